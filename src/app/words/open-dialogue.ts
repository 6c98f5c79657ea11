import type { AskedDialogue, Seat } from '#store/dialogues.ts';
import type { CommuneStore } from '#store/open.ts';
import { messageSchema } from '../message-schema.ts';
import type { Turn } from '../turn/turn.ts';

/** What whoever speaks was asked and has not answered yet; null where nothing, or nobody in a chat, speaks. */
export async function openDialogueOf(turn: Turn): Promise<AskedDialogue | null> {
  const seat = seatOf(turn);
  return seat && turn.store.dialogues.open(seat, turn.now);
}

/** What whoever speaks was asked and did not answer in time. */
export async function lapsedDialogueOf(turn: Turn): Promise<AskedDialogue | null> {
  const seat = seatOf(turn);
  return seat && turn.store.dialogues.lapsed(seat, turn.now);
}

/** The question that a message of ours asks, as it was asked there; null where it asks none. */
export async function askedIn(
  { outbox }: Pick<CommuneStore, 'outbox'>,
  outboxId: number,
): Promise<AskedDialogue | null> {
  const row = await outbox.byId(outboxId);
  const expects = messageSchema.safeParse(row?.message).data?.expects;
  if (!row || !expects) return null;
  const { word, given } = expects;
  return { word, given, at: row.createdAt, outboxId, answerId: null };
}

/** The question that waits beneath one that is about it; null where there is none. */
export async function beneath(
  store: Pick<CommuneStore, 'outbox'>,
  outboxId: number | null,
): Promise<AskedDialogue | null> {
  const row = outboxId === null ? null : await store.outbox.byId(outboxId);
  const under = messageSchema.safeParse(row?.message).data?.expects?.beneath;
  return under === undefined ? null : askedIn(store, under);
}

function seatOf({ origin: { chat, speaker } }: Turn): Seat | null {
  return chat && speaker && { channel: chat.channel, chatId: chat.chatId, userId: speaker.userId };
}
