import type { Refusal } from '#domain/result.ts';
import type { Seat } from '#store/dialogues.ts';
import type { CommuneStore, StoreQuestions } from '#store/open.ts';
import { type Expectation, type Message, message, say } from '../message.ts';
import { orderPaper } from '../papers/order-paper.ts';
import { batchThread, type Caller, replyThread, type Spoken } from '../turn/who.ts';
import { askedIn } from './open-dialogue.ts';
import { type Asking, isNod, QUESTION_MINUTES, seatOf } from './question.ts';

/** Where an answer belongs. */
export interface AnswerPlace {
  readonly caller: Caller;
  readonly spoken: Spoken;
  readonly updateId: string;
  readonly now: Date;
  /** What was asked before, where it is not the bot itself that goes on. */
  readonly asking?: Asking;
}

/** The words of a refusal. Its reason is the key of a text. */
export function refusalMessage(refusal: Refusal): { message: Message; refused: true } {
  return { message: message([say(refusal.reason, refusal.args)], { place: 'new' }), refused: true };
}

/**
 * Puts an answer in the outbox and remembers what it asks for. A pressed message is replaced where the answer says so;
 * the answer to an edited message, or to a further file of an album, takes the place of the answer before. Its papers
 * follow, each in a message of its own.
 */
export async function answerTo(store: StoreQuestions, place: AnswerPlace, answer: Message): Promise<void> {
  const { caller, spoken, updateId, now } = place;
  const commune = store.commune(caller.organisationId);
  const { channel, chatId, topicId, kind } = spoken.chat;
  // The morning's brief holds other news: it stays, and what comes of it stands below.
  const inBrief = caller.origin.pressed?.kind === 'brief';
  const pressed = spoken.kind === 'choice' && answer.place === 'edit' && !inBrief;
  const outboxId = await commune.outbox.post(
    {
      key: `answer:${channel}:${updateId}`,
      kind: 'answer',
      memberId: caller.actor.kind === 'member' ? caller.actor.memberId : null,
      channel,
      chatId,
      topicId,
      message: { ...answer, papers: [] },
      about: answer.about,
      supersedes: pressed ? spoken.messageId : null,
      thread: threadOf(spoken),
      replyTo: kind === 'group' && spoken.kind !== 'choice' ? spoken.messageId : null,
    },
    now,
  );
  for (const [at, order] of answer.papers.entries())
    await orderPaper(
      { store: commune, now },
      { memberId: null, channel, chatId, topicId },
      { key: `answer:${channel}:${updateId}:paper:${at}`, ...order },
    );
  const seat = seatOf(spoken);
  if (seat && !isNod(spoken)) await keepAsked(commune, seat, place, { expects: answer.expects, outboxId });
}

/** What is waited for after an answer: what it asks, else what was asked before and may not be left by a refusal. */
async function keepAsked(
  commune: CommuneStore,
  seat: Seat,
  { caller, spoken, now, asking }: AnswerPlace,
  { expects, outboxId }: { readonly expects: Expectation | null; readonly outboxId: number | null },
): Promise<void> {
  const { pending = null, answered = null, refused = false, isOver = false, isBeside = false } = asking ?? {};
  const isLeftOpen = (refused && !isOver) || isBeside;
  const open = isLeftOpen ? (answered ?? pending) : null;
  // What stays open was asked where it was: by its own message, or by the letter that was replied to.
  const letter = caller.origin.repliedTo?.outboxId ?? outboxId;
  const kept = open === pending ? pending : open && { ...open, outboxId: letter };
  const asked = expects?.askedIn === undefined ? null : await askedIn(commune, expects.askedIn);
  const next = expects ? (asked ?? { ...expects, outboxId }) : kept;
  if (next) {
    const isSame = answered !== null && next.word === answered.word && next.given === answered.given;
    const answerId = isSame && spoken.kind !== 'choice' ? spoken.messageId : null;
    await commune.dialogues.begin(seat, { ...next, answerId }, now, QUESTION_MINUTES);
  } else if (spoken.kind === 'choice' || !spoken.edited || answered) await commune.dialogues.end(seat);
}

function threadOf(spoken: Spoken): string | null {
  if (spoken.kind === 'choice') return null;
  return spoken.kind === 'file' && spoken.batch !== null
    ? batchThread(spoken.batch)
    : replyThread(spoken.messageId);
}
