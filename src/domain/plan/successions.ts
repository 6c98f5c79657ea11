import type { Recognisable } from './moved-criteria.ts';
import { nameWords } from './near-names.ts';

/** A criterion that became several, or several that became one; codes as they were, and as they are. */
export interface Succession {
  readonly kind: 'split' | 'merge';
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** One of `to` is one of `from` and keeps what was said of it. */
  readonly goesOn: boolean;
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
 * Nothing of what was said goes over: a wrong guess shows somebody an old record, and does no more.
 */
export function successionsOf(versions: Versions): Succession[] {
  const turned = turnedRound(versions);
  return [
    ...mergesOf(turned).map(
      ({ from, to, goesOn }): Succession => ({ kind: 'split', from: to, to: from, goesOn }),
    ),
    ...mergesOf(versions).map((joined): Succession => ({ kind: 'merge', ...joined })),
  ];
}

/** A split is a merge told backwards. */
function turnedRound({ before, now, pairs }: Versions): Versions {
  return { before: now, now: before, pairs: new Map([...pairs].map(([next, old]) => [old, next])) };
}

function mergesOf({ before, now, pairs }: Versions): Omit<Succession, 'kind'>[] {
  const goesOn = new Set(pairs.values());
  const olds = new Map(before.map((old) => [old.code, old]));
  const headings = (criteria: readonly Recognisable[]) =>
    new Set(criteria.map(({ parentCode }) => parentCode));
  const [hadParts, hasParts] = [headings(before), headings(now)];
  const gone = before.filter(({ code }) => !goesOn.has(code) && !hadParts.has(code));
  const wholes = now.filter(({ code }) => !hasParts.has(code));
  const partsOf = new Map<string, string[]>();
  for (const part of gone) {
    const whole =
      wholes.find((next) => wasParentOf(part, next, pairs)) ??
      wholes.find(
        (next) => sameParent(part, next, pairs) && tookIn(part, next, olds.get(pairs.get(next.code) ?? '')),
      );
    if (whole) partsOf.set(whole.code, [...(partsOf.get(whole.code) ?? []), part.code]);
  }
  return [...partsOf].flatMap(([code, parts]) => {
    const own = pairs.get(code);
    const wasHeading = own !== undefined && hadParts.has(own);
    const goesOn = own !== undefined && !wasHeading;
    const from = goesOn ? [own, ...parts] : parts;
    return from.length > 1 || wasHeading ? [{ from, to: [code], goesOn }] : [];
  });
}

/** The part stood below what is one criterion now, or below a code of which only the parts stood in the file. */
function wasParentOf(part: Recognisable, whole: Recognisable, pairs: Versions['pairs']): boolean {
  const was = pairs.get(whole.code);
  return was === undefined ? part.code.startsWith(`${whole.code}.`) : part.parentCode === was;
}

function sameParent(part: Recognisable, whole: Recognisable, pairs: Versions['pairs']): boolean {
  const parent = whole.parentCode === null ? null : (pairs.get(whole.parentCode) ?? whole.parentCode);
  return part.parentCode === parent;
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
