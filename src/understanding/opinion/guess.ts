import { type Heard, isWithin } from '../heard.ts';
import type { NumberMark } from '../numbers/number-mark.ts';
import type { Said } from '../said/said.ts';
import type { Outcome } from './outcome.ts';

type Fact = Heard['facts'][number];

/**
 * Hearsay, guesses and sighs are asked about, however likely they are; that it is done also under a condition, in a question
 * or where it is only promised.
 */
export function isGuess(heard: Heard, outcome: Outcome): boolean {
  if (heard.numbers.some(({ kind }) => VAGUE.has(kind))) return true;
  if (heard.facts.some(({ said }) => GUESSED.has(said))) return true;
  if (outcome === 'extension' && heard.facts.some(({ said }) => NOT_WISHED.has(said))) return true;
  if (outcome === 'done') return isNotDone(heard.facts);
  return outcome === 'not_started' && heard.facts.some((fact) => isNotToldOfWork(heard, fact));
}

/** A promise counts only where nothing is told as done: "nộp rồi, mai em gửi minh chứng". */
function isNotDone(facts: readonly Fact[]): boolean {
  const isPromised =
    facts.some(({ said }) => said === 'promise') && !facts.some(({ said }) => FINISHED.has(said));
  return isPromised || facts.some(({ said }) => NOT_DONE.has(said));
}

/** "2.1 chưa tự chấm": of the work nothing is told; a question, but for "chưa đâu vào đâu", tells nothing either. */
function isNotToldOfWork(heard: Heard, { said, to }: Fact): boolean {
  const { phrases, tokens } = heard.marked;
  if (said === 'asks') return tokens[to - 1]?.text !== 'dau';
  return (
    said === 'denies' && phrases.some(({ from, kinds }) => kinds.includes('score') && isWithin(heard, from))
  );
}

const GUESSED: ReadonlySet<Said> = new Set<Said>(['doubtful', 'cannot']);
const NOT_WISHED: ReadonlySet<Said> = new Set<Said>(['declines', 'wished-before']);
const NOT_DONE: ReadonlySet<Said> = new Set<Said>(['asks', 'condition', 'not-mine', 'counted']);
const FINISHED: ReadonlySet<Said> = new Set<Said>([
  'done',
  'done-weakly',
  'sent',
  'acted',
  'happened',
  'okay',
]);
const VAGUE: ReadonlySet<NumberMark['kind']> = new Set<NumberMark['kind']>([
  'range',
  'relative',
  'below',
  'maybe',
  'target',
]);
