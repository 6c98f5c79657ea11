import type { MemberWork } from './by-official.ts';
import { daysSince, wasHeard } from './heard.ts';

/** Somebody who has something to answer for and was not heard lately. */
export interface SilentRow {
  readonly memberId: number;
  readonly name: string;
  readonly lastHeardAt: Date | null;
  /** Whole days since; null where they were never heard. */
  readonly days: number | null;
}

/** Those asked who were not heard within 14 days before `now`, in the order they are given. */
export function silentRows(members: readonly MemberWork[], now: Date): SilentRow[] {
  return members
    .filter(({ open, lastHeardAt }) => open && !wasHeard(lastHeardAt, now))
    .map(({ memberId, name, lastHeardAt }) => ({
      memberId,
      name,
      lastHeardAt,
      days: daysSince(lastHeardAt, now),
    }));
}
