import type { Day } from '#domain/time/day.ts';
import type { DateMark } from '../dates/date-mark.ts';
import type { Token } from '../text/tokens.ts';
import { POLITE } from '../words/nouns.ts';
import { addsUp } from './adds-up.ts';
import { countedTwice } from './counted-twice.ts';
import { doneAndLeft } from './done-and-left.ts';
import { doneAndOpen } from './done-and-open.ts';
import { fractionAt, isAllOfCounted, reachesThings } from './fractions.ts';
import { halfAt } from './halves.ts';
import { namedParts } from './named-parts.ts';
import { decimal, type NumberMark } from './number-mark.ts';
import { ofCounted } from './of-counted.ts';
import { leftOf, outOf } from './out-of.ts';
import { partOfWhole } from './part-of-whole.ts';
import { bareFigure, percentAt } from './percentages.ts';
import { thingsOfThings, wholeTold } from './whole-told.ts';

/** Every percentage, number of points and fraction in the message. */
export function findNumbers(tokens: readonly Token[], dates: readonly DateMark[], today: Day): NumberMark[] {
  const marks: NumberMark[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.text === 'nua' && tokens[at + 1]?.text === 'diem')
      marks.push({ from: at, to: at + 2, kind: 'points', value: 0.5, told: true });
    if (token.text === 'diem' && tokens[at + 1]?.text === 'ruoi' && !isWhole(tokens[at - 1]))
      marks.push({ from: at, to: at + 2, kind: 'points', value: 1.5, told: true });
    const half = token.text === 'nua' ? halfAt(tokens, at) : undefined;
    if (half) marks.push({ from: at, ...half });
    if (token.text === '½') marks.push({ from: at, to: at + 1, kind: 'fraction', value: 50, told: true });
    if (token.kind !== 'number') continue;
    const date = dates.find((each) => each.from <= at && at < each.to);
    const found =
      date && !date.bare && !reachesThings(tokens, at) && !isAllOfCounted(tokens, at)
        ? undefined
        : (percentAt(tokens, at) ??
          pointsAt(tokens, at) ??
          pointsAlone(tokens, at) ??
          thingsOfThings(tokens, at) ??
          outOf(tokens, at) ??
          leftOf(tokens, at) ??
          doneAndOpen(tokens, at) ??
          addsUp(tokens, at) ??
          wholeTold(tokens, at) ??
          doneAndLeft(tokens, at) ??
          ofCounted(tokens, at) ??
          tenthsBetween(tokens, at) ??
          tenthsOfWork(tokens, at) ??
          bareFigure(tokens, at) ??
          fractionAt(tokens, at, date, today) ??
          (marks.some(({ to }) => to > at)
            ? undefined
            : (countedTwice(tokens, at) ?? partOfWhole(tokens, at) ?? namedParts(tokens, at))));
    if (found) marks.push({ from: at, ...found });
    else if (!date && bareAt(tokens, at))
      marks.push({ from: at, to: at + 1, kind: 'maybe', value: tenths(tokens, at), told: false });
  }
  return withoutWeaker(marks);
}

/** Beside a share that is told a bare number is none, and a growth only tells how it came about. */
function withoutWeaker(marks: readonly NumberMark[]): NumberMark[] {
  const isTold = ({ kind, told }: NumberMark): boolean => kind === 'percent' || (kind === 'fraction' && told);
  if (!marks.some(isTold)) return [...marks];
  return marks.filter(({ kind }) => kind !== 'maybe' && kind !== 'relative');
}

/** "9 phần" is 90. */
function tenths(tokens: readonly Token[], at: number): number {
  const value = Number(tokens[at]?.text);
  return value <= 10 && tokens[at + 1]?.text === 'phan' ? value * 10 : value;
}

/** "7-8 phần": between 70 and 80 percent. */
function tenthsBetween(tokens: readonly Token[], at: number): Omit<NumberMark, 'from'> | undefined {
  const [, low] = /^([1-9])-([2-9])$/.exec(tokens[at]?.text ?? '') ?? [];
  if (!low || tokens[at + 1]?.text !== 'phan') return undefined;
  return { to: at + 2, kind: 'range', value: 10 * Number(low), told: true };
}

/** "làm được 8 phần rồi", "chừng 6 phần": a few parts are rather chapters, most of ten is how far it has come. */
function tenthsOfWork(tokens: readonly Token[], at: number): Omit<NumberMark, 'from'> | undefined {
  const next = tokens[at + 2];
  const isEnd =
    next === undefined || next.kind !== 'word' || /^(?:roi|a|em|anh|chi|nha|nhe)$/.test(next.text);
  const lead = tokens[at - 1]?.text ?? '';
  const isGift = /^(?:tang|trao|nhan|chia|cap|phat|gui|bieu|goi|mua|cho)$/.test(tokens[at - 2]?.text ?? '');
  const isLed = /^(?:khoang|chung|tam|do|hon|gan)$/.test(lead) || (lead === 'duoc' && !isGift);
  if (!/^[6-9]$/.test(tokens[at]?.text ?? '') || tokens[at + 1]?.text !== 'phan' || !isEnd || !isLed)
    return undefined;
  return { to: at + 2, kind: 'fraction', value: 10 * Number(tokens[at]?.text), told: true };
}

/** "2.1 70 3.3 50%": what stands between two codes is the share of the first. */
function isBetweenCodes(before: Token | undefined, next: Token | undefined): boolean {
  return [before, next].every((each) => each?.kind === 'number' && /^\d\.\d/.test(each.text));
}

/** "được 80", "80 rồi", "80": perhaps percent, nothing says so. */
function bareAt(tokens: readonly Token[], at: number): boolean {
  const value = Number(tokens[at]?.text);
  if (!Number.isInteger(value) || value < 5 || value > 100) return false;
  const before = tokens[at - 1];
  if (isBetweenCodes(before, tokens[at + 1])) return true;
  const rest = tokens.slice(at + 1, at + 4);
  const end = rest.findIndex(({ kind, text }) => kind === 'break' || /^[,;.]$/.test(text));
  const after = end < 0 ? rest : rest.slice(0, end);
  const opens =
    before === undefined ||
    before.kind !== 'word' ||
    /^(?:duoc|khoang|tam|len|toi|xong|dat|la|lam|do|em|da|moi|gan|hon|thanh|van|dang|co|chung|chac)$/.test(
      before.text,
    );
  return (
    opens &&
    after.every(
      ({ kind, text }) =>
        kind === 'sign' ||
        kind === 'break' ||
        /^(?:roi|a|anh|chi|em|nhe|nha|oi|thoi|phan|sep|chu|bac|co|do)$/.test(text),
    )
  );
}

function pointsAt(tokens: readonly Token[], at: number): Omit<NumberMark, 'from'> | undefined {
  const text = tokens[at]?.text ?? '';
  const unit = tokens[at + 1];
  const isUnit = unit?.text === 'diem' || (unit?.text === 'd' && (unit.glued || unit.raw === 'đ'));
  const [, said] = /^(\d{1,3}(?:[.,]\d{1,2})?)(?:\/\d{1,3}(?:[.,]\d{1,2})?)?$/.exec(text) ?? [];
  if (!isUnit || said === undefined || LOSSES.has(tokens[at - 1]?.text ?? '')) return undefined;
  if (isOfPlaces(tokens, at)) return undefined;
  // "4.1 điểm tối đa", "1.3 điểm rưỡi": a code, and its points.
  if (text.includes('.') && /^(?:toi|tu|ruoi)$/.test(tokens[at + 2]?.text ?? '')) return undefined;
  const next = tokens[at + 2];
  if (next?.text === 'ruoi' && !/[.,]/.test(said))
    return { to: at + 3, kind: 'points', value: decimal(said) + 0.5, told: true };
  const hundredths = unit.text === 'd' ? next?.glued : /^(?:25|5|50|75)$/.test(next?.text ?? '');
  if (hundredths && next?.kind === 'number' && /^\d{1,2}$/.test(next.text) && !/[.,]/.test(said)) {
    return { to: at + 3, kind: 'points', value: decimal(`${said}.${next.text}`), told: true };
  }
  return { to: at + 2, kind: 'points', value: decimal(said), told: true };
}

/** "Xong. Điểm 2.": points, with nothing else between the stops; "điểm 2 trường" is a place. */
function pointsAlone(tokens: readonly Token[], at: number): Omit<NumberMark, 'from'> | undefined {
  const colon = tokens[at - 1]?.text === ':' ? 1 : 0;
  const first = tokens[at - colon - 2];
  const opens = first === undefined || first.kind === 'break' || /^[.,;]$/.test(first.text);
  const isAlone = tokens.slice(at + 1).findIndex(({ text }) => !POLITE.has(text));
  const end = isAlone < 0 ? undefined : tokens[at + 1 + isAlone];
  const text = tokens[at]?.text ?? '';
  if (tokens[at - colon - 1]?.text !== 'diem' || !opens || !/^\d(?:,\d{1,2})?$/.test(text)) return undefined;
  if (end !== undefined && end.kind !== 'break' && !/^[.,;!]$/.test(end.text)) return undefined;
  return { to: at + 1, kind: 'points', value: decimal(text), told: true };
}

/** More places than a criterion has points. */
const PLACES_LEAST = 6;

/** "xong 5/8 điểm": so many places of so many, where nobody speaks of scoring. */
function isOfPlaces(tokens: readonly Token[], at: number): boolean {
  const [, part = 0, whole = 0] = /^(\d{1,2})\/(\d{1,2})$/.exec(tokens[at]?.text ?? '') ?? [];
  const scores = tokens.some(({ text }) => /^(?:cham|toi|full|tran)$/.test(text));
  return (
    Number(whole) >= PLACES_LEAST &&
    Number(part) < Number(whole) &&
    !scores &&
    tokens[at + 1]?.text === 'diem'
  );
}

/** A number to which a half may be added: "2 điểm rưỡi". */
function isWhole(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^\d+$/.test(token.text);
}

/** Points lost are no score. */
const LOSSES = new Set(['mat', 'tru', 'thieu', 'giam', 'hut', 'kem', 'con']);
