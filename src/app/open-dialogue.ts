import type { OpenDialogue } from '#store/dialogues.ts';
import type { Turn } from './turn.ts';

/** What whoever speaks was asked and has not answered yet; null where nothing, or nobody in a chat, speaks. */
export async function openDialogueOf(turn: Turn): Promise<OpenDialogue | null> {
  const { chat, speaker } = turn.origin;
  if (!chat || !speaker) return null;
  const seat = { channel: chat.channel, chatId: chat.chatId, userId: speaker.userId };
  return turn.store.dialogues.open(seat, turn.now);
}
