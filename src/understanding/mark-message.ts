import { strayCodes } from './criteria/code-cues.ts';
import type { CodeMark } from './criteria/code-mark.ts';
import { findCodes } from './criteria/codes.ts';
import { leavesOf, spellingOf } from './criteria/criteria.ts';
import { isEveryday } from './criteria/everyday.ts';
import { findNames } from './criteria/name-cues.ts';
import { findOrdinals, findOther } from './criteria/ordinals.ts';
import type { DateMark } from './dates/date-mark.ts';
import { findDates } from './dates/dates.ts';
import type { PeriodMark } from './dates/period-mark.ts';
import { findPeriod, findTurns } from './dates/periods.ts';
import { findNumbers } from './numbers/numbers.ts';
import { onceFor } from './once.ts';
import type { Hearing } from './reading.ts';
import { clausesOf, hasHead, type Marked } from './text/clauses.ts';
import { withoutClosing, withoutOpening } from './text/courtesy.ts';
import { mendMisheard } from './text/misheard.ts';
import { findPhrases, isPhrase } from './text/phrases.ts';
import { spell } from './text/spelling.ts';
import { spokenToDigits } from './text/spoken-numbers.ts';
import { type Told, withoutTakenBack } from './text/taken-back.ts';
import { type Token, tokenise } from './text/tokens.ts';
import { wordsBetween } from './text/words-between.ts';

/** A message with everything in it marked that later stages look at. */
interface MarkedMessage {
  readonly marked: Marked;
  readonly period: PeriodMark | null;
  /** Further periods, each with words of its own. */
  readonly turns: readonly PeriodMark[];
  /** Criteria that the words name in a reply, which is about the one replied to. */
  readonly alsoNamed: readonly string[];
  /** Codes of the sender's own of which it is not clear that they are meant as such. */
  readonly stray: readonly string[];
}

/** Cuts composed text into tokens and marks phrases, dates, numbers and criteria in it. */
export function markMessage(composed: string, hearing: Hearing): MarkedMessage {
  const { index, today, about, open, monthly } = hearing;
  const isNameWord = (word: string): boolean => index.places.has(word);
  const isNamePair = (pair: string): boolean => index.places.has(pair) || isPhrase(pair);
  const spelled = withoutClosing(spell(withoutOpening(tokenise(composed)), isNameWord));
  const isCode = (text: string): boolean => index.spellings.has(spellingOf(text));
  // Where nothing is taken back these are the same tokens, and their dates are known.
  const datesIn = onceFor((said: readonly Token[]) => findDates(said, today, isCode));
  const tokens = withoutTakenBack(spokenToDigits(mendMisheard(spelled, isNamePair)), (said) =>
    toldIn(said, datesIn(said), isCode),
  );
  const phrases = findPhrases(tokens);
  const aboutOne = about.length === 1 ? (about[0] ?? '') : '';
  const isMonthly = (text: string): boolean =>
    monthly?.has(text === '' ? aboutOne : (index.spellings.get(spellingOf(text)) ?? text)) ?? false;
  const period = findPeriod(tokens, today, isMonthly) ?? null;
  const turns = period ? findTurns(tokens, period, today) : [];
  const isOfPeriod = ({ from, to }: { from: number; to: number }): boolean =>
    [period, ...turns].some((mark) => mark && to > mark.from && from < mark.to);
  const maybeDates = datesIn(tokens).filter((mark) => !isOfPeriod(mark));
  const numbers = findNumbers(tokens, maybeDates, today).filter((mark) => !isOfPeriod(mark));
  const dates = maybeDates.filter(({ from }) => !numbers.some((number) => number.from === from));
  const around = { tokens, phrases, dates, numbers, index, about, mine: hearing.mine };
  const found = findCodes(around);
  const ordinals = findOrdinals(tokens, about, index);
  const isOrdinal = ({ from, to }: CodeMark): boolean =>
    ordinals.some((mark) => from < mark.to && mark.from < to);
  const codes = withoutDenied(
    tokens,
    withoutLikened(
      tokens,
      found.filter((mark) => mark.missing === null || !isOrdinal(mark)),
    ),
  );
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
    several: about.length > 1,
    isNameWord: (word) => isNameWord(word) || isEveryday(word),
  });
  const told = withOrdinals(codes, ordinals);
  const named = [...told, ...findOther(tokens, about, told)];
  const byCode = cut(named);
  const among = partsAmong(hearing);
  const isReply = among.length === 1;
  const byName = withOther(
    tokens,
    about,
    named,
    findNames(byCode, { ...hearing, about: among }, period ?? undefined),
  );
  const cues = withoutTwice(about, byCode, isReply ? [] : byName).sort((a, b) => a.from - b.from);
  const alsoNamed = isReply ? byName.flatMap((mark) => mark.codes) : [];
  const excepted = cues.filter((mark) => /^(?:tru|ngoai)$/.test(tokens[mark.from - 1]?.text ?? ''));
  const stray = [...strayCodes(around, [...cues, ...found]), ...excepted.flatMap((mark) => mark.codes)];
  return { marked: cut(cues), period, turns, alsoNamed, stray };
}

/** Every share, number, code and day that is told; what two counts make up is none by itself. */
function toldIn(
  tokens: readonly Token[],
  dates: readonly DateMark[],
  isCode: (text: string) => boolean,
): Told[] {
  const told: Told[] = [];
  for (let at = 0; at < tokens.length; at = Math.max(at + 1, told.at(-1)?.to ?? 0)) {
    const date = dates.find(({ from }) => from === at);
    if (date) told.push({ from: at, to: date.to, kind: 'day' });
    const { kind, text = '' } = tokens[at] ?? {};
    if (date || kind !== 'number') continue;
    if (text.includes('.') && isCode(text)) {
      told.push({ from: at, to: at + 1, kind: 'code' });
      continue;
    }
    const unit = tokens[at + 1]?.text ?? '';
    const isShare = unit === '%';
    const hasUnit = isShare || unit === 'diem';
    told.push({ from: at, to: at + (hasUnit ? 2 : 1), kind: isShare ? 'share' : 'number' });
  }
  return told;
}

/**
 * "hai cái này làm dở, bài thì chưa duyệt, chuyên mục được nửa": where each of those replied to is spoken of by itself, what
 * was said of all of them only opens. "Kết luận ký hôm 17/6 (áp dụng cho cả hai mục)": what is said stands for all.
 */
function withoutTwice(about: readonly string[], marked: Marked, byName: readonly CodeMark[]): CodeMark[] {
  const all = marked.cues.filter((mark) => mark.codes.length > 1 && mark.codes.length === about.length);
  const alone = [...marked.cues, ...byName].filter((mark) => !all.includes(mark));
  const named = new Set(alone.flatMap(({ codes }) => codes));
  if (about.length > 0 && about.every((code) => named.has(code))) return alone;
  const [only] = all;
  const rest = about.filter((code) => !named.has(code));
  // "cả hai xong, riêng số hoá mới được 40%": all but what is told apart afterwards.
  const isApart = only !== undefined && rest.length > 0 && alone.every(({ from }) => from > only.from);
  const cues = marked.cues.map((mark) => (mark === only && isApart ? { ...mark, codes: rest } : mark));
  const clause = only && clausesOf(marked).find(({ from, to }) => from <= only.from && only.from < to);
  const isBeside = clause && only && only.from > 0 && !hasHead(marked, clause);
  return isBeside ? [...marked.cues] : [...cues, ...byName];
}

/** What was replied to; of a criterion with parts its parts, one's own of them: "bài chưa có gì, loa thì vẫn phát đều". */
function partsAmong({ index, mine, about }: Hearing): readonly string[] {
  const [only = ''] = about;
  const parts = about.length === 1 ? leavesOf(index, only) : [];
  const own = mine ? parts.filter((part) => mine.has(part)) : parts;
  return own.length > 1 ? own : about;
}

/** "2 cái đầu xong, 5.3 thứ sáu": what is counted off beside codes, where it is of others. */
function withOrdinals(codes: readonly CodeMark[], ordinals: readonly CodeMark[]): readonly CodeMark[] {
  if (codes.length === 0) return ordinals;
  const said = new Set(codes.flatMap((mark) => mark.codes));
  const isApart = (mark: CodeMark): boolean =>
    mark.codes.length > 1 && mark.codes.every((code) => !said.has(code));
  return [...codes, ...ordinals.filter(isApart)].sort((a, b) => a.from - b.from);
}

/** Before these a further thing is turned to. */
const TURNS = /^(?:con|thi|roi|va|rieng|nhung)$/;

/** Criteria found by name, and the other where they leave one: "tự kiểm tra xong, cái còn lại 60%". */
function withOther(
  tokens: readonly Token[],
  about: readonly string[],
  named: readonly CodeMark[],
  byName: readonly CodeMark[],
): readonly CodeMark[] {
  if (named.length > 0 || byName.length === 0) return byName;
  const others = findOther(tokens, about, byName);
  const opening = others.filter(
    ({ from }) =>
      from === 0 ||
      !/^[a-z]{2}/.test(tokens[from - 1]?.text ?? '') ||
      TURNS.test(tokens[from - 1]?.text ?? ''),
  );
  const isOther = ({ from }: CodeMark): boolean =>
    opening.some((other) => from <= other.from && other.from - from <= 1);
  return [...byName.filter((mark) => !isOther(mark)), ...opening];
}

/** Says that two things are alike; "gần như", "coi như" say how far one has come. */
const LIKE =
  /(?<!(?:^| )(?:gan|hau|coi|hinh|xem|nghe|dung|theo) )(?:giong(?: (?:nhu|het|y))*|y (?:nhu|het|chang)|nhu|tuong tu(?: nhu)?)(?: (?:cai|muc|tc|tieu chi|ben))*$/;

/** "2.1 giống 1.1, xong rồi": nothing new is told of the one that another is likened to. */
function withoutLikened(tokens: readonly Token[], codes: readonly CodeMark[]): readonly CodeMark[] {
  return codes.filter(({ from }, at) => {
    const before = codes[at - 1];
    return !LIKE.test(wordsBetween(tokens, Math.max(before?.to ?? from, from - 4), from));
  });
}

/** "không phải 1.3 mà 1.1": a code that is denied is not spoken of where another is named. */
function withoutDenied(tokens: readonly Token[], codes: readonly CodeMark[]): readonly CodeMark[] {
  const meant = codes.flatMap((mark) => {
    const before = wordsBetween(tokens, mark.from - 4, mark.from);
    if (!/khong phai(?: la| cai| muc| tc| tieu chi)?$/.test(before)) return [mark];
    return mark.codes.length > 1 ? [{ ...mark, codes: mark.codes.slice(1) }] : [];
  });
  return meant.length > 0 ? meant : codes;
}
