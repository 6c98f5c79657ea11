import type { Mark } from '../text/mark.ts';
import type { Kind } from '../words/kinds.ts';
import { FILLERS, POLITE } from '../words/nouns.ts';
import type { Said } from './said.ts';
import { PASSED, type Scope, wordAt, wordsOf } from './scope.ts';

/** "không vào được", "không liên hệ được": some other thing cannot be done. */
export function unable(scope: Scope, mark: Mark, at: number): Said | undefined {
  const goesOn = scope.marks[at + 1]?.kinds.some((kind) => PASSED.has(kind)) ?? false;
  if (/kip$/.test(wordsOf(scope, mark)) && !goesOn) return 'cannot';
  if (
    scope.marks.some(({ from, kinds }) => from >= mark.to && from <= mark.to + 2 && kinds.includes('score'))
  )
    return undefined;
  const after = [0, 1, 2, 3].map((step) => wordAt(scope, mark.to + step));
  const able = after.indexOf('duoc');
  if (
    able > 0 &&
    scope.marks.some(
      ({ from, to, kinds }) => from >= mark.to && to <= mark.to + able && kinds.includes('done'),
    )
  )
    return 'cannot';
  if (able === 0 && isVerbBefore(scope, mark) && scope.clause.end !== '?') return 'blocked';
  return able > 0 && !after.slice(0, able).some((word) => /^(?:co|phai|biet|can)$/.test(word))
    ? 'blocked'
    : undefined;
}

/** "không bị vướng", "hết kẹt". */
export function isDispelled(scope: Scope, mark: Mark): boolean {
  let at = mark.from - 1;
  while (/^(?:co|bi|gap|con|thay|dang|phai)$/.test(wordAt(scope, at))) at--;
  return (
    /^(?:khong|chua|het|chang|cha|da)$/.test(wordAt(scope, at)) &&
    !/^(?:khong|chua|bi|dang)\b/.test(wordsOf(scope, mark)) &&
    wordAt(scope, at) !== 'da'
  );
}

/** "anh cho ý kiến" asks for it, "em chờ ý kiến" waits. */
const ADDRESSED = /^(?:anh|chi|sep|dong-chi|bac|chu|co|dao|thay|tich)$/;

/** "gửi cho huyện", "nộp cho phòng": handed over, not waited for. */
function isGiven(scope: Scope, mark: Mark): boolean {
  if (
    /^cho (?:y kien|huong dan|chi dao|phan hoi|tra loi)/.test(wordsOf(scope, mark)) &&
    ADDRESSED.test(wordAt(scope, mark.from - 1))
  )
    return true;
  if (
    wordAt(scope, mark.from) !== 'cho' ||
    /^(?:dang|con|phai|vi|do|van|nen|roi)$/.test(wordAt(scope, mark.from - 1))
  )
    return false;
  if (/^(?:giao|gui|chuyen|dua|nop|ban)$/.test(wordAt(scope, mark.from - 1))) return true;
  return scope.marks.some(
    (other) =>
      other.to <= mark.from &&
      mark.from - other.to <= 5 &&
      other.kinds.some(
        (kind) => kind === 'send' || kind === 'act' || kind === 'evidence' || kind === 'draft',
      ),
  );
}

/** From this share of words with marks on, a clause is written with them. */
const MARKED_SHARE_MIN = 0.4;

/** "đang cho anh em tự đánh giá": where marks are written, cho is not chờ. */
export function isLet({ marked, clause }: Scope, mark: Mark): boolean {
  const cho = marked.tokens.slice(mark.from, mark.to).find(({ text }) => text === 'cho');
  if (cho === undefined || !/^cho$/i.test(cho.raw)) return false;
  const words = marked.tokens.slice(clause.from, clause.to).filter(({ kind }) => kind === 'word');
  return words.filter(({ raw }) => /[\u00C0-\u1EF9]/.test(raw)).length >= MARKED_SHARE_MIN * words.length;
}

/** "phát không được", "vào hông được": not "được không". */
function isVerbBefore(scope: Scope, mark: Mark): boolean {
  const before = wordAt(scope, mark.from - 1);
  return before !== '' && !FILLERS.has(before) && !/^(?:cung|co|thi|con|ma)$/.test(before);
}

/** "chưa có phát bài nào": what follows is done, and not had. */
const DEEDS: ReadonlySet<Kind> = new Set<Kind>(['act', 'send', 'draft', 'work']);

/** "chưa có kinh phí", "thiếu người": something needed is missing. */
export function lackOf(scope: Scope, mark: Mark, at: number): Said | undefined {
  if (/cap$/.test(wordsOf(scope, mark)) && wordAt(scope, mark.to) === 'nhat') return undefined;
  const next = scope.marks[at + 1];
  if (
    / co$/.test(wordsOf(scope, mark)) &&
    next?.from === mark.to &&
    next.kinds.some((kind) => DEEDS.has(kind))
  )
    return undefined;
  const before = scope.marks[at - 1];
  // "tối thiểu 80%": the least, and nothing that is missing.
  if (/^thieu$/.test(wordsOf(scope, mark)) && wordAt(scope, mark.from - 1) === 'toi') return undefined;
  const usedUp = wordsOf(scope, mark) === 'het' && before?.to === mark.from;
  if (usedUp && before.kinds.includes('okay')) return undefined;
  if (
    usedUp &&
    before.kinds.some((kind) => kind === 'act' || kind === 'send' || kind === 'draft' || kind === 'work')
  )
    return undefined;
  const counted = /thieu$/.test(wordsOf(scope, mark)) && scope.marked.tokens[mark.to]?.kind === 'number';
  if (counted && !isPeople(scope, mark.to + 1)) return 'remains';
  if (counted) return 'lacks';
  if (/^(?:chua|khong) co$/.test(wordsOf(scope, mark)) && isNothing(scope, mark.to)) return 'nothing';
  const thing = scope.marks.find(
    (other) => other.from >= mark.to && other.from <= mark.to + 2 && other.kinds.includes('resource'),
  );
  const verb =
    /^(?:duoc cap|duoc bo tri|duoc huong dan|duoc giao|duoc phan bo|nhan duoc|bo tri|cap|bo tri duoc|huong dan|phan bo|khong duoc cap|khong duoc bo tri)$/.test(
      wordsOf(scope, mark).replace(/^(?:chua|khong) /, ''),
    );
  if (!thing && /du$/.test(wordsOf(scope, mark))) return 'remains';
  if (!thing && /^(?:dang )?thieu$/.test(wordsOf(scope, mark)) && isThing(scope, mark.to)) return 'misses';
  // "khảo sát chưa có kết quả": it may be others' and may be a step of one's own.
  if (thing && /^chua (?:co|thay)$/.test(wordsOf(scope, mark)) && wordsOf(scope, thing) === 'ket qua')
    return 'misses';
  if (/^(?:chua|khong) (?:co|thay)$/.test(wordsOf(scope, mark)) && NO_GROUND.test(wordsAfter(scope, mark)))
    return 'misses';
  return thing || verb ? 'lacks' : undefined;
}

/** "chưa có căn cứ", "chưa có cơ sở": what it could be done by, or told by, is missing. */
const NO_GROUND =
  /^(?:du |day du )?(?:can cu|co so(?! (?:du lieu|vat chat|ha tang))|chu truong|dieu kien)(?: |$)/;

function wordsAfter(scope: Scope, { to }: Mark): string {
  return wordsOf(scope, { from: to, to: Math.min(to + 5, scope.clause.to), kinds: [] });
}

/** "thiếu sổ gốc": something that no table holds. */
function isThing(scope: Scope, at: number): boolean {
  const word = wordAt(scope, at);
  return word !== '' && scope.marked.tokens[at]?.kind === 'word' && !FILLERS.has(word);
}

/** "thiếu 1 công chức": hands, not pieces of the work. */
function isPeople(scope: Scope, at: number): boolean {
  return /^(?:can|cong chuc|nguoi|nhan|bien|may|tien|dong-chi)/.test(
    `${wordAt(scope, at)} ${wordAt(scope, at + 1)}`,
  );
}

/** "chưa có văn bản nào để xử lý": perhaps nothing arose, perhaps something is missing. */
function isNothing(scope: Scope, from: number): boolean {
  const after = [1, 2, 3].map((step) => wordAt(scope, from + step));
  const arises = /^khong co$/.test(wordsOf(scope, { from: from - 2, to: from, kinds: [] }));
  const thing = /^(?:van ban|ho so|cong van|don thu|y kien|phan anh|kien nghi|truong hop|vu viec|nhiem vu)\b/;
  const what = wordsOf(scope, { from, to: Math.min(from + 4, scope.clause.to), kinds: [] });
  // "3.3 ko có": nothing else is said.
  const isAll = scope.marked.tokens
    .slice(scope.clause.from, scope.clause.to)
    .every(
      ({ kind, text }, step) =>
        kind !== 'word' ||
        FILLERS.has(text) ||
        POLITE.has(text) ||
        (scope.clause.from + step >= from - 2 && scope.clause.from + step < from),
    );
  const isHand = /^(?:nguoi|may)$/.test(wordAt(scope, from));
  if (arises && isAll && !isHand) return true;
  if (arises && thing.test(what) && !/\b(?:huong dan|chi dao|goc|mau|giao|quy dinh)\b/.test(what))
    return true;
  return (
    after.some((word) => /^(?:nao|mo)$/.test(word)) &&
    !/^(?:kinh|tien|nguon|huong)$/.test(wordAt(scope, from))
  );
}

/** "2 hs trễ do hệ thống lỗi": why some are late, not what the work is stopped by. */
export function isCauseOfFew(scope: Scope, { from }: Mark): boolean {
  const before = wordsOf(scope, { from: scope.clause.from, to: from, kinds: [] });
  return FEW_LATE.test(before);
}

const FEW_LATE =
  /(?:^| )(?:\d+ (?:[a-z-]+ ){0,3}(?:tre|tre hen|tre han|qua han|cham|muon)|(?:tre|tre hen|tre han|qua han|cham|muon) (?:mat |co |het )?(?:\d+|may|vai)(?: (?!do |vi |tai |boi )[a-z-]+){1,3}) (?:la )?(?:do|vi|tai|boi)(?: [a-z-]+){0,2}$/;

/** "vướng", "lỗi", "không làm được"; "em chịu" gives up, which may be a question as well. */
export function obstacle(scope: Scope, mark: Mark): Said | undefined {
  const phrase = wordsOf(scope, mark);
  if (soundsLikeObstacle(scope, mark, phrase)) return undefined;
  if (/(?:^| )chiu(?: |$)/.test(phrase)) return 'cannot';
  if (/^chua .*duoc$/.test(phrase)) return 'not-able';
  if (isCauseOfFew(scope, mark)) return 'reason';
  return isDispelled(scope, mark) ? 'fine' : 'blocked';
}

/** "phần công tác phí", "đang dựng lại giao diện": no "tắc", nor "dừng lại". */
function soundsLikeObstacle(scope: Scope, mark: Mark, phrase: string): boolean {
  if (phrase === 'tac') return wordAt(scope, mark.from - 1) === 'cong';
  const raws = scope.marked.tokens.slice(mark.from, mark.to).map(({ raw }) => raw.normalize('NFC'));
  return /(?:^| )dung lai/.test(phrase) && raws.some((raw) => /^dựng$/iu.test(raw));
}

/** "chờ huyện": waiting; for a signature it is submitted, and "gửi cho huyện" is no waiting at all. */
export function waiting(scope: Scope, mark: Mark): Said | undefined {
  if (isGiven(scope, mark) || isLet(scope, mark) || isChange(scope, mark)) return undefined;
  const forSignature = scope.marks.some(
    (other) =>
      other.from >= mark.to &&
      other.from <= mark.to + 4 &&
      (other.kinds.includes('submit') || /^(?:ky|duyet|phe duyet|thong qua)$/.test(wordsOf(scope, other))),
  );
  return forSignature ? 'submitted' : 'waits';
}

/** "chuyển đổi số": nothing is waited for. */
function isChange(scope: Scope, { from }: Mark): boolean {
  return wordAt(scope, from) === 'doi' && /^(?:chuyen|thay|trao|sua)$/.test(wordAt(scope, from - 1));
}

/** What others give or have: figures, money, hands. */
function isOthers(scope: Scope, at: number): boolean {
  return /^(?:so lieu|du lieu|kinh phi|tien|nguon|nguoi|nhan luc|y kien|huong dan)/.test(
    `${wordAt(scope, at)} ${wordAt(scope, at + 1)}`,
  );
}

/** "còn 2 việc": not the code or the points that follow "còn"; "còn thiếu số liệu" lacks them. */
export function leftOver(scope: Scope, mark: Mark, at: number): Said | undefined {
  if (isRedone(scope, mark)) return undefined;
  const undone = scope.marked.phrases.some(({ kinds }) =>
    kinds.some(
      (kind) => kind === 'notStarted' || kind === 'notYet' || kind === 'unable' || kind === 'blocked',
    ),
  );
  if (
    undone &&
    wordsOf(scope, mark) === 'con thieu' &&
    lackOf(scope, mark, at) === 'lacks' &&
    isOthers(scope, mark.to)
  )
    return 'lacks';
  // "sốt 2 ngày" is a fever.
  if (/^sot/.test(wordsOf(scope, mark)) && /^sốt$/iu.test(scope.marked.tokens[mark.from]?.raw ?? ''))
    return undefined;
  if (/^sot/.test(wordsOf(scope, mark)) && wordAt(scope, mark.from - 1) === 'bo') return undefined;
  if (isTimeLeft(scope, mark.from)) return undefined;
  // "trừ 0,5": points that are lost.
  const points = /^(?:d|diem)$/.test(wordAt(scope, mark.to)) || /^tru \d+[.,]\d/.test(wordsOf(scope, mark));
  const code = scope.marked.cues.some((cue) => cue.from < mark.to && cue.to > mark.from);
  return points || code ? undefined : 'remains';
}

/** "còn 5 ngày mới hết hạn", "còn một tuần nữa mới tới kỳ": so much time, and none of the work. */
export function isTimeLeft(scope: Scope, from: number): boolean {
  return /^con (?:(?:toi|den|hon|gan|khoang|chung|nhung) )?(?:\d+|mot|hai|ba|bon|nam|vai|may|gan|ca)(?: hon)? (?:ngay|hom|bua|tuan|thang)(?: (?:nua|lan|troi))*(?: (?:moi|la|thi|den|toi|het|ma|do|nhe|nha|a|anh|chi))*(?: (?:han|ky|deadline|dot))?\b/.test(
    wordsOf(scope, { from, to: Math.min(from + 10, scope.clause.to), kinds: [] }),
  );
}

/** "không bị trả lại", "không phải sửa gì"; "làm lại xong rồi": nothing of it is left. */
function isRedone(scope: Scope, { from, to }: Mark): boolean {
  const phrase = wordsOf(scope, { from, to, kinds: [] });
  if (!/(?:^| )(?:lai|sua|ve|tra)(?: lai)?$/.test(phrase)) return false;
  const at = wordAt(scope, from - 1) === 'phai' ? from - 2 : from - 1;
  const denied = /^(?:khong|chang|cha|khoi)$/.test(wordAt(scope, at));
  return denied || (/^lam lai$/.test(phrase) && wordAt(scope, to) === 'xong');
}
