import { type Say, say } from '#app/message.ts';
import { yearOfPeriod } from '#app/rounds/evenings.ts';
import type { Figures } from '#domain/report/figures.ts';
import { appraisalArgs } from '#domain/score/score.ts';
import { countDirectives } from '#domain/steering/directive.ts';
import { periodNameArgs } from '#domain/time/period.ts';
import type { MadeReport } from './make-report.ts';

/** What it is about, and as of when. */
export function headLines({ period, report, time, beforePlan }: MadeReport, state: 'new' | 'amended'): Say[] {
  const { figures, plan } = report;
  const year = yearOfPeriod(period, figures.asOf);
  return [
    say('report-title', {
      ...periodNameArgs(period),
      year: String(plan.year),
      sample: plan.sample ? 'yes' : 'no',
    }),
    say('report-as-of', {
      day: figures.asOf,
      how: time === null ? 'evening' : state === 'amended' ? 'amended' : 'moment',
      time: time ?? '',
    }),
    ...(beforePlan ? [say('report-before-plan')] : []),
    ...(plan.year < year
      ? [say('report-plan-over', { planYear: String(plan.year), year: String(year) })]
      : []),
  ];
}

/** The score that is expected, what of it stays if nobody does anything more, and what makes it. */
export function scoreLines({ score }: Figures): Say[] {
  const { selfScored, appraised } = score;
  return [
    say('report-score', { forecast: score.forecast, max: score.max }),
    ...(score.atRisk > 0 ? [say('report-stopped', { secure: score.secure, atRisk: score.atRisk })] : []),
    say('report-score-more', {
      lastYear: score.lastYear ?? 'none',
      self: selfScored.points,
      ofMax: selfScored.ofMax,
      scored: selfScored.count,
      confirmed: selfScored.confirmed.count,
      lost: score.lost,
    }),
    ...(appraised.count > 0 ? [say('report-appraised', appraisalArgs(appraised))] : []),
  ];
}

/** How much is done, what presses, what was directed, and what the period has brought. */
export function countLines({ period, report, directives }: MadeReport): Say[] {
  const { figures } = report;
  const { states, tracks, inPeriod, unsupported } = figures;
  const closed = (of: Figures['states']) => of.done + of.confirmed + of.not_arisen;
  return [
    say('report-states', { total: figures.total, closed: closed(states), confirmed: states.confirmed }),
    say('report-open', {
      maintainClosed: closed(tracks.maintain.states),
      maintain: tracks.maintain.total,
      remedyClosed: closed(tracks.remedy.states),
      remedy: tracks.remedy.total,
      progress: states.in_progress,
      submitted: states.submitted,
      blocked: states.blocked,
      none: states.not_started,
      excluded: states.not_applicable,
    }),
    say('report-pressing', {
      overdue: figures.overdue,
      soon: figures.dueWithin7,
      missing: figures.evidenceMissing,
      extended: figures.extended,
    }),
    ...(unsupported > 0 ? [say('report-unsupported-count', { count: unsupported })] : []),
    ...directiveCount(directives),
    ...(period.kind === 'now'
      ? []
      : [say('report-in-period', { ...inPeriod, begun: period.from > figures.asOf ? 'no' : 'yes' })]),
  ];
}

/** How the open directives stand. */
function directiveCount(directives: MadeReport['directives']): Say[] {
  if (directives.length === 0) return [];
  return [say('report-directives', { ...countDirectives(directives.map(({ directive }) => directive)) })];
}

/** What has moved since the report before. */
export function changeLines({ report: { change } }: MadeReport): Say[] {
  if (!change) return [];
  const { since, done, overdue, forecast } = change;
  const same = done === 0 && overdue === 0 && Math.abs(forecast) < 0.005;
  return [say('report-change', { since, done, overdue, forecast, same: same ? 'yes' : 'no' })];
}
