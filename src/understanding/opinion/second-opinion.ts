import type { HeardStatement } from '../hear.ts';
import type { Heard } from '../heard.ts';
import type { NumberMark } from '../numbers/number-mark.ts';
import type { Alternative, Hearing, Reading, StatedState } from '../reading.ts';
import type { Said } from '../said/said.ts';
import { FILLERS } from '../words/nouns.ts';
import { type Among, type Candidate, candidatesOf } from './candidates.ts';
import { doubtsIn } from './doubt.ts';
import { type Learnt, learntOfAll } from './learnt.ts';
import { OUTCOMES, type Outcome, outcomeOf } from './outcome.ts';
import { trustOf } from './trust.ts';
import type { Impression } from './trust-features.ts';
import { wordFeatures } from './word-features.ts';

/** How much what was read must be trusted, from 0 to 1. */
export interface Limits {
  /** Below this what the rules would record is asked about. */
  readonly doubted: number;
  /** From here on what the rules would ask about is recorded. */
  readonly trusted: number;
  /** From here on what only the words speak for is recorded. */
  readonly byWords: number;
  /** By so much it must be likelier than what the rules read to take its place. */
  readonly ahead: number;
}

/** What has been learnt, and how much it must be trusted. */
export interface Opinion {
  readonly learnt: () => Learnt;
  readonly limits: Limits;
}

export const OPINION: Opinion = {
  learnt: learntOfAll,
  limits: { doubted: 0.65, trusted: 0.8, byWords: 0.9, ahead: 0.2 },
};

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
]);

/** How many ways of taking an unclear statement are offered. */
const OFFERED = 3;

/**
 * What has been learnt from many messages, asked about what the rules read in one statement: a reading that is doubted
 * becomes a question with the words that speak against it, one that the rules only ask about is recorded where the words
 * speak for it as well, another takes its place where the words clearly speak for it, and what is offered stands in the
 * order of its likelihood.
 */
export function secondOpinion(
  statement: HeardStatement,
  among: Among,
  hearing: Hearing,
  opinion: Opinion,
): Reading[] {
  const { limits } = opinion;
  const learnt = opinion.learnt();
  const [rules, ...others] = candidatesOf(statement, among, hearing, learnt).map((candidate) => ({
    candidate,
    trust: trustIn(candidate, learnt),
  }));
  if (!rules) return [];
  const best = others.reduce((a, b) => (b.trust > a.trust + (a === rules ? limits.ahead : 0) ? b : a), rules);
  const guessed = isGuess(statement.heard);
  return best.candidate.proposals.map(({ reading, decision }, at) => {
    const impression = best.candidate.impressions[at];
    if (!impression || !isChange(reading)) return reading;
    const trust = trustOf(impression, learnt);
    const isBare = impression.found === 'only-open' || decision.bare || guessed;
    const from =
      best.candidate.by === 'words' ? limits.byWords : reading.sure ? limits.doubted : limits.trusted;
    const isBold = best !== rules && !BY_WORDS.has(outcomeOf(reading));
    const isClear = reading.sure && best === rules && isPlain(impression.seen);
    const trusted = (trust >= from || isClear) && !isBold && (!isBare || (reading.sure && best === rules));
    if (trusted && reading.sure) return reading;
    if (trusted) return { ...reading, sure: true, problem: null, alternatives: [] };
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

function trustIn({ impressions }: Candidate, learnt: Learnt): number {
  const each = impressions.flatMap((impression) => (impression ? [trustOf(impression, learnt)] : []));
  return each.length === 0 ? 1 : each.reduce((sum, trust) => sum + trust, 0) / each.length;
}

/** Hearsay, guesses, conditions and counts are asked about, however likely they are. */
function isGuess({ facts, numbers }: Heard): boolean {
  return facts.some(({ said }) => GUESSED.has(said)) || numbers.some(({ kind }) => VAGUE.has(kind));
}

const GUESSED: ReadonlySet<Said> = new Set<Said>([
  'asks',
  'doubtful',
  'condition',
  'not-mine',
  'counted',
  'cannot',
]);
const VAGUE: ReadonlySet<NumberMark['kind']> = new Set<NumberMark['kind']>([
  'range',
  'relative',
  'below',
  'maybe',
  'target',
]);

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
