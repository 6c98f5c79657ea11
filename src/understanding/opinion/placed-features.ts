import { SHARE_KINDS } from '../numbers/number-mark.ts';
import { onceFor } from '../once.ts';
import type { Impression } from './impression.ts';
import { outcomeOf } from './outcome.ts';
import type { Seen } from './seen.ts';
import { DATED, SHARED } from './variants.ts';

/** Something that tells whether a reading is right, and how much of it there is. */
export type Feature = readonly [name: string, value: number];

/** What may have been told and be taken, or not. */
type Placed = 'date' | 'share';

/** What a share may have been read from. */
const OF_SHARE: ReadonlySet<string> = new Set(SHARE_KINDS);

/**
 * What speaks for taking the day, or the share, that was told: the words around it. Each counts for it where it was taken, and
 * against it where it was not.
 */
export function placedFeatures(impression: Impression, what: Placed): Feature[] {
  const { seen, reading, rulesDay, rulesShare } = impression;
  const outcome = outcomeOf(reading);
  if (!(what === 'date' ? DATED : SHARED).has(outcome)) return [];
  const around = aroundIn(seen)[what];
  if (around.length === 0) return [];
  const isTaken = what === 'date' ? reading.date !== null : reading.percent !== null;
  const sign = isTaken ? 1 : -1;
  const byRules = `${what}-${(what === 'date' ? rulesDay : rulesShare) === null ? 'not-' : ''}by-rules`;
  return [
    [`${what}-taken`, sign],
    [`${what}-taken:${outcome}`, sign],
    [byRules, sign],
    [`${byRules}:${outcome}`, sign],
    ...around.map(([name, value]): Feature => [name, sign * value]),
  ];
}

/** The words around the last day and the last share of a statement; once for all ways of taking it. */
const aroundIn = onceFor((seen: readonly Seen[]): Readonly<Record<Placed, readonly Feature[]>> => {
  return {
    date: wordsAround(seen, 'date', ({ mark }) => mark === 'date'),
    share: wordsAround(seen, 'share', ({ mark }) => OF_SHARE.has(mark)),
  };
});

/** Empty where none was told. */
function wordsAround(seen: readonly Seen[], what: Placed, isIt: (token: Seen) => boolean): Feature[] {
  const isAt = (at: number): boolean => {
    const token = seen[at];
    return token !== undefined && isIt(token);
  };
  const start = seen.findLastIndex((_token, at) => isAt(at) && !isAt(at - 1));
  if (start < 0) return [];
  const length = seen.slice(start).findIndex((token) => !isIt(token));
  const end = length < 0 ? seen.length : start + length;
  const clause = seen[start]?.clause;
  const wordAt = (at: number): string =>
    seen[at]?.clause === clause ? (seen[at]?.mark === '' ? (seen[at]?.text ?? '') : '#') : '|';
  const inside = seen.filter((token) => token.clause === clause && token.mark === '');
  const place = clause === seen.at(-1)?.clause ? 'last' : clause === seen[0]?.clause ? 'first' : 'amid';
  const half = (name: string): Feature => [`${what}-${name}`, 1 / 2];
  return [
    [`${what}-before:${wordAt(start - 1)}`, 1],
    [`${what}-before:${wordAt(start - 2)} ${wordAt(start - 1)}`, 1],
    [`${what}-after:${wordAt(end)}`, 1],
    [`${what}-after:${wordAt(end)} ${wordAt(end + 1)}`, 1],
    ...[...new Set(inside.map(({ text }) => text))].map((word) => half(`with:${word}`)),
    ...[...new Set(inside.flatMap(({ kinds }) => kinds ?? []))].map((kind) => half(`with-kind:${kind}`)),
    half(place),
  ];
}
