import type { CodeMark } from './codes.ts';
import { matchNames } from './names.ts';
import type { PeriodMark } from './periods.ts';
import type { Hearing } from './reading.ts';
import type { Clause, Marked } from './statements.ts';
import { clausesOf, hasHead } from './statements.ts';

/** Least weight, share of the name and lead over the next that make words the name of one criterion. */
const LEAST_SAID = 0.3;
const LEAST_LEAD = 1.2;

/** Criteria named by the words of their names, clause by clause; none where a code stands or a reply says which. */
export function findNames(marked: Marked, hearing: Hearing, period: PeriodMark | undefined): CodeMark[] {
  if (hearing.about.length === 1) return [];
  const clauses = clausesOf(marked).filter((clause) => !marked.cues.some((cue) => cue.from < clause.to && cue.to > clause.from));
  const withCodes = marked.cues.length > 0;
  return clauses.flatMap((clause) => {
    if (withCodes && (!hasHead(marked, clause) || speaksOfObstacle(marked, clause))) return [];
    const named = nameIn(marked, clause, hearing, period);
    return named ? [named] : [];
  });
}

/** The two or three criteria whose names come nearest to the words. */
export function likelyNames(words: readonly string[], hearing: Hearing): string[] {
  return matchNames(hearing.index, words, 8)
    .filter(({ words: count, code }) => count >= 2 && (hearing.mine?.has(code) ?? true))
    .slice(0, 3)
    .map(({ code }) => code);
}

function speaksOfObstacle(marked: Marked, { from, to }: Clause): boolean {
  return marked.phrases.some((mark) => mark.from >= from && mark.from < to && mark.kinds.some((kind) => kind === 'blocked' || kind === 'reason' || kind === 'waitFor' || kind === 'lack' || kind === 'remains'));
}

function nameIn(marked: Marked, clause: Clause, { index, mine }: Hearing, period: PeriodMark | undefined): CodeMark | undefined {
  const words = marked.tokens.slice(clause.from, clause.to).map(({ text }) => text);
  if (period && period.from >= clause.from && period.from < clause.to) words.push(...periodWords(period.period));
  const matches = matchNames(index, words, 12);
  const own = mine ? matches.filter(({ code }) => mine.has(code) || index.byCode.get(code)?.hasParts) : matches;
  const ranked = own.length > 0 && (own[0]?.score ?? 0) >= 0.6 * (matches[0]?.score ?? 0) ? own : matches;
  const [best, second] = ranked;
  if (!best || best.words < 2 || best.said < LEAST_SAID) return undefined;
  if (second && best.score < LEAST_LEAD * second.score) return undefined;
  return { from: clause.from, to: clause.from, codes: [best.code], missing: null };
}

function periodWords(period: string): string[] {
  if (period.includes('Q')) return ['hang', 'quy'];
  return period.includes('H') ? ['6', 'thang'] : ['hang', 'thang'];
}
