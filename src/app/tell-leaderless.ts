import { leaderless } from '#domain/leaderless.ts';
import type { CriterionWork } from '#domain/work.ts';
import { planInForce } from './find-work.ts';
import { type Choice, choice, rowsOf, say } from './message.ts';
import { tellCoordinators } from './tell-coordinators.ts';
import type { Turn } from './turn.ts';

const CODES_SHOWN = 12;

/** Criteria nobody leads, of the plan in force. */
export async function leaderlessNow(turn: Turn): Promise<CriterionWork[]> {
  const head = await planInForce(turn);
  return head.ok ? leaderless(await turn.store.work.plan(head.value, turn.today)) : [];
}

/**
 * Tells the coordinators which criteria nobody leads, once for each set of them; nothing where there are none. Gives
 * their codes.
 */
export async function tellLeaderless(turn: Turn): Promise<string[]> {
  const codes = (await leaderlessNow(turn)).map(({ code }) => code);
  if (codes.length === 0) return [];
  const list = codes.slice(0, CODES_SHOWN).join(', ');
  const more = Math.max(0, codes.length - CODES_SHOWN);
  const news = {
    key: `leaderless:${turn.store.organisationId}:${codes.toSorted().join(',')}`,
    lines: [say('duty-leaderless', { count: codes.length, codes: list, more })],
    choices: assignButtons(codes),
    about: codes,
  };
  await tellCoordinators(turn.store, news, turn.now);
  return codes;
}

/** A button for each criterion that waits for somebody to lead it. */
export function assignButtons(codes: readonly string[]): Choice[][] {
  const buttons = codes
    .slice(0, CODES_SHOWN)
    .map((code) => choice(say('duty-button-assign', { code }), `phancong ${code}`));
  return rowsOf(buttons, 3);
}
