import { knowsYear, lineOfYear, splitYear } from '#domain/plan/line-of-year.ts';
import { readReference } from '#domain/plan/reference.ts';
import type { AskedDialogue, OpenDialogue, Seat } from '#store/dialogues.ts';
import type { CommuneStore } from '#store/open.ts';
import { choice, type Message, type Say, say } from '../message.ts';
import type { Origin } from '../turn/turn.ts';
import type { Spoken } from '../turn/who.ts';
import { isQuestion } from './kinds-of-question.ts';

/** Minutes for which the bot waits for an answer. */
export const QUESTION_MINUTES = 60;

/** What was asked, as somebody speaks, and what came of what they said. */
export interface Asking {
  /** What is open. */
  readonly pending: AskedDialogue | null;
  /** What the words or the file were taken to answer: that, or what a letter asked that was replied to. */
  readonly answered: OpenDialogue | null;
  /** The word that was carried out. */
  readonly word: string | null;
  /** It was refused: nothing has been done. */
  readonly refused: boolean;
  /** The question has no answer any more, whatever is said. */
  readonly isOver: boolean;
  /** They were no answer, and what they were answered with asks nothing: what was asked is waited for as before. */
  readonly isBeside: boolean;
}

/** Where somebody speaks; null where nobody is named. */
export function seatOf({ chat, speaker }: Pick<Spoken, 'chat' | 'speaker'>): Seat | null {
  return speaker && { channel: chat.channel, chatId: chat.chatId, userId: speaker.userId };
}

/** A sign under a message is no part of the talk: what was asked stays as it is. */
export function isNod(spoken: Spoken): boolean {
  return spoken.kind === 'choice' && spoken.nodded === true;
}

/**
 * What whoever speaks was asked and has not answered. An edited message corrects what it said before, and is no answer to
 * what was asked since, but where it was the answer that was not taken.
 */
export async function pendingOf(
  { dialogues }: Pick<CommuneStore, 'dialogues'>,
  spoken: Spoken,
  now: Date,
): Promise<AskedDialogue | null> {
  const seat = isNod(spoken) ? null : seatOf(spoken);
  const open = seat && (await dialogues.open(seat, now));
  if (spoken.kind === 'choice' || !spoken.edited) return open;
  return open?.answerId === spoken.messageId ? open : null;
}

/**
 * The one rule for every question. An answer that is refused leaves it open, and says what is waited for; so does anything
 * else that is refused meanwhile, and words beside a question that waits on, where they ask nothing themselves. What else is
 * done leaves it unanswered, and says that, with a button that asks it again.
 */
export function withQuestion(answer: Message, asking: Asking, origin: Origin, clock: Clock): Message {
  const { pending, answered, word, refused, isOver, isBeside } = asking;
  const open = answered ?? pending;
  if (isBeside && pending && isQuestion(pending))
    return { ...answer, lines: [...apart(answer.lines), say('question-open', nameOf(pending))] };
  if (refused)
    return open && !isOver && (isQuestion(open) || isWaitedFor(answered))
      ? { ...answer, lines: [...answer.lines, say('question-open', nameOf(open))] }
      : answer;
  const isStep = word === pending?.word || (pending && belongsTo(pending, answer, origin));
  if (!pending || answered || isStep || !isQuestion(pending)) return answer;
  return withLeft(answer, pending, clock(pending.at));
}

function apart(lines: Message['lines']): Message['lines'] {
  return lines.length === 0 ? [] : [...lines, null];
}

/** An answer with the question that waits beneath it: asked on as it was asked, or left where the answer asks something itself. */
export function withBeneath(answer: Message, beneath: AskedDialogue, clock: Clock): Message {
  if (answer.expects) return withLeft(answer, beneath, clock(beneath.at));
  const { word, given, outboxId } = beneath;
  return {
    ...answer,
    lines: [...answer.lines, null, say('question-open', nameOf(beneath))],
    expects: { word, given, askedIn: outboxId ?? undefined },
  };
}

function withLeft(answer: Message, left: AskedDialogue, time: string): Message {
  return {
    ...answer,
    lines: [...answer.lines, null, say('question-left', { ...nameOf(left), time })],
    choices: [...answer.choices, ...againChoices(left, time)],
  };
}

/** The hour and minute of an instant, as a person reads it. */
export type Clock = (at: Date) => string;

/** The button that asks a question again, as it was asked; none where its message is not known. */
export function againChoices({ outboxId }: AskedDialogue, time: string): Message['choices'] {
  if (outboxId === null) return [];
  return [[choice(say('question-button-again', { time }), `noi.tiep ${outboxId}`)]];
}

/** What a question asks for, for the words that name it. */
export function nameOf({ word, given }: OpenDialogue): Say['args'] {
  const { rest } = knowsYear(word) ? splitYear(word, given) : { rest: given };
  const code = readReference(rest.split(' ')[0] ?? '')?.code ?? '';
  return { word: word.replace('.', '-'), code: code.includes('.') ? code : 'none' };
}

/**
 * What a file was asked for too long ago: that is told where the file is not known to be for anything, with a button that
 * puts it there, or asks again.
 */
export function withLapsedFile(answer: Message, lapsed: AskedDialogue, clock: Clock): Message {
  const { given } = lapsed;
  const time = clock(lapsed.at);
  const [piece] = answer.receipt?.pieces ?? [];
  const isUnknown = answer.expects?.word === 'minhchung.gan' && piece !== undefined;
  const isForCriterion = lapsed.word === 'minhchung';
  if (isForCriterion && !(isUnknown && given !== '')) return answer;
  const there = say('question-button-file', nameOf(lapsed));
  const { year, rest } = splitYear('minhchung', given);
  const line = `minhchung.gan ${piece} ${rest}`;
  const buttons = isForCriterion
    ? [[choice(there, year === null ? line : (lineOfYear(line, year) ?? line))]]
    : againChoices(lapsed, time);
  return {
    ...answer,
    lines: [...answer.lines, null, say('question-lapsed-file', { ...nameOf(lapsed), time })],
    choices: [...buttons, ...answer.choices],
  };
}

/** Whether what was answered, though nothing was asked, is still of use: a file, words in a meeting. */
function isWaitedFor(answered: OpenDialogue | null): boolean {
  return answered !== null && answered.word !== 'noi.ghi';
}

/** Whether what was done is a step of the question itself: a button under it, or something that asks the same, or about it. */
function belongsTo({ word, outboxId }: AskedDialogue, { expects }: Message, { pressed }: Origin): boolean {
  if (outboxId !== null && (pressed?.outboxId === outboxId || expects?.beneath === outboxId)) return true;
  return expects?.word === word;
}
