import type { Words } from '#documents/words.ts';
import type { Change, Figures } from '#domain/report/figures.ts';
import { roundPoints } from '#domain/score/points.ts';
import { appraisalArgs } from '#domain/score/score.ts';
import type { ProgressState } from '#domain/work/progress.ts';
import type { ReportPaper } from '../paper.ts';
import { type Block, clauses, heading, text } from './blocks.ts';

/** The states in the order they are told, what is finished first. */
const STATES: readonly ProgressState[] = [
  'confirmed',
  'done',
  'submitted',
  'in_progress',
  'blocked',
  'not_started',
  'not_arisen',
  'not_applicable',
];

/** I. What was achieved: in general, what is to be maintained, what to be remedied, by field. */
export function results({ report }: ReportPaper, words: Words): Block[] {
  const { figures, change } = report;
  const title = heading(1, words('doc-results'));
  if (figures.total === 0) return [title, text(words('doc-no-criteria'))];
  return [
    title,
    heading(2, words('doc-general')),
    text(whole(figures, words), states(figures, words)),
    text(score(figures, words), selfScores(figures, words), appraised(figures, words)),
    text(inPeriod(figures, words), ledger(figures, words)),
    ...(change ? [text(moved(change, words))] : []),
    ...(figures.updateRate.asked > 0 ? [text(updates(figures, words))] : []),
    heading(2, words('doc-track-title', { track: 'maintain' })),
    text(track(figures, 'maintain', words)),
    heading(2, words('doc-track-title', { track: 'remedy' })),
    text(track(figures, 'remedy', words)),
    heading(2, words('doc-by-field')),
    { kind: 'fields' },
  ];
}

function whole({ total, score: { max, selfScorableMax, surveyPoints } }: Figures, words: Words): string {
  return words('doc-total', { count: total, max, own: selfScorableMax, survey: surveyPoints });
}

function states({ states: counts, asOf }: Figures, words: Words): string {
  return words('doc-states', { day: asOf, parts: stateParts(counts, words) });
}

function stateParts(counts: Figures['states'], words: Words): string {
  return clauses(
    words,
    STATES.map((state) => ({ key: 'doc-state', count: counts[state] ?? 0, args: { state } })),
  );
}

function score({ score: { forecast, max, lastYear, secure, atRisk, lost } }: Figures, words: Words): string {
  const change = lastYear === null ? 0 : roundPoints(forecast - lastYear);
  const compared = lastYear === null ? 'none' : change > 0 ? 'more' : change < 0 ? 'less' : 'same';
  const parts = clauses(words, [
    { key: 'doc-points-secure', count: secure },
    { key: 'doc-points-at-risk', count: atRisk },
    { key: 'doc-points-lost', count: lost },
  ]);
  return words('doc-score', {
    forecast,
    max,
    lastYear: lastYear ?? 0,
    compared,
    change: Math.abs(change),
    parts: parts || 'none',
  });
}

function selfScores({ score: { selfScored }, unsupported }: Figures, words: Words): string {
  const { count, points, ofMax, confirmed } = selfScored;
  return words('doc-self', { count, points, max: ofMax, confirmed: confirmed.count, unsupported });
}

function appraised({ score: { appraised } }: Figures, words: Words): string {
  if (appraised.count === 0) return '';
  const { moved, ...args } = appraisalArgs(appraised);
  const way = moved > 0 ? 'more' : moved < 0 ? 'less' : 'same';
  return words('doc-appraised', { ...args, way, moved: Math.abs(moved) });
}

function inPeriod({ inPeriod: { done, due, onTime }, period: { kind } }: Figures, words: Words): string {
  const punctual = onTime === due ? 'all' : onTime === 0 ? 'none' : 'some';
  return words('doc-in-period', { since: kind === 'now' ? 'year' : 'period', done, due, onTime, punctual });
}

function ledger({ ledger: { onTime, late, toCome, deduction } }: Figures, words: Words): string {
  const parts = clauses(words, [
    { key: 'doc-times-on-time', count: onTime },
    { key: 'doc-times-late', count: late },
    { key: 'doc-times-to-come', count: toCome },
  ]);
  return parts === '' ? '' : words('doc-ledger', { parts, deduction });
}

function moved({ done, overdue, forecast }: Change, words: Words): string {
  const both = (key: string, count: number) => ({
    key,
    count: Math.abs(count),
    args: { way: count > 0 ? 'up' : 'down' },
  });
  const parts = clauses(words, [
    both('doc-change-done', done),
    both('doc-change-overdue', overdue),
    both('doc-change-forecast', forecast),
  ]);
  return words('doc-change', { parts: parts || 'none' });
}

function updates({ updateRate: { asked, heard, percent } }: Figures, words: Words): string {
  return words('doc-update-rate', { asked, heard, percent: percent ?? 0 });
}

function track({ tracks }: Figures, which: 'maintain' | 'remedy', words: Words): string {
  const { total, states: counts, overdue, forecast, max, atRisk } = tracks[which];
  if (total === 0) return words('doc-track-none', { track: which });
  return words('doc-track', {
    count: total,
    parts: stateParts(counts, words),
    overdue,
    forecast,
    max,
    atRisk,
  });
}
