import { fold } from '#domain/text/fold.ts';
import { keptFor } from '../once.ts';
import { spellWord } from '../text/spelling.ts';
import { NAME_STOPS } from '../words/nouns.ts';

/** What understanding must know of a criterion of the plan in force. */
export interface KnownCriterion {
  readonly code: string;
  readonly name: string;
  readonly parentCode: string | null;
  readonly hasParts: boolean;
  readonly maxPoints: number | null;
  readonly scoredBy: 'unit' | 'survey';
}

/** Criteria by code and by the words of their names. Built once for a plan version. */
export interface CriteriaIndex {
  readonly byCode: ReadonlyMap<string, KnownCriterion>;
  /** Codes as typed (`3.2`, `iii.2`) → codes as written in the plan. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly partsOf: ReadonlyMap<string, readonly string[]>;
  readonly codes: readonly string[];
  /** Codes of earlier versions that the plan has no more → what their criteria are called now. */
  readonly formerly: ReadonlyMap<string, string>;
  /** The place of a code in `codes`; -1 where the plan does not have it. */
  readonly placeOf: (code: string) => number;
  /** Word, or two words running → places in `codes`. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Weight of all words of each name. */
  readonly weights: readonly number[];
  readonly weightOf: (feature: string) => number;
}

/** Indexes the criteria of a plan; a tenth or two of a second for 10,000 of them. */
export function indexCriteria(
  criteria: readonly KnownCriterion[],
  formerly: ReadonlyMap<string, string> = new Map(),
): CriteriaIndex {
  const places = new Map<string, number[]>();
  const features = criteria.map(({ name }) => [...new Set(featuresOf(wordsOfName(name)))]);
  features.forEach((each, place) => {
    for (const feature of each) (places.get(feature) ?? startAt(places, feature)).push(place);
  });
  const weightOf = (feature: string): number => {
    const count = places.get(feature)?.length ?? 0;
    return Math.log(1 + criteria.length / Math.max(1, count)) * (feature.includes(' ') ? 0.5 : 1);
  };
  const placeByCode = new Map(criteria.map(({ code }, place) => [code, place]));
  const partsOf = new Map<string, string[]>();
  for (const { code, parentCode } of criteria) {
    if (parentCode !== null) (partsOf.get(parentCode) ?? startAt(partsOf, parentCode)).push(code);
  }
  return {
    byCode: new Map(criteria.map((each) => [each.code, each])),
    spellings: new Map(criteria.map(({ code }) => [spellingOf(code), code])),
    partsOf,
    codes: criteria.map(({ code }) => code),
    formerly,
    placeOf: (code) => placeByCode.get(code) ?? -1,
    places,
    weights: features.map((each) => sum(each.filter((feature) => !feature.includes(' ')).map(weightOf))),
    weightOf,
  };
}

/** What is spelled so already. */
const SPELLED = /^[a-z0-9]+(?:\.[a-z0-9]+)*$/;

/** A code as people type it, made comparable: `3,2,1`, `3-2-1` and `3.2.1.` are `3.2.1`. */
export function spellingOf(code: string): string {
  if (SPELLED.test(code)) return code;
  return fold(code)
    .replace(/[\s.,\-–:]+/g, '.')
    .replace(/^\.|\.$/g, '');
}

/**
 * Whether a word, or two words running, stand in the name of the criterion at this place. A word may stand in thousands of
 * names: their places rise, and are halved until it is found.
 */
export function isNamedBy({ places }: CriteriaIndex, feature: string, place: number): boolean {
  const named = places.get(feature) ?? [];
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return named[low] === place;
}

/** The leaf parts below a code, in the plan's order. */
export function leavesOf(index: CriteriaIndex, code: string): string[] {
  return (index.partsOf.get(code) ?? []).flatMap((part) =>
    index.byCode.get(part)?.hasParts ? leavesOf(index, part) : [part],
  );
}

/** Words that tell, and pairs of them that stand side by side. */
export function featuresOf(words: readonly string[]): string[] {
  const telling = words.filter((word) => !NAME_STOPS.has(word));
  const pairs = telling.slice(1).map((word, at) => `${telling[at]} ${word}`);
  return [...telling, ...pairs];
}

/** The words of a criterion's name, folded and spelled out. */
export function wordsOfName(name: string): string[] {
  return (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).flatMap(spellWord);
}

function startAt<T>(map: Map<string, T[]>, key: string): T[] {
  const list: T[] = [];
  map.set(key, list);
  return list;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The words that tell of a criterion's name. */
export function namedWords({ byCode }: CriteriaIndex, code: string): readonly string[] {
  const known = byCode.get(code);
  return known ? tellingWordsOf(known) : [];
}

const tellingWordsOf = keptFor(({ name }: KnownCriterion) =>
  featuresOf(wordsOfName(name)).filter((feature) => !feature.includes(' ')),
);
