/** A criterion and, where it is said, which of its times: `3.2.1`, `3.2.1@2026-06`. */
export interface Reference {
  readonly code: string;
  readonly period: string | null;
}

const REFERENCE = /^([0-9]+(?:[.,][0-9]+)*|[IVX]+)\.?(?:@([0-9A-Za-z-]+))?$/;

/** Reads `3.2.1`, `3,2,1`, `3.2.1.` and `3.2.1@2026-06`; null for any other text. */
export function readReference(text: string): Reference | null {
  const [, code, period] = REFERENCE.exec(text.trim()) ?? [];
  return code === undefined ? null : { code: code.replaceAll(',', '.'), period: period ?? null };
}

/** Writes a reference as a button carries it. The only time of a criterion goes without its period. */
export function writeReference(code: string, period: string | null): string {
  return period === null || period === 'once' ? code : `${code}@${period}`;
}

/** Several references in a row, as a question keeps them: `7.2@2026-02 7.2@2026-03`. None where other words are among them. */
export function readReferences(text: string): string[] {
  const words = text.trim().split(/\s+/);
  return words.every((word) => readReference(word) !== null) ? words : [];
}

/** The kind of a period key and its number, for the words that name it: `2026-06` is month 6. */
export function periodArgs(period: string): { periodKind: string; periodNumber: string | number } {
  const [, month] = /^\d{4}-(\d{2})$/.exec(period) ?? [];
  if (month) return { periodKind: 'month', periodNumber: String(Number(month)) };
  const [, quarter] = /^\d{4}-Q(\d)$/.exec(period) ?? [];
  if (quarter) return { periodKind: 'quarter', periodNumber: Number(quarter) };
  const [, half] = /^\d{4}-H(\d)$/.exec(period) ?? [];
  if (half) return { periodKind: 'half', periodNumber: Number(half) };
  if (/^\d{4}-9M$/.test(period)) return { periodKind: 'nine', periodNumber: 9 };
  const [, week] = /^\d{4}-W(\d{2})$/.exec(period) ?? [];
  if (week) return { periodKind: 'week', periodNumber: String(Number(week)) };
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return { periodKind: 'day', periodNumber: period };
  return { periodKind: /^\d{4}$/.test(period) ? 'year' : 'once', periodNumber: period };
}

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** The same for several periods of one kind: "tháng 2, 3, 5". */
export function periodsArgs(periods: readonly string[]): ReturnType<typeof periodArgs> {
  const [first = periodArgs('once'), ...rest] = periods.map(periodArgs);
  if (rest.length === 0) return first;
  const numbers = [first, ...rest].map(({ periodKind, periodNumber }) => {
    if (periodKind === 'quarter') return ROMAN[Number(periodNumber)] ?? periodNumber;
    return periodKind === 'day' ? String(periodNumber).slice(5).split('-').reverse().join('/') : periodNumber;
  });
  const periodKind = first.periodKind === 'day' ? 'days' : first.periodKind;
  return { periodKind, periodNumber: numbers.join(', ') };
}
