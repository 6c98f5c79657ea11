import { isItem } from '../text/spoken-numbers.ts';
import type { Token } from '../text/tokens.ts';
import { CUE_WORDS, LINKS, UNITS } from '../words/around-numbers.ts';
import { FILLERS, NAME_STOPS, NOT_CODES, POLITE } from '../words/nouns.ts';
import type { CodeMark, Single, Surroundings } from './code-mark.ts';
import { isNextOfShares, isOfPlan } from './code-rows.ts';
import { isNamedBy, spellingOf } from './criteria.ts';

/** Kinds of phrases beside which a number may be a code. */
const CUE_KINDS: ReadonlySet<string> = new Set(
  'done nearDone work act send submit draft evidence blocked notYet notStarted extension ongoing asksForReport progress notArisen fine ack asks hedge outsider broken unable notMine'.split(
    ' ',
  ),
);

interface Candidate {
  readonly code: string | null;
  readonly levels: number;
  readonly last: Single | undefined;
}

/** Does anything about a number say that it is a code? Being one of the plan's codes is not enough. */
export function hasCue(
  around: Surroundings,
  at: number,
  to: number,
  { code, levels, last }: Candidate,
): boolean {
  const { tokens } = around;
  const before = tokens[at - 1]?.text ?? '';
  if (
    last &&
    last.to === at &&
    around.phrases.some(({ kinds, to: end }) => end <= at && kinds.includes('score'))
  )
    return false;
  // "7.1: 2, 7.3: 1,5": after a code and a colon its points, where a score is spoken of.
  const scores =
    around.phrases.some(({ kinds }) => kinds.includes('score')) ||
    around.numbers.some(({ kind }) => kind === 'points');
  if (/^(?:[:=]|->|→|duoc|cham|cho|dat)$/.test(before) && last && at - last.to <= 2 && scores && levels === 2)
    return false;
  if (last && onlyLinks(tokens, last.to, at)) return true;
  if (last && code && isNextOfShares(tokens, last.to, at, to)) return true;
  if (before === 'tu' && code && /^(?:den|toi)$/.test(tokens[to]?.text ?? '') && isCode(around, to + 1))
    return true;
  if (before === 'thua') return false;
  if (levels === 2 && isScored(around, at))
    return (
      code !== null && (pointsFollow(around, to) || (isOwn(around, at, code) && isScoredLater(around, to)))
    );
  // "5.1 đang họp 5.2 xong": after one of those replied to another.
  if (code && last && around.about.length > 1 && around.about.includes(code)) return true;
  const isToldOfOwn =
    code !== null && isOwn(around, at, code) && isToldAfter(around, to) && !isRelated(tokens, at);
  if (NOT_CODES.has(before) && !isItemWord(before, isToldOfOwn, code)) return false;
  if (code && around.about.includes(code)) return true;
  const mark = around.phrases.find((each) => each.to === (before === ':' ? at - 1 : at));
  if (mark?.kinds.includes('score') && levels > 2) return code !== null;
  const isTheirs = code !== null && (around.mine?.has(code) ?? true);
  if (mark?.kinds.includes('score'))
    return isTheirs && !(last && sameClause(tokens, last.to, at)) && numberFollows(around, to);
  if (code && hasPoints(around, at, to)) return true;
  if (code && levels >= 3) return true;
  if (startsStatement(tokens, at)) return code !== null || saysSomething(around, to);
  if (!code) return last !== undefined && isBeside(around, at, to, levels) && isToldOf(around, to);
  if (/^[,:(/|+•*→>–-]$/.test(before)) return last !== undefined || isSpokenOf(around, at, to);
  if (before === 'so' && tokens[at - 2]?.text === 'ho') return true;
  return (
    (CUE_WORDS.has(before) && before !== 'duoc') ||
    (before === 'cao' && tokens[at - 2]?.text === 'bao') ||
    (before === 'duoc' &&
      around.phrases.some(({ to: end, kinds }) => end === at - 1 && kinds.includes('done'))) ||
    (mark?.kinds.some((kind) => CUE_KINDS.has(kind)) ?? false) ||
    (FILLERS.has(before) && saysSomething(around, to)) ||
    isNamedBefore(around, at, code) ||
    (isToldOfOwn && !MEASURED.test(before)) ||
    endsStatement(around, at, to)
  );
}

/** "khoản 3.3", "thêm 3.3 xong" beside "thêm 3.3 tấn"; "điểm 3.3" of a code of the plan. */
function isItemWord(before: string, isToldOfOwn: boolean, code: string | null): boolean {
  return before === 'khoan' || (before === 'diem' && code !== null) || (before === 'them' && isToldOfOwn);
}

/** Before a number that is a measure, and no code of one's own whatever is said after it. */
const MEASURED =
  /^(?:dat|duoc|he|so|dai|rong|cao|sau|nang|ver|v|windows|ban|loai|kenh|trang|muc|bai|luat|dinh|len|xuong)$/;

/** Whether a number after this word is a measure, or is of something else. */
export function isMeasured(before: string): boolean {
  return MEASURED.test(before) || NOT_CODES.has(before);
}

/** "anh Thắng bảo 2.3 xong", "a Sơn biểu e ghi 7.1 xong": what somebody else says of it. */
function isRelated(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ raw }) => /^(?:bảo|biểu)$/iu.test(raw));
}

/** Nothing but light words stand between the code and what tells how it stands: "quên 3.3 thì được 70%". */
function isToldAfter({ tokens, phrases, numbers }: Surroundings, from: number): boolean {
  let at = from;
  const isHere = (): boolean =>
    phrases.some(
      (mark) => mark.from === at && mark.kinds.some((kind) => CUE_KINDS.has(kind) || LEADS.has(kind)),
    ) ||
    numbers.some((mark) => mark.from === at && mark.kind === 'percent') ||
    (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === '%');
  while (
    at < from + 4 &&
    !isHere() &&
    (FILLERS.has(tokens[at]?.text ?? '') || /^[:,]$/.test(tokens[at]?.text ?? ''))
  )
    at += 1;
  return isHere();
}

/** What leads to a word that tells how work stands. */
const LEADS: ReadonlySet<string> = new Set([
  'near',
  'perfect',
  'not',
  'future',
  'half',
  'remains',
  'unfinished',
  'lack',
]);

/** Codes of the sender's own that stand among words which say neither that they are meant nor that they are measures. */
export function strayCodes(around: Surroundings, codes: readonly CodeMark[]): string[] {
  const { tokens, phrases, index, mine } = around;
  if (phrases.some(({ kinds }) => kinds.includes('score'))) return [];
  const marks = [...codes, ...around.dates, ...around.numbers.filter(({ kind }) => kind !== 'maybe')];
  return tokens.flatMap(({ kind, text, raw }, at) => {
    if (kind !== 'number' || !/^\d+(?:\.\d+)+$/.test(raw)) return [];
    const code = index.spellings.get(spellingOf(text));
    if (code === undefined || !mine?.has(code) || marks.some(({ from, to }) => from <= at && at < to))
      return [];
    const before = tokens[at - 1]?.text ?? '';
    const next = tokens[at + 1];
    const isMeasure =
      next?.kind === 'word' && !FILLERS.has(next.text) && !phrases.some(({ from }) => from === at + 1);
    if (isMeasure || UNITS.has(next?.text ?? '') || MEASURED.test(before)) return [];
    return NOT_CODES.has(before) && before !== 'them' ? [] : [code];
  });
}

/** What stands before a further code: "1.1 xong, 9.9 xong". */
const BESIDE = /^(?:[,;+]|va|con)$/;

/** Of three levels it needs no sign before it: "6.1.2 xong 6.2.1 đạt 100%". */
function isBeside({ tokens, index }: Surroundings, at: number, to: number, levels: number): boolean {
  if (BESIDE.test(tokens[at - 1]?.text ?? '')) return true;
  const typed = spellingOf(tokens[at]?.text ?? '');
  return levels > 2 && isOfPlan({ tokens, index }, { from: at, to, typed });
}

/** The very next words say how work stands. */
function isToldOf({ phrases, numbers }: Surroundings, from: number): boolean {
  const isNext = (start: number): boolean => start >= from && start <= from + 1;
  return (
    numbers.some(({ from: start, kind }) => kind === 'percent' && isNext(start)) ||
    phrases.some(
      ({ from: start, kinds }) =>
        isNext(start) && kinds.some((kind) => CUE_KINDS.has(kind) || kind === 'near'),
    )
  );
}

/** A word of the criterion's own name stands just before: "kiểm tra 1.3", "quy chế 6.4". */
function isNamedBefore({ tokens, index }: Surroundings, at: number, code: string): boolean {
  const place = index.placeOf(code);
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ kind, text }) => kind === 'word' && !NAME_STOPS.has(text) && isNamedBy(index, text, place));
}

/** Between a word of scoring and the points. */
const BEFORE_POINTS =
  /^(?:cho|du|tron|duoc|la|luon|khoang|chung|chac|chi|thoi|em|minh|toi|nhe|muc|diem|:|=)$/;

/** "tự chấm 1.5", "chấm đủ 1,5": what stands behind a word of scoring are points, and no code. */
function isScored({ tokens, phrases }: Surroundings, at: number): boolean {
  let back = at;
  while (back > at - 3 && !endsScore(phrases, back) && BEFORE_POINTS.test(tokens[back - 1]?.text ?? ''))
    back--;
  return endsScore(phrases, back);
}

function endsScore(phrases: Surroundings['phrases'], at: number): boolean {
  return phrases.some(({ to, kinds }) => to === at && kinds.includes('score'));
}

/** Between a code and its points. */
const AFTER_CODE = /^(?::|=|-|–|->|→|la|duoc|thi|em|minh|toi|chi|anh|cho|dat|muc|diem|deu|nhe|a|di)$/;

/** "tự chấm 1.5: 1", "chấm 1.1 và 1.2 tối đa": the code has points of its own, right behind it. */
function pointsFollow(around: Surroundings, from: number): boolean {
  const { tokens, numbers } = around;
  let at = from;
  while (LINKS.has(tokens[at]?.text ?? '') && isCode(around, at + 1)) at += 2;
  const isFull = (): boolean =>
    /^(?:full|tron|du|het|toi da)\b/.test(`${tokens[at]?.text} ${tokens[at + 1]?.text}`);
  while (at < from + 6 && !isFull() && AFTER_CODE.test(tokens[at]?.text ?? '')) at++;
  const next = tokens[at];
  const mark = numbers.find((number) => number.from === at);
  return (
    isFull() || (next?.kind === 'number' && (mark === undefined || /^(?:points|maybe)$/.test(mark.kind)))
  );
}

/** A code of the sender's own, typed as a code: "1,5" are points. */
function isOwn({ tokens, mine }: Surroundings, at: number, code: string): boolean {
  return (mine?.has(code) ?? true) && !(tokens[at]?.raw ?? '').includes(',');
}

/** What stands before a number that is no score: what was lost, or the most that could be had. */
const NO_SCORE = /^(?:mat|tru|thieu|giam|hut|kem|con|tren|da|quy|thang|ngay|thu|lan|dot|moi)$/;

/** "chấm 7.3 vẫn 1 điểm", "chấm 1.1 đạt, 7.3 chưa": points, or another code of the sender's own, follow later on. */
function isScoredLater(around: Surroundings, from: number): boolean {
  const { tokens, numbers, dates, index, mine } = around;
  const rest = tokens.slice(from);
  const why = rest.findIndex(({ text }) => /^(?:vi|do|tai|boi)$/.test(text));
  const end = why < 0 ? tokens.length : from + why;
  return tokens.slice(from, end).some(({ kind, text }, step) => {
    const at = from + step;
    if (kind !== 'number' || NO_SCORE.test(tokens[at - 1]?.text ?? '')) return false;
    if (dates.some((date) => !date.bare && date.from <= at && at < date.to)) return false;
    if (numbers.some((number) => number.kind === 'points' && number.from === at)) return true;
    const code = index.spellings.get(spellingOf(text));
    if (code !== undefined && mine?.has(code)) return true;
    return /^\d(?:[.,]\d{1,2})?$/.test(text) && endsClause(tokens, at + 1);
  });
}

/** Nothing but courtesy stands before the end of the clause. */
function endsClause(tokens: readonly Token[], from: number): boolean {
  const next = tokens.slice(from).find(({ text }) => !POLITE.has(text));
  return next === undefined || next.kind === 'break' || /^[,;.!]$/.test(next.text);
}

/** "2.1 chị chấm 1,5": the criterion stands before, what follows are its points. */
function sameClause(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ kind, text }) => kind === 'word' || text === ':');
}

/** "tự chấm nhé: 6.1 1,5đ": its points stand right behind it. */
function hasPoints({ phrases, numbers }: Surroundings, at: number, to: number): boolean {
  const scored = phrases.some(({ kinds, to: end }) => end <= at && kinds.includes('score'));
  return scored && numbers.some(({ kind, from }) => kind === 'points' && from === to);
}

function isCode({ tokens, index }: Surroundings, at: number): boolean {
  return tokens[at]?.kind === 'number' && index.spellings.has(spellingOf(tokens[at]?.text ?? ''));
}

function onlyLinks(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from <= 4 && tokens.slice(from, to).every(({ text }) => LINKS.has(text));
}

function numberFollows(around: Surroundings, from: number): boolean {
  return (
    around.tokens
      .slice(from, from + 5)
      .some(({ kind, text }) => kind === 'number' || text === 'toi' || text === 'full') ||
    around.numbers.some((each) => each.kind === 'points' && each.from >= from && each.from < from + 5)
  );
}

/** Only politeness, or nothing, stands between the number and the beginning of a statement. */
export function startsStatement(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const token = tokens[back] as Token;
    if (token.kind === 'break' || /^[;.!?]$/.test(token.text)) return true;
    if (token.kind === 'sign') continue;
    if (token.kind !== 'word' || !FILLERS.has(token.text) || NOT_CODES.has(token.text)) return false;
  }
  return true;
}

/** A phrase that says how work stands follows before the sentence ends. */
function saysSomething(around: Surroundings, from: number): boolean {
  return around.phrases.some(
    ({ from: start, kinds }) =>
      start >= from &&
      start <= from + 12 &&
      kinds.some((kind) => CUE_KINDS.has(kind) || kind === 'near' || kind === 'score'),
  );
}

/** The last word of what is said: "em xin đến chủ nhật nha chị 7.5 ạ". */
function endsStatement({ tokens, phrases }: Surroundings, at: number, to: number): boolean {
  const next = tokens.slice(to).find(({ text }) => !POLITE.has(text));
  const said = phrases.some(
    ({ to: end, kinds }) => end <= at && at - end <= 8 && kinds.some((kind) => CUE_KINDS.has(kind)),
  );
  return said && (next === undefined || next.kind === 'break' || next.kind === 'sign');
}

/** Something is said of it, before or after. */
function isSpokenOf(around: Surroundings, at: number, to: number): boolean {
  const { tokens, phrases } = around;
  const said = phrases.some(({ to: end, kinds }) => end <= at && kinds.some((kind) => CUE_KINDS.has(kind)));
  return said || saysSomething(around, to) || tokens[to]?.kind === 'word';
}

/** "3 . 2", "V.2": another number follows behind a point, or after a number at once. */
function isPointed(tokens: readonly Token[], at: number): boolean {
  const point = tokens[at + 1]?.text === '.';
  return point || (tokens[at]?.kind === 'number' && tokens[at + 1]?.kind === 'number');
}

/** How many tokens before the number say that it is a code: "TC", "mục số", "tiêu chí". */
export function prefixBefore(tokens: readonly Token[], at: number): number {
  let back = at - 1;
  if (/^(?:so|:|#|\.|-|la)$/.test(tokens[back]?.text ?? '')) back -= 1;
  const word = tokens[back]?.text;
  const before = tokens[back - 1]?.text ?? '';
  if (word === 'chi' && before === 'tieu') return at - back + 1;
  if (word === 'phan' && before === 'thanh' && tokens[back - 3]?.text === 'tieu') return at - back + 3;
  const ofDeadline = before === 'han' && /^(?:lui|gia|doi|xin)$/.test(tokens[back - 2]?.text ?? '');
  if (word === 'muc' && !isItem(tokens, back)) return 0;
  if (word === 'muc' && (ofDeadline || !/^(?:han|danh|chuyen|dinh)$/.test(before))) return at - back;
  if (word === 'tieu' && before === 'chi' && /\d[.,]\d/.test(tokens[at]?.text ?? '')) return at - back + 1;
  if (
    word === '#' ||
    word === 'code' ||
    (word === 'ma' &&
      before !== 'nhung' &&
      tokens[back - 1]?.kind !== 'number' &&
      // "mà v thì được 50%", "mà 3 người dùng": nothing is numbered with a letter or one digit alone.
      (/^\d+[.,]\d/.test(tokens[at]?.text ?? '') || isPointed(tokens, at)))
  )
    return at - back;
  if (word === 'dung' && before === 'noi' && (tokens[at]?.text ?? '').includes('.')) return at - back + 1;
  return 0;
}
