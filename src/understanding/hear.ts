import { finishDay } from './dates/finish-day.ts';
import { putOffTo } from './dates/put-off.ts';
import { decide } from './decide/decide.ts';
import type { Decision } from './decide/decision.ts';
import type { Hints } from './decide/weighing.ts';
import type { Heard } from './heard.ts';
import { markMessage } from './mark-message.ts';
import type { Hearing, Reading } from './reading.ts';
import { readingsOf } from './readings.ts';
import { isCourtesyOnly, soleAnswer } from './said/answers.ts';
import { bareNumberIn, findFacts, numbersIn } from './said/facts.ts';
import type { Fact } from './said/said.ts';
import { clauseFromNow, clausesOf, isAddress, type Marked, type Statement } from './text/clauses.ts';
import { isIn, splitAtPeriods } from './text/split-at-periods.ts';
import { splitStatements } from './text/statements.ts';
import { wordsBetween } from './text/words-between.ts';
import { POLITE } from './words/nouns.ts';

/** One statement, and what the rules read in it. */
export interface HeardStatement {
  readonly heard: Heard;
  /** What was decided from. */
  readonly hints: Hints;
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
  const { marked, period: first, turns, alsoNamed, stray } = markMessage(composed, hearing);
  const wishes = WISH.test(wordsBetween(marked.tokens, 0, marked.tokens.length));
  const self = speaksOfSelf(marked);
  let scoring = false;
  let wishing = false;
  return splitAtPeriods(splitStatements(marked), turns).map((statement) => {
    const period = turns.find((mark) => isIn(statement, mark.from)) ?? first;
    const found = withoutSubject(marked, statement, findFacts(marked, statement.clauses));
    const sole =
      soleAnswer(marked, statement) ??
      (scoring ? scoreOf(statement, found) : undefined) ??
      (wishing ? wishOf(marked, statement, found) : undefined);
    const facts = sole ? [...found, sole] : found;
    const numbers = numbersIn(marked, statement.clauses);
    scoring = facts.some(({ said }) => said === 'score') || numbers.some(({ kind }) => kind === 'points');
    wishing = facts.some(({ said }) => said === 'extension');
    const heard: Heard = { text: composed, marked, statement, facts, numbers, period, alsoNamed, stray };
    const cued = statement.cue !== null;
    const hints: Hints = {
      facts,
      numbers,
      named: cued || period !== null || hearing.about.length === 1,
      cued,
      wishes,
      nowFrom: clauseFromNow(marked.tokens, statement.clauses),
      hasBareNumber: bareNumberIn(marked, statement.clauses),
      finishBy: finishDay(marked, facts, statement.clauses) !== null,
      putOff: putOffTo(heard, hearing.today) !== null,
      self,
      courtesyOnly: isCourtesyOnly(marked, statement),
    };
    const proposals = decide(hints).flatMap((decision) =>
      readingsOf(heard, decision, hearing).map((reading) => ({ reading, decision })),
    );
    return { heard, hints, proposals };
  });
}

/** "còn lại xong hết": what is left is what is spoken of, and nothing is left of it. */
function withoutSubject({ phrases }: Marked, { rest, clauses: [first] }: Statement, facts: Fact[]): Fact[] {
  if (!rest) return facts;
  const isSubject = ({ said, from }: Fact): boolean =>
    said === 'remains' &&
    phrases.some((mark) => mark.from === from && from === first?.from && mark.kinds.includes('rest'));
  return facts.filter((fact) => !isSubject(fact));
}

/** "tự chấm 7.1: 2, 7.3: 1,5": the points of a further criterion, with nothing said but their number. */
function scoreOf({ cue }: Statement, facts: readonly Fact[]): Fact | undefined {
  if (cue?.codes.length !== 1 || facts.some(({ said }) => said !== 'courteous')) return undefined;
  return { said: 'score', from: cue.from, to: cue.to, clause: 0 };
}

/** "gia hạn 6.3 tới 15/8, 2.1 tới 31/8": the deadline of a further criterion, with nothing said but the day. */
function wishOf({ dates }: Marked, { cue, clauses }: Statement, facts: readonly Fact[]): Fact | undefined {
  const dated = dates.some(({ from }) => clauses.some((clause) => from >= clause.from && from < clause.to));
  if (cue?.codes.length !== 1 || !dated || facts.some(({ said }) => said !== 'courteous')) return undefined;
  return { said: 'extension', from: cue.from, to: cue.to, clause: 0 };
}

/** "em làm", not "Thưa anh" before it or "anh nhé" behind. */
function speaksOfSelf(marked: Marked): boolean {
  const { tokens } = marked;
  const end = tokens.findLastIndex(({ kind, text }) => kind === 'word' && !POLITE.has(text)) + 1;
  return clausesOf(marked).some(
    (clause) =>
      !isAddress(tokens, clause) &&
      tokens.slice(clause.from, Math.min(clause.to, end)).some(({ text }) => SELF.has(text)),
  );
}
