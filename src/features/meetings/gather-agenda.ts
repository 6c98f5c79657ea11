import type { Turn } from '#app/turn/turn.ts';
import { planInForce } from '#app/work/find-work.ts';
import { extendedFrom } from '#domain/report/criterion-row.ts';
import type { CriterionLine } from '#domain/report/line.ts';
import { linesOf } from '#domain/report/line.ts';
import { reportFrom } from '#domain/report/report.ts';
import { done, type Result } from '#domain/result.ts';
import {
  type AgendaFacts,
  agendaOf,
  lastAnswerOf,
  type MeetingFigures,
  type MeetingStep,
} from '#domain/steering/meeting.ts';
import { MS_PER_DAY } from '#domain/time/day.ts';
import { readPeriod } from '#domain/time/period.ts';

/** What a meeting would go through now, and where the plan stands. */
export interface Agenda {
  readonly figures: MeetingFigures;
  readonly lines: readonly CriterionLine[];
  /** Criteria with a directive of an earlier meeting that is not done. */
  readonly carried: ReadonlySet<number>;
}

/** The agenda as it would be now; `steps` are what was raised and dropped for it. Its figures are the report's. */
export async function gatherAgenda(turn: Turn, steps: readonly MeetingStep[]): Promise<Result<Agenda>> {
  const head = await planInForce(turn);
  if (!head.ok) return head;
  const { today, dayOf, calendar, store } = turn;
  const period = readPeriod('', today);
  if (!period.ok) return period;
  const plan = await store.work.plan(head.value, today);
  const lines = linesOf(plan, today, calendar.onOrAfter);
  const { figures } = reportFrom(plan, lines, { period: period.value, today, dayOf, previous: null });
  const carried = new Set((await store.meetings.leftOpen()).map(({ criterionId }) => criterionId));
  const { states, score } = figures;
  return done({
    lines: agendaOf(lines, { carried, steps }),
    carried,
    figures: {
      asOf: today,
      year: plan.year,
      sample: plan.sample,
      total: figures.total,
      closed: states.done + states.confirmed + states.not_arisen,
      overdue: figures.overdue,
      blocked: states.blocked,
      forecast: score.forecast,
      max: score.max,
      atRisk: score.atRisk,
    },
  });
}

/** How a criterion stands now, as the agenda and the minutes say it. */
export function factsOf(line: CriterionLine, turn: Turn, carried: boolean): AgendaFacts {
  const { criterion, standing, forecast, leads } = line;
  const due = standing.oldestOverdue ?? standing.nextDue;
  const time = due && criterion.occurrences.find(({ id }) => id === due.occurrenceId);
  const last = lastAnswerOf(criterion);
  const { blocked } = standing;
  const since = blocked?.since ?? turn.now;
  return {
    code: criterion.code,
    name: criterion.name,
    leads: [...leads],
    atRisk: forecast.atRisk,
    state: standing.state,
    percent: standing.percent,
    daysLeft: due?.daysLeft ?? null,
    dueOn: due?.dueOn ?? null,
    extendedFrom: time ? extendedFrom(time) : null,
    blocked: blocked && {
      note: blocked.note,
      days: Math.max(0, Math.floor((turn.now.getTime() - since.getTime()) / MS_PER_DAY)),
      partOf: blocked.partOf,
    },
    said: last && {
      on: turn.dayOf(last.at),
      by: last.name,
      state: last.state,
      percent: last.percent,
      note: last.note,
    },
    carried,
  };
}
