import { type DocumentFacts, type DocumentKind, NOTHING_TOLD } from '#domain/evidence/document.ts';
import { fold } from '#domain/text/fold.ts';
import { type Day, makeDay, partsOf } from '#domain/time/day.ts';
import { kindNamed } from './kind-words.ts';
import { periodNamed } from './period-words.ts';
import { findSigner } from './signer.ts';
import { findNumber } from './symbol.ts';

/** Lines in which the head of a document stands: bodies, motto, number, date, kind and subject. */
const HEAD = 30;
const LONGEST_SUBJECT = 300;
const SUBJECT_LINES = 5;

/** "Minh Sơn, ngày 14 tháng 6 năm 2026". */
const DATED = /^([^\d]{2,60}?)[,.]?\s+ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm(?:\s+(\d{4}))?/iu;
const ABOUT = /^(?:v\/v|về việc)\s*[:.]?\s*/iu;
/** How the body begins, and what ends a subject. */
const BODY =
  /^(?:kinh gui|can cu|thuc hien|theo|hom nay|uy ban|hoi dong|chu tich|phan [ivx1]|[ivx]+[.)]|\d+[.)]|dieu 1|ngay|so:|noi nhan|tm\.|kt\.|tl\.|-|_|\*|\.)/;
/** Minutes name their day in the first sentence as well. */
const OPENING = /^(?:hom nay|vao hoi|hoi)\b/;
/** Lines that speak of other documents: they begin what a document is based on. */
const OF_OTHERS = /^(?:-\s*)?(?:can cu|thuc hien|theo|xet|kem theo|\(kem)/;

/**
 * Reads what a document's own head and end say, in the layout of Nghị định 30/2020/NĐ-CP. `head` are the lines of its
 * first page, `all` those up to its signature.
 */
export function readHeading(head: readonly string[], all: readonly string[] = head): DocumentFacts {
  const lines = head.map(tidy).filter((line) => line !== '');
  const own = lines.slice(0, HEAD).filter((line) => !OF_OTHERS.test(fold(line)));
  const numbered = firstOf(own, findNumber);
  const dated = findDate(own);
  const title = titleOf(lines.slice(0, HEAD + SUBJECT_LINES));
  const subject = title?.subject ?? letterSubject(lines.slice(0, HEAD));
  const year = dated ? partsOf(dated.day).year : null;
  return {
    ...NOTHING_TOLD,
    kind: title?.kind ?? numbered?.kind ?? null,
    documentNumber: numbered?.number ?? null,
    documentDate: dated?.day ?? null,
    issuedAt: dated && !OPENING.test(fold(dated.place)) ? dated.place : null,
    subject,
    signer: findSigner(all.map(tidy)),
    period: subject === null ? null : periodNamed(subject, year),
  };
}

/** The first place and date; in a narrow column the year has slipped below. */
function findDate(lines: readonly string[]): { place: string; day: Day } | null {
  for (const [at, line] of lines.entries()) {
    const [, place, date, month, year] = DATED.exec(line) ?? [];
    if (!place) continue;
    const below = lines.slice(at + 1, at + 3).find((each) => /^\d{4}$/.test(each));
    const day = makeDay(Number(year ?? below), Number(month), Number(date));
    if (day) return { place: place.replace(/,$/, ''), day };
  }
  return null;
}

/** The kind in capitals on a line of its own, and the subject in the lines below. */
function titleOf(lines: readonly string[]): { kind: DocumentKind; subject: string | null } | null {
  for (const [at, line] of lines.entries()) {
    const kind = line === line.toUpperCase() && line.length <= 40 ? kindNamed(line) : null;
    if (kind === null || fold(line).split(' ').length > 4) continue;
    const below = lines.slice(at + 1, at + 1 + SUBJECT_LINES);
    const end = below.findIndex((each) => BODY.test(fold(each)) || findNumber(each) !== null);
    const subject = cut((end < 0 ? below : below.slice(0, end)).join(' '));
    return { kind, subject: subject === '' ? null : subject };
  }
  return null;
}

/** Letters have no title: what they are about stands below their number, "V/v …", over a line or two. */
function letterSubject(lines: readonly string[]): string | null {
  const at = lines.findIndex((line) => ABOUT.test(line));
  const first = lines[at];
  if (first === undefined) return null;
  const next = lines[at + 1] ?? '';
  const goesOn = /^\p{Ll}/u.test(next) && !BODY.test(fold(next));
  return cut(goesOn ? `${first} ${next}` : first) || null;
}

function cut(subject: string): string {
  return subject.replace(ABOUT, '').slice(0, LONGEST_SUBJECT);
}

function firstOf<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}

function tidy(line: string): string {
  return line.normalize('NFC').replace(/\s+/g, ' ').trim();
}
