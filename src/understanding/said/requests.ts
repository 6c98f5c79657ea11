import { type Scope, wordsOf } from './scope.ts';

const ONE = '(?:em|minh|toi|tui|chau|chi|anh|co|chu|bac|bon em|ben em)';
const OPENING = '(?:(?:a|da|vang|em|anh|chi|sep|oi|co|chu|bac|dong-chi|ai|bot|ma|gio|nay|the|phien|nho) )*';
const GIVE =
  '(?:gui|chuyen|dua|nhan|share|dang-tai|cap|cung cap)(?: (?:lai|giup|gium|dum|gap|them|qua|luon|ngay))*';

/** Things that are asked for, and no time, money or leave. */
const THING =
  '(?:so dien thoai|sdt|so tai khoan|so lieu|tai khoan|mat khau|pass|mk|mau|bieu mau|file|link|danh sach|de cuong|huong dan|cong van|van ban|dia chi|email|mail|form|phu luc|tai lieu|thong tin)';
const WORDS =
  '(?: (?!(?:xong|roi|chua|khong|la|thi|nhung|da|dang|den|toi|sang|qua|them|lui|han|ngay|tuan|thang|thu|hom|mai)(?: |$))[a-z-]+){0,6}?';
const ADDRESS = '(?: (?:a|nhe|nha|nghen|hen|oi|em|anh|chi|sep|co|chu|bac|gap|luon|ngay|dong-chi|ne|hi))*';
/** With these a wish it is, whoever speaks. */
const WISHED = '(?: (?:voi|cai|di|giup|gium|dum))';
const LITTLE = '(?: (?:lai|xin|muon|them|cai|cac|may|mot))*';

/** "gửi lại cho chị mẫu", which may as well hand it over. */
const GIVEN = new RegExp(`^${OPENING}${GIVE} (?:cho )?${ONE}${LITTLE} ${THING}${WORDS}${ADDRESS}$`);
const WISH = new RegExp(
  `^${OPENING}(?:(?:${GIVE} (?:cho )?${ONE}${LITTLE} ${THING}${WORDS}${WISHED}|cho ${ONE}${LITTLE} ${THING}${WORDS}${WISHED}?))${ADDRESS}$`,
);
/** "giúp em danh sách": who is helped is to get it. */
const HELPED = new RegExp(
  `^${OPENING}(?:giup|gium) (?:cho )?(?:em|chau|minh|toi)${LITTLE} (?:${THING}|ket qua|bieu)${WORDS}${ADDRESS}$`,
);
/** "chị gửi em số liệu": it is asked for, or handed over. */
const CHANGES_HANDS = new RegExp(
  `(?:^| )(?:${GIVE}|cho|giup)(?: cho)? ${ONE}${LITTLE} (?:${THING}|ket qua|bao cao|bieu)(?= |$)`,
);
/** Why it is asked for: said behind it. */
const LACKS_IT =
  /^(?:, )?(?:(?:ma|vi|tai|do|chu|boi) )*(?:em|minh|toi|tui|chau|chi|anh|co|chu|bac) (?:(?:lo|lai|bi|lam|de|cung|xoa) )*(?:quen|mat|lac|that lac|khong(?= ?$)|khong (?:co|thay|nho|tim thay|mo duoc)|chua (?:co|nhan|thay)|(?:tim|kiem) (?:khong|mai|hoai))(?: |$)/;

/** "gửi cho chị số tài khoản cái", "cho em cái mẫu nhé": a thing is asked for; that it is not there hinders nobody yet. */
export function asksForThing(scope: Scope): boolean {
  const { marked, clause, marks } = scope;
  const given = marked.tokens.slice(clause.from, clause.to);
  if (!given.some(({ text }) => GIVING.has(text))) return false;
  if (marks.some(({ kinds }) => kinds.includes('extension')) || given.some(({ raw }) => /^chờ$/iu.test(raw)))
    return false;
  const words = given
    .filter(({ kind }) => kind !== 'sign')
    .map(({ text }) => text)
    .join(' ');
  if (WISH.test(words) || HELPED.test(words)) return true;
  const to = Math.min(clause.to + BEHIND, marked.tokens.length);
  return GIVEN.test(words) && LACKS_IT.test(wordsOf(scope, { from: clause.to, to, kinds: [] }));
}

const GIVING = new Set([
  'cho',
  'gui',
  'chuyen',
  'dua',
  'nhan',
  'share',
  'dang-tai',
  'cap',
  'cung',
  'giup',
  'gium',
]);
/** So many words behind a wish say why. */
const BEHIND = 10;

/** "chị gửi em số liệu", "kế toán đưa em danh sách": of what changes hands nothing is told to be missing. */
export function isChangingHands(words: string): boolean {
  return (
    CHANGES_HANDS.test(words) &&
    !/(?:^| )(?:chua|khong|chang|cham|cho|thieu|tre)(?: |$)/.test(words.replace(CHANGES_HANDS, ' '))
  );
}
