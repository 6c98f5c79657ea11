import { message, say } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';

/** A message of the outbox that is given up. */
interface GivenUp {
  readonly id: number;
  readonly kind: string;
  readonly memberId: number | null;
  readonly channel: string;
  readonly chatId: string;
  readonly topicId: string | null;
  readonly reason: string;
}

/** A paper that could not be made or sent is said so where it was waited for. */
export async function tellPaperFailed(turn: Turn, { id, kind, reason, ...place }: GivenUp): Promise<void> {
  if (kind !== 'paper' || reason !== 'bad-request') return;
  const { memberId, channel, chatId, topicId } = place;
  await turn.store.outbox.post(
    {
      key: `paper-failed:${id}`,
      kind: 'notice',
      memberId,
      channel,
      chatId,
      topicId,
      message: message([say('paper-failed')], { place: 'new' }),
      about: [],
      silent: true,
    },
    turn.now,
  );
}
