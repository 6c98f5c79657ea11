import type { PieceState } from '#domain/evidence/evidence.ts';
import type { Day } from '#domain/time/day.ts';
import type { StandIn } from '#domain/work/work.ts';
import { type Db, direct } from './db.ts';
import type {
  CriterionEntry,
  Duty,
  Evidence,
  EvidenceFile,
  EvidenceLink,
  EvidenceRequirement,
  Field,
  Member,
  Occurrence,
  ProgressEntry,
  Score,
  Snooze as SnoozeModel,
  Standing,
} from './generated/sqlite/client.ts';
import { Prisma } from './generated/sqlite/client.ts';
import { leaves } from './leaves.ts';
import type { PlanHead } from './plans.ts';

/** Keeps to some criteria: those a member has a duty on or stands in for, or those named. All leaf criteria without. */
export interface WorkFilter {
  readonly memberId?: number;
  readonly criterionIds?: readonly number[];
}

/** Which rows are read: those of one plan on a day, as far as the filter goes. */
export interface WorkQuestion {
  readonly organisationId: number;
  readonly head: PlanHead;
  readonly today: Day;
  readonly filter: WorkFilter;
}

/** A leaf criterion as its set words it. */
export type EntryRow = Pick<
  CriterionEntry,
  | 'criterionId'
  | 'fieldId'
  | 'parentCode'
  | 'code'
  | 'name'
  | 'maxPoints'
  | 'baselinePoints'
  | 'lostPoints'
  | 'track'
  | 'scoredBy'
  | 'scoringRule'
  | 'cause'
  | 'remedy'
  | 'leadText'
  | 'deadlineText'
>;
/** A duty with the name of who has it. */
export type DutyRow = Pick<
  Duty,
  'id' | 'criterionId' | 'memberId' | 'kind' | 'validFrom' | 'validTo' | 'succeedsId'
> &
  Pick<Member, 'name' | 'body'>;
/** A field of a set. */
export type FieldRow = Pick<Field, 'id' | 'code' | 'name' | 'maxPoints'>;
/** An occurrence as it stands. */
export type OccurrenceRow = Pick<Occurrence, 'id' | 'criterionId' | 'period' | 'dueOn' | 'originalDueOn'>;
/** How a part stands, by the entry that counts. */
export type StandingRow = Pick<Standing, 'occurrenceId' | 'dutyId' | 'since' | 'closedOn'> &
  Pick<ProgressEntry, 'state' | 'percent' | 'note' | 'at'>;
/** A piece of evidence of a criterion. */
export type EvidenceRow = Pick<EvidenceLink, 'criterionId' | 'occurrenceId' | 'requirementId'> &
  Pick<Evidence, 'id' | 'kind' | 'form' | 'replacesId'> &
  Pick<EvidenceFile, 'mime' | 'size'> & { readonly state: PieceState };
/** A document asked for. */
export type RequirementRow = Pick<
  EvidenceRequirement,
  'id' | 'criterionId' | 'text' | 'kind' | 'count' | 'eachPeriod'
>;
/** A snooze that was not called off. */
export type SnoozeRow = Pick<SnoozeModel, 'criterionId' | 'memberId' | 'untilOn'>;
/** A score; the newest of a kind counts. */
export type ScoreRow = Pick<Score, 'id' | 'criterionId' | 'kind' | 'points' | 'undoesId'> & {
  /** What was decided of it last; SQLite knows no booleans. */
  readonly confirmed: boolean | number | null;
};

/** The rows a plan's work is made of. */
export interface WorkRows {
  readonly entries: readonly EntryRow[];
  readonly duties: readonly DutyRow[];
  readonly occurrences: readonly OccurrenceRow[];
  readonly standings: readonly StandingRow[];
  readonly requirements: readonly RequirementRow[];
  readonly evidence: readonly EvidenceRow[];
  /** Oldest first. */
  readonly scores: readonly ScoreRow[];
  /** Missing where the past is looked at. */
  readonly snoozes?: readonly SnoozeRow[];
  /** Who answers for whom is away on the day; missing where the past is looked at. */
  readonly standIns?: ReadonlyMap<number, StandIn | null>;
}

/**
 * The rows a plan's work is made of, in a few statements however many criteria there are.
 *
 * In SQL that any of the databases takes: every message reads this, and what Prisma would join takes ten statements
 * and twice the time.
 */
export async function readWorkRows(db: Db, question: WorkQuestion): Promise<WorkRows> {
  const { organisationId, head, today } = question;
  const { rows } = direct(db);
  const { sql } = Prisma;
  const standIns = await leaves(db, organisationId).standInsOn(today);
  const ids = chosenIds(question, standIns);
  return {
    standIns,
    entries: await rows<EntryRow>(sql`
      SELECT "criterionId", "fieldId", "parentCode", "code", "name", "maxPoints", "baselinePoints", "lostPoints",
        "track", "scoredBy", "scoringRule", "cause", "remedy", "leadText", "deadlineText"
      FROM "CriterionEntry"
      WHERE "organisationId" = ${organisationId} AND "setId" = ${head.setId} AND "isLeaf" AND "criterionId" IN (${ids})
      ORDER BY "position"`),
    duties: await rows<DutyRow>(sql`
      SELECT d."id", d."criterionId", d."memberId", d."kind", d."validFrom", d."validTo", d."succeedsId",
        m."name", m."body"
      FROM "Duty" d JOIN "Member" m ON m."id" = d."memberId"
      WHERE d."organisationId" = ${organisationId} AND d."criterionId" IN (${ids}) AND d."validFrom" <= ${today}
      ORDER BY d."id"`),
    occurrences: await rows<OccurrenceRow>(sql`
      SELECT "id", "criterionId", "period", "dueOn", "originalDueOn" FROM "Occurrence"
      WHERE "organisationId" = ${organisationId} AND "criterionId" IN (${ids}) AND "endedAt" IS NULL
      ORDER BY "dueOn" NULLS FIRST, "id"`),
    standings: await rows<StandingRow>(sql`
      SELECT s."occurrenceId", s."dutyId", s."since", s."closedOn", e."state", e."percent", e."note", e."at"
      FROM "Occurrence" o
      JOIN "Standing" s ON s."occurrenceId" = o."id"
      JOIN "ProgressEntry" e ON e."id" = s."entryId"
      WHERE o."organisationId" = ${organisationId} AND o."criterionId" IN (${ids})`),
    requirements: await rows<RequirementRow>(sql`
      SELECT "id", "criterionId", "text", "kind", "count", "eachPeriod" FROM "EvidenceRequirement"
      WHERE "organisationId" = ${organisationId} AND "criterionId" IN (${ids}) AND "endedAt" IS NULL
      ORDER BY "position", "id"`),
    evidence: await rows<EvidenceRow>(sql`
      SELECT l."criterionId", l."occurrenceId", l."requirementId",
        e."id", e."kind", e."form", e."state", e."replacesId", f."mime", f."size"
      FROM "EvidenceLink" l JOIN "Evidence" e ON e."id" = l."evidenceId"
      JOIN "EvidenceFile" f ON f."organisationId" = e."organisationId" AND f."sha256" = e."sha256"
      WHERE l."organisationId" = ${organisationId} AND l."criterionId" IN (${ids}) AND l."endedAt" IS NULL
        AND e."state" <> 'withdrawn' AND e."partOfId" IS NULL
      ORDER BY e."id"`),
    snoozes: await rows<SnoozeRow>(sql`
      SELECT "criterionId", "memberId", "untilOn" FROM "Snooze"
      WHERE "organisationId" = ${organisationId} AND "criterionId" IN (${ids}) AND "endedAt" IS NULL
      ORDER BY "id"`),
    scores: await rows<ScoreRow>(sql`
      SELECT s."id", s."criterionId", s."kind", s."points", s."undoesId",
        (SELECT d."confirmed" FROM "ScoreDecision" d WHERE d."scoreId" = s."id" ORDER BY d."id" DESC LIMIT 1) AS "confirmed"
      FROM "Score" s
      WHERE s."organisationId" = ${organisationId} AND s."criterionId" IN (${ids})
      ORDER BY s."id"`),
  };
}

function chosenIds(
  { organisationId, head, today, filter }: WorkQuestion,
  standIns: ReadonlyMap<number, StandIn | null>,
): Prisma.Sql {
  const { memberId, criterionIds } = filter;
  if (criterionIds) return criterionIds.length === 0 ? Prisma.sql`NULL` : Prisma.join([...criterionIds]);
  if (memberId === undefined) return Prisma.sql`SELECT "id" FROM "Criterion" WHERE "planId" = ${head.id}`;
  const away = [...standIns].flatMap(([absent, standIn]) => (standIn?.memberId === memberId ? [absent] : []));
  return Prisma.sql`
    SELECT "criterionId" FROM "Duty"
    WHERE "organisationId" = ${organisationId} AND "memberId" IN (${Prisma.join([memberId, ...away])}) AND "validFrom" <= ${today}
      AND ("validTo" IS NULL OR "validTo" > ${today})`;
}
