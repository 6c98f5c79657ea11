import type { Refusal } from '#domain/result.ts';
import type { StoreQuestions } from '#store/open.ts';
import { type Message, message, say } from '../message.ts';
import { orderPaper } from '../papers/order-paper.ts';
import { batchThread, type Caller, replyThread, type Spoken } from '../turn/who.ts';

/** Minutes for which the bot remembers what it asked. */
const DIALOGUE_MINUTES = 60;

/** Where an answer belongs. */
export interface AnswerPlace {
  readonly caller: Caller;
  readonly spoken: Spoken;
  readonly updateId: string;
  readonly now: Date;
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
  await commune.outbox.post(
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
  if (!spoken.speaker) return;
  const seat = { channel, chatId, userId: spoken.speaker.userId };
  if (answer.expects) await commune.dialogues.begin(seat, answer.expects, now, DIALOGUE_MINUTES);
  else if (spoken.kind === 'choice' || !spoken.edited) await commune.dialogues.end(seat);
}

function threadOf(spoken: Spoken): string | null {
  if (spoken.kind === 'choice') return null;
  return spoken.kind === 'file' && spoken.batch !== null
    ? batchThread(spoken.batch)
    : replyThread(spoken.messageId);
}
