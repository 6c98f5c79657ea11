import { memberOf } from '#app/member.ts';
import { message, say } from '#app/message.ts';
import type { Turn } from '#app/turn.ts';
import type { Reading } from '#understanding/reading.ts';
import type { Handled } from './handled.ts';

/** Passes a request for a later deadline on to the coordinators, who decide it with the leaders. */
export async function passOnExtension(turn: Turn, reading: Reading, code: string): Promise<Handled> {
  const asker = memberOf(turn);
  const coordinators = await turn.store.people.withRole('COORDINATOR');
  const { chat } = turn.origin;
  const source = chat ? `${chat.chatId}:${turn.now.getTime()}` : String(turn.now.getTime());
  for (const coordinator of coordinators) {
    if (!coordinator.account || coordinator.reach !== 'reachable' || coordinator.id === asker.memberId)
      continue;
    await turn.store.outbox.post(
      {
        key: `extension:${source}:${code}:${coordinator.id}`,
        kind: 'extension',
        memberId: coordinator.id,
        channel: coordinator.account.channel,
        chatId: coordinator.account.chatId,
        message: message([
          say('progress-extension-asked', {
            name: asker.name,
            code,
            due: reading.date ?? 'none',
            note: reading.note || 'none',
          }),
        ]),
        about: [code],
      },
      turn.now,
    );
  }
  await turn.store.audit.record(
    {
      actorId: asker.memberId,
      actorName: asker.name,
      action: 'extension-asked',
      subject: `criterion:${code}`,
      details: { due: reading.date, note: reading.note },
    },
    turn.now,
  );
  return { kind: 'passed-on', reading, code };
}
