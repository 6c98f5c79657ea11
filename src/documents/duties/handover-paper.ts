import type { HandedPart } from '#domain/people/handover-record.ts';
import type { Letterhead } from '#domain/report/letterhead.ts';
import type { LocalTime } from '#domain/time/clock.ts';

/** Somebody who signs. */
interface Person {
  readonly name: string;
  readonly position: string;
}

/** All that a handover sheet is made of. */
export interface HandoverPaper {
  readonly organisation: string;
  readonly chairman: string | null;
  readonly letterhead: Letterhead;
  readonly at: LocalTime;
  readonly year: number;
  readonly from: Person;
  readonly to: Person;
  /** The coordinator who arranged it. */
  readonly by: Person;
  readonly parts: readonly HandedPart[];
}
