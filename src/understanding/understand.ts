import { clauseFromNow } from './clauses.ts';
import { decide } from './decide.ts';
import { findFacts, numbersIn } from './facts.ts';
import type { Heard } from './heard.ts';
import { markMessage } from './mark-message.ts';
import { unclear } from './no-report.ts';
import type { Hearing, Reading } from './reading.ts';
import { readingsOf } from './readings.ts';
import { type Statement, splitStatements } from './statements.ts';
import { compose } from './tokens.ts';

/** The sender asks ("xin", "cho em"), and doesn't grant. */
const WISH = /\bxin\b|\b(?:cho|de|giup) (?:em|toi|minh|chau|chi|anh|co|chu|bac|chung)\b/;

/**
 * Reads an official's message: one reading for each criterion it speaks of, [] only for empty text. Never throws.
 *
 * The stages: compose and cut into tokens, spell out, put dictated numbers into digits, find phrases, dates, numbers
 * and criteria (`markMessage`); split into statements; find what each says, with its negation, degree and condition
 * (`findFacts`); decide what it wants (`decide`); resolve criterion and date and say how sure it is (`readingsOf`).
 */
export function understand(text: string, hearing: Hearing): Reading[] {
  const composed = compose(text);
  if (composed.trim() === '') return [];
  const { marked, period, alsoNamed } = markMessage(composed, hearing);
  const wishes = WISH.test(marked.tokens.map((token) => token.text).join(' '));
  const readings = splitStatements(marked).flatMap((statement: Statement) => {
    const facts = findFacts(marked, statement.clauses);
    const numbers = numbersIn(marked, statement.clauses);
    const heard: Heard = { text: composed, marked, statement, facts, numbers, period, alsoNamed };
    const cued = statement.cue !== null;
    const named = cued || period !== null || hearing.about.length === 1;
    const nowFrom = clauseFromNow(marked.tokens, statement.clauses);
    const decisions = decide({ facts, numbers, named, cued, wishes, nowFrom });
    return decisions.flatMap((decision) => readingsOf(heard, decision, hearing));
  });
  return readings.length > 0 ? readings : [unclear(composed)];
}
