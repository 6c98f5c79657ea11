import type { WorkingCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';
import type { WorkItem } from '../work/work-item.ts';
import type { Reach } from './people.ts';

/** Working days without a word after which somebody with late work counts as silent. */
const SILENT_AFTER = 10;

/** A member with what they are asked for, and how they can be reached. */
export interface Addressee {
  readonly memberId: number;
  readonly name: string;
  readonly position: string;
  readonly reach: Reach;
  /** Since when messages bounce; null while they arrive. */
  readonly blockedOn: Day | null;
  /** When they last wrote or pressed anything, or linked their account. */
  readonly heardOn: Day | null;
  /** Nobody knows whether today's reminder came. */
  readonly isUncertain: boolean;
  readonly items: readonly WorkItem[];
}

/** Somebody who must be spoken to in another way. `since`: when messages began to bounce, or the last word. */
export interface Unreached extends Addressee {
  readonly why: 'unlinked' | 'blocked' | 'uncertain' | 'silent';
  readonly since: Day | null;
}

const ORDER = ['unlinked', 'blocked', 'uncertain', 'silent'] as const;

/**
 * Who cannot be reached though they have work that is due: never linked, blocked, of whom nobody knows whether today's
 * reminder came and who have not been heard since, or silent for ten working days while something of theirs is late. Most late work first within each kind.
 */
export function unreachedOf(
  addressees: readonly Addressee[],
  today: Day,
  calendar: WorkingCalendar,
): Unreached[] {
  return addressees
    .flatMap((each): Unreached[] => {
      if (each.items.length === 0) return [];
      if (each.reach === 'unlinked') return [{ ...each, why: 'unlinked', since: null }];
      if (each.reach === 'blocked') return [{ ...each, why: 'blocked', since: each.blockedOn }];
      if (each.isUncertain && each.heardOn !== today) return [{ ...each, why: 'uncertain', since: today }];
      return isSilent(each, today, calendar) ? [{ ...each, why: 'silent', since: each.heardOn }] : [];
    })
    .toSorted((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why) || lateIn(b) - lateIn(a));
}

function isSilent({ heardOn, items }: Addressee, today: Day, calendar: WorkingCalendar): boolean {
  const isLate = items.some(({ bucket }) => bucket === 'overdue');
  return isLate && heardOn !== null && calendar.workingDaysBetween(heardOn, today) >= SILENT_AFTER;
}

/** How many of somebody's items are late. */
export function lateIn({ items }: Pick<Addressee, 'items'>): number {
  return items.filter(({ bucket }) => bucket === 'overdue').length;
}
