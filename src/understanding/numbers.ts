import type { DateMark } from './date-mark.ts';
import { decimal, type NumberMark } from './number-mark.ts';
import { percentAt } from './percentages.ts';
import type { Token } from './tokens.ts';
import { FRACTION_AFTER, FRACTION_BEFORE } from './words/around-numbers.ts';

/** Every percentage, number of points and fraction in the message. */
export function findNumbers(tokens: readonly Token[], dates: readonly DateMark[]): NumberMark[] {
  const marks: NumberMark[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.text === 'nua' && tokens[at + 1]?.text === 'diem')
      marks.push({ from: at, to: at + 2, kind: 'points', value: 0.5, told: true });
    if (token.text === '½') marks.push({ from: at, to: at + 1, kind: 'fraction', value: 50, told: true });
    if (token.kind !== 'number') continue;
    const date = dates.find((each) => each.from <= at && at < each.to);
    const found =
      date && !date.bare
        ? undefined
        : (percentAt(tokens, at) ?? pointsAt(tokens, at) ?? fractionAt(tokens, at, date !== undefined));
    if (found) marks.push({ from: at, ...found });
    else if (!date && bareAt(tokens, at))
      marks.push({ from: at, to: at + 1, kind: 'maybe', value: tenths(tokens, at), told: false });
  }
  return marks;
}

/** "9 phần" is 90. */
function tenths(tokens: readonly Token[], at: number): number {
  const value = Number(tokens[at]?.text);
  return value <= 10 && tokens[at + 1]?.text === 'phan' ? value * 10 : value;
}

/** "được 80", "80 rồi", "80": perhaps percent, nothing says so. */
function bareAt(tokens: readonly Token[], at: number): boolean {
  const value = Number(tokens[at]?.text);
  if (!Number.isInteger(value) || value < 5 || value > 100) return false;
  const before = tokens[at - 1];
  const after = tokens.slice(at + 1, at + 4);
  const opens =
    before === undefined ||
    before.kind !== 'word' ||
    /^(?:duoc|khoang|tam|len|toi|xong|dat|la|lam|do|em|da|moi|gan|hon|thanh)$/.test(before.text);
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
  const next = tokens[at + 2];
  if (next?.text === 'ruoi') return { to: at + 3, kind: 'points', value: decimal(said) + 0.5, told: true };
  if (unit.text === 'd' && next?.kind === 'number' && next.glued && /^\d{1,2}$/.test(next.text)) {
    return { to: at + 3, kind: 'points', value: decimal(`${said}.${next.text}`), told: true };
  }
  return { to: at + 2, kind: 'points', value: decimal(said), told: true };
}

/** Points lost are no score. */
const LOSSES = new Set(['mat', 'tru', 'thieu', 'giam', 'hut', 'kem', 'con']);

function fractionAt(
  tokens: readonly Token[],
  at: number,
  mayBeDate: boolean,
): Omit<NumberMark, 'from'> | undefined {
  const [, part, whole] = /^(\d{1,4})\/(\d{1,4})$/.exec(tokens[at]?.text ?? '') ?? [];
  if (!part || !whole || Number(whole) < 2 || Number(whole) >= 1900 || Number(part) > Number(whole))
    return undefined;
  const before = FRACTION_BEFORE.has(tokens[at - 1]?.text ?? '');
  const after = FRACTION_AFTER.has(tokens[at + 1]?.text ?? '');
  if (mayBeDate && !before && !after) return undefined;
  const simple = Number(whole) <= 6;
  if (mayBeDate && /^(?:nop|qua|toi|da|co)$/.test(tokens[at - 1]?.text ?? '') && !after && !simple)
    return undefined;
  return {
    to: at + 1,
    kind: 'fraction',
    value: Math.round((100 * Number(part)) / Number(whole)),
    told: before || after,
  };
}
