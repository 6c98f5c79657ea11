import type { Track } from '#domain/plan/plan-draft.ts';
import { fold, foldWords } from './fold.ts';

const NUMBERED = /\b(?:phu luc|pl)(?: so)? ?(?:0?([12])|(i{1,2}))\b/;

/** The track that a title or sheet name states: by the appendix's number, else by its purpose. */
export function trackOf(title: string): Track | undefined {
  const words = foldWords(title);
  const [, digit, roman] = NUMBERED.exec(words) ?? [];
  const number = digit ? Number(digit) : roman?.length;
  if (number) return number === 1 ? 'maintain' : 'remedy';
  const keeps = /duy tri|giu vung|dat diem toi da/.test(words);
  const mends = /khac phuc|mat diem|bi tru diem|chua dat diem/.test(words);
  if (keeps === mends) return undefined;
  return keeps ? 'maintain' : 'remedy';
}

/** The name of an appendix at the beginning of a line, as written ("Phụ lục II"). */
export function appendixName(line: string): string | undefined {
  const name = /^\p{L}+\s+\p{L}+(?:\s+số)?\s*[:.]?\s*(?:\d{1,2}|[IVX]{1,4})(?![\p{L}\d])/iu.exec(line)?.[0];
  return name && /^phu luc/.test(fold(name)) ? name : undefined;
}

/** True for a line that begins an appendix. */
export function startsAppendix(line: string): boolean {
  return /^phu luc\b/.test(foldWords(line)) && line.length <= 200;
}

/** Lines looked at above a table that has no appendix title. */
const NEAR_LINES = 3;

/** The track a table's surroundings state: the appendix title nearest above it, the sheet's name, the lines above. */
export function statedTrack(name: string, titles: readonly string[]): Track | undefined {
  const start = titles.findLastIndex(startsAppendix);
  const near = start >= 0 ? titles.slice(start) : titles.slice(-NEAR_LINES).reverse();
  for (const line of start >= 0 ? [...near, name] : [name, ...near]) {
    const track = trackOf(line);
    if (track) return track;
  }
  return undefined;
}
