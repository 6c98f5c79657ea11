import { z } from 'zod';
import { type HeardExplanation, hearExplanation } from '#app/explanation/hear.ts';
import { answerChoices, answeredParts, disputeLine } from '#app/explanation/lines.ts';
import { codesAbout } from '#app/explanation/open-windows.ts';
import { type Message, message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { agreesToWhatWaits } from '#app/wish/agrees-to-what-waits.ts';
import { fieldAsked } from '#app/wish/field-asked.ts';
import type { FoundWish } from '#app/wish/find-wish.ts';
import { lapsedAnswer, lapsedQuestion } from '#app/wish/lapsed-question.ts';
import { saidOfCriterion } from '#app/wish/said-of-criterion.ts';
import { type PassedOn, passOn } from '#app/words/answer-in-words.ts';
import { openDialogueOf } from '#app/words/open-dialogue.ts';
import { withBeneath } from '#app/words/question.ts';
import { isLeader } from '#domain/people/people.ts';
import { knowsYear, splitYear } from '#domain/plan/line-of-year.ts';
import { readReferences } from '#domain/plan/reference.ts';
import { done, type Result } from '#domain/result.ts';
import { formatTime } from '#domain/time/clock.ts';
import { asksOfGiver } from '#understanding/asks-giver.ts';
import { asideInstead, asideMessage } from './aside-message.ts';
import { correctLast, takesBackLast } from './correct-last.ts';
import { type Aside, hearAside } from './hear-aside.ts';
import { hearPromise } from './hear-promise.ts';
import { readBeside } from './read-beside.ts';
import { type Chosen, type PutRight, readChosen } from './read-chosen.ts';
import { readWords, type WordsOutcome } from './read-words.ts';
import { type Subject, subjectIn } from './subject.ts';
import { isMereYes, isNoReport, onlySpokenOf, saysNothing } from './unreported.ts';
import { wordsMessage } from './words-message.ts';

const beside = z.object({ words: z.string(), about: z.array(z.string()), chosen: z.boolean() });

type Outcome = WordsOutcome | Aside | { readonly explanation: HeardExplanation };

/** Words of one's own, a reply to a message of ours included: what `/capnhat` would be told, without the command. */
export const hearWords = command({
  word: 'noi',
  input: z.union([z.object({ words: z.string().min(1) }), z.object({ beside })]),
  async run(turn): Promise<Result<Outcome>> {
    if ('beside' in turn.input) return readBeside(turn, turn.input.beside, await subjectOf(turn));
    const { words } = turn.input;
    const explanation = turn.origin.amends ? null : await hearExplanation(turn, words);
    if (explanation) return explanation.ok ? done({ explanation: explanation.value }) : explanation;
    const late = await lapsedAnswer(turn, words);
    if (late) return done({ wish: late });
    const corrected = await correctLast(turn, words);
    if (corrected) return corrected;
    const subject = await subjectOf(turn);
    const aside = await hearAside(turn, words, subject.about);
    if (aside?.ok && asksOfGiver(words))
      return done({ ...aside.value, passedOn: await passOn(turn, words, false) });
    if (aside) return aside;
    const outcome = await readWords(turn, words, subject);
    if (!outcome.ok || outcome.value.unchanged) return outcome;
    const isReport = outcome.value.handled.some(({ kind }) => kind === 'recorded' || kind === 'extension');
    const passedOn = isMereYes(outcome.value) ? null : await passOn(turn, words, isReport);
    if (passedOn) return done(answeredOnce(outcome.value, passedOn));
    const promise = await hearPromise(turn, words, outcome.value);
    if (promise) return done({ ...outcome.value, handled: [{ kind: 'promised', promise }] });
    const meant = await otherwiseMeant(turn, words, outcome.value);
    return meant ? done({ wish: meant }) : outcome;
  },
  instead: (outcome) => (isAside(outcome) ? asideInstead(outcome) : null),
  answer(outcome, turn) {
    if ('explanation' in outcome) return explanationMessage(outcome.explanation);
    return isAside(outcome) ? asideMessage(outcome, turn) : wordsMessage(outcome, turn);
  },
});

/** What went on to who asked is answered by them: of what was unclear in it nothing is asked as well. */
function answeredOnce(outcome: WordsOutcome, passedOn: PassedOn): WordsOutcome {
  const handled = outcome.handled.filter(({ kind }) => passedOn.what !== 'directive' || kind !== 'unsure');
  return { ...outcome, handled, passedOn };
}

/** What words may be that report nothing: an answer that comes late, what takes the last report back, a yes to what waits to be decided, or what somebody who follows a criterion says of it. */
async function otherwiseMeant(turn: Turn, words: string, outcome: WordsOutcome): Promise<FoundWish | null> {
  const late = saysNothing(outcome)
    ? ((await lapsedQuestion(turn, words)) ?? (await takesBackLast(turn, words)))
    : null;
  const agreed = isNoReport(outcome) ? await agreesToWhatWaits(turn, words) : null;
  const code = onlySpokenOf(outcome);
  if (late || agreed) return late ?? agreed;
  if (code !== null) return saidOfCriterion(turn, words, code);
  const line = isNoReport(outcome) ? await fieldAsked(turn, words) : null;
  return line === null ? null : { kind: 'line', line, reportsOn: null };
}

function isAside(outcome: Outcome | Chosen): outcome is Aside {
  return 'wish' in outcome || 'leave' in outcome;
}

/** Points that were explained or agreed to; where it is not sure which, or what was meant, buttons to say so. */
function explanationMessage(heard: HeardExplanation): Message {
  if (heard.kind === 'answered') {
    const { lines, choices } = answeredParts(heard.answered);
    return message(lines, { choices, about: codesAbout([heard.answered]), place: 'new' });
  }
  return message([say('explanation-which'), ...heard.disputes.map((dispute) => disputeLine(dispute))], {
    choices: heard.disputes.map(answerChoices),
    about: codesAbout(heard.disputes),
    place: 'new',
  });
}

/** The criterion that was missing, by button or by typing: the words before it are read again with it. */
export const chooseCriterion = command({
  word: 'noi.chon',
  input: z.object({ words: z.string().min(1) }),
  async run(turn): Promise<Result<Chosen>> {
    const chosen = await readChosen(turn, turn.input.words);
    if (!chosen.ok || 'dropped' in chosen.value || 'putRight' in chosen.value || isAside(chosen.value))
      return chosen;
    const meant = await otherwiseMeant(turn, chosen.value.text, chosen.value);
    return meant ? done({ wish: meant }) : chosen;
  },
  instead: (outcome) => (isAside(outcome) ? asideInstead(outcome) : null),
  answer(outcome, turn) {
    if ('dropped' in outcome) return message([say('words-dropped')]);
    if ('putRight' in outcome) return putRightMessage(outcome, turn);
    return isAside(outcome) ? asideMessage(outcome, turn) : wordsMessage(outcome, turn);
  },
});

function putRightMessage({ putRight, beneath }: PutRight, turn: Turn): Message | null {
  const told = wordsMessage(putRight, turn);
  return told && withBeneath(told, beneath, (at) => formatTime(turn.clockOf(at)));
}

/** What was replied to; else what files are being sent for. */
async function subjectOf(turn: Turn): Promise<Subject> {
  const { repliedTo, amends } = turn.origin;
  if (repliedTo) {
    // A reminder names a criterion once for each time it falls due.
    const about = [...new Set(repliedTo.about)];
    // A leader talking in the group replies to reports; only where one criterion is meant is it a report of theirs.
    return { about: isLeader(memberOf(turn).role) && about.length > 1 ? [] : about, period: null };
  }
  const filing = amends ? null : await openDialogueOf(turn);
  const isForYear =
    filing !== null && knowsYear(filing.word) && splitYear(filing.word, filing.given).year !== null;
  // Files for the plan of another year tell nothing of what is said of the one in force.
  const filed = filing?.word === 'minhchung' && !isForYear ? readReferences(filing.given) : [];
  return subjectIn(filed) ?? { about: [], period: null };
}
