import type { BriefPart } from '#app/telling/brief.ts';
import { coordinatorsToday } from '#app/telling/coordinators.ts';
import { leaderlessNews } from '#app/telling/tell-leaderless.ts';
import type { Turn } from '#app/turn/turn.ts';

/** For every coordinator in the morning: what nobody leads, where it has not been told yet, however it came about. */
export async function leaderlessToday(turn: Turn): Promise<BriefPart[]> {
  const coordinators = await coordinatorsToday(turn);
  const news = coordinators.length > 0 ? await leaderlessNews(turn) : null;
  return news ? coordinators.map(({ id }) => ({ memberId: id, ...news })) : [];
}
