import type { DateMark } from './dates.ts';
import type { Token } from './tokens.ts';
import { INDICATORS } from './words/nouns.ts';

/** A number with its unit. `value` of a fraction is its percent. */
export interface NumberMark {
  readonly from: number;
  readonly to: number;
  readonly kind: 'percent' | 'figure' | 'points' | 'fraction' | 'below' | 'range' | 'relative' | 'maybe';
  readonly value: number;
  /** A word of progress stands with it ("làm được 60%"); without one a rate's percentage may be its indicator. */
  readonly told: boolean;
}

const PROGRESS_WORDS = new Set([
  'xong',
  'thanh',
  'do',
  'lam',
  'hien',
  'khai',
  'luong',
  'tat',
  'tien',
  'viec',
]);
const WEAK_PROGRESS = new Set([
  'duoc',
  'len',
  'khoang',
  'hon',
  'tam',
  'co',
  'la',
  'gan',
  'moi',
  'chac',
  'tren',
  'r',
  'roi',
  'dang',
  'nay',
  'e',
  'em',
]);
const REMAINING = new Set(['con', 'thieu', 'sot']);
/** What an indicator counts: "92% văn bản đi", "41,5% kế hoạch vốn". */
const COUNTED_AFTER =
  /^(?:ho so|van ban|can bo|cong chuc|nguoi dan|thu tuc|ke hoach von|von|tai san|so ho so|so van ban|phieu|dung han|truoc han|tong so ho|ho dan|so tthc|du toan|tthc|kien nghi|phan anh|y kien|so phieu)\b/;
/** Points lost are no score. */
const LOSSES = new Set(['mat', 'tru', 'thieu', 'giam', 'hut', 'kem', 'con']);
const FRACTION_BEFORE = new Set([
  'duoc',
  'dat',
  'xong',
  'lam',
  'khoang',
  'hon',
  'gan',
  'moi',
  'tam',
  'thanh',
  'hien',
  'khai',
  'co',
  'da',
  'dang',
  'len',
  'tren',
  'tat',
  'bai',
  'hon',
  'dc',
  'nop',
  'thon',
  'qua',
  'toi',
]);
const FRACTION_AFTER = new Set([
  'khoi',
  'cong',
  'viec',
  'chang',
  'thon',
  'bai',
  'tin',
  'ho',
  'van',
  'so',
  'bo',
  'muc',
  'noi',
  'tieu',
  'nhiem',
  'lop',
  'buoi',
  'cuoc',
  'quang',
  'roi',
  'ban',
  'luong',
  'phan',
  'thu',
  'tthc',
  'dot',
  'cai',
  'cb',
  'can',
  'to',
  'ban',
  'dau',
  'ap',
  'to',
]);

/** Every percentage, number of points and fraction in the message. */
export function findNumbers(tokens: readonly Token[], dates: readonly DateMark[]): NumberMark[] {
  const marks: NumberMark[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.text === '½') marks.push({ from: at, to: at + 1, kind: 'fraction', value: 50, told: true });
    if (token.kind !== 'number') continue;
    const date = dates.find((each) => each.from <= at && at < each.to);
    const found =
      date && !date.bare
        ? undefined
        : (percentAt(tokens, at) ?? pointsAt(tokens, at) ?? fractionAt(tokens, at, date !== undefined));
    if (found) marks.push({ from: at, ...found });
    else if (!date && bareAt(tokens, at))
      marks.push({ from: at, to: at + 1, kind: 'maybe', value: Number(token.text), told: false });
  }
  return marks;
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

/** "1,5" and "1.5" are both 1.5. */
export function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}

function percentAt(tokens: readonly Token[], at: number): Omit<NumberMark, 'from'> | undefined {
  if (tokens[at + 1]?.text !== '%') return undefined;
  const text = tokens[at]?.text ?? '';
  const to = at + 2;
  const [low, high] = text.split('-').map(decimal);
  if (low === undefined || Number.isNaN(low)) return undefined;
  if (high !== undefined) return { to, kind: 'range', value: low, told: true };
  const before = tokens[at - 1]?.text ?? '';
  const before2 = tokens[at - 2]?.text ?? '';
  if (
    REMAINING.has(before) ||
    (before === 'lai' && before2 === 'con') ||
    (before === 'khoang' && REMAINING.has(before2))
  )
    return { to, kind: 'percent', value: Math.max(0, 100 - low), told: true };
  if (
    before === 'duoi' ||
    (/^(?:duoc|den|toi|dat|qua|noi)$/.test(before) && /^(?:chua|khong)$/.test(before2))
  )
    return { to, kind: 'below', value: low, told: true };
  if (before === 'chua') return { to, kind: 'below', value: low, told: true };
  if (
    low === 100 &&
    (/^(?:gan|sap)$/.test(before) || /^(?:gan|sap)$/.test(before2) || (before === 'nhu' && before2 === 'gan'))
  )
    return { to, kind: 'percent', value: 90, told: true };
  if (/^(?:tang|them|giam)$/.test(before)) return { to, kind: 'relative', value: low, told: true };
  const nearest = nearestCue(tokens, at);
  const after = tokens[to]?.text ?? '';
  const counted = COUNTED_AFTER.test(
    tokens
      .slice(to, to + 3)
      .map(({ text: each }) => each)
      .join(' '),
  );
  const isFigure = nearest === 'indicator' || (nearest !== 'progress' && (counted || !Number.isInteger(low)));
  return {
    to,
    kind: isFigure ? 'figure' : 'percent',
    value: low,
    told: nearest === 'progress' || WEAK_PROGRESS.has(before) || WEAK_PROGRESS.has(after),
  };
}

/** Of progress words and names of indicators, the one nearest before the number. */
function nearestCue(tokens: readonly Token[], at: number): 'progress' | 'indicator' | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 7); back--) {
    const token = tokens[back] as Token;
    if (token.kind === 'break' || /^[,;.!?+]$/.test(token.text) || token.kind === 'number') return undefined;
    const pair = `${tokens[back - 1]?.text} ${token.text}`;
    const triple = `${tokens[back - 2]?.text} ${pair}`;
    if (INDICATORS.some((words) => words === token.text || words === pair || words === triple))
      return 'indicator';
    if (PROGRESS_WORDS.has(token.text) && !(token.text === 'do' && tokens[back - 1]?.text === 'muc'))
      return 'progress';
  }
  return undefined;
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
