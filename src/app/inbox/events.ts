import type { StoreQuestions } from '#store/open.ts';
import type { Inbound } from '../channel.ts';
import { message, say } from '../message.ts';
import { openTurn } from '../turn/perform.ts';
import { NO_ORIGIN, type Turn } from '../turn/turn.ts';
import type { Ears } from '../words/ears.ts';
import type { Heard } from '../words/hear.ts';

/** Things that happen to chats without anybody saying anything. */
export type ChatEvent = Exclude<Inbound, { kind: 'text' | 'file' | 'choice' | 'nod' | 'nothing' }>;

/** What the features do about them; each runs in the transaction that takes the event off the inbox. */
export interface EventHandlers {
  /** A member's account can no longer be written to, or can again. */
  reachChanged(turn: Turn, event: { channel: string; userId: string; reachable: boolean }): Promise<void>;
  /** The bot can no longer post to a group. */
  groupLeft(turn: Turn, event: { channel: string; chatId: string }): Promise<void>;
}

/** Carries out an event of a chat, once. */
export async function hearEvent(
  ears: Ears,
  handlers: EventHandlers,
  heard: Heard,
  event: ChatEvent,
): Promise<void> {
  await ears.store.transaction(async (tx) => {
    if (!(await tx.inbox.finish(heard.rowId, event.kind, ears.house.clock()))) return;
    if (event.kind === 'chat-moved') return tx.organisations.moveChat(event.channel, event.from, event.to);
    if (event.kind === 'unsupported') return sayUnsupported(ears, tx, heard, event);
    const organisationId = await organisationOf(tx, event);
    if (organisationId === null) return;
    const wish = { organisationId, actor: { kind: 'guest' as const }, origin: NO_ORIGIN, files: [] };
    const turn = await openTurn(ears.house, tx, wish);
    if (event.kind === 'reach') await handlers.reachChanged(turn, event);
    else await handlers.groupLeft(turn, event);
  });
}

async function organisationOf(
  store: StoreQuestions,
  event: Exclude<ChatEvent, { kind: 'unsupported' | 'chat-moved' }>,
) {
  const owner =
    event.kind === 'reach'
      ? await store.organisations.accountOf(event.channel, event.userId)
      : await store.organisations.groupOf(event.channel, event.chatId);
  return owner?.organisationId ?? null;
}

async function sayUnsupported(
  ears: Ears,
  store: StoreQuestions,
  heard: Heard,
  event: Extract<ChatEvent, { kind: 'unsupported' }>,
): Promise<void> {
  const { channel, chatId, topicId } = event.chat;
  const account = event.speaker && (await store.organisations.accountOf(channel, event.speaker.userId));
  if (!event.addressed || !account) return;
  const answer = message([say('message-unsupported', { what: event.what })], { place: 'new' });
  await store.commune(account.organisationId).outbox.post(
    {
      key: `answer:${channel}:${heard.updateId}`,
      kind: 'answer',
      memberId: account.member.id,
      channel,
      chatId,
      topicId,
      message: answer,
      about: [],
      replyTo: event.messageId,
    },
    ears.house.clock(),
  );
}
