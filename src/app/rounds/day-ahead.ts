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

/** A day ahead in short: whom it reaches with what, without the words. */
export interface DayOutline {
  readonly day: Day;
  /** Each with the codes of what it names; one comes round as often as it is due. */
  readonly reminders: readonly {
    readonly memberId: number;
    readonly isReachable: boolean;
    readonly codes: readonly string[];
  }[];
  /** Members who get a brief. */
  readonly briefs: readonly number[];
  readonly digests: number;
}

/** Whose schedule is asked for, from `now` on for two weeks. The same `mark` means the same look. */
export interface LookingAhead {
  readonly organisationId: number;
  readonly now: Date;
  readonly mark: string;
}

/**
 * The days on which something will be sent, on a copy of what is committed: nobody is held up by it. Null where it cannot
 * be told now. Plain data, for it may come from another process.
 */
export type LookAhead = (asked: LookingAhead) => Promise<readonly DayAhead[] | null>;

/** A day in short. */
export function outlineOf({ day, reminders, briefs, digests }: DayAhead): DayOutline {
  return {
    day,
    reminders: reminders.map(({ member, items }) => ({
      memberId: member.id,
      isReachable: member.reach === 'reachable',
      codes: items.map(({ code }) => code),
    })),
    briefs: briefs.map(({ memberId }) => memberId),
    digests: digests.length,
  };
}
