import { done, type Result } from '#domain/result.ts';
import { daysBetween, lastDayOfMonth, partsOf } from '#domain/time/day.ts';
import { type Period, readPeriod } from '#domain/time/period.ts';
import type { Turn } from '../turn/turn.ts';
import { planInForce } from '../work/find-work.ts';
import { yearOfPeriod } from './evenings.ts';

/** Work of these goes on after the year of a plan; longer ones are of the year they are planned in. */
const GOES_ON: ReadonlySet<Period['kind']> = new Set<Period['kind']>(['now', 'week', 'month']);

/**
 * The period somebody asks about in words (`readPeriod`). Part of a year that is named without it and has not begun is that of
 * the year before where this is nearer and had a plan: in January "thang 12" is over. A year, or a part of it of months, is that
 * of the plan in force, as long as the new year has no plan: in January "nam" asks for the year that is over.
 */
export async function periodAsked(turn: Turn, words: string): Promise<Result<Period>> {
  const read = readPeriod(words, turn.today);
  if (!read.ok) return read;
  const justOver = lastOne(turn, words, read.value);
  if (justOver && (await turn.store.plans.ofYear(yearOfPeriod(justOver, turn.today)))) return done(justOver);
  if (GOES_ON.has(read.value.kind)) return read;
  const year = yearOfPeriod(read.value, turn.today);
  if (await turn.store.plans.ofYear(year)) return read;
  const inForce = await planInForce(turn);
  if (!inForce.ok || inForce.value.year >= year) return read;
  const then = readIn(words, inForce.value.year);
  // A period with its year in its name is the same whenever it is asked for.
  return then.ok && then.value.key !== read.value.key ? then : read;
}

/** The same part of the year before, where that of this year has not begun and is further away; "nam nay" names its year. */
function lastOne({ today }: Pick<Turn, 'today'>, words: string, { from, key }: Period): Period | null {
  if (from <= today || /n[aă]m/iu.test(words.normalize('NFC'))) return null;
  const before = readIn(words, partsOf(today).year - 1);
  if (!before.ok || before.value.key === key || before.value.to >= today) return null;
  return daysBetween(before.value.to, today) < daysBetween(today, from) ? before.value : null;
}

/** What words name at the end of a year. */
function readIn(words: string, year: number): Result<Period> {
  return readPeriod(words, lastDayOfMonth(year, 12));
}
