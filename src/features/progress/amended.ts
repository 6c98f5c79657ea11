import { z } from 'zod';
import type { Turn } from '#app/turn/turn.ts';
import type { ProgressState } from '#domain/work/progress.ts';
import type { Reading } from '#understanding/index.ts';
import { type Share, shareKept } from './share.ts';

/** Something that was written down for the wording of a message before it was edited. */
export interface Amended {
  readonly entryId: number;
  readonly code: string | null;
  readonly period: string;
  readonly state: ProgressState;
  readonly percent: number;
  /** The percent as it was said; undefined where a button or a command said it. */
  readonly saidPercent: number | null | undefined;
  /** The criterion's own figure that was told with it; null where none was. */
  readonly figure: number | null;
  /** What its share was taken for, and why; null where it told none. */
  readonly share: Pick<Share, 'means' | 'by'> | null;
  readonly note: string;
  /** Something newer was said of the same part since. */
  readonly isSuperseded: boolean;
}

const readBefore = z.object({ percent: z.number().nullable() });

/** What some entries say; by default those that the message that is now edited had written down. */
export async function amendedBy(
  turn: Turn,
  entries: readonly number[] = turn.origin.amends?.entries ?? [],
): Promise<Amended[]> {
  const before: Amended[] = [];
  for (const entryId of entries) {
    const entry = await turn.store.work.entry(entryId);
    if (!entry) continue;
    const { state, percent, figure, note, isSuperseded, occurrence } = entry;
    const code = await turn.store.plans.codeOf(occurrence.criterionId);
    const saidPercent = readBefore.safeParse(entry.reading).data?.percent;
    const share = shareKept(entry.reading);
    const { period } = occurrence;
    before.push({ entryId, code, period, state, percent, saidPercent, figure, share, note, isSuperseded });
  }
  return before;
}

/** Whether the new wording says just what was written down for the one before. */
export function saysTheSame(before: readonly Amended[], readings: readonly Reading[]): boolean {
  const said = readings.filter((reading) => reading.sure && reading.state !== null);
  if (said.length !== readings.length || said.length !== before.length || said.length === 0) return false;
  return said.every((reading, at) => {
    const one = before[at];
    return one !== undefined && isSame(one, reading);
  });
}

function isSame(one: Amended, reading: Reading): boolean {
  const { criterion, state, percent, period, note } = reading;
  const samePercent =
    one.saidPercent === undefined ? percent === null || percent === one.percent : percent === one.saidPercent;
  const samePeriod = period === null || period === one.period || one.period === 'once';
  return one.code === criterion && one.state === state && samePercent && samePeriod && one.note === note;
}
