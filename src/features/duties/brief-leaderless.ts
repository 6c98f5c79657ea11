import type { BriefPart } from '#app/brief.ts';
import { coordinatorsToday } from '#app/coordinators.ts';
import { leaderlessNews } from '#app/tell-leaderless.ts';
import type { Turn } from '#app/turn.ts';

/** For every coordinator in the morning: what nobody leads, where it has not been told yet, however it came about. */
export async function leaderlessToday(turn: Turn): Promise<BriefPart[]> {
  const coordinators = await coordinatorsToday(turn);
  const news = coordinators.length > 0 ? await leaderlessNews(turn) : null;
  return news ? coordinators.map(({ id }) => ({ memberId: id, ...news })) : [];
}
