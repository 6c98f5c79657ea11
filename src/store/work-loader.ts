import { contentOf } from '#domain/evidence/content.ts';
import { isDocumentKind } from '#domain/evidence/document.ts';
import { type Piece, type PieceVersion, piecesThatCount } from '#domain/evidence/evidence.ts';
import type { Requirement } from '#domain/evidence/requirement.ts';
import { group } from '#domain/group.ts';
import { entryThatCounts } from '#domain/score/self-score.ts';
import type { Day } from '#domain/time/day.ts';
import { combine, isClosed, NOTHING_SAID, type ProgressState } from '#domain/work/progress.ts';
import type {
  Answer,
  Assignee,
  CriterionWork,
  EvidenceCount,
  OccurrenceWork,
  PlanWork,
  Snooze,
  StandIn,
} from '#domain/work/work.ts';
import { type Db, direct } from './db.ts';
import { Prisma } from './generated/sqlite/client.ts';
import type { PlanHead } from './plans.ts';
import { storedScoring } from './scoring-schema.ts';
import { storedDay, storedDayOrNull } from './stored-day.ts';
import {
  type DutyRow,
  type EvidenceRow,
  type FieldRow,
  type RequirementRow,
  readWorkRows,
  type ScoreRow,
  type SnoozeRow,
  type StandingRow,
  type WorkFilter,
  type WorkRows,
} from './work-rows.ts';

/** Reads a plan with all that was said of it. */
export async function loadPlanWork(
  db: Db,
  organisationId: number,
  head: PlanHead,
  today: Day,
  filter: WorkFilter,
): Promise<PlanWork> {
  const fields = await direct(db).rows<FieldRow>(Prisma.sql`
    SELECT "id", "code", "name", "maxPoints" FROM "Field"
    WHERE "organisationId" = ${organisationId} AND "setId" = ${head.setId} ORDER BY "position"`);
  const rows = await readWorkRows(db, { organisationId, head, today, filter });
  return assemblePlan({ head, today, fields, rows });
}

/** The rows of a plan on a day. */
export interface PlanRows {
  readonly head: PlanHead;
  readonly today: Day;
  readonly fields: readonly FieldRow[];
  readonly rows: WorkRows;
}

/** Puts the rows of a plan together. */
export function assemblePlan({ head, today, fields, rows }: PlanRows): PlanWork {
  const { entries, duties, occurrences, standings, requirements, evidence, scores, standIns, snoozes } = rows;

  const fieldCodes = new Map(fields.map((field) => [field.id, field.code]));
  const inForce = duties.filter((duty) => duty.validTo === null || duty.validTo > today);
  const assignees = group(inForce, (duty) => duty.criterionId);
  const ended = group(
    duties.filter((duty) => duty.validTo !== null && duty.validTo <= today),
    (duty) => duty.criterionId,
  );
  const predecessors = new Map(duties.map((duty) => [duty.id, duty.succeedsId]));
  const holders = new Map(duties.map((duty) => [duty.id, duty.memberId]));
  const byDuty = new Map(standings.map((row) => [`${row.occurrenceId}:${row.dutyId}`, row]));
  const byCriterion = group(occurrences, (row) => row.criterionId);
  const asked = group(requirements, (row) => row.criterionId);
  const evidenceOf = group(evidence, (row) => row.criterionId);
  const putOff = group(snoozes ?? [], (row) => row.criterionId);
  const scoresOf = group(scores, (score) => `${score.kind}:${score.criterionId}`);
  const newestScore = (kind: string, criterionId: number) =>
    entryThatCounts(scoresOf.get(`${kind}:${criterionId}`) ?? []);

  const still = new Set(inForce.map(({ id }) => id));
  const standingOf = (occurrenceId: number, duty: DutyRow) => {
    let isBeside = false;
    for (let id: number | null = duty.id; id !== null; id = predecessors.get(id) ?? null) {
      isBeside ||= id !== duty.id && still.has(id);
      const row = byDuty.get(`${occurrenceId}:${id}`);
      // Who came beside others is not asked for what was closed before; the rest each says for themselves.
      if (row && isBeside) return row.closedOn !== null && row.closedOn < duty.validFrom ? row : undefined;
      if (row) return row;
    }
    return undefined;
  };

  const occurrenceWork = (
    row: (typeof occurrences)[number],
    { people, before }: { readonly people: readonly DutyRow[]; readonly before: readonly DutyRow[] },
    pieces: readonly Piece[],
  ): OccurrenceWork => {
    const said = people.flatMap((duty) => {
      const standing = standingOf(row.id, duty);
      return standing ? [{ duty, standing }] : [];
    });
    const answers: Answer[] = said.map(({ duty, standing }) => ({
      dutyId: duty.id,
      memberId: duty.memberId,
      kind: duty.kind,
      state: standing.state,
      percent: standing.percent,
      note: standing.note,
      at: standing.at,
      since: standing.since,
      ...(holders.get(standing.dutyId) === duty.memberId ? {} : { inherited: true as const }),
    }));
    const leads = leading(people, before);
    const ledBy = leads.map((duty) => standingOf(row.id, duty));
    const standing = combine(ledBy.map((each) => each ?? NOTHING_SAID));
    const leadRows = ledBy.filter((each) => each !== undefined);
    const closedDays = leadRows.flatMap((each) => (each.closedOn ? [storedDay(each.closedOn)] : []));
    return {
      id: row.id,
      criterionId: row.criterionId,
      period: row.period,
      dueOn: storedDayOrNull(row.dueOn),
      originalDueOn: storedDayOrNull(row.originalDueOn),
      ...standing,
      answers,
      since: sinceWhen(standing.state, leadRows),
      doneOn: isClosed(standing.state) ? (closedDays.sort().at(-1) ?? null) : null,
      lastHeardAt: newest(answers.filter((answer) => !answer.inherited).map((answer) => answer.at)),
      evidence: pieces.length === 0 ? NONE : count(pieces.filter((each) => each.occurrenceId === row.id)),
    };
  };

  const criteria = entries.map((entry): CriterionWork => {
    const people = assignees.get(entry.criterionId) ?? [];
    const needed = (asked.get(entry.criterionId) ?? []).map(toRequirement);
    const pieces = piecesThatCount((evidenceOf.get(entry.criterionId) ?? []).map(toVersion));
    const self = newestScore('self', entry.criterionId);
    return {
      id: entry.criterionId,
      code: entry.code,
      name: entry.name,
      fieldCode: fieldCodes.get(entry.fieldId) ?? '',
      parentCode: entry.parentCode,
      track: entry.track,
      scoredBy: entry.scoredBy,
      scoring: storedScoring(entry.scoringRule),
      maxPoints: entry.maxPoints,
      baselinePoints: entry.baselinePoints,
      lostPoints: entry.lostPoints,
      cause: entry.cause,
      remedy: entry.remedy,
      deadlineText: entry.deadlineText,
      requirements: needed,
      evidenceAsked: needed.map(({ text }) => text),
      leadText: entry.leadText,
      assignees: people.map((duty) => toAssignee(duty, standIns?.get(duty.memberId))),
      snoozes: (putOff.get(entry.criterionId) ?? []).map(toSnooze),
      occurrences: (byCriterion.get(entry.criterionId) ?? []).map((row) =>
        occurrenceWork(row, { people, before: ended.get(entry.criterionId) ?? [] }, pieces),
      ),
      pieces,
      evidence: count(pieces),
      selfScore: self?.points ?? null,
      ...verdictOn(self),
      appraisedScore: newestScore('appraised', entry.criterionId)?.points ?? null,
    };
  });
  return {
    planId: head.id,
    year: head.year,
    number: head.number,
    title: head.title,
    sample: head.sample,
    trackedFrom: head.issuedOn ?? storedDay(`${head.year}-01-01`),
    fields: fields.map(({ code, name, maxPoints }) => ({ code, name, maxPoints })),
    criteria,
  };
}

/** Whose word a criterion stands by: its leads, or, where nobody leads it any more, those who led it last. */
function leading(people: readonly DutyRow[], ended: readonly DutyRow[]): readonly DutyRow[] {
  const leads = people.filter(({ kind }) => kind === 'lead');
  if (leads.length > 0) return leads;
  const past = ended.filter(({ kind }) => kind === 'lead');
  const last = past.map(({ validTo }) => validTo ?? '').reduce((a, b) => (a > b ? a : b), '');
  const handedOn = new Set(past.map(({ succeedsId }) => succeedsId));
  return past.filter(({ id, validTo }) => validTo === last && !handedOn.has(id));
}

function toAssignee(duty: DutyRow, standIn: StandIn | null | undefined): Assignee {
  const { id: dutyId, memberId, name, body, kind } = duty;
  const since = storedDay(duty.validFrom);
  return { dutyId, memberId, name, body, kind, since, ...(standIn === undefined ? {} : { standIn }) };
}

function verdictOn(score: ScoreRow | null): Pick<CriterionWork, 'selfVerdict'> {
  if (!score || score.confirmed === null) return {};
  return { selfVerdict: score.confirmed ? 'confirmed' : 'returned' };
}

function toSnooze({ memberId, untilOn }: SnoozeRow): Snooze {
  return { memberId, until: storedDay(untilOn) };
}

function toRequirement({ id, text, kind, count, eachPeriod }: RequirementRow): Requirement {
  return { id, text, kind: isDocumentKind(kind) ? kind : null, count, eachPeriod: Boolean(eachPeriod) };
}

function toVersion(row: EvidenceRow): PieceVersion {
  const { id, occurrenceId, requirementId, state, replacesId } = row;
  const kind = isDocumentKind(row.kind) ? row.kind : null;
  const form = row.form ?? 'file';
  return { id, occurrenceId, requirementId, kind, form, content: contentOf(form, row), state, replacesId };
}

/** Most times of most criteria have none. */
const NONE: EvidenceCount = { submitted: 0, accepted: 0, returned: 0 };

function count(pieces: readonly Piece[]): EvidenceCount {
  const inState = (state: string) => pieces.filter((piece) => piece.state === state).length;
  return { submitted: inState('submitted'), accepted: inState('accepted'), returned: inState('returned') };
}

/** Work is held up since the first of its leads says so; any other state is reached with the last of them. */
function sinceWhen(state: ProgressState, leads: readonly StandingRow[]): Date | null {
  if (state !== 'blocked') return newest(leads.map((each) => each.since));
  const held = leads.filter((each) => each.state === 'blocked').map((each) => each.since);
  return held.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
}

function newest(instants: readonly Date[]): Date | null {
  return instants.reduce<Date | null>((best, each) => (!best || each > best ? each : best), null);
}
