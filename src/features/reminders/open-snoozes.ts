import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { planInForce } from '#app/work/find-work.ts';
import type { Day } from '#domain/time/day.ts';

/** A criterion whose reminders are put off. */
export interface OpenSnooze {
  readonly code: string;
  readonly until: Day;
  /** Whose reminders; null: everybody's. */
  readonly name: string | null;
  /** It keeps the one who asks from being reminded. */
  readonly mine: boolean;
}

/** What is put off now, the earliest to come back first. */
export async function openSnoozes(turn: Turn): Promise<OpenSnooze[]> {
  const { memberId } = memberOf(turn);
  const head = await planInForce(turn);
  if (!head.ok) return [];
  const own = await turn.store.work.codesOf(head.value.setId, memberId, turn.today);
  const names = new Map((await turn.store.people.all()).map(({ id, name }) => [id, name]));
  const found: OpenSnooze[] = [];
  for (const snooze of await turn.store.snoozes.open(turn.today)) {
    const code = await turn.store.plans.codeOf(snooze.criterionId);
    if (code === null) continue;
    const name = snooze.memberId === null ? null : (names.get(snooze.memberId) ?? null);
    const mine = snooze.memberId === memberId || (snooze.memberId === null && own.includes(code));
    found.push({ code, until: snooze.untilOn, name, mine });
  }
  return found;
}
