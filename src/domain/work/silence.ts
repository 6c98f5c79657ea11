import type { MemberWork } from '../report/by-official.ts';
import { daysSince, type Today, wasHeard } from './heard.ts';

/** Somebody who has something to answer for and was not heard lately. */
export interface SilentRow {
  readonly memberId: number;
  readonly name: string;
  readonly lastHeardAt: Date | null;
  /** Days since, by the calendar; null where they were never heard. */
  readonly days: number | null;
}

/** Those asked who were not heard within 14 days, in the order they are given. */
export function silentRows(members: readonly MemberWork[], today: Today): SilentRow[] {
  return members
    .filter(({ open, lastHeardAt }) => open && !wasHeard(lastHeardAt, today))
    .map(({ memberId, name, lastHeardAt }) => ({
      memberId,
      name,
      lastHeardAt,
      days: daysSince(lastHeardAt, today),
    }));
}
