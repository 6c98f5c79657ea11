import { done, type Result } from '#domain/result.ts';
import type { PaperOrder } from '../message.ts';
import { privateChat } from '../telling/private-chat.ts';
import type { Turn } from '../turn/turn.ts';
import { orderPaper } from './order-paper.ts';

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
  const moment = Math.floor(turn.now.getTime() / ONE_PRESS_MS);
  // Keys outlive the chats they belong to: they name the member, so that an erased person leaves no account behind.
  await orderPaper(turn, place.value, {
    key: `paper:${paper}:${about}:${place.value.memberId}:${moment}`,
    paper,
    about,
  });
  return done(null);
}
