import type { ChatView, ClockView, PageEvent, SeatView, Shown, TourView, View } from '#sandbox/front/view.ts';

/** A chat on the table. */
export interface Chat extends ChatView {
  /** The bot is writing, until this instant of the machine's own clock. */
  readonly typingUntil: number;
}

/** What the page knows: what the server last told, event by event. */
export interface Table {
  /** `waiting`: no line to the server; `opening`: a scene is being set. */
  readonly phase: 'waiting' | 'opening' | 'open';
  readonly scene: number;
  readonly act: View['act'];
  readonly commune: string;
  readonly bot: View['bot'];
  readonly seats: readonly SeatView[];
  readonly chats: ReadonlyMap<number, Chat>;
  readonly clock: ClockView;
  /** How far the played time is ahead of the machine's clock, in milliseconds. */
  readonly aheadMs: number;
  readonly tour: TourView | null;
}

/** How long "is writing" is shown when nothing follows. */
const TYPING_MS = 5_000;

/** A table before anything was told. */
export const EMPTY_TABLE: Table = {
  phase: 'waiting',
  scene: 0,
  act: 'sample',
  commune: '',
  bot: { name: '', username: '' },
  seats: [],
  chats: new Map(),
  clock: { now: new Date(0).toISOString(), timeZone: 'Asia/Ho_Chi_Minh', target: null },
  aheadMs: 0,
  tour: null,
};

/** The table after an event. `now` is the machine's clock. */
export function after(table: Table, event: PageEvent, now: number): Table {
  switch (event.kind) {
    case 'opening':
      return { ...table, phase: 'opening' };
    case 'view':
      return opened(event.view, now);
    case 'post':
      return withChat(table, event.chatId, (chat) => ({
        ...chat,
        posts: withPost(chat.posts, event.shown),
        typingUntil: event.fresh ? 0 : chat.typingUntil,
      }));
    case 'gone':
      return withChat(table, event.chatId, (chat) => ({
        ...chat,
        posts: chat.posts.filter(({ message }) => message.message_id !== event.messageId),
      }));
    case 'typing':
      return withChat(table, event.chatId, (chat) => ({ ...chat, typingUntil: now + TYPING_MS }));
    case 'chat': {
      const { chatId } = event.chat;
      const known = table.chats.get(chatId) ?? { chatId, posts: [], typingUntil: 0 };
      return { ...table, chats: new Map(table.chats).set(chatId, { ...known, ...event.chat }) };
    }
    case 'seats':
      return { ...table, seats: event.seats };
    case 'clock':
      return { ...table, ...timed(event.clock, now) };
    case 'tour':
      return { ...table, tour: event.tour };
  }
}

function opened({ chats, clock, ...view }: View, now: number): Table {
  return {
    phase: 'open',
    ...view,
    ...timed(clock, now),
    chats: new Map(chats.map((chat) => [chat.chatId, { ...chat, typingUntil: 0 }])),
  };
}

function timed(clock: ClockView, now: number): Pick<Table, 'clock' | 'aheadMs'> {
  return { clock, aheadMs: new Date(clock.now).getTime() - now };
}

function withChat(table: Table, chatId: number, change: (chat: Chat) => Chat): Table {
  const chat = table.chats.get(chatId);
  return chat ? { ...table, chats: new Map(table.chats).set(chatId, change(chat)) } : table;
}

/** An edited message stays in its place; a new one comes last. */
function withPost(posts: readonly Shown[], shown: Shown): Shown[] {
  const { message_id } = shown.message;
  const isKnown = posts.some(({ message }) => message.message_id === message_id);
  if (!isKnown) return [...posts, shown];
  return posts.map((each) => (each.message.message_id === message_id ? shown : each));
}
