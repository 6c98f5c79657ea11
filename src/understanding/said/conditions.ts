import type { Mark } from '../text/mark.ts';
import { isAhead, isNextDay, type Scope, wordAt, wordsOf } from './scope.ts';
import { hasHappened } from './still-to-come.ts';

/** "chủ tịch ký cái là", "có mạng thì", "họp mới": what stands before the link, and the link. */
const LINKED =
  /^(?:(.*?) )??(?:(?:cai|phat|nhat) )?(thi moi|la|thi|moi)(?: (?:cung|se|coi nhu|xem nhu|duoc))?$/;

/** Before "là" these sum up, or point at what is spoken of: nothing has to come first. */
const SUMS_UP =
  /(?:^| )(?:the|vay|nhu|rua|(?:noi|nhin) chung|tom lai|phai noi|coi|goi|gan|co ban|nghia|tuc|nay|do|kia|ay|ni|tren|phan|cai|viec|muc|tai|qua|bao|trong|chac|mung|may|tot|dung|that|phai|chi|em|minh|toi)$/;

const AGENT =
  '(?:chu tich|lanh dao|sep|thu truong|bi thu|huyen|so|phong|tinh|thon|xom|ap|dan|ho|ke toan|van thu|kho bac|cong an|tu phap|dia chinh|cap tren|(?:anh|chi|ong|ba|co|chu|bac|dong-chi|ben)(?: [a-z-]+)?)';
const AGENT_ACTS = new RegExp(
  `(?:^| )${AGENT} (?:[a-z-]+ )?(?:ky|duyet|ve|nop|gui|cho|cap|tra loi|xac nhan|dong y|dong dau|nhan|chot|xem|hop|giai quyet|phan hoi|sua|chuyen|lam|gat dau|ok|chiu)(?: [a-z-]+){0,3}$`,
);
const NEEDS =
  /^(?:(?:da|em|anh|chi|minh|toi|thi|phai|con|chi|can|cu|gio|nay) )*(?:co (?!cai|muc|phan|bai|viec|thon)|du |them |bam |dong dau|ky(?! [a-z]+ xong)|chay |in |photo|khi |neu |bao gio |luc nao |den khi |sau khi |nhap |hop|nop|gui|duyet|rut |duoc (?:duyet|ky|cap|phe duyet|giao|cho)|mua tanh)/;

/** With these "mới" tells how long it took, or that it has just been. */
const TOOK_LONG =
  /(?:^| )(?:mai|lau|hoai|ca (?:ngay|tuan|thang|buoi|dem)|vat va|vua|hom (?:qua|nay|kia|truoc)|(?:sang|trua|chieu|toi|ban|luc|hoi) (?:nay|qua)|tuan truoc|em|minh|toi)(?= |$)/;

/** "chủ tịch ký là xong", "có mạng mới xong được": it will be finished once something else has come; nothing is told of whether it has. */
export function isOnceThat(scope: Scope, mark: Mark): boolean {
  const before = wordsOf(scope, { from: scope.clause.from, to: mark.from, kinds: [] });
  const [, first = '', link] = LINKED.exec(before) ?? [];
  const rest = wordsOf(scope, { from: mark.to, to: scope.clause.to, kinds: [] });
  if (link === undefined || first === '' || /(?:^| )roi(?: |$)/.test(`${first} ${rest}`)) return false;
  if (scope.marked.cues.some(({ from, to }) => to > from && from < mark.from && from >= scope.clause.from))
    return false;
  if (isAhead(scope, mark.from) || isNextDay(scope, mark) || hasHappened(scope, mark)) return false;
  if (STATES.test(first)) return AGENT_ACTS.test(first);
  if (link === 'la') return !SUMS_UP.test(first) && !isTopic(scope, first) && !TOOK_LONG.test(first);
  if (link === 'thi') return AGENT_ACTS.test(first) || (NEEDS.test(`${first} `) && !isTopic(scope, first));
  if (TOOK_LONG.test(first)) return AGENT_ACTS.test(first) && wordAt(scope, mark.to) === 'duoc';
  return wordAt(scope, mark.to) === 'duoc' || AGENT_ACTS.test(first) || NEEDS.test(`${first} `);
}

/** "còn hai lĩnh vực là xong" leaves something over; "ghi cho em là xong" has it written down. */
const STATES = /(?:^| )(?:con|thieu|ghi|danh dau|tick|ri|do)(?: |$)/;

/** "công khai thì xong": two words of a name, and no more, are what is spoken of. */
function isTopic(scope: Scope, words: string): boolean {
  const last = words.split(' ').slice(-2);
  return last.length === 2 && scope.marked.isNameWord(last.join(' ')) && words.split(' ').length <= 4;
}
