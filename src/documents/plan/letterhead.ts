import { type Day, makeDay } from '#domain/time/day.ts';
import { startsAppendix } from './appendix.ts';
import { fold, foldWords, tidyLine } from './fold.ts';

/** What the words around a plan's tables say about the plan itself. */
export interface Letterhead {
  readonly number: string | null;
  readonly issuedOn: Day | null;
  readonly year: number | null;
  readonly title: string | null;
}

/** A plan's number: digits, then a symbol with KH. Decisions and official letters named beside it have other symbols. */
const NUMBER =
  /(?:^|[^\d/])(\d{1,5}[a-z]?)\s*\/\s*((?:\d{4}\s*\/\s*)?KH\s*[-–]\s*[\p{Lu}&.-]+(?:\s*[-–]\s*[\p{Lu}]+)*)/u;
const LONG_DATE = /ngay\s+(\d{1,2})\s+thang\s+(\d{1,2})\s+nam\s+(\d{4})/;
const SHORT_DATE = /ngay\s+(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/;
/** Lines which speak of other documents. */
const REFERENCE = /^(?:-\s*)?(?:can cu|thuc hien|theo|xet|tren co so|thay the)\b/;
const HEADING = /^kế\s+hoạch(?=\s*$|\s*\n|[\s:]+\p{L})/iu;
/** "(kèm theo Kế hoạch số 18/KH-UBND …)" behind a title: it names the plan once more. */
const COMES_WITH = /\s*\((?:ban hành\s+)?kèm\s+theo[^()]*\)\s*$/iu;
const YEARS = /\b(20\d{2})\b/g;

/**
 * Reads a plan's number, date, year and title from the lines around its tables; what is blank in them is null. Lines of
 * sheets without a table (`asides`) are believed where they say "Kế hoạch" or carry a number.
 */
export function readLetterhead(lines: readonly string[], asides: readonly string[] = []): Letterhead {
  const near = ownLines(lines);
  const own = [...ownLines(asides), ...near];
  const numbered = own.find((line) => NUMBER.test(line));
  const [, digits, symbol] = NUMBER.exec(numbered ?? '') ?? [];
  const title = (readTitle(own) ?? beforeAppendix(near).find(isTitle))?.replace(COMES_WITH, '') || null;
  const issuedOn = readDate(own, numbered);
  return {
    number: digits && symbol ? `${digits}/${symbol.replace(/\s+/g, '').replaceAll('–', '-')}` : null,
    issuedOn,
    year: readYear(title, own, issuedOn),
    title,
  };
}

/** The date beside the plan's number, else that of the line "Cẩm Giàng, ngày 29 tháng 3 năm 2024". */
function readDate(lines: readonly string[], numbered: string | undefined): Day | null {
  const beside = numbered?.slice(numbered.search(NUMBER));
  const dated = lines.find((line) => /^[^,]{2,60},\s*ngay\s/.test(fold(line)) || /^ngay\s/.test(fold(line)));
  for (const text of [beside, dated]) {
    const folded = fold(text ?? '');
    const [, date, month, year] = LONG_DATE.exec(folded) ?? SHORT_DATE.exec(folded) ?? [];
    const day = year && makeDay(Number(year), Number(month), Number(date));
    if (day) return day;
  }
  return null;
}

function ownLines(lines: readonly string[]): string[] {
  return lines.map(tidyLine).filter((line) => line !== '' && !REFERENCE.test(fold(line)));
}

function readTitle(lines: readonly string[]): string | undefined {
  for (const [at, line] of lines.entries()) {
    if (!HEADING.test(line) || line.length > 400 || NUMBER.test(line)) continue;
    const rest = line.replace(/^kế\s+hoạch[\s:]*/iu, '');
    const title = rest === '' ? joinWrapped(lines, at + 1) : rest;
    if (title && !startsAppendix(title)) return title;
  }
  return undefined;
}

/** A title broken over lines: the first ends with a comma, or the next goes on in small letters. */
function joinWrapped(lines: readonly string[], from: number): string {
  let title = lines[from] ?? '';
  for (const line of lines.slice(from + 1, from + 4)) {
    if (!/[,–-]$/.test(title) && !/^\p{Ll}/u.test(line)) break;
    title = `${title} ${line}`;
  }
  return title;
}

/** The lines above the first appendix: below it stand the titles of appendices, not the plan's. */
function beforeAppendix(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex(startsAppendix);
  return first < 0 ? lines : lines.slice(0, first);
}

const NO_TITLE =
  /^(phu luc|kem theo|ban hanh kem|so\b|uy ban|ubnd|hoi dong|cong hoa|doc lap|don vi|bieu|mau|ngay\b|\d|danh muc kem|bang \d)/;

function isTitle(line: string): boolean {
  const words = foldWords(line);
  if (NO_TITLE.test(words) || /,\s*ngay\b/.test(fold(line))) return false;
  return words.split(' ').length >= 5 && line.length <= 300;
}

/** How lines begin that may name the year in a plan without a title. */
const HEADINGS =
  /^(phu luc|ke hoach|danh muc|cac tieu chi|bang|kem theo|duy tri|khac phuc|bo chi so|bo tieu chi|chi so|self scores)/;

/** The year a title is about is the latest it names: "khắc phục … năm 2023, nâng cao … năm 2024". */
function readYear(title: string | null, lines: readonly string[], issuedOn: Day | null): number | null {
  const inTitle = yearsIn(title ?? '');
  if (inTitle.length > 0) return Math.max(...inTitle);
  const inHeadings = lines.filter((line) => HEADINGS.test(foldWords(line)) && line.length <= 200);
  const named = inHeadings.flatMap((line) => (NUMBER.test(line) ? [] : yearsIn(line)));
  if (named.length > 0) return Math.max(...named);
  return issuedOn ? Number(issuedOn.slice(0, 4)) : null;
}

function yearsIn(text: string): number[] {
  const years = [...text.matchAll(YEARS)].map((match) => Number(match[1]));
  const spoken = [...fold(text).matchAll(/nam\s+(20\d{2})/g)].map((match) => Number(match[1]));
  return spoken.length > 0 ? spoken : years;
}
