import { fold, tidyLine } from './fold.ts';

/**
 * A number in front of a row. `number`: "1", "1.2"; `roman`: "II", or "Lĩnh vực 2", with one part; `section`: "A";
 * `item`: a bullet or a letter such as "a)", which is no criterion's code.
 */
export interface Code {
  readonly form: 'number' | 'roman' | 'section' | 'item';
  readonly parts: readonly number[];
  /** As a person writes it, without the trailing dot. */
  readonly text: string;
}

const ROMAN = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/;
const NUMBERS = /^\d{1,3}(?:\.\d{1,3}){0,5}$/;
const PREFIX = /^(?:linh vuc|tieu chi thanh phan|tieu chi|tctp|tc|lv|muc)(?: so)?[\s:.]*(?=[\divx])/;
const BULLET = /^[-–—+•*▪●○■□✓►]+$|^o$/;

/** Reads the content of a code cell; undefined when it is no code. */
export function readCode(text: string): Code | undefined {
  const folded = fold(tidyLine(text));
  if (BULLET.test(folded)) return { form: 'item', parts: [], text: '-' };
  if (/^[a-zđ]\s*\)$|^[a-z]$/.test(folded) && !/^[A-Z]$|^[ivx]$/.test(text.trim())) {
    return { form: 'item', parts: [], text: folded.charAt(0) };
  }
  const isField = /^(linh vuc|lv)\b/.test(folded);
  const bare = folded
    .replace(PREFIX, '')
    .replace(/[\s.:;)\]/–*-]+$/, '')
    .replace(/^['’([]/, '')
    .replace(/\s*[.,]\s*/g, '.');
  return numberCode(bare, isField) ?? romanCode(bare) ?? sectionCode(text);
}

function numberCode(bare: string, isField: boolean): Code | undefined {
  if (!NUMBERS.test(bare)) return undefined;
  const parts = bare.split('.').map(Number);
  return { form: isField && parts.length === 1 ? 'roman' : 'number', parts, text: parts.join('.') };
}

/** "II" is a field; "II.1.2" a criterion of it, whose own code is 2.1.2. */
function romanCode(bare: string): Code | undefined {
  const [head = '', ...tail] = bare.split('.');
  if (!ROMAN.test(head) || head === '') return undefined;
  const first = romanValue(head);
  if (tail.length === 0) return { form: 'roman', parts: [first], text: head.toUpperCase() };
  return NUMBERS.test(tail.join('.')) ? numberCode([first, ...tail].join('.'), false) : undefined;
}

function sectionCode(text: string): Code | undefined {
  const letter = /^([A-HK-U])[.)]?$/.exec(text.trim())?.[1];
  return letter ? { form: 'section', parts: [letter.charCodeAt(0) - 64], text: letter } : undefined;
}

/** The value of a Roman number below 40, in small letters. */
function romanValue(text: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  const digits = [...text].map((sign) => values[sign] ?? 0);
  return digits.reduce((sum, value, index) => sum + (value < (digits[index + 1] ?? 0) ? -value : value), 0);
}

const FRONT = [
  /^((?:lĩnh vực|linh vuc|lv)\s*(?:số\s*)?(?:\d{1,2}|[IVX]{1,5}))\s*[:.)\-–]*\s*()(.*)$/isu,
  /^((?:tiêu chí(?: thành phần)?|tieu chi|tctp|tc)\s*\d{1,3}(?:\.\d{1,3})*)\s*[:.)\-–]*\s*()(.*)$/isu,
  /^(\d{1,3}(?:\.\d{1,3}){1,5})(\.?\s*[:)\-–]?\s+|\.\s*)(?=\p{L})(.+)$/su,
  /^(\d{1,3})(\s*[.):]\s*|\s+[-–]\s+)(?=\p{L})(.+)$/su,
  /^([IVX]{1,5})(\s*[.):]\s*|\s+[-–]\s+)(?=\p{L})(.+)$/su,
  /^([A-HK-U])(\s*[.):]\s*|\s+[-–]\s+)(?=\p{L})(.+)$/su,
] as const;

/** Splits "1.2. Ban hành kế hoạch" or "Lĩnh vực 1: Chỉ đạo" into code and words; undefined when no code leads. */
export function codeInFront(text: string): { code: Code; rest: string } | undefined {
  const line = tidyLine(text);
  for (const pattern of FRONT) {
    const [, front, , rest = ''] = pattern.exec(line) ?? [];
    const code = front ? readCode(front) : undefined;
    if (code) return { code, rest: rest.trim() };
  }
  return undefined;
}

/** The two codes that a date such as Excel makes out of 1.2 may have been, day first and month first. */
export function codesFromDate(text: string): readonly [string, string] | undefined {
  const [, first, second] =
    /^(\d{1,2})(?:[-/.](\d{1,2})[-/.](?:\d{4}|\d{2})|\/(\d{1,2}))$/.exec(text.trim())?.filter(Boolean) ?? [];
  if (first && second) return [`${Number(first)}.${Number(second)}`, `${Number(second)}.${Number(first)}`];
  const [, date, month = ''] =
    /^(\d{1,2})[-/ ]([a-z]{3}|thg ?\d{1,2})(?:[-/ ]\d{2,4})?$/i.exec(turned(text.trim())) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1 || Number(/\d+/.exec(month)?.[0] ?? 0);
  return date && number > 0 ? [`${Number(date)}.${number}`, `${number}.${Number(date)}`] : undefined;
}

/** "Mar-04", as Excel shows the fourth of March in English, with the day in front. */
function turned(text: string): string {
  return text.replace(/^([a-z]{3})-(\d{1,2})$/i, '$2-$1');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
