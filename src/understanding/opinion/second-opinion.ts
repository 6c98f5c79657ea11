import type { HeardStatement } from '../hear.ts';
import type { Heard } from '../heard.ts';
import type { Alternative, Hearing, Reading, StatedState } from '../reading.ts';
import { FILLERS } from '../words/nouns.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { doubtsIn } from './doubt.ts';
import { isGuess } from './guess.ts';
import type { Among, Impression } from './impression.ts';
import { type Learnt, learntOfAll } from './learnt.ts';
import { OUTCOMES, type Outcome, outcomeOf } from './outcome.ts';
import { trustOf } from './trust.ts';
import { wordFeatures } from './word-features.ts';

/** What has been learnt, and from which trust on, 0 to 1, what was read is recorded without asking. */
export interface Opinion {
  readonly learnt: () => Learnt;
  readonly recorded: number;
  /** The same for what is done, needs no doing or is wished where only the words speak for it: the worst that can be recorded wrongly. */
  readonly louder: number;
  /** The same for what the rules are sure of in a few words, all of them known. */
  readonly plain: number;
}

export const OPINION: Opinion = { learnt: learntOfAll, recorded: 0.46, louder: 0.6, plain: 0.05 };

/** The states that outcomes of the word model put a criterion in. */
const STATES: Partial<Record<Outcome, StatedState>> = {
  progress: 'in_progress',
  submitted: 'submitted',
  done: 'done',
  not_started: 'not_started',
  blocked: 'blocked',
  not_arisen: 'not_arisen',
};

/** What may be recorded where only the words speak for it. */
const BY_WORDS: ReadonlySet<Outcome> = new Set<Outcome>([
  'progress',
  'submitted',
  'done',
  'not_started',
  'blocked',
  'not_arisen',
  'extension',
  'score',
]);

/** Of these the words must speak louder: what is done, what need not be done, what somebody else has to agree to. */
const LOUDER: ReadonlySet<Outcome> = new Set<Outcome>(['done', 'not_arisen', 'extension', 'score']);

/** How many ways of taking an unclear statement are offered. */
const OFFERED = 3;

/**
 * What has been learnt from many messages, asked about what the rules read in one statement: of their reading and of those
 * that the words speak for, the one most to be trusted stands. It is recorded where it is trusted enough, and otherwise
 * asked about, with the words that speak against what the rules read and the ways of taking it in the order of their
 * likelihood.
 */
export function secondOpinion(
  statement: HeardStatement,
  among: Among,
  hearing: Hearing,
  opinion: Opinion,
): Reading[] {
  const learnt = opinion.learnt();
  const trusted = (candidate: Candidate) => {
    const trusts = candidate.impressions.map((impression) => impression && trustOf(impression, learnt));
    return { candidate, trusts, trust: meanOf(trusts.filter((trust) => trust !== null)) };
  };
  const [first, ...beside] = candidatesOf(statement, among, hearing, learnt);
  if (!first) return [];
  const rules = trusted(first);
  const best = (isSettledByRules(first) ? [] : beside.map(trusted))
    .filter((other) => other.trust >= opinion.recorded || !isTalk(other.candidate))
    .reduce((a, b) => (b.trust > a.trust ? b : a), rules);
  return best.candidate.proposals.map(({ reading, decision }, at) => {
    const impression = best.candidate.impressions[at];
    if (!impression || !isChange(reading)) return reading;
    const isTheirs = best.candidate.by === 'rules';
    const byRules = reading.sure && isTheirs;
    const isBare =
      impression.found === 'only-open' || decision.bare || isGuess(statement.heard, outcomeOf(reading));
    const isBold =
      !isTheirs &&
      (!BY_WORDS.has(outcomeOf(reading)) ||
        lacksDay(reading, hearing) ||
        dropsShare(reading, statement.heard) ||
        dropsWish(reading, rules.candidate));
    const least = !isTheirs && LOUDER.has(outcomeOf(reading)) ? opinion.louder : opinion.recorded;
    const isTrusted =
      (byRules || !isBare) &&
      !isBold &&
      (best.trusts[at] ?? 0) >= (byRules && isPlain(impression.seen) ? opinion.plain : least);
    if (isTrusted && reading.sure) return reading;
    if (isTrusted) return { ...reading, sure: true, problem: null, alternatives: [] };
    const { seen, scores } = impression;
    const { tokens } = statement.heard.marked;
    // Where the words' own reading took the place of the rules', they speak against that of the rules.
    const doubted = impression.by === 'words' ? impression.rules : outcomeOf(reading);
    const doubts = reading.sure ? doubtsIn(wordFeatures(seen), scores, doubted, tokens) : [];
    return {
      ...reading,
      sure: false,
      problem: 'unclear',
      alternatives: likeliest(reading, scores),
      why: [...reading.why, ...doubts],
    };
  });
}

/** It would change nothing, and be met with a short answer or none: nothing that is likely to be more may be taken so. */
function isTalk({ proposals }: Candidate): boolean {
  return proposals.every(({ reading }) => !isChange(reading));
}

/** Where nothing is weighed there is nothing to doubt. */
function meanOf(trusts: readonly number[]): number {
  return trusts.length === 0 ? 1 : trusts.reduce((sum, trust) => sum + trust, 0) / trusts.length;
}

/** More time is asked for, and not until a day that is still to come. */
function lacksDay({ intent, date }: Reading, { today }: Hearing): boolean {
  return intent === 'extension' && (date === null || date <= today);
}

/** A share was told and is not part of it. */
function dropsShare({ percent }: Reading, { numbers }: Heard): boolean {
  return (
    percent === null &&
    numbers.some(({ kind }) => kind === 'percent' || kind === 'fraction' || kind === 'figure')
  );
}

/** More time was asked for until a day, and progress is read that has no such day. */
function dropsWish({ intent, date }: Reading, { proposals }: Candidate): boolean {
  return (
    intent === 'progress' &&
    proposals.some(({ reading }) => reading.intent === 'extension' && reading.sure && reading.date !== date)
  );
}

/** Of a few words, all of them known, nothing else is made than what the rules are sure of. */
function isSettledByRules({ proposals, impressions }: Candidate): boolean {
  return proposals.every(
    ({ reading }, at) => reading.sure && isChange(reading) && isPlain(impressions[at]?.seen ?? []),
  );
}

/** No more words than these, all of them in the tables, are not doubted. */
const PLAIN_WORDS = 4;

/** "6.3 rồi", "còn mỗi chữ ký": a few words of one clause, and each of them known. */
function isPlain(seen: Impression['seen']): boolean {
  const words = seen.filter(({ mark }) => mark === '');
  return (
    words.length <= PLAIN_WORDS &&
    seen.every(({ clause, asks }) => clause === seen[0]?.clause && !asks) &&
    words.every(({ kind, kinds, text }) => kinds !== null || (kind === 'word' && FILLERS.has(text)))
  );
}

/** Would it change a record, or be asked about because it might? */
function isChange({ criterion, intent, state, points, date, sure, problem }: Reading): boolean {
  if (criterion === null) return false;
  const asks = (intent === 'extension' && date !== null) || (intent === 'score' && points !== null);
  if (state === null && !asks) return false;
  return (sure && problem === null) || (problem === 'unclear' && intent !== 'other');
}

/** How much more the words must speak for another outcome than for the one that was read to offer it first. */
const MARGIN = 2;

/** The ways of taking it, one that the words speak for clearly before that of the rules. */
function likeliest(reading: Reading, scores: Impression['scores']): Alternative[] {
  const own = outcomeOf(reading);
  const scoreOf = (outcome: Outcome): number => scores[OUTCOMES.indexOf(outcome)] ?? 0;
  // What is submitted is on its way as well: that takes nothing from it.
  const least = own === 'submitted' ? scoreOf('progress') : Number.NEGATIVE_INFINITY;
  const weightOf = (outcome: Outcome): number =>
    outcome === own ? Math.max(scoreOf(own), least) + MARGIN : scoreOf(outcome);
  const inOrder = OUTCOMES.filter((outcome) => STATES[outcome] !== undefined).sort(
    (a, b) => weightOf(b) - weightOf(a),
  );
  const percent = reading.percent !== 100 && reading.percent !== 0 ? reading.percent : null;
  const offered = inOrder
    .flatMap((outcome) => STATES[outcome] ?? [])
    .map((state) => ({ state, percent: state === 'in_progress' ? percent : null }));
  const [first] = offered;
  const asBefore = reading.alternatives.filter(({ state }) => state !== first?.state);
  const alternatives = reading.alternatives.length > 0 && first ? [first, ...asBefore] : offered;
  return alternatives.slice(0, OFFERED);
}
