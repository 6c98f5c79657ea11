import type { CriteriaIndex } from './criteria.ts';
import { spellingOf } from './criteria.ts';
import type { DateMark } from './dates.ts';
import type { NumberMark } from './numbers.ts';
import type { Mark } from './phrases.ts';
import type { Token } from './tokens.ts';
import { FILLERS, NOT_CODES } from './words/nouns.ts';

/** A criterion named by its code, or codes in a row ("3.2, 3.3", "6.1 đến 6.3", "trừ 1.6"). */
export interface CodeMark {
  readonly from: number;
  readonly to: number;
  readonly codes: readonly string[];
  /** A code that the plan does not have. */
  readonly missing: string | null;
}

/** What stands around a number: everything that can tell whether it is a code. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly phrases: readonly Mark[];
  readonly dates: readonly DateMark[];
  readonly numbers: readonly NumberMark[];
  readonly index: CriteriaIndex;
  readonly about: readonly string[];
}

interface Single {
  readonly from: number;
  readonly to: number;
  readonly code: string | null;
  readonly typed: string;
}

const CUE_KINDS = new Set([
  'done',
  'nearDone',
  'work',
  'act',
  'send',
  'submit',
  'draft',
  'evidence',
  'blocked',
  'notYet',
  'notStarted',
  'extension',
  'ongoing',
  'asksForReport',
  'progress',
  'notArisen',
  'fine',
  'ack',
  'asks',
]);
const CUE_WORDS = new Set([
  'con',
  'rieng',
  'cai',
  've',
  'cua',
  'cho',
  'tru',
  'thi',
  'viec',
  'o',
  'vu',
  'thang',
  'con',
  'them',
  'ca',
  'phan',
  'han',
  'diem',
  'roi',
  'dung',
  'ben',
  'voi',
  'va',
  'den',
  'tai',
  'trong',
  'gom',
  'do',
  'nen',
  'ma',
  'vi',
  'la',
  '%',
  'd',
]);
const LINKS = new Set([
  ',',
  'va',
  'voi',
  '&',
  '+',
  '/',
  '>',
  'cung',
  'hay',
  'den',
  'toi',
  '-',
  '–',
  '→',
  'ca',
  'hoac',
  'cai',
  'muc',
  'tieu',
  'chi',
  'roi',
  'them',
  'lan',
  'thi',
  'tru',
  'con',
  'ngoai',
]);
const UNITS = new Set([
  'trieu',
  'ty',
  'ti',
  'nghin',
  'ngan',
  'dong',
  'km',
  'm2',
  'ha',
  'diem',
  '%',
  'h',
  'gio',
  'kg',
  'gb',
  'mb',
  'usd',
  'met',
  'tuoi',
]);

/** Every place where criteria are named by code. */
export function findCodes(around: Surroundings): CodeMark[] {
  const singles: Single[] = [];
  for (let at = 0; at < around.tokens.length; ) {
    const single = codeAt(around, at, singles.at(-1));
    if (single) singles.push(single);
    at = single ? single.to : at + 1;
  }
  return grouped(around, singles);
}

function codeAt(around: Surroundings, at: number, last: Single | undefined): Single | undefined {
  const { tokens, index } = around;
  if (tokens[at]?.kind !== 'number' && !/^[ivx]+$/.test(tokens[at]?.text ?? '')) return undefined;
  if (around.numbers.some((each) => each.kind !== 'maybe' && each.from <= at && at < each.to))
    return undefined;
  if (around.dates.some((each) => each.from <= at && at < each.to)) return undefined;
  const prefix = prefixBefore(tokens, at);
  const [typed, to] = typedAt(tokens, at, prefix > 0);
  if (!typed || UNITS.has(tokens[to]?.text ?? '') || (tokens[to]?.text === 'd' && tokens[to]?.glued))
    return undefined;
  const code = index.spellings.get(typed) ?? index.spellings.get(inArabic(typed)) ?? null;
  const from = at - prefix;
  if (prefix > 0) return { from, to, code, typed };
  const levels = typed.split('.').length;
  if (levels < 2 || !/^[\d.]+$/.test(typed)) return undefined;
  if (!hasCue(around, at, to, { code, levels, last })) return undefined;
  return { from, to, code, typed };
}

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

/** "II.1" as "2.1". */
function inArabic(typed: string): string {
  return typed.replace(/^[ivx]+(?=\.)/, (roman) => ROMAN[roman] ?? roman);
}

/** How many tokens before the number say that it is a code: "TC", "mục số", "tiêu chí". */
function prefixBefore(tokens: readonly Token[], at: number): number {
  let back = at - 1;
  if (/^(?:so|:|#|\.|-|la)$/.test(tokens[back]?.text ?? '')) back -= 1;
  const word = tokens[back]?.text;
  const before = tokens[back - 1]?.text ?? '';
  if (word === 'chi' && before === 'tieu') return at - back + 1;
  if (word === 'phan' && before === 'thanh' && tokens[back - 3]?.text === 'tieu') return at - back + 3;
  if (word === 'muc' && !/^(?:han|danh|chuyen|dinh)$/.test(before)) return at - back;
  if (word === 'tieu' && before === 'chi') return at - back + 1;
  if (word === '#' || word === 'code' || (word === 'ma' && before !== 'nhung')) return at - back;
  if (word === 'dung' && before === 'noi' && (tokens[at]?.text ?? '').includes('.')) return at - back + 1;
  return 0;
}

/** The code as typed, made comparable; after a prefix also "3 2 1", "II.1" and "3 . 2". */
function typedAt(tokens: readonly Token[], at: number, prefixed: boolean): readonly [string, number] {
  const text = tokens[at]?.text ?? '';
  if (text.includes('/') || /\d{4,}/.test(text)) return ['', at + 1];
  let typed = text;
  let to = at + 1;
  const spaced = prefixed || startsStatement(tokens, at);
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

interface Candidate {
  readonly code: string | null;
  readonly levels: number;
  readonly last: Single | undefined;
}

function hasCue(around: Surroundings, at: number, to: number, { code, levels, last }: Candidate): boolean {
  const { tokens } = around;
  const before = tokens[at - 1]?.text ?? '';
  if (
    last &&
    last.to === at &&
    around.phrases.some(({ kinds, to: end }) => end <= at && end >= last.from - 4 && kinds.includes('score'))
  )
    return false;
  if (last && onlyLinks(tokens, last.to, at)) return true;
  if (before === 'tu' && code && /^(?:den|toi)$/.test(tokens[to]?.text ?? '') && isCode(around, to + 1))
    return true;
  if (NOT_CODES.has(before) && !(before === 'khoan' || (before === 'diem' && code))) return false;
  if (code && around.about.includes(code)) return true;
  const mark = around.phrases.find((each) => each.to === at);
  if (mark?.kinds.includes('score')) return code !== null && numberFollows(around, to);
  if (code && levels >= 3) return true;
  if (startsStatement(tokens, at)) return code !== null || saysSomething(around, to);
  if (!code) return false;
  if (/^[,:(–-]$/.test(before)) return last !== undefined || saysSomething(around, to);
  return (
    CUE_WORDS.has(before) ||
    (mark?.kinds.some((kind) => CUE_KINDS.has(kind)) ?? false) ||
    (FILLERS.has(before) && saysSomething(around, to))
  );
}

function isCode({ tokens, index }: Surroundings, at: number): boolean {
  return tokens[at]?.kind === 'number' && index.spellings.has(spellingOf(tokens[at]?.text ?? ''));
}

function onlyLinks(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from <= 4 && tokens.slice(from, to).every(({ text }) => LINKS.has(text));
}

function numberFollows(around: Surroundings, from: number): boolean {
  return (
    around.tokens
      .slice(from, from + 5)
      .some(({ kind, text }) => kind === 'number' || text === 'toi' || text === 'full') ||
    around.numbers.some((each) => each.kind === 'points' && each.from >= from && each.from < from + 5)
  );
}

/** Only politeness, or nothing, stands between the number and the beginning of a statement. */
function startsStatement(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const token = tokens[back] as Token;
    if (token.kind === 'break' || /^[;.!?]$/.test(token.text)) return true;
    if (token.kind === 'sign') continue;
    if (token.kind !== 'word' || !FILLERS.has(token.text) || NOT_CODES.has(token.text)) return false;
  }
  return true;
}

/** A phrase that says how work stands follows before the sentence ends. */
function saysSomething(around: Surroundings, from: number): boolean {
  return around.phrases.some(
    ({ from: start, kinds }) =>
      start >= from &&
      start <= from + 12 &&
      kinds.some((kind) => CUE_KINDS.has(kind) || kind === 'near' || kind === 'score'),
  );
}

/** Joins codes in a row, spreads ranges out and takes exceptions off. */
function grouped(around: Surroundings, singles: readonly Single[]): CodeMark[] {
  const marks: CodeMark[] = [];
  for (const single of singles) {
    const before = marks.at(-1);
    const between = before ? around.tokens.slice(before.to, single.from).map(({ text }) => text) : [];
    const joined =
      before &&
      between.length <= 3 &&
      between.every((text) => LINKS.has(text)) &&
      !between.includes('con') &&
      !between.includes('roi') &&
      !between.includes('thi');
    if (!before || !joined || (single.code === null) !== (before.missing !== null)) {
      marks.push({
        from: single.from,
        to: single.to,
        codes: single.code ? [single.code] : [],
        missing: single.code ? null : single.typed,
      });
      continue;
    }
    if (single.code === null) continue;
    const isRange = between.some((text) => /^(?:den|toi|-|–|→|>)$/.test(text));
    const added = isRange ? rangeOf(around.index, before.codes.at(-1) ?? '', single.code) : [single.code];
    const codes = between.includes('tru')
      ? before.codes.filter((code) => code !== single.code)
      : [...new Set([...before.codes, ...added])];
    marks[marks.length - 1] = { ...before, to: single.to, codes };
  }
  return marks;
}

/** The codes between two of the same parent, both included. */
function rangeOf(index: CriteriaIndex, first: string, last: string): string[] {
  const [start, end] = [first.split('.'), last.split('.')];
  const low = Number(start.at(-1));
  const high = Number(end.at(-1));
  if (start.length !== end.length || start.slice(0, -1).join('.') !== end.slice(0, -1).join('.'))
    return [last];
  if (!(low < high) || high - low > 30) return [last];
  return Array.from({ length: high - low }, (_, step) =>
    [...start.slice(0, -1), low + step + 1].join('.'),
  ).filter((code) => index.byCode.has(code));
}
