import { type DocumentFacts, NOTHING_TOLD } from '#domain/evidence/document.ts';
import { fold } from '#domain/text/fold.ts';
import { type Day, makeDay, partsOf } from '#domain/time/day.ts';
import { kindInShort } from './kind-words.ts';
import { periodNamed } from './period-words.ts';
import { findNumber } from './symbol.ts';

const SUBJECT = /(?<!\p{L})(?:v\/v|về việc|ve viec|về)\s+(.{5,200})$/iu;
const NUMBER_ALONE = /(?<![\p{L}\d])s[ốo]\s*[:.]?\s*(\d{1,5})(?![\d.,/])/iu;
const ENDING = /\.[a-z][a-z0-9]{1,4}$/i;

/**
 * What a caption or a file name tells of the document: "BC 45/BC-UBND ngày 14/6/2026 về công tác CCHC quý II". `today`
 * gives the year where a date has none.
 */
export function readName(text: string, today: Day): DocumentFacts {
  const plain = text.normalize('NFC').replace(ENDING, '').trim();
  if (plain === '') return NOTHING_TOLD;
  const numbered = findNumber(plain);
  const documentDate = dateIn(plain, partsOf(today).year);
  const [, alone] = NUMBER_ALONE.exec(plain) ?? [];
  const [, subject] = SUBJECT.exec(plain) ?? [];
  const kind = numbered?.kind ?? kindInShort(plain);
  return {
    ...NOTHING_TOLD,
    kind,
    documentNumber: numbered?.number ?? (kind === null ? null : (alone ?? null)),
    documentDate,
    subject: subject?.trim() ?? null,
    period: periodNamed(plain, documentDate ? partsOf(documentDate).year : partsOf(today).year),
  };
}

const WITH_YEAR = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)(?!\d)/;
const IN_WORDS = /\bngay (\d{1,2}) thang (\d{1,2})(?: nam (20\d\d))?/;
const TURNED = /(?<!\d)(20\d\d)-?(\d{2})-?(\d{2})(?!\d)/;
const WITHOUT_YEAR = /\bngay (\d{1,2})[/.-](\d{1,2})(?![\d/.-])/;

function dateIn(text: string, year: number): Day | null {
  const words = fold(text);
  const [, date, month, said] =
    WITH_YEAR.exec(words) ?? IN_WORDS.exec(words) ?? WITHOUT_YEAR.exec(words) ?? [];
  if (date && month) return makeDay(Number(said ?? year), Number(month), Number(date)) ?? null;
  const [, first, second, third] = TURNED.exec(words) ?? [];
  return (first && makeDay(Number(first), Number(second), Number(third))) || null;
}
