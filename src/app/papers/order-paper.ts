import { message, type PaperOrder } from '../message.ts';
import type { Turn } from '../turn/turn.ts';

/** The chat a paper goes to. */
export interface PaperPlace {
  readonly memberId: number | null;
  readonly channel: string;
  readonly chatId: string;
  readonly topicId: string | null;
}

/**
 * Puts a paper in the outbox, in a message of its own and without a sound; it is made when it is sent. `key` says which
 * wish or decision it follows from: the same one twice is one file. `notBefore`: not at once.
 */
export async function orderPaper(
  { store, now }: Pick<Turn, 'store' | 'now'>,
  { memberId, channel, chatId, topicId }: PaperPlace,
  { key, paper, about, notBefore = now }: PaperOrder & { readonly key: string; readonly notBefore?: Date },
): Promise<void> {
  const attachment = { kind: 'document' as const, name: '', content: { paper, about } };
  const words = message([], { attachments: [attachment], place: 'new' });
  const place = { memberId, channel, chatId, topicId };
  await store.outbox.post(
    { key, kind: 'paper', ...place, message: words, about: [], silent: true, notBefore },
    now,
  );
}
