import { choice, message, say } from '../message.ts';
import { tellMember } from '../telling/tell-member.ts';
import { occasionOf } from '../turn/occasion.ts';
import type { Turn } from '../turn/turn.ts';
import { refreshReminder } from './refresh-reminder.ts';

const CODES_SHOWN = 20;

/** What somebody no longer has; `to`: who has it now, null: nobody. */
export interface Taken {
  readonly from: { readonly memberId: number };
  readonly to: string | null;
  readonly codes: readonly string[];
}

/** Tells a member what is no longer theirs, and takes it out of the reminder they had today. */
export async function tellTaken(turn: Turn, { from, to, codes }: Taken): Promise<boolean> {
  await refreshReminder(turn, from.memberId);
  const words = message(
    [
      say('duty-letter-taken', {
        count: codes.length,
        codes: codes.slice(0, CODES_SHOWN).join(', '),
        more: Math.max(0, codes.length - CODES_SHOWN),
        to: to ?? 'none',
      }),
    ],
    { choices: [[choice(say('duty-button-work'), 'viec')]], about: [], place: 'new' },
  );
  const key = `duty-taken:${codes.join(',')}:${occasionOf(turn)}`;
  const letter = { key, kind: 'notice' as const, message: words, silent: true };
  const { outboxId } = await tellMember(turn, from.memberId, letter);
  return outboxId !== null;
}
