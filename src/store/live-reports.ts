import type { Day } from '#domain/time/day.ts';
import type { Db } from './db.ts';
import { storedDayOrNull } from './stored-day.ts';

/** A report to be kept current where it stands. */
export interface NewLiveReport {
  readonly kind: string;
  readonly period: string;
  readonly channel: string;
  readonly chatId: string;
  readonly topicId: string | null;
  /** The last day on which it is kept current; null: until it is ended. */
  readonly lastDay: Day | null;
}

/** A report that stands in a group and is kept current. */
export interface LiveReport extends NewLiveReport {
  readonly id: number;
  readonly startedAt: Date;
  readonly writtenAt: Date;
  /** The newest entry of the trail when it was written. */
  readonly seenSeq: number;
}

/** The kind of the board that is pinned; every other is a digest's. */
export const BOARD = 'board';

/** The outbox thread of a live report: what is posted there takes the place of what stands. */
export function liveThread(id: number): string {
  return `live:${id}`;
}

/** Reports that are kept current in the commune's group. */
export function liveReports(db: Db, organisationId: number) {
  return {
    /** Begins to keep a report current; gives its id. */
    async begin(report: NewLiveReport, seenSeq: number, at: Date): Promise<number> {
      const times = { startedAt: at, writtenAt: at, seenSeq };
      const row = await db.liveReport.create({ data: { organisationId, ...report, ...times } });
      return row.id;
    },

    /** Those that have not ended, oldest first. */
    async open(): Promise<LiveReport[]> {
      const rows = await db.liveReport.findMany({
        where: { organisationId, endedAt: null },
        orderBy: { id: 'asc' },
      });
      return rows.map((row) => ({ ...row, lastDay: storedDayOrNull(row.lastDay) }));
    },

    /** It has been looked at, and written anew where `at` is given. */
    async seen(id: number, seenSeq: number, at?: Date): Promise<void> {
      const data = { seenSeq, ...(at ? { writtenAt: at } : {}) };
      await db.liveReport.updateMany({ where: { id, organisationId }, data });
    },

    /** Ends those of a kind, or one of them; gives how many there were. */
    async end(which: { kind: string } | { id: number }, at: Date): Promise<number> {
      const changed = await db.liveReport.updateMany({
        where: { organisationId, endedAt: null, ...which },
        data: { endedAt: at },
      });
      return changed.count;
    },
  };
}
