import type { AskedDialogue, Seat } from '#store/dialogues.ts';
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

function seatOf({ origin: { chat, speaker } }: Turn): Seat | null {
  return chat && speaker && { channel: chat.channel, chatId: chat.chatId, userId: speaker.userId };
}
