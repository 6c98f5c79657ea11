import { mayReport } from '#domain/people/permission.ts';
import { readReference } from '#domain/plan/reference.ts';
import { fold } from '#domain/text/fold.ts';
import { shorten } from '#domain/text/text.ts';
import type { OpenDialogue } from '#store/dialogues.ts';
import { undoes } from '#understanding/calls-off.ts';
import { readCorrection } from '#understanding/correction.ts';
import { beginsWith } from '#understanding/criteria/code-in-words.ts';
import { readLeave, saysLeave } from '#understanding/dates/read-leave.ts';
import { readExplanation } from '#understanding/explains.ts';
import type { Reading } from '#understanding/index.ts';
import { isMereCourtesy } from '#understanding/mere-courtesy.ts';
import { beginsWithCause } from '#understanding/reasons/begins-with-cause.ts';
import { givesReason } from '#understanding/reasons/gives-reason.ts';
import { choice, type Message, message, say } from '../message.ts';
import { messageSchema } from '../message-schema.ts';
import type { Turn } from '../turn/turn.ts';
import { CONFIRMS, dropButton, markOf, OWN } from '../wish/confirms.ts';
import { findWish } from '../wish/find-wish.ts';
import { saidForAnother } from '../wish/said-for-another.ts';
import { saidOfCriterion } from '../wish/said-of-criterion.ts';
import { findWork } from '../work/find-work.ts';
import type { Asked } from './interpret.ts';
import {
  awaitsNoLeave,
  isQuestion,
  lineOf,
  takesCourtesy,
  takesReports,
  tellsItself,
} from './kinds-of-question.ts';
import { openDialogueOf } from './open-dialogue.ts';
import { putsRight, reportedSince } from './puts-right.ts';
import { nameOf } from './question.ts';
import { readingsOf } from './readings-of.ts';

/**
 * What stands where an answer was awaited: words of one's own, a mere courtesy beside a question that waits on, or words that
 * may be either, which is asked.
 */
export type OtherWork =
  | { readonly kind: 'courtesy'; readonly isAsked: boolean }
  | { readonly kind: 'own'; readonly words: string }
  | { readonly kind: 'either'; readonly message: Message };

/** What was asked, and the criteria it is about. */
interface Question extends OpenDialogue {
  /** The message of ours that asks it; null where it is not known. */
  readonly outboxId: number | null;
  readonly about: readonly string[];
  /** When it was asked; null where it stands in a letter that was replied to. */
  readonly at: Date | null;
}

/** Words where an answer is awaited, and how they are read by themselves. */
interface Said {
  readonly question: Question;
  readonly words: string;
  readonly readings: readonly Reading[];
}

/**
 * The one place that keeps an answer in free words from swallowing other work. What surely reports on another criterion
 * than the one in question, or wishes for something about it, is heard as that; where it might be either it is asked.
 * Null where it is the answer.
 */
export async function otherWork(turn: Turn, asked: NonNullable<Asked>): Promise<OtherWork | null> {
  const isAnswer = asked.answers && turn.actor.kind === 'member' && !turn.origin.amends;
  const question = isAnswer ? await questionOf(turn, asked.command.word) : null;
  if (!question) return null;
  const words = asked.words.slice(question.given.length).trim();
  if (readExplanation(words) !== null) return { kind: 'own', words };
  if (tellsItself(question)) return null;
  if (isMereCourtesy(words) && !takesCourtesy(question) && !takesReports(question))
    return { kind: 'courtesy', isAsked: isQuestion(question) };
  const said = { question, words, readings: await readingsOf(turn, words) };
  if (await isOwn(turn, said)) return { kind: 'own', words };
  if (takesReports(question)) return null;
  const code = await perhapsAbout(turn, said);
  return code === null ? null : { kind: 'either', message: eitherMessage(question, words, code) };
}

/** What the words answer: a letter that was replied to, else what was asked last. */
async function questionOf(turn: Turn, word: string): Promise<Question | null> {
  const { repliedTo } = turn.origin;
  if (repliedTo?.expects?.word === word) {
    const { expects, outboxId, about } = repliedTo;
    return { ...expects, outboxId, about, at: null };
  }
  const open = await openDialogueOf(turn);
  if (open?.word !== word) return null;
  const row = open.outboxId === null ? null : await turn.store.outbox.byId(open.outboxId);
  const given = readReference(open.given.split(' ')[0] ?? '')?.code;
  const asked = messageSchema.safeParse(row?.message).data;
  return { ...open, about: [...(asked?.about ?? []), ...(given === undefined ? [] : [given])] };
}

async function isOwn(turn: Turn, said: Said): Promise<boolean> {
  const { question, words, readings } = said;
  if (awaitsNoLeave(question) && saysLeave(words))
    return readLeave(words, turn.today, turn.calendar) !== null;
  const correction = readCorrection(words);
  if (correction !== null || undoes(words)) {
    const codes = await reportedSince(turn, question.at);
    return codes.length > 0 && (correction === null || (await putsRight(turn, correction, codes)));
  }
  if (beginsWithCause(words)) return false;
  const isReport = readings.length > 0 && readings.every((each) => isPlain(each, question));
  const isFirst = beginsWithCode(said) || SELF_SCORES.test(fold(words));
  if (isFirst && readings.some(givesPoints)) return true;
  if ((isReport && beginsWithCode(said)) || (await saidForAnother(turn, words))?.ok) return true;
  return isWishAbout(turn, said);
}

/** Whether words wish for something about another criterion, "đôn đốc 4.3". To look at one may be the answer: "xem 3.4.1". */
async function isWishAbout(turn: Turn, { question, words, readings }: Said): Promise<boolean> {
  const codes = codesNamed(readings);
  if (codes.length === 0 || codes.some((code) => question.about.includes(code))) return false;
  const wish = await findWish(turn, words, []);
  if (!wish?.ok) return false;
  const { value } = wish;
  return !(isQuestion(question) && value.kind === 'line' && value.line.startsWith('tieuchi'));
}

/** The other criterion that an answer may as well be about; null where it is the answer. */
async function perhapsAbout(turn: Turn, said: Said): Promise<string | null> {
  const { question, words, readings } = said;
  if (readCorrection(words) !== null) return (await reportedSince(turn, question.at))[0] ?? null;
  if (beginsWithCause(words)) return null;
  const others = readings.filter((each) => isOther(each, question));
  const isFirst = beginsWithCode(said);
  const report = others.find((each) => each.sure && (isFirst || (isDone(each) && !means(each, 'reason'))));
  if (report) return report.criterion;
  for (const each of others)
    if (means(each, 'percent') && (await isTheirs(turn, each))) return each.criterion;
  const [first] = isFirst ? readings : [];
  if (!first || first.criterion === null || question.about.includes(first.criterion)) return null;
  if (first.state !== null && (first.problem === 'unclear' || first.problem === 'has-parts'))
    return first.criterion;
  return (await saidOfCriterion(turn, words, first.criterion)) ? first.criterion : null;
}

async function isTheirs(turn: Turn, { criterion }: Reading): Promise<boolean> {
  const found = criterion === null ? null : await findWork(turn, criterion);
  return found?.ok === true && mayReport(turn.actor, found.value.criterion).ok;
}

/** A change of another criterion, which its code names. */
function isOther(reading: Reading, { about }: Question): boolean {
  const { criterion, state, intent } = reading;
  const isChange = state !== null || intent === 'extension';
  return isChange && means(reading, 'criterion') && criterion !== null && !about.includes(criterion);
}

/** Such a change with nothing in it that a reason would say. */
function isPlain(reading: Reading, question: Question): boolean {
  const { sure, intent, note } = reading;
  if (!sure || !isOther(reading, question) || REASONING.some((each) => means(reading, each))) return false;
  // That something waits to be signed elsewhere is as good a reason as a report.
  const isTold = isDone(reading) && reading.state !== 'submitted';
  return (isTold || intent === 'extension') && !givesReason(note);
}

/** How far the work is, and not only that it is under way or held up. */
function isDone({ state, percent }: Reading): boolean {
  return state === 'done' || state === 'submitted' || state === 'not_arisen' || percent !== null;
}

/** Of a reason a score may be a part, "vì 7.2.1 chỉ được 2 điểm": what is said first tells. */
const SELF_SCORES = /^(?:(?:da|vang|em|toi|minh|anh|chi) )*tu cham /;

/** Points that are given with the code of their criterion, "tự chấm 7.2.1 2đ". */
function givesPoints(reading: Reading): boolean {
  const { sure, intent, points } = reading;
  return sure && intent === 'score' && points !== null && means(reading, 'criterion');
}

const REASONING = ['reason', 'pointing', 'condition', 'done-weakly', 'not-mine'];

function means({ why }: Reading, what: string): boolean {
  return why.some((clue) => clue.means === what);
}

function codesNamed(readings: readonly Reading[]): string[] {
  return readings.filter((each) => means(each, 'criterion')).flatMap(({ criterion }) => criterion ?? []);
}

/** Whether a code is what words begin with, courtesies aside. */
function beginsWithCode({ words, readings: [first] }: Said): boolean {
  const named = first?.why.find((clue) => clue.means === 'criterion')?.words;
  return named !== undefined && beginsWith(words, named);
}

const TEXT_LENGTH = 300;

/** Asks whether words are the answer; else they are heard as words of one's own, and the question is asked on. */
function eitherMessage(question: Question, words: string, code: string): Message {
  const line = `${lineOf(question).trim()} ${words}`;
  const mark = markOf(line);
  const args = { ...nameOf(question), text: shorten(words, TEXT_LENGTH), other: code };
  return message([say('answer-or-other', args)], {
    choices: [
      [
        choice(say('answer-button-yes'), `${CONFIRMS} ${mark}`),
        choice(say('answer-button-other', { code }), `${CONFIRMS} ${mark} ${OWN} ${words.length}`),
      ],
      [dropButton(line)],
    ],
    about: [code],
    expects: { word: CONFIRMS, given: line, beneath: question.outboxId ?? undefined },
    place: 'new',
  });
}
