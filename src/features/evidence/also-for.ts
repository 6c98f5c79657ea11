import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { planMeant } from '#app/work/find-work.ts';
import { sufficiencyOf } from '#domain/evidence/evidence.ts';
import { sharedWords } from '#domain/evidence/requirement-match.ts';
import { standingOf, timesToProve } from '#domain/work/standing.ts';
import type { Filed } from './take.ts';

/** Words that a document must share with what another criterion asks for before it is offered for that. */
const ALIKE = 4;
const OFFERED = 2;

/**
 * Criteria of the caller's that lack a document like this one: of its kind, and named in much the same words. Offered
 * by button; nothing is filed by itself.
 */
export async function alsoProvenBy(turn: Turn, filed: Filed): Promise<string[]> {
  const { kind, subject } = filed.facts;
  if (kind === null || subject === null || filed.known) return [];
  const head = await planMeant(turn);
  if (!head.ok) return [];
  const { memberId } = memberOf(turn);
  const plan = await turn.store.work.plan(head.value, turn.today, { memberId });
  const likely = plan.criteria
    .filter(({ code, requirements }) => code !== filed.code && requirements.length > 0)
    .map((criterion) => {
      const standing = standingOf(criterion, turn.today, plan.trackedFrom, turn.calendar.onOrAfter);
      const { missing } = sufficiencyOf(criterion, timesToProve(standing));
      const alike = missing
        .filter(({ requirement }) => requirement.kind === kind)
        .map(({ requirement }) => sharedWords(subject, `${requirement.text} ${criterion.name}`));
      return { code: criterion.code, alike: Math.max(0, ...alike) };
    })
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike);
  return likely.slice(0, OFFERED).map(({ code }) => code);
}
