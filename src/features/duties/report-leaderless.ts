import { goodHour } from '#app/good-hour.ts';
import { tellLeaderless } from '#app/tell-leaderless.ts';
import type { Turn } from '#app/turn.ts';

/** Once a working day: criteria that were left without a lead, however it came about, are told to the coordinators. */
export async function reportLeaderless(turn: Turn): Promise<void> {
  if (goodHour(turn) > turn.now) return;
  if (await turn.store.outbox.takeSlot(`leaderless:${turn.today}`, turn.now)) await tellLeaderless(turn);
}
