import { isWord, type Word } from '../people/words.ts';
import { readReference } from './reference.ts';

/** Commands that may be about the plan of another year, which stands before what else they are given: `tucham 2025 3.2.1 2`. */
const OF_ANY_YEAR: ReadonlySet<Word> = new Set<Word>([
  'tieuchi',
  'nhatky',
  'soatloi',
  'soatloi.bodiem',
  'tucham',
  'tucham.linhvuc',
  'thamdinh',
  'giaitrinh',
]);

/** The same for those that are given an id first, or words under a file: a bare number might be one of these, so it is marked. */
const OF_MARKED_YEAR: ReadonlySet<Word> = new Set<Word>([
  'tucham.lydo',
  'minhchung',
  'minhchung.gan',
  'minhchung.chuyen',
  'minhchung.rut',
  'minhchung.loai',
  'minhchung.thay',
  'minhchung.chitiet',
  'minhchung.ghep',
  'minhchung.tach',
  'minhchung.lienket',
  'minhchung.giaitrinh',
  'minhchung.xem',
]);

/** Of these the year may end a short line as well: `3.2.1 2025`, `3.2.1 1,5 năm 2025`. */
const YEAR_MAY_END: ReadonlySet<Word> = new Set<Word>(['tieuchi', 'nhatky', 'tucham']);

/** It names a criterion of any plan, and goes on with what waits of each. */
const WAITS_OF_ANY_YEAR: Word = 'duyet.xacnhan';

const LIST_OF_ALL_YEARS: Word = 'giaitrinh';

const MARKED = /^@(20\d\d)(?:\s+|$)/;
const BEFORE = /^(?:năm\s+|nam\s+)?(20\d\d)(?:\s+|$)/iu;
/** Files come with any words: only a code, or nothing, behind a number makes it a year. */
const BEFORE_CODE = /^(?:năm\s+|nam\s+)?(20\d\d)(?:\s+(?=\d+(?:\.\d+)+)|$)/iu;
const AT_THE_END = /^(\S+(?:\s+\S+)??)\s+(?:(?:của|cua)\s+)?(?:(?:năm|nam)\s+)?(20\d\d)$/iu;

/** Those that name a criterion first, of the plan in force alone: reminders, deadlines and reports have no other. */
const OF_A_CRITERION: ReadonlySet<string> = new Set([
  'capnhat',
  'capnhat.khongapdung',
  'chidao',
  'dondoc',
  'giahan',
  'gopy',
  'lichnhac.hoan',
  'phancong',
  'soatloi.doihan',
  'tieuchi.truoc',
  'yeucau',
]);

const DOTTED_CODE = /^\d+(?:\.\d+)+(?:@|$)/;

/** Whether a command may be about the plan of another year. */
export function knowsYear(word: string): word is Word {
  return isWord(word) && (OF_ANY_YEAR.has(word) || OF_MARKED_YEAR.has(word));
}

/** The year that the words of such a command name: `2025 3.2.1 …`, `năm 2025 …`, `@2025 17`. Null where there is none. */
export function splitYear(
  word: Word,
  words: string,
): { readonly year: number | null; readonly rest: string } {
  const said = words.normalize('NFC').trim();
  const before = [MARKED, OF_ANY_YEAR.has(word) ? BEFORE : word === 'minhchung' ? BEFORE_CODE : MARKED];
  for (const pattern of before) {
    const [led, year] = pattern.exec(said) ?? [];
    if (led !== undefined) return { year: Number(year), rest: said.slice(led.length) };
  }
  const [, rest = '', year] = (YEAR_MAY_END.has(word) && AT_THE_END.exec(said)) || [];
  const [first = ''] = rest.split(/\s+/);
  return year !== undefined && readReference(first)
    ? { year: Number(year), rest }
    : { year: null, rest: words };
}

/** A command line as it is meant of the plan of a year; null where it names a criterion and knows of no other year. */
export function lineOfYear(line: string, year: number): string | null {
  const [, word = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(line) ?? [];
  if (!knowsYear(word)) return namesCriterion(line) ? null : line;
  if (line === LIST_OF_ALL_YEARS || splitYear(word, rest).year !== null) return line;
  return `${word} ${OF_MARKED_YEAR.has(word) ? '@' : ''}${year} ${rest}`.trim();
}

/** Whether a command line names a criterion of the plan in force, and can name none of another. */
export function namesCriterion(line: string): boolean {
  const [word = '', ...rest] = line.split(/\s+/);
  if (knowsYear(word) || word === WAITS_OF_ANY_YEAR || /^20\d\d$/.test(rest[0] ?? '')) return false;
  return rest.some((each) => DOTTED_CODE.test(each)) || (OF_A_CRITERION.has(word) && rest.length > 0);
}
