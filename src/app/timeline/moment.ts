import type { Day } from '#domain/time/day.ts';
import type { Say } from '../message.ts';
import type { Turn } from '../turn/turn.ts';

/** Something that happened to a criterion, and when. The line begins with the day and says who did it. */
export interface Moment {
  readonly at: Date;
  readonly line: Say;
  /** When it was decided, where that was before it came about: at night, on a day off. */
  readonly decidedAt?: Date;
  /** What was written, where it is kept with the deed itself and not only on the trail. */
  readonly words?: string;
}

/** The criterion a timeline is about. */
export interface Subject {
  readonly id: number;
  readonly code: string;
}

/** One source of what happened to a criterion, in no particular order. */
export type Source = (turn: Turn, subject: Subject) => Promise<Moment[]>;

/** The day of an instant and the time of that day (`08:05`), for the words of a line. */
export function onDay({ dayOf, atHour }: Turn, at: Date): { readonly day: Day; readonly time: string } {
  const day = dayOf(at);
  const minutes = Math.floor((at.getTime() - atHour(day, 0).getTime()) / 60_000);
  const twoDigits = (count: number) => String(count).padStart(2, '0');
  return { day, time: `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}` };
}
