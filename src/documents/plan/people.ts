import { fold, tidy } from './fold.ts';
import { COMPOUND_NAMES, PERSON_TITLES, POST_WORDS, SURNAMES } from './people-words.ts';

/** Who a cell names: those who lead, and those it says only support ("Phối hợp: …"). */
export interface People {
  readonly leads: readonly string[];
  readonly supports: readonly string[];
}

const HIDDEN: Readonly<Record<string, string>> = {
  ',': '\ue000',
  ';': '\ue001',
  '/': '\ue002',
  '\n': '\ue003',
  ' ': '\ue004',
};
/** A cell longer than this holds prose, not names. */
const LONGEST = 2_000;
/** "Các đ/c:" before names. */
const ADDRESSED = /^(?:các|cac)\s+(?:đồng chí|đ\/c|đc|ông,?\s*bà)\s*:\s*/gimu;
/** What a person is at the head of a body; said behind a name it is theirs. */
const RANK = /^(?:(?:pho |p\.? ?)?(?:chu tich|bi thu|giam doc|truong)|pct|ct)(?![\p{L}]| cac)/u;
/** What a person is, behind their name: "(Tài chính – Kế toán)", " – Phó Chủ tịch". */
const BEHIND_NAME = /\s*\([^()]*\)\s*$|\s[-–—]\s.*$/su;
const LABEL =
  /(?:^|[\n;,.(])\s*(?:-\s*)?(?:đơn vị\s+|cơ quan\s+|bộ phận\s+)?(chủ trì|phối hợp)\s*(?:thực hiện\s*)?:/giu;

/**
 * Splits a cell of names, posts or bodies at line breaks, `,` `;` `/` and `và`.
 *
 * "và" separates only when what follows begins like a post or body ("công chức …", "Phòng …", "UBND") or both sides
 * look like persons (title or surname, capitals). Names of posts and bodies which hold a comma or "và" themselves
 * ("Nông nghiệp và Môi trường", "HĐND và UBND") stay whole, as does whatever stands in brackets.
 */
export function readPeople(text: string): People {
  if (text.length > LONGEST) return { leads: [tidy(text)], supports: [] };
  const leads: string[] = [];
  const supports: string[] = [];
  const parts = tidy(text).split(LABEL);
  leads.push(...splitPeople(parts[0] ?? ''));
  for (let at = 1; at < parts.length; at += 2) {
    const isSupport = fold(parts[at] ?? '').startsWith('phoi');
    (isSupport ? supports : leads).push(...splitPeople(parts[at + 1] ?? ''));
  }
  return { leads: unique(leads), supports: unique(supports) };
}

function splitPeople(text: string): string[] {
  const lines = joinRanks(joinWrapped(hideSeparators(text.replace(ADDRESSED, '')).split('\n')));
  return lines
    .flatMap((line) => line.split(/;|(?<=\S)\s*\/\s*(?=\S)|\s\+\s/))
    .flatMap((part) => joinRanks(part.split(',')))
    .flatMap(splitAnd)
    .flatMap(splitPair)
    .map((part) => showSeparators(part).replace(/^[-–+•*\s]+|^\d{1,2}[.)]\s+|[\s.,;:]+$/g, ''))
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^[-–…._]+$/.test(part));
}

/** A line that goes on in small letters, or after a dash or "và", was only wrapped. */
function joinWrapped(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const goesOn = line.startsWith('(') || (/^\p{Ll}/u.test(line) && !beginsPost(line));
    const isWrapped = last !== undefined && goesOn && !/[,;]$/.test(last);
    if (last !== undefined && (isWrapped || /(?:[-–&+]|\s(?:và|va))$/u.test(last)))
      joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}

function splitAnd(part: string): string[] {
  const at = part.search(/\s(?:và|va|&)\s/iu);
  if (at < 0) return [part];
  const left = part.slice(0, at).trim();
  const right = part.slice(at).replace(/^\s(?:và|va|&)\s+/iu, '');
  if (beginsPost(right) || arePersons(left, right)) return [left, ...splitAnd(right)];
  const [next = '', ...others] = splitAnd(right);
  return [`${part.slice(0, part.length - right.length)}${next}`, ...others];
}

/** "Đ/c Nguyễn Văn A, Chủ tịch UBND xã": one person and what they are, on one line or on two. */
function joinRanks(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && isPerson(last.trim()) && RANK.test(fold(part).trim()))
      joined[joined.length - 1] = `${last.trim()} – ${part.trim()}`;
    else joined.push(part);
  }
  return joined;
}

/** "Nguyễn Văn A - Trần Thị B": two full names; a name and a post stay together. */
function splitPair(part: string): string[] {
  const names = part.trim().split(/\s[-–—]\s/);
  const areAll = names.every((name) => isPerson(name) && !beginsPost(name) && name.split(/\s+/).length >= 3);
  return names.length > 1 && areAll ? names : [part];
}

/** Two persons, or a full name after anything; what each is may stand behind it: "Nguyễn Văn A (TC-KT) và …". */
function arePersons(left: string, right: string): boolean {
  const [before, name] = [left, right].map((side) => side.replace(BEHIND_NAME, ''));
  return isPerson(name ?? '') && (isPerson(before ?? '') || (name ?? '').split(/\s+/).length >= 3);
}

/** A post or body at the beginning: its first word, or an abbreviation ("TP-HT", "MTTQ"). */
function beginsPost(hidden: string): boolean {
  const text = showSeparators(hidden);
  if (/^(?:\p{Lu}{1,4}-\p{Lu}{1,4}|\p{Lu}{3,8})(?![\p{L}])/u.test(text)) return true;
  const folded = ` ${fold(text)
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim()} `;
  return POST_WORDS.some((word) => folded.startsWith(` ${word} `));
}

/** "đ/c Lan", or two to five capitalised words that begin with a surname. */
function isPerson(hidden: string): boolean {
  const text = showSeparators(hidden);
  const words = text.split(/\s+/);
  const first = fold(words[0] ?? '').replace(/[.:]$/, '');
  const capitals = words.every((word) => /^\p{Lu}/u.test(word));
  if (PERSON_TITLES.includes(first) || PERSON_TITLES.includes(fold(words.slice(0, 2).join(' ')))) return true;
  return (
    capitals &&
    words.length <= 5 &&
    (words.length === 1 ? text.length <= 7 && text !== text.toUpperCase() : SURNAMES.has(first))
  );
}

function hideSeparators(text: string): string {
  return text
    .replace(/\([^()]*\)/g, hide)
    .replace(COMPOUND_NAMES, hide)
    .replace(/(?<![\p{L}])[đcbv]\s?\/\s?[cvđ](?![\p{L}])/giu, hide)
    .replace(/\d\/\d/g, hide);
}

function hide(text: string): string {
  return text.replace(/[,;/\n]| (?=(?:và|va|&)\s)/giu, (separator) => HIDDEN[separator] ?? separator);
}

function showSeparators(text: string): string {
  return text.replace(/[\ue000-\ue004]/g, (mark) => {
    const separator = Object.keys(HIDDEN).find((key) => HIDDEN[key] === mark) ?? '';
    return separator === '\n' ? ' ' : separator;
  });
}

function unique(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (!seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()];
}
