import type { HeardStatement } from '../hear.ts';
import type { Heard } from '../heard.ts';
import type { NumberMark } from '../numbers/number-mark.ts';
import type { Alternative, Reading, StatedState } from '../reading.ts';
import type { Said } from '../said/said.ts';
import { doubtsIn } from './doubt.ts';
import { OUTCOMES, type Outcome, outcomeOf } from './outcome.ts';
import { seenIn } from './seen.ts';
import { trustOf } from './trust.ts';
import type { Impression } from './trust-features.ts';
import { wordFeatures } from './word-features.ts';
import { scoresOf } from './word-model.ts';

/** Below this what the rules would record is asked about. */
const DOUBTED_BELOW = 0.55;

/** From here on what the rules would ask about is recorded. */
const TRUSTED_FROM = 0.75;

/** The states that outcomes of the word model put a criterion in. */
const STATES: Partial<Record<Outcome, StatedState>> = {
  progress: 'in_progress',
  submitted: 'submitted',
  done: 'done',
  not_started: 'not_started',
  blocked: 'blocked',
  not_arisen: 'not_arisen',
};

const FOUND = new Set(['criterion', 'criterion-name', 'replied-to', 'only-open']);

/** How many ways of taking an unclear statement are offered. */
const OFFERED = 3;

/**
 * What has been learnt from many messages, asked about what the rules read in one statement: a reading that is doubted
 * becomes a question with the words that speak against it, one that the rules only ask about is recorded where the words speak for it as well, and what is
 * offered stands in the order of its likelihood. It reads nothing by itself.
 */
export function secondOpinion(statement: HeardStatement, among: Among): Reading[] {
  const impressions = impressionsIn(statement, among);
  return statement.proposals.map(({ reading, decision }, at) => {
    const impression = impressions[at];
    if (!impression) return reading;
    const trust = trustOf(impression);
    const mayBeRecorded = impression.found !== 'only-open' && !decision.bare && !isGuess(statement.heard);
    const trusted = reading.sure ? trust >= DOUBTED_BELOW : trust >= TRUSTED_FROM && mayBeRecorded;
    if (trusted && reading.sure) return reading;
    if (trusted) return { ...reading, sure: true, problem: null, alternatives: [] };
    const { seen, scores } = impression;
    const { tokens } = statement.heard.marked;
    const doubts = reading.sure ? doubtsIn(wordFeatures(seen), scores, outcomeOf(reading), tokens) : [];
    return {
      ...reading,
      sure: false,
      problem: 'unclear',
      alternatives: likeliest(reading, scores),
      why: [...reading.why, ...doubts],
    };
  });
}

/** What the message is about, and how many readings it has. */
export type Among = Pick<Impression, 'about' | 'readings'>;

/** What is known of each proposal, in their order; null for what is not weighed. */
export function impressionsIn({ heard, proposals }: HeardStatement, among: Among): (Impression | null)[] {
  const seen = seenIn(heard);
  const scores = scoresOf(wordFeatures(seen));
  const said = new Set(heard.facts.map((fact) => fact.said));
  const beside = proposals.map(({ reading }) => outcomeOf(reading));
  return proposals.map(({ reading, decision }) =>
    isWeighed(reading)
      ? { ...among, seen, said, decision, reading, found: foundBy(reading), beside, scores }
      : null,
  );
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

/** How its criterion was found. */
function foundBy({ why }: Reading): string {
  return why.find(({ means }) => FOUND.has(means))?.means ?? '';
}

/** Only a change of a known criterion that the rules would record, or find unclear. */
function isWeighed({ criterion, intent, state, sure, problem }: Reading): boolean {
  if (criterion === null || state === null) return false;
  return (sure && problem === null) || (problem === 'unclear' && intent !== 'other');
}

/** How much more the words must speak for another outcome than for the one that was read to offer it first. */
const MARGIN = 2;

/** The ways of taking it, one that the words speak for clearly before that of the rules. */
function likeliest(reading: Reading, scores: readonly number[]): Alternative[] {
  const own = outcomeOf(reading);
  const scoreOf = (outcome: Outcome): number => scores[OUTCOMES.indexOf(outcome)] ?? 0;
  const inOrder = OUTCOMES.filter((outcome) => STATES[outcome] !== undefined).sort(
    (a, b) => scoreOf(b) + (b === own ? MARGIN : 0) - scoreOf(a) - (a === own ? MARGIN : 0),
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
