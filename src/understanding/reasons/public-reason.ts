import { fold } from '#domain/text/fold.ts';

const WAITING = new Set(['cho', 'doi']);
const ENDS = /[,.;:!?]/;
/** "của ông Nguyễn Văn Sơn", "chị Hoa": somebody by name, as far as capitals tell where the name ends. */
const SOMEBODY =
  /(?:\s+(?:của|cho|với|cua|voi))?\s+(?:ông|bà|anh|chị|cô|chú|bác|em|đ\/c|đồng chí|ong|ba|chi|co)\s+\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*)*/gu;
/** Telephone, identity and account numbers. */
const LONG_NUMBER = /\d(?:[\s.]?\d){7,}/g;

/**
 * What may be told to everybody of an obstacle: what is waited for, where the words say so, else all of them; without
 * persons' names and long numbers. "đơn của ông Sơn, chờ Sở Tư pháp trả lời" is "chờ Sở Tư pháp trả lời".
 */
export function publicReason(note: string): string {
  const words = note.split(/\s+/).filter((word) => word !== '');
  const from = words.findIndex(
    (word, place) => WAITING.has(fold(word)) && !isGiven(words[place - 1] ?? '') && place < words.length - 1,
  );
  const clause = from < 0 ? words : upToEnd(words.slice(from));
  return clause.join(' ').replace(SOMEBODY, '').replace(LONG_NUMBER, '…').trim();
}

/** "gửi cho huyện", "cấp cho dân": handed over, not waited for. */
function isGiven(before: string): boolean {
  return /^(?:gui|nop|chuyen|cap|giao|bao|tra|dua|de|mua|chi)$/.test(fold(before));
}

function upToEnd(words: readonly string[]): string[] {
  const end = words.findIndex((word) => ENDS.test(word.at(-1) ?? ''));
  if (end < 0) return [...words];
  return [...words.slice(0, end), (words[end] ?? '').slice(0, -1)];
}
