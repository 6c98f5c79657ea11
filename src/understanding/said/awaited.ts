import type { Clause, Marked } from '../text/clauses.ts';
import { wordsBetween } from '../text/words-between.ts';
import { FILLERS } from '../words/nouns.ts';
import { type Fact, FINISHED, type Said } from './said.ts';

/** What may stand between what is finished and the "chờ" that follows it. */
const LEADS = new Set(
  'xong roi con chi dang gio nay em minh toi nhung ma van phai lai thoi la a nua cu moi do'.split(' '),
);

/** "chờ mãi mới xong", "đợi em xíu": how long it took, and what the giver is asked for. */
const NOT_AWAITED =
  /^(?:mai|hoai|lau|ca|em|minh|toi|tui|chau|chut|ti|xiu|la|gi|ai|viec|nhiem|dip|ngay|den|toi|sang|qua|het|vao|kip|moi|duoc|de|nen|thi|roi|ma|a|nhe|nha)$/;

/** Without marks "cho" gives and "doi" changes, but before these. */
const THINGS =
  /^(?:bien ban|so lieu|hang|loa|mang|may|dien|tho|in|scan|chup|lap dat|nghiem thu|hoc vien|kinh phi|vat tu|thiet bi|giay in|(?:(?:anh|chi|ong|ba|co|chu|bac) [a-z-]+|cac (?:thon|xom|ap|don vi|ban|nganh)) (?:gui|nop|cap|chuyen|dua) [a-z])/;

/** Signed or decided by somebody: a signature, a stamp, a decision. */
const SIGNED =
  /^(?!.*(?:gui|nop|so lieu) )(?:[a-z-]+ ){0,4}?(?:ky(?! (?:ket|hop dong|so$))|duyet|phe duyet|dong dau|chu ky(?! so)|xet|cong nhan|thong qua|ban hanh|phe chuan)(?: |$)/;

/** Who decides and answers, and what they give: "chờ huyện", "đợi kết quả". */
const DECIDES =
  /(?:^| )(?:ubnd|hdnd|huyen|(?<!ho )so(?= [a-z])(?! (?:lieu|luong|sach|theo|nua|thoi|da|a|goc) ?)|tinh|cap tren|ben tren|trung uong|hoi dong|hoi nghi|lanh dao|chu tich|sep|bi thu|thuong truc|thuong vu|dang uy|ket qua|tra loi|phan hoi|hoi am|xac nhan|ket luan|quyet dinh|thong bao|y kien|gop y|chi dao|thong qua|cong nhan|phe duyet|phe chuan|duyet|xet|ky|dau|cham|cong bo|tham dinh|cap (?:giay|bang|chung|so))(?= |$)/;

/** What others give for the work to go on, whoever they are: "chờ huyện gửi số liệu". */
const SUPPLIED =
  /(?:^| )(?:so lieu|du lieu|kinh phi|tien|von|bieu mau|may|loa|mang|hang|vat tu|thiet bi|bien ban)(?= |$)/;

/** What others are still to do reads as promised, or as a condition, and what is left as denied. */
const OF_OTHERS: ReadonlySet<Said> = new Set<Said>(['promise', 'condition', 'acted', 'happened']);

/**
 * What is waited for: whatever it is behind what has been finished ("xong rồi chờ ảnh", "xong, còn đợi xã ký"), and whether
 * anything is decided by it.
 */
export function withAwaited(marked: Marked, clauses: readonly Clause[], facts: readonly Fact[]): Fact[] {
  const all = clauses.reduce<readonly Fact[]>(
    (told, clause, number) => heardIn(marked, clause, number, told),
    facts,
  );
  return all.map((fact) =>
    fact.said === 'waits' ? { ...fact, supply: isSupply(marked, clauses[fact.clause], fact) } : fact,
  );
}

/** "giờ ngồi hóng", "qua lễ có quyết định" name no thing that is waited for. */
function isSupply({ tokens }: Marked, clause: Clause | undefined, { from }: Fact): boolean {
  const words = wordsBetween(tokens, from, clause?.to ?? from);
  const [, named = ''] = /(?:^| )(?:cho|doi) (?!(?:thoi|nhe|a|em)(?: |$))(.+)$/.exec(words) ?? [];
  return named !== '' && (!DECIDES.test(named) || SUPPLIED.test(named));
}

function heardIn(marked: Marked, clause: Clause, number: number, facts: readonly Fact[]): readonly Fact[] {
  const at = waitIn(marked, clause, facts);
  if (at < 0) return facts;
  const rest = wordsBetween(marked.tokens, at + 1, clause.to);
  const said: Said = SIGNED.test(rest) ? 'submitted' : 'waits';
  const isBehind = (fact: Fact): boolean => fact.clause === number && fact.to > at + 1;
  const own = facts.filter(
    (fact) =>
      !(isBehind(fact) && OF_OTHERS.has(fact.said)) &&
      !(fact.clause === number && fact.said === 'denies' && fact.from === clause.from) &&
      !(said === 'submitted' && fact.said === 'remains' && fact.to === at + 1),
  );
  if (own.some((fact) => isBehind(fact) && fact.said !== 'courteous')) return facts;
  const next = own.findIndex(({ from, clause: of }) => of > number || (of === number && from > at));
  const wait: Fact = { said, from: at, to: at + 1, clause: number };
  return next < 0 ? [...own, wait] : [...own.slice(0, next), wait, ...own.slice(next)];
}

/** Where it says "chờ" behind what is finished, and nobody heard it; -1 where it does not. */
function waitIn(marked: Marked, clause: Clause, facts: readonly Fact[]): number {
  const { tokens, phrases } = marked;
  return tokens.findIndex(
    ({ text }, at) =>
      at >= clause.from &&
      at < clause.to &&
      (text === 'cho' || text === 'doi') &&
      isWait(marked, clause, at) &&
      (at === clause.from || tokens[at - 1]?.kind !== 'word' || LEADS.has(tokens[at - 1]?.text ?? '')) &&
      facts.some((fact) => fact.to <= at && isFinish(marked, fact)) &&
      !facts.some((fact) => fact.from <= at && fact.to > at && HEARD.has(fact.said)) &&
      !phrases.some(
        ({ from, to, kinds }) =>
          from <= at &&
          to > at &&
          to - from > 1 &&
          !kinds.includes('remains') &&
          // "đợi hồ sơ" without its marks would put something off.
          !(kinds.includes('extension') && WAIT.test(tokens[at]?.raw.normalize('NFC') ?? '')),
      ),
  );
}

/** "chờ anh Tuấn gửi số liệu": who is to do something, and not only who is spoken to. */
const SOMEBODY =
  /^(?:anh|chi|ong|ba|co|chu|bac|dong-chi|ben|moi nguoi|phia)(?: (?!xem|coi|kiem|duyet|gop|chi|cho|a |nhe |nha )[a-z-]+){2}/;

/** They say nothing alone, and do where they are waited for. */
const BODIES = new Set('xa ubnd cac may so ho ket'.split(' '));

const WAIT = /^(?:chờ|đợi)$/iu;

const HEARD: ReadonlySet<Said> = new Set<Said>(['waits', 'submitted', 'extension', 'asks', 'score', 'lacks']);

/** "xong", "họp xong rồi": the work, or something else, has come to its end. */
function isFinish({ tokens }: Marked, { said, from, to }: Fact): boolean {
  return (
    FINISHED.has(said) || (said === 'chat' && / (?:xong|roi)(?: |$)/.test(wordsBetween(tokens, from, to)))
  );
}

/** "chờ", "đợi" by their marks; without any where no word follows that is given, asked or put off instead. */
function isWait({ tokens, phrases }: Marked, clause: Clause, at: number): boolean {
  const next = at + 1 < clause.to ? tokens[at + 1] : undefined;
  if (next?.kind !== 'word' || NOT_AWAITED.test(next.text)) return false;
  const rest = wordsBetween(tokens, at + 1, clause.to);
  if (WAIT.test((tokens[at]?.raw ?? '').normalize('NFC'))) {
    if (/^ảnh$/iu.test(next.raw.normalize('NFC'))) return true;
    return !FILLERS.has(next.text) || BODIES.has(next.text) || SOMEBODY.test(rest);
  }
  if (!/^(?:cho|doi)$/i.test(tokens[at]?.raw ?? '')) return false;
  if (THINGS.test(rest) || /^xa (?:ky|duyet|dong dau)(?: |$)/.test(rest)) return true;
  const isOpening = at === clause.from || /^(?:con|dang|chi|gio)$/.test(tokens[at - 1]?.text ?? '');
  return (
    isOpening &&
    !FILLERS.has(next.text) &&
    !phrases.some(({ from, kinds }) => from === at && kinds.includes('extension'))
  );
}
