import type { Db } from './db.ts';
import type { FormerRow } from './former.ts';
import type {
  CriteriaSet,
  CriterionEntry,
  DayOff,
  Duty,
  Evidence,
  EvidenceDecision,
  EvidenceLink,
  EvidenceRequirement,
  Extension,
  Member,
  Occurrence,
  ProgressEntry,
  Score,
} from './generated/sqlite/client.ts';
import type { PlanHead } from './plans.ts';
import type {
  DutyRow,
  EntryRow,
  EvidenceRow,
  FieldRow,
  OccurrenceRow,
  RequirementRow,
  ScoreRow,
} from './work-rows.ts';

/** A leaf criterion of one version of the set, with when it is due by it. */
export type PastEntry = EntryRow & Pick<CriterionEntry, 'setId' | 'deadline'>;
/** An occurrence, ended ones as well. */
export type PastOccurrence = OccurrenceRow & Pick<Occurrence, 'endedAt'>;
/** One thing said of one part. */
export type SaidRow = Pick<
  ProgressEntry,
  'id' | 'occurrenceId' | 'dutyId' | 'state' | 'percent' | 'note' | 'undoesId' | 'at'
>;
/** A later deadline that was granted. */
export type GrantRow = Pick<Extension, 'occurrenceId' | 'fromOn' | 'grantedOn' | 'decidedAt'>;
/** A duty with the day it began, when it was written down, and who it is that has it. */
export type PastDuty = DutyRow & Pick<Duty, 'createdAt'> & Pick<Member, 'position' | 'role'>;
/** A piece of evidence with when it was filed under a criterion and let go of; withdrawn ones and pages as well. */
export type PastEvidence = Omit<EvidenceRow, 'state'> &
  Pick<EvidenceLink, 'at' | 'endedAt'> &
  Pick<Evidence, 'partOfId' | 'state'> & { readonly linkId: number };
/** What was decided of a piece. */
export type DecisionRow = Pick<EvidenceDecision, 'evidenceId' | 'verdict' | 'at'>;
/** A document asked for, and from when to when. */
export type PastRequirement = RequirementRow & Pick<EvidenceRequirement, 'createdAt' | 'endedAt'>;

/** A score, and when it was decided. */
export type PastScore = ScoreRow & Pick<Score, 'at'> & { readonly decidedAt: Date | null };

/** Everything that was ever written down of a plan; each list oldest first. */
export interface HistoryRows {
  readonly sets: readonly Pick<CriteriaSet, 'id' | 'importedAt'>[];
  readonly fields: readonly (FieldRow & { readonly setId: number })[];
  readonly entries: readonly PastEntry[];
  readonly duties: readonly PastDuty[];
  readonly occurrences: readonly PastOccurrence[];
  readonly said: readonly SaidRow[];
  readonly grants: readonly GrantRow[];
  readonly requirements: readonly PastRequirement[];
  readonly evidence: readonly PastEvidence[];
  readonly decisions: readonly DecisionRow[];
  readonly scores: readonly PastScore[];
  /** Days that differ from the ordinary week, as they are now. */
  readonly daysOff: readonly Omit<DayOff, 'organisationId'>[];
  /** What rows of the plan, its people and the calendar were before they were changed in their place. */
  readonly formers: readonly FormerRow[];
}

/** Reads all of a plan's rows, in thirteen statements however long it has been going on. */
export async function readHistoryRows(
  db: Db,
  organisationId: number,
  { id: planId }: Pick<PlanHead, 'id'>,
): Promise<HistoryRows> {
  return {
    sets: await db.criteriaSet.findMany({
      where: { organisationId, planId },
      orderBy: { version: 'asc' },
      select: { id: true, importedAt: true },
    }),
    fields: await db.field.findMany({
      where: { organisationId, set: { planId } },
      orderBy: { position: 'asc' },
      select: { id: true, code: true, name: true, maxPoints: true, setId: true },
    }),
    entries: await db.$queryRaw<PastEntry[]>`
      SELECT e."setId", e."criterionId", e."fieldId", e."parentCode", e."code", e."name", e."maxPoints",
        e."baselinePoints", e."lostPoints", e."track", e."scoredBy", e."scoringRule", e."cause",
        e."remedy", e."leadText", e."deadline", e."deadlineText"
      FROM "CriteriaSet" s JOIN "CriterionEntry" e ON e."setId" = s."id"
      WHERE s."organisationId" = ${organisationId} AND s."planId" = ${planId} AND e."isLeaf"
      ORDER BY e."setId", e."position"`,
    duties: await db.$queryRaw<PastDuty[]>`
      SELECT d."id", d."criterionId", d."memberId", d."kind", d."validFrom", d."validTo", d."succeedsId", d."createdAt",
        m."name", m."body", m."position", m."role"
      FROM "Criterion" c JOIN "Duty" d ON d."criterionId" = c."id" JOIN "Member" m ON m."id" = d."memberId"
      WHERE c."organisationId" = ${organisationId} AND c."planId" = ${planId}
      ORDER BY d."id"`,
    occurrences: await db.$queryRaw<PastOccurrence[]>`
      SELECT o."id", o."criterionId", o."period", o."dueOn", o."originalDueOn", o."endedAt"
      FROM "Criterion" c JOIN "Occurrence" o ON o."criterionId" = c."id"
      WHERE c."organisationId" = ${organisationId} AND c."planId" = ${planId}
      ORDER BY o."dueOn" NULLS FIRST, o."id"`,
    said: await db.$queryRaw<SaidRow[]>`
      SELECT p."id", p."occurrenceId", p."dutyId", p."state", p."percent", p."note", p."undoesId", p."at"
      FROM "Criterion" c
      JOIN "Occurrence" o ON o."criterionId" = c."id"
      JOIN "ProgressEntry" p ON p."occurrenceId" = o."id"
      WHERE c."organisationId" = ${organisationId} AND c."planId" = ${planId}
      ORDER BY p."id"`,
    grants: await db.$queryRaw<GrantRow[]>`
      SELECT x."occurrenceId", x."fromOn", x."grantedOn", x."decidedAt"
      FROM "Criterion" c
      JOIN "Occurrence" o ON o."criterionId" = c."id"
      JOIN "Extension" x ON x."occurrenceId" = o."id"
      WHERE c."organisationId" = ${organisationId} AND c."planId" = ${planId} AND x."state" = 'granted'
      ORDER BY x."decidedAt", x."id"`,
    requirements: await db.$queryRaw<PastRequirement[]>`
      SELECT r."id", r."criterionId", r."text", r."kind", r."count", r."eachPeriod", r."createdAt", r."endedAt"
      FROM "Criterion" c JOIN "EvidenceRequirement" r ON r."criterionId" = c."id"
      WHERE c."organisationId" = ${organisationId} AND c."planId" = ${planId}
      ORDER BY r."position", r."id"`,
    evidence: await db.$queryRaw<PastEvidence[]>`
      SELECT l."id" AS "linkId", l."criterionId", l."occurrenceId", l."requirementId", l."at", l."endedAt",
        e."id", e."kind", e."form", e."state", e."replacesId", e."partOfId", f."mime", f."size"
      FROM "Criterion" c
      JOIN "EvidenceLink" l ON l."criterionId" = c."id"
      JOIN "Evidence" e ON e."id" = l."evidenceId"
      JOIN "EvidenceFile" f ON f."organisationId" = e."organisationId" AND f."sha256" = e."sha256"
      WHERE c."organisationId" = ${organisationId} AND c."planId" = ${planId}
      ORDER BY e."id"`,
    decisions: await db.$queryRaw<DecisionRow[]>`
      SELECT DISTINCT d."id", d."evidenceId", d."verdict", d."at"
      FROM "Criterion" c
      JOIN "EvidenceLink" l ON l."criterionId" = c."id"
      JOIN "EvidenceDecision" d ON d."evidenceId" = l."evidenceId"
      WHERE c."organisationId" = ${organisationId} AND c."planId" = ${planId}
      ORDER BY d."id"`,
    scores: await db.$queryRaw<HistoryRows['scores'][number][]>`
      SELECT s."id", s."criterionId", s."kind", s."points", s."undoesId", s."at",
        d."confirmed", d."at" AS "decidedAt"
      FROM "Criterion" c
      JOIN "Score" s ON s."criterionId" = c."id"
      LEFT JOIN "ScoreDecision" d ON d."scoreId" = s."id"
      WHERE c."organisationId" = ${organisationId} AND c."planId" = ${planId}
      ORDER BY s."id"`,
    daysOff: await db.dayOff.findMany({
      where: { organisationId },
      select: { day: true, kind: true, status: true, name: true, active: true },
    }),
    formers: await readFormers(db, organisationId, planId),
  };
}

/** The notes of a plan's own rows, and those of people and days off since it was put in force, oldest first. */
function readFormers(db: Db, organisationId: number, planId: number): Promise<FormerRow[]> {
  return db.$queryRaw<FormerRow[]>`
    SELECT f."id", f."kind", f."rowId", f."was", f."at"
    FROM "Former" f
    WHERE f."organisationId" = ${organisationId} AND (
      (f."kind" = 'plan' AND f."rowId" = ${planId})
      OR (f."kind" = 'requirement' AND f."rowId" IN (
        SELECT r."id" FROM "Criterion" c JOIN "EvidenceRequirement" r ON r."criterionId" = c."id"
        WHERE c."organisationId" = ${organisationId} AND c."planId" = ${planId}))
      OR (f."kind" = 'link' AND f."rowId" IN (
        SELECT l."id" FROM "Criterion" c JOIN "EvidenceLink" l ON l."criterionId" = c."id"
        WHERE c."organisationId" = ${organisationId} AND c."planId" = ${planId}))
      OR (f."kind" = 'evidence' AND f."rowId" IN (
        SELECT l."evidenceId" FROM "Criterion" c JOIN "EvidenceLink" l ON l."criterionId" = c."id"
        WHERE c."organisationId" = ${organisationId} AND c."planId" = ${planId}))
      OR (f."kind" IN ('member', 'dayOff') AND f."at" >= (
        SELECT MIN(s."importedAt") FROM "CriteriaSet" s
        WHERE s."organisationId" = ${organisationId} AND s."planId" = ${planId})))
    ORDER BY f."id"`;
}
