import type { Words } from '#documents/words.ts';
import type { CriterionRow } from '#domain/report/criterion-row.ts';
import type { Report } from '#domain/report/report.ts';
import { addDays, type Day, earlier, lastDayOfMonth, partsOf } from '#domain/time/day.ts';
import { keyPeriod, type Period, periodNameArgs, periodOf } from '#domain/time/period.ts';
import { isClosed } from '#domain/work/progress.ts';
import type { ReportPaper } from '../paper.ts';
import { type Block, codesOf, heading, INSIDE, items, OUTSIDE } from './blocks.ts';

const MOST = 12;
const PRESSING = 5;
/** How far ahead is looked, within the year, where no period follows. */
const DAYS_AHEAD = 30;

/** III. What is to be done next. */
export function nextTasks({ report, period }: ReportPaper, words: Words): Block[] {
  const { plan, figures } = report;
  const next = periodAfter(period, plan.year);
  const until = next?.to ?? earlier(lastDayOfMonth(plan.year, 12), addDays(figures.asOf, DAYS_AHEAD));
  const due = dueUntil(report, until);
  const { overdue, evidenceMissing, silent, atRisk } = report;
  const unscored = report.criteria.filter(isUnscored);
  const pressing = atRisk.slice(0, PRESSING).map(({ code }) => code);
  const tasks: [string, Block[]][] = [
    ...task(
      overdue.length,
      words('doc-task-overdue', { count: overdue.length, codes: codesOf(overdue, words) }),
    ),
    [
      words('doc-task-due', { count: due.length, day: until }),
      items(due, MOST, words, (row) => dueItem(row, words)),
    ],
    ...task(atRisk.length, words('doc-task-pressing', { codes: pressing.join(', ') })),
    ...ownHindrances(report, words),
    ...task(evidenceMissing.length, words('doc-task-evidence', { count: evidenceMissing.length })),
    ...task(unscored.length, words('doc-task-score', { count: unscored.length })),
    ...task(silent.length, words('doc-task-silent', { count: silent.length })),
    [words('doc-task-always'), []],
  ];
  const name = next ? words('doc-period', { ...periodNameArgs(next), day: figures.asOf }) : 'none';
  return [
    heading(1, words('doc-tasks', { next: name }).toLocaleUpperCase('vi')),
    ...tasks.flatMap(([sentence, list], at): Block[] => [
      { kind: 'text', text: `${at + 1}. ${sentence}` },
      ...list,
    ]),
  ];
}

function task(count: number, sentence: string): [string, Block[]][] {
  return count > 0 ? [[sentence, []]] : [];
}

/**
 * The period of the same kind that follows, after nine months the last quarter; null where it is no more of the plan's
 * year, or where none is told.
 */
function periodAfter({ key, kind }: Period, year: number): Period | null {
  const calendar = keyPeriod(key);
  if (kind === 'now' || kind === 'year' || !calendar) return null;
  const next = periodOf(kind === 'nine-months' ? 'quarter' : kind, addDays(calendar.to, 1));
  return partsOf(next.from).year === year ? next : null;
}

function dueUntil({ criteria }: Report, until: Day): CriterionRow[] {
  return criteria
    .filter(
      ({ dueOn, daysLeft, state }) =>
        dueOn !== null && dueOn <= until && (daysLeft ?? -1) >= 0 && !isClosed(state),
    )
    .toSorted((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
}

function dueItem({ code, name, dueOn, leads }: CriterionRow, words: Words): string {
  return words('doc-task-due-item', { code, name, due: dueOn ?? 'none', leads: leads.join(', ') || 'none' });
}

function isUnscored({ state, scoredBy, selfScore, forecast }: CriterionRow): boolean {
  return isClosed(state) && scoredBy === 'unit' && selfScore === null && forecast.max > 0;
}

/** What holds work up within the unit, which it takes away itself. */
function ownHindrances({ blockerGroups }: Report, words: Words): [string, Block[]][] {
  return blockerGroups
    .filter(({ remover }) => INSIDE.includes(remover))
    .map(({ remover, rows }) => [
      words('doc-task-inside', { remover, count: rows.length, codes: codesOf(rows, words) }),
      [],
    ]);
}

/** IV. What others are asked for: whoever outside the unit can take an obstacle away. */
export function proposals({ report: { blockerGroups } }: ReportPaper, words: Words): Block[] {
  const asked = blockerGroups.filter(({ remover }) => OUTSIDE.includes(remover));
  return [
    heading(1, words('doc-proposals')),
    ...(asked.length === 0 ? [{ kind: 'text', text: words('doc-proposals-none') } as const] : []),
    ...items(asked, asked.length, words, ({ remover, rows, days, atRisk }) =>
      words('doc-proposal', {
        remover,
        count: rows.length,
        codes: codesOf(rows, words),
        days,
        points: atRisk,
      }),
    ),
  ];
}
