import type { Mark } from '../text/mark.ts';
import { FRACTION_AFTER } from '../words/around-numbers.ts';
import type { Said } from './said.ts';
import { type Scope, wordAt, wordsOf } from './scope.ts';

/** Words with which nothing is left out, or something else is told. */
const WHOLE = '(?:chua|khong|het|ca|toan|du|deu|con|nay|kia|ay|do|roi|thi|ma|cung|dang)(?: |$)';

/** Words of what is counted, and "đã" or the sender, up to the word that tells what has become of it. */
const THINGS = `(?: (?!${WHOLE})[a-z-]+){0,5}?(?: (?:thi|la|cung|em|ben em|da|vua|moi|dang))*`;

/** "phần lớn xong", "đa số các thôn đã nộp". */
const MOST = new RegExp(
  `^(?:phan lon|da so(?! hoa)|da phan|phan nhieu|chu yeu|nua(?! (?:thang|ngay|nam|buoi|tuan|gio))|nua so)${THINGS}$`,
);

/** "hầu hết các thôn nộp rồi". */
const NEARLY_ALL = new RegExp(`^(?:hau het|gan het|gan nhu tat ca|gan nhu het)${THINGS}$`);

/** "một số thôn xong", "vài hồ sơ xong", "nhiều bài nộp rồi". */
const SOME = new RegExp(
  `^(?:mot so|mot vai|1 so|vai|dam ba|nhieu|mot phan|1 phan|mot it|it)(?! (?:nguoi|viec nen))${THINGS}$`,
);

/** "mấy bài xong rồi", "2 thôn xong": whether that is all of them is not told. */
const FEW = new RegExp(
  `^(?:may|hai|ba|bon|\\d{1,3})(?! (?:ngay|hom|tuan|thang|t|quy|nam|gio|h|phut|lan|dot|diem|phan|%|cai cuoi|long|con|toi|em|ngoai|nguoi|anh|chi|vo|dua|co|minh|ban)(?: |$))(?: (?!${WHOLE})[a-z-]+){1,3}?(?: (?:em|ben em|da|vua|moi)(?: (?!${WHOLE})[a-z-]+){0,3})?$`,
);

/** "2 thôn", "mấy hộ", "hai đồng chí": things of which a plan counts many. */
const FEW_OF =
  /^(?:may|vai|hai|ba|bon|\d{1,3}) (?:thon|xom|ap|ban|buon|lang|khu|to|don vi|don-vi|bo phan|phong|truong|ho|nguoi|dong-chi|can bo|cong chuc|ho so|bai|bieu|phieu|van ban|lop|buoi|hop|quyen)(?: (?!chua|con|thi|ma)[a-z-]+){0,3}(?: (?:con|thi|van|la|cung|nua))*$/;

/** "còn 2 việc": of what stands for criteria as well only what is left is told so. */
const FEW_LEFT =
  /^(?:may|vai|hai|ba|bon|\d{1,3}) (?:viec|muc|cai|noi dung)(?: (?:con|thi|van|la|cung|nua))*$/;

/** "xong hết", "đều xong", "nộp đủ cả": nothing is left out. */
const ALL = /\b(?:het|ca|deu|du|toan bo|tat ca|tron)\b/;

/** Behind it: "xong hầu hết", "nộp rồi, đa số". */
const MOST_AFTER = /^(?:roi |duoc |gan )*(?:hau het|gan het)\b/;

/**
 * How much of it is done where the subject, or what follows, is only a part: "2 thôn xong", "phần lớn đã nộp", "xong hầu
 * hết". Nothing where all of it is.
 */
export function partDone(scope: Scope, mark: Mark): Said | undefined {
  if (isMostAfter(scope, mark)) return 'near';
  const from = startOf(scope, mark.from);
  const before = wordsOf(scope, { ...mark, from, to: mark.from });
  if (NEARLY_ALL.test(before)) return 'near';
  if (MOST.test(before)) return isMoreOf(scope, mark, before) ? undefined : 'partly';
  const around = wordsOf(scope, { ...mark, from, to: scope.clause.to });
  if (ALL.test(around)) return undefined;
  if (SOME.test(before)) return 'partly';
  return FEW.test(before) && !isMarked(scope, from) ? 'counted' : undefined;
}

/** "2.1 nữa xong rồi": one more is done, where "nửa" stands behind what is done. */
function isMoreOf({ marked: { cues, tokens } }: Scope, mark: Mark, before: string): boolean {
  return (
    before === 'nua' &&
    cues.some(({ from, to }) => to > from && to === mark.from - 1) &&
    /^(?:roi|luon|het)$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** "2 thôn chưa làm", "còn 2 thôn chưa làm": those of many that are left, and not all of it. */
export function isOfFew(scope: Scope, mark: Mark): boolean {
  const from = startOf(scope, mark.from);
  const isLed = /^(?:con|thieu|sot)$/.test(wordAt(scope, from));
  const first = isLed ? from + 1 : from;
  if (isMarked(scope, first)) return false;
  const words = wordsOf(scope, { ...mark, from: first, to: mark.from });
  return FEW_OF.test(words) || (isLed && !scope.marked.several && FEW_LEFT.test(words));
}

/** "nộp hầu hết", "xong gần hết". */
export function isMostAfter(scope: Scope, mark: Mark): boolean {
  return MOST_AFTER.test(
    wordsOf(scope, { ...mark, from: mark.to, to: Math.min(mark.to + 4, scope.clause.to) }),
  );
}

/** "bảy bài rồi": so many, with no word of what was done; how many there are to be is not told. */
export function countedAlone(scope: Scope, mark: Mark): Said | undefined {
  const from = startOf(scope, mark.from);
  const words = wordsOf(scope, { ...mark, from, to: mark.from });
  return /^\S+ \S+$/.test(words) &&
    FEW.test(words) &&
    FRACTION_AFTER.has(wordAt(scope, from + 1)) &&
    !isMarked(scope, from)
    ? 'counted'
    : undefined;
}

/** Where the subject begins: behind the criterion, address and words that carry nothing. */
function startOf({ marked, clause }: Scope, to: number): number {
  const cue = marked.cues.findLast(
    (each) => each.from >= clause.from && each.to > each.from && each.to <= to,
  );
  let from = cue?.to ?? clause.from;
  while (from < to && SKIPPED.test(marked.tokens[from]?.text ?? '') && !isMost(marked.tokens, from)) from++;
  return from;
}

/** "đa số", "đa phần": no dạ. */
function isMost(tokens: Scope['marked']['tokens'], at: number): boolean {
  return (
    tokens[at]?.text === 'da' &&
    /^(?:so|phan)$/.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 2]?.text !== 'hoa'
  );
}

const SKIPPED =
  /^(?:[,:;.–-]|da|vang|em|anh|chi|a|bao|cao|thi|la|hien|nay|gio|moi|duoc|ben|chau|sep|dong-chi|roi|nhung|nen|xong)$/;

/** "2 cái xong rồi", in reply to several: it is criteria that are counted. */
const CRITERIA = /^(?:cai|viec|muc|tieu|tc|nhiem|phan|dau|noi)$/;

/** The number is a code, a share or a day, or counts criteria. */
function isMarked(
  { marked: { tokens, cues, numbers, dates, periods, several } }: Scope,
  at: number,
): boolean {
  return (
    (several && CRITERIA.test(tokens[at + 1]?.text ?? '')) ||
    [...cues, ...numbers, ...dates, ...(periods ?? [])].some((mark) => mark.from <= at && at < mark.to)
  );
}

/** What is done to one thing after the other, until none is left. */
const THROUGH =
  /^(?:ra soat|nhap|nhap lieu|tong hop|thu phieu|phat phieu|doi chieu|thong ke|thu thap|tap hop|scan|ghi chep)$/;

/** "rà soát hết rồi", "tổng hợp đủ cả", "thu phiếu đầy đủ": all of them. */
export function isGoneThrough(scope: Scope, mark: Mark): boolean {
  const rest = wordsOf(scope, { ...mark, from: mark.to, to: scope.clause.to });
  return (
    THROUGH.test(wordsOf(scope, mark)) &&
    /^(?:het(?: (?:ca|roi|luon|sach))+|(?:day )?du(?: (?:ca|het|roi|luon))*)(?: (?:a|nhe|nha|anh|chi|em|sep))*$/.test(
      rest,
    )
  );
}
