import type { Result } from '#domain/result.ts';
import { lastDayOfMonth } from '#domain/time/day.ts';
import { type Period, readPeriod } from '#domain/time/period.ts';
import type { Turn } from '../turn/turn.ts';
import { planInForce } from '../work/find-work.ts';
import { yearOfPeriod } from './evenings.ts';

/** Work of these goes on after the year of a plan; longer ones are of the year they are planned in. */
const GOES_ON: ReadonlySet<Period['kind']> = new Set<Period['kind']>(['now', 'week', 'month']);

/**
 * The period somebody asks about in words (`readPeriod`). A year, or a part of it of months, that is named without its year is
 * that of the plan in force, as long as the new year has no plan: in January "nam" asks for the year that is over.
 */
export async function periodAsked(turn: Turn, words: string): Promise<Result<Period>> {
  const read = readPeriod(words, turn.today);
  if (!read.ok || GOES_ON.has(read.value.kind)) return read;
  const year = yearOfPeriod(read.value, turn.today);
  if (await turn.store.plans.ofYear(year)) return read;
  const inForce = await planInForce(turn);
  if (!inForce.ok || inForce.value.year >= year) return read;
  const then = readPeriod(words, lastDayOfMonth(inForce.value.year, 12));
  // A period with its year in its name is the same whenever it is asked for.
  return then.ok && then.value.key !== read.value.key ? then : read;
}
