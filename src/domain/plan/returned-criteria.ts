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

const sameName: Tells = (old, next) => nameWords(old.name).join(' ') === nameWords(next.name).join(' ');
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
  const found = new Map<Recognisable, Departed>();
  const isFree = (old: Departed) => ![...found.values()].includes(old);
  for (const tells of TELLING)
    for (const next of fresh.filter((each) => !found.has(each))) {
      const fits = departed.filter(
        (old) => isFree(old) && tells(old, next) && !refused.has(moveKey({ from: old.code, to: next.code })),
      );
      const [old, ...others] = fits;
      if (old && (others.length === 0 || hadCode(old, next))) found.set(next, old);
    }
  return [...found].map(([next, old]) => ({
    from: old.code,
    to: next.code,
    name: next.name,
    exact: sameName(old, next),
    criterionId: old.criterionId,
  }));
}
