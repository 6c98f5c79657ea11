import { done, type Result, refuse } from '#domain/result.ts';
import type { PaperPlace } from '../papers/order-paper.ts';
import type { Turn } from '../turn/turn.ts';

/** A place that is a member's own. */
export type OwnPlace = PaperPlace & { readonly memberId: number };

/** The private chat of whoever acts: where files go that are not for everybody. Refused where there is none. */
export async function privateChat(turn: Turn): Promise<Result<OwnPlace>> {
  if (turn.actor.kind !== 'member') return refuse('not-a-member');
  const place = await privateChatOf(turn, turn.actor.memberId);
  return place ? done(place) : refuse('export-no-private-chat');
}

/** The private chat of a member; null where they cannot be written to. */
export async function privateChatOf(turn: Turn, memberId: number): Promise<OwnPlace | null> {
  const member = await turn.store.people.byId(memberId);
  if (!member?.account || member.reach !== 'reachable') return null;
  const { channel, chatId } = member.account;
  return { memberId, channel, chatId, topicId: null };
}
