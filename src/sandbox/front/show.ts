import { reactionsTo, type Shown, showChat } from '#sandbox/stage/screen.ts';
import { privateChat } from '#sandbox/telegram/chats.ts';
import { offeredCommands } from '#sandbox/telegram/menu.ts';
import type { Conversation, Telegram } from '#sandbox/telegram/state.ts';
import type { Scene } from './backstage.ts';
import type { ChatView } from './view.ts';

/** So many messages of a chat are shown; a year's rehearsal leaves more. */
const SHOWN = 150;

/** The chats on the table, in the order of the seats. */
export function chatsOf({ botApi: { telegram }, cast }: Scene): ChatView[] {
  return cast.seats.map(({ chatId }) => chatView(telegram, chatOf(telegram, chatId)));
}

/** A chat without what was said in it. */
export function frameOf(telegram: Telegram, chatId: number): Omit<ChatView, 'posts'> {
  const { posts: _, ...frame } = chatView(telegram, chatOf(telegram, chatId));
  return frame;
}

/** One message as it stands now; undefined where it is gone. */
export function shownIn(telegram: Telegram, chatId: number, messageId: number): Shown | undefined {
  const chat = chatOf(telegram, chatId);
  const post = chat.posts.get(messageId);
  if (!post) return undefined;
  const { message, silent } = post;
  return { message, silent, reaction: reactionsTo(post), pinned: chat.pinned.includes(messageId) };
}

function chatOf(telegram: Telegram, chatId: number): Conversation {
  const person = telegram.people.get(chatId);
  const chat = person ? privateChat(telegram, person) : telegram.chats.get(chatId);
  if (!chat) throw new Error(`There is no chat ${chatId}`);
  return chat;
}

function chatView(telegram: Telegram, chat: Conversation): ChatView {
  return {
    chatId: chat.id,
    posts: showChat(chat).slice(-SHOWN),
    commands: offeredCommands(telegram, chat),
    blocked: chat.members.get(telegram.bot.id)?.status === 'kicked',
  };
}
