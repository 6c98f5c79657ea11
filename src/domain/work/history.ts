import type { Day } from '../time/day.ts';
import { isClosed, type ProgressState } from './progress.ts';

/** One thing said of one part of the work, as it was written down. `day` is the local day of `at`. */
export interface Said {
  readonly id: number;
  readonly state: ProgressState;
  readonly undoesId: number | null;
  readonly at: Date;
  readonly day: Day;
}

/** How a part stands by its history: which entry says it, since when, and on which day it was closed. */
export interface Stand {
  readonly entryId: number;
  readonly since: Date;
  readonly closedOn: Day | null;
}

/**
 * How a part stands by all that was said of it, oldest first. An entry that was taken back does not count, nor does
 * the one that took it back; null where nothing is left. Work reported done on the 5th and confirmed on the 20th was
 * closed on the 5th.
 */
export function standAfter(history: readonly Said[]): Stand | null {
  const takenBack = new Set(history.map((said) => said.undoesId));
  const counting = history.filter((said) => said.undoesId === null && !takenBack.has(said.id));
  return counting.reduce<(Stand & { state: ProgressState }) | null>(follow, null);
}

function follow(
  before: (Stand & { state: ProgressState }) | null,
  said: Said,
): Stand & { state: ProgressState } {
  return {
    entryId: said.id,
    state: said.state,
    since: before?.state === said.state ? before.since : said.at,
    closedOn: isClosed(said.state) ? (before?.closedOn ?? said.day) : null,
  };
}
