import { type Clause, hasHead, type Marked } from '../text/clauses.ts';
import { VERBS } from './telling-words.ts';

/** A phrase or number tells how work stands; a verb alone, which many clauses have, doesn't. */
export function saysHow(marked: Marked, clause: Clause): boolean {
  const phrases = marked.phrases.filter(({ kinds }) => !kinds.every((kind) => VERBS.has(kind)));
  const inside = marked.phrases.some(
    ({ from, kinds }) =>
      from >= clause.from && from < clause.to && (kinds.includes('already') || kinds.includes('perfect')),
  );
  return inside || hasHead({ ...marked, phrases }, clause) || scoresIn(marked, clause);
}

/** Something is told in it, or, where "còn" cut it off from its subject, in what follows: "web thì | còn 4 bài". */
export function speaks(marked: Marked, clause: Clause): boolean {
  const end = marked.tokens.findIndex(
    ({ kind, text }, at) => at > clause.to && (kind === 'break' || /^[,;.]$/.test(text)),
  );
  const left = marked.phrases.some(
    ({ from, kinds }) => from === clause.to && (kinds.includes('remains') || kinds.includes('waitFor')),
  );
  return (
    hasHead(marked, clause) ||
    deniesIn(marked, clause) ||
    scoresIn(marked, clause) ||
    (clause.end === 'con' &&
      (left || hasHead(marked, { from: clause.to, to: end < 0 ? marked.tokens.length : end })))
  );
}

/** "đài chưa phát được", "loa không kêu": that something is not so is told as well. */
function deniesIn({ phrases }: Marked, { from, to }: Clause): boolean {
  return phrases.some(
    (mark) =>
      mark.from > from && mark.from < to && mark.kinds.some((kind) => kind === 'unable' || kind === 'not'),
  );
}

/** "tự chấm niêm yết 2, đúng hạn 2 rưỡi": where points are given, a number alone is what is said of the criterion. */
function scoresIn({ tokens, phrases, dates }: Marked, { from, to }: Clause): boolean {
  return (
    phrases.some(({ kinds, from: start }) => kinds.includes('score') && start < to) &&
    tokens.some(
      ({ kind, text }, at) =>
        at >= from &&
        at < to &&
        kind === 'number' &&
        /^\d{1,2}(?:[.,]\d{1,2})?$/.test(text) &&
        !dates.some((date) => date.from <= at && at < date.to),
    )
  );
}
