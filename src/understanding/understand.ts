import { undoes } from './calls-off.ts';
import { unknownCode } from './criteria/criterion.ts';
import { isWaitedFor } from './criteria/waits-for-another.ts';
import { unclear } from './decide/no-report.ts';
import { type HeardStatement, hear } from './hear.ts';
import type { Among } from './opinion/impression.ts';
import { OPINION, type Opinion, secondOpinion } from './opinion/second-opinion.ts';
import type { Hearing, Reading } from './reading.ts';
import type { Marked, Statement } from './text/clauses.ts';
import { compose } from './text/tokens.ts';
import { wordsBetween } from './text/words-between.ts';

/**
 * Reads an official's message: one reading for each criterion it speaks of, [] only for empty text. Never throws.
 *
 * The rules propose (`hear`), and what was learnt from many messages is asked whether they are to be trusted
 * (`secondOpinion`).
 */
export function understand(text: string, hearing: Hearing, opinion: Opinion = OPINION): Reading[] {
  const composed = compose(text);
  if (composed.trim() === '') return [];
  if (undoes(composed)) return [unclear(composed)];
  const statements = hear(composed, hearing);
  const among = amongOf(statements, hearing);
  const readings = statements.flatMap((statement) => {
    const given = secondOpinion(statement, among, hearing, opinion);
    const { marked, statement: said } = statement.heard;
    return isTakenBack(marked, said) || isWaitedFor(marked, said) ? given.map(doubted) : given;
  });
  if (readings.length > 0) return [...readings, ...unknownBeside(composed, readings, statements, hearing)];
  return [
    /^[?？\s]+$/.test(composed)
      ? { ...unclear(composed), intent: 'question', sure: true, problem: null }
      : unclear(composed),
  ];
}

/** Codes that the plan does not have in a row of others: what is said of the row is read of those it has. */
function unknownBeside(
  text: string,
  readings: readonly Reading[],
  [first]: readonly HeardStatement[],
  hearing: Hearing,
): Reading[] {
  const codes = new Set(first?.heard.marked.cues.flatMap(({ unknown = [] }) => unknown));
  const named = new Set(readings.map(({ criterion }) => criterion));
  return [...codes].map((code) => {
    const problem = unknownCode(code, hearing);
    const candidates = problem.candidates.filter((each) => !named.has(each));
    return { ...unclear(text), ...problem, candidates };
  });
}

/** What all statements of a message have in common. */
export function amongOf(statements: readonly HeardStatement[], { about }: Hearing): Among {
  return {
    about: about.length,
    readings: statements.reduce((sum, { proposals }) => sum + proposals.length, 0),
  };
}

/** What takes back what was said before it: "à nhầm", "em báo nhầm", "à không". */
const TAKES_BACK =
  /^(?:[ay] (?:em |toi |minh |chi |anh )?(?:nham|khong phai|lon)|(?:em|toi|minh|chi|anh|bao|noi|go|ghi) (?:nham|lon))\b/;

/** "3.1 xong, à nhầm, 3.3 xong": another statement takes this one back, which is then asked about. */
function isTakenBack({ tokens }: Marked, { clauses }: Statement): boolean {
  const end = clauses.at(-1)?.to ?? 0;
  const start = clauses[0]?.from ?? 0;
  const at = tokens.findIndex(
    ({ kind }, place) =>
      kind === 'word' && place > start && TAKES_BACK.test(wordsBetween(tokens, place, place + 3)),
  );
  // Within the last statement what follows has its say; before another one the first no longer stands.
  return (
    at > 0 && tokens.slice(end).some(({ kind }) => kind === 'number' || kind === 'word') && at <= end + 1
  );
}

function doubted(reading: Reading): Reading {
  return reading.sure ? { ...reading, sure: false, problem: 'unclear' } : reading;
}
