import { finishDay } from './dates/dating.ts';
import { decide } from './decide/decide.ts';
import { unclear } from './decide/no-report.ts';
import type { Heard } from './heard.ts';
import { markMessage } from './mark-message.ts';
import type { Hearing, Reading } from './reading.ts';
import { readingsOf } from './readings.ts';
import { isCourtesyOnly, soleAnswer } from './said/answers.ts';
import { bareNumberIn, findFacts, numbersIn } from './said/facts.ts';
import type { Fact } from './said/said.ts';
import { clauseFromNow, type Marked, type Statement } from './text/clauses.ts';
import { splitStatements } from './text/statements.ts';
import { compose } from './text/tokens.ts';

/** The sender asks ("xin", "cho em"), and doesn't grant. */
const WISH = /\bxin\b|\b(?:cho|de|giup) (?:em|toi|minh|chau|chi|anh|co|chu|bac|chung)\b/;

const SELF = new Set(['em', 'minh', 'toi', 'tui', 'chau', 'chi', 'anh', 'bac', 'chu', 'co']);

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
  const self = marked.tokens.some(({ text }) => SELF.has(text));
  let scoring = false;
  const readings = splitStatements(marked).flatMap((statement: Statement) => {
    const found = findFacts(marked, statement.clauses);
    const sole = soleAnswer(marked, statement) ?? (scoring ? scoreOf(statement, found) : undefined);
    const facts = sole ? [...found, sole] : found;
    scoring = facts.some(({ said }) => said === 'score');
    const numbers = numbersIn(marked, statement.clauses);
    const heard: Heard = { text: composed, marked, statement, facts, numbers, period, alsoNamed };
    const cued = statement.cue !== null;
    const named = cued || period !== null || hearing.about.length === 1;
    const nowFrom = clauseFromNow(marked.tokens, statement.clauses);
    const hasBareNumber = bareNumberIn(marked, statement.clauses);
    const courtesyOnly = isCourtesyOnly(marked, statement);
    const finishBy = finishDay(marked, facts) !== null;
    const decisions = decide({
      facts,
      numbers,
      named,
      cued,
      wishes,
      nowFrom,
      hasBareNumber,
      finishBy,
      self,
      courtesyOnly,
    });
    const given = decisions.flatMap((decision) => readingsOf(heard, decision, hearing));
    return isTakenBack(marked, statement) ? given.map(doubted) : given;
  });
  if (readings.length > 0) return readings;
  return [
    /^[?？\s]+$/.test(composed)
      ? { ...unclear(composed), intent: 'question', sure: true, problem: null }
      : unclear(composed),
  ];
}

/** "tự chấm 7.1: 2, 7.3: 1,5": the points of a further criterion, with nothing said but their number. */
function scoreOf({ cue }: Statement, facts: readonly Fact[]): Fact | undefined {
  if (cue?.codes.length !== 1 || facts.some(({ said }) => said !== 'courteous')) return undefined;
  return { said: 'score', from: cue.from, to: cue.to, clause: 0 };
}

/** What takes back what was said before it: "à nhầm", "em báo nhầm", "à không". */
const TAKES_BACK =
  /^(?:a (?:em |toi |minh |chi |anh )?(?:nham|khong phai|lon)|(?:em|toi|minh|chi|anh|bao|noi|go|ghi) (?:nham|lon))\b/;

/** "3.1 xong, à nhầm, 3.3 xong": another statement takes this one back, which is then asked about. */
function isTakenBack({ tokens }: Marked, { clauses }: Statement): boolean {
  const end = clauses.at(-1)?.to ?? 0;
  const start = clauses[0]?.from ?? 0;
  const at = tokens.findIndex(
    ({ kind }, place) =>
      kind === 'word' &&
      place > start &&
      TAKES_BACK.test(
        tokens
          .slice(place, place + 3)
          .map(({ text }) => text)
          .join(' '),
      ),
  );
  // Within the last statement what follows has its say; before another one the first no longer stands.
  return (
    at > 0 && tokens.slice(end).some(({ kind }) => kind === 'number' || kind === 'word') && at <= end + 1
  );
}

function doubted(reading: Reading): Reading {
  return reading.sure ? { ...reading, sure: false, problem: 'unclear' } : reading;
}
