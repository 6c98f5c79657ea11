import type { Day } from '#domain/time/day.ts';
import type { Turn } from '../turn/turn.ts';

/**
 * When people may next be written to without having asked: now within the hours of a working day, else at the first
 * such hour to come. Never at night, never on a day off.
 */
export function goodHour({ today, hour, now, calendar, settings, atHour }: Turn): Date {
  const { remindHour, quietFromHour } = settings;
  const early = calendar.isWorkingDay(today) && hour < quietFromHour;
  if (early) return hour < remindHour ? atHour(today, remindHour) : now;
  return atHour(calendar.next(today), remindHour);
}

/** When what was just posted goes out, as words of `telling-has` and `telling-when` take it; `none`: at once. */
export function goesArgs(turn: Turn): { readonly goes: Day | 'none'; readonly hour: number } {
  const at = goodHour(turn);
  return { goes: at > turn.now ? turn.dayOf(at) : 'none', hour: turn.settings.remindHour };
}
