import type { Recognisable } from './moved-criteria.ts';
import { nameWords } from './near-names.ts';

/** A criterion that became several, or several that became one; codes as they were, and as they are. */
export interface Succession {
  readonly kind: 'split' | 'merge';
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** One of `to` is one of `from` and keeps what was said of it. */
  readonly goesOn: boolean;
  /** Told by names alone, and not by what stands below what: it may be wrong. */
  readonly byName: boolean;
}

/** Share of the words of a part that must stand in the name of the whole, and how many words tell anything. */
const MOST = 0.8;
const FEWEST_WORDS = 3;

/** Two versions of a plan, and which criterion is which (the code before, by the code now). */
interface Versions {
  readonly before: readonly Recognisable[];
  readonly now: readonly Recognisable[];
  readonly pairs: ReadonlyMap<string, string>;
}

/**
 * Which criteria were split and which were put together, told by what stands below what: a criterion that has parts now and
 * had none, one that has none any more; and by names: one of the same parent that has gone, and whose words stand in the name
 * of one that stays or is new; the other way about for a split.
 *
 * What comes back (`back`, codes of now) goes on by itself and came of nothing. Nothing of what was said goes over: a wrong guess shows somebody an old record, and does no more.
 */
export function successionsOf(versions: Versions, back: ReadonlySet<string> = new Set()): Succession[] {
  const turned = turnedRound(versions);
  return [
    ...mergesOf(turned, back).map(
      ({ from, to, ...rest }): Succession => ({ kind: 'split', from: to, to: from, ...rest }),
    ),
    ...mergesOf(versions).map((joined): Succession => ({ kind: 'merge', ...joined })),
  ];
}

/** A split is a merge told backwards. */
function turnedRound({ before, now, pairs }: Versions): Versions {
  return { before: now, now: before, pairs: new Map([...pairs].map(([next, old]) => [old, next])) };
}

function mergesOf(
  { before, now, pairs }: Versions,
  settled: ReadonlySet<string> = new Set(),
): Omit<Succession, 'kind'>[] {
  const goesOn = new Set(pairs.values());
  const olds = new Map(before.map((old) => [old.code, old]));
  const headings = (criteria: readonly Recognisable[]) =>
    new Set(criteria.map(({ parentCode }) => parentCode));
  const [hadParts, hasParts] = [headings(before), headings(now)];
  const gone = before.filter(({ code }) => !goesOn.has(code) && !hadParts.has(code) && !settled.has(code));
  const wholes = openWholes(
    now.filter(({ code }) => !hasParts.has(code)),
    pairs,
  );
  const partsOf = new Map<string, string[]>();
  const byName = new Set<string>();
  for (const part of gone) {
    const above = wholes.above(part);
    const whole =
      above ?? wholes.beside(part).find((next) => tookIn(part, next, olds.get(pairs.get(next.code) ?? '')));
    if (whole && !above) byName.add(whole.code);
    if (whole) partsOf.set(whole.code, [...(partsOf.get(whole.code) ?? []), part.code]);
  }
  return [...partsOf].flatMap(([code, parts]) => {
    const own = pairs.get(code);
    const wasHeading = own !== undefined && hadParts.has(own);
    const goesOn = own !== undefined && !wasHeading;
    const from = goesOn ? [own, ...parts] : parts;
    return from.length > 1 || wasHeading ? [{ from, to: [code], goesOn, byName: byName.has(code) }] : [];
  });
}

/** Beside so many others names tell nothing: it is another plan. */
const MOST_BESIDE = 100;

/** The criteria without parts of the later version, found by what stood where before. */
function openWholes(wholes: readonly Recognisable[], pairs: Versions['pairs']) {
  const fresh = new Map<string, Recognisable>();
  const siblings = new Map<string, Recognisable[]>();
  const continued = new Map<string, Recognisable>();
  for (const whole of wholes) {
    const was = pairs.get(whole.code);
    if (was === undefined) fresh.set(whole.code, whole);
    else continued.set(was, whole);
    const parent = whole.parentCode ?? above(whole.code);
    const key = pairs.get(parent) ?? parent;
    siblings.set(key, [...(siblings.get(key) ?? []), whole]);
  }
  return {
    /** What the part stood below and is one criterion now, or a code of which only the parts stood in the file. */
    above(part: Recognisable): Recognisable | undefined {
      const parent = part.parentCode === null ? undefined : continued.get(part.parentCode);
      if (parent) return parent;
      for (let code = above(part.code); code !== ''; code = above(code)) {
        const whole = fresh.get(code);
        if (whole) return whole;
      }
      return undefined;
    },
    /** Those of the same parent. */
    beside(part: Recognisable): readonly Recognisable[] {
      const near = siblings.get(part.parentCode ?? above(part.code)) ?? [];
      return near.length > MOST_BESIDE ? [] : near;
    },
  };
}

function above(code: string): string {
  return code.slice(0, Math.max(0, code.lastIndexOf('.')));
}

/** The words of the part stand in the name of the whole, and did not before. */
function tookIn(part: Recognisable, whole: Recognisable, before: Recognisable | undefined): boolean {
  const words = nameWords(part.name);
  const share = (name: string) => {
    const all = new Set(nameWords(name));
    return words.filter((word) => all.has(word)).length / words.length;
  };
  return words.length >= FEWEST_WORDS && share(whole.name) >= MOST && share(before?.name ?? '') < MOST;
}
