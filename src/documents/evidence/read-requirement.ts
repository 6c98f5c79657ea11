import type { DocumentKind } from '#domain/evidence/document.ts';
import type { Requirement } from '#domain/evidence/requirement.ts';
import type { Deadline } from '#domain/plan/deadline.ts';
import { fold } from '#domain/text/fold.ts';
import { kindNamed } from './kind-words.ts';

const COUNT = /^(?:it nhat |toi thieu )?0?([1-9]\d?) (?!nam|thang|quy|tuan|ngay|ky|gio|buoi|%)/;
const OF_EACH = /\b(?:tung|hang|moi) (?:thang|quy|ky|tuan|6 thang|sau thang|bao cao|dot|lan)\b/;
const OF_THE_YEAR = /\b(?:nam 20\d\d|ca nam|hang nam)\b/;
/** What is issued once and holds for the year. */
const ONCE: readonly DocumentKind[] = ['plan', 'decision', 'regulation', 'programme', 'scheme', 'contract'];

/**
 * Reads one document of a plan's column: its kind, how many of it ("02 báo cáo"), and whether each time of the
 * criterion needs it. Work that comes round needs reports and the like each time, plans and decisions once; work that
 * never ends is looked at each month but proven once, unless the words say otherwise.
 */
export function readRequirement(text: string, deadline: Deadline): Omit<Requirement, 'id'> {
  const words = fold(text);
  const [, count] = COUNT.exec(words) ?? [];
  const kind = kindNamed(text);
  return { text, kind, count: Number(count ?? 1), eachPeriod: isOfEach(words, kind, deadline) };
}

/** Whether a document is asked for with a digital signature: "(bản ký số)". */
export function asksForSignature(text: string): boolean {
  return /\bky so\b/.test(fold(text));
}

function isOfEach(words: string, kind: DocumentKind | null, deadline: Deadline): boolean {
  if (OF_EACH.test(words)) return true;
  if (OF_THE_YEAR.test(words) || (kind !== null && ONCE.includes(kind))) return false;
  return deadline.kind === 'recurring' || (deadline.kind === 'fixed' && deadline.days.length > 1);
}
