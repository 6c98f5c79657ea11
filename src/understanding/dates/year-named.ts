import { fold } from '#domain/text/fold.ts';

/** A year that words name for a piece of work: behind its code or name, or before it. */
export interface YearNamed {
  readonly year: number;
  /** The code it stands with, as written; null where it stands with a name. */
  readonly code: string | null;
  /** Where the year stands in the words as they are folded: from, and up to. */
  readonly at: readonly [number, number];
}

/** When words are said: the year of the plan in force, and the one of today, from which "năm ngoái" is counted. */
interface Years {
  readonly plan: number;
  readonly today: number;
}

const ONLY_A_YEAR = /^(?:(?:cua|cho|la|ke hoach|kh)\s+)*nam\s+20\d\d(?:\s+(?:nhe|a|em|nha))*[\s.!]*$/;

/** Whether words name a year and nothing else: "năm 2026", "của năm 2026 nhé". */
export function isYearAlone(words: string): boolean {
  return ONLY_A_YEAR.test(fold(words).trim());
}

/** Whether words name the year of a plan with its number. */
export function namesYear(words: string, year: number): boolean {
  return new RegExp(`\\bnam\\s+${year}(?![\\d/.-]*\\d)`).test(fold(words));
}

/** A code that is no day: "đến 5.1 năm 2026" is one. */
const CODE = String.raw`(?<![\d.,/@-])(?<!\b(?:ngay|hom|den|truoc|tu|sang|chieu)\s)(?<code>\d{1,2}(?:[.,]\d{1,2}){1,4}|[ivx]+(?:\.\d{1,2})+)`;
const OF = String.raw`(?<of>(?:(?:cua|thuoc|trong|theo|o)\s+)?(?:(?:ke hoach|kh)\s+)?(?:cua\s+)?)`;
const NAMED = String.raw`nam\s+(?<year>20\d\d)(?!\s*[/.–-]?\s*\d{4}|[\d/.-]*\d)|nam\s+(?<before>ngoai|truoc|cu)\b`;
/** A figure of four digits is a year only where how the work stands follows, or nothing: "4.3 2026 hồ sơ" counts files. */
const BARE = String.raw`(?<bare>20\d\d)(?=\s*[,:;.!)]*\s*(?:$|(?:da|xong|roi|hoan thanh|dang|chua|lam|nop|trinh|duoc|vuong|xin|ok|\d{1,3}\s?%)(?![a-z])))`;
const TOLD = String.raw`(?<=(?:cua|thuoc|ke hoach|kh)\s+)(?<told>20\d\d)(?!\s*[/.–-]?\s*\d{4}|[\d/.-]*\d)`;
const BEHIND = String.raw`[\s:,;(–-]*${OF}(?:${NAMED}|${BARE}|${TOLD}|(?<=(?:ke hoach|kh)\s+)(?<old>cu)\b)`;

const BEHIND_CODE = new RegExp(`${CODE}\\.?(?=[\\s:,;(])${BEHIND}`, 'dg');
const BEFORE_CODE = new RegExp(
  String.raw`(?:^|[,;:.!]\s*|\b(?:da|vang|em|anh|chi|cham|chung)\s+)${OF}(?:${NAMED})[\s:,;–-]+(?:(?:tieu chi|tc|muc|ma|viec)\s+)?${CODE.replace('(?<![\\d.,/@-])', '')}`,
  'dg',
);
const AT_THE_END = new RegExp(
  String.raw`${CODE}\s.*?\b(?:xong|roi|hoan thanh)[\s,(]+(?<of>(?:cua|thuoc)\s+(?:(?:ke hoach|kh)\s+)?)(?:${NAMED})[\s).!]*(?:(?:roi|nhe|a|nha)[\s.!]*)*$`,
  'dg',
);
/** "1.1 tự chấm 2 điểm năm 2026": the year right behind the points. */
const BEHIND_POINTS = new RegExp(
  String.raw`${CODE}\s(?:.*?\s)?\d{1,2}(?:[.,]\d+)?\s*(?:d|diem)[\s,(]+${OF}(?:${NAMED})[\s).!]*(?:(?:roi|nhe|a|nha)[\s.!]*)*$`,
  'dg',
);
/** "3.2.1 tháng 12 của năm 2026", "3.4.1 T12/2026": the year with a month or quarter behind the code. */
const BEHIND_PERIOD = new RegExp(
  String.raw`${CODE}\.?[\s:,;(–-]+(?:(?:thang|quy)\s*|[tq])(?:\d{1,2}|i{1,3}|iv)(?:(?<slash>\/)(?<bare>20\d\d)(?!\d)|[\s,(]+${OF}(?:nam\s+|(?<=(?:cua|thuoc)\s+))(?<year>20\d\d)(?!\s*[/.–-]?\s*\d{4}|[\d/.-]*\d))`,
  'dg',
);
const BEHIND_NAME = new RegExp(`^${BEHIND}`, 'd');

/** What is written about a year is no work of that year: "báo cáo CCHC năm 2026" is due in the next. */
const ABOUT_A_YEAR = /\b(?:bao cao|tong ket|so ket)\b/;

/** Whether a year may be named at all: few messages do, and only these are looked at closely. */
export function mayNameYear(said: string): boolean {
  return MAY_NAME.test(fold(said));
}

const MAY_NAME = /20\d\d|nam\s+(?:ngoai|truoc|cu)|\bcu\b/;

/**
 * The years other than the plan's that stand with a code in what was said, or with one of the names it calls work by. A
 * number or a day of a document is none ("số 12/KH-UBND năm 2026", "5.1.2026"), nor is a later year that is no plan's
 * ("1.1.2 năm 2027 mới xong").
 */
export function otherYearsNamed(said: string, names: readonly string[], years: Years): YearNamed[] {
  const words = fold(said);
  const withCodes = [BEHIND_CODE, BEFORE_CODE, AT_THE_END, BEHIND_POINTS, BEHIND_PERIOD].flatMap((pattern) =>
    [...words.matchAll(pattern)].map((match) => ({ match, from: 0 })),
  );
  const withNames = names.flatMap((name) => behindName(words, fold(name)));
  return [...withCodes, ...withNames].flatMap(({ match, from }) => yearIn(match, from, years));
}

/** The same words without the years that were found in them. */
export function withoutYears(said: string, named: readonly YearNamed[]): string {
  const words = said.normalize('NFC').replace(/\s+/g, ' ').trim();
  const folded = fold(words);
  const left = folded.length === words.length ? words : folded;
  const places = [...new Map(named.map(({ at }) => [at.join(), at])).values()].toSorted(([a], [b]) => b - a);
  return places
    .reduce((rest, [from, to]) => `${rest.slice(0, from)} ${rest.slice(to)}`, left)
    .replace(/\(\s*\)|(?<=^|\s)[:,;–-]+(?=\s)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What follows the last word that a name was known by. */
function behindName(words: string, name: string) {
  const last = name.split(/[^a-z0-9]+/).findLast((word) => word !== '');
  if (last === undefined) return [];
  return [...words.matchAll(new RegExp(`\\b${last}\\b`, 'g'))].flatMap(({ index }) => {
    const isAbout = ABOUT_A_YEAR.test(words.slice(0, index + last.length));
    const from = index + last.length;
    const match = isAbout ? null : BEHIND_NAME.exec(words.slice(from));
    return match ? [{ match, from }] : [];
  });
}

const YEARS = ['year', 'before', 'bare', 'told', 'old'] as const;

function yearIn({ groups, indices }: RegExpExecArray, from: number, { plan, today }: Years): YearNamed[] {
  if (!groups) return [];
  const { code = null, of = '', year, before, bare, told, old } = groups;
  const isRelative = before !== undefined || old !== undefined;
  const named = isRelative ? today - 1 : Number(year ?? bare ?? told);
  const isMeant = named < plan || (named > plan && /cua|thuoc|ke hoach|kh/.test(of));
  const placed = indices?.groups ?? {};
  const [start = 0] = placed.of ?? placed.slash ?? [];
  const ends = YEARS.flatMap((name) => placed[name]?.[1] ?? []);
  const at = [from + start, from + Math.max(start, ...ends)] as const;
  return isMeant ? [{ year: named, code: code === null ? null : code.replaceAll(',', '.'), at }] : [];
}
