import type { MemberActor } from '#domain/people/actor.ts';
import { isWord, mayUse, mayUseInPlaceOfCoordinator } from '#domain/people/words.ts';
import type { PostingKind } from '#store/outbox.ts';
import type { Recipient } from '#store/people.ts';
import { type Message, say } from '../message.ts';
import { memberActor } from '../turn/member-actor.ts';
import type { Turn } from '../turn/turn.ts';
import { goodHour } from './good-hour.ts';
import { routeTo } from './route.ts';

/** Something one member is to hear, once. */
export interface Letter {
  /** Says which event it is about: the same event is told once. */
  readonly key: string;
  readonly kind: PostingKind;
  readonly message: Message;
  /** Letters of one thread take each other's place. */
  readonly thread?: string;
  readonly silent?: boolean;
  /** At any hour: without a sound, and for those who run things. */
  readonly atOnce?: true;
  /** Occurrences it names, with the days left: the proof that they were chased. */
  readonly lines?: readonly { readonly occurrenceId: number; readonly daysLeft: number }[];
}

/** What became of a letter: its row in the outbox, or null where the member cannot be written to; and who reads it where. */
export interface Told {
  readonly memberId: number;
  readonly outboxId: number | null;
  readonly reader: Recipient | null;
}

/**
 * Writes to a member, at an hour at which they may be disturbed; while they are away to whoever stands in, with a line
 * that says so, and to nobody before they return where nobody does.
 */
export async function tellMember(turn: Turn, memberId: number, letter: Letter): Promise<Told> {
  const route = await routeTo(turn, memberId);
  const member = await turn.store.people.byId(route.memberId);
  if (!member?.account || member.reach !== 'reachable') return { memberId, outboxId: null, reader: null };
  const { channel, chatId } = member.account;
  const { key, message: words, atOnce = false, ...rest } = letter;
  const message =
    route.insteadOf === null
      ? words
      : insteadOf(route.insteadOf, await memberActor(turn.store, member, turn.today), {
          words,
          asCoordinator: route.asCoordinator,
        });
  const outboxId = await turn.store.outbox.post(
    {
      ...rest,
      key: `${key}:${memberId}`,
      memberId: route.memberId,
      channel,
      chatId,
      message,
      about: message.about,
      notBefore: route.notBefore ?? (atOnce ? turn.now : goodHour(turn)),
    },
    turn.now,
  );
  return { memberId, outboxId, reader: { memberId: route.memberId, channel, chatId } };
}

/** The words as whoever stands in reads them: for whom they are, and only the buttons that are for them as well. */
function insteadOf(
  name: string,
  actor: MemberActor,
  { words, asCoordinator }: { readonly words: Message; readonly asCoordinator: boolean },
): Message {
  const isTheirs = ({ call }: Message['choices'][number][number]) => {
    const [word = ''] = call.split(' ');
    if (!isWord(word)) return false;
    return mayUse(actor, word) === null || (asCoordinator && mayUseInPlaceOfCoordinator(word));
  };
  const choices = words.choices.map((row) => row.filter(isTheirs)).filter((row) => row.length > 0);
  return { ...words, lines: [say('leave-instead-of', { name }), ...words.lines], choices };
}

/** Writes the same to several members, to each reader once; gives those who can be written to. */
export async function tellMembers(
  turn: Turn,
  memberIds: readonly number[],
  letter: Letter,
): Promise<number[]> {
  const told: number[] = [];
  const standIns = await turn.store.leaves.standInsOn(turn.today);
  for (const memberId of new Set(memberIds)) {
    const standIn = standIns.get(memberId);
    if (standIn && memberIds.includes(standIn.memberId)) continue;
    const { outboxId } = await tellMember(turn, memberId, letter);
    if (outboxId !== null) told.push(memberId);
  }
  return told;
}
