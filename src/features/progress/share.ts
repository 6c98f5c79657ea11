import { z } from 'zod';
import { type Choice, choice, type Say, say } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import { findWork, type WorkInHand } from '#app/work/find-work.ts';
import { roundPercent } from '#domain/report/percent.ts';
import type { Day } from '#domain/time/day.ts';
import type { ProgressState } from '#domain/work/progress.ts';
import type { Reading, StatedState } from '#understanding/reading.ts';

/** What a share of a criterion that is itself a rate is: its own figure, or how far the work has come. */
export const SHARES = ['figure', 'progress'] as const;
export type ShareMeans = (typeof SHARES)[number];

/**
 * A share and what it is taken for: because a button said so, because one said so of an earlier share on the day `since`, or
 * plainly as the words were read.
 */
export interface Share {
  readonly means: ShareMeans;
  readonly percent: number;
  readonly by: 'button' | 'habit' | 'words';
  readonly since: Day | null;
}

/** Entries looked through for what a share of a criterion is. */
const LOOKED_THROUGH = 40;

const kept = z.object({
  share: z.object({ means: z.enum(SHARES), by: z.enum(['button', 'habit', 'words']) }),
});

/** What the share of an entry was taken for, by what it keeps of its reading; null where it told none. */
export function shareKept(reading: unknown): Pick<Share, 'means' | 'by'> | null {
  return kept.safeParse(reading).data?.share ?? null;
}

/** What the shares of a criterion were last said to be by a press that still stands; null where nobody has said. */
async function shareMeant(
  turn: Turn,
  criterionId: number,
): Promise<Pick<Share, 'means' | 'by' | 'since'> | null> {
  const rows = await turn.store.work.historyOf(criterionId, LOOKED_THROUGH);
  const takenBack = new Set(rows.map(({ undoesId }) => undoesId));
  for (const { id, at, reading } of rows) {
    const share = shareKept(reading);
    if (share?.by === 'button' && !takenBack.has(id))
      return { means: share.means, by: 'habit', since: turn.dayOf(at) };
  }
  return null;
}

/** The share in what an entry keeps of its reading. */
export function readingOf({ means, by }: Share): { readonly share: object } {
  return { share: { means, by } };
}

/** A figure says nothing against these: they stay. */
const KEPT = ['blocked', 'submitted', 'done'] as const;

/**
 * A share as a statement of the work: as progress it is its percent, of which less than all is not done; as a figure it
 * leaves the percent as it is.
 */
export function statementOfShare(
  { means, percent }: Share,
  before: ProgressState,
): { readonly state: StatedState; readonly percent: number | null; readonly figure: number | null } {
  if (means === 'figure') {
    const state = KEPT.find((each) => each === before) ?? 'in_progress';
    return { state, percent: null, figure: percent };
  }
  const reached = roundPercent(percent, 0);
  const state = reached === 100 ? 'done' : reached === 0 ? 'not_started' : 'in_progress';
  return { state, percent: reached, figure: null };
}

/** The buttons that say what a share is. */
export function shareChoices(reference: string, code: string, percent: number): Choice[] {
  return SHARES.map((means) => shareChoice({ reference, code, percent }, means));
}

/** One of them. */
export function shareChoice(
  {
    reference,
    code,
    percent,
  }: { readonly reference: string; readonly code: string; readonly percent: number },
  means: ShareMeans,
): Choice {
  const mark = means === 'figure' ? 's' : 't';
  return choice(say('share-button', { means, code, percent }), `noi.ghi ${reference} =${mark}${percent}`);
}

/** What a button says about a share; null where it says something else. */
export function readShareMark(pressed: string): Pick<Share, 'means' | 'percent'> | null {
  const [, mark, percent] = /^([st])(\d{1,3}(?:\.\d+)?)$/.exec(pressed) ?? [];
  return mark === undefined
    ? null
    : { means: mark === 's' ? 'figure' : 'progress', percent: Number(percent) };
}

/** What the share was taken for, where an earlier one decides that. */
export function shareLines({ means, percent, since }: Share): Say[] {
  return since === null ? [] : [say('share-as-before', { means, percent, day: since })];
}

/** The share in a reading, to one decimal where it was counted; null where it can be nothing but how far the work is. */
export function shareIn({ share, exact, percent, state }: Reading): number | null {
  const isCounted = exact !== undefined && state === 'in_progress';
  return share || isCounted ? (exact ?? percent) : null;
}

/**
 * The share in a reading as what the last one of its criterion was said to be, else as it was read. Null where there is none,
 * or where it is not clear what it is.
 */
export async function shareTold(turn: Turn, reading: Reading, inHand: WorkInHand): Promise<Share | null> {
  const { share, problem, sure, criterion } = reading;
  const percent = shareIn(reading);
  if (percent === null || criterion === null || !(sure || problem === 'unclear')) return null;
  const found = await findWork(turn, criterion, inHand);
  const meant = found.ok ? await shareMeant(turn, found.value.criterion.id) : null;
  if (meant) return { ...meant, percent };
  return sure && share ? { means: 'progress', percent, by: 'words', since: null } : null;
}
