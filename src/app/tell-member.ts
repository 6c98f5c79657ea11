import { goodHour } from './good-hour.ts';
import { type Message, say } from './message.ts';
import { routeTo } from './route.ts';
import type { Turn } from './turn.ts';

/** Something one member is to hear, once. */
export interface Letter {
  /** Says which event it is about: the same event is told once. */
  readonly key: string;
  readonly kind: string;
  readonly message: Message;
  /** Letters of one thread take each other's place. */
  readonly thread?: string;
  readonly silent?: boolean;
  /** Occurrences it names, with the days left: the proof that they were chased. */
  readonly lines?: readonly { readonly occurrenceId: number; readonly daysLeft: number }[];
}

/** What became of a letter: its row in the outbox, or null where the member cannot be written to. */
export interface Told {
  readonly memberId: number;
  readonly outboxId: number | null;
}

/**
 * Writes to a member, at an hour at which they may be disturbed; while they are away to whoever stands in, with a line
 * that says so, and to nobody before they return where nobody does.
 */
export async function tellMember(turn: Turn, memberId: number, letter: Letter): Promise<Told> {
  const route = await routeTo(turn, memberId);
  const member = await turn.store.people.byId(route.memberId);
  if (!member?.account || member.reach !== 'reachable') return { memberId, outboxId: null };
  const { channel, chatId } = member.account;
  const { key, message: words, ...rest } = letter;
  const message = route.insteadOf === null ? words : insteadOf(route.insteadOf, words);
  const outboxId = await turn.store.outbox.post(
    {
      ...rest,
      key: `${key}:${memberId}`,
      memberId: route.memberId,
      channel,
      chatId,
      message,
      about: message.about,
      notBefore: route.notBefore ?? goodHour(turn),
    },
    turn.now,
  );
  return { memberId, outboxId };
}

function insteadOf(name: string, words: Message): Message {
  return { ...words, lines: [say('leave-instead-of', { name }), ...words.lines] };
}

/** Writes the same to several members; gives those who can be written to. */
export async function tellMembers(
  turn: Turn,
  memberIds: readonly number[],
  letter: Letter,
): Promise<number[]> {
  const told: number[] = [];
  for (const memberId of new Set(memberIds)) {
    const { outboxId } = await tellMember(turn, memberId, letter);
    if (outboxId !== null) told.push(memberId);
  }
  return told;
}
