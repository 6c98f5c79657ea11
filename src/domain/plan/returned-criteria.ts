import { type Move, moveKey, type Recognisable } from './moved-criteria.ts';
import { areNear, nameWords } from './near-names.ts';

/** A criterion that is in the plan no more, as it was last, with every code it ever had. */
export interface Departed extends Recognisable {
  readonly criterionId: number;
  readonly codes: readonly string[];
}

/** A criterion that comes back. `from`: the code it had last; `criterionId`: what lasts of it. */
export interface Return extends Move {
  readonly criterionId: number;
}

type Tells = (old: Departed, next: Recognisable) => boolean;

const sameName: Tells = (old, next) => nameKey(old) === nameKey(next);
const nearName: Tells = (old, next) => areNear(nameWords(old.name), nameWords(next.name));
const hadCode: Tells = (old, next) => old.codes.includes(next.code);
const sameWork: Tells = (old, next) =>
  old.maxPoints !== null && old.maxPoints === next.maxPoints && old.leadText === next.leadText;

/** What tells that a criterion is one of before, the surest first. Another name under an old code is another criterion. */
const TELLING: readonly Tells[] = [
  (old, next) => hadCode(old, next) && sameName(old, next),
  (old, next) => hadCode(old, next) && nearName(old, next),
  (old, next) => old.code === next.code && sameWork(old, next),
  (old, next) => sameName(old, next) && (old.parentCode === next.parentCode || sameWork(old, next)),
];

/**
 * Recognises among the criteria that are new to a plan those that were in it before. `departed` are newest first: what left
 * last comes back first. One that fits several by its name alone is none of them. `refused` are returns (`moveKey`) that
 * somebody said are none.
 */
export function recogniseReturns(
  departed: readonly Departed[],
  fresh: readonly Recognisable[],
  refused: ReadonlySet<string>,
): Return[] {
  const withCode = indexed(departed, ({ codes }) => codes);
  const named = indexed(departed, (old) => [nameKey(old)]);
  const found = new Map<Recognisable, Departed>();
  const taken = new Set<Departed>();
  for (const tells of TELLING)
    for (const next of fresh) {
      if (found.has(next)) continue;
      const near = new Set([...(withCode.get(next.code) ?? []), ...(named.get(nameKey(next)) ?? [])]);
      const [old, ...others] = [...near].filter(
        (each) =>
          !taken.has(each) && tells(each, next) && !refused.has(moveKey({ from: each.code, to: next.code })),
      );
      if (!old || (others.length > 0 && !hadCode(old, next))) continue;
      found.set(next, old);
      taken.add(old);
    }
  return [...found].map(([next, old]) => ({
    from: old.code,
    to: next.code,
    name: next.name,
    exact: sameName(old, next),
    criterionId: old.criterionId,
  }));
}

function nameKey({ name }: { readonly name: string }): string {
  return nameWords(name).join(' ');
}

function indexed(departed: readonly Departed[], keysOf: (old: Departed) => readonly string[]) {
  const index = new Map<string, Departed[]>();
  for (const old of departed)
    for (const key of new Set(keysOf(old))) index.set(key, [...(index.get(key) ?? []), old]);
  return index;
}
