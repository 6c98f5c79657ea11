import { done, type Result } from '#domain/result.ts';
import type { PaperOrder } from './message.ts';
import { orderPaper } from './order-paper.ts';
import { privateChat } from './private-chat.ts';
import type { Turn } from './turn.ts';

/** A press that is repeated within so many milliseconds is the same one. */
const ONE_PRESS_MS = 5_000;

/**
 * Gives somebody the paper they asked for, in their private chat wherever they asked; pressed twice in a hurry is meant
 * once. Refused where they have no such chat.
 */
export async function givePaper(
  turn: Turn,
  { paper, about }: Pick<PaperOrder, 'paper' | 'about'>,
): Promise<Result<null>> {
  const place = await privateChat(turn);
  if (!place.ok) return place;
  const { channel, chatId } = place.value;
  const moment = Math.floor(turn.now.getTime() / ONE_PRESS_MS);
  await orderPaper(turn, place.value, {
    key: `paper:${paper}:${about}:${channel}:${chatId}:${moment}`,
    paper,
    about,
  });
  return done(null);
}
