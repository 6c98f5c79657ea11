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
 * is not asked again. Who comes to lead beside others is not asked for what is closed. Who has the part already keeps it; who leads from now on supports no more.
 */
export async function moveDuties(turn: Turn, moves: readonly Move[]): Promise<void> {
  const { store, today, now } = turn;
  const ended = moves.flatMap(endedBy);
  const given = moves.filter((move) => !hasIt(move));
  await store.plans.endDuties(
    ended.map(({ dutyId }) => dutyId),
    today,
  );
  const before = await store.plans.endedDuties(
    given.filter(isLeaderless).map(({ criterion }) => criterion.id),
  );
  await store.plans.addDuties(
    given.map((move) => ({
      criterionId: move.criterion.id,
      memberId: move.to.id,
      kind: move.kind,
      ...succession(move, before),
    })),
    today,
    now,
  );
  for (const { criterion, from, to, kind } of moves)
    await writeDown(turn, criterion.code, { kind, from: from?.name ?? null, to: to.name, toId: to.id });
}

/**
 * After whom a part goes on: who hands it on; of a lead beside others the first of those, whose closed times are closed; of a
 * lead where nobody leads the member's own part of before, else that of whoever led last.
 */
function succession(
  { criterion, from, to, kind }: Move,
  ended: readonly { id: number; criterionId: number; memberId: number; kind: string }[],
): { readonly succeedsId?: number } {
  if (from) return { succeedsId: from.dutyId };
  if (kind !== 'lead') return {};
  const beside = criterion.assignees.find((each) => each.kind === 'lead');
  if (beside) return { succeedsId: beside.dutyId };
  const led = ended.filter((each) => each.criterionId === criterion.id && each.kind === 'lead');
  const last = led.find(({ memberId }) => memberId === to.id) ?? led[0];
  return last ? { succeedsId: last.id } : {};
}

function isLeaderless({ criterion, from, kind }: Move): boolean {
  return kind === 'lead' && from === null && criterion.assignees.every((each) => each.kind !== 'lead');
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
