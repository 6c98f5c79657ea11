import type { Turn } from '#app/turn/turn.ts';
import { signatureOf } from '#domain/people/actor.ts';

/** What use cases on members need of a turn, so that the command line and the start of the program have them too. */
export type Office = Pick<Turn, 'actor' | 'store' | 'desk' | 'now' | 'settings'>;

/** Writes a change to a member into the audit trail. */
export async function writeDown(
  { actor, store, now }: Office,
  action: string,
  memberId: number,
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await store.audit.record({ ...signatureOf(actor), action, subject: `member:${memberId}`, details }, now);
}
