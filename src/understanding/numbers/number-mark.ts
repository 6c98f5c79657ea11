import { roundPercent } from '#domain/report/percent.ts';

/**
 * A number with its unit. `value` of a fraction is its percent, and so is that of two counts which may belong together
 * (`counts`: what is done and what is left, a part and its whole).
 */
export interface NumberMark {
  readonly from: number;
  readonly to: number;
  readonly kind:
    | 'percent'
    | 'figure'
    | 'points'
    | 'fraction'
    | 'counts'
    | 'below'
    | 'range'
    | 'relative'
    | 'maybe'
    | 'target'
    /** Two numbers that tell no share: people at a meeting, votes. */
    | 'none';
  readonly value: number;
  /** A word of progress stands with it ("làm được 60%"); without one a rate's percentage may be its indicator. */
  readonly told: boolean;
  /** A fraction of files, which for a rate is its indicator. */
  readonly files?: boolean;
  /** The percent of a fraction to one decimal: for a rate, points may hang on it. */
  readonly exact?: number;
  /** Told of what is still to be done: "còn 1/3", "2/5 thôn chưa nộp". */
  readonly isOfRest?: boolean;
  /** It may as well be a day: "đã rà 3/5 xong". */
  readonly mayBeDay?: boolean;
}

/** What a rate may be counted in; questionnaires that are handed out or collected are the work itself. */
export const FILES = /^(?:van|ho|tthc)$/;

/** What a share of the work may be taken from. */
export const SHARE_KINDS = [
  'percent',
  'fraction',
  'counts',
  'figure',
] as const satisfies NumberMark['kind'][];

/** "1,5" and "1.5" are both 1.5. */
export function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}

/** The percent of a part of a whole: less than all is never 100. */
export function shareOfWhole(part: number, whole: number): number {
  return roundPercent((100 * part) / whole, 0);
}

/** The same to one decimal. */
export function exactShare(part: number, whole: number): number {
  return roundPercent((100 * part) / whole, 1);
}
