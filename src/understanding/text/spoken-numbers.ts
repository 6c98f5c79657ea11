import { FRACTION_AFTER } from '../words/around-numbers.ts';
import { DIGITS, POLITE } from '../words/nouns.ts';
import type { Token } from './tokens.ts';

const SEPARATORS: ReadonlyMap<string, string> = new Map([
  ['cham', '.'],
  ['phay', ','],
  ['phan', '/'],
]);
const AFTER = new Set(['phan', 'diem', '%', 'phay', 'cham']);
const BEFORE = new Set(['ngay', 'mung', 'muc', 'chi']);

interface Spoken {
  readonly text: string;
  readonly to: number;
}

/**
 * Numbers as they are dictated, put into digits: "ba chấm hai chấm một" → `3.2.1`, "tám mươi phần trăm" → `80` `%`,
 * "ngày mười lăm", "hai phần ba" → `2/3`. A number word alone stays a word: "ba", "năm" and "sau" mean too much.
 */
export function spokenToDigits(tokens: readonly Token[]): Token[] {
  const written: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const spoken = spokenAt(tokens, at);
    const last = tokens[(spoken?.to ?? at + 1) - 1] as Token;
    written.push(
      spoken ? { ...token, kind: 'number', text: spoken.text, raw: spoken.text, end: last.end } : token,
    );
    at = spoken?.to ?? at + 1;
  }
  return written.flatMap(percentSign(written));
}

function percentSign(tokens: readonly Token[]): (token: Token, at: number) => Token[] {
  return (token, at) => {
    if (token.text === 'phan' && tokens[at + 1]?.text === 'tram')
      return [{ ...token, kind: 'sign', text: '%', end: tokens[at + 1]?.end ?? token.end }];
    if (token.text === 'tram' && tokens[at - 1]?.text === 'phan') return [];
    return [token];
  };
}

/** "không chấm 1 điểm": nobody dictates one half of a number and types the other. */
function refusesScore(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'khong' && tokens[at + 1]?.text === 'cham' && tokens[at + 2]?.kind === 'number';
}

function spokenAt(tokens: readonly Token[], at: number): Spoken | undefined {
  if (isDayAfterTomorrow(tokens, at) || refusesScore(tokens, at)) return undefined;
  const first = wholeAt(tokens, at);
  if (!first) return undefined;
  let { text, to } = first;
  let joined = false;
  for (;;) {
    const separator = SEPARATORS.get(tokens[to]?.text ?? '');
    const next = separator
      ? separator === ','
        ? decimalsAt(tokens, to + 1)
        : wholeAt(tokens, to + 1)
      : undefined;
    if (!separator || !next || (separator === '/' && tokens[to + 1]?.text === 'tram')) break;
    text += separator + next.text;
    to = next.to;
    joined = true;
  }
  if (tokens[at]?.kind === 'number') return joined || to > at + 1 ? { text, to } : undefined;
  // "máy múc không vô được": nothing is numbered 0.
  if (text === '0' && !joined && tokens[at - 1]?.text === 'muc') return undefined;
  // "mục sau thì chưa": the later one, unless it is written with its mark.
  const isLater =
    text === '6' &&
    !joined &&
    tokens[at]?.raw.toLowerCase() === 'sau' &&
    /^(?:muc|chi)$/.test(tokens[at - 1]?.text ?? '');
  if (isLater) return undefined;
  const isAnnounced = BEFORE.has(tokens[at - 1]?.text ?? '') && isItem(tokens, at - 1);
  const announced =
    isMonthOf(tokens, at) || isAnnounced || afterMonth(tokens, at) || isDayOfMonth(tokens, at, to, text);
  const counted =
    AFTER.has(tokens[to]?.text ?? '') && (tokens[to]?.text !== 'phan' || tokens[to + 1]?.text === 'tram');
  const lasts =
    /^(?:ngay|hom|tuan|thang)$/.test(tokens[to]?.text ?? '') &&
    (/^(?:them|xin|cho|khat|lui|hoan|cham|tre|muon|khoang|chung|tam)$/.test(tokens[at - 1]?.text ?? '') ||
      tokens[to + 1]?.text === 'nua');
  const dated = tokens[to]?.text === 'thang' && wholeAt(tokens, to + 1) !== undefined;
  return joined ||
    announced ||
    counted ||
    lasts ||
    dated ||
    isTenths(tokens, at, to) ||
    (text !== '0' && isShare(tokens, at, to))
    ? { text, to }
    : undefined;
}

/** "hôm hai mươi hai", "đến hai mươi tám tháng này": from ten on; "hôm ba" is no day. */
function isDayOfMonth(tokens: readonly Token[], at: number, to: number, text: string): boolean {
  const next = `${tokens[to]?.text} ${tokens[to + 1]?.text}`;
  const isLed =
    tokens[at - 1]?.text === 'hom' ||
    (/^(?:den|toi|truoc|vao|chac|khoang)$/.test(tokens[at - 1]?.text ?? '') &&
      /^thang (?:nay|ni|toi|truoc|sau)$/.test(next));
  const isOnlyThen =
    /^(?:den|toi|truoc|chac|khoang|chung|phai)$/.test(tokens[at - 1]?.text ?? '') &&
    /^(?:(?:em|toi|tui|minh|chi|anh|thi|la) )?(?:moi|xong|nop|gui) (?!chi)/.test(
      `${next} ${tokens[to + 2]?.text} `,
    );
  return (isLed || isOnlyThen) && /^(?:[12]\d|3[01])$/.test(text);
}

/** Before these "muc" is no item: "xe múc nằm chơi", "VNeID mức 2". */
const LEVELLED = /^(?:xe|may|vneid|chip|cccd|khoan|danh|dinh)$/;

/** Any word but "mức" and "múc", which without their marks are "mục" and are told by their neighbours. */
export function isItem(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'muc') return true;
  const next = `${tokens[at + 1]?.text} ${tokens[at + 2]?.text}`;
  return !LEVELLED.test(tokens[at - 1]?.text ?? '') && next !== 'hai long';
}

/** "ngày mốt", "bữa mốt": nobody calls the first of a month "ngày một" but with its month. */
function isDayAfterTomorrow(tokens: readonly Token[], at: number): boolean {
  const isOne = tokens[at]?.text === 'mot' && !/^một$/iu.test(tokens[at]?.raw ?? '');
  const before = tokens[at - 1]?.text ?? '';
  return (
    isOne &&
    /^(?:ngay|hom|bua)$/.test(before) &&
    !/^(?:thang|tay|den|hai|ngay)$/.test(tokens[at + 1]?.text ?? '')
  );
}

/** "làm được tám phần rồi", "cỡ sáu phần": tenths of the work. */
function isTenths(tokens: readonly Token[], at: number, to: number): boolean {
  const after = tokens[to + 1];
  const isEnd =
    after === undefined || after.kind !== 'word' || after.text === 'roi' || POLITE.has(after.text);
  return (
    tokens[to]?.text === 'phan' &&
    isEnd &&
    /^(?:duoc|khoang|co|chung|tam|do|moi|hon|gan|dat)$/.test(tokens[at - 1]?.text ?? '')
  );
}

/** "ba trên năm thôn": the part, and the whole that is counted. */
function isShare(tokens: readonly Token[], at: number, to: number): boolean {
  const whole = isOf(tokens[to]) ? wholeAt(tokens, to + 1) : undefined;
  if (whole) return FRACTION_AFTER.has(tokens[whole.to]?.text ?? '');
  const thing = tokens[to]?.text ?? '';
  const ofThings = isOf(tokens[to + 1]) ? wholeAt(tokens, to + 2) : undefined;
  if (ofThings) return tokens[ofThings.to]?.text === thing || FRACTION_AFTER.has(thing);
  if (isOf(tokens[at - 1]) && isNumeral(tokens[at - 3]) && !isNumeral(tokens[at - 2]))
    return tokens[at - 2]?.text === thing || FRACTION_AFTER.has(thing) || endsShare(tokens, at, to);
  if (isOf(tokens[at - 1]) && isNumeral(tokens[at - 2])) return FRACTION_AFTER.has(thing);
  if (
    FRACTION_AFTER.has(thing) ? isCountedTwice(tokens, to) || hasPart(tokens, to) : isLeftOfSame(tokens, to)
  )
    return true;
  return isPart(tokens, at, to) && hasWhole(tokens, at);
}

/** "hai thôn trên chín": the thing is left out after the whole. */
function endsShare(tokens: readonly Token[], at: number, to: number): boolean {
  const isEnd =
    tokens[to] === undefined ||
    tokens[to]?.kind !== 'word' ||
    POLITE.has(tokens[to]?.text ?? '') ||
    tokens[to]?.text === 'thoi';
  return tokens[at - 1]?.text === 'tren' && FRACTION_AFTER.has(tokens[at - 2]?.text ?? '') && isEnd;
}

/** "hai làng trong sáu làng", "21 trên 30". */
function isOf(token: Token | undefined): boolean {
  return token?.text === 'tren' || token?.text === 'trong';
}

/** So far apart the same thing may be counted for the two numbers to belong together. */
const APART = 14;

/** Days and the like are no part of the work. */
const TIMES = /^(?:ngay|tuan|thang|nam|gio|hom|bua|quy|so|phan|muoi|lan)$/;

/** "phát ba sáng rồi còn hai sáng nữa": the same thing twice, of which one is left. */
function isLeftOfSame(tokens: readonly Token[], to: number): boolean {
  const thing = tokens[to];
  if (thing?.kind !== 'word' || TIMES.test(thing.text)) return false;
  const isNumberOfSame = (place: number): boolean =>
    tokens[place]?.text === thing.text && isNumeral(tokens[place - 1]);
  const isRest = (place: number): boolean => /^(?:con|thieu)$/.test(tokens[place - 2]?.text ?? '');
  for (let place = to - APART; place < to + APART; place++)
    if (place !== to && isNumberOfSame(place) && (isRest(place) || isRest(to))) return true;
  return false;
}

/** "xong ba rồi", "được hai cái", "còn một": a number of what was named before. */
function isPart(tokens: readonly Token[], at: number, to: number): boolean {
  let back = at - 1;
  while (/^(?:lai|dung|moi|khoang|chung)$/.test(tokens[back]?.text ?? '')) back--;
  const thing = tokens[to];
  const isAnswered = /^(?:tra loi|giai quyet|xu ly)$/.test(`${tokens[back - 1]?.text} ${tokens[back]?.text}`);
  return (
    (isAnswered || /^(?:con|thieu|xong|duoc)$/.test(tokens[back]?.text ?? '')) &&
    (thing === undefined || thing.kind === 'break' || /^(?:[,.;!]+|cai|roi|nua|thoi|con|a)$/.test(thing.text))
  );
}

/** A number of things stands before, of which one may tell a part. */
function hasWhole(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 2; back >= Math.max(0, at - APART); back--)
    if (isNumeral(tokens[back]) && FRACTION_AFTER.has(tokens[back + 1]?.text ?? '')) return true;
  return false;
}

/** A part of these things is told by a number after them. */
function hasPart(tokens: readonly Token[], to: number): boolean {
  for (let place = to + 2; place < to + APART; place++)
    if (isNumeral(tokens[place]) && isPart(tokens, place, place + 1)) return true;
  return false;
}

/** "giao bốn việc, làm được ba việc": beside another number of the same thing a word for a number is one. */
function isCountedTwice(tokens: readonly Token[], to: number): boolean {
  const thing = tokens[to]?.text ?? '';
  const isCount = (place: number): boolean =>
    tokens[place]?.text === thing && isNumeral(tokens[place - 1]) && place !== to;
  const places = Array.from({ length: 2 * APART }, (_, step) => to - APART + step);
  return thing !== 'so' && places.some(isCount);
}

function isNumeral(token: Token | undefined): boolean {
  return token?.kind === 'number' || DIGITS.has(token?.text ?? '');
}

/** "hai lăm" of "một phẩy hai lăm": digit by digit. */
function decimalsAt(tokens: readonly Token[], at: number): Spoken | undefined {
  const first = DIGITS.get(tokens[at]?.text ?? '');
  const second = DIGITS.get(tokens[at + 1]?.text ?? '');
  if (first === undefined || first === 10 || second === undefined || second === 10)
    return wholeAt(tokens, at);
  return { text: `${first}${second}`, to: at + 2 };
}

/** "hết tháng bảy", "báo cáo tháng sáu". */
function isMonthOf(tokens: readonly Token[], at: number): boolean {
  // "tháng mười hai họp xét": not "mỗi tháng mười hai bài".
  const isLast =
    tokens[at]?.text === 'muoi' &&
    /^(?:mot|hai)$/.test(tokens[at + 1]?.text ?? '') &&
    !/^(?:moi|mot|tung|hang)$/.test(tokens[at - 2]?.text ?? '');
  if (tokens[at - 1]?.text === 'thang' && isLast) return true;
  if (
    tokens[at - 1]?.text !== 'thang' ||
    !/^(?:het|cuoi|dau|giua|trong|cao|den|toi|sang|qua)$/.test(tokens[at - 2]?.text ?? '')
  )
    return false;
  const raw = tokens[at]?.raw.toLowerCase() ?? '';
  return /^(?:hai|ba|tu|bay|tam|chin|muoi)$/.test(tokens[at]?.text ?? '') || raw === 'sáu';
}

/** "tháng bảy" after a day; "tháng sau" and "tháng năm" alone stay words. */
function afterMonth(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === 'sau' && tokens[at]?.raw.toLowerCase() !== 'sáu') return false;
  return (
    tokens[at - 1]?.text === 'thang' &&
    /^(?:\d|mot|hai|ba|tu|nam|lam|sau|bay|tam|chin|muoi)/.test(tokens[at - 2]?.text ?? '')
  );
}

/** A whole number at `at`: digits without separators, or number words ("hai mươi lăm"). */
function wholeAt(tokens: readonly Token[], at: number): Spoken | undefined {
  const token = tokens[at];
  if (
    token?.kind === 'number' &&
    /^[1-9]$/.test(token.text) &&
    /^(?:chuc|muoi)$/.test(tokens[at + 1]?.text ?? '')
  )
    return { text: `${token.text}0`, to: at + 2 };
  if (token?.kind === 'number')
    return /^\d{1,3}$/.test(token.text) ? { text: token.text, to: at + 1 } : undefined;
  const first = DIGITS.get(token?.text ?? '');
  if (
    first === undefined ||
    token?.text === 'lam' ||
    (token?.text === 'tu' && tokens[at - 1]?.text !== 'thang' && tokens[at - 1]?.text !== 'phan')
  )
    return token?.text === 'tram' ? { text: '100', to: at + 1 } : undefined;
  const next = tokens[at + 1]?.text ?? '';
  const unit = (place: number): number | undefined => unitAt(tokens, place);
  if (first === 10) return withUnit(10, unit(at + 1), at + 1);
  if (next === 'muoi' || (next === 'chuc' && first > 1)) return withUnit(first * 10, unit(at + 2), at + 2);
  if (next === 'tram') return { text: String(first * 100), to: at + 2 };
  // "chín chín phần trăm": both digits are read out.
  if (first > 1 && next === token?.text && /^(?:phan|%)$/.test(tokens[at + 2]?.text ?? ''))
    return { text: String(first * 11), to: at + 2 };
  const short = first > 1 ? shortUnit(tokens, at + 1) : undefined;
  if (short !== undefined) return withUnit(first * 10, short, at + 1);
  return { text: String(first), to: at + 1 };
}

/** "hai lăm", "ba mốt", "hai tư": the ten left out, as only these three tell that it was; "làm" and "một" do not. */
function shortUnit(tokens: readonly Token[], at: number): number | undefined {
  const raw = tokens[at]?.raw.toLowerCase() ?? '';
  const before = tokens[at - 2]?.text ?? '';
  const isDay = before === 'hom' || (BEFORE.has(before) && before !== 'chi');
  // "hôm hai sáu tháng ba": the month tells that it is a day.
  const ofMonth = isDay && tokens[at + 1]?.text === 'thang' && wholeAt(tokens, at + 2) !== undefined;
  if (ofMonth && /^(?:hai|ba)$/.test(tokens[at - 1]?.text ?? '')) return unitAt(tokens, at);
  if (raw === 'lăm' || (isDay && raw === 'lam')) return 5;
  return raw === 'mốt' ? 1 : raw === 'tư' ? 4 : undefined;
}

function unitAt(tokens: readonly Token[], at: number): number | undefined {
  const digit = DIGITS.get(tokens[at]?.text ?? '');
  return digit !== undefined && digit > 0 && digit < 10 ? digit : undefined;
}

function withUnit(tens: number, unit: number | undefined, at: number): Spoken {
  return unit === undefined ? { text: String(tens), to: at } : { text: String(tens + unit), to: at + 1 };
}
