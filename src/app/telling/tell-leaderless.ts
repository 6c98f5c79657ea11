import { leaderless } from '#domain/people/leaderless.ts';
import type { CriterionWork } from '#domain/work/work.ts';
import { type Choice, choice, rowsOf, type Say, say } from '../message.ts';
import { occasionOf } from '../turn/occasion.ts';
import type { Turn } from '../turn/turn.ts';
import { planInForce } from '../work/find-work.ts';
import { tellCoordinators } from './tell-coordinators.ts';

const CODES_SHOWN = 12;

/** Which criteria nobody leads, in words, with a button for each. */
interface LeaderlessNews {
  readonly lines: readonly Say[];
  readonly choices: readonly (readonly Choice[])[];
  readonly about: readonly string[];
}

/** Criteria nobody leads, of the plan in force. */
export async function leaderlessNow(turn: Turn): Promise<CriterionWork[]> {
  const head = await planInForce(turn);
  return head.ok ? leaderless(await turn.store.work.plan(head.value, turn.today)) : [];
}

/** What nobody leads, to be told now; null where there is nothing, or the same has been told before. */
export async function leaderlessNews(turn: Turn): Promise<LeaderlessNews | null> {
  const codes = (await leaderlessNow(turn)).map(({ code }) => code);
  const slot = `leaderless:${codes.toSorted().join(',')}`;
  if (codes.length === 0 || !(await turn.store.outbox.takeSlot(slot, turn.now))) return null;
  const list = codes.slice(0, CODES_SHOWN).join(', ');
  const more = Math.max(0, codes.length - CODES_SHOWN);
  return {
    lines: [say('duty-leaderless', { count: codes.length, codes: list, more })],
    choices: assignButtons(codes),
    about: codes,
  };
}

/** Tells the coordinators at once what nobody leads any more. */
export async function tellLeaderless(turn: Turn): Promise<void> {
  const news = await leaderlessNews(turn);
  if (!news) return;
  await tellCoordinators(turn, { key: `leaderless:${occasionOf(turn)}`, ...news });
}

/** A button for each criterion that waits for somebody to lead it. */
export function assignButtons(codes: readonly string[]): Choice[][] {
  const buttons = codes
    .slice(0, CODES_SHOWN)
    .map((code) => choice(say('duty-button-assign', { code }), `phancong ${code}`));
  return rowsOf(buttons, 3);
}
