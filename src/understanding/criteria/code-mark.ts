import type { DateMark } from '../dates/date-mark.ts';
import type { NumberMark } from '../numbers/number-mark.ts';
import type { Mark } from '../text/mark.ts';
import type { Token } from '../text/tokens.ts';
import type { CriteriaIndex } from './criteria.ts';

/** A criterion named by its code, or codes in a row ("3.2, 3.3", "6.1 đến 6.3", "trừ 1.6"). */
export interface CodeMark {
  readonly from: number;
  readonly to: number;
  readonly codes: readonly string[];
  /** A code that the plan does not have. */
  readonly missing: string | null;
  /** Further codes in the row that the plan does not have: what is said of it is said of the others. */
  readonly unknown?: readonly string[];
  /** One of them is meant, and it is not said which: "2.1 hoặc 3.3". */
  readonly either?: boolean;
}

/** What stands around a number: everything that can tell whether it is a code. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly phrases: readonly Mark[];
  readonly dates: readonly DateMark[];
  readonly numbers: readonly NumberMark[];
  readonly index: CriteriaIndex;
  readonly about: readonly string[];
  /** Codes the sender may report on; null: everybody's. */
  readonly mine: ReadonlySet<string> | null;
}

/** One code as typed; `code` is null where the plan has no such code. */
export interface Single {
  readonly from: number;
  readonly to: number;
  readonly code: string | null;
  readonly typed: string;
}
