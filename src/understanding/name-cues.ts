import { type Clause, clausesOf, hasHead, type Marked } from './clauses.ts';
import type { CodeMark } from './code-mark.ts';
import { leavesOf } from './criteria.ts';
import { matchNames } from './names.ts';
import type { PeriodMark } from './periods.ts';
import type { Hearing } from './reading.ts';
import { tellingWords } from './telling-words.ts';
import { NAME_STOPS, PAPERS } from './words/nouns.ts';

/** Least weight, share of the name and lead over the next that make words the name of one criterion. */
const LEAST_SAID = 0.3;
const LEAST_LEAD = 1.15;
const CLEAR_LEAD = 2;

/** Criteria named by the words of their names, clause by clause; none where a code stands or a reply says which. */
export function findNames(marked: Marked, hearing: Hearing, period: PeriodMark | undefined): CodeMark[] {
  const clauses = clausesOf(marked).filter(
    (clause) => !marked.cues.some((cue) => cue.from < clause.to && cue.to > clause.from),
  );
  const withCodes = marked.cues.length > 0;
  const found: CodeMark[] = [];
  clauses.forEach((clause, number) => {
    if (number > 0 && speaksOfObstacle(marked, clause)) return;
    if ((withCodes || found.length > 0) && (!hasHead(marked, clause) || speaksOfObstacle(marked, clause)))
      return;
    const named = nameIn(marked, clause, hearing, period);
    if (named) found.push(named);
  });
  return found;
}

/** The two or three criteria whose names come nearest to the words. */
export function likelyNames(words: readonly string[], hearing: Hearing): string[] {
  return matchNames(hearing.index, words, 8)
    .filter(({ words: count, pairs, code }) => count >= 2 && pairs >= 1 && (hearing.mine?.has(code) ?? true))
    .slice(0, 3)
    .map(({ code }) => code);
}

function speaksOfObstacle(marked: Marked, { from, to }: Clause): boolean {
  return marked.phrases.some(
    (mark) =>
      mark.from >= from &&
      mark.from < to &&
      mark.kinds.some(
        (kind) =>
          kind === 'blocked' ||
          kind === 'reason' ||
          kind === 'waitFor' ||
          (kind === 'lack' && marked.tokens[mark.from]?.text !== 'het') ||
          kind === 'remains',
      ),
  );
}

function nameIn(
  marked: Marked,
  clause: Clause,
  { index, mine }: Hearing,
  period: PeriodMark | undefined,
): CodeMark | undefined {
  const told = tellingWords(marked, clause, period);
  const words = told.map(({ word }) => word);
  const matches = matchNames(index, words, 12);
  const own = mine
    ? matches.filter(({ code }) => mine.has(code) || leavesOf(index, code).some((leaf) => mine.has(leaf)))
    : matches;
  const ranked = own.length > 0 && (own[0]?.score ?? 0) >= 0.6 * (matches[0]?.score ?? 0) ? own : matches;
  const [best, second] = ranked;
  if (!best || best.words < 2 || best.pairs < 1) return undefined;
  const place = index.codes.indexOf(best.code);
  const strong = told.filter(
    ({ word, verb }) => !verb && !NAME_STOPS.has(word) && index.places.get(word)?.includes(place),
  );
  const said = new Set(strong.map(({ word }) => word));
  if (said.size < 2 || [...said].every((word) => PAPERS.has(word))) return undefined;
  const lead = best.weight / (second?.weight ?? 1);
  if (best.said < (lead >= CLEAR_LEAD ? LEAST_SAID / 2 : LEAST_SAID)) return undefined;
  if (lead < LEAST_LEAD && !(second && best.said >= 2 * second.said)) return undefined;
  return { from: clause.from, to: clause.from, codes: [best.code], missing: null };
}
