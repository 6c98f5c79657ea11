import type { Letterhead } from '#domain/report/letterhead.ts';
import type { AgendaFacts, MeetingFigures } from '#domain/steering/meeting.ts';
import type { LocalTime } from '#domain/time/clock.ts';
import type { Day } from '#domain/time/day.ts';

/** Somebody as a paper names them. */
interface Person {
  readonly name: string;
  readonly position: string;
}

/** A criterion that was discussed, with what was said about it. */
interface Discussed {
  readonly facts: AgendaFacts;
  readonly notes: readonly { readonly text: string; readonly by: string }[];
}

/** Something that was directed: what, about which criterion, to whom, until when. */
export interface Directed {
  readonly code: string;
  readonly name: string;
  readonly text: string;
  readonly names: readonly string[];
  readonly dueOn: Day | null;
}

/** All that the papers of a meeting are made of. */
export interface MinutesPaper {
  readonly organisation: string;
  readonly chairman: string | null;
  readonly letterhead: Letterhead;
  readonly from: LocalTime;
  readonly until: LocalTime;
  /** Where people sat; empty where nobody said. */
  readonly place: string;
  /** Who was there, line by line; empty where nobody told. */
  readonly present: readonly string[];
  readonly chair: Person;
  /** Null where it is not known who took the minutes. */
  readonly secretary: Person | null;
  readonly figures: MeetingFigures;
  readonly discussed: readonly Discussed[];
  /** Codes of the agenda that were not come to. */
  readonly left: readonly string[];
  readonly directed: readonly Directed[];
}
