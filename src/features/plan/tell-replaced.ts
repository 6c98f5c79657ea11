import { tellTaken } from '#app/rounds/tell-taken.ts';
import type { Turn } from '#app/turn/turn.ts';
import { compareCodes } from '#domain/plan/code.ts';
import type { DutyKind } from '#domain/work/work.ts';
import type { PlanHead } from '#store/plans.ts';

/** A part of a plan: whose it is, of which criterion under which code, and whether they know of it. */
interface Part {
  readonly memberId: number;
  readonly criterionId: number;
  readonly code: string;
  readonly kind: DutyKind;
  readonly isTold: boolean;
}

/** Who was told by an import that something is no longer theirs, and who could not be. */
export interface Replaced {
  readonly told: readonly string[];
  readonly untold: readonly string[];
}

/** Who leads and supports what in a plan as it stands, to be compared with once another file has been put in force. */
export async function partsOf({ store }: Pick<Turn, 'store'>, head: PlanHead): Promise<readonly Part[]> {
  const entries = await store.plans.entries(head.setId);
  const codes = new Map(entries.map(({ criterionId, code }) => [criterionId, code]));
  const duties = await store.plans.duties(head.id);
  return duties.flatMap(({ memberId, criterionId, kind, toldAt }) => {
    const code = codes.get(criterionId);
    if (code === undefined || kind === 'follower') return [];
    return [{ memberId, criterionId, code, kind, isTold: toldAt !== null }];
  });
}

/**
 * Tells everybody whom a changed file leaves without a part they had and knew of, one message each, by the codes they know
 * it under; who has it now where that is one person. Whoever never heard of it has nothing to be told.
 */
export async function tellReplaced(
  turn: Turn,
  before: readonly Part[],
  after: readonly Part[],
): Promise<Replaced> {
  const has = new Set(after.map(({ memberId, criterionId }) => `${memberId} ${criterionId}`));
  const lost = before.filter((part) => part.isTold && !has.has(`${part.memberId} ${part.criterionId}`));
  const names = new Map((await turn.store.people.all()).map(({ id, name }) => [id, name]));
  const told: string[] = [];
  const untold: string[] = [];
  for (const memberId of new Set(lost.map((part) => part.memberId))) {
    const own = lost.filter((part) => part.memberId === memberId);
    const codes = [...new Set(own.map(({ code }) => code))].sort(compareCodes);
    const ids = new Set(own.map(({ criterionId }) => criterionId));
    const leads = after.filter(({ criterionId, kind }) => kind === 'lead' && ids.has(criterionId));
    const [to, ...others] = new Set(leads.map((part) => part.memberId));
    const toName = to !== undefined && others.length === 0 ? (names.get(to) ?? null) : null;
    const hasHeard = await tellTaken(turn, { from: { memberId }, to: toName, codes });
    (hasHeard ? told : untold).push(names.get(memberId) ?? '');
  }
  return { told, untold };
}
