import type { Intent, StatedState } from '../reading.ts';

/** A statement without its criterion and date. `doubt`: the words contradict each other or say too little. */
export interface Decision {
  readonly intent: Intent;
  readonly state: StatedState | null;
  readonly percent: number | null;
  readonly figure: number | null;
  readonly points: number | 'all' | null;
  readonly doubt: boolean;
  /** The percentage stands alone: with a rate it may be the indicator. */
  readonly bare: boolean;
}

/** A decision with nothing but its intent. */
export function blank(intent: Intent): Decision {
  return { intent, state: null, percent: null, figure: null, points: null, doubt: false, bare: false };
}

/** What gần xong, sắp xong and cơ bản xong stand for, and một nửa: percent. */
export const NEAR_PERCENT = 90;

/** Percent that một nửa stands for. */
export const HALF_PERCENT = 50;
