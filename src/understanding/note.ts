import type { Heard } from './readings.ts';
import { FILLERS } from './words/nouns.ts';

const PLAIN_DONE = /^(?:xong|hoan|thanh|tat|da|duoc|roi|dang|lam|tien|do|khoang|%|:|-|,|\.|muc|tieu|chi|vuong|mac|bi|gui|minh|chung|tu|cham|diem|d|lui|han|gia|xin|den|thi|vi|do)$/;

/** The statement as written, without what was understood at its beginning and its end. */
export function noteOf({ text, marked, statement, dates }: Heard): string {
  const [first, last] = [statement.clauses[0], statement.clauses.at(-1)];
  if (!first || !last) return '';
  const plain = (at: number): boolean => {
    const token = marked.tokens[at];
    if (!token) return false;
    const inCue = marked.cues.some((cue) => cue.from <= at && at < cue.to);
    const inNumber = marked.numbers.some((each) => each.from <= at && at < each.to) || dates.some((each) => each.from <= at && at < each.to);
    return inCue || inNumber || token.kind === 'sign' || token.kind === 'break' || FILLERS.has(token.text) || PLAIN_DONE.test(token.text);
  };
  let from = first.from;
  let to = last.to;
  while (from < to && plain(from)) from++;
  while (to > from && (marked.tokens[to - 1]?.kind === 'sign' || FILLERS.has(marked.tokens[to - 1]?.text ?? ''))) to--;
  if (from >= to) return '';
  return text.slice(marked.tokens[from]?.start ?? 0, marked.tokens[to - 1]?.end ?? 0).trim();
}
