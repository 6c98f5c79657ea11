import { leadsOf } from '#app/directives/give-directive.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import type { FoundWork } from '#app/work/find-work.ts';
import type { Granted } from '#domain/people/permission.ts';
import { mayReport, mayReportFor, mayScore } from '#domain/people/permission.ts';
import { periodArgs } from '#domain/plan/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { pointsForFigure } from '#domain/score/scoring-rule.ts';
import { stillAsked } from '#domain/steering/asked.ts';
import { isClosed, type Progress, type ProgressState, percentOf } from '#domain/work/progress.ts';
import { lacksEvidence } from '#domain/work/standing.ts';
import type { Assignee, CriterionWork } from '#domain/work/work.ts';
import { readingOf, type Share } from './share.ts';

/** What somebody says of their part. A missing percent follows from the state. */
export interface Statement {
  readonly state: Exclude<ProgressState, 'confirmed'>;
  readonly percent: number | null;
  readonly note: string;
  readonly figure?: number | null;
  /** Work that was confirmed is opened again by it: that was asked back. */
  readonly reopens?: boolean;
  /** It only tells what will be done: what was submitted or done stays. */
  readonly promises?: boolean;
  /** A share that was taken for its percent or its figure. */
  readonly share?: Share;
  /** The words and how they were read, where words said it. */
  readonly reading?: object;
}

/** What was written down, and what is worth telling about it. */
export interface Recorded {
  readonly entryId: number;
  readonly code: string;
  readonly period: string;
  readonly name: string;
  readonly before: Pick<Progress, 'state' | 'percent'>;
  readonly after: Progress;
  /** Whose part it is, where somebody else reported it. */
  readonly onBehalfOf: string | null;
  /** Who leads the criterion and answers for the whole of it, where a supporter's part was reported. */
  readonly supporting: readonly string[] | null;
  /** Who still has to answer for the same time of the criterion. */
  readonly waitingFor: readonly string[];
  readonly evidenceMissing: boolean;
  /** The figure that was told with it, and the points it earns by the criterion's own rule. */
  readonly figure: FigureTold | null;
  /** The share it was told as, and what that was taken for; null where none was. */
  readonly share: Share | null;
}

/** A figure of the criterion itself, such as files in time in percent. `mayScore`: whoever told it may give the score. */
export interface FigureTold {
  readonly percent: number;
  readonly points: number | null;
  readonly mayScore: boolean;
}

/** Why a change of what was confirmed is not written down yet: it is to be asked back. */
export const REOPENS = 'progress-reopens';

/** What no promise takes back. */
const STANDS: ReadonlySet<ProgressState> = new Set<ProgressState>(['submitted', 'done', 'confirmed']);

/**
 * Writes down what `turn.actor` says of a criterion, under the duty that lets them say it; with `dutyId` of that part,
 * for the member whose it is. Refused where that was confirmed: it stays, unless the statement reopens it; and where a promise
 * would take back what was submitted or done.
 */
export async function recordProgress(
  turn: Turn,
  found: FoundWork,
  statement: Statement,
  dutyId?: number,
): Promise<Result<Recorded>> {
  const { answers } = found.occurrence;
  const isDone = (part: Assignee) =>
    answers.some((answer) => answer.dutyId === part.dutyId && isClosed(answer.state));
  const duty =
    dutyId === undefined
      ? mayReport(turn.actor, found.criterion, isDone)
      : mayReportFor(turn.actor, found.criterion, dutyId);
  if (!duty.ok) return duty;
  const mine = answers.find((answer) => answer.dutyId === duty.value.dutyId);
  const args = { code: found.criterion.code, ...periodArgs(found.occurrence.period) };
  if (statement.promises && mine && STANDS.has(mine.state))
    return refuse('progress-kept', { ...args, state: mine.state });
  if (mine?.state === 'confirmed' && !statement.reopens) {
    return refuse(statement.state === 'done' ? 'progress-confirmed-already' : REOPENS, args);
  }
  return done(await write(turn, found, duty.value, statement));
}

async function write(
  turn: Turn,
  { criterion, occurrence }: FoundWork,
  duty: Granted<Assignee, 'report'>,
  statement: Statement,
): Promise<Recorded> {
  const actor = memberOf(turn);
  const mine = occurrence.answers.find((answer) => answer.dutyId === duty.dutyId);
  const before = { state: mine?.state ?? 'not_started', percent: mine?.percent ?? 0 };
  const percent =
    statement.percent ?? percentOf(statement.state, isClosed(before.state) ? 0 : before.percent);
  const after = { state: statement.state, percent, note: statement.note };
  const entryId = await turn.store.work.record(
    {
      occurrenceId: occurrence.id,
      dutyId: duty.dutyId,
      actorId: actor.memberId,
      ...after,
      figure: statement.figure ?? null,
      ...readingKept(statement),
    },
    turn.now,
    turn.dayOf,
  );
  await turn.store.audit.record(
    {
      actorId: actor.memberId,
      actorName: actor.name,
      action: 'progress-recorded',
      subject: `criterion:${criterion.code}`,
      details: { entryId, period: occurrence.period, before, after, dutyOf: duty.memberId },
    },
    turn.now,
  );
  return {
    entryId,
    code: criterion.code,
    period: occurrence.period,
    name: criterion.name,
    before,
    after,
    onBehalfOf: duty.memberId === actor.memberId ? null : duty.name,
    supporting: duty.kind === 'support' ? leadsOf(criterion).map(({ name }) => name) : null,
    waitingFor: waitingFor(criterion, occurrence, duty, isClosed(after.state)),
    evidenceMissing: lacksEvidence(criterion, occurrence),
    figure: figureTold(turn, criterion, statement.figure ?? null),
    share: statement.share ?? null,
  };
}

/** What an entry keeps of how it was said. */
function readingKept({ reading, share }: Statement): { readonly reading?: object } {
  return reading || share ? { reading: { ...reading, ...(share && readingOf(share)) } } : {};
}

/** What a figure in percent is worth by the rule of a criterion; null where none was told. */
export function figureTold(turn: Turn, criterion: CriterionWork, percent: number | null): FigureTold | null {
  if (percent === null) return null;
  const rule = criterion.scoring?.rule;
  const isByPercent = rule && 'of' in rule && rule.of === 'percent';
  const points = isByPercent ? pointsForFigure(rule, percent) : null;
  return { percent, points, mayScore: mayScore(turn.actor, criterion).ok };
}

function waitingFor(
  criterion: CriterionWork,
  occurrence: FoundWork['occurrence'],
  duty: Assignee,
  closed: boolean,
): string[] {
  if (!closed || duty.kind !== 'lead') return [];
  return stillAsked(criterion, occurrence)
    .filter(({ assignee }) => assignee.memberId !== duty.memberId && assignee.kind === 'lead')
    .map(({ assignee }) => assignee.name);
}
