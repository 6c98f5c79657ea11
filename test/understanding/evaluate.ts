import type { Day } from '#domain/time/day.ts';
import { NEAR_PERCENT } from '#understanding/decide/decision.ts';
import {
  type CriteriaIndex,
  type Hearing,
  type Intent,
  type Reading,
  type StatedState,
  understand,
} from '#understanding/index.ts';

/** What a message should be read as. A percent left out of `done` is 100, of `not_started` 0. */
export interface Expected {
  readonly intent: Intent;
  readonly criterion: string | null;
  readonly percent: number | null;
  readonly points: number | null;
  readonly date: string | null;
  readonly sure: boolean;
  /** Submitted, or waiting, for a signature or a decision. */
  readonly submitted?: boolean;
  /** Nothing arose: *không phát sinh*. */
  readonly notArisen?: boolean;
  /** The criterion's own indicator. */
  readonly figure?: number;
}

/** One utterance of a corpus, a line of JSON. */
export interface Utterance {
  readonly text: string;
  readonly on: Day;
  readonly about: readonly string[];
  readonly mine: readonly string[] | null;
  readonly open?: readonly string[];
  readonly readings: readonly Expected[];
  readonly by: string;
}

/** How many readings of an intent were expected, given, and right. */
export interface Tally {
  expected: number;
  given: number;
  right: number;
}

/** An utterance that was not read as expected. */
export interface Miss {
  readonly utterance: Utterance;
  readonly given: readonly Reading[];
  readonly wrongRecord: boolean;
}

/** What is counted over a corpus. */
interface Counts {
  readonly utterances: number;
  readonly readings: number;
  readonly recorded: number;
  readonly wronglyRecorded: number;
  /** Right, but recorded where the corpus would have asked. */
  readonly overconfident: number;
  /** Expected changes that may be recorded without asking; those of them that were; those recorded, or first among what is asked. */
  readonly changes: number;
  readonly changesRecorded: number;
  readonly changesAtHand: number;
  readonly microseconds: number;
  readonly byIntent: Readonly<Record<string, Tally>>;
  readonly misses: readonly Miss[];
}

/** What a corpus shows. Precision and recall of recorded changes are shares from 0 to 1. */
export interface Evaluation extends Counts {
  /** Readings right in intent, criterion, percent, points and date, sure or not. */
  readonly recall: number;
  /** Expected changes that may be recorded without asking, and were. */
  readonly recordRecall: number;
  /** Of those, recorded, or first among what is asked: one press away. */
  readonly atHand: number;
  readonly recordPrecision: number;
  readonly microsecondsEach: number;
}

/** What changes a criterion when it is recorded. */
export const CHANGES: ReadonlySet<Intent> = new Set<Intent>([
  'progress',
  'done',
  'not_started',
  'blocked',
  'extension',
  'score',
]);
const UNBOUND: ReadonlySet<Intent> = new Set<Intent>(['question', 'acknowledge', 'other']);

/** Reads the lines of a corpus file; empty lines and lines beginning with `//` are passed over. */
export function parseCorpus(jsonLines: string): Utterance[] {
  return jsonLines
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('//'))
    .map((line) => JSON.parse(line) as Utterance);
}

/** Reads one utterance of a corpus as its sender would be heard. */
export function read(utterance: Utterance, index: CriteriaIndex): Reading[] {
  return understand(utterance.text, hearingOf(utterance, index));
}

/** What is known when an utterance is heard: what is its sender's is open. */
export function hearingOf(utterance: Utterance, index: CriteriaIndex): Hearing {
  const { on, about, mine, open } = utterance;
  return { index, today: on, mine: mine && new Set(mine), about, open: open ?? mine ?? [] };
}

/** Measures `understand` against a corpus. */
export function evaluate(
  corpus: readonly Utterance[],
  index: CriteriaIndex,
  reader: (utterance: Utterance, index: CriteriaIndex) => Reading[] = read,
): Evaluation {
  const byIntent: Record<string, Tally> = {};
  const tally = (intent: Intent): Tally => {
    byIntent[intent] ??= { expected: 0, given: 0, right: 0 };
    return byIntent[intent];
  };
  const misses: Miss[] = [];
  const sums = { recorded: 0, wrong: 0, overconfident: 0, changes: 0, found: 0, atHand: 0 };
  const started = performance.now();
  const heard = corpus.map((utterance) => reader(utterance, index));
  const microseconds = 1000 * (performance.now() - started);
  corpus.forEach((utterance, at) => {
    const given = heard[at] ?? [];
    const pairs = pair(utterance.readings, given);
    for (const { intent } of utterance.readings) tally(intent).expected++;
    for (const { intent } of given) tally(intent).given++;
    for (const [, reading] of pairs) tally(reading.intent).right++;
    const recorded = given.filter((reading) => reading.sure && isChange(reading));
    const wrong = recorded.filter((reading) => !pairs.some(([, right]) => right === reading));
    sums.recorded += recorded.length;
    sums.wrong += wrong.length;
    sums.overconfident += pairs.filter(
      ([expected, reading]) => reading.sure && isChange(reading) && !expected.sure,
    ).length;
    const changes = utterance.readings.filter((expected) => expected.sure && CHANGES.has(expected.intent));
    sums.changes += changes.length;
    const found = changes.filter((expected) =>
      pairs.some(([each, reading]) => each === expected && reading.sure),
    );
    sums.found += found.length;
    sums.atHand += changes.filter(
      (expected) => found.includes(expected) || given.some((reading) => isFirst(expected, reading)),
    ).length;
    if (pairs.length < utterance.readings.length || wrong.length > 0)
      misses.push({ utterance, given, wrongRecord: wrong.length > 0 });
  });
  return sharesOf({
    utterances: corpus.length,
    readings: corpus.reduce((sum, { readings }) => sum + readings.length, 0),
    recorded: sums.recorded,
    wronglyRecorded: sums.wrong,
    overconfident: sums.overconfident,
    changes: sums.changes,
    changesRecorded: sums.found,
    changesAtHand: sums.atHand,
    microseconds,
    byIntent,
    misses,
  });
}

/** What several corpora show together. */
export function together(evaluations: readonly Evaluation[]): Evaluation {
  const sum = (of: (each: Evaluation) => number): number =>
    evaluations.reduce((total, each) => total + of(each), 0);
  const byIntent: Record<string, Tally> = {};
  for (const each of evaluations)
    for (const [intent, tally] of Object.entries(each.byIntent)) {
      const own = byIntent[intent] ?? { expected: 0, given: 0, right: 0 };
      byIntent[intent] = {
        expected: own.expected + tally.expected,
        given: own.given + tally.given,
        right: own.right + tally.right,
      };
    }
  return sharesOf({
    utterances: sum((each) => each.utterances),
    readings: sum((each) => each.readings),
    recorded: sum((each) => each.recorded),
    wronglyRecorded: sum((each) => each.wronglyRecorded),
    overconfident: sum((each) => each.overconfident),
    changes: sum((each) => each.changes),
    changesRecorded: sum((each) => each.changesRecorded),
    changesAtHand: sum((each) => each.changesAtHand),
    microseconds: sum((each) => each.microseconds),
    byIntent,
    misses: evaluations.flatMap((each) => each.misses),
  });
}

function sharesOf(counts: Counts): Evaluation {
  const { utterances, readings, recorded, wronglyRecorded, changes, microseconds, byIntent } = counts;
  const right = Object.values(byIntent).reduce((sum, each) => sum + each.right, 0);
  return {
    ...counts,
    recall: share(right, readings),
    recordRecall: share(counts.changesRecorded, changes),
    atHand: share(counts.changesAtHand, changes),
    recordPrecision: share(recorded - wronglyRecorded, recorded),
    microsecondsEach: microseconds / Math.max(1, utterances),
  };
}

/** The figures as a table of text, for a bench or a failing test. */
export function tableOf(evaluation: Evaluation): string {
  const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
  const rows = Object.entries(evaluation.byIntent)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(
      ([intent, { expected, given, right }]) =>
        `${intent.padEnd(12)} ${String(expected).padStart(5)} ${percent(share(right, given)).padStart(9)} ${percent(share(right, expected)).padStart(9)}`,
    );
  return [
    `${'intent'.padEnd(12)} ${'count'.padStart(5)} ${'precision'.padStart(9)} ${'recall'.padStart(9)}`,
    ...rows,
    `utterances ${evaluation.utterances}, readings ${evaluation.readings}, recall ${percent(evaluation.recall)}`,
    `recorded changes ${evaluation.recorded}, wrong ${evaluation.wronglyRecorded}: precision ${percent(evaluation.recordPrecision)}, recall ${percent(evaluation.recordRecall)}, at hand ${percent(evaluation.atHand)}, overconfident ${evaluation.overconfident}`,
    `${evaluation.microsecondsEach.toFixed(0)} µs a message`,
  ].join('\n');
}

function isChange(reading: Reading): boolean {
  return CHANGES.has(reading.intent) || reading.state === 'not_arisen';
}

/** Expected readings with the given ones that are right, each used once. */
function pair(expected: readonly Expected[], given: readonly Reading[]): (readonly [Expected, Reading])[] {
  const left = [...given];
  return expected.flatMap((each) => {
    const at = left.findIndex((reading) => isRight(each, reading));
    const [reading] = at < 0 ? [] : left.splice(at, 1);
    return reading ? [[each, reading] as const] : [];
  });
}

export function isRight(expected: Expected, reading: Reading): boolean {
  if (expected.intent !== reading.intent) return false;
  if (expected.submitted && reading.state !== 'submitted') return false;
  if (expected.notArisen && reading.state !== 'not_arisen') return false;
  if (expected.figure !== undefined && reading.figure !== expected.figure) return false;
  const bound = reading.state === 'not_arisen' || expected.figure !== undefined;
  if (UNBOUND.has(expected.intent) && !bound) return true;
  return (
    expected.criterion === reading.criterion &&
    (percentOf(expected) === percentOf(reading) || isDegree(expected, reading)) &&
    expected.points === reading.points &&
    expected.date === reading.date
  );
}

const STATED: Readonly<Record<StatedState, Intent>> = {
  in_progress: 'progress',
  submitted: 'progress',
  done: 'done',
  not_started: 'not_started',
  blocked: 'blocked',
  not_arisen: 'other',
};

/** Is what is expected the first button of a reading that is asked about? */
function isFirst(expected: Expected, reading: Reading): boolean {
  if (reading.sure) return false;
  const [criterion] = reading.candidates;
  if (reading.problem !== 'unclear')
    return criterion === expected.criterion && isRight(expected, { ...reading, criterion });
  const [first] = reading.alternatives;
  if (!first || reading.criterion !== expected.criterion) return false;
  const { state } = first;
  const intent = STATED[state];
  const percent = percentOf({ intent, percent: first.percent });
  return isRight(expected, { ...reading, intent, state, percent });
}

/** "gần xong" without a number: the corpus may leave the percent out, the reading says what the words stand for. */
function isDegree(expected: Expected, reading: Reading): boolean {
  return (
    expected.percent === null &&
    reading.percent === NEAR_PERCENT &&
    reading.why.some(({ means }) => means === 'near')
  );
}

function percentOf({ intent, percent }: Pick<Expected, 'intent' | 'percent'>): number | null {
  if (intent === 'done') return percent ?? 100;
  return intent === 'not_started' ? (percent ?? 0) : percent;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
