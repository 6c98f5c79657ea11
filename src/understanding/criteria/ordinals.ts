import type { Token } from '../text/tokens.ts';
import type { CodeMark } from './code-mark.ts';

const THINGS = new Set(['cai', 'muc', 'viec', 'chi', 'y', 'phan']);
const FIRST = new Set(['dau', 'nhat', 'tren']);
const SECOND = new Set(['sau', 'duoi', 'cuoi', 'hai', 'nhi', 'kia', '2']);

/** "cái đầu", "cái sau", "mục thứ hai" in reply to a message that names several criteria. */
export function findOrdinals(tokens: readonly Token[], about: readonly string[]): CodeMark[] {
  const [first, second] = about;
  if (!first || !second) return [];
  return tokens.flatMap(({ text }, from): CodeMark[] => {
    const several = severalAt(tokens, from, about);
    if (several) return [several];
    if (
      !THINGS.has(text) ||
      (text === 'muc' && tokens[from - 1]?.text === 'chuyen') ||
      /^(?:hai|2|ca|ba|3)$/.test(tokens[from - 1]?.text ?? '')
    )
      return [];
    const step =
      tokens[from + 1]?.text === 'thu' ||
      (tokens[from + 1]?.text === 'dau' && tokens[from + 2]?.text === 'tien')
        ? 2
        : 1;
    const which = tokens[from + step]?.text ?? '';
    if (which === 'tren' && tokens[from + step + 1]?.text === 'giao') return [];
    const last = about.length === 2 || which !== 'cuoi' ? second : about.at(-1);
    if (step === 2 && tokens[from + 2]?.text === 'tien')
      return [{ from, to: from + 3, codes: [first], missing: null }];
    if (FIRST.has(which) && (which !== 'tren' || about.length === 2))
      return [{ from, to: from + step + 1, codes: [first], missing: null }];
    return SECOND.has(which) && last ? [{ from, to: from + step + 1, codes: [last], missing: null }] : [];
  });
}

const COUNTS: Readonly<Record<string, number>> = { hai: 2, '2': 2, ba: 3, '3': 3, bon: 4, '4': 4 };

/** "hai cái sau", "2 mục đầu": so many of them, from the one end or the other. */
function severalAt(tokens: readonly Token[], from: number, about: readonly string[]): CodeMark | undefined {
  const many = COUNTS[tokens[from - 1]?.text ?? ''];
  if (!THINGS.has(tokens[from]?.text ?? '') || many === undefined || many >= about.length) return undefined;
  const which = tokens[from + 1]?.text ?? '';
  const codes = /^(?:dau|tren)$/.test(which)
    ? about.slice(0, many)
    : /^(?:sau|cuoi|duoi|kia)$/.test(which)
      ? about.slice(-many)
      : undefined;
  return codes && { from: from - 1, to: from + 2, codes, missing: null };
}

/** "1.4.1 xong rồi, cái kia còn dở": of two replied to the one whose code was not named. */
export function findOther(
  tokens: readonly Token[],
  about: readonly string[],
  named: readonly CodeMark[],
): CodeMark[] {
  const [first] = named;
  const said = new Set(named.flatMap(({ codes }) => codes));
  const [other, another] = about.filter((code) => !said.has(code));
  if (about.length !== 2 || !first || !other || another) return [];
  const at = tokens.findIndex(
    ({ text }, place) =>
      place >= first.to &&
      THINGS.has(text) &&
      /^(?:kia|con lai)/.test(`${tokens[place + 1]?.text} ${tokens[place + 2]?.text}`),
  );
  if (at < 0) return [];
  const to = tokens[at + 1]?.text === 'con' ? at + 3 : at + 2;
  return [{ from: at, to, codes: [other], missing: null }];
}
