import { z } from 'zod';
import { message, receiptOf, rowsOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { hearingOf } from '#app/words/hearing.ts';
import { type FoundWork, findWork } from '#app/work/find-work.ts';
import { takeBack } from '#app/work/take-back.ts';
import { readReference } from '#domain/plan/reference.ts';
import { done, type Result } from '#domain/result.ts';
import { understand } from '#understanding/index.ts';
import { asideInstead, asideMessage } from './aside-message.ts';
import { type AskedOn, askedOnParts } from './asked-on.ts';
import { doubtKept } from './doubt.ts';
import { echoChoices, echoLines } from './echo.ts';
import { type HeardInstead, heardInstead, insteadMessage } from './heard-instead.ts';
import { type Recorded, recordProgress, type Statement } from './record.ts';
import { type RecordedWith, recordedWith } from './recorded-with.ts';
import { readShareMark, SHARES, type Share, statementOfShare } from './share.ts';
import { unclearIn, unclearStill } from './unclear.ts';

const STATES = ['in_progress', 'submitted', 'done', 'blocked', 'not_arisen', 'not_started'] as const;

/** What a share of a rate is. */
const share = z.object({ means: z.enum(SHARES), percent: z.number().min(0).max(100) });

const input = z.object({
  reference: z.string(),
  /** A button: how the words were meant, a percent of work under way, what a share is, that they were no report, or a supervisor's remark. */
  meant: z
    .union([z.enum([...STATES, 'nothing', 'remark']), z.number().int().min(0).max(100), share])
    .nullable(),
  words: z.string(),
});

type Outcome =
  | { readonly kind: 'recorded'; readonly recorded: Recorded; readonly rest: Rest }
  | { readonly kind: 'nothing'; readonly code: string; readonly rest: Rest }
  | { readonly kind: 'remark'; readonly line: string }
  | HeardInstead;

/** What else was unclear in the same words, the words, and what else they had written down. */
interface Rest extends AskedOn {
  readonly recorded: readonly RecordedWith[];
}

/**
 * How unclear words were meant, by button: that is written down, with the words for a note; what else was unclear in them
 * is asked on. Who says it in other words instead is heard with those.
 */
export const recordMeant = command({
  word: 'noi.ghi',
  input,
  read: readCall,

  async run(turn): Promise<Result<Outcome>> {
    const { reference, meant, words } = turn.input;
    const { references, words: given } = await unclearIn(turn, reference);
    if (meant === null) return heardInstead(turn, { references, words: given }, afresh(words, given));
    const others = references.filter((each) => each !== reference);
    const code = readReference(reference)?.code ?? reference;
    if (meant === 'remark') return done({ kind: 'remark', line: remarkLine(code, given) });
    if (meant === 'nothing') {
      return done({ kind: 'nothing', code, rest: await restOf(turn, given, others) });
    }
    const recorded = await record(turn, { reference, meant, given });
    if (!recorded.ok) return recorded;
    return done({ kind: 'recorded', recorded: recorded.value, rest: await restOf(turn, given, others) });
  },

  instead(outcome) {
    if (outcome.kind === 'remark') return { line: outcome.line, expects: null };
    return outcome.kind === 'aside' ? asideInstead(outcome.aside) : null;
  },

  answer(outcome, turn) {
    if (outcome.kind === 'remark') return null;
    if (outcome.kind === 'aside') return asideMessage(outcome.aside, turn);
    if (outcome.kind === 'dropped')
      return message([say('words-nothing-recorded', { code: outcome.codes.join(', ') })], {
        about: outcome.codes,
      });
    if (outcome.kind === 'words') return insteadMessage(outcome, turn);
    const { rest } = outcome;
    const asked = askedOnParts(rest, turn);
    const { about, expects } = asked;
    const lines = [...rest.recorded.map(({ line }) => line), ...asked.lines];
    const choices = [
      ...asked.choices,
      ...rowsOf(
        rest.recorded.map(({ undo }) => undo),
        2,
      ),
    ];
    const entries = rest.recorded.map(({ entryId }) => entryId);
    if (outcome.kind === 'nothing') {
      const left = say('words-nothing-recorded', { code: outcome.code });
      return message([left, ...lines], {
        choices,
        about: [outcome.code, ...about],
        expects,
        ...(entries.length > 0 && { receipt: receiptOf({ entries }) }),
      });
    }
    const { recorded } = outcome;
    return message([...echoLines(recorded), ...lines], {
      choices: [echoChoices(recorded), ...choices],
      about: [recorded.code, ...about],
      expects,
      receipt: receiptOf({ entries: [recorded.entryId, ...entries] }),
    });
  },
});

async function restOf(turn: Turn, words: string, others: readonly string[]): Promise<Rest> {
  return { unclear: await unclearStill(turn, words, others), words, recorded: await recordedWith(turn) };
}

function readCall(line: string): unknown {
  const [reference = ''] = line.split(/\s+/);
  const rest = line.slice(reference.length).trim();
  const [, pressed] = /^=(\S+)$/.exec(rest) ?? [];
  if (pressed === undefined) return { reference, meant: null, words: rest };
  const share = readShareMark(pressed);
  if (share) return { reference, meant: share, words: '' };
  return { reference, meant: /^\d+$/.test(pressed) ? Number(pressed) : pressed, words: '' };
}

/** The words as a remark on a criterion, whose code need not be said twice. */
function remarkLine(code: string, words: string): string {
  return `gopy ${code} ${words.startsWith(code) ? words.slice(code.length).trim() : words}`.trim();
}

/** What was typed after the words that were asked about. */
function afresh(words: string, given: string): string {
  return words.startsWith(given) ? words.slice(given.length).trim() : words;
}

/** Writes down how words were meant. */
async function record(
  turn: Turn,
  { reference, meant, given }: { reference: string; meant: Meant; given: string },
): Promise<Result<Recorded>> {
  if (typeof meant === 'object') await takeBackPressed(turn, reference);
  const found = await findWork(turn, reference);
  if (!found.ok) return found;
  const statement =
    typeof meant === 'object'
      ? await shareStatement(turn, found.value, meant, given)
      : statementOf(meant, given);
  const reading = typeof meant === 'object' ? null : await doubtKept(turn, given, found.value.criterion.code);
  return recordProgress(turn, found.value, { ...statement, reopens: true, ...(reading && { reading }) });
}

/** How words may have been meant, but for those that are no report. */
type Meant = (typeof STATES)[number] | number | Pick<Share, 'means' | 'percent'>;

/** What the message that is pressed has written down of the same: it was taken for the other thing. */
async function takeBackPressed(turn: Turn, reference: string): Promise<void> {
  const found = await findWork(turn, reference);
  for (const id of turn.origin.pressed?.receipt?.entries ?? []) {
    const entry = found.ok ? await turn.store.work.entry(id) : null;
    if (found.ok && entry?.occurrenceId === found.value.occurrence.id) await takeBack(turn, id);
  }
}

/** A share as whoever presses says it is, with what else the words said of it. */
async function shareStatement(
  turn: Turn,
  { head, criterion, occurrence }: FoundWork,
  { means, percent }: Pick<Share, 'means' | 'percent'>,
  given: string,
): Promise<Statement> {
  const { code } = criterion;
  const readings = given === '' ? [] : understand(given, await hearingOf(turn, head, [code]));
  const note = readings.find((reading) => reading.criterion === code)?.note ?? '';
  const told = { means, percent, by: 'button' as const, since: null };
  return { ...statementOfShare(told, occurrence.state), note, share: told };
}

function statementOf(meant: (typeof STATES)[number] | number, note: string): Statement {
  if (typeof meant !== 'number') return { state: meant, percent: null, note };
  const state = meant === 100 ? 'done' : meant === 0 ? 'not_started' : 'in_progress';
  return { state, percent: meant, note };
}
