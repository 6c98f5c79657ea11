import { beginsAsOrganisation } from '#domain/people/body.ts';
import { fold, wordsOf } from '#domain/text/fold.ts';
import { POST_WORDS, SURNAMES } from './people-words.ts';

/** Words of address and of employment before a name or a post; they tell nobody apart. */
const ADDRESS =
  /^(?:(?:cac )?dong chi|d c|dc(?! xd)|ong ba|ong|ba|anh|chi|can bo cong chuc|can bo|cong chuc|vien chuc|cbcc|cc|cb)(?= )/;
const WORDS_OF_ADDRESS =
  /^\s*(?:(?:đồng chí|đ\s*\/\s*c|đ\/c|ông\s*[/,(]?\s*\(?bà\)?|ông|bà|anh|chị)[\s.:]+)+/iu;
const SPOKEN_TO = /^(?:dong chi|d c|dc(?! xd)|ong|ba|anh|chi) /;
/** "… of the commune", at the end of a post or body. */
const OF_THE_UNIT = /(?: cua)?(?: (?:ubnd|uy ban nhan dan))?(?: (?:xa(?! hoi)|phuong|thi tran)(?: .*)?)?$/;
const WHOLE_GROUPS = /^(?:cac|toan the|tat ca|moi|nhung|tung)(?: |$)/;

/**
 * What of a person, post or body tells it from others: without words of address ("đ/c", "công chức") and without the
 * unit at its end. "CC Tư pháp - Hộ tịch xã" and "Tư pháp – Hộ tịch" have the same key.
 */
export function personKey(text: string): string {
  const words = wordsOf(text);
  const bare = stripped(words);
  return bare.replace(OF_THE_UNIT, '').trim() || bare;
}

/**
 * The keys of a position as a whole and of its parts: "Địa chính, phụ trách Bộ phận Một cửa" is found by either.
 */
export function postsOf(position: string): string[] {
  const [whole, ...parts] = [position, ...position.split(/[,;()]|\bkiêm\b|\bphụ trách\b/u)];
  return [whole ?? '', ...parts].map(personKey).filter((key) => key !== '');
}

/** First letters of a key's words: what "TP-HT" stands for. Shorter keys than two words have none. */
export function initialsOf(key: string): string {
  const words = key.split(' ');
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : '';
}

/** A person's name and what the text says they are, as they are kept for a new member. */
export interface Newcomer {
  readonly name: string;
  /** Empty where the text tells a name alone, or no name. */
  readonly position: string;
}

/**
 * Whom to keep for a text nobody is known by, without words of address: "Đ/c Nguyễn Văn A – CT UBND" is Nguyễn Văn A, CT
 * UBND. A text that names no person is kept whole, as a name.
 */
export function newcomerOf(text: string): Newcomer {
  const whole = text.replace(WORDS_OF_ADDRESS, '').trim() || text.trim();
  const [, first = '', second = ''] =
    /^(.+?)(?:\s+[-–—]\s+|\s*:\s*|\s*\(\s*)(.+?)\s*\)?$/su.exec(whole) ?? [];
  const last = second.replace(WORDS_OF_ADDRESS, '').trim();
  if (isFullName(first, whole !== text.trim())) return { name: first, position: second };
  if (isFullName(last, last !== second)) return { name: last, position: first };
  return behindPost(whole) ?? { name: whole, position: '' };
}

/** The surnames that most people bear: where a name may begin at several words, it begins at one of these. */
const COMMON = /^(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly)$/;
const LENGTHS = [4, 3];

/** "CT UBND xã Nguyễn Văn A": a post or body, and a full name right behind it. */
export function behindPost(text: string): Newcomer | undefined {
  const words = text.trim().split(/\s+/);
  if (!beginsAsPost(words)) return undefined;
  const tails = LENGTHS.filter((length) => words.length > length).map((length) => words.slice(-length));
  const names = tails.filter((tail) => isFullName(tail.join(' '), false));
  const name = names.find(([first = '']) => COMMON.test(fold(first))) ?? names[0];
  if (!name) return undefined;
  return { name: name.join(' '), position: words.slice(0, -name.length).join(' ') };
}

function beginsAsPost(words: readonly string[]): boolean {
  const begins = POST_WORDS.includes(fold(words[0] ?? '')) || isPost(words.join(' '));
  return begins && !isFullName(words.slice(0, LENGTHS.at(-1)).join(' '), false);
}

/** Posts and bodies that begin like a name, where each of their words is written with a capital: "Đoàn Thanh Niên". */
const LIKE_NAMES = /^(?:ban|tổ|trưởng|sở|đoàn thanh niên)(?=\s|$)/iu;

/** Three to five words in capitals that begin with a surname, two behind a word of address: "Nguyễn Văn A", "Đ/c Lò Hoa". */
function isFullName(text: string, isAddressed: boolean): boolean {
  const words = text.split(/\s+/);
  const isCapital = words.every((word) => /^\p{Lu}\p{Ll}*$/u.test(word));
  const isLong = words.length >= (isAddressed ? 2 : 3) && words.length <= 5;
  return isLong && isCapital && SURNAMES.has(fold(words[0] ?? '')) && !isPost(text);
}

function isPost(text: string): boolean {
  const folded = `${fold(text)} `;
  const begins = (post: string) => post.includes(' ') && folded.startsWith(`${post} `);
  return LIKE_NAMES.test(text.normalize('NFC')) || POST_WORDS.some(begins);
}

/** Whether somebody is spoken of as a person ("đ/c Lan"), so that a given name alone may mean them. */
export function isSpokenTo(text: string): boolean {
  return SPOKEN_TO.test(wordsOf(text));
}

/** Whether a text means many at once ("các công chức chuyên môn"), whom nobody can be made of. */
export function isWholeGroup(text: string): boolean {
  return WHOLE_GROUPS.test(stripped(wordsOf(text))) || WHOLE_GROUPS.test(wordsOf(text));
}

/** Whether a text names a body such as "Mặt trận Tổ quốc xã", and not whoever acts for it. */
export function isOrganisation(text: string): boolean {
  return beginsAsOrganisation(stripped(wordsOf(text)));
}

function stripped(words: string): string {
  let bare = words;
  while (ADDRESS.test(bare)) bare = bare.replace(ADDRESS, '').trim();
  return bare;
}
