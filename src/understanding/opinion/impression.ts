import type { Nature } from '../criteria/nature.ts';
import type { Decision } from '../decide/decision.ts';
import type { Reading } from '../reading.ts';
import type { Said } from '../said/said.ts';
import type { Outcome } from './outcome.ts';
import type { Seen } from './seen.ts';

/** What is known of a reading before it is trusted. */
export interface Impression {
  /** Who came to it: the rules, or only the words speak for it. */
  readonly by: 'rules' | 'words';
  /** What the rules came to. */
  readonly rules: Outcome;
  /** The day and the share that the rules took. */
  readonly rulesDay: Reading['date'];
  readonly rulesShare: Reading['percent'];
  readonly seen: readonly Seen[];
  readonly said: ReadonlySet<Said>;
  readonly decision: Pick<Decision, 'doubt'>;
  readonly reading: Pick<Reading, 'intent' | 'state' | 'percent' | 'date' | 'sure' | 'problem'>;
  /** How the criterion was found: `criterion`, `criterion-name`, `replied-to`, `only-open`. */
  readonly found: string;
  readonly nature: Nature;
  readonly about: number;
  /** How many readings the message has. */
  readonly readings: number;
  /** How likely the word model finds each outcome, as logarithms. */
  readonly scores: readonly number[];
}

/** What the message is about, and how many readings it has. */
export type Among = Pick<Impression, 'about' | 'readings'>;
