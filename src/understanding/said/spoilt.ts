import type { Clause, Marked } from '../text/clauses.ts';
import { wordsBetween } from '../text/words-between.ts';
import type { Kind } from '../words/kinds.ts';
import { type Fact, FINISHED } from './said.ts';

const OTHERS =
  '(?:huyen|so(?! (?:lieu|hoa|luong|sach|ho|tien))|phong|tinh|sep|chu tich|lanh dao|cap tren|ben tren|kho bac|hoi dong|thue|noi vu|tu phap|dong-chi)';
const REDO =
  '(?:chinh|sua|bo sung|bo tuc|dieu chinh|hoan chinh|(?:lam|in|nop|gui|viet|trinh|ra|ky|nhap|dang-tai|quet|chup|soan|tong hop) lai)';

/** It came back, or was not taken, whoever says it and whatever it was. */
const REFUSAL = [
  'bi (?:che|bac|go|thu hoi|loai|huy|tra|tu choi|rot|truot)(?= |$)',
  `${OTHERS}(?: [a-z-]+){0,2}? (?:lai )?(?:che|tra (?:ve|lai)|tu choi|go(?= (?:xuong|bai|tin|het))|thu hoi|bac bo|bac(?= roi| het)|khong (?:nhan|duyet|chiu|ky|dong y|cong nhan|thong qua|phe duyet|chap nhan))(?= |$)`,
  'khong duoc (?:duyet|nhan|ky|cong nhan|thong qua|phe duyet|chap nhan)(?= |$)',
  'truot(?= |$)',
].join('|');
const REFUSED = new RegExp(`(?<=^| )(?:${REFUSAL})`);

/** What is told wrong or lacking of a thing: a fault in it, a part left out, or that it is to be done again. */
const FAULT = new RegExp(
  `(?<=^| )(?:${[
    REFUSAL,
    'chua (?:chuan|on|dat|dung|khop|hop le)(?= |$)',
    '(?:chat luong kem|kem chat luong|mat (?:file|du lieu|ho so|so lieu))(?= |$)',
    'bi (?:xoa|khuyet|sai|nham|lech)(?= |$)',
    'khong dat(?: yeu cau)?(?= |$)',
    '(?:nham|lon) (?:file|ban|mau|mail|dia chi|noi|muc|tieu chi|cho|so|bai|link)(?= |$)',
    'sai(?! (?:sot )?(?:gi|gon|thi|dau|o dau|cho nao|em|anh|chi|de|bao|nhan|mong|pham)(?: |$))(?: sot)?',
    '(?:bi |con |van |dinh |gap |co |dang )loi(?! (?:gi|cho nao|thi))',
    'loi (?=(?:font|chinh ta|so lieu|dinh dang|file|cong thuc|the thuc|mau|trinh bay|ky thuat|dau|trang)(?: |$))',
    '(?<!(?:phan|cho|bai|muc|cai) )thieu (?!(?:anh|em|bao|nhan|mong|gi|chi|nhi|nien|thi|dau (?:em|anh|chi|thi)|nua|sot gi|minh chung|kiem chung)(?: |$))',
    '(?:con|bi|bo) sot(?= |$)',
    'sot (?!(?:gi|ruot|xuat|thi|cao|nua)(?: |$))',
    'tru (?:ra )?(?=(?:phan|cai|muc|phu luc|may|vai|mot|bieu|bang|bai|bo|thon|anh|chu ky|so lieu|khau)(?: |$))',
    `(?:phai|can|bat|yeu cau|bao|doi|keu) ${REDO}`,
    `con ${REDO}`,
    '(?:(?<=(?:roi|xong|thi|ma|chi|^) )|(?<=^))con (?:dong (?:dau|quyen)|photo|in|nop|gui|phat hanh)(?= |$)(?!.* roi(?: |$))(?! (?:chu|co|bac|anh|chi|ong|ba|sep)(?: |$))',
  ].join('|')})`,
);

/** Before it a fault is denied, mended, feared or only looked for. */
const NO_FAULT =
  /(?:^| )(?:0|khong|khon|chang|cha|k|chua|het|khoi|neu|lo|so|nho|xem|coi|kiem tra|tranh|luu|(?<!moi |chi )toi|gioi|giam|phong|bu|ra soat|ngoai|dau|xin|tra|chac|no)(?: (?:co|thay|bi)(?: [a-z-]+){0,3})?(?: (?:co|bi|con|thay|he|phat hien|gi|dau|xem|coi|anh|chi|phan|cac|cho|la|phai|can))*$/;

/** What is wrong is what was put right: "sửa xong lỗi font", "bổ sung xong phần thiếu". */
const MENDS =
  /(?:^| )(?:sua|chinh(?: sua)?|khac phuc|xu ly|giai quyet|bo sung|dinh chinh|cai chinh|thay)(?: |$)/;

/** After these it is told how things stand all the same. */
const TURN = /(?<=^| )(?:ma|nhung|con|van(?! ban)|lai|song|dieu|noi|toi|tuy nhien)(?= |$)/;

/** Put right since: "… nhưng đã bổ sung", "… sửa lại rồi". */
const MENDED =
  /(?:^| )(?:(?:da|vua|moi) (?:sua|chinh|bo sung|khac phuc|nop lai|gui lai|lam lai|xu ly)|(?:sua|chinh|bo sung|khac phuc|xong|lai|on)(?: [a-z-]+){0,2} (?:roi|xong))(?: |$)/;

/** "nộp nhầm rồi", "đăng sai": the deed itself went wrong. */
const AMISS =
  /(?:^| )(?:nop|gui|dang|dang-tai|trinh|in|quet|nhap|ky|phat|lam|viet|dan|treo|cap nhat|chuyen|bao cao|chup|scan)(?: (?:bi|cho|len|roi|roi nhung|roi ma))? (?:nham|lon|sai)(?! (?:gi|dau|nhom|tin|cho|nguoi)(?: |$))(?: |$)/;

const DEEDS: ReadonlySet<Kind> = new Set<Kind>(['done', 'act', 'send', 'work', 'draft', 'okay']);
/** "xong rồi mà sai mẫu", "nộp nhầm rồi": what was finished is told to be wrong or lacking afterwards, whatever joins the two. */
export function spoiltIn(marked: Marked, clauses: readonly Clause[], facts: readonly Fact[]): Fact[] {
  const at = clauses.findIndex((clause, number) => isSpoilt(marked, clause, number, facts));
  const clause = clauses[at];
  if (!clause || isMended(marked, clauses.slice(at + 1), at, facts)) return [];
  return [{ said: 'spoilt', from: clause.to - 1, to: clause.to, clause: at }];
}

function isSpoilt(marked: Marked, clause: Clause, number: number, facts: readonly Fact[]): boolean {
  if (clause.end === '?' || facts.some(({ said, clause: own }) => said === 'asks' && own === number))
    return false;
  const all = wordsBetween(marked.tokens, clause.from, clause.to);
  const amiss = AMISS.exec(all);
  if (amiss && !NO_FAULT.test(all.slice(0, amiss.index).trimEnd())) return true;
  const deed = marked.phrases.find(
    ({ from, kinds }) => from >= clause.from && from < clause.to && kinds.some((kind) => DEEDS.has(kind)),
  );
  const before = facts.some(({ said, clause: own }) => own < number && FINISHED.has(said));
  const refused = REFUSED.exec(all);
  if (!deed && !before) return refused !== null && !NO_FAULT.test(all.slice(0, refused.index).trimEnd());
  const start = before ? clause.from : (deed?.to ?? clause.from);
  const words = wordsBetween(marked.tokens, start, clause.to);
  const fault = FAULT.exec(words);
  if (!fault || NO_FAULT.test(words.slice(0, fault.index).trimEnd())) return false;
  const until = `${wordsBetween(marked.tokens, clause.from, start)} ${words.slice(0, fault.index)}`;
  return !MENDS.test(until.split(TURN).at(-1) ?? '') && !MENDED.test(words.slice(fault.index));
}

/** It was finished again, or put right, afterwards. */
function isMended(marked: Marked, later: readonly Clause[], at: number, facts: readonly Fact[]): boolean {
  return (
    facts.some(({ said, clause }) => clause > at && FINISHED.has(said)) ||
    later.some(({ from, to }) => MENDED.test(wordsBetween(marked.tokens, from, to)))
  );
}
