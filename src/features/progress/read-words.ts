import type { Turn } from '#app/turn/turn.ts';
import type { PassedOn } from '#app/words/answer-in-words.ts';
import { listen } from '#app/words/hearing.ts';
import { findWork, planInForce, type WorkInHand } from '#app/work/find-work.ts';
import { takeBack } from '#app/work/take-back.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import type { Occurrence } from '#domain/work/work.ts';
import { understand } from '#understanding/index.ts';
import type { Hearing, Reading } from '#understanding/reading.ts';
import { saysAll } from '#understanding/says-all.ts';
import { saysNo } from '#understanding/says-no.ts';
import { toldFirst } from '#understanding/told-first.ts';
import { type Amended, amendedBy, saysTheSame } from './amended.ts';
import { handle } from './handle.ts';
import type { Handled } from './handled.ts';
import type { Subject } from './subject.ts';

/** What became of a message in somebody's own words. */
export interface WordsOutcome {
  readonly text: string;
  readonly handled: readonly Handled[];
  /** The message had been read before and was edited; what it said then has been taken back. */
  readonly amended: boolean;
  /** They put right what was said before, in a message of their own. */
  readonly corrected?: boolean;
  /** Nothing new was said by editing. */
  readonly unchanged: boolean;
  /** They answered a directive as well: whoever gave it has been told. */
  readonly passedOn?: PassedOn | null;
}

/** Reads a message and writes down what is sure; what is not is asked about, and what is no report is left alone. */
export async function readWords(turn: Turn, text: string, subject: Subject): Promise<Result<WordsOutcome>> {
  const head = await planInForce(turn);
  if (!head.ok) return head;
  const before = await amendedBy(turn);
  const known = subject.about.length > 0 || before.length === 0 ? subject : subjectOf(before);
  const { hearing, plan } = await listen(turn, head.value, known.about);
  const readings = understand(text, hearing);
  for (const { intent, criterion, sure, problem, why } of readings)
    turn.desk.log.debug(
      { intent, criterion, sure, problem, because: why.map(({ means }) => means) },
      'words read',
    );
  if (saysTheSame(before, readings)) return done({ text, handled: [], amended: true, unchanged: true });
  if (before.some(({ isSuperseded }) => isSuperseded)) return refuse('undo-superseded');
  for (const { entryId } of before) await takeBack(turn, entryId);
  const handled: Handled[] = [];
  // What was taken back or written down meanwhile stands otherwise than it was read.
  const changed = new Set(before.map(({ code }) => code));
  // A wording that only takes back what the one before said reports nothing.
  const isTakenBack = before.length > 0 && saysNo(text);
  const statements = inOneReport(readings, text).flatMap((each) => statementsIn(text, each, hearing));
  for (const reading of isTakenBack ? [] : statements) {
    if (known.only !== undefined && reading.criterion !== known.only) continue;
    const times = timesMeant(reading, known);
    for (const period of await periodsOf(turn, { ...reading, ...times }, text, { head: head.value, plan })) {
      const criteria = plan.criteria.filter(({ code }) => !changed.has(code));
      const inHand = { head: head.value, plan: { ...plan, criteria } };
      const said = { ...reading, period, words: text, isOnly: readings.length === 1 };
      handled.push(await handle(turn, said, known, inHand));
      changed.add(reading.criterion);
    }
  }
  return done({ text, handled, amended: before.length > 0, unchanged: false });
}

/** What one reading says: an obstacle or a finish that is told before more time is asked for is both. */
function statementsIn(text: string, reading: Reading, hearing: Hearing): readonly Reading[] {
  const first = toldFirst(text, reading, hearing);
  if (!first) return [reading];
  return [
    { ...first.told, period: reading.period },
    { ...reading, note: first.reason },
  ];
}

/**
 * The statements of a report of many lines about one criterion: all of it is its note, and what its lines name of others by
 * words alone is no report of these.
 */
function inOneReport(readings: readonly Reading[], text: string): readonly Reading[] {
  const reports = readings.filter(({ sure, state }) => sure && state !== null);
  const [report, ...others] = reports;
  if (!report || others.length > 0) return readings;
  const isStray = ({ problem, why }: Reading) =>
    problem === 'not-mine' && why.some(({ means }) => means === 'criterion-name');
  const left = readings.filter((reading) => !isStray(reading));
  const isAll = left.every(({ criterion }) => criterion === null || criterion === report.criterion);
  const isLong = text.trim().includes('\n') && report.note !== '' && isAll;
  return isLong ? left.map((each) => (each === report ? { ...each, note: text.trim() } : each)) : left;
}

/** The times a report names, else those that were spoken of. */
function timesMeant(
  { period, periods, criterion }: Reading,
  subject: Subject,
): Pick<Reading, 'period' | 'periods'> {
  const { periods: spoken = [], about } = subject;
  const isNamed = period !== null || criterion === null || !about.includes(criterion) || spoken.length === 0;
  return isNamed ? { period, ...(periods && { periods }) } : { period: spoken[0] ?? null, periods: spoken };
}

/** Every period that a report is of, as far as its criterion has them. */
async function periodsOf(
  turn: Turn,
  { period, periods = [], state, sure, criterion }: Reading,
  text: string,
  inHand: WorkInHand,
): Promise<readonly (string | null)[]> {
  const isAll = state === 'done' && period === null && saysAll(text);
  const isReport = sure && state !== null && (periods.length > 0 || isAll);
  const found = isReport && criterion !== null ? await findWork(turn, criterion, inHand) : null;
  const times = found?.ok ? found.value.criterion.occurrences : [];
  const named = isAll ? await timesReminded(turn, times) : periods;
  const own = named.filter((each) => times.some((time) => time.period === each));
  return own.length > 0 ? own : [period];
}

/** Those of some times that the reminder replied to has named: "tất cả xong" is said of them all. */
async function timesReminded(
  { origin: { repliedTo, chat }, store }: Turn,
  times: readonly Pick<Occurrence, 'id' | 'period'>[],
): Promise<string[]> {
  if (repliedTo?.kind !== 'reminder' || !chat) return [];
  const lines = await store.outbox.linesUnder(chat.channel, chat.chatId, repliedTo.messageId);
  const named = new Set(lines.map(({ occurrenceId }) => occurrenceId));
  return times.filter(({ id }) => named.has(id)).map(({ period }) => period);
}

/** Whether a reading waits for somebody to say which criterion it is about. */
export function needsCriterion({ problem }: Reading): boolean {
  return problem === 'which-criterion' || problem === 'has-parts' || problem === 'no-criterion';
}

/** Words put right are about what they were about before. */
function subjectOf(before: readonly Amended[]): Subject {
  const about = before.flatMap(({ code }) => (code === null ? [] : [code]));
  return { about, period: before.length === 1 ? (before[0]?.period ?? null) : null };
}
