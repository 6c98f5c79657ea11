import type { Day } from '#domain/time/day.ts';
import type { CriteriaIndex } from './criteria/criteria.ts';

/** What an official wants with a message, or with one statement of it. */
export type Intent =
  | 'progress'
  | 'done'
  | 'not_started'
  | 'blocked'
  | 'extension'
  | 'evidence'
  | 'score'
  | 'question'
  | 'acknowledge'
  | 'other';

/** The state a statement puts its criterion in; null where it says nothing about that. */
export type StatedState = 'in_progress' | 'blocked' | 'submitted' | 'done' | 'not_started' | 'not_arisen';

/**
 * Why a reading must not be recorded as it stands.
 *
 * `has-parts`: the code has sub-criteria, which one? `not-mine`: the sender does not report on it. `survey`: nobody
 * scores it but a survey. `which-criterion`: none or several fit. `no-criterion`: the code named does not exist.
 * `unclear`: the words contradict each other, or say too little.
 */
export type Problem =
  | 'has-parts'
  | 'not-mine'
  | 'percent-over-100'
  | 'date-past'
  | 'date-impossible'
  | 'points-above-max'
  | 'survey'
  | 'which-criterion'
  | 'no-criterion'
  | 'unclear';

/** Words of the message, as written, and what they were taken for (`done`, `negated`, `criterion`, `percent` …). */
export interface Clue {
  readonly words: string;
  readonly means: string;
}

/** One way of taking an unclear statement. A missing percent follows from the state. */
export interface Alternative {
  readonly state: StatedState;
  readonly percent: number | null;
}

/** One statement of a message, understood. */
export interface Reading {
  readonly intent: Intent;
  readonly criterion: string | null;
  /** The two or three best criteria where `criterion` is unsure; the parts of a criterion that has parts. */
  readonly candidates: readonly string[];
  readonly state: StatedState | null;
  /** Progress in percent: as said, or as the words stand for it (`gần xong` 90); 100 for done, 0 for not started. */
  readonly percent: number | null;
  readonly points: number | null;
  readonly date: Day | null;
  /** The criterion's own indicator, 97.2 of "đúng hạn 97,2%"; not progress. */
  readonly figure: number | null;
  /** The percentage stands alone and the criterion is itself a rate: it may as well be its figure. */
  readonly share?: true;
  /** The percent of a rate to one decimal, where it was counted: 99.3 of "412/415". */
  readonly exact?: number;
  /** The month, quarter or half year spoken of: `2024-06`, `2024-Q2`, `2024-H1`. */
  readonly period: string | null;
  /** All of them, where several are named in one breath: "tháng 3, 4". */
  readonly periods?: readonly string[];
  /** What the message says beside all this, as written. */
  readonly note: string;
  /** May be recorded without asking. Then `problem` is null. */
  readonly sure: boolean;
  readonly problem: Problem | null;
  /** Where the problem is `unclear`: the two or three likeliest ways of taking it. */
  readonly alternatives: readonly Alternative[];
  readonly why: readonly Clue[];
}

/** What is known when a message is heard. */
export interface Hearing {
  readonly index: CriteriaIndex;
  readonly today: Day;
  /** Codes the sender may report on; null: everybody's. */
  readonly mine: ReadonlySet<string> | null;
  /** Codes named by the message that is replied to. */
  readonly about: readonly string[];
  /** The sender's open criteria, most urgent first. */
  readonly open: readonly string[];
  /** Codes of the sender's that fall due every month: "1.2 T5" names one of the months. */
  readonly monthly?: ReadonlySet<string>;
}
