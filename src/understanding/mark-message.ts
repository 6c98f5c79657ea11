import type { CodeMark } from './criteria/code-mark.ts';
import { findCodes } from './criteria/codes.ts';
import { spellingOf } from './criteria/criteria.ts';
import { findNames } from './criteria/name-cues.ts';
import { findOrdinals, findOther } from './criteria/ordinals.ts';
import { findDates } from './dates/dates.ts';
import type { PeriodMark } from './dates/period-mark.ts';
import { findPeriod, findTurns } from './dates/periods.ts';
import { findNumbers } from './numbers/numbers.ts';
import type { Hearing } from './reading.ts';
import type { Marked } from './text/clauses.ts';
import { withoutClosing, withoutOpening } from './text/courtesy.ts';
import { mendMisheard } from './text/misheard.ts';
import { findPhrases, isPhrase } from './text/phrases.ts';
import { spell } from './text/spelling.ts';
import { spokenToDigits } from './text/spoken-numbers.ts';
import { type Token, tokenise } from './text/tokens.ts';

/** A message with everything in it marked that later stages look at. */
interface MarkedMessage {
  readonly marked: Marked;
  readonly period: PeriodMark | null;
  /** Further periods, each with words of its own. */
  readonly turns: readonly PeriodMark[];
  /** Criteria that the words name in a reply, which is about the one replied to. */
  readonly alsoNamed: readonly string[];
}

/** Cuts composed text into tokens and marks phrases, dates, numbers and criteria in it. */
export function markMessage(composed: string, hearing: Hearing): MarkedMessage {
  const { index, today, about, open, monthly } = hearing;
  const isNameWord = (word: string): boolean => index.places.has(word);
  const isNamePair = (pair: string): boolean => index.places.has(pair) || isPhrase(pair);
  const spelled = withoutClosing(spell(withoutOpening(tokenise(composed)), isNameWord));
  const tokens = spokenToDigits(mendMisheard(spelled, isNamePair));
  const phrases = findPhrases(tokens);
  const aboutOne = about.length === 1 ? (about[0] ?? '') : '';
  const isMonthly = (text: string): boolean =>
    monthly?.has(text === '' ? aboutOne : (index.spellings.get(spellingOf(text)) ?? text)) ?? false;
  const period = findPeriod(tokens, today, isMonthly) ?? null;
  const turns = period ? findTurns(tokens, period, today) : [];
  const isOfPeriod = ({ from, to }: { from: number; to: number }): boolean =>
    [period, ...turns].some((mark) => mark && to > mark.from && from < mark.to);
  const isCode = (text: string): boolean => index.spellings.has(spellingOf(text));
  const maybeDates = findDates(tokens, today, isCode).filter((mark) => !isOfPeriod(mark));
  const numbers = findNumbers(tokens, maybeDates).filter((mark) => !isOfPeriod(mark));
  const dates = maybeDates.filter(({ from }) => !numbers.some((number) => number.from === from));
  const found = findCodes({ tokens, phrases, dates, numbers, index, about });
  const codes = withoutDenied(tokens, found);
  const settled = about.length > 0 || open.length === 1;
  const cut = (cues: readonly CodeMark[]): Marked => ({
    tokens,
    phrases,
    numbers,
    cues,
    // "cái thứ 2" is the second, and no Monday.
    dates: dates.filter(({ from, to }) => !cues.some((cue) => from < cue.to && cue.from < to)),
    periods: period ? [period, ...turns] : [],
    today,
    settled,
    isNameWord,
  });
  const named =
    codes.length > 0 ? [...codes, ...findOther(tokens, about, codes)] : findOrdinals(tokens, about);
  const byName = findNames(cut(named), hearing, period ?? undefined);
  const isReply = about.length === 1;
  const cues = [...named, ...(isReply ? [] : byName)].sort((a, b) => a.from - b.from);
  return { marked: cut(cues), period, turns, alsoNamed: isReply ? byName.flatMap((mark) => mark.codes) : [] };
}

/** "không phải 1.3 mà 1.1": a code that is denied is not spoken of where another is named. */
function withoutDenied(tokens: readonly Token[], codes: readonly CodeMark[]): readonly CodeMark[] {
  const meant = codes.flatMap((mark) => {
    const before = tokens.slice(Math.max(0, mark.from - 4), mark.from).map(({ text }) => text);
    if (!/khong phai(?: la| cai| muc| tc| tieu chi)?$/.test(before.join(' '))) return [mark];
    return mark.codes.length > 1 ? [{ ...mark, codes: mark.codes.slice(1) }] : [];
  });
  return meant.length > 0 ? meant : codes;
}
