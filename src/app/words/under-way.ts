import type { Channel } from '../channel.ts';

/** A messenger shows for about five seconds that somebody is writing. */
const AGAIN_MS = 4_000;

/** Shows in a chat that something is under way, for as long as `work` takes. */
export async function showingUnderWay<T>(
  channel: Pick<Channel, 'showTyping'>,
  chatId: string,
  work: () => Promise<T>,
): Promise<T> {
  const show = () => void channel.showTyping(chatId);
  show();
  const timer = setInterval(show, AGAIN_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
