import { findWork, planInForce } from '#app/find-work.ts';
import { hearingOf } from '#app/hearing.ts';
import type { Turn } from '#app/turn.ts';
import { writeReference } from '#domain/reference.ts';
import { done, type Result } from '#domain/result.ts';
import { understand } from '#understanding/index.ts';
import type { Reading } from '#understanding/reading.ts';
import { passOnExtension } from './extension.ts';
import type { Handled } from './handled.ts';
import { recordProgress } from './record.ts';
import { takeBack } from './take-back.ts';

/** What became of a message in somebody's own words. */
export interface WordsOutcome {
  readonly text: string;
  readonly handled: readonly Handled[];
  /** The message had been read before and was edited; what it said then has been taken back. */
  readonly amended: boolean;
  /** Nothing new was said by editing. */
  readonly unchanged: boolean;
}

/** What the words are about, as far as is known beside them. */
export interface Subject {
  readonly about: readonly string[];
  readonly period: string | null;
}

/** Reads a message and writes down what is sure; what is not is asked about, and what is no report is left alone. */
export async function readWords(turn: Turn, text: string, subject: Subject): Promise<Result<WordsOutcome>> {
  const head = await planInForce(turn);
  if (!head.ok) return head;
  const readings = understand(text, await hearingOf(turn, head.value, subject.about));
  const { amends } = turn.origin;
  if (amends && (await saysTheSame(turn, amends.entries, readings)))
    return done({ text, handled: [], amended: true, unchanged: true });
  for (const entryId of amends?.entries ?? []) await takeBack(turn, entryId);
  const handled: Handled[] = [];
  for (const reading of readings) handled.push(await handle(turn, reading, subject));
  return done({ text, handled, amended: (amends?.entries.length ?? 0) > 0, unchanged: false });
}

async function handle(turn: Turn, reading: Reading, subject: Subject): Promise<Handled> {
  const code = reading.criterion;
  if (!reading.sure) return { kind: 'unsure', reading };
  if (code === null) return { kind: 'heard', reading };
  if (reading.intent === 'extension') return passOnExtension(turn, reading, code);
  if (reading.state === null) return { kind: 'heard', reading };
  const found = await findWork(turn, writeReference(code, await periodOf(turn, code, reading, subject)));
  if (!found.ok) return { kind: 'refused', refusal: found };
  const recorded = await recordProgress(turn, found.value, {
    state: reading.state,
    percent: reading.percent,
    note: reading.note,
    figure: reading.figure,
    reading: { intent: reading.intent, why: reading.why },
  });
  return recorded.ok
    ? { kind: 'recorded', recorded: recorded.value }
    : { kind: 'refused', refusal: recorded };
}

/** The period spoken of, where the criterion has it; else the one that was asked about. */
async function periodOf(
  turn: Turn,
  code: string,
  reading: Reading,
  subject: Subject,
): Promise<string | null> {
  const named = reading.period ?? subject.period;
  if (named === null) return null;
  return (await findWork(turn, writeReference(code, named))).ok ? named : null;
}

async function saysTheSame(
  turn: Turn,
  entryIds: readonly number[],
  readings: readonly Reading[],
): Promise<boolean> {
  const entries = await Promise.all(entryIds.map((id) => turn.store.work.entry(id)));
  const codes = await Promise.all(
    entries.map(async (entry) => entry && (await turn.store.plans.codeOf(entry.occurrence.criterionId))),
  );
  const said = readings.filter((reading) => reading.sure && reading.state !== null);
  if (said.length !== entries.length || said.length === 0) return false;
  return said.every((reading, at) => {
    const entry = entries[at];
    const samePercent = reading.percent === null || reading.percent === entry?.percent;
    return (
      entry?.state === reading.state &&
      samePercent &&
      entry.note === reading.note &&
      codes[at] === reading.criterion
    );
  });
}
