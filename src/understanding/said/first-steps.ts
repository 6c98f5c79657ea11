import { POLITE } from '../words/nouns.ts';
import type { Fact, Said } from './said.ts';
import { type Scope, wordsOf } from './scope.ts';

const OPENING =
  '(?:(?:a|da|vang|em|anh|chi|toi|minh|tui|chau|ben|thi|nay|hom|sang|chieu|bao|cao|cung|hien|tai|moi|vua|ok) )*';
const OBJECT =
  '(?: (?!(?:xong|roi|chua|khong|nhung|va|de|gui|nop|trinh|ky|ban|phat|la|con)(?: |$))[a-z-]+){0,3}?';

/** What only lets the work begin. */
const STEP =
  '(?:len (?:ke hoach|lich|phuong an|danh sach|de cuong|khung|y tuong|kich ban)|phan cong(?! khai)|giao viec|lien he|tai (?:mau|bieu mau|file)|(?:goi|dien)(?: dien)? (?:huyen|so|phong|thon|anh|chi|ben|cho|tinh)|nhan (?:mau|file|bieu mau)|xin (?:chu truong|mau|lich)|mo (?:file|ho so|mau)(?= (?:xong|roi))|dat (?:lich|hang|in|phong)|muon (?:may|phong|xe|nguoi)|hoi (?:huyen|so|phong|y kien)|doc (?:van ban|huong dan|cong van|ky)|nghien cuu|tim hieu|khoi dong|ban bac|trao doi|pho bien|chuan bi|lap (?:danh sach|de cuong|nhom|to)|hop trien khai|xay dung (?:de cuong|khung)|lay (?:so lieu|mau)|in (?:mau|phieu)|dang ky (?:lich|phong|may))';
const STEP_TAKEN = new RegExp(`^${OPENING}${STEP}${OBJECT}( xong| roi)*$`);
const TENSE = /(?:^| )(?:da|moi|vua|xong|roi)(?: |$)|(?:^| )a phan cong(?: |$)/;

/** A paper that the work begins with. */
const PAPER =
  '(?:du thao|ban nhap|ban thao|danh sach|de cuong|khung|bieu mau|mau|phieu|kich ban|to trinh|bang hoi)';
const PAPER_MADE = new RegExp(
  `^${OPENING}${PAPER}(?: (?:cuoi(?: cung)?|lan (?:\\d|cuoi|dau|nay)|hoan chinh|nay|do))* (?:(?:da|moi|vua|lap|lam|len|soan|viet|sua|chinh|hoan thien|em|thi|cung|coi nhu) )*(?:xong|ok|hoan thanh)(?: (?:xong|roi|het))*$`,
);
/** "sửa xong bản thảo cuối": the draft is there, and nothing is told of what comes of it. */
const DRAFT_MADE =
  /^(?!.*(?:gop y|y kien|tham gia|phan bien|tham dinh) )(?:.* )?(?:xong|hoan thanh|hoan tat|chot|ra)(?: (?:duoc|cai|ban|phan|roi|cac))* (?:du thao|ban thao|ban nhap)(?= |$)(?!.* (?:nop|gui|ky|ban hanh|phat hanh|trinh|dang-tai|duyet|cong khai|niem yet)(?: |$))/;

const FIRST =
  '(?:(?:phan|vong|khau|dot|buoc|giai doan|cong doan|chang) (?:\\d|dau(?: tien)?|thu (?:nhat|hai)|mot|hai)|lan (?:\\d|mot|thu nhat)|nua dau)(?= |$)(?! (?:va|voi|den|,))';
/** "đợt 1 100%", "đạt 100% giai đoạn 1": of a part all there is. */
const PART_WHOLLY = new RegExp(
  `^${OPENING}(?:${FIRST}(?: (?:thi|da|dat|duoc|xong|hoan thanh|lam|nop|:))* 100 %(?: (?:xong|roi))*|(?:(?:dat|duoc|xong|lam|hoan thanh) )*100 % (?:cua |o )?${FIRST}(?: roi)?)$`,
);
const PART_DONE = new RegExp(
  `^${OPENING}(?:(?:xong|hoan thanh|lam xong) ${FIRST}(?: roi)?|${FIRST}(?: (?!chua|khong|dang|con|sap)[a-z-]+){0,3}? (?:xong|roi|ok|hoan thanh)(?: roi)?(?: (?:(?:con|thi|ma) )?(?:phan|vong|khau|dot|buoc|giai doan|lan|nua) (?:\\d|sau|cuoi|con lai|thu|hai|tiep)(?: .*)?)?)$`,
);

/** "xong phần em", "phần mình thì xong": one's own part, where others have theirs. */
const OWN_PART =
  /(?:^| )(?:(?:xong|hoan thanh) (?:phan|viec) (?:cua )?(?:em|minh|toi|tui|ben em)|(?:phan|viec) (?:cua )?(?:em|minh|toi|tui|ben em) (?:(?:thi|da|cung) )*(?:xong|hoan thanh))(?= |$)/;
const OTHERS_PART =
  /(?:^| )(?:(?:con|cho|doi) (?:phan |ben |anh |chi |ke toan|tu phap|dia chinh|van hoa|cong an|thon|nguoi|may |cac |dong-chi|huyen|so )|(?:phan|ben) (?!em|minh|toi|tui|cua)[a-z-]+(?: [a-z-]+){0,2} (?:thi )?(?:chua|dang)|(?:cac|may) phan (?:khac|kia|con lai) (?:thi )?(?:chua|dang))/;

const TAKEN: ReadonlySet<Said> = new Set<Said>([
  'done',
  'done-weakly',
  'acted',
  'counted',
  'sent',
  'happened',
  'okay',
]);

/** "mới phân công rồi", "danh sách xong rồi", "vòng 1 xong": what is told as finished is a first step or a part, and not all of it. */
export function withSteps(scope: Scope, facts: readonly Fact[], number: number): Fact[] {
  const words = wordsIn(scope);
  if (!isStep(scope, words) || facts.some(({ said }) => said === 'acknowledges' || said === 'asks'))
    return [...facts];
  const { from, to } = scope.clause;
  return [...facts.filter(({ said }) => !TAKEN.has(said)), { said: 'step', from, to, clause: number }];
}

function isStep(scope: Scope, words: string): boolean {
  if (PART_DONE.test(words)) return true;
  if (DRAFT_MADE.test(words)) return !isIssuedAfter(scope);
  const all = wordsOf(scope, { ...scope.clause, kinds: [] });
  if (PART_WHOLLY.test(all) || isOfPartBefore(scope, all)) return true;
  if (OWN_PART.test(all)) return OTHERS_PART.test(restOf(scope, all));
  if (!TENSE.test(words)) return false;
  return (
    (STEP_TAKEN.test(words) || PAPER_MADE.test(words)) &&
    scope.marked.cues.every(({ from, to }) => from === to)
  );
}

/** "đợt 1: 100%". */
function isOfPartBefore({ marked, clause }: Scope, words: string): boolean {
  if (!/^100 %(?: (?:xong|roi))*$/.test(words) || marked.tokens[clause.from - 1]?.text !== ':') return false;
  const before = marked.tokens.slice(0, clause.from - 1).map(({ text }) => text);
  return PART_WHOLLY.test(`${before.join(' ')} ${words}`);
}

/** The words of the clause without address at its end. */
function wordsIn({ marked, clause }: Scope): string {
  const words = marked.tokens.slice(clause.from, clause.to).filter(({ kind }) => kind !== 'sign');
  const last = words.findLastIndex(({ text }) => !POLITE.has(text) && text !== 'luon' && text !== 'do');
  return words
    .slice(0, last + 1)
    .map(({ text }) => text)
    .join(' ');
}

const ISSUED =
  /(?:^| )(?:ban hanh|phat hanh|ky|ky ban hanh|dang-tai|niem yet|cong khai)(?: [a-z-]+){0,3}? roi(?: |$)/;

/** "làm xong dự thảo, ban hành rồi": it has become what it was made for. */
export function isIssuedAfter(scope: Scope): boolean {
  return ISSUED.test(textAfter(scope));
}

function textAfter(scope: Scope): string {
  return wordsOf(scope, { from: scope.clause.to, to: scope.marked.tokens.length, kinds: [] });
}

/** What is said after one's own part, in its clause and behind it. */
function restOf(scope: Scope, words: string): string {
  const own = OWN_PART.exec(words);
  return `${words.slice((own?.index ?? 0) + (own?.[0].length ?? 0))} ${textAfter(scope)}`;
}
