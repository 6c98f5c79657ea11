import type { Heard } from './heard.ts';
import { POLITE } from './words/nouns.ts';
import type { Kind } from './words/phrases.ts';

/** Phrases that a reading says by itself; an obstacle or what is waited for stays in the note. */
const TOLD: ReadonlySet<Kind> = new Set<Kind>([
  'done',
  'near',
  'nearDone',
  'half',
  'ongoing',
  'progress',
  'perfect',
  'already',
  'extension',
  'score',
  'fullScore',
  'ack',
  'notStarted',
  'pointing',
]);
const OBSTACLE = /^(?:(?:dang |bi |gap )?(?:vuong|vuong mac|kho khan|kho)|khong lam duoc|chua lam duoc)$/;
const OPENING = new Set([
  'da',
  'kinh',
  'thua',
  'bao',
  'cao',
  'em',
  'la',
  'thi',
  'roi',
  'duoc',
  'xin',
  'ca',
  'deu',
  'muc',
  'phan',
]);

/** The statement as written, without what was understood at its beginning and the politeness at its end. */
export function noteOf({ text, marked, statement }: Heard): string {
  const [first, last] = [statement.clauses[0], statement.clauses.at(-1)];
  if (!first || !last) return '';
  const { tokens, cues, phrases, numbers, dates } = marked;
  const inside = (marks: readonly { from: number; to: number }[], at: number): boolean =>
    marks.some((mark) => mark.from <= at && at < mark.to);
  const isTold = (at: number): boolean => {
    const mark = phrases.find((each) => each.from <= at && at < each.to);
    if (!mark) return false;
    const words = tokens.slice(mark.from, mark.to).map((token) => token.text);
    return mark.kinds.some((kind) => TOLD.has(kind)) || OBSTACLE.test(words.join(' '));
  };
  const isPolite = (at: number): boolean => tokens[at]?.kind !== 'word' || POLITE.has(tokens[at]?.text ?? '');
  const isOpening = (at: number): boolean =>
    tokens[at]?.kind === 'sign' ||
    tokens[at]?.kind === 'break' ||
    inside([...cues, ...numbers, ...dates], at) ||
    isTold(at) ||
    (tokens[at]?.kind === 'word' &&
      (POLITE.has(tokens[at]?.text ?? '') || OPENING.has(tokens[at]?.text ?? '')));
  let from = first.from;
  let to = last.to;
  while (from < to && isOpening(from)) from++;
  while (
    to > from &&
    isPolite(to - 1) &&
    tokens[to - 1]?.kind !== 'number' &&
    tokens[to - 1]?.kind !== 'masked'
  )
    to--;
  return from < to ? text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).trim() : '';
}
