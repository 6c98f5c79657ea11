import type { Digest } from '#domain/report/digest.ts';
import type { ReminderItem } from '#domain/steering/reminder.ts';
import type { Day } from '#domain/time/day.ts';
import type { MemberRow } from '#store/people.ts';
import type { Message } from '../message.ts';

/** The one message a member gets on a day. */
export interface DueReminder {
  readonly member: MemberRow;
  readonly items: readonly ReminderItem[];
  readonly message: Message;
}

/** The morning's brief of one member. */
export interface Brief {
  readonly memberId: number;
  readonly message: Message;
}

/** A digest that is owed, and the slot that is taken when it is posted. */
export interface OwedDigest extends Digest {
  readonly slot: string;
}

/** What goes out on one day, if nothing more is said until then. */
export interface DayAhead {
  readonly day: Day;
  readonly reminders: readonly DueReminder[];
  /** What coordinators, leaders and others hear beside: late work, silence, what waits for them. */
  readonly briefs: readonly Brief[];
  /** Reports to the leadership group; none while there is none. */
  readonly digests: readonly OwedDigest[];
}

/** Whose schedule is asked for: from `now` on, for two weeks or up to `lastDay`. */
export interface LookingAhead {
  readonly organisationId: number;
  readonly now: Date;
  readonly lastDay?: Day | undefined;
}

/**
 * What will be sent, on a copy of what is committed: nobody is held up by it. Null where it cannot be told now. Plain data,
 * for it may come from another process.
 */
export type LookAhead = (asked: LookingAhead) => Promise<readonly DayAhead[] | null>;
