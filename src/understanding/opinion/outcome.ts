import type { Reading } from '../reading.ts';

/** What a statement may want, as the word model tells it apart: intents, with two kinds of them by themselves. */
export const OUTCOMES = [
  'progress',
  'submitted',
  'done',
  'not_started',
  'blocked',
  'extension',
  'evidence',
  'score',
  'question',
  'acknowledge',
  'other',
  'not_arisen',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** The outcome that a reading stands for. */
export function outcomeOf({ intent, state }: Pick<Reading, 'intent' | 'state'>): Outcome {
  return state === 'not_arisen' || state === 'submitted' ? state : intent;
}
