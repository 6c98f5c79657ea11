import type { Deadline } from '#domain/plan/deadline.ts';
import type { Move, Recognised, Unclear } from '#domain/plan/moved-criteria.ts';
import type { CriterionDraft } from '#domain/plan/plan-draft.ts';
import type { Return } from '#domain/plan/returned-criteria.ts';
import type { Succession } from '#domain/plan/successions.ts';

/** A criterion as the set in force words it; what of it a new file may change for the people who work by it. */
export interface EntryInForce {
  readonly criterionId: number;
  readonly code: string;
  readonly parentCode: string | null;
  readonly name: string;
  readonly maxPoints: number | null;
  readonly deadline: Deadline;
  readonly deadlineText: string;
  readonly leadText: string;
  readonly supportText: string;
  readonly cause: string;
  readonly remedy: string;
  readonly scoringText: string;
}

/** What is different about a criterion that both have; null where a thing is the same. */
export interface ChangedCriterion {
  readonly code: string;
  readonly points: Change<number | null>;
  readonly deadline: Change<string>;
  readonly leads: Change<string>;
  readonly supports: Change<string>;
  readonly cause: Change<string>;
  readonly remedy: Change<string>;
  readonly name: Change<string>;
  readonly scoring: Change<string>;
}

type Change<T> = { readonly from: T; readonly to: T } | null;

/** What a file would change about the plan in force. Codes that come and go have nothing of one that moves or returns. */
export interface Difference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Criteria that go on under another code. */
  readonly moved: readonly Move[];
  /** Of one name, and nobody can say which became which: they come and go. */
  readonly unclear: readonly Unclear[];
  /** Criteria that left the plan and are in it again: they go on with what was said of them. */
  readonly returned: readonly Move[];
  /** Criteria that were split, or put together: those that come begin anew, and what was said stays with those before. */
  readonly successions: readonly Succession[];
  readonly changed: readonly ChangedCriterion[];
}

/** Which criterion of a file is which, which come back, and which were split or put together. */
export interface RecognisedInFile extends Recognised {
  readonly returns: readonly Return[];
  readonly successions: readonly Succession[];
}

/** Compares a file with the set in force. Only what people work by counts: names, points, deadlines, people, remedies. */
export function comparePlans(
  inForce: readonly EntryInForce[],
  criteria: readonly CriterionDraft[],
  { before, moves, unclear, returns, successions }: RecognisedInFile,
): Difference {
  const entries = new Map(inForce.map((entry) => [entry.code, entry]));
  const goesOn = new Set(before.values());
  const isBack = new Set(returns.map(({ to }) => to));
  return {
    added: criteria.filter(({ code }) => !before.has(code) && !isBack.has(code)).map(({ code }) => code),
    removed: inForce.filter(({ code }) => !goesOn.has(code)).map(({ code }) => code),
    moved: moves,
    unclear,
    returned: returns.map(({ criterionId, ...move }) => move),
    successions,
    changed: criteria.flatMap((criterion) => {
      const entry = entries.get(before.get(criterion.code) ?? '');
      return entry ? changesOf(entry, criterion) : [];
    }),
  };
}

/** The leads of a criterion as one text, as they are kept. */
export function joinPeople(texts: readonly string[]): string {
  return texts.join('; ');
}

function changesOf(before: EntryInForce, now: CriterionDraft): ChangedCriterion[] {
  const points = changed(before.maxPoints, now.maxPoints);
  const deadline = sameDeadline(before.deadline, now.deadline)
    ? null
    : { from: before.deadlineText, to: now.deadlineText };
  const leads = changed(before.leadText, joinPeople(now.leads));
  const name = changed(before.name, now.name);
  const scoring = changed(before.scoringText, now.scoring?.text ?? '');
  const supports = changed(before.supportText, joinPeople(now.supports));
  const cause = changed(before.cause, now.cause);
  const remedy = changed(before.remedy, now.remedy);
  const changes = { points, deadline, leads, supports, name, cause, remedy, scoring };
  return Object.values(changes).some(Boolean) ? [{ code: now.code, ...changes }] : [];
}

function changed<T>(from: T, to: T): Change<T> {
  return from === to ? null : { from, to };
}

/** Two deadlines are the same when they say the same, however they are worded. */
function sameDeadline(a: Deadline, b: Deadline): boolean {
  return partsOf(a) === partsOf(b);
}

function partsOf(deadline: Deadline): string {
  const { kind } = deadline;
  if (kind === 'fixed') return [kind, ...deadline.days].join(' ');
  if (kind === 'recurring') return [kind, deadline.every, deadline.dueDay ?? ''].join(' ');
  return kind === 'unknown' ? `${kind} ${deadline.text}` : kind;
}
