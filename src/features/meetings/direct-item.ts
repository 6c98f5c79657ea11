import { z } from 'zod';
import { endDirective } from '#app/directives/end-directive.ts';
import { type GivenDirective, giveDirective, leadsOf } from '#app/directives/give-directive.ts';
import { type Say, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { isInGroup, type Turn } from '#app/turn/turn.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import type { Day } from '#domain/time/day.ts';
import { readDeadline } from '#understanding/dates/read-deadline.ts';
import { askedAbout } from './asked-about.ts';
import { type ItemAtWork, itemAtWork, meetingAtWork, openMeetingAtWork } from './find-meeting.ts';
import { stepOn } from './go-through.ts';
import { itemMessage } from './item-message.ts';
import { PRESETS, presetDirective } from './presets.ts';
import { recordStep } from './record-step.ts';

type Outcome = { readonly item: ItemAtWork; readonly news: readonly Say[] };

/** A leader directs the leads of a criterion by one of the common directives, or with the words that were asked about. */
export const directItem = command({
  word: 'hop.giao',
  input: z.object({
    criterionId: z.coerce.number().int().positive(),
    preset: z.enum([...PRESETS, 'said']),
  }),
  read(words) {
    const [criterionId = '', preset = ''] = words.trim().split(/\s+/);
    return { criterionId, preset: preset.replace(/^=/, '') };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { criterionId, preset } = turn.input;
    if (preset !== 'said') return giveInMeeting(turn, criterionId, presetDirective(preset, turn));
    const text = await askedAbout(turn, criterionId);
    return text === '' ? refuse('meeting-words-gone') : directInWords(turn, criterionId, text);
  },

  answer: ({ item, news }, turn) => itemMessage(item, turn, news),
});

/** Gives the leads of a criterion a directive in a leader's own words, which may name a deadline. */
export function directInWords(turn: Turn, criterionId: number, text: string): Promise<Result<Outcome>> {
  const { day: dueOn, impossible } = readDeadline(text, turn.today);
  return giveInMeeting(turn, criterionId, { text, dueOn, impossible });
}

async function giveInMeeting(
  turn: Turn,
  criterionId: number,
  words: { readonly text: string; readonly dueOn: Day | null; readonly impossible?: boolean },
): Promise<Result<Outcome>> {
  const open = await openMeetingAtWork(turn);
  if (!open.ok) return open;
  const item = await itemAtWork(turn, open.value, criterionId);
  if (!item.ok) return item;
  if (leadsOf(item.value.criterion).length === 0)
    return refuse('criterion-without-lead', { code: item.value.facts.code });
  const given = await giveDirective(turn, item.value.criterion, words);
  const step = { kind: 'directed', directiveId: given.id } as const;
  const after = await stepOn(turn, criterionId, (meetingId) =>
    recordStep(turn, meetingId, { criterionId, ...step }),
  );
  if (!after.ok) return after;
  return done({ item: after.value, news: givenLines(given, words.impossible ?? false, turn) });
}

/** What was given; in a group without its words, which are the leads' alone. */
function givenLines(given: GivenDirective, impossibleDay: boolean, turn: Turn): Say[] {
  const { code, text, dueOn, names, unreachable, goesOn } = given;
  return [
    say('meeting-given', {
      code,
      names: names.join(', '),
      text: isInGroup(turn) ? 'hidden' : text,
      due: dueOn ?? 'none',
    }),
    ...(impossibleDay ? [say('directive-day-impossible')] : []),
    ...(goesOn ? [say('urge-later', { day: goesOn, hour: turn.settings.remindHour })] : []),
    ...(unreachable.length > 0 ? [say('directive-unreachable', { names: unreachable.join(', ') })] : []),
  ];
}

/** A directive about the criterion in hand is done, or taken back. */
export const endItemDirective = command({
  word: 'hop.chot',
  input: z.object({
    id: z.coerce.number().int().positive(),
    state: z.enum(['done', 'withdrawn']),
  }),
  read(words) {
    const [id = '', state = ''] = words.trim().split(/\s+/);
    return { id, state: state.replace(/^=/, '') };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { id, state } = turn.input;
    const found = await meetingAtWork(turn);
    if (!found.ok) return found;
    const ended = await endDirective(turn, id, state);
    if (!ended.ok) return ended;
    const item = await itemAtWork(turn, found.value, ended.value.criterionId);
    if (!item.ok) return item;
    const key = state === 'done' ? 'directive-done' : 'directive-withdrawn';
    const { code, text } = ended.value;
    const news = [
      say(key, { code, name: memberOf(turn).name, day: turn.today }),
      ...(isInGroup(turn) ? [] : [say('directive-text', { text })]),
    ];
    return done({ item: item.value, news });
  },

  answer: ({ item, news }, turn) => itemMessage(item, turn, news),
});
