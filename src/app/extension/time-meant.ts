import { writeReference } from '#domain/plan/reference.ts';
import { sameEnd } from '#domain/plan/same-end.ts';
import { readPeriod } from '#domain/time/period.ts';
import type { Turn } from '../turn/turn.ts';
import { type FoundWork, findWork } from '../work/find-work.ts';

/** "T11", "kỳ tháng 11/2026", "quý 3": what words begin with. */
const NAMED =
  /^(?:(?:của|cua|cho|kỳ|ky|kì|ki)\s+)*(t(?:háng|hang|hg)?\s?\d{1,2}(?:[/.-]\d{4})?|q(?:uý|uy)?\s?[1-4])(?=[\s,;:]|$)/iu;

/** What is to have a later deadline, and what else was said of it. */
export interface TimeMeant {
  readonly found: FoundWork;
  readonly words: string;
}

/**
 * The time of the work that words about a later deadline begin with, "T11 15/12 chờ tỉnh": that one where the criterion has
 * it, and the words behind it. Else what was found, and the words as they are.
 */
export async function timeMeant(turn: Turn, found: FoundWork, words: string): Promise<TimeMeant> {
  const said = words.normalize('NFC').trim();
  const [begins = '', name = ''] = NAMED.exec(said) ?? [];
  const named = name === '' ? null : readPeriod(name, turn.today);
  if (!named?.ok) return { found, words };
  const { key } = named.value;
  const times = found.criterion.occurrences.map(({ period }) => period);
  const period = times.find((each) => each === key) ?? sameEnd(key, times);
  const meant = period ? await findWork(turn, writeReference(found.criterion.code, period)) : null;
  return meant?.ok
    ? { found: meant.value, words: said.slice(begins.length).replace(/^[\s,;:]+/, '') }
    : { found, words };
}
