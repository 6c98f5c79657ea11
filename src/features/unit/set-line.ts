import { z } from 'zod';
import { choice, type Message, message, rowsOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { withLine } from '#domain/report/letterhead.ts';
import { done, type Refusal, type Result, refuse } from '#domain/result.ts';
import { roundPoints, sumPoints } from '#domain/score/points.ts';
import type { Settings } from '#domain/settings.ts';
import { pointsAlone } from '#understanding/numbers/read-points.ts';
import {
  type LineValue,
  lineArgs,
  UNIT_LINES,
  type UnitLine,
  type Usual,
  usualIn,
  valueIn,
} from './lines.ts';

/** Said by a button in place of words: as is usual, and as it stood before. */
const USUAL = '=thuong';
const BEFORE = '=truoc';

interface Outcome {
  /** Null: all of them are shown. */
  readonly line: UnitLine | null;
  readonly settings: Settings;
  readonly usual: Usual;
  /** It has just been set; else it is asked for. */
  readonly changed: boolean;
  /** Why what was written was not taken: it is asked for again. */
  readonly fault: Refusal | null;
}

type Changes = Partial<Pick<Settings, 'letterhead' | 'targetPoints'>>;

/**
 * What stands at the head and foot of the unit's papers, and the points aimed at: all of it, or one line to be written
 * anew. What was set is said back as it will be printed, with a button to take it back.
 */
export const setUnitLine = command({
  word: 'lichnhac.vanban',
  input: z.object({ line: z.enum(UNIT_LINES).nullable(), words: z.string().max(3000) }),
  read(given) {
    const [, line = null, words = ''] = /^(\S+)\s*([\s\S]*)$/.exec(given.trim()) ?? [];
    return { line, words: words.trim() };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { line, words } = turn.input;
    const { settings } = turn;
    const usual = await usualIn(turn);
    if (line === null || words === '') return done({ line, settings, usual, changed: false, fault: null });
    const changes = await changesOf(turn, line, words);
    if (!changes.ok)
      return turn.origin.pressed ? changes : done({ line, settings, usual, changed: false, fault: changes });
    const after = { ...settings, ...changes.value };
    await write(turn, line, after);
    return done({ line, settings: after, usual, changed: true, fault: null });
  },

  answer({ line, settings, usual, changed, fault }): Message {
    if (line === null) return allMessage(settings, usual);
    const args = lineArgs(line, valueIn(settings, line), usual);
    const all = choice(say('unit-button-all'), 'lichnhac.vanban');
    if (changed)
      return message([say('unit-set'), say('unit-line', args)], {
        choices: [[choice(say('unit-button-before'), `lichnhac.vanban ${line} ${BEFORE}`), all]],
      });
    const first = fault ? say(fault.reason, fault.args) : say('unit-line', args);
    return message([first, say('unit-ask', { line })], {
      choices: [[choice(say('unit-button-usual', { line }), `lichnhac.vanban ${line} ${USUAL}`), all]],
      expects: { word: 'lichnhac.vanban', given: line },
    });
  },
});

function allMessage(settings: Settings, usual: Usual): Message {
  const buttons = UNIT_LINES.map((line) =>
    choice(say('unit-button-line', { line }), `lichnhac.vanban ${line}`),
  );
  return message(
    [
      say('unit-title'),
      null,
      ...UNIT_LINES.map((line) => say('unit-line', lineArgs(line, valueIn(settings, line), usual))),
    ],
    {
      choices: [
        ...rowsOf(buttons, 3),
        [choice(say('schedule-button-show'), 'lichnhac'), choice(say('unit-button-papers'), 'xuat')],
      ],
    },
  );
}

async function changesOf(turn: Turn, line: UnitLine, words: string): Promise<Result<Changes>> {
  const { letterhead } = turn.settings;
  if (words === USUAL)
    return done(line === 'target' ? { targetPoints: null } : { letterhead: { ...letterhead, [line]: null } });
  if (words === BEFORE) return before(turn, line);
  if (line === 'target') return targetOf(turn, words);
  const changed = withLine(letterhead, line, words);
  return changed.ok ? done({ letterhead: changed.value }) : changed;
}

/** Points above nothing, and not more than the plan has. */
async function targetOf(turn: Turn, words: string): Promise<Result<Changes>> {
  const points = roundPoints(pointsAlone(words) ?? 0);
  if (points <= 0) return refuse('unit-target', { text: words });
  const head = await turn.store.plans.inForce(turn.today);
  const entries = head ? await turn.store.plans.entries(head.setId) : [];
  const max = sumPoints(entries.filter(({ isLeaf }) => isLeaf).map(({ maxPoints }) => maxPoints));
  if (max > 0 && points > max) return refuse('unit-target-high', { points, max });
  return done({ targetPoints: points });
}

const kept = z.object({ before: z.union([z.string(), z.number(), z.array(z.string()), z.null()]) });

/** What stood there before the newest change. */
async function before(turn: Turn, line: UnitLine): Promise<Result<Changes>> {
  const [entry] = await turn.store.audit.latest(1, subjectOf(line));
  const known = kept.safeParse(entry?.details).data;
  if (!known) return refuse('unit-nothing-before');
  if (line === 'target')
    return done({ targetPoints: typeof known.before === 'number' ? known.before : null });
  return done({ letterhead: { ...turn.settings.letterhead, [line]: known.before } });
}

async function write(turn: Turn, line: UnitLine, after: Settings): Promise<void> {
  const { store, settings, now } = turn;
  if (line === 'target') await store.settings.set('targetPoints', after.targetPoints, now);
  else await store.settings.set('letterhead', after.letterhead, now);
  const { memberId: actorId, name: actorName } = memberOf(turn);
  const details: Record<'before' | 'after', LineValue> = {
    before: valueIn(settings, line),
    after: valueIn(after, line),
  };
  await store.audit.record(
    { actorId, actorName, action: 'setting-changed', subject: subjectOf(line), details },
    now,
  );
}

function subjectOf(line: UnitLine): string {
  return line === 'target' ? 'setting:targetPoints' : `setting:letterhead.${line}`;
}
