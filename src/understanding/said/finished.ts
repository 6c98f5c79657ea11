import type { Mark } from '../text/mark.ts';
import { FRACTION_AFTER } from '../words/around-numbers.ts';
import { isOnceThat } from './conditions.ts';
import { partDone } from './part-of-it.ts';
import { asksHere } from './questions.ts';
import type { Said } from './said.ts';
import {
  isAhead,
  isGoneOrToCome,
  isNextDay,
  modifiersOf,
  negated,
  type Scope,
  saysOnlyThen,
  wordAt,
  wordsAfter,
  wordsBefore,
  wordsOf,
} from './scope.ts';
import {
  announcesLater,
  isAwaited,
  isFirst,
  isNearlyFinished,
  isStillToCome,
  isUnfinished,
  mayBeNearlyFinished,
} from './still-to-come.ts';
import { isHandedInByOthers, onlyMeant } from './told-of-others.ts';

/** How finished something is of which a word of completion speaks: done, nearly, not, to be, or only asked about. */
export function degreeOf(scope: Scope, mark: Mark, at: number): Said | undefined {
  if (comparesFigure(scope, mark)) return undefined;
  const modifiers = modifiersOf(scope, mark, at);
  const next = scope.marks[at + 1];
  if (
    asksHere(scope, mark.to) ||
    (next?.from === mark.to &&
      next.to === mark.to + 1 &&
      next.kinds.includes('notYet') &&
      /^[a-z]/.test(wordAt(scope, mark.to)))
  )
    return 'asks';
  if (modifiers.has('must')) return 'condition';
  if (modifiers.has('not') && /^(?:kip|the|noi)$/.test(wordAt(scope, mark.from - 1))) return 'cannot';
  if (negated(modifiers) || isDenied(scope, mark) || isUnfinished(scope, mark)) return 'not-done';
  if (modifiers.has('near') || isNearlyFinished(scope, mark))
    return modifiers.has('future') ? 'promise' : 'near';
  if (mayBeNearlyFinished(scope, mark)) return 'counted';
  if (modifiers.has('future')) return 'promise';
  if (isStillToCome(scope, mark)) return 'promise';
  if (isAwaited(scope, mark) || isFirst(scope, mark)) return 'condition';
  if (isOnceThat(scope, mark)) return 'condition';
  if (modifiers.has('mustBeside') && !modifiers.has('perfect')) return 'condition';
  if (modifiers.has('ongoing')) return 'in-progress';
  if (modifiers.has('half')) return 'half';
  if (
    (isAhead(scope, mark.from) || isNextDay(scope, mark)) &&
    !modifiers.has('perfect') &&
    !scope.marks.some((other) => other.kinds.includes('already'))
  )
    return 'promise';
  if (announcesLater(scope, mark))
    return /\b(?:em|minh|toi|chau|con)\b/.test(wordsAfter(scope, mark, 4)) ? 'promise' : 'condition';
  if (isOrder(scope, mark) && !modifiers.has('perfect')) return 'condition';
  const saysThemselves = /^(?:em|minh|toi|tui|chau)$/.test(wordAt(scope, mark.from - 2));
  if (/^(?:bao|noi)$/.test(wordAt(scope, mark.from - 1)) && !saysThemselves) return 'condition';
  if (isOrderedOf(scope, mark)) return 'condition';
  if (/^hoan /.test(wordsOf(scope, mark)) && onlyMeant(scope, mark) !== undefined) return 'condition';
  if (isOfLife(scope, mark)) return undefined;
  if (isHandedInByOthers(scope, mark.from)) return 'lifted';
  if (draftBefore(scope, mark) || isStepBefore(scope, mark)) return 'drafted';
  const part = partDone(scope, mark);
  if (part) return part;
  const hasWork =
    scope.marks[at - 1]?.to === mark.from &&
    (scope.marks[at - 1]?.kinds.some((kind) => kind === 'act' || kind === 'draft') ?? false);
  const told = hasWork && modifiers.has('perfect');
  const isAll = /(?:het|ca|toan bo)$/.test(wordsOf(scope, mark));
  if (!isAll && (told ? isOfThings(scope, mark) : isCounted(scope, mark))) return 'counted';
  if (!isAll && isCountedBefore(scope, mark)) return 'counted';
  if (isOfOthers(scope, mark) || isOneOfMany(scope, mark)) return 'counted';
  if (saysOnlyThen(scope, mark) && isGoneOrToCome(scope, mark)) return 'counted';
  if (isDue(scope, mark) && !modifiers.has('perfect')) return 'condition';
  if (isToday(scope) && modifiers.size === 0) return 'counted';
  return 'done';
}

/** "đạt 74,2% vượt chỉ tiêu": the indicator is set beside what was aimed at. */
function comparesFigure(scope: Scope, mark: Mark): boolean {
  return (
    /(?:chi tieu|ke hoach|muc tieu)/.test(wordsOf(scope, mark)) &&
    scope.marked.numbers.some(
      ({ kind, from }) => kind === 'figure' && from >= scope.clause.from - 8 && from < scope.clause.to,
    )
  );
}

/** "tôi đã giao đồng chí Lan hoàn thành": somebody is to do it. */
function isOrderedOf(scope: Scope, mark: Mark): boolean {
  const already = scope.marks.some(({ kinds, from }) => from >= mark.to && kinds.includes('already'));
  const told =
    /(?:^| )(?:(?:toi|em|minh|tui|chau)(?: da| vua| moi)?|da|vua) (?:giao|phan cong|chi dao|yeu cau|don doc|nhac|nho)(?: cho)?(?: (?!em |toi |minh |tui |chau )[a-z-]+){1,4}$/;
  return !already && told.test(wordsBefore(scope, mark, 9));
}

/** "ăn cơm xong", "lo tết xong rồi", "chúc mừng đồng chí hoàn thành": no work of the plan. */
function isOfLife(scope: Scope, mark: Mark): boolean {
  const words = wordsBefore(scope, mark, 5);
  return (
    /(?:^| )(?:an (?:com|sang|trua|toi|co|tiec|gio)|ngu day|di cho|don (?:con|nha)|nau com|tap the duc|uong (?:thuoc|ca phe))(?: roi)?$/.test(
      words,
    ) ||
    /(?:^| )(?:lo|ban|an|don|nghi|choi) (?:(?:cai|vu|viec|cho) )*(?:tet|le hoi|hoi lang|(?:dam )?(?:cuoi|gio|tang|ma)(?: (?:vo|chong|con|em|chau|nha|be|ba|ong|bo|me|dua|thang))*)(?: (?:da|roi|cung))?$/.test(
      words,
    ) ||
    /(?:^| )chuc mung /.test(`${words} `)
  );
}

/** "đã phân công xong", "lên kế hoạch xong", "mới đọc xong": the work can begin, where no criterion is named with these words: then they may be it. */
function isStepBefore(scope: Scope, mark: Mark): boolean {
  const [, step] =
    /(?:^| )(?:moi )?(phan cong|giao viec|len (?:ke hoach|lich|phuong an|danh sach)|ban bac|trao doi|quan triet|pho bien|chuan bi|dat (?:lich|hang|in)|lien he|khoi dong|doc|nghien cuu|tim hieu)(?: (?:da|roi|viec|nguoi))?$/.exec(
      wordsBefore(scope, mark, 4),
    ) ?? [];
  return step !== undefined && !scope.marked.isNameWord(step.split(' ').slice(-2).join(' '));
}

/** "bên thôn Đông cũng xong rồi", "thôn Nà Lang xong rồi": one of several, not the whole of it. */
function isOfOthers(scope: Scope, mark: Mark): boolean {
  const words = wordsOf(scope, { ...mark, from: scope.clause.from, to: mark.from });
  return (
    /^(?:(?:a|da|vang|con|thi|rieng|nay|em|anh|chi|bao|cao) )*(?:ben |phia |may )?(?:thon|xom|ban(?! (?:cuoi|chinh|du|nhap|thao|mem|cung|goc|scan|word|moi|thuyet|ke|tong|cam|quyet|sua|giay|dau))|buon|ap|to dan pho|ben)(?! (?:em|minh|toi|tui|chi|chung|chau|ta|anh|xa|do|nay|ni|kia|ngoai|trong)\b) (?:[a-z\d-]+ ){1,3}$/.test(
      `${words} `.replace(/^ /, ''),
    ) && !scope.marked.cues.some(({ from, to }) => to > from && from >= scope.clause.from && to <= mark.from)
  );
}

/** "bài thứ 6 xong rồi", "đợt thứ hai xong": which one it is, and not how many there are. */
function isOneOfMany(scope: Scope, mark: Mark): boolean {
  return /(?:^| )(?:bai|tin|dot|lan|buoi|cuoc|so|lop|ky) thu (?:\d{1,2}|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi)(?: (?:thi|da|cung|vua|em|minh|toi))*$/.test(
    wordsBefore(scope, mark, 6),
  );
}

/** "đăng bài thứ 6 rồi", "vừa gửi đợt thứ hai": the sixth, or on Friday, and in neither case all of them. */
export function isOneOfManyAfter(scope: Scope, mark: Mark): boolean {
  const { to } = mark;
  const [, thing] =
    /^(?:duoc |xong |len |toi |den )*((?:tin )?bai|tin|dot|lan|buoi|cuoc|lop|so) thu (?:\d{1,2}|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi)(?! (?:tuan|nay|vua))(?: |$)/.exec(
      wordsOf(scope, { from: to, to: Math.min(to + 6, scope.clause.to), kinds: [] }),
    ) ?? [];
  // "gửi sở thứ 6": to the department.
  return thing !== undefined && !(thing === 'so' && mark.kinds.includes('send'));
}

/** "hôm nay xong": it may be, or is to be. */
function isToday(scope: Scope): boolean {
  const already = scope.marks.some((other) => other.kinds.includes('already'));
  return !already && /\bhom nay\b/.test(wordsOf(scope, { ...scope.clause, kinds: [] }));
}

/** "xong sớm nhé", "hoàn thành đi". */
function isOrder(scope: Scope, mark: Mark): boolean {
  const already = scope.marks.some((other) => other.kinds.includes('already'));
  return (
    !already &&
    ((/^(?:som|nhanh|di|gap)$/.test(wordAt(scope, mark.to)) &&
      wordAt(scope, mark.to + 1) !== 'hon' &&
      !isBeforeTerm(scope, mark.to)) ||
      (wordAt(scope, mark.to) === 'ngay' &&
        scope.marked.tokens[mark.to + 1]?.kind !== 'number' &&
        !scope.marked.dates.some(({ from }) => from === mark.to)))
  );
}

const SO_LONG =
  /^(?:som|truoc(?: (?:thoi )?han)?)(?: hon)?(?: duoc)? (?:\d{1,2}|mot|hai|ba|bon|nam|may|vai|nua|ca) (?:ngay|hom|tuan|thang|buoi|tieng|bua)(?! nua(?: |$))/;

/** "sớm 2 ngày", "trước hạn một tuần": so long before it was due, which only what has been done can be. */
export function isBeforeTerm(scope: Scope, at: number): boolean {
  return SO_LONG.test(wordsOf(scope, { from: at, to: Math.min(at + 6, scope.clause.to), kinds: [] }));
}

/** "xong 3 bài": how many there are to be is not said. */
export function isCounted(scope: Scope, { to }: Mark): boolean {
  if (/^(?:du|het|ca|toan)$/.test(wordAt(scope, to)) || /^(?:het|du|ca)$/.test(wordAt(scope, to - 1)))
    return false;
  if (isBeforeTerm(scope, to)) return false;
  const unplanned = wordAt(scope, to) === 'dot' && wordAt(scope, to + 1) === 'xuat';
  if (/^(?:quy|thang|dot|lan|ky|so|nam)$/.test(wordAt(scope, to)) && !unplanned) return false;
  const whole = /^\S+ (?:van ban|phan anh|kien nghi|y kien|don thu|thu xin)\b/;
  const hasHappened = scope.marks.some(({ kinds }) => kinds.includes('already') || kinds.includes('perfect'));
  if (
    hasHappened &&
    whole.test(wordsOf(scope, { from: to, to: Math.min(to + 4, scope.clause.to), kinds: [] }))
  )
    return false;
  const counted =
    /^(?:mot|hai|ba|bon|nam|vai|may) (?:cai|viec|muc|bai|tin|ho so|van ban|bo|phieu|noi dung|don|vu|thon|xom|ap|ho|bieu|ban|hop|phong|truong|lop|buoi)\b/;
  if (counted.test(wordsOf(scope, { from: to, to: Math.min(to + 3, scope.clause.to), kinds: [] })))
    return true;
  const at = [to, to + 1, to + 2, to + 3].find(
    (place) =>
      place < scope.clause.to &&
      scope.marked.tokens[place]?.kind === 'number' &&
      (place <= to + 1 ||
        /^(?:lan|buoi|bai|cuoc|dot|lop|tin|thon|don|clip|so)$/.test(wordAt(scope, place + 1))),
  );
  if (at === undefined || !/^\d{1,4}$/.test(wordAt(scope, at)) || Number(wordAt(scope, at)) >= 1900)
    return false;
  const { cues, numbers, dates, periods } = scope.marked;
  if (scope.marks.some((mark) => mark.from <= at && at < mark.to)) return false;
  return ![...cues, ...numbers, ...dates, ...(periods ?? [])].some((mark) => mark.from <= at && at < mark.to);
}

/** "vừa rà soát xong 3 thôn": whatever was told before, so many of them. */
function isOfThings(scope: Scope, mark: Mark): boolean {
  return FRACTION_AFTER.has(wordAt(scope, mark.to + 1)) && isCounted(scope, mark);
}

/** "vừa đăng 3 bài xong", "dán thêm mã xong": so many, or some more, behind the deed. */
const SOME_BEFORE =
  /(?:^| )(?!(?:ca|du|het|thang|quy|nam|ngay|tuan|dot|lan|ky|so|du|thon|thu) )[a-z-]+ (?:(?:duoc|them) )*(\d{1,3}|mot|hai|ba|vai|may) ([a-z-]+)(?: (?!deu|het|ca|du|con|thi|chua|nua)[a-z-]+){0,2}$/;

function isCountedBefore(scope: Scope, mark: Mark): boolean {
  const [, , thing = ''] = SOME_BEFORE.exec(wordsBefore(scope, mark, 6)) ?? [];
  // "2 cái em làm xong rồi" in reply to two: the criteria themselves.
  if (!FRACTION_AFTER.has(thing) || (scope.marked.several && /^(?:cai|viec|muc)$/.test(thing))) return false;
  const { cues, numbers, dates, periods } = scope.marked;
  return ![...cues, ...numbers, ...dates, ...(periods ?? [])].some(
    ({ from, to }) => from < mark.from && to > mark.from - 5 && from >= mark.from - 5,
  );
}

/** "dán thêm mã QR rồi", "đăng thêm bài rồi": something more, and not all of it. */
export function isAdded(scope: Scope, { to }: Mark): boolean {
  const next = wordAt(scope, to + 1);
  return (
    wordAt(scope, to) === 'them' && next !== '' && !/^(?:xong|roi|het|du|nua|cho|vao|sau|hom)$/.test(next)
  );
}

/** "xong sao nổi", "xong thế nào được". */
const HOW_COULD_IT = /^(?:sao|the nao|kieu gi|cach nao|lam sao)(?: ma)? (?:duoc|noi|kip|xue)(?: |$)/;

/** "xong đâu", "có xong đâu", "đâu đã xong", "xong sao nổi", "làm gì có chuyện xong". */
export function isDenied(scope: Scope, mark: Mark): boolean {
  const rest = wordsAfter(scope, mark, 4);
  const wonders = wordsBefore(scope, mark, 4);
  return (
    HOW_COULD_IT.test(rest) ||
    /(?:lam gi|dau)(?: ra)?(?: co)? (?:chuyen|vu)(?: ma)?$/.test(wonders) ||
    /(?:^| )(?:sao|the nao) (?:duoc|noi|kip)(?: ma)?$/.test(wonders) ||
    (wordAt(scope, mark.to) === 'dau' && !/^(?:vao|ra|day)$/.test(wordAt(scope, mark.to + 1))) ||
    (wordAt(scope, mark.to) === 'duoc' && wordAt(scope, mark.to + 1) === 'dau') ||
    /(?:dau|nao|lam gi|co)(?: ma| co)? da$/.test(wordsBefore(scope, mark, 3))
  );
}

/** "hoàn thành trước 15/7", "xong trong tuần này": a time to come unless something says that it has been. */
function isDue(scope: Scope, mark: Mark): boolean {
  const rest = wordsAfter(scope, mark, 2);
  const already = scope.marks.some((other) => other.kinds.includes('already'));
  return (
    !already &&
    /^(?:truoc (?!han|tien|thoi)|trong (?:tuan|thang|quy|ngay|hom|nam)|cham nhat|vao (?:cuoi|dau|thu|tuan)|(?:cuoi|sang|ngay) (?:tuan|thang|mai))/.test(
      rest,
    )
  );
}

/** "dự thảo xong", "soạn xong": the paper exists, the work goes on. */
function draftBefore(scope: Scope, mark: Mark): boolean {
  if (/(?:^| )(?:ca|het|du)$/.test(wordsOf(scope, mark)) || /^(?:ca|het|du)$/.test(wordAt(scope, mark.to)))
    return false;
  const before = wordsBefore(scope, mark, 5);
  return (
    /(?:du thao|ban thao|ban nhap|thu am|ghi am|bien tap|dan dung|soan|soan thao|(?<!bai )viet|lay y kien|gop y|tham muu|thu thap|so lieu|buoc \S+|giai doan \S+|dot \S+)(?: (?:lan \S+|cuoi(?: cung)?))?(?: da| roi| em)?$/.test(
      before,
    ) || /^soan/.test(wordsOf(scope, mark))
  );
}
