import { type DueTime, dueTimes } from '../plan/rehearse-year.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';
import { parseDay } from '../time/day.ts';
import type { PlanWork } from '../work/work.ts';

/**
 * A deadline that had better lie on another day. `day-off`: it is no working day. `pile-up`: too much that the same
 * person leads falls due on that day, `count` in all. `suggestion` is a working day before it, so that nothing becomes
 * late by moving it.
 */
export interface WorthMoving {
  readonly code: string;
  readonly name: string;
  readonly dueOn: Day;
  readonly reason: 'day-off' | 'pile-up';
  readonly count: number;
  readonly memberId: number | null;
  readonly suggestion: Day;
}

/** So much may fall due on one day for one person. */
const MOST_A_DAY = 3;
/** So many working days before its day a better one is looked for. */
const LOOK_BACK = 8;

/**
 * The deadlines worth moving, earliest first. Only those that the plan sets for a day are looked at: a month's or a
 * quarter's end is nobody's choice. Of a pile what is worth least is moved first.
 */
export function worthMoving(plan: PlanWork, calendar: WorkingCalendar): WorthMoving[] {
  const due = dueTimes(plan);
  const offDays = due.filter((time) => isChosen(time) && !calendar.isWorkingDay(time.dueOn));
  const moves = [
    ...offDays.map((time): WorthMoving => {
      const suggestion = calendar.onOrBefore(time.dueOn);
      return { ...about(time), reason: 'day-off', count: 1, memberId: time.leads[0] ?? null, suggestion };
    }),
    ...pilesOf(due, calendar),
  ];
  return moves.sort((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
}

function pilesOf(due: readonly DueTime[], calendar: WorkingCalendar): WorthMoving[] {
  const members = new Set(due.flatMap(({ leads }) => leads));
  const moved = new Set<DueTime>();
  const moves: WorthMoving[] = [];
  for (const memberId of members) {
    const load = new Map<Day, DueTime[]>();
    for (const time of due.filter(({ leads }) => leads.includes(memberId)))
      load.set(time.dueOn, [...(load.get(time.dueOn) ?? []), time]);
    for (const [dueOn, pile] of load) {
      const candidates = pile.filter((time) => isChosen(time) && calendar.isWorkingDay(dueOn));
      const excess = candidates.sort(byWorth).slice(0, Math.max(0, pile.length - MOST_A_DAY));
      for (const time of excess.filter((each) => !moved.has(each))) {
        const suggestion = quietestBefore(dueOn, load, calendar);
        moved.add(time);
        load.set(suggestion, [...(load.get(suggestion) ?? []), time]);
        moves.push({ ...about(time), reason: 'pile-up', count: pile.length, memberId, suggestion });
      }
    }
  }
  return moves;
}

/** Of the working days before, the one on which least falls due; of several the latest. */
function quietestBefore(dueOn: Day, load: ReadonlyMap<Day, unknown[]>, calendar: WorkingCalendar): Day {
  let best = calendar.previous(dueOn);
  for (let back = 2; back <= LOOK_BACK; back += 1) {
    const day = calendar.add(dueOn, -back);
    if ((load.get(day)?.length ?? 0) < (load.get(best)?.length ?? 0)) best = day;
  }
  return best;
}

/** The plan names the day itself, for the only time or for each of several. */
function isChosen({ occurrence: { period } }: DueTime): boolean {
  return period === 'once' || parseDay(period) !== undefined;
}

function byWorth(a: DueTime, b: DueTime): number {
  return (a.criterion.maxPoints ?? 0) - (b.criterion.maxPoints ?? 0);
}

function about({ criterion: { code, name }, dueOn }: DueTime) {
  return { code, name, dueOn };
}
