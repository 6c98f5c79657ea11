import type { Token } from '../text/tokens.ts';
import { UNITS } from '../words/around-numbers.ts';
import { POLITE } from '../words/nouns.ts';
import { hasCue, isMeasured, prefixBefore, startsStatement } from './code-cues.ts';
import { grouped } from './code-lists.ts';
import type { CodeMark, Single, Surroundings } from './code-mark.ts';
import { isRowTold } from './code-rows.ts';
import { spellingOf } from './criteria.ts';

/** Every place where criteria are named by code. */
export function findCodes(around: Surroundings): CodeMark[] {
  const singles: Single[] = [];
  for (let at = 0; at < around.tokens.length; ) {
    const single = codeAt(around, at, singles.at(-1));
    if (single) singles.push(single);
    at = single ? single.to : at + 1;
  }
  return grouped(around, singles.length > 0 ? singles : withoutPoints(around));
}

/** Each digit a level: "141 với 74 xong hết rồi, 73 được 55%", "một sáu xong rồi năm ba thì chưa". */
const DIGITS = /^[1-9]{2,3}$/;

/** What stands before or between codes without points. */
const BETWEEN = /^(?:[,;.+&/]|va|voi|con|cai|muc|lan|thi|roi)$/;

/**
 * Codes of the sender's own typed without their points, where several, or one of three digits, open what is said of them. One
 * of two digits alone may be anything, and in reply to one criterion all of them: "141 đã quét xong".
 */
function withoutPoints(around: Surroundings): Single[] {
  const { tokens, mine, index } = around;
  if (!mine || around.about.length === 1) return [];
  const found: Single[] = [];
  tokens.forEach(({ kind, text }, at) => {
    if (at < (found.at(-1)?.to ?? 0)) return;
    const spoken = kind === 'number' && DIGITS.test(text) ? text : digitsSpokenAt(tokens, at);
    const typed = spoken.split('').join('.');
    const code = index.spellings.get(typed);
    if (code === undefined || !mine.has(code) || !opensAt(around, at, found.at(-1)?.to)) return;
    if ([...around.numbers, ...around.dates].some((mark) => mark.from <= at && at < mark.to)) return;
    const to = kind === 'number' ? at + 1 : at + spoken.length;
    if (!isToldFrom(around, to)) return;
    found.push({ from: at, to, code, typed });
  });
  const [only, another] = found;
  return another || (only && only.typed.length > 3) ? found : [];
}

const SPOKEN: Readonly<Record<string, string>> = {
  mot: '1',
  hai: '2',
  ba: '3',
  bon: '4',
  nam: '5',
  sau: '6',
  bay: '7',
  tam: '8',
  chin: '9',
};

/** "một sáu", "hai hai một": two or three digits in words, and no more of them; empty where none stand. */
function digitsSpokenAt(tokens: readonly Token[], at: number): string {
  if (SPOKEN[tokens[at]?.text ?? ''] === undefined) return '';
  const digits = [0, 1, 2, 3].map((step) => SPOKEN[tokens[at + step]?.text ?? ''] ?? ' ');
  const run = digits.join('').split(' ', 1)[0] ?? '';
  return run.length === 2 || run.length === 3 ? run : '';
}

/** It opens a clause, or follows another such code. */
function opensAt({ tokens }: Surroundings, at: number, last: number | undefined): boolean {
  const before = tokens[at - 1];
  return (
    startsStatement(tokens, at) ||
    (before !== undefined && (before.kind === 'break' || /^[,;.]$/.test(before.text))) ||
    (last !== undefined && BETWEEN.test(before?.text ?? ''))
  );
}

/** What follows tells how it stands, or another such code follows. */
function isToldFrom({ tokens, phrases, numbers, dates }: Surroundings, at: number): boolean {
  const next = tokens[at]?.text ?? '';
  const other = tokens[at + 1]?.text ?? '';
  const isJoined = /^(?:[,+&]|va|voi|lan)$/.test(next);
  if (isJoined && (DIGITS.test(other) || digitsSpokenAt(tokens, at + 1) !== '')) return true;
  const start = /^(?:thi|:|em|chi|anh|toi|minh)$/.test(next) ? at + 1 : at;
  if (next === 'thi' && dates.some(({ from }) => from === start)) return true;
  return (
    phrases.some(
      ({ from, kinds }) => from === start && !kinds.every((kind) => kind === 'thing' || kind === 'resource'),
    ) || numbers.some(({ from, kind }) => from === start && kind === 'percent')
  );
}

function codeAt(around: Surroundings, at: number, last: Single | undefined): Single | undefined {
  const { tokens, index } = around;
  if (tokens[at]?.kind !== 'number' && !/^[ivx]+$/.test(tokens[at]?.text ?? '')) return undefined;
  if (around.numbers.some((each) => each.kind !== 'maybe' && each.from <= at && at < each.to))
    return undefined;
  if (around.dates.some((each) => each.from <= at && at < each.to)) return undefined;
  const joined = around.about.find(
    (each) => /^\d{3}$/.test(tokens[at]?.text ?? '') && each.replaceAll('.', '') === tokens[at]?.text,
  );
  if (joined) return { from: at, to: at + 1, code: joined, typed: joined };
  const prefix = prefixBefore(tokens, at);
  const [typed, to] = typedAt(tokens, at, prefix > 0);
  const unit = tokens[to]?.text ?? '';
  const isPartOfWord = WORDS_NOT_UNITS[unit]?.has(tokens[to + 1]?.text ?? '') ?? false;
  const isNow =
    unit === 'gio' &&
    (typed.split('.').length > 2 ||
      (NOW_FOLLOWED.has(tokens[to + 1]?.text ?? '') && startsStatement(tokens, at)));
  if (!typed || (UNITS.has(unit) && !isPartOfWord && !isNow)) return undefined;
  if (tokens[to]?.text === 'd' && tokens[to]?.glued) return undefined;
  const code = index.spellings.get(typed) ?? index.spellings.get(inArabic(typed)) ?? null;
  const from = at - prefix;
  if (prefix > 0) return { from, to, code, typed };
  if (isExplained(tokens, at, to)) return undefined;
  // "1.240 hồ sơ": a count with its thousands.
  if (code === null && /\.\d{3,}$/.test(typed)) return undefined;
  const levels = typed.split('.').length;
  const isRoman = code !== null && ROMAN_CODE.test(typed);
  if (levels < 2 || (!isRoman && !/^[\d.]+$/.test(typed))) return undefined;
  if (!hasCue(around, at, to, { code, levels, last }) && !opensRow(around, at, to, code)) return undefined;
  return { from, to, code, typed };
}

/** "1,5 vì thiếu văn bản": a number with a comma, and why it is so, are points and no code. */
function isExplained(tokens: readonly Token[], at: number, to: number): boolean {
  const isPoints = to === at + 1 && (tokens[at]?.raw ?? '').includes(',');
  return isPoints && startsStatement(tokens, at) && /^(?:vi|do|tai|boi)$/.test(tokens[to]?.text ?? '');
}

/** "vướng kinh phí 2.1 và 3.3": of two of the sender's own the last is told to be a code, and so the first is. */
function opensRow(around: Surroundings, at: number, to: number, code: string | null): boolean {
  const { tokens, mine } = around;
  const isOwn = (each: string | null | undefined): boolean => each != null && mine?.has(each) === true;
  if (!isOwn(code) || !/^(?:va|voi|[,+&])$/.test(tokens[to]?.text ?? '')) return false;
  if ((tokens[at]?.raw ?? '').includes(',') || isMeasured(tokens[at - 1]?.text ?? '')) return false;
  if (!isRowTold(around, at)) return false;
  const next = codeAt(around, to + 1, undefined);
  // "2.1 và 3.3 tạ": what a unit follows counts something.
  const isEnd = tokens.slice(next?.to).every(({ kind, text }) => kind !== 'word' || POLITE.has(text));
  return isEnd && isOwn(next?.code);
}

/** The code as typed, made comparable; after a prefix also "3 2 1", "II.1" and "3 . 2". */
function typedAt(tokens: readonly Token[], at: number, prefixed: boolean): readonly [string, number] {
  const text = tokens[at]?.text ?? '';
  if (text.includes('/') || /\d{4,}/.test(text)) return ['', at + 1];
  // "v.v. 2 tuần nữa" is no V.2.
  if (text === 'v' && tokens[at - 1]?.text === '.' && tokens[at - 2]?.text === 'v') return ['', at + 1];
  let typed = text;
  let to = at + 1;
  const isRoman =
    /^[ivx]+$/.test(text) &&
    tokens[to]?.text === '.' &&
    tokens[to]?.glued === true &&
    (tokens[to + 1]?.glued === true || prefixed);
  const spaced = prefixed || isRoman || startsStatement(tokens, at);
  while (spaced && /^[\divx]{1,4}$/.test(typed.split('.').at(-1) ?? '') && typed.split('.').length < 4) {
    const dot = /^[.,]$/.test(tokens[to]?.text ?? '') ? 1 : 0;
    const next = tokens[to + dot];
    if (next?.kind !== 'number' || !/^\d{1,2}(?:\.\d{1,2})*$/.test(next.text)) break;
    if (next.text.includes('.')) break;
    if (
      dot === 0 &&
      (next.text.includes('.') ||
        tokens[to + 1]?.text === '%' ||
        UNITS.has(tokens[to + 1]?.text ?? '') ||
        /^(?:d|thang|ngay)$/.test(tokens[to + 1]?.text ?? ''))
    )
      break;
    if (/[.,]/.test(text)) break;
    typed += `.${next.text}`;
    to += dot + 1;
  }
  return [spellingOf(typed), to];
}

/** "3.2 tỷ lệ đúng hạn", "3.2 điểm tối đa", "1.3 điểm rưỡi": what begins a word is no unit. */
const WORDS_NOT_UNITS: Readonly<Record<string, ReadonlySet<string>>> = {
  diem: new Set(['toi', 'tu', 'ruoi']),
  ti: new Set(['le']),
  ty: new Set(['le']),
};

/** "7.3 giờ mới xong": giờ is now, no unit. */
const NOW_FOLLOWED = new Set(
  'moi em dang da thi van con xong chua toi cung minh chi anh lam duoc dat'.split(' '),
);

const ROMAN: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
};

/** "I.3", "VII.2.1". */
const ROMAN_CODE = /^[ivx]+(?:\.\d{1,2})+$/;

/** "II.1" as "2.1". */
function inArabic(typed: string): string {
  return typed.replace(/^[ivx]+(?=\.)/, (roman) => ROMAN[roman] ?? roman);
}
