import { isWord } from '#domain/people/words.ts';
import { fold } from '#domain/text/fold.ts';
import { readPeriod } from '#domain/time/period.ts';
import { readDay } from '../dates/read-day.ts';
import type { Hearing } from '../reading.ts';
import { ROWS, type Row } from './table.ts';

/** What of a wish is named in its words. */
export const SLOTS = ['code', 'name', 'who', 'taker', 'field', 'period', 'day', 'text'] as const;
export type Slot = (typeof SLOTS)[number];

/** Something somebody may wish for: a row of the table, and what they named, as they wrote it; codes with points. */
export interface Wish extends Pick<Row, 'asks' | 'confirms' | 'orders' | 'otherwise'> {
  readonly named: Readonly<Partial<Record<Slot, string>>>;
}

/** Words of an order can be many; what is longer is a letter. */
const LONGEST = 600;

const SHORT: Readonly<Record<string, string>> = {
  bc: 'bao cao',
  tc: 'tieu chi',
  lv: 'linh vuc',
  mc: 'minh chung',
  'd/c': 'dong chi',
  dc: 'dong chi',
  kq: 'ket qua',
  k: 'khong',
  ko: 'khong',
  hok: 'khong',
  j: 'gi',
  vc: 'viec',
  nv: 'nhiem vu',
  ns: 'nao',
  r: 'roi',
  rui: 'roi',
  hnay: 'hom nay',
  baocao: 'bao cao',
  quahan: 'qua han',
  dondoc: 'don doc',
  chidao: 'chi dao',
  tieuchi: 'tieu chi',
  minhchung: 'minh chung',
  nhatky: 'nhat ky',
  phancong: 'phan cong',
  capnhat: 'cap nhat',
  tucham: 'tu cham',
  giahan: 'gia han',
  gopy: 'gop y',
};

const CODE = String.raw`(?:\d{1,2}(?:\.\d{1,2}){1,4}|[ivx]+(?:\.\d{1,2})+)`;
const IS_CODE = new RegExp(`^${CODE}$`);
const PERSON = '(?:(?:anh|chi|em|a|c|e|dong chi|ong|ba|chu|bac|co|ban) )?[a-z]+(?: [a-z]+){0,4}?';
const PATTERN_OF: Readonly<Record<Slot, string>> = {
  code: `(?:(?:tieu chi|tctp|muc|ma|viec|nhiem vu|dau viec)(?: so)? )?(?<code>${CODE})`,
  name: '(?<name>[a-z]+(?: [a-z]+){0,11}?)',
  who: `(?<who>${PERSON})`,
  taker: `(?<taker>${PERSON})`,
  field: '(?<field>[a-z0-9,]+(?: [a-z0-9,-]+){0,9}?)',
  period: '(?<period>(?:tuan|thang|quy|nam|hom nay|[qhtw]?\\d)[a-z0-9/.-]*(?: [a-z0-9/.-]+){0,4}?)',
  day: '(?<day>.{1,60}?)',
  text: '(?<text>.+)',
};

const TABLE = ROWS.flatMap((row) =>
  row.says.map((says) => ({ row, pattern: new RegExp(`^(?:${says.replace(/\{(\w+)\}/g, slot)})$`) })),
);

/** Commands that are not wished for by their bare names. */
const NO_WISHES: ReadonlySet<string> = new Set(['start', 'noi']);
/** A sign that says something: a wish has none. */
const SIGN = '*';
const PLEADS = /\b(?:xin|de nghi|cho (?:em|toi|minh|chi|anh|chau))\b/;

/** Said before a wish without changing it, and after it. */
const BEFORE =
  /^(?:da(?! (?:gui|xem|coi|lap|xuat|nop|in|tai|chi dao)\b)|vang|alo|nay|bot|tro ly|oi|lam on|vui long|phien|nho|(?:cho )?xin|hay|de nghi|(?:em |xin )?chao (?:em|anh|chi|dong chi|bot|tro ly)|(?:bot|tro ly|em|anh|chi|chau|ban|dong chi) oi|(?:phien|nho|nhan)(?: (?:em|anh|chi|ban|dong chi|bot|tro ly))|(?:em|chau|ban|bot|tro ly|dong chi)(?= (?:xem|mo|cho|nhac|don doc|giuc|gui|phan cong|chi dao|gia han|lap|giup|tra|tim|bao cao (?:toi|anh|chi)))|cho (?:toi|em|anh|chi|minh|bac|chu|co)(?: (?:hoi|xin|biet))?|cho (?:hoi|biet)|(?:toi|anh|chi|em|minh|bac|chu)?(?: )?(?:muon|can)(?: (?:hoi|biet))?(?= (?:xem|biet|hoi|bao cao|tra|mo|ai|tinh))|giup (?:toi|em|anh|chi|minh)(?= )|bao cao (?:toi|anh|chi)(?= (?:tinh|ai|viec|con|co)))[,:]? /;
const AFTER =
  / (?:(?<!^tro )(?:giup|ho|dum|gium)(?: (?:toi|em|anh|chi|minh|bac|chu|cai|voi))?|(?:cho|voi) (?:toi|em|anh|chi|minh|bac|chu)(?: (?:biet|xem|coi))?|(?:nhe|nha|nhi|a|di|voi|nghe)(?: (?:em|anh|chi|ban|bot|dong chi))?|(?<=\b(?:roi|nao|gi|dau|sao) )(?:em|anh|chi|bot)|(?<=\b(?:roi|nhat|gi|dau|cham|han) )the|ah|nghen|vay|coi|(?:duoc|dc) (?:khong|ko)|(?:em|bot|anh|chi) (?:oi|nhe|a))$/;

/**
 * What the words may wish for, likeliest first; [] where they are no wish. Where no code is named the criterion replied
 * to is meant. Reports are none: a row has to fit all of the words.
 */
export function readWishes(text: string, { about, today }: Pick<Hearing, 'about' | 'today'>): Wish[] {
  if (text.length > LONGEST) return [];
  const words = wordsOf(text);
  const { from, to } = bare(words.folded);
  const folded = words.folded.slice(from, to);
  const pleads = PLEADS.test(words.folded);
  const wishes = TABLE.flatMap(({ row, pattern }) => {
    const found = row.orders && pleads ? null : pattern.exec(folded);
    if (!found) return [];
    const named = namedIn(found.groups ?? {}, folded, (at, end) => words.original(from + at, from + end));
    const code = named.code ?? codeIn(named.text) ?? (about.length === 1 ? about[0] : undefined);
    if (named.period && !readPeriod(named.period, today).ok) return [];
    if (named.day && readDay(named.day, today).day === null) return [];
    const { asks, confirms, orders, otherwise } = row;
    return [
      {
        asks,
        ...(confirms && { confirms }),
        ...(orders && { orders }),
        ...(otherwise !== undefined && { otherwise }),
        named: code === undefined ? named : { ...named, code },
      },
    ];
  });
  const command = folded.replaceAll(' ', '');
  const isCommand = wishes.length === 0 && !pleads && isWord(command) && !NO_WISHES.has(command);
  return isCommand ? [{ asks: command, named: {} }] : wishes;
}

/** The one criterion an order names among its words. */
function codeIn(text = ''): string | undefined {
  const codes = text
    .split(/\s+/)
    .map(foldWord)
    .filter((word) => IS_CODE.test(word));
  return codes.length === 1 ? codes[0] : undefined;
}

function slot(_: string, name: string): string {
  const known = SLOTS.find((each) => each === name);
  if (!known) throw new Error(`the table of wishes names ${name}`);
  return PATTERN_OF[known];
}

/** The folded words in one line, and the way back from a stretch of it to the words as they were written. */
function wordsOf(text: string) {
  const pieces = text
    .normalize('NFC')
    .split(/\s+/)
    .map((raw) => ({ raw, folded: foldWord(raw) }));
  const spoken = pieces.filter(({ folded }) => folded !== '');
  const starts: number[] = [];
  let at = 0;
  for (const { folded } of spoken) {
    starts.push(at);
    at += folded.length + 1;
  }
  return {
    folded: spoken.map(({ folded }) => folded).join(' '),
    original: (from: number, to: number) =>
      spoken
        .filter((_, place) => (starts[place] ?? 0) >= from && (starts[place] ?? 0) < to)
        .map(({ raw }) => raw)
        .join(' '),
  };
}

function foldWord(raw: string): string {
  if (/[✅✔☑👍👌❌🆗]/u.test(raw)) return SIGN;
  // A percentage is no code: its sign stays.
  const word = fold(raw).replace(/^[^a-z0-9]+|[^a-z0-9%]+$/g, '');
  if (/^(?:\d+|[ivx]+)(?:[.,]\d+)+$/.test(word)) return word.replaceAll(',', '.');
  return SHORT[word] ?? word;
}

/** Where the words stand without what is only polite. */
function bare(folded: string): { from: number; to: number } {
  let from = 0;
  let to = folded.length;
  for (;;) {
    const [before] = BEFORE.exec(folded.slice(from, to)) ?? [];
    if (before === undefined) break;
    from += before.length;
  }
  for (;;) {
    const [after] = AFTER.exec(folded.slice(from, to)) ?? [];
    if (after === undefined) break;
    to -= after.length;
  }
  return { from, to };
}

function namedIn(
  groups: Readonly<Record<string, string | undefined>>,
  folded: string,
  original: (from: number, to: number) => string,
): Partial<Record<Slot, string>> {
  const named: Partial<Record<Slot, string>> = {};
  for (const each of SLOTS) {
    const said = groups[each];
    if (said === undefined) continue;
    const at = each === 'text' ? folded.length - said.length : folded.indexOf(said);
    named[each] = each === 'text' || each === 'day' ? original(at, at + said.length) : said;
  }
  return named;
}
