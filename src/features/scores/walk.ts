import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { planMeant } from '#app/work/find-work.ts';
import { mayScore } from '#domain/people/permission.ts';
import { type CriterionLine, linesOf } from '#domain/report/line.ts';
import { done, type Result } from '#domain/result.ts';
import { speaksFor } from '#domain/steering/asked.ts';
import type { CriterionWork, FieldFacts } from '#domain/work/work.ts';

/** A field with what of it the caller scores, in the order of the plan. */
export interface Walk {
  readonly field: FieldFacts;
  readonly lines: readonly CriterionLine[];
}

/**
 * What the caller scores, by field: the criteria they lead or stand in for; a coordinator who leads none scores all.
 * Surveys and what does not apply are left out, and so are fields without any.
 */
export async function walksOf(turn: Turn): Promise<Result<Walk[]>> {
  const head = await planMeant(turn);
  if (!head.ok) return head;
  const { memberId, role } = memberOf(turn);
  const own = await turn.store.work.plan(head.value, turn.today, { memberId });
  const led = own.criteria.filter((criterion) => isLedBy(memberId, criterion));
  const plan =
    led.length === 0 && role === 'COORDINATOR'
      ? await turn.store.work.plan(head.value, turn.today)
      : { ...own, criteria: led };
  const lines = linesOf(plan, turn.today, turn.calendar.onOrAfter).filter(
    ({ criterion, standing }) => mayScore(turn.actor, criterion).ok && !standing.notApplicable,
  );
  return done(
    plan.fields
      .map((field) => ({ field, lines: lines.filter(({ criterion }) => criterion.fieldCode === field.code) }))
      .filter((walk) => walk.lines.length > 0),
  );
}

/** Whether a criterion is still to be scored: nobody has, or the score was returned. */
export function isUnscored({ selfScore, selfVerdict }: CriterionWork): boolean {
  return selfScore === null || selfVerdict === 'returned';
}

/** The codes of a walk that are still to be scored. */
export function unscoredIn({ lines }: Walk): string[] {
  return lines.filter(({ criterion }) => isUnscored(criterion)).map(({ criterion }) => criterion.code);
}

/** The next code to be scored after `code`; null where none follows. */
export function nextAfter(walk: Walk, code: string): string | null {
  const open = new Set(unscoredIn(walk));
  const codes = walk.lines.map(({ criterion }) => criterion.code);
  return codes.slice(codes.indexOf(code) + 1).find((each) => open.has(each)) ?? null;
}

function isLedBy(memberId: number, { assignees }: CriterionWork): boolean {
  return assignees.some((each) => each.kind === 'lead' && speaksFor(memberId, each));
}
