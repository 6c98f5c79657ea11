import { fold, tidy } from '#documents/plan/fold.ts';
import type { Scoring, ScoringRule } from '#domain/score/scoring-rule.ts';
import { joinBands, type LooseStep, readBand } from './bands.ts';
import { type Clause, clausesOf, numberIn } from './clauses.ts';
import { type CutClause, readCut } from './cuts.ts';

/** A way of scoring as read; `stated` is the most its words give, where that is not the criterion's maximum. */
export interface ReadScoring extends Scoring {
  readonly stated: number | null;
}

/** Nobody words a rule longer than this, and searching more for one would take long. */
const LONGEST = 1500;

/**
 * Reads how a criterion's points are come by, with its maximum where known. The words are kept; a rule is made of them
 * only where every statement is understood, the figures leave no gap, and the points go from 0 to the maximum.
 */
export function readScoring(text: string, max: number | null): ReadScoring | null {
  const shown = tidy(text);
  if (shown === '' || /^[\s.,;:…_\-–—/\\]*$/.test(shown)) return null;
  if (shown.length > LONGEST) return { text: shown, rule: null, stated: null };
  const rule = ruleOf(shown, max);
  const best = rule && mostOf(rule);
  if (best === null || max === null || Math.abs(best - max) < 0.0005)
    return { text: shown, rule, stated: null };
  return { text: shown, rule: null, stated: best };
}

/** A rule that a name carries in brackets: "Báo cáo đúng hạn (mỗi báo cáo chậm trừ 0,25 điểm)". */
export function scoringInName(name: string, max: number | null): ReadScoring | null {
  const inside = /\(([^()]+)\)\s*\.?$/u.exec(name.trim())?.[1];
  const scoring = inside === undefined ? null : readScoring(inside, max);
  return scoring?.rule ? scoring : null;
}

function ruleOf(text: string, max: number | null): ScoringRule | null {
  const clauses = clausesOf(text, max).filter((clause) => !isAboutNothingArisen(clause, max));
  if (max !== null && clauses.length === 1 && EITHER_OR.test(fold(text).trim())) return eitherOr(text, max);
  const cuts = clauses.map(({ text: words }) =>
    /tru\b|:\s*-\s*\d/.test(fold(words)) ? readCut(words) : 'none',
  );
  if (cuts.some((cut) => cut !== 'none')) return deduction(clauses, cuts, max);
  const isFormula = clauses.map(({ text: words }) => rateOf(words, max) !== undefined);
  const told = isFormula.some(Boolean) ? clauses.filter((clause) => !isLegend(clause)) : clauses;
  if (told.length === 1 && told[0]) return inProportion(told[0], max);
  return banded(told, max) ?? worded(told);
}

/** "Không phát sinh: điểm tối đa" holds for every criterion; giving anything else would be another rule. */
function isAboutNothingArisen({ condition, points }: Clause, max: number | null): boolean {
  return /\bkhong (?:co )?phat sinh\b/.test(fold(condition)) && points !== undefined && points === max;
}

/** "Trong đó: a là …; b là …" below a formula. */
function isLegend({ text, points }: Clause): boolean {
  return points === undefined && /^(?:trong do|voi\b|[a-z]\s*(?:la|:|=))/.test(fold(text));
}

const EITHER_OR =
  /^(?:co|dat|dung han|kip thoi|day du|duoc)\s*\/\s*(?:khong|chua)(?: (?:co|dat|dung han|kip thoi|day du|duoc))?$/;

function eitherOr(text: string, max: number): ScoringRule {
  const [met = '', unmet = ''] = text.split('/').map((part) => part.trim());
  return { kind: 'yes_no', met: { text: met, points: max }, unmet: { text: unmet, points: 0 } };
}

/** Beside the deductions only the full points may be told, and nothing. */
function deduction(
  clauses: readonly Clause[],
  read: readonly (CutClause | undefined | 'none')[],
  max: number | null,
): ScoringRule | null {
  const told = read.flatMap((each) => (each === 'none' ? [] : [each]));
  const others = clauses.filter((_, at) => read[at] === 'none');
  const cap = others.map(({ text }) => readCut(text)).filter((each) => each?.cut === null);
  const rest = others.filter(({ text }) => readCut(text)?.cut !== null);
  const isEnd = ({ points, condition }: Clause) =>
    points === max || (points === 0 && readBand(condition) === undefined);
  if (told.some((each) => each === undefined) || !rest.every(isEnd)) return null;
  const cuts = told.flatMap((each) => each?.cut ?? []);
  const limits = [...told, ...cap].flatMap((each) => each?.most ?? []);
  if (cuts.length === 0 || new Set(limits).size > 1) return null;
  return { kind: 'deduction', cuts, most: limits[0] ?? null };
}

const TIMES =
  /(?:[x×*]|\bnhan(?: voi)?)\s*(?:\(?\s*)(?:(\d{1,3}(?:[.,]\d{1,4})?)(?!\s*%|\d)|(?:so )?diem toi da|diem chuan)/;
const BY_RATE =
  /(?:tinh|chia|cham|tuong ung|diem)(?: diem)?(?: voi)? theo ty le|tuong ung(?: voi)? ty le|theo ty le (?:%|phan tram|thuc te|dat|hoan thanh)/;

/** The points for 100 % where a statement shares them out by a percentage; undefined where it does not. */
function rateOf(text: string, max: number | null): number | undefined {
  const words = fold(text).replace(/\s+/g, ' ');
  const times = TIMES.exec(words);
  if (times && /ty le|%|phan tram|\b[a-z] ?\/ ?[a-z]\b|\bso\b.+\/.*\bso\b/.test(words))
    return times[1] ? numberIn(times[1]) : (max ?? undefined);
  return BY_RATE.test(words) ? (max ?? undefined) : undefined;
}

function inProportion({ text }: Clause, max: number | null): ScoringRule | null {
  const points = rateOf(text, max);
  if (points === undefined || /\d\s*%\s*(?:tro|den|-)|\b(?:tu|tren|duoi)\s+\d/.test(fold(text))) return null;
  const whole = { from: { value: 0, inclusive: true }, to: { value: 100, inclusive: true } };
  return { kind: 'proportional', of: 'percent', steps: [{ ...whole, text, points, byRate: true }] };
}

function banded(clauses: readonly Clause[], max: number | null): ScoringRule | null {
  const steps: LooseStep[] = [];
  for (const { text, condition, points } of clauses) {
    const [before = ''] = text.split(/:|\bthì\b/u);
    const rate = rateOf(text, max);
    const words = rate === undefined ? condition : before;
    const band = readBand(words);
    const worth = rate ?? points;
    if (!band || worth === undefined) return null;
    steps.push({ ...band, text: words.trim(), points: worth, byRate: rate !== undefined });
  }
  return joinBands(steps) ?? null;
}

const DENIAL = /\b(?:khong|chua|thieu|cham|khong co)\b/;

/** Words alone are certain where they go down from the most to nothing, and the last of them denies something. */
function worded(clauses: readonly Clause[]): ScoringRule | null {
  const steps = clauses
    .flatMap(({ condition, points }) => (points === undefined ? [] : [{ text: condition, points }]))
    .sort((a, b) => b.points - a.points);
  const [met] = steps;
  const unmet = steps.at(-1);
  if (!met || !unmet || steps.length !== clauses.length || steps.length < 2) return null;
  const isFalling = steps.slice(1).every(({ points }, at) => points < (steps[at]?.points ?? 0));
  const isDenied = steps.some(({ text }) => DENIAL.test(fold(text)));
  if (!isFalling || !isDenied || unmet.points !== 0 || steps.some(({ text }) => /\d\s*%/.test(text)))
    return null;
  return steps.length === 2 ? { kind: 'yes_no', met, unmet } : { kind: 'steps', of: 'words', steps };
}

/** The most a rule can give; null for deductions, which are made from the maximum. */
function mostOf(rule: ScoringRule): number | null {
  if (rule.kind === 'yes_no') return rule.met.points;
  return rule.kind === 'deduction' ? null : Math.max(...rule.steps.map(({ points }) => points));
}
