import { finishDay } from './dates/dating.ts';
import { decide } from './decide/decide.ts';
import type { Decision } from './decide/decision.ts';
import type { Heard } from './heard.ts';
import { markMessage } from './mark-message.ts';
import type { Hearing, Reading } from './reading.ts';
import { readingsOf } from './readings.ts';
import { isCourtesyOnly, soleAnswer } from './said/answers.ts';
import { bareNumberIn, findFacts, numbersIn } from './said/facts.ts';
import type { Fact } from './said/said.ts';
import { clauseFromNow, type Statement } from './text/clauses.ts';
import { isIn, splitAtPeriods } from './text/split-at-periods.ts';
import { splitStatements } from './text/statements.ts';

/** One statement, and what the rules read in it. */
export interface HeardStatement {
  readonly heard: Heard;
  readonly proposals: readonly Proposal[];
}

/** A reading of the rules, and what was decided for it. */
export interface Proposal {
  readonly reading: Reading;
  readonly decision: Decision;
}

/** The sender asks ("xin", "cho em"), and doesn't grant. */
const WISH = /\bxin\b|\b(?:cho|de|giup) (?:em|toi|minh|chau|chi|anh|co|chu|bac|chung)\b/;

const SELF = new Set(['em', 'minh', 'toi', 'tui', 'chau', 'chi', 'anh', 'bac', 'chu', 'co']);

/**
 * What the rules read in composed text, statement by statement.
 *
 * The stages: cut into tokens, spell out, put dictated numbers into digits, find phrases, dates, numbers and criteria
 * (`markMessage`); split into statements; find what each says, with its negation, degree and condition (`findFacts`);
 * decide what it wants (`decide`); resolve criterion and date and say how sure it is (`readingsOf`).
 */
export function hear(composed: string, hearing: Hearing): HeardStatement[] {
  const { marked, period: first, turns, alsoNamed } = markMessage(composed, hearing);
  const wishes = WISH.test(marked.tokens.map((token) => token.text).join(' '));
  const self = marked.tokens.some(({ text }) => SELF.has(text));
  let scoring = false;
  return splitAtPeriods(splitStatements(marked), turns).map((statement) => {
    const period = turns.find((mark) => isIn(statement, mark.from)) ?? first;
    const found = findFacts(marked, statement.clauses);
    const sole = soleAnswer(marked, statement) ?? (scoring ? scoreOf(statement, found) : undefined);
    const facts = sole ? [...found, sole] : found;
    scoring = facts.some(({ said }) => said === 'score');
    const numbers = numbersIn(marked, statement.clauses);
    const heard: Heard = { text: composed, marked, statement, facts, numbers, period, alsoNamed };
    const cued = statement.cue !== null;
    const decisions = decide({
      facts,
      numbers,
      named: cued || period !== null || hearing.about.length === 1,
      cued,
      wishes,
      nowFrom: clauseFromNow(marked.tokens, statement.clauses),
      hasBareNumber: bareNumberIn(marked, statement.clauses),
      finishBy: finishDay(marked, facts) !== null,
      self,
      courtesyOnly: isCourtesyOnly(marked, statement),
    });
    const proposals = decisions.flatMap((decision) =>
      readingsOf(heard, decision, hearing).map((reading) => ({ reading, decision })),
    );
    return { heard, proposals };
  });
}

/** "tự chấm 7.1: 2, 7.3: 1,5": the points of a further criterion, with nothing said but their number. */
function scoreOf({ cue }: Statement, facts: readonly Fact[]): Fact | undefined {
  if (cue?.codes.length !== 1 || facts.some(({ said }) => said !== 'courteous')) return undefined;
  return { said: 'score', from: cue.from, to: cue.to, clause: 0 };
}
