import { done, type Result, refuse } from '../result.ts';
import { rankFor, speaksFor } from '../steering/asked.ts';
import type { Assignee, CriterionWork } from '../work/work.ts';
import type { Actor, MemberActor } from './actor.ts';
import { LEADERS, STEERING, WORKING } from './people.ts';

/** A value that was handed out together with the right to do `Right` with it; only the checks here make one. */
export type Granted<T, Right extends string> = T & { readonly [granted]: Right };
declare const granted: unique symbol;

/** Whether `actor` may give directives: leaders. Others see by the same word what was directed to them. */
export function mayDirect(actor: Actor): Result<Granted<MemberActor, 'direct'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  return LEADERS.includes(actor.role) ? done(grant(actor, 'direct')) : refuse('not-your-role');
}

/**
 * The duty under which `actor` may report on a criterion: their own or that of somebody they stand in for, as lead
 * before support; of several the first whose part is not `isClosed`. A coordinator without a duty reports for the first
 * lead.
 */
export function mayReport(
  actor: Actor,
  criterion: CriterionWork,
  isClosed: (duty: Assignee) => boolean = () => false,
): Result<Granted<Assignee, 'report'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  if (!WORKING.includes(actor.role) && !actor.hasDuty) return refuse('not-your-role');
  const duties = criterion.assignees
    .filter((assignee) => assignee.kind !== 'follower' && speaksFor(actor.memberId, assignee))
    .toSorted((a, b) => rankFor(actor.memberId, a) - rankFor(actor.memberId, b));
  const duty = duties.find((each) => !isClosed(each)) ?? duties[0];
  if (duty) return done(grant(duty, 'report'));
  if (actor.role !== 'COORDINATOR') return refuse('criterion-not-yours', { code: criterion.code });
  const lead = criterion.assignees.find((assignee) => assignee.kind === 'lead');
  return lead ? done(grant(lead, 'report')) : refuse('criterion-without-lead', { code: criterion.code });
}

/** The lead of a criterion for whom a member may act: themselves, or else somebody they stand in for. */
export function leadFor(memberId: number, { assignees }: CriterionWork): Assignee | undefined {
  return assignees
    .filter((each) => each.kind === 'lead' && speaksFor(memberId, each))
    .toSorted((a, b) => rankFor(memberId, a) - rankFor(memberId, b))[0];
}

/**
 * The duty for which `actor` may ask for a later deadline: their own as lead, or that of a lead they stand in for. A
 * coordinator without one asks for the first lead.
 */
export function mayAskExtension(actor: Actor, criterion: CriterionWork): Result<Granted<Assignee, 'extend'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  const own = leadFor(actor.memberId, criterion);
  if (own) return done(grant(own, 'extend'));
  const { code } = criterion;
  if (actor.role !== 'COORDINATOR') return refuse('extension-not-lead', { code });
  const lead = criterion.assignees.find(({ kind }) => kind === 'lead');
  return lead ? done(grant(lead, 'extend')) : refuse('criterion-without-lead', { code });
}

/** The part of a named member that `actor` may write down for them: a coordinator, of leads and supporters. */
export function mayReportFor(
  actor: Actor,
  criterion: CriterionWork,
  dutyId: number,
): Result<Granted<Assignee, 'report'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  if (actor.role !== 'COORDINATOR') return refuse('not-your-role');
  const duty = criterion.assignees.find((each) => each.dutyId === dutyId && each.kind !== 'follower');
  return duty ? done(grant(duty, 'report')) : refuse('duty-changed-meanwhile', { code: criterion.code });
}

/** For which of its leads `actor` may answer a directive: themselves, or one of those they stand in for (`actsFor`). */
export function mayAnswerDirective(
  actor: Actor,
  leads: readonly number[],
  actsFor: readonly number[],
): Result<number> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  const lead = actsFor.find((memberId) => leads.includes(memberId));
  return lead === undefined ? refuse('directive-not-yours') : done(lead);
}

/** Whether `actor` may answer for a part that a member was given: that member, or who stands in (`actsFor`). */
export function mayAnswerDuty(
  actor: Actor,
  memberId: number,
  actsFor: readonly number[],
): Result<MemberActor> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  return actsFor.includes(memberId) ? done(actor) : refuse('duty-not-yours');
}

/** Whether `actor` may answer a supervisor's remark on a criterion: its leads, those who stand in for one, a coordinator. */
export function mayAnswerRemark(
  actor: Actor,
  criterion: CriterionWork,
): Result<Granted<MemberActor, 'answer-remark'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  if (actor.role === 'COORDINATOR' || leadFor(actor.memberId, criterion))
    return done(grant(actor, 'answer-remark'));
  return refuse('remark-not-yours', { code: criterion.code });
}

/** Whether `actor` may say that a directive is done, goes on or is withdrawn: who gave it, and the chairman. */
export function mayEndDirective(actor: Actor, fromId: number): Result<Granted<MemberActor, 'end-directive'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  const may = actor.memberId === fromId || actor.role === 'CHAIRMAN';
  return may ? done(grant(actor, 'end-directive')) : refuse('directive-not-given-by-you');
}

/** Whether `actor` may score a criterion: its leads, those who stand in for one, and the coordinator. */
export function mayScore(actor: Actor, criterion: CriterionWork): Result<Granted<CriterionWork, 'score'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  const lead = leadFor(actor.memberId, criterion);
  if (!lead && actor.role !== 'COORDINATOR') return refuse('criterion-not-yours', { code: criterion.code });
  if (criterion.scoredBy === 'survey') return refuse('score-by-survey', { code: criterion.code });
  return done(grant(criterion, 'score'));
}

/** Whether `actor` may explain appraised points of a criterion or agree to them: its leads, and the coordinator for them. */
export function mayExplain(
  actor: Actor,
  criterion: CriterionWork,
): Result<Granted<CriterionWork, 'explain'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  const leads = criterion.assignees.some((each) => each.kind === 'lead' && speaksFor(actor.memberId, each));
  if (!leads && actor.role !== 'COORDINATOR') return refuse('criterion-not-yours', { code: criterion.code });
  return done(grant(criterion, 'explain'));
}

/** Whether `actor` may see how appraised points of a criterion are explained: its leads, coordinators and leaders. */
export function maySeeExplanation(
  actor: Actor,
  criterion: CriterionWork,
): Result<Granted<CriterionWork, 'see-explanation'>> {
  const allowed = steers(actor) ? done(criterion) : mayExplain(actor, criterion);
  return allowed.ok ? done(grant(criterion, 'see-explanation')) : allowed;
}

/** Whether `actor` may see what proves a criterion: who reports on it, coordinators and leaders. */
export function maySeeEvidence(
  actor: Actor,
  criterion: CriterionWork,
): Result<Granted<CriterionWork, 'see-evidence'>> {
  const allowed = steers(actor) ? done(criterion) : mayReport(actor, criterion);
  return allowed.ok ? done(grant(criterion, 'see-evidence')) : allowed;
}

/** Whether `actor` may change a piece of evidence: who sent it, or a coordinator. */
export function mayTouchEvidence(actor: Actor, sentById: number): Result<Granted<MemberActor, 'evidence'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  if (actor.memberId !== sentById && actor.role !== 'COORDINATOR') return refuse('evidence-not-yours');
  return done(grant(actor, 'evidence'));
}

/** Whether `actor` may confirm what another reported: never their own work, and never their own evidence. */
export function mayReview(actor: Actor, authors: readonly number[]): Result<Granted<MemberActor, 'review'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  if (!STEERING.includes(actor.role)) return refuse('not-your-role');
  if (authors.includes(actor.memberId)) return refuse('review-own-work');
  return done(grant(actor, 'review'));
}

/** Whether `actor` may take an entry back: its author, or a coordinator. */
export function mayUndo(actor: Actor, authorId: number): Result<Granted<MemberActor, 'undo'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  if (actor.memberId !== authorId && actor.role !== 'COORDINATOR') return refuse('undo-not-yours');
  return done(grant(actor, 'undo'));
}

/** Whether `actor` may enter or call off the leave of a member: their own, and anybody's as coordinator. */
export function mayEnterLeave(actor: Actor, memberId: number): Result<Granted<MemberActor, 'leave'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  if (actor.memberId !== memberId && actor.role !== 'COORDINATOR') return refuse('leave-not-yours');
  return done(grant(actor, 'leave'));
}

/** Coordinators and leaders see what concerns every criterion. */
function steers(actor: Actor): boolean {
  return actor.kind === 'member' && STEERING.includes(actor.role);
}

function grant<T, Right extends string>(value: T, _right: Right): Granted<T, Right> {
  return value as Granted<T, Right>;
}
