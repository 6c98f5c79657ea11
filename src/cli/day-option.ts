import { z } from 'zod';
import { type Day, makeDay, parseDay } from '#domain/time/day.ts';

/** A day given at the command line, as dd/mm/yyyy or yyyy-mm-dd. */
export const dayOption = z.string().transform((text, context): Day => {
  const [, date, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const day = parseDay(text) ?? makeDay(Number(year), Number(month), Number(date));
  if (day) return day;
  context.addIssue({ code: 'custom', message: 'is no day' });
  return z.NEVER;
});
