import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import type { Assignee, CriterionWork } from '#domain/work/work.ts';

/** One part of a criterion that goes to somebody, from somebody or from nobody. */
export interface Move {
  readonly criterion: Pick<CriterionWork, 'id' | 'code' | 'assignees'>;
  readonly from: Assignee | null;
  readonly to: { readonly id: number; readonly name: string };
  readonly kind: 'lead' | 'support';
}

/**
 * Carries out moves: the old duties end today, new ones begin and go on where the old stood, so that what was answered
 * is not asked again. Who has the part already keeps it; who leads from now on supports no more.
 */
export async function moveDuties(turn: Turn, moves: readonly Move[]): Promise<void> {
  const { store, today, now } = turn;
  const ended = moves.flatMap(endedBy);
  const given = moves.filter((move) => !hasIt(move));
  await store.plans.endDuties(
    ended.map(({ dutyId }) => dutyId),
    today,
  );
  await store.plans.addDuties(
    given.map(({ criterion, from, to, kind }) => ({
      criterionId: criterion.id,
      memberId: to.id,
      kind,
      ...(from ? { succeedsId: from.dutyId } : {}),
    })),
    today,
    now,
  );
  for (const { criterion, from, to, kind } of moves)
    await writeDown(turn, criterion.code, { kind, from: from?.name ?? null, to: to.name, toId: to.id });
}

/** Ends one part of a criterion; nobody takes it over. */
export async function endDuty(turn: Turn, criterion: Move['criterion'], duty: Assignee): Promise<void> {
  await turn.store.plans.endDuties([duty.dutyId], turn.today);
  await writeDown(turn, criterion.code, { kind: duty.kind, from: duty.name, to: null });
}

/** The duty that is handed on, and a support of the one who is to lead. */
function endedBy({ criterion, from, to, kind }: Move): Assignee[] {
  const support = criterion.assignees.find((each) => each.memberId === to.id && each.kind === 'support');
  return [...(from ? [from] : []), ...(kind === 'lead' && support && support !== from ? [support] : [])];
}

function hasIt({ criterion, to, kind }: Move): boolean {
  return criterion.assignees.some(
    (each) => each.memberId === to.id && (each.kind === 'lead' || each.kind === kind),
  );
}

async function writeDown(turn: Turn, code: string, details: Record<string, unknown>): Promise<void> {
  const { memberId: actorId, name: actorName } = memberOf(turn);
  const deed = { actorId, actorName, action: 'duty-changed', subject: `criterion:${code}`, details };
  await turn.store.audit.record(deed, turn.now);
}
