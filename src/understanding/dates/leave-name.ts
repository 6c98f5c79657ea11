import { fold } from '#domain/text/fold.ts';

/** Whom words about a leave name, as written. `addressed`: with "anh", "chị", "đồng chí": it can be nothing but a person. */
export interface LeaveName {
  readonly name: string;
  readonly addressed: boolean;
}

const TITLE = /^(?:anh|chi|em|a|c|e|d\/c|dc|ong|ba|chu|bac|co|ban)$/;
/** Said around a name without being part of it; a name only where somebody bears it ("anh Bảo", "chị Mai"). */
const AROUND =
  /^(?:xin|phep|cho|cua|nhap|ghi|bao|giup|ho|voi|la|se|dang|da|bi|di|om|cung|vua|moi|duoc|nhe|nha|a|oi|vang|nua|hom|ngay|tuan|thang|buoi|sang|chieu|trua|mai|mot|nay|nam|muoi|si|viec|le|tet|bu|che|thai|con|ve|co|phai|can|muon|chac)$/;
/** Where the days begin: no name goes on past it. */
const DAYS = /^(?:đến|den|tới|toi|hết|het|từ|tu|\d.*)$/u;
const A_DAY = /^(?:\d.*|ngay|hom|thu|mai|tuan|thang|nay)$/;
const SELF = /^(?:tôi|toi|mình|minh|em|cháu|chau|tớ)$/u;
/** What is said of a stand-in, or of oneself after all. */
const OTHERWISE = /^(?:thay|làm|lam|trực|truc|duyệt|duyet|đồng|dong|cho|tôi|toi|mình|em|cháu|chau|có|co)$/u;
const LONGEST = 5;

/**
 * Whom words about a leave name: "anh Khôi nghỉ đến 3/12", "nghỉ phép chị Lan từ 2/12", "đến 3/12 cho bác Lộc". Null
 * where they name nobody, so that it is the speaker's own.
 */
export function leaveName(text: string): LeaveName | null {
  const tokens = text
    .normalize('NFC')
    .replace(/đồng chí|dong chi|chủ nhật|chu nhat/giu, (said) => (fold(said) === 'dong chi' ? 'đ/c' : '7'))
    .split(/[,;:!?]*(?:\s+|$)/u)
    .filter((raw) => raw !== '')
    .map((raw) => ({ raw, folded: fold(raw) }));
  const at = tokens.findIndex(({ folded }) => folded === 'nghi');
  const after = tokens.slice(at + 1);
  const tail = after.findLastIndex(({ folded }) => folded === 'cho' || folded === 'cua');
  return (
    nameIn(untilDays(tokens.slice(0, Math.max(at, 0)))) ??
    nameIn(untilDays(after)) ??
    (tail < 0 ? null : nameIn(untilDays(after.slice(tail))))
  );
}

type Token = { readonly raw: string; readonly folded: string };

function untilDays(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ raw }, place) => {
    if (!DAYS.test(place === 0 ? raw.toLowerCase() : raw)) return false;
    // "anh Tu nghi den 3/12" names somebody, "anh tu 3/12" does not.
    const [before, next] = [tokens[place - 1], tokens[place + 1]];
    return !(before && TITLE.test(before.folded) && !/^\d/.test(raw) && !A_DAY.test(next?.folded ?? ''));
  });
  return end < 0 ? tokens : tokens.slice(0, end);
}

function nameIn(tokens: readonly Token[]): LeaveName | null {
  const isAround = ({ raw, folded }: Token) => AROUND.test(folded) && !isCapital(raw);
  const title = tokens.findLastIndex(
    ({ folded }, place) => TITLE.test(folded) && tokens.slice(place + 1).some((each) => !isAround(each)),
  );
  const begins = ({ raw, folded }: Token) => isCapital(raw) || !(AROUND.test(folded) || TITLE.test(folded));
  const begin = title < 0 ? tokens.findIndex(begins) : title + 1;
  const said = begin < 0 ? [] : tokens.slice(begin);
  const name = said.slice(0, said.findLastIndex((each) => !isAround(each)) + 1);
  if (name.length > 0) return nameOf(name, title >= 0);
  // "anh bao nghi": a name only where somebody is called so.
  const called = tokens.findLastIndex(({ folded }) => TITLE.test(folded));
  return called < 0 ? null : nameOf(tokens.slice(called + 1), false);
}

function nameOf(name: readonly Token[], addressed: boolean): LeaveName | null {
  const [head, ...others] = name;
  if (!head || name.length > LONGEST || name.some(({ folded }) => !/^[a-z]+$/.test(folded))) return null;
  if (!addressed && (SELF.test(head.raw.toLowerCase()) || TITLE.test(head.folded)) && head.raw !== 'Minh')
    return null;
  if (others.some(({ raw }) => OTHERWISE.test(raw))) return null;
  const isHedged = AROUND.test(head.folded) && !isCapital(head.raw);
  return { name: name.map(({ raw }) => raw).join(' '), addressed: addressed && !isHedged };
}

function isCapital(raw: string): boolean {
  return /^\p{Lu}/u.test(raw);
}
