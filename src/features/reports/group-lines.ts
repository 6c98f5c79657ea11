import { type Say, say } from '#app/message.ts';
import type { BodyRow } from '#domain/report/by-body.ts';
import type { FieldRow } from '#domain/report/by-field.ts';
import type { OfficialRow } from '#domain/report/by-official.ts';
import type { Tally } from '#domain/report/tally.ts';
import type { TrendPoint } from '#domain/report/trend.ts';
import { roundPoints } from '#domain/score/points.ts';
import { appraisalArgs } from '#domain/score/score.ts';
import { shorten } from '#domain/text/text.ts';

const NAME = 48;

/** A field with all its figures. */
export function fieldLine(row: FieldRow): Say {
  const { bands, appraised } = row.score;
  return say('report-field', {
    code: row.code,
    name: shorten(row.name, NAME),
    total: row.total,
    closed: row.done + row.confirmed + row.exempt,
    confirmed: row.confirmed,
    overdue: row.overdue,
    blocked: row.blocked,
    missing: row.evidenceMissing,
    forecast: row.forecast,
    max: row.max,
    lastYear: row.score.lastYear ?? 'none',
    atRisk: row.atRisk,
    certain: bands.certain,
    likely: bands.likely,
    doubtful: bands['at-risk'],
    lost: bands.lost,
    ...appraisalArgs(appraised),
  });
}

/** A body or section with what is its own. */
export function bodyLine(row: BodyRow): Say {
  return say('report-body', {
    name: row.body || 'none',
    ...tallyArgs(row),
    forecast: row.forecast,
    max: row.max,
  });
}

/** An official with what is theirs; for how long they have been silent is not told in a group. */
export function officialLine(row: OfficialRow, inGroup: boolean): Say {
  return say('report-official', {
    name: row.name,
    ...tallyArgs(row),
    silent: inGroup || row.open === 0 ? 'untold' : (row.daysSilent ?? 'never'),
  });
}

function tallyArgs({ total, closed, overdue, blocked, evidenceMissing, atRisk }: Tally) {
  return { total, closed, overdue, blocked, missing: evidenceMissing, atRisk };
}

/** A moment of the year, with what has moved since the one before. */
export function trendLine(point: TrendPoint, before: TrendPoint | undefined): Say {
  const { states } = point;
  return say('report-trend', {
    day: point.asOf,
    forecast: point.forecast,
    max: point.max,
    moved: before ? roundPoints(point.forecast - before.forecast) : 0,
    closed: states.done + states.confirmed + states.not_arisen,
    total: point.total,
    overdue: point.overdue,
    atRisk: point.atRisk,
  });
}
