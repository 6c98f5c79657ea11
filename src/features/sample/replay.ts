import type { WorkingCalendar } from '#domain/time/calendar.ts';
import { addDays, type Day, earlier, makeDay } from '#domain/time/day.ts';
import type { ProgressState } from '#domain/work/progress.ts';
import type { CriterionWork, OccurrenceWork, PlanWork } from '#domain/work/work.ts';
import type { ProgressRow } from './sample-files.ts';

/** What somebody is to have said of their part, on a day. `byReviewer`: somebody else confirms it. */
export interface Saying {
  readonly day: Day;
  readonly criterion: CriterionWork;
  readonly occurrenceId: number;
  readonly dutyId: number;
  readonly memberId: number;
  readonly state: ProgressState;
  readonly percent: number;
  readonly note: string;
  readonly byReviewer: boolean;
}

/** When the sample is played back. */
export interface ReplayMoment {
  readonly today: Day;
  readonly calendar: WorkingCalendar;
}

const EVERY_PAST_PERIOD = '*past';

/**
 * What has been said of the sample plan until `today`, oldest first. Its rows are written for the 20th of November of
 * the plan's year; on an earlier day only those count that lie before it. Nobody speaks on a day off.
 */
export function replay(plan: PlanWork, rows: readonly ProgressRow[], moment: ReplayMoment): Saying[] {
  const writtenFor = makeDay(plan.year, 11, 20) ?? moment.today;
  const until = earlier(moment.today, writtenFor);
  const named = new Set(rows.map(({ code, period }) => `${code} ${period}`));
  const sayings = rows.flatMap((row) => {
    const criterion = plan.criteria.find(({ code }) => code === row.code);
    if (!criterion) throw new Error(`progress.csv: there is no criterion ${row.code}.`);
    const isPast = row.period === EVERY_PAST_PERIOD;
    const occurrences = isPast
      ? criterion.occurrences.filter(
          ({ period, dueOn }) =>
            dueOn !== null &&
            dueOn >= plan.trackedFrom &&
            dueOn <= until &&
            !named.has(`${row.code} ${shortPeriod(period)}`),
        )
      : [occurrenceOf(criterion, row.period)];
    return occurrences.flatMap((occurrence) => {
      const day = isPast ? (occurrence.dueOn ?? until) : addDays(writtenFor, -row.daysAgo);
      return day > moment.today ? [] : said(criterion, occurrence, { row, day }, moment);
    });
  });
  return sayings.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

/** Every lead says it, the first of them with the note, and each with what holds them up; what is confirmed is reported done before. */
function said(
  criterion: CriterionWork,
  occurrence: OccurrenceWork,
  { row, day }: { row: ProgressRow; day: Day },
  { today, calendar }: ReplayMoment,
): Saying[] {
  const spokenOn = calendar.onOrBefore(day);
  const confirmedOn = calendar.next(spokenOn);
  const leads = criterion.assignees.filter(({ kind }) => kind === 'lead');
  return leads.flatMap(({ dutyId, memberId }, place): Saying[] => {
    const note = place === 0 || row.state === 'blocked' ? row.note : '';
    const part = { criterion, occurrenceId: occurrence.id, dutyId, memberId, percent: row.percent, note };
    const report: Saying = { ...part, state: row.state, day: spokenOn, byReviewer: false };
    if (row.state !== 'confirmed') return [report];
    const confirmation = { ...report, day: confirmedOn, byReviewer: true };
    return [{ ...report, state: 'done' }, ...(confirmedOn > today ? [] : [confirmation])];
  });
}

function occurrenceOf(criterion: CriterionWork, period: string): OccurrenceWork {
  const found = criterion.occurrences.find((each) => shortPeriod(each.period) === period);
  if (!found) throw new Error(`progress.csv: ${criterion.code} has no period "${period}".`);
  return found;
}

/** A period as the rows write it, without its year: `06`, `Q2`; nothing for the only time of a criterion. */
function shortPeriod(period: string): string {
  return period === 'once' ? '' : period.replace(/^\d{4}-/, '');
}
