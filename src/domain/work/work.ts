import type { Piece } from '../evidence/evidence.ts';
import type { Requirement } from '../evidence/requirement.ts';
import type { ScoredBy, Track } from '../plan/plan-draft.ts';
import type { Scoring } from '../score/scoring-rule.ts';
import type { ScoreVerdict } from '../score/self-score.ts';
import type { Day } from '../time/day.ts';
import type { Progress, ProgressState } from './progress.ts';

/** What a duty asks of a member: to answer for the whole, to answer for a part, or only to be kept informed. */
export type DutyKind = 'lead' | 'support' | 'follower';

/** A member named on a criterion. */
export interface Assignee {
  readonly dutyId: number;
  readonly memberId: number;
  readonly name: string;
  /** The body or section they belong to; empty where none is known. */
  readonly body: string;
  readonly kind: DutyKind;
  /** The first day on which it is theirs; missing where it does not matter. */
  readonly since?: Day;
  /** Who answers for them while they are away; null: nobody. Missing where they are there. */
  readonly standIn?: StandIn | null;
}

/** Who answers in somebody else's place. */
export interface StandIn {
  readonly memberId: number;
  readonly name: string;
}

/** A criterion of which nobody is reminded before a day; with a member, only they are not. */
export interface Snooze {
  readonly memberId: number | null;
  readonly until: Day;
}

/** What one assignee last said of their part in an occurrence. */
export interface Answer extends Progress {
  readonly dutyId: number;
  readonly memberId: number;
  readonly kind: DutyKind;
  readonly at: Date;
  /** When its state was reached: what is said again is no news. Missing where it does not matter. */
  readonly since?: Date;
  /** Said by whoever had the part before: it stands, but the present one has not been heard by it. */
  readonly inherited?: true;
}

/**
 * One time a criterion falls due. `period` is `once`, or the period it covers (`2026-06`, `2026-Q2`, `2026-H1`,
 * `2026-W23`, `2026`) or the day itself where a criterion has several fixed days.
 */
export interface Occurrence {
  readonly id: number;
  readonly criterionId: number;
  readonly period: string;
  readonly dueOn: Day | null;
  readonly originalDueOn: Day | null;
}

/** A leaf criterion of the plan in force. Points are null where the file left the cell empty. */
export interface Criterion {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly fieldCode: string;
  readonly parentCode: string | null;
  readonly track: Track;
  readonly scoredBy: ScoredBy;
  /** How its points are come by; null where the plan does not say. */
  readonly scoring: Scoring | null;
  readonly maxPoints: number | null;
  readonly baselinePoints: number | null;
  readonly lostPoints: number | null;
  readonly cause: string;
  readonly remedy: string;
  readonly deadlineText: string;
  /** Documents asked for; none means that the coordinator confirms by word. */
  readonly requirements: readonly Requirement[];
  /** The same in words alone. */
  readonly evidenceAsked: readonly string[];
  readonly leadText: string;
}

/** An occurrence with all that is known of it: how it stands by its leads, and what each assignee answered. */
export interface OccurrenceWork extends Occurrence, Progress {
  readonly answers: readonly Answer[];
  /** When the present state was reached; null where nothing was said. */
  readonly since: Date | null;
  /** The day it was first reported done in one go until now; null while open. */
  readonly doneOn: Day | null;
  readonly lastHeardAt: Date | null;
  readonly evidence: EvidenceCount;
}

/** Pieces of evidence by state. */
export interface EvidenceCount {
  readonly submitted: number;
  readonly accepted: number;
  readonly returned: number;
}

/** A leaf criterion with its assignees, occurrences, evidence and scores. */
export interface CriterionWork extends Criterion {
  readonly assignees: readonly Assignee[];
  /** Those that have not ended by being called off; their days may be past. */
  readonly snoozes?: readonly Snooze[];
  readonly occurrences: readonly OccurrenceWork[];
  /** What was sent as evidence, as it counts: newest versions, nothing withdrawn. */
  readonly pieces: readonly Piece[];
  /** Evidence of the criterion as a whole, its occurrences' pieces included. */
  readonly evidence: EvidenceCount;
  readonly selfScore: number | null;
  /** What was said of the self-score that counts; missing while it waits for a word. */
  readonly selfVerdict?: ScoreVerdict;
  readonly appraisedScore: number | null;
}

/** A field with its name and its points as the plan gives them. */
export interface FieldFacts {
  readonly code: string;
  readonly name: string;
  readonly maxPoints: number | null;
}

/** The plan in force with everything that was said about it, as it stands on `today`. */
export interface PlanWork {
  readonly planId: number;
  readonly year: number;
  readonly number: string | null;
  readonly title: string;
  readonly sample: boolean;
  /** Occurrences due before this day are not chased: the plan did not exist. */
  readonly trackedFrom: Day;
  readonly fields: readonly FieldFacts[];
  readonly criteria: readonly CriterionWork[];
}

/** States an official reaches alone, and states that need somebody else's word. */
export type ReportedState = Exclude<ProgressState, 'confirmed'>;
