import { type CodeMark, findCodes } from './codes.ts';
import { spellingOf } from './criteria.ts';
import { findDates } from './dates.ts';
import { decide } from './decide.ts';
import { findFacts, numbersIn } from './facts.ts';
import { findNames } from './name-cues.ts';
import { findNumbers } from './numbers.ts';
import { findOrdinals } from './ordinals.ts';
import { findPeriod } from './periods.ts';
import { findPhrases } from './phrases.ts';
import type { Hearing, Reading } from './reading.ts';
import { type Heard, readingsOf } from './readings.ts';
import { spell } from './spelling.ts';
import { spokenToDigits } from './spoken-numbers.ts';
import { type Marked, type Statement, splitStatements } from './statements.ts';
import { compose, tokenise } from './tokens.ts';

/**
 * Reads an official's message: one reading for each criterion it speaks of, [] only for empty text. Never throws.
 *
 * The stages: compose and cut into tokens, spell out, put dictated numbers into digits, find phrases, dates, numbers
 * and criteria, split into statements, weigh what each says, resolve the criterion and the date, and say how sure.
 */
export function understand(text: string, hearing: Hearing): Reading[] {
  const composed = compose(text);
  if (composed.trim() === '') return [];
  const { index, today, about } = hearing;
  const tokens = spokenToDigits(spell(tokenise(composed), (word) => index.places.has(word)));
  const phrases = findPhrases(tokens);
  const period = findPeriod(tokens, today);
  const dates = findDates(tokens, today, (text) => index.spellings.has(spellingOf(text))).filter(
    ({ from, to }) => !period || to <= period.from || from >= period.to,
  );
  const numbers = findNumbers(tokens, dates);
  const codes = findCodes({ tokens, phrases, dates, numbers, index, about });
  const cut = (cues: readonly CodeMark[]): Marked => ({
    tokens,
    phrases,
    numbers,
    cues,
    dates,
    today,
    settled: about.length > 0 || hearing.open.length === 1,
    isNameWord: (word) => index.places.has(word),
  });
  const named = codes.length > 0 ? codes : findOrdinals(tokens, about);
  const byName = findNames(cut(named), hearing, period);
  const cues = [...named, ...(about.length === 1 ? [] : byName)].sort((a, b) => a.from - b.from);
  const marked = cut(cues);
  const statements: Statement[] = splitStatements(marked);
  return statements.flatMap((statement): Reading[] => {
    const facts = findFacts(marked, statement.clauses);
    const heard: Heard = {
      text: composed,
      marked,
      statement,
      facts,
      dates,
      period: period ?? null,
      numbers: numbersIn(marked, statement.clauses),
      alsoNamed: about.length === 1 ? byName.flatMap(({ codes: each }) => each) : [],
    };
    const isNamed = statement.cue !== null || period !== undefined || about.length === 1;
    return decide({
      facts,
      numbers: heard.numbers,
      named: isNamed,
      cued: statement.cue !== null,
      wishes: /\bxin\b|\b(?:cho|de|giup) (?:em|toi|minh|chau|chi|anh|co|chu|bac|chung)\b/.test(tokens.map((token) => token.text).join(' ')),
      nowFrom: clauseFromNow(marked, statement),
    }).flatMap((decision) => readingsOf(heard, decision, hearing));
  });
}

/** The last clause that begins with "giờ", "nay", "hiện": what stands before it is past. */
function clauseFromNow({ tokens }: Marked, { clauses }: Statement): number {
  return Math.max(
    0,
    clauses.findLastIndex(({ from }) =>
      /^(?:gio|bay gio|hien|nay|den nay)\b/.test(`${tokens[from]?.text} ${tokens[from + 1]?.text}`),
    ),
  );
}
