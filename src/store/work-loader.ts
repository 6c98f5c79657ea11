import { z } from 'zod';
import type { Day } from '#domain/day.ts';
import { combine, isClosed, NOTHING_SAID, type ProgressState } from '#domain/progress.ts';
import type {
  Answer,
  Assignee,
  CriterionWork,
  DutyKind,
  EvidenceCount,
  OccurrenceWork,
  PlanWork,
} from '#domain/work.ts';
import type { Db } from './db.ts';
import type { PlanHead } from './plans.ts';
import { storedDay, storedDayOrNull } from './stored-day.ts';

/** Keeps to some criteria: those a member has a duty on, or those named. All leaf criteria without. */
export interface WorkFilter {
  readonly memberId?: number;
  readonly criterionIds?: readonly number[];
}

const texts = z.array(z.string());

interface DutyRow {
  readonly id: number;
  readonly criterionId: number;
  readonly memberId: number;
  readonly kind: DutyKind;
  readonly succeedsId: number | null;
  readonly name: string;
}

/** Reads a plan with all that was said of it, by flat queries: seven however many criteria there are. */
export async function loadPlanWork(
  db: Db,
  organisationId: number,
  head: PlanHead,
  today: Day,
  filter: WorkFilter,
): Promise<PlanWork> {
  const ids = await chosenIds(db, organisationId, today, filter);
  const ofChosen = ids ? { criterionId: { in: ids } } : { criterion: { planId: head.id } };
  const fields = await db.field.findMany({
    where: { organisationId, setId: head.setId },
    orderBy: { position: 'asc' },
  });
  const entries = await db.criterionEntry.findMany({
    where: { organisationId, setId: head.setId, isLeaf: true, ...(ids ? { criterionId: { in: ids } } : {}) },
    orderBy: { position: 'asc' },
  });
  const duties = await db.duty.findMany({
    where: { organisationId, ...ofChosen, validFrom: { lte: today } },
    include: { member: { select: { name: true } } },
    orderBy: { id: 'asc' },
  });
  const occurrences = await db.occurrence.findMany({
    where: { organisationId, ...ofChosen, endedAt: null },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
  });
  const standings = await db.standing.findMany({
    where: { organisationId, occurrence: ofChosen },
    include: { entry: { select: { state: true, percent: true, note: true, at: true } } },
  });
  const evidence = await db.evidenceLink.findMany({
    where: { organisationId, ...ofChosen, endedAt: null },
    select: { criterionId: true, occurrenceId: true, evidence: { select: { state: true } } },
  });
  const scores = await db.score.findMany({ where: { organisationId, ...ofChosen }, orderBy: { id: 'asc' } });

  const fieldCodes = new Map(fields.map((field) => [field.id, field.code]));
  const inForce = duties.filter((duty) => duty.validTo === null || duty.validTo > today);
  const assignees = group(inForce, (duty) => duty.criterionId);
  const predecessors = new Map(duties.map((duty) => [duty.id, duty.succeedsId]));
  const byDuty = new Map(standings.map((row) => [`${row.occurrenceId}:${row.dutyId}`, row]));
  const byCriterion = group(occurrences, (row) => row.criterionId);
  const evidenceByCriterion = group(evidence, (row) => row.criterionId);
  const newestScore = new Map(scores.map((score) => [`${score.kind}:${score.criterionId}`, score.points]));

  const standingOf = (occurrenceId: number, dutyId: number) => {
    for (let id: number | null = dutyId; id !== null; id = predecessors.get(id) ?? null) {
      const row = byDuty.get(`${occurrenceId}:${id}`);
      if (row) return row;
    }
    return undefined;
  };

  const occurrenceWork = (row: (typeof occurrences)[number], people: readonly DutyRow[]): OccurrenceWork => {
    const said = people.flatMap((duty) => {
      const standing = standingOf(row.id, duty.id);
      return standing ? [{ duty, standing }] : [];
    });
    const answers: Answer[] = said.map(({ duty, standing }) => ({
      dutyId: duty.id,
      memberId: duty.memberId,
      kind: duty.kind,
      ...standing.entry,
    }));
    const leads = people.filter((duty) => duty.kind === 'lead');
    const standing = combine(
      leads.map((duty) => answers.find((answer) => answer.dutyId === duty.id) ?? NOTHING_SAID),
    );
    const leadRows = said.filter(({ duty }) => duty.kind === 'lead').map((each) => each.standing);
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
      lastHeardAt: newest(answers.map((answer) => answer.at)),
      evidence: count(
        (evidenceByCriterion.get(row.criterionId) ?? []).filter((each) => each.occurrenceId === row.id),
      ),
    };
  };

  const criteria = entries.map((entry): CriterionWork => {
    const people = (assignees.get(entry.criterionId) ?? []).map((duty) => ({
      ...duty,
      name: duty.member.name,
    }));
    return {
      id: entry.criterionId,
      code: entry.code,
      name: entry.name,
      fieldCode: fieldCodes.get(entry.fieldId) ?? '',
      parentCode: entry.parentCode,
      track: entry.track,
      scoredBy: entry.scoredBy,
      maxPoints: entry.maxPoints,
      baselinePoints: entry.baselinePoints,
      lostPoints: entry.lostPoints,
      cause: entry.cause,
      remedy: entry.remedy,
      deadlineText: entry.deadlineText,
      evidenceAsked: texts.parse(entry.evidenceAsked),
      leadText: entry.leadText,
      assignees: people.map(toAssignee),
      occurrences: (byCriterion.get(entry.criterionId) ?? []).map((row) => occurrenceWork(row, people)),
      evidence: count(evidenceByCriterion.get(entry.criterionId) ?? []),
      selfScore: newestScore.get(`self:${entry.criterionId}`) ?? null,
      appraisedScore: newestScore.get(`appraised:${entry.criterionId}`) ?? null,
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

async function chosenIds(
  db: Db,
  organisationId: number,
  today: Day,
  filter: WorkFilter,
): Promise<number[] | null> {
  if (filter.criterionIds) return [...filter.criterionIds];
  if (filter.memberId === undefined) return null;
  const duties = await db.duty.findMany({
    where: {
      organisationId,
      memberId: filter.memberId,
      validFrom: { lte: today },
      OR: [{ validTo: null }, { validTo: { gt: today } }],
    },
    select: { criterionId: true },
  });
  return [...new Set(duties.map((duty) => duty.criterionId))];
}

function toAssignee(duty: DutyRow): Assignee {
  return { dutyId: duty.id, memberId: duty.memberId, name: duty.name, kind: duty.kind };
}

function count(rows: readonly { evidence: { state: string } }[]): EvidenceCount {
  const inState = (state: string) => rows.filter((row) => row.evidence.state === state).length;
  return { submitted: inState('submitted'), accepted: inState('accepted'), returned: inState('returned') };
}

/** Work is held up since the first of its leads says so; any other state is reached with the last of them. */
function sinceWhen(
  state: ProgressState,
  leads: readonly { readonly since: Date; readonly entry: { readonly state: ProgressState } }[],
): Date | null {
  if (state !== 'blocked') return newest(leads.map((each) => each.since));
  const held = leads.filter((each) => each.entry.state === 'blocked').map((each) => each.since);
  return held.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
}

function newest(instants: readonly Date[]): Date | null {
  return instants.reduce<Date | null>((best, each) => (!best || each > best ? each : best), null);
}

function group<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const there = groups.get(key);
    if (there) there.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
