import type { Day } from '../time/day.ts';

/** What a lead made of points that were appraised below their own: explained, agreed to, or nothing yet. */
export type Explained = 'none' | 'explained' | 'agreed';

/** One answer within the time given to explain. */
export interface ExplanationAnswer {
  readonly agrees: boolean;
  readonly text: string;
  readonly at: Date;
  /** Who gave it. */
  readonly by: string;
}

/** The time given to explain (giải trình) points that were appraised below the self-score. */
export interface ExplanationWindow {
  readonly id: number;
  readonly criterionId: number;
  /** The appraised points and why, as the superior office gave them. */
  readonly points: number;
  readonly note: string;
  /** The last day. */
  readonly dueOn: Day;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  /** Oldest first; the newest counts. */
  readonly answers: readonly ExplanationAnswer[];
}

/** Whether appraised points ask for an explanation: they are below what the unit gave itself. */
export function isDisputed(self: number | null, appraised: number): self is number {
  return self !== null && appraised < self;
}

/** What counts of the answers. */
export function explainedBy({ answers }: Pick<ExplanationWindow, 'answers'>): Explained {
  const newest = answers.at(-1);
  if (!newest) return 'none';
  return newest.agrees ? 'agreed' : 'explained';
}
