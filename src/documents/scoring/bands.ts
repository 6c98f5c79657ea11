import { fold } from '#documents/plan/fold.ts';
import type { Band, BandedRule, Bound } from '#domain/score/scoring-rule.ts';
import { numberIn } from './clauses.ts';

/** A band as its own words say it; an end whose own figure may or may not belong to it is left open for its neighbour. */
export interface LooseBand {
  readonly from: LooseBound | null;
  readonly to: LooseBound | null;
  readonly isPercent: boolean;
}
interface LooseBound {
  readonly value: number;
  readonly inclusive: boolean | undefined;
}

const N = '(\\d{1,4}(?:[.,]\\d{1,4})?)(?:\\s*(?:%|phan tram))?';
const WORDS = '(?:[a-z][a-z ]*)?';
const RANGES: readonly RegExp[] = [
  new RegExp(`${N}\\s*(<=|<)\\s*${WORDS}\\s*(<=|<)\\s*${N}`),
  new RegExp(`(tu|tren|hon|lon hon|>=|>)?\\s*${N}\\s*(?:den|toi|-|va|,)?\\s*(duoi|nho hon|<=|<)\\s*${N}`),
  new RegExp(`(tu|tren|hon|lon hon|>=|>)?\\s*${N}\\s*(?:den|toi|-)()\\s*${N}`),
];
const SINGLES: readonly { pattern: RegExp; from?: boolean; to?: boolean }[] = [
  { pattern: new RegExp(`(?:tu |dat |>=|it nhat |toi thieu )?\\s*${N}( \\w+){0,3} tro len`), from: true },
  { pattern: new RegExp(`${N}( \\w+){0,3} tro xuong`), to: true },
  { pattern: new RegExp(`(?:>=|\\btu |it nhat |toi thieu )\\s*${N}`), from: true },
  { pattern: new RegExp(`(?:>|\\btren |\\bhon |\\bvuot )\\s*${N}`), from: false },
  { pattern: new RegExp(`(?:<=|khong qua |toi da )\\s*${N}`), to: true },
  {
    pattern: new RegExp(`(?:<|\\bduoi |nho hon |it hon |chua dat |khong dat |chua den )\\s*${N}`),
    to: false,
  },
];
const EXACT = new RegExp(N);

/** Reads a condition such as "từ 80% đến dưới 100%", ">= 90 %", "02 sáng kiến trở lên"; undefined for any other. */
export function readBand(condition: string): LooseBand | undefined {
  const words = fold(condition)
    .replace(/≥|=>/g, '>=')
    .replace(/≤|=</g, '<=')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const isPercent = /%|phan tram|ty le/.test(words);
  for (const pattern of RANGES) {
    const found = pattern.exec(words);
    if (found) return isAll(words, found) ? rangeOf(found, isPercent) : undefined;
  }
  for (const { pattern, from, to } of SINGLES) {
    const found = pattern.exec(words);
    if (!found?.[1]) continue;
    if (!isAll(words, found)) return undefined;
    const value = numberIn(found[1]);
    return {
      from: from === undefined ? null : { value, inclusive: from },
      to: to === undefined ? null : { value, inclusive: to },
      isPercent,
    };
  }
  const exact = EXACT.exec(words);
  if (!exact?.[1]) return /^(khong|chua)( co)?\b/.test(words) ? exactly(0, isPercent) : undefined;
  return isAll(words, exact) ? exactly(numberIn(exact[1]), isPercent) : undefined;
}

/** True where no number is left over. */
function isAll(words: string, { 0: found, index }: RegExpExecArray): boolean {
  return !/[\d<>]/.test(words.slice(0, index) + words.slice(index + found.length));
}

function rangeOf(found: RegExpExecArray, isPercent: boolean): LooseBand {
  const isChain = /^\d/.test(found[0]) && found[2]?.startsWith('<');
  const [low, lower, upper, high] = isChain
    ? [found[1], found[2], found[3], found[4]]
    : [found[2], found[1], found[3], found[4]];
  return {
    from: { value: numberIn(low ?? ''), inclusive: isChain ? lower === '<=' : lowerEnd(lower) },
    to: { value: numberIn(high ?? ''), inclusive: upper ? upper === '<=' : undefined },
    isPercent,
  };
}

function lowerEnd(word: string | undefined): boolean | undefined {
  if (word === undefined) return undefined;
  return word === 'tu' || word === '>=';
}

function exactly(value: number, isPercent: boolean): LooseBand {
  return { from: { value, inclusive: true }, to: { value, inclusive: true }, isPercent };
}

/** A band with its points, and its words. */
export type LooseStep = LooseBand & Pick<Band, 'text' | 'points' | 'byRate'>;

/**
 * Puts bands together, best first. An end that is open is settled by the band it meets. Undefined unless every figure
 * falls into exactly one band, and a better figure never earns less.
 */
export function joinBands(steps: readonly LooseStep[]): BandedRule | undefined {
  const of = steps.some(({ isPercent }) => isPercent) ? 'percent' : 'count';
  const sorted = [...steps].sort((a, b) => lowest(b) - lowest(a) || highest(b) - highest(a));
  const bands: Band[] = [];
  for (const [at, step] of sorted.entries()) {
    const to = step.to && settle(step.to, sorted[at - 1], 'from');
    const from = step.from && settle(step.from, sorted[at + 1], 'to');
    if (to === undefined || from === undefined) return undefined;
    bands.push({ text: step.text, points: step.points, byRate: step.byRate, from, to });
  }
  if (!isWhole(bands, of) || !isFair(bands)) return undefined;
  return { kind: bands.some(({ byRate }) => byRate) ? 'proportional' : 'steps', of, steps: bands };
}

function lowest({ from }: LooseBand): number {
  return from ? from.value + (from.inclusive === false ? 1e-6 : 0) : Number.NEGATIVE_INFINITY;
}

function highest({ to }: LooseBand): number {
  return to?.value ?? Number.POSITIVE_INFINITY;
}

/**
 * An open end takes its figure where the neighbour leaves it, and yields it to a neighbour that is this very figure
 * ("90–100 %" beside "100 %"). Where both bands claim it, or neither does for sure, it stays unsettled.
 */
function settle(
  { value, inclusive }: LooseBound,
  neighbour: LooseBand | undefined,
  facing: 'from' | 'to',
): Bound | undefined {
  if (inclusive !== undefined) return { value, inclusive };
  const end = neighbour?.[facing];
  if (end?.value !== value) return { value, inclusive: true };
  if (neighbour?.from?.value === neighbour?.to?.value) return { value, inclusive: false };
  return end.inclusive === false ? { value, inclusive: true } : undefined;
}

const FULL_PERCENT = 100;

function isWhole(bands: readonly Band[], of: BandedRule['of']): boolean {
  const [best] = bands;
  const worst = bands.at(-1);
  if (!best || !worst || bands.length < 2) return false;
  const reachesTop = best.to === null || (of === 'percent' && isAt(best.to, FULL_PERCENT));
  const reachesBottom = worst.from === null || isAt(worst.from, 0);
  return reachesTop && reachesBottom && bands.slice(1).every((band, at) => meets(bands[at], band, of));
}

function isAt(bound: Bound, value: number): boolean {
  return bound.inclusive && bound.value === value;
}

/** The lower band ends where the upper one begins; whole things may also leave a step of one between them. */
function meets(upper: Band | undefined, { to }: Band, of: BandedRule['of']): boolean {
  const from = upper?.from;
  if (!from || !to) return false;
  if (from.value === to.value) return from.inclusive !== to.inclusive;
  return of === 'count' && from.inclusive && to.inclusive && from.value === to.value + 1;
}

function isFair(bands: readonly Band[]): boolean {
  return bands.slice(1).every((band, at) => band.points <= (bands[at]?.points ?? 0));
}
