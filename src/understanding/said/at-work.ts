import { daysBetween } from '#domain/time/day.ts';
import type { DateMark } from '../dates/date-mark.ts';
import type { Mark } from '../text/mark.ts';
import { wordsBetween } from '../text/words-between.ts';
import { FILLERS, POLITE } from '../words/nouns.ts';
import { isAdded, isBeforeTerm, isCounted, isDenied, isOneOfManyAfter } from './finished.ts';
import { describesPaper, handedTo, isHandedOver, isPaperNext } from './handed-over.ts';
import { isGoneThrough, isMostAfter, isOfFew, partDone } from './part-of-it.ts';
import { asksHere } from './questions.ts';
import type { Said } from './said.ts';
import {
  isAhead,
  isGoneOrToCome,
  isNextDay,
  modifiersOf,
  type Scope,
  saysOnlyAfter,
  saysOnlyThen,
  wordAt,
  wordsOf,
} from './scope.ts';
import { isInPaperName, isOfStepPaper, isOnAgain } from './step-paper.ts';
import { isHandedInByOthers, onlyMeant } from './told-of-others.ts';

interface Outcome {
  readonly happened: Said;
  readonly undone: Said;
}

/** Something done or to be done: what it says of the work once negation, time and degree are heard. */
export function activity(
  scope: Scope,
  mark: Mark,
  at: number,
  { happened, undone }: Outcome,
): Said | undefined {
  const next = scope.marks[at + 1];
  if (
    next &&
    next.from - mark.to <= 1 &&
    next.kinds.some((kind) => kind === 'done' || kind === 'nearDone' || kind === 'half')
  )
    return undefined;
  if (next && next.from - mark.to <= 2 && isHandedOver(scope, mark, next)) return undefined;
  const modifiers = modifiersOf(scope, mark, at);
  if ((happened === 'acted' || happened === 'drafted') && modifiers.size === 0 && isTitle(scope, mark))
    return undefined;
  if (happened === 'acted' && !modifiers.has('perfect') && isOfPaper(scope, mark)) return undefined;
  if (happened === 'acted' && (isInPaperName(scope, mark) || describesPaper(scope, mark))) return undefined;
  if (happened === 'sent' && scope.marks.slice(at + 1).some((later) => describesPaper(scope, later)))
    return 'evidence';
  if (asksHere(scope, mark.to)) return 'asks';
  if (modifiers.has('must')) return 'condition';
  if (modifiers.has('notYet') && isNotAll(scope, mark)) return 'not-done';
  if (modifiers.has('notYet'))
    return canNot(scope, mark)
      ? 'not-able'
      : isFirstStep(scope, mark) || isWholeOfIt(scope, mark)
        ? 'not-started'
        : undone;
  if (/^quen$/.test(wordAt(scope, mark.from - 1))) return undone;
  if (modifiers.has('not') && wordAt(scope, mark.to) === 'kip') return 'cannot';
  if (modifiers.has('not')) return canNot(scope, mark) ? 'blocked' : undefined;
  if (isDenied(scope, mark)) return undone;
  if (modifiers.has('near')) return 'near';
  if (modifiers.has('future') || (modifiers.has('mustBeside') && !modifiers.has('perfect'))) return 'promise';
  if (modifiers.has('ongoing')) return isBeingDecided(scope, mark) ? 'submitted' : 'in-progress';
  if (
    isAhead(scope, mark.from) &&
    (!modifiers.has('perfect') || saysOnlyThen(scope, mark)) &&
    !(isOfMonth(scope, mark) && wordAt(scope, mark.to) === 'roi')
  )
    return 'promise';
  if (
    isNextDay(scope, mark) &&
    modifiers.size === 0 &&
    !scope.marks.some(({ kinds }) => kinds.includes('already'))
  )
    return 'promise';
  const already =
    scope.marks.some(
      (other) =>
        other.from >= mark.to &&
        other.from <= mark.to + 8 &&
        (/(?:^| )roi$/.test(wordsOf(scope, other)) || isAll(scope, other)) &&
        !hasVerbBetween(scope, mark.to, other.from) &&
        !isNoun(scope, mark) &&
        !isObject(scope, at),
    ) ||
    namesDocument(scope, mark) ||
    saysSince(scope, mark) ||
    (isBeforeTerm(scope, mark.to) && !isAhead(scope));
  const isTold = already || scope.marks.some(({ kinds, to }) => to <= mark.from && kinds.includes('perfect'));
  const meant = isTold ? onlyMeant(scope, mark) : undefined;
  if (meant) return meant;
  if (!modifiers.has('perfect') && goesOnSince(scope, mark, happened)) return 'in-progress';
  if (saysOnlyThen(scope, mark) && isGoneOrToCome(scope, mark)) return 'counted';
  if (saysOnlyAfter(scope, mark)) return 'promise';
  const part =
    modifiers.has('perfect') || already
      ? partDone(scope, mark)
      : isMostAfter(scope, mark)
        ? 'near'
        : undefined;
  if (part) return part;
  if (
    modifiers.has('perfect') &&
    !already &&
    happened === 'acted' &&
    saysOnlyThen(scope, mark) &&
    !/^(?:luc|hoi|ban)$/.test(wordAt(scope, mark.to))
  )
    return 'begun';
  if (happened === 'sent' && (modifiers.has('perfect') || already)) {
    if (isHandedInByOthers(scope, mark.to)) return 'lifted';
    if (isOneOfManyAfter(scope, mark)) return 'counted';
    const handed = handedTo(scope, mark);
    return handed === 'sent' && isAdded(scope, mark) ? 'counted' : handed;
  }
  const wholly = happened === 'begun' || /^(?:nhap|nhap lieu|ra soat|thong ke)$/.test(wordsOf(scope, mark));
  if (modifiers.has('perfect') && wholly && next && isAll(scope, next)) return 'done-weakly';
  if (happened === 'drafted' && isGoneThrough(scope, mark)) return 'done-weakly';
  if (wordsOf(scope, mark) === 'ra' && wordAt(scope, mark.to) === 'roi') return 'counted';
  if (
    (modifiers.has('perfect') || already) &&
    happened === 'acted' &&
    (isBareSignature(scope, mark) || isOfStepPaper(scope, mark) || isOnAgain(scope, mark))
  )
    return 'counted';
  if ((modifiers.has('perfect') || already) && happened !== 'drafted' && isAdded(scope, mark))
    return 'counted';
  if ((modifiers.has('perfect') || already) && isOneOfManyAfter(scope, mark)) return 'counted';
  if (modifiers.has('perfect') || already)
    return happened !== 'drafted' && happened !== 'begun' && isCounted(scope, mark) ? 'counted' : happened;
  if (wordAt(scope, mark.to) === 'duoc' && happened === 'done-weakly') return 'in-progress';
  if (happened === 'sent' && isPaperNext(scope, mark)) return 'evidence';
  return undefined;
}

/** "đang trình", "đang ký", "hội đồng đang xét": it lies with who decides. */
function isBeingDecided(scope: Scope, mark: Mark): boolean {
  const phrase = wordsOf(scope, mark);
  if (/^trinh/.test(phrase)) return true;
  if (!/^(?:ky|ky duyet|duyet|phe duyet|xet|xet duyet|tham dinh)$/.test(phrase)) return false;
  if (!/^ky/.test(phrase)) return !isOwnDeciding(scope, mark);
  // Without marks "đang ký" and "đăng ký" are one: of the latter something follows.
  return mark.to >= scope.clause.to || POLITE.has(wordAt(scope, mark.to));
}

/** "em đang duyệt", "đang duyệt tin bài": of nobody else, and what is looked through is told. */
function isOwnDeciding(scope: Scope, { from, to }: Mark): boolean {
  const { tokens } = scope.marked;
  const before = tokens.slice(scope.clause.from, from).map(({ text }) => text);
  if (!before.every((word) => SELF.has(word) || STILL.has(word))) return false;
  const saysWho = before.some((word) => SELF.has(word));
  const after = tokens.slice(to, scope.clause.to).filter(({ kind }) => kind === 'word');
  const [next = ''] = after.map(({ text }) => text);
  const object = after.find(({ text }) => !FILLERS.has(text))?.text ?? '';
  const hasObject = object !== '' && ![next, object].some((word) => POLITE.has(word) || PLACE.test(word));
  return saysWho || hasObject;
}

const STILL = new Set(['da', 'hien', 'tai', 'dang', 'xet', 'van', 'con', 'cung', 'thi', 'gio']);
const SELF = new Set(['em', 'minh', 'toi', 'tui', 'chau']);

/** Where it lies: "đang duyệt trên huyện". */
const PLACE = /^(?:o|tren|ben|tai|boi|duoi|trong|roi|chua|thi|nen|nhung|huyen|so|tinh|phong)$/;

function hasVerbBetween(scope: Scope, from: number, to: number): boolean {
  return scope.marks.some(
    (mark) =>
      mark.from >= from &&
      mark.to <= to &&
      mark.kinds.some((kind) => kind === 'done' || kind === 'notYet' || kind === 'ongoing'),
  );
}

/** "đầy đủ rồi", "đủ": all of it. */
function isAll(scope: Scope, mark: Mark): boolean {
  return /^(?:day )?du(?: roi)?$/.test(wordsOf(scope, mark));
}

/** "gửi bảng thống kê số hóa rồi": a word of what was sent. */
function isObject(scope: Scope, at: number): boolean {
  return scope.marks.slice(0, at).some(({ kinds }) => kinds.includes('send'));
}

/** "tiền thuê số hóa": the work as a thing, not something that was done. */
function isNoun(scope: Scope, mark: Mark): boolean {
  return /^(?:thue|de|tien|viec|tac|ve|may|phi|khau|lop|don)$/.test(wordAt(scope, mark.from - 1));
}

/** "ký từ tháng giêng", "đăng hôm qua", "dán sáng nay": a time gone by follows. */
function saysSince(scope: Scope, mark: Mark): boolean {
  const { dates, today } = scope.marked;
  const step = /^(?:tu|hoi|hom|luc|vao|tu hom|tu hoi)$/.test(wordAt(scope, mark.to)) ? 1 : 0;
  if (
    step === 1 &&
    wordAt(scope, mark.to) !== 'vao' &&
    /^(?:thang|quy|dau|nam)$/.test(wordAt(scope, mark.to + 1)) &&
    !isAhead(scope)
  )
    return true;
  const date = dates.find(({ from }) => from >= mark.to && from < scope.clause.to);
  if (date?.behind == null || date.behind > today || date.from > mark.to + OBJECT_MAX) return false;
  if (date.from <= mark.to + step && step === 1) return true;
  // "gửi … hôm nay" may as well be to come.
  if (date.from > mark.to && date.behind === today && wordAt(scope, date.from) === 'hom') return false;
  return (date.ahead === date.behind || isLongGone(scope, date)) && isOnlyObject(scope, mark.to, date.from);
}

/** Acts that take their time, and are not over with the day on which they began. */
const LASTING = /^(?:so hoa|quet|kiem ke|kiem tra|phan loai|doi chieu)$/;

/** "phần này làm từ hôm qua": begun then; "gửi từ hôm qua", "làm xong từ hôm qua", "làm từ hôm qua rồi" are over. */
function goesOnSince(scope: Scope, mark: Mark, happened: Said): boolean {
  if (happened === 'sent' || (happened === 'acted' && !LASTING.test(wordsOf(scope, mark)))) return false;
  const isSince =
    wordAt(scope, mark.to) === 'tu' && wordAt(scope, mark.from - 1) !== 'dau' && saysSince(scope, mark);
  const rest = wordsOf(scope, { ...mark, from: mark.to, to: scope.clause.to });
  return isSince && !/\broi\b/.test(rest) && !scope.marks.some(({ kinds }) => kinds.includes('done'));
}

/** Words of what was handed over that may stand between the deed and its day. */
const OBJECT_MAX = 8;

/** Of a day without a year: so many times nearer behind than ahead. */
const NEARER = 4;

/** "nộp hôm 10/3", "ban hành 8/1": a day without a year that has gone by much less long ago than it comes again. */
function isLongGone({ marked }: Scope, { from, ahead, behind, bare }: DateMark): boolean {
  if (behind === null) return false;
  if (ahead === null) return true;
  const [, part = 0, whole = 0] = /^(\d+)\/(\d+)$/.exec(marked.tokens[from]?.text ?? '') ?? [];
  const mayBeShare = bare && Number(part) <= Number(whole);
  const apart = daysBetween(behind, ahead);
  return !mayBeShare && apart > 27 && NEARER * daysBetween(behind, marked.today) < apart;
}

/** Nothing but what was handed over stands between: no other deed, no denial, no wish. */
function isOnlyObject(scope: Scope, from: number, to: number): boolean {
  const isPlain = ({ kinds }: Mark): boolean =>
    kinds.every(
      (kind) => kind === 'evidence' || kind === 'thing' || kind === 'resource' || kind === 'partial',
    );
  return (
    scope.marked.tokens.slice(from, to).every(({ kind }) => kind === 'word') &&
    scope.marks.every((mark) => mark.from < from || mark.from >= to || isPlain(mark))
  );
}

/** "báo cáo tháng 10 em gửi rồi": of which month it is, not when. */
function isOfMonth(scope: Scope, { from }: Mark): boolean {
  return scope.marked.dates.every(
    (date) =>
      date.from < scope.clause.from ||
      date.to > from ||
      /^(?:bao cao|bc)$/.test(`${wordAt(scope, date.from - 2)} ${wordAt(scope, date.from - 1)}`.trim()),
  );
}

/** "ban hành kèm QĐ 15/QĐ-UBND": the paper is there. */
function namesDocument(scope: Scope, mark: Mark): boolean {
  const words = wordsOf(scope, { ...mark, from: mark.to, to: Math.min(mark.to + 5, scope.clause.to) });
  return (
    /ban hanh$/.test(wordsOf(scope, mark)) && /^(?:kem(?: theo)?|theo|tai|bang)\b.*#document/.test(words)
  );
}

/** "đã ký", "cái này chị ký rồi": neither who signs for the commune nor what is signed is said, and so not whether that is all. */
function isBareSignature(scope: Scope, mark: Mark): boolean {
  if (!/^(?:ky|ky duyet|duyet)$/.test(wordsOf(scope, mark))) return false;
  if (scope.marked.cues.some(({ from, to }) => to > from) || scope.marked.dates.length > 0) return false;
  if (scope.marked.phrases.some(({ kinds, to }) => to <= mark.from && kinds.includes('done'))) return false;
  const { from, to } = scope.clause;
  const words = wordsBetween(scope.marked.tokens, from, to);
  if (/\b(?:chu tich|lanh dao|sep|thu truong|ct)\b/.test(words)) return false;
  return scope.marked.tokens
    .slice(from, to)
    .every(
      ({ kind, text }, offset) =>
        kind !== 'word' ||
        FILLERS.has(text) ||
        /^(?:cai|ni|duoc|so|phong|huyen|tinh)$/.test(text) ||
        (from + offset >= mark.from && from + offset < mark.to),
    );
}

/** "chưa rà soát hết", "chưa nộp đủ hồ sơ": some of it has been; "chưa nộp gì hết", "chưa phát chi hết" deny all. */
const NOT_ALL =
  /^(?:(?!(?:gi|chi(?= het)|ai|nao|dau|mot|co|han|thi|la|vi|do|nen|ma|nhung|con|de|roi) )[a-z-]+ ){0,3}?(?:het(?! (?:han|nam|thang|quy|tuan|ngay|giay|muc|tien|kinh|hon))|du|tron|day du|toan bo|tat ca)(?: |$)/;

function isNotAll(scope: Scope, { to }: Mark): boolean {
  return NOT_ALL.test(wordsOf(scope, { from: to, to: Math.min(to + 5, scope.clause.to), kinds: [] }));
}

/** "chưa viết", "chưa soạn": before it nothing can have been done. */
function isFirstStep(scope: Scope, mark: Mark): boolean {
  return /^(?:viet|soan|soan thao|du thao|xay dung)$/.test(wordsOf(scope, mark));
}

/** What some criteria are about, and nothing but address beside it: "chị chưa công khai". */
const WHOLE =
  /^(?:cong khai|niem yet|dang-tai|dang bai|dang tin|phat thanh|phat|treo|kiem tra|so hoa|quet|kiem ke|danh gia|tap huan|to chuc|khao sat)$/;

function isWholeOfIt(scope: Scope, mark: Mark): boolean {
  const { from, to } = scope.clause;
  if (!WHOLE.test(wordsOf(scope, mark)) || wordAt(scope, from) === 'con') return false;
  if (scope.marked.phrases.some(({ to: end, kinds }) => end <= mark.from && kinds.includes('draft')))
    return false;
  return scope.marked.tokens
    .slice(from, to)
    .every(
      ({ kind, text }, offset) =>
        kind !== 'word' ||
        FILLERS.has(text) ||
        text === 'chua' ||
        (from + offset >= mark.from && from + offset < mark.to),
    );
}

/** "file công khai gửi …", "biên bản kiểm tra em để …": the verb tells which paper it is that is handed over. */
function isOfPaper(scope: Scope, mark: Mark): boolean {
  const before = `${wordAt(scope, mark.from - 2)} ${wordAt(scope, mark.from - 1)}`;
  if (
    !/(?:^| )(?:file|hinh|anh|link|phieu|bang|bien ban|danh sach|ho so|quyet dinh|ban|ket luan)$/.test(before)
  )
    return false;
  const hands = /\b(?:gui|chup|scan|bo|vut|dua|up|nop|dang-tai|de|chuyen)\b/;
  return hands.test(wordsOf(scope, { ...scope.clause, kinds: [] }));
}

/** "phát thanh 1.4.2 tuần nào cũng có": the criterion by name and code, not what was done. */
function isTitle(scope: Scope, mark: Mark): boolean {
  const cue = scope.marked.cues.find(({ from, to }) => from === mark.to && to > from);
  return cue !== undefined && wordAt(scope, cue.to) !== 'roi';
}

/** "không … được", "chưa … được": not able to. */
function canNot(scope: Scope, mark: Mark): boolean {
  return (
    [mark.to, mark.to + 1, mark.to + 2].some((at) => /^(?:duoc|noi|xue|kip)$/.test(wordAt(scope, at))) &&
    !scope.marked.numbers.some((number) => number.from >= mark.to && number.from <= mark.to + 3)
  );
}

/** "chưa làm": not begun; with "được" not able, and nothing at all where the term has not come but the work is done. */
export function notBegun(scope: Scope, mark: Mark, at: number): Said | undefined {
  const next = scope.marks[at + 1];
  if (next && next.from === mark.to && next.kinds.includes('done')) return 'not-done';
  if (next && next.from - mark.to <= 1 && next.kinds.includes('nearDone')) return 'not-done';
  if (wordAt(scope, mark.to) === 'xong') return 'not-done';
  const phrase = wordsOf(scope, mark);
  if (/^chua (?!den|toi|co|bat)/.test(phrase) && isNotAll(scope, mark)) return 'not-done';
  if (isOfFew(scope, mark)) return 'remains';
  if (
    /^chua (?:den|toi) /.test(phrase) &&
    scope.marked.phrases.some((other) => other.from >= mark.to && other.kinds.includes('done'))
  )
    return undefined;
  if (NOT_ONE.test(phrase)) return 'not-able';
  if (NOBODY_GAVE.test(phrase)) return 'misses';
  if (NOT_DUE.test(phrase) || (NOT_COME.test(phrase) && isBareHere(scope, mark))) return 'none-yet';
  return canNot(scope, mark) ? 'not-able' : 'not-started';
}

/** "chưa ai nộp", "chưa ai trả lời": others owe it. */
const NOBODY_GAVE = /^chua (?:co |thay )*ai (?:nop|gui|dong|tra loi|phan hoi|bao|hoi am)(?: |$)/;

/** "chưa đến hạn", "chưa hết tháng", "chưa phải làm": nothing is told of whether it was begun. */
const NOT_DUE =
  /^chua (?:(?:den|toi) (?:han|thang|quy|nam|lich|ngay|mua)|het (?:thang|quy|nam)|(?:phai|can|bat buoc) )/;

/** "chưa đến kỳ", "chưa ai đăng ký": nor is it where nothing else is said; "5.1 chưa đến kỳ đánh giá" has not begun. */
const NOT_COME = /^chua (?:(?:den|toi) (?:ky|dot|luc|thoi|luot)|(?:co |thay )*ai dang ky)/;

function isBareHere({ marked, clause }: Scope, { from, to }: Mark): boolean {
  if (marked.cues.some((cue) => cue.to > cue.from)) return false;
  return [...marked.tokens.slice(clause.from, from), ...marked.tokens.slice(to, clause.to)].every(
    ({ kind, text }) =>
      kind !== 'word' || POLITE.has(text) || /^(?:ma|dau|het|tron|ca|luon|sang|kien)$/.test(text),
  );
}

/** "chưa giải ngân được đồng nào": tried, and not one came of it. */
const NOT_ONE = /^chua (?!co |lam )[a-z-]+(?: [a-z-]+)? duoc (?:mot )?[a-z-]+(?: [a-z-]+)? (?:nao|mo)\b/;
