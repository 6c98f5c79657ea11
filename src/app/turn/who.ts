import { z } from 'zod';
import type { Actor } from '#domain/people/actor.ts';
import { recode } from '#domain/plan/recode.ts';
import type { Day } from '#domain/time/day.ts';
import type { CommuneStore, StoreQuestions } from '#store/open.ts';
import { beginsWithYes } from '#understanding/yes-or-no.ts';
import type { Inbound } from '../channel.ts';
import { type Expectation, type Receipt, receiptOf } from '../message.ts';
import { messageSchema } from '../message-schema.ts';
import { memberActor } from './member-actor.ts';
import { sourceOf } from './source-of.ts';
import type { Origin, OwnMessage, RecodedSince } from './turn.ts';

/** Somebody who said something in a chat. */
export type Spoken = Extract<Inbound, { kind: 'text' | 'file' | 'choice' }>;

/** Whose commune it is, who speaks, and what of ours they speak about. */
export interface Caller {
  readonly organisationId: number;
  readonly actor: Actor;
  readonly origin: Origin;
}

const codes = z.array(z.string());

/**
 * Who is calling, and what they are on that day. Authority comes from our own rows only: never from a display name, nor from a role in a group; an
 * anonymous group admin is nobody. Null while there is no commune at all.
 */
export async function whoIsCalling(
  store: StoreQuestions,
  spoken: Spoken,
  today: Day,
): Promise<Caller | null> {
  const { channel, chatId } = spoken.chat;
  const account = spoken.speaker ? await store.organisations.accountOf(channel, spoken.speaker.userId) : null;
  const group = spoken.chat.kind === 'group' ? await store.organisations.groupOf(channel, chatId) : null;
  const organisationId =
    account?.organisationId ?? group?.organisationId ?? (await store.organisations.first())?.id ?? null;
  if (organisationId === null) return null;
  const isLeadershipGroup = group !== null && group.organisationId === organisationId;
  const actor: Actor = account
    ? await memberActor(store.commune(organisationId), account.member, today)
    : { kind: isLeadershipGroup ? 'group' : 'guest' };
  return {
    organisationId,
    actor,
    origin: {
      chat: spoken.chat,
      speaker: spoken.speaker,
      isLeadershipGroup,
      ...(await spokenAbout(store, organisationId, spoken)),
      source: await sourceOf(store, organisationId, { spoken, actor }),
    },
  };
}

type About = Pick<Origin, 'pressed' | 'repliedTo' | 'recoded' | 'amends' | 'continues'>;

async function spokenAbout(store: StoreQuestions, organisationId: number, spoken: Spoken): Promise<About> {
  const { outbox, plans } = store.commune(organisationId);
  const { channel, chatId } = spoken.chat;
  const recodedSince = async (row: Pick<Written, 'about' | 'createdAt'>): Promise<RecodedSince | null> => {
    const recodings = await plans.recodedSince(row.createdAt);
    if (recodings.size === 0) return null;
    const gone = [...recodings].flatMap(([code, now]) => (now === null ? [code] : []));
    const became = gone.length > 0 ? await plans.becameOf(gone) : new Map<string, string[]>();
    return { codes: recodings, named: codes.parse(row.about), became };
  };
  const own = async (messageId: string | null) => {
    const row = messageId === null ? null : await outbox.sentAs(channel, chatId, messageId);
    if (!row || messageId === null) return { message: null, recoded: null };
    const recoded = await recodedSince(row);
    return { message: ownMessage({ ...row, messageId }, recoded), recoded };
  };
  const answered = async (thread: string) => {
    const earlier = await outbox.newestOf(channel, chatId, thread);
    if (!earlier) return { receipt: null, recoded: null };
    return { receipt: receiptIn(earlier.message) ?? receiptOf({}), recoded: await recodedSince(earlier) };
  };
  const nothing = { pressed: null, repliedTo: null, amends: null, continues: null };
  if (spoken.kind === 'choice') {
    const { message: pressed, recoded } = await own(spoken.messageId);
    return { ...nothing, pressed, recoded };
  }
  const batch = spoken.kind === 'file' ? spoken.batch : null;
  const { message: newest, recoded } = await own(spoken.repliesTo ?? (await directiveAbove(outbox, spoken)));
  const repliedTo = newest && (await asLetter(outbox, spoken, newest));
  const amended = spoken.edited ? await answered(replyThread(spoken.messageId)) : null;
  return {
    ...nothing,
    repliedTo,
    recoded: recoded ?? amended?.recoded ?? null,
    amends: amended?.receipt ?? null,
    continues: batch === null || spoken.edited ? null : (await answered(batchThread(batch))).receipt,
  };
}

const ANY_CODE = /\d[.,]\d/;

/**
 * Words that begin with a yes right below a directive, in private, and name no criterion are an answer to it without a
 * press on "reply"; null otherwise.
 */
async function directiveAbove(outbox: CommuneStore['outbox'], spoken: Spoken): Promise<string | null> {
  const { chat } = spoken;
  if (spoken.kind !== 'text' || spoken.edited || chat.kind !== 'private') return null;
  if (!beginsWithYes(spoken.text) || ANY_CODE.test(spoken.text)) return null;
  const newest = await outbox.newestIn(chat.channel, chat.chatId);
  return newest?.kind === 'directive' ? newest.messageId : null;
}

/** A letter whose buttons were pressed says something else by now, and is that letter all the same: a reply to it answers it. */
async function asLetter(
  outbox: CommuneStore['outbox'],
  { chat: { channel, chatId } }: Spoken,
  newest: OwnMessage,
): Promise<OwnMessage> {
  const first = newest.kind === 'answer' ? await outbox.firstSentAs(channel, chatId, newest.messageId) : null;
  return first && first.kind !== 'answer'
    ? { ...newest, outboxId: first.id, kind: first.kind, key: first.key }
    : newest;
}

/** A message of ours as the outbox has it. */
interface Written {
  readonly id: number;
  readonly messageId: string;
  readonly kind: string;
  readonly key: string;
  readonly about: unknown;
  readonly message: unknown;
  readonly createdAt: Date;
}

/** One of our messages, with the codes its criteria have now. */
function ownMessage(row: Written, recoded: RecodedSince | null): OwnMessage {
  const { id: outboxId, messageId, kind, key, createdAt: at } = row;
  const about = codes.parse(row.about);
  const now = about.flatMap((code) => {
    const to = recoded?.codes.get(code);
    return to === undefined ? [code] : to === null ? [] : [to];
  });
  const expects = expectedBy(row);
  const given = recoded && expects ? { given: recode(expects.given, recoded.codes).text } : {};
  return {
    outboxId,
    messageId,
    kind,
    key,
    about: now,
    at,
    receipt: receiptIn(row.message),
    expects: expects && { ...expects, ...given },
  };
}

function receiptIn(message: unknown): Receipt | null {
  return messageSchema.safeParse(message).data?.receipt ?? null;
}

/**
 * A letter may say what a reply to it answers. What an answer of ours asks for is the dialogue, which can end, but where it
 * is for whoever replies.
 */
function expectedBy({ kind, message }: { kind: string; message: unknown }): Expectation | null {
  const expects = messageSchema.safeParse(message).data?.expects ?? null;
  return kind === 'answer' && !expects?.byReply ? null : expects;
}

/** The thread that holds what was answered to one message of a person: after an edit, the new answer takes its place. */
export function replyThread(messageId: string): string {
  return `re:${messageId}`;
}

/** The thread that holds what was answered to an album. */
export function batchThread(batch: string): string {
  return `batch:${batch}`;
}
