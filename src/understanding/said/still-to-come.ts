import type { Day } from '#domain/time/day.ts';
import type { DateMark } from '../dates/date-mark.ts';
import type { Mark } from '../text/mark.ts';
import { isAhead, type Scope, saysOnlyAfter, saysOnlyThen, wordAt, wordsBefore, wordsOf } from './scope.ts';

/** A word of completion that tells of a time to come: how long until then, or after what. */
export function isStillToCome(scope: Scope, mark: Mark): boolean {
  return (
    saysHowLong(scope, mark) ||
    saysOnlyAfter(scope, mark) ||
    (STRIVES.test(wordsBefore(scope, mark, 6)) && !hasHappened(scope, mark)) ||
    (saysOnlyThen(scope, mark) && isAhead(scope, mark.from)) ||
    waitsForFeast(scope, mark)
  );
}

/** "đủ 30 ngày mới xong": not before. */
function saysHowLong(scope: Scope, mark: Mark): boolean {
  return /\d+ (?:ngay|hom|tuan|thang) (?:nua )?moi$/.test(wordsBefore(scope, mark, 6));
}

/** "đến tết mới xong", "qua lễ mới xong được": a time to come without a day; "rồi" tells that it is over. */
function waitsForFeast(scope: Scope, mark: Mark): boolean {
  return (
    /\b(?:den|toi|ra|qua|sau|het|an) (?:tet|le|nghi le|nghi tet|ram|mua|he)\b.*\bmoi(?: [a-z]+)?$/.test(
      wordsBefore(scope, mark, 6),
    ) && !scope.marks.some(({ kinds }) => kinds.includes('already'))
  );
}

/** A verb that no table holds, or another thing than the tables say of it: "cập nhật", "lập danh sách", "chấm"; with no subject of its own. */
const VERB =
  '(?:(?!(?:xong|roi|ma|nhung|nen|thi|la|con|vi|do|neu|khi|sau|truoc|va|cho|doi|chua|khong|em|anh|chi|toi|minh|tui|chau|ai|den|het|da|vua|moi) )[a-z-]+ ){1,3}';
const UNFINISHED = new RegExp(`(?:^| )chua (?:kip |the )?${VERB}$`);
/** "sắp xếp", "sáp nhập", "sắp hồ sơ" are work of their own. */
const NEARLY = new RegExp(`(?:^| )sap (?!(?:xep|nhap|ho so|ban ghe|lich|dat) )${VERB}$`);
const AWAITED = new RegExp(
  `^(?:(?:em|minh|toi|tui|chau|ben em|con|dang|phai|de|van) )*(?:cho|doi(?! (?:chieu|moi|tuong|thoai|ten|mau))) ${VERB}$`,
);

/** "cố đăng cho xong", "ráng làm cho xong". */
const STRIVES = /(?:^| )(?:co|gang|rang|lo|tranh thu)(?: [a-z-]+){1,4} cho$/;

/** "chưa cập nhật xong", "chưa chấm xong". */
export function isUnfinished(scope: Scope, mark: Mark): boolean {
  return UNFINISHED.test(`${wordsBefore(scope, mark, 5)} `);
}

/** "sắp báo cáo xong". */
export function isNearlyFinished(scope: Scope, mark: Mark): boolean {
  return NEARLY.test(`${wordsBefore(scope, mark, 5)} `);
}

/** "sap nhap xong": sáp nhập, which is finished, or sắp nhập, which is not; "rồi" tells. */
export function mayBeNearlyFinished(scope: Scope, mark: Mark): boolean {
  return /(?:^| )sap nhap$/.test(wordsBefore(scope, mark, 3)) && !hasHappened(scope, mark);
}

/** "chờ chấm xong", "em đợi tuyên truyền xong": what is waited for, unless it is told as past ("cho em nộp xong rồi"). */
export function isAwaited(scope: Scope, mark: Mark): boolean {
  const all = wordsOf(scope, { ...mark, from: scope.clause.from, to: mark.from });
  return AWAITED.test(`${all} `) && !hasHappened(scope, mark);
}

/** "cứ làm xong đã", "để em nộp xong đã": first that, and then the rest. */
export function isFirst(scope: Scope, mark: Mark): boolean {
  const rest = wordsOf(scope, { ...mark, from: mark.to, to: scope.clause.to });
  const before = wordsOf(scope, { ...mark, from: scope.clause.from });
  return (
    /^(?:viec |het )?da(?: |$)/.test(rest) &&
    !hasHappened(scope, mark) &&
    /(?:^| )(?:cu|de|lo|phai)(?= )/.test(before)
  );
}

/** "duyệt xong là em đăng", "xong thì nộp". */
const ONCE_DONE =
  /^(?:het |viec )*(?:la|thi) (?:(?:se )?(?:em|minh|toi|tui|chau|ben em|chung em)|se|(?:gui|nop|dang-tai|trinh|chuyen|phat hanh|ban hanh|niem yet|cong khai|chot|scan|in)) /;

/** "ký xong em nộp", "làm xong tui up liền": what one of them does once it is done; "xong anh nhận giúp em" is asked of another. */
const THEN_THEY =
  /^(?:het |viec )?(?:em|minh|toi|tui|chau|ben em|chung em|ben minh|(?:chi|co|chu|bac|anh)(?= (?!nhan|xem|ky|cho|xin))) (?:(?:se|lai|cung) )*(?:bao(?! cao (?:roi|xong))|gui|nop|up|dang-tai|dang(?= (?:len|lien|ngay|tai|bai|luon))|nhan|trinh|chuyen|goi|alo|scan|in|phat|day|dua|ky|tra|nhap|cap nhat|tong hop|chup|chot|lam|trien khai|thuc hien|to chuc|niem yet|cong khai|ban hanh|dem|mang|xin|cho)(?: |$)/;

/** "làm xong mới nộp được": what can only be done afterwards; "làm xong mới báo anh" has been told. */
const ONLY_THEN = /^(?:het |viec )?moi (?:[a-z-]+ ){1,4}duoc(?: |$)/;

/** "làm xong em báo lại", "xong thì gửi": what happens once it is done. */
export function announcesLater(scope: Scope, mark: Mark): boolean {
  const isDated = scope.marked.dates.some(
    ({ from }) => from === mark.to || (from === mark.to + 1 && isHour(scope, mark.to)),
  );
  if (isDated || wordAt(scope, mark.from) === 'da') return false;
  const rest = [0, 1, 2, 3, 4, 5].map((step) => wordAt(scope, mark.to + step)).join(' ');
  if ([ONCE_DONE, ONLY_THEN, THEN_THEY].some((then) => then.test(rest)) && !hasHappened(scope, mark))
    return true;
  return /^(?:het |viec |roi )*(?:thi |la |em |anh |minh |toi |chau |con |se )*(?:ve |qua |di |sang (?!kien|thu )|len (?!bang|loa|web|trang|tuong|khung|cong|he |phan mem)|(?:bao) (?:anh|chi|em|lai|cho|sep|toi|minh|ngay|voi|a|nhe|nha|hen|nghen|ve|bac|chu|dong-chi| *$)|goi|alo|nhan tin|thi |tinh tiep|nho|(?:lam|lam tiep|moi lam|bat tay|qua|chay)(?: |$))/.test(
    rest,
  );
}

/** A last "rồi": "em nộp rồi ạ"; before a verb it means then: "làm xong đã rồi tính". */
const LAST_ALREADY =
  /(?:^| )roi(?: (?:a|nhe|nha|nghen|hen|do|day|ma|luon|ne|oi|anh|chi|em|sep|bac|chu|co|dong-chi))*$/;
const JUST_NOW = /(?:^| )(?:luc|hoi|ban|khi|vua|sang) nay(?: |$)|(?:^| )hoi (?:sang|trua|chieu|toi)(?: |$)/;

/** Whether the words of the mark and after it tell that it has been: a last "rồi", or a day behind. */
export function hasHappened(scope: Scope, mark: Mark): boolean {
  const words = wordsOf(scope, { ...mark, to: scope.clause.to });
  const { today, dates } = scope.marked;
  const isBehind = dates.some(
    (date) => date.from >= mark.to && date.to <= scope.clause.to && isGone(date, today),
  );
  return LAST_ALREADY.test(words) || JUST_NOW.test(words) || isBehind;
}

function isGone({ ahead, behind }: DateMark, today: Day): boolean {
  return behind !== null && behind < today && (ahead === null || ahead === behind);
}

/** "xong sáng 27/3", "xong chiều qua": the hour of the day that follows. */
function isHour(scope: Scope, at: number): boolean {
  return /^(?:sang|trua|chieu|toi|dem)$/.test(wordAt(scope, at));
}
