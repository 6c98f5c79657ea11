import { readFileSync } from 'node:fs';
import { indexCriteria, type KnownCriterion } from '#understanding/index.ts';
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
