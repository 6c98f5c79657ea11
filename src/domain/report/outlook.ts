import type { TimedOccurrence } from '../time/timing.ts';
import { percentOf } from '../work/progress.ts';

/** Reported done with its documents: an appraiser may still see it otherwise. */
const DONE = 0.95;
/** Reported done, the documents asked for not sent. Also the most that open work can reach. */
const UNPROVEN = 0.9;
/** Time is no worry while so many days are left; on the last day half of what is not done yet is expected. */
const AMPLE_DAYS = 30;
const ON_THE_LAST_DAY = 0.5;
/** Overdue work is worth half as much every so many days. */
const HALVED_EVERY_DAYS = 30;
const BLOCKED = 0.5;
/** Trust in work not done yet: so much where last year gave nothing, and so much more where it gave all. */
const LEAST_TRUST = 0.3;
const TRUST_BY_LAST_YEAR = 0.6;

/** What is known beside the occurrence itself. */
export interface Circumstances {
  /** Documents are asked for and none is there. */
  readonly unproven: boolean;
  /** The share of the points last year gave, 0–1. */
  readonly lastYear: number;
  /** What work done late is still worth, 0–1. */
  readonly lateWorth: number;
}

/**
 * Shares, 0–1, of what an occurrence is worth: `secure` stays if nobody does anything more, `expected` lies between
 * `secure` and what is not `lost` already.
 */
export interface Outlook {
  readonly secure: number;
  readonly expected: number;
  readonly lost: number;
}

/**
 * What can be expected of one occurrence.
 *
 * - Confirmed, or nothing arose: all of it, and secure.
 * - Reported done: 95 %, secure; 90 %, not secure, while the documents asked for are missing.
 * - Open: 90 % × (part done + part not done × trust × time). Trust is 30 % plus 60 % × last year's share. Time is 1
 *   with 30 days left or no deadline and falls evenly to one half on the last day. Blocked work counts half, overdue
 *   work half as much for every 30 days. Nothing of it is secure.
 * - What is late, done or not, is worth only `lateWorth`; the rest is lost.
 *
 * More progress, documents, a better last year, an earlier day or a later deadline never lower `expected`.
 */
export function outlookOf(timed: TimedOccurrence, circumstances: Circumstances): Outlook {
  const { state } = timed.occurrence;
  if (state === 'not_arisen' || state === 'not_applicable') return { secure: 1, expected: 1, lost: 0 };

  const worth = timed.overdue || timed.closedLate ? circumstances.lateWorth : 1;
  const lost = 1 - worth;
  if (state === 'confirmed') return { secure: worth, expected: worth, lost };
  if (state === 'done') {
    const expected = worth * (circumstances.unproven ? UNPROVEN : DONE);
    return { secure: circumstances.unproven ? 0 : expected, expected, lost };
  }
  return { secure: 0, expected: worth * chanceOf(chanceFactors(timed, circumstances.lastYear)), lost };
}

/** What the chance of open work is made of, each 0–1. */
export interface ChanceFactors {
  /** The part that is done. */
  readonly done: number;
  readonly trust: number;
  readonly time: number;
  /** 1 where it is not held up, not overdue. */
  readonly blocked: number;
  readonly overdue: number;
}

/** The factors of an open occurrence; `lastYear` is the share of the points last year gave. */
export function chanceFactors(
  { occurrence: { state, percent }, daysLeft }: TimedOccurrence,
  lastYear: number,
): ChanceFactors {
  return {
    done: percentOf(state, percent) / 100,
    trust: LEAST_TRUST + TRUST_BY_LAST_YEAR * lastYear,
    time: timeFactor(daysLeft),
    blocked: state === 'blocked' ? BLOCKED : 1,
    overdue: 0.5 ** (Math.max(0, -(daysLeft ?? 0)) / HALVED_EVERY_DAYS),
  };
}

/** The chance of open work, 0–1: what is done counts, what is not by trust and time, all of it less when held up or late. */
export function chanceOf({ done, trust, time, blocked, overdue }: ChanceFactors): number {
  return UNPROVEN * (done + (1 - done) * trust * time) * overdue * blocked;
}

function timeFactor(daysLeft: number | null): number {
  if (daysLeft === null) return 1;
  const left = Math.min(Math.max(daysLeft, 0), AMPLE_DAYS) / AMPLE_DAYS;
  return ON_THE_LAST_DAY + (1 - ON_THE_LAST_DAY) * left;
}
