import { extensionStepParts } from '#app/extension/step.ts';
import {
  type Choice,
  choice,
  type Message,
  message,
  receiptOf,
  rowsOf,
  type Say,
  say,
} from '#app/message.ts';
import { type Given, isGiven, type Odd } from '#app/scores/record-score.ts';
import { givenParts, lacksReason, oddParts, reasonMayFollow } from '#app/scores/score-parts.ts';
import type { Turn } from '#app/turn/turn.ts';
import { passedOnLine } from '#app/words/answer-in-words.ts';
import { mayDirect } from '#domain/people/permission.ts';
import { mayUse } from '#domain/people/words.ts';
import { periodArgs, readReference } from '#domain/plan/reference.ts';
import type { Reading } from '#understanding/reading.ts';
import { echoChoices, echoLines, figureParts, manyParts } from './echo.ts';
import type { Handled } from './handled.ts';
import { promiseParts } from './promise-message.ts';
import { needsCriterion, type WordsOutcome } from './read-words.ts';
import { referenceOf, reopenParts } from './reopen.ts';
import { askedLater, foldedIn, type Unsure, unclearOf } from './said-together.ts';
import { shareChoices, shareIn } from './share.ts';
import { unclearGiven } from './unclear.ts';

/** Buttons offered to choose from, and how many stand side by side. */
const OFFERED = 6;
const IN_A_ROW = 3;
const MEANT_IN_A_ROW = 2;

/** The answer to a message in somebody's own words; null where silence is the fitting answer. */
export function wordsMessage(outcome: WordsOutcome, turn: Turn): Message | null {
  if (outcome.unchanged) return null;
  const unclear = unclearOf(outcome.handled);
  const [first, ...later] = unclear;
  const folded = foldedIn(outcome.handled);
  const entries = outcome.handled.flatMap((each) =>
    each.kind === 'recorded' ? [each.recorded.entryId] : [],
  );
  const many = manyParts(
    folded.map(({ recorded }) => recorded),
    entries.length,
  );
  const answers = outcome.handled
    .filter(isFirstToAskWhich)
    .filter((handled) => ![...later, ...folded].some((each) => each === handled))
    .map((handled) => (handled === first ? askedFirst(first, later, turn) : answerTo(handled, turn)))
    // What was handed on was understood by somebody.
    .filter(({ lines: [first] }) => !(outcome.passedOn && NOT_UNDERSTOOD.has(first?.key ?? '')));
  const lines = [...many.lines, ...answers.flatMap((answer) => answer.lines)].filter(isLastOfItsKind);
  if (outcome.corrected) lines.unshift(say('progress-corrected'));
  else if (outcome.amended)
    lines.unshift(say(entries.length === 0 ? 'progress-withdrawn' : 'progress-amended'));
  if (outcome.passedOn) lines.push(passedOnLine(outcome.passedOn));
  if (lines.length === 0) return null;
  const asks = outcome.handled.find((each) => each.kind === 'unsure' && needsCriterion(each.reading));
  return message(lines, {
    choices: [...answers.flatMap((answer) => answer.choices), ...many.choices],
    about: [...new Set(outcome.handled.flatMap(aboutOf))],
    expects: asks ? { word: 'noi.chon', given: outcome.text } : expectationOf(outcome),
    receipt: receiptOf({ entries }),
    place: 'new',
  });
}

/** One question at a time: what is asked after it is named. */
function askedFirst(first: Unsure, later: readonly Unsure[], turn: Turn): Part {
  const part = answerTo(first, turn);
  return { ...part, lines: [...part.lines, ...askedLater(later.map(({ reading }) => reading))] };
}

/** Of one message with no code it is asked once which criterion it is about, be it a report and a link: "đã đăng, https://…". */
function isFirstToAskWhich(handled: Handled, at: number, all: readonly Handled[]): boolean {
  return !asksWhich(handled) || all.findIndex(asksWhich) === at;
}

function asksWhich(handled: Handled): boolean {
  return handled.kind === 'unsure' && handled.reading.problem === 'which-criterion';
}

/** Of the same words about several months only the last stand: a note, what lacks. */
function isLastOfItsKind(line: Say | null, at: number, all: readonly (Say | null)[]): boolean {
  const isSame = (other: Say | null): boolean => JSON.stringify(other) === JSON.stringify(line);
  return line === null || !all.slice(at + 1).some(isSame);
}

/** Said where words are for nobody that is known. */
const NOT_UNDERSTOOD = new Set(['words-not-a-report', 'words-for-steering', 'words-about']);

interface Part {
  readonly lines: Message['lines'];
  readonly choices: readonly (readonly Choice[])[];
}

const SILENCE: Part = { lines: [], choices: [] };

function answerTo(handled: Handled, turn: Turn): Part {
  switch (handled.kind) {
    case 'recorded':
      return { lines: echoLines(handled.recorded), choices: [echoChoices(handled.recorded)] };
    case 'refused':
      return { lines: [say(handled.refusal.reason, handled.refusal.args)], choices: [] };
    case 'promised':
      return promiseParts(handled.promise);
    case 'reopens':
      return reopenParts(handled.reopening);
    case 'extension':
      return extensionStepParts(handled.step);
    case 'figure':
      return figureParts(handled);
    case 'scored':
      return isGiven(handled.score)
        ? givenParts(handled.score)
        : oddParts(handled.score, `tucham ${handled.score.found.criterion.code}`);
    case 'acknowledged':
      return { lines: [say('words-acknowledged', { what: handled.what, code: handled.code })], choices: [] };
    case 'unsure':
      if (asksToSee(handled.reading, turn)) return steeringPart();
      return looksAround(handled.reading, turn)
        ? { lines: [say('words-not-a-report', { intent: 'looking' })], choices: [ownChoices()] }
        : unsurePart(handled.reading, handled.reference, turn);
    case 'heard':
      return heardPart(handled, turn);
  }
}

/** What could not be read for sure: how it may have been meant, by button. */
export function unsurePart(reading: Reading, reference: string | null, { actor }: Pick<Turn, 'actor'>): Part {
  const typed = reading.why.find(({ means }) => means === 'no-criterion')?.words;
  const code = reading.criterion ?? typed ?? 'none';
  const { intent } = reading;
  const offered = reading.candidates.slice(0, OFFERED);
  const time = periodArgs(readReference(reference ?? '')?.period ?? 'once');
  const args = { problem: reading.problem ?? 'unclear', code, intent, offered: offered.length, ...time };
  const share = reading.problem === 'unclear' ? shareIn(reading) : null;
  const line =
    share === null ? say('words-unsure', args) : say('words-unsure-share', { code, ...time, percent: share });
  if (needsCriterion(reading)) {
    const buttons = offered.map((each) =>
      choice(say('words-button-criterion', { code: each }), `noi.chon ${each}`),
    );
    return { lines: [line], choices: rowsOf(buttons, IN_A_ROW) };
  }
  if (reference === null || reading.problem !== 'unclear') return { lines: [line], choices: [] };
  const shares = share === null ? [] : shareChoices(reference, code, share);
  const others = share === null ? reading.alternatives : [];
  const meant = others.map(({ state, percent }) =>
    choice(
      say('words-button-meant', { code, ...time, state, percent: percent ?? 'none' }),
      `noi.ghi ${reference} =${percent ?? state}`,
    ),
  );
  const nothing = choice(say('words-button-nothing'), `noi.ghi ${reference} =nothing`);
  const remark =
    mayUse(actor, 'gopy') === null
      ? [choice(say('words-button-remark', { code }), `noi.ghi ${reference} =remark`)]
      : [];
  return { lines: [line], choices: rowsOf([...shares, ...meant, ...remark, nothing], MEANT_IN_A_ROW) };
}

function heardPart({ reading, isTheirs }: Extract<Handled, { kind: 'heard' }>, turn: Turn): Part {
  const code = reading.criterion;
  if (reading.intent === 'acknowledge') return SILENCE;
  if (reading.intent === 'evidence' && code !== null)
    return { lines: [say('words-evidence', { code })], choices: [] };
  if (code !== null) {
    const card = choice(say('words-button-card', { code }), `tieuchi ${code}`);
    const act = actOn(code, isTheirs, turn.actor);
    const intent = isTheirs || reading.intent === 'question' ? reading.intent : 'not-theirs';
    return { lines: [say('words-about', { code, intent })], choices: [[card, ...act]] };
  }
  if (turn.origin.chat?.kind === 'group') return turn.origin.repliedTo ? SILENCE : inGroupPart();
  if (asksToSee(reading, turn)) return steeringPart();
  const intent = mayUse(turn.actor, 'gopy') === null ? 'looking' : reading.intent;
  return { lines: [say('words-not-a-report', { intent })], choices: [ownChoices()] };
}

/** What somebody may do about a criterion they spoke of: direct, report where it is theirs, or remark. */
function actOn(code: string, isTheirs: boolean, actor: Turn['actor']): Choice[] {
  if (mayDirect(actor).ok) return [choice(say('directive-button-code', { code }), `chidao ${code}`)];
  if (isTheirs) return [choice(say('progress-button-again', { code }), `capnhat ${code}`)];
  const mayRemark = mayUse(actor, 'gopy') === null;
  return mayRemark ? [choice(say('words-button-remark', { code }), `gopy ${code}`)] : [];
}

/** Whether somebody who follows everybody’s work wrote what is about none of it: they want to see something. */
function asksToSee({ intent, criterion, candidates }: Reading, { actor, origin }: Turn): boolean {
  const isAboutNothing = criterion === null && candidates.length === 0;
  const isTalk = intent === 'question' || intent === 'other';
  return isAboutNothing && isTalk && origin.chat?.kind !== 'group' && mayUse(actor, 'baocao') === null;
}

/** A supervisor whose words name nothing wants to see something. */
function looksAround({ criterion, candidates, problem }: Reading, { actor }: Turn): boolean {
  return (
    problem === 'unclear' && criterion === null && candidates.length === 0 && mayUse(actor, 'gopy') === null
  );
}

function steeringPart(): Part {
  const report = choice(say('home-button', { word: 'baocao' }), 'baocao');
  const overdue = choice(say('home-button', { word: 'quahan' }), 'quahan');
  return { lines: [say('words-for-steering')], choices: [[report, overdue], ownChoices()] };
}

/** Who asks the bot itself something in a group, and not below one of its posts, is not left without an answer. */
function inGroupPart(): Part {
  const report = choice(say('home-button', { word: 'baocao' }), 'baocao');
  const overdue = choice(say('home-button', { word: 'quahan' }), 'quahan');
  return { lines: [say('words-in-group')], choices: [[report, overdue]] };
}

function ownChoices(): Choice[] {
  return [choice(say('words-button-work'), 'viec'), choice(say('words-button-help'), 'trogiup')];
}

function expectationOf(outcome: WordsOutcome): Message['expects'] {
  const { handled, text } = outcome;
  const unclear = [
    ...handled.flatMap((each) => (each.kind === 'reopens' ? referenceOf(each.reopening) : [])),
    ...unclearOf(handled).flatMap(({ reference }) => reference ?? []),
  ];
  for (const each of handled) {
    const isAsked =
      each.kind === 'reopens' ||
      (each.kind === 'unsure' && each.reference !== null && unclear.includes(each.reference));
    if (isAsked) return { word: 'noi.ghi', given: unclearGiven([...new Set(unclear)], text) };
    if (each.kind === 'extension') {
      const { expects } = extensionStepParts(each.step);
      if (expects) return expects;
    }
    if (each.kind === 'refused' && each.pointsFor) return { word: 'tucham', given: each.pointsFor };
    const afterScore = each.kind === 'scored' ? afterPoints(each.score, handled.length === 1) : null;
    if (afterScore) return afterScore;
    if (each.kind === 'heard' && each.reading.intent === 'evidence' && each.reading.criterion !== null)
      return { word: 'minhchung', given: each.reading.criterion };
  }
  return null;
}

/** Other points where they are none, or the reason of what alone was scored. */
function afterPoints(score: Given | Odd, isOnly: boolean): Message['expects'] {
  if (!isGiven(score)) return { word: 'tucham', given: score.found.criterion.code };
  return isOnly && lacksReason(score) ? reasonMayFollow(score.scoreId, null) : null;
}

/** The criteria that a statement is about, as far as its answer names them. */
export function aboutOf(handled: Handled): string[] {
  if (handled.kind === 'recorded') return [handled.recorded.code];
  if (handled.kind === 'reopens') return [handled.reopening.code];
  if (handled.kind === 'extension') return [...extensionStepParts(handled.step).about];
  if (handled.kind === 'scored') return [handled.score.found.criterion.code];
  if (handled.kind === 'figure') return [handled.code];
  if (handled.kind === 'promised') return handled.promise.code === null ? [] : [handled.promise.code];
  if (handled.kind === 'refused' || handled.kind === 'acknowledged') return [];
  return handled.reading.criterion === null ? [] : [handled.reading.criterion];
}
