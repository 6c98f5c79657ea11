import { readFileSync } from 'node:fs';
import type { Day } from '#domain/time/day.ts';
import { type Hearing, indexCriteria, type KnownCriterion } from '#understanding/index.ts';
import { parseCorpus, type Utterance } from './evaluate.ts';

const FOLDER = new URL('./corpus/', import.meta.url);

/** The criteria that the corpora speak of. */
export function corpusIndex(): ReturnType<typeof indexCriteria> {
  return indexCriteria(
    JSON.parse(readFileSync(new URL('criteria.json', FOLDER), 'utf8')) as KnownCriterion[],
  );
}

/** One corpus of the folder, by the name of its file. */
export function corpus(name: string): Utterance[] {
  return parseCorpus(readFileSync(new URL(name, FOLDER), 'utf8'));
}

/** A message heard on Wednesday, the 10th of June 2026, by whoever may report on everything, but for what is known. */
export function heardWith(known: Partial<Hearing>): Hearing {
  return { index: corpusIndex(), today: '2026-06-10' as Day, mine: null, about: [], open: [], ...known };
}
