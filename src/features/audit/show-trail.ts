import { z } from 'zod';
import { choice, type Message, message, say } from '#app/message.ts';
import { foldReminders } from '#app/timeline/fold-reminders.ts';
import type { Moment } from '#app/timeline/moment.ts';
import { timelineOf } from '#app/timeline/timeline.ts';
import { command } from '#app/turn/command.ts';
import { refuseInGroup } from '#app/turn/refuse-in-group.ts';
import { findWork } from '#app/work/find-work.ts';
import { readReference } from '#domain/plan/reference.ts';
import { done, type Result } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import { type Entry, entryLine } from './entry-line.ts';

const ENTRIES = 15;
/** Moments on one screen of a phone. */
const PAGE = 10;
const NAME_LENGTH = 90;

/** Said after the page: every reminder by itself. */
const EACH = '=het';

const input = z.object({
  code: z.string(),
  page: z.coerce.number().int().min(1).catch(1),
  each: z.boolean().default(false),
});

type Outcome =
  | { readonly entries: readonly Entry[]; readonly names: ReadonlyMap<string, string> }
  | {
      readonly code: string;
      readonly name: string;
      /** Newest first; `folded`: reminders that follow each other stand once. */
      readonly moments: readonly Moment[];
      readonly folded: readonly Moment[];
    };

/**
 * `/nhatky [code] [page]`: who did what, newest first, and what of the settings and members it changed; with a code all
 * that happened to that criterion: who was reminded and whether it arrived, what was answered, extended and decided by
 * whom. Refused in a group: it quotes what people wrote.
 */
export const showTrail = command({
  word: 'nhatky',
  menu: ['COORDINATOR', 'CHAIRMAN', 'VICE_CHAIRMAN'],
  ofCriterion: 'alone',
  input,
  read(words) {
    const [code = '', page, each] = words.trim().split(/\s+/);
    return { code: readReference(code)?.code ?? code, page, each: each === EACH };
  },

  async run(turn): Promise<Result<Outcome>> {
    const group = refuseInGroup(turn, 'audit-private-only');
    if (group) return group;
    const { code } = turn.input;
    if (code === '') {
      const [entries, members] = [await turn.store.audit.latest(ENTRIES), await turn.store.people.all()];
      return done({ entries, names: new Map(members.map(({ id, name }) => [String(id), name])) });
    }
    const found = await findWork(turn, code);
    if (!found.ok) return found;
    const { criterion } = found.value;
    const moments = (await timelineOf(turn, criterion)).toReversed();
    return done({ code: criterion.code, name: criterion.name, moments, folded: foldReminders(moments) });
  },

  answer(outcome, turn) {
    if ('moments' in outcome) return timelineMessage(outcome, turn.input);
    if (outcome.entries.length === 0) return message([say('audit-empty', { code: 'none' })]);
    return message([
      say('audit-title', { code: 'none' }),
      ...outcome.entries.map((entry) => entryLine(entry, turn, outcome.names)),
    ]);
  },
});

function timelineMessage(
  { code, name, moments, folded }: Extract<Outcome, { code: string }>,
  { page, each }: z.infer<typeof input>,
): Message {
  const title = say('timeline-title', { code, name: shorten(name, NAME_LENGTH), count: moments.length });
  const card = choice(say('timeline-button-card', { code }), `tieuchi ${code}`);
  if (moments.length === 0)
    return message([title, say('timeline-empty')], { choices: [[card]], about: [code] });
  const told = each ? moments : folded;
  const isFolded = folded.length < moments.length;
  const mark = each ? ` ${EACH}` : '';
  const pages = Math.ceil(told.length / PAGE);
  const at = Math.min(page, pages);
  const turns = [
    ...(at > 1 ? [choice(say('timeline-button-newer'), `nhatky ${code} ${at - 1}${mark}`)] : []),
    ...(at < pages ? [choice(say('timeline-button-older'), `nhatky ${code} ${at + 1}${mark}`)] : []),
  ];
  const shown = told.slice((at - 1) * PAGE, at * PAGE);
  const turnOver = each
    ? choice(say('timeline-button-folded'), `nhatky ${code}`)
    : choice(say('timeline-button-each'), `nhatky ${code} 1 ${EACH}`);
  return message([title, ...shown.map(({ line }) => line)], {
    choices: [...(turns.length > 0 ? [turns] : []), ...(isFolded ? [[turnOver, card]] : [[card]])],
    about: [code],
  });
}
