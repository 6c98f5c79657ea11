import type { Channel } from '../channel.ts';

/** The lane of an update, in which one is carried out after the other: its chat. Null where it is of no chat. */
export function laneOf(channel: Pick<Channel, 'parse'>, payload: unknown): string | null {
  const inbound = channel.parse(payload);
  return 'chat' in inbound ? inbound.chat.chatId : null;
}
