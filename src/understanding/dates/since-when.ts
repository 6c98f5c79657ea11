import { type Day, daysBetween } from '#domain/time/day.ts';
import type { Heard } from '../heard.ts';
import type { Fact, Said } from '../said/said.ts';
import type { Marked } from '../text/clauses.ts';
import { wordsBetween } from '../text/words-between.ts';
import type { DateMark } from './date-mark.ts';
import { wordsFrom } from './finishing.ts';
import { isStillAhead } from './still-ahead.ts';
import { JUST_GONE, NO_DATE, type When } from './when.ts';

/** What tells that something was done. */
export const COMPLETIONS: ReadonlySet<Said> = new Set<Said>([
  'done',
  'done-weakly',
  'acted',
  'sent',
  'counted',
  'okay',
]);

/** What is still to come has a date of its own. */
export const NOT_YET: ReadonlySet<Said> = new Set<Said>([
  'promise',
  'evidence',
  'asks',
  'condition',
  'extension',
]);

/** Words between what was done and the day on which it was. */
const DATE_REACH = 40;

/** "KH số 12/KH-UBND ngày 15/1": the day on which what was issued is dated. */
function isOfDocument({ tokens }: Heard['marked'], at: number): boolean {
  return [1, 2].some((step) => tokens[at - step]?.text === '#document');
}

/** "cập nhật tới 15/6": until when things were entered. "Tối nay" is still to come. */
function isAside(tokens: Marked['tokens'], at: number, isToday: boolean): boolean {
  const text = (step: number): string => tokens[at + step]?.text ?? '';
  const reaches =
    /^(?:den|toi)$/.test(text(-1)) &&
    (/^(?:nhat|nhap|tinh|lieu)$/.test(text(-2)) || /^(?:nhat|nhap)$/.test(text(-3)));
  return (reaches && !isToday) || (text(0) === 'toi' && /^(?:nay|ni)$/.test(text(1)));
}

/** "huyện giao tuần trước", "hạn 10/5": the day on which it was asked for, or is due. */
export function isOfAsking(tokens: Marked['tokens'], at: number): boolean {
  const before = wordsBetween(tokens, at - 5, at);
  return /(?:^| )(?:(?<!(?:mau|ban) )giao(?: viec)?|nhac|yeu cau|chi dao|phan cong)(?: (?:cho )?(?:em|minh|toi|tui|xa|ben em))?(?: (?:tu|hom|hoi|ngay|luc))?$|(?:^| )(?<!(?:dung|truoc|som|trong|gia) )han(?: (?:chot|cuoi|nop))?(?: (?:cua )?(?:huyen|tinh|xa|tren|so|phong|uy ban))?(?: (?:cho|giao|de ra))?(?: (?:la|den|toi|vao|truoc))?(?: (?:ngay|hom))?$/.test(
    before,
  );
}

/** Gone by, whatever is said beside it: before today, and not nearer ahead. */
function isBehind(ahead: Day | null, behind: Day | null, today: Day): boolean {
  if (behind === null || behind >= today) return false;
  return ahead === null || ahead <= today || daysBetween(behind, today) * 2 < daysBetween(today, ahead);
}

/** "nộp 1/7 rồi", told in June: a day of last year is hardly meant. */
function isFarBehind({ ahead, behind }: DateMark, today: Day): boolean {
  if (ahead === null || behind === null || ahead <= today) return false;
  return daysBetween(today, ahead) * 2 < daysBetween(behind, today);
}

/** "từ mùng 3 tới giờ bữa nào cũng phát", "tin mới nhất ngày 22/5": what goes on, or the last of several. */
function isOfMany(tokens: Marked['tokens'], { from, to }: DateMark): boolean {
  const before = wordsBetween(tokens, from - 4, from);
  const after = wordsBetween(tokens, to, to + 4);
  return (
    (/\btu(?: (?:ngay|hom|hoi))?$/.test(before) &&
      /^(?:,? ?)(?:(?:den|toi) (?:gio|nay|hom|bay)|du \d+ ngay)/.test(after)) ||
    /^(?:(?:em|toi|tui|minh|chi|anh) )?(?:ghi|bao|nhap|go|viet|noi) (?:nham|sai|lon)/.test(after) ||
    /\bmoi nhat(?: (?:ngay|la|hom))*$/.test(before)
  );
}

/** "gửi rồi mà sáng nay bot vẫn nhắc": the day of the reminder. */
export function isOfReminder(tokens: Marked['tokens'], to: number): boolean {
  return /^(?:,? ?)(?:thi )?(?:(?:con )?(?:bot|may|he thong|phan mem|anh|chi|sep|ben|tren|huyen|app|zalo|tin nhan|no)(?: nay| kia)? )?(?:(?:van|lai|cu|con|moi|da) )+(?:(?:bi|thay|nhan|duoc) )*(?:nhac|bao|goi|doi|hoi|do)\b/.test(
    wordsFrom(tokens, to),
  );
}

const ONLY_NOW =
  /^moi (?!(?:dang|dang-tai|nop|gui|goi|ky|phat|dan|trinh|ban hanh|xong|hoan|niem yet|cong khai|lam|ra|treo|chuyen)\b)/;

/** "niêm yết hết rồi, hôm qua mới thêm 3 cái": what follows a finish in a clause of its own, and finishes nothing. */
export function isOfSomethingNew(
  { facts, marked, statement }: Pick<Heard, 'facts' | 'marked' | 'statement'>,
  { from, to }: DateMark,
): boolean {
  const at = clauseAt(statement, from);
  return (
    ONLY_NOW.test(wordsFrom(marked.tokens, to)) &&
    facts.some(({ said, clause }) => clause < at && COMPLETIONS.has(said)) &&
    !facts.some(({ said, clause }) => clause === at && COMPLETIONS.has(said))
  );
}

/** "5/6, ghi nhầm 6/6", "5/6 chứ không phải 6/6": the day that was not meant. */
function isMistaken(tokens: Marked['tokens'], at: number): boolean {
  const before = wordsBetween(tokens, at - 5, at);
  return /\b(?:(?:ghi|bao|nhap|go|viet|noi) (?:nham|sai|lon)(?: (?:la|thanh|sang))?|(?:khong|ko|chu) phai(?: la)?)(?: (?:ngay|hom))?$/.test(
    before,
  );
}

/** "ngày 27/4… xin sửa lại, ngày 24/4". */
function isCorrected(tokens: Marked['tokens'], at: number): boolean {
  const before = wordsBetween(tokens, at - 5, at);
  return /\b(?:sua lai|dinh chinh|nham|dung (?:ra )?la|phai la)(?: (?:la|,|:|ngay))*$/.test(before);
}

/** The clause of a statement in which a token stands; -1 where none does. */
export function clauseAt({ clauses }: Heard['statement'], at: number): number {
  return clauses.findIndex(({ from, to }) => at >= from && at < to);
}

/** The day on which it was done, where one is told; not the days of other deeds, or on which it was asked for. */
export function sinceWhen({ facts, marked, statement }: Heard, among: readonly DateMark[], today: Day): When {
  // "xong rồi thứ 6 nộp": no day of the week that may be the next one; "xong rồi, hôm nay nộp": nor today.
  const isAmbiguous = (date: DateMark): boolean => {
    const at = clauseAt(statement, date.from);
    const clause = statement.clauses[at];
    const isAfter =
      facts.some((fact) => fact.clause < at && COMPLETIONS.has(fact.said)) &&
      !facts.some((fact) => fact.clause === at);
    const isEither = date.ahead === today ? isAfter : date.ahead !== date.behind;
    return isEither && clause !== undefined && isStillAhead(marked, clause, date);
  };
  const told = among.filter(
    (date) =>
      !isAmbiguous(date) &&
      !isOfAsking(marked.tokens, date.from) &&
      !isOfMany(marked.tokens, date) &&
      !isMistaken(marked.tokens, date.from) &&
      !isOfReminder(marked.tokens, date.to) &&
      !isOfSomethingNew({ facts, marked, statement }, date),
  );
  const corrected = told.findLast(({ from }) => isCorrected(marked.tokens, from));
  const dates = corrected ? [corrected] : told;
  // "chốt số từ hôm thứ 2, sáng nay gửi": each in a clause of its own that goes on after it.
  const isApart = (date: DateMark, before: DateMark): boolean => {
    const clause = clauseAt(statement, date.from);
    return clause !== clauseAt(statement, before.from) && (statement.clauses[clause]?.to ?? 0) - date.to >= 2;
  };
  const isNext = (date: DateMark, before: DateMark | undefined): boolean =>
    before !== undefined &&
    date.from - before.to <= 3 &&
    before.behind !== null &&
    date.behind !== before.behind &&
    !isApart(date, before) &&
    !marked.phrases.some(
      ({ from, kinds }) =>
        from >= before.to && from < date.from && kinds.some((kind) => kind === 'act' || kind === 'send'),
    );
  if (dates.some((date, at) => isNext(date, dates[at - 1]))) return NO_DATE;
  const heads = facts.filter(({ said }) => COMPLETIONS.has(said));
  // A date in a clause that tells of something else is that something's date.
  const isGone = (at: number): boolean =>
    dates.some(({ from, ahead, behind }) => from === at && isBehind(ahead, behind, today));
  const belongsElsewhere = (at: number): boolean => {
    const own = facts.filter(({ clause }) => clause === clauseAt(statement, at));
    if (own.length === 0 && statement.clauses[clauseAt(statement, at)]?.end === ':') return true;
    // Where nothing else is said to be finished, what was taken for a promise is what has been done.
    const isToCome = ({ said }: Fact): boolean =>
      heads.length > 0
        ? NOT_YET.has(said) && !(said === 'promise' && isGone(at))
        : said === 'asks' || said === 'extension';
    if (own.length > 0 && own.every(({ said }) => said === 'pointing')) return true;
    return own.some(isToCome) && !own.some(({ said }) => COMPLETIONS.has(said));
  };
  const head = heads.findLast(({ said }) => said !== 'sent' && said !== 'counted') ?? heads.at(-1);
  const own = clauseAt(statement, head?.from ?? -1);
  const fitting = dates.filter(
    ({ behind, impossible, vague, from, to }) =>
      (behind !== null || impossible) &&
      !vague &&
      !isAside(marked.tokens, from, behind === today) &&
      !belongsElsewhere(from) &&
      (heads.length === 0 ||
        heads.some(
          (head) =>
            (from - head.to <= DATE_REACH && head.from - to <= DATE_REACH) || isOfDocument(marked, from),
        )),
  );
  // "xong hết rồi. Báo cáo năm mình gửi thứ tư": where nothing says that it is over, the nearer day is meant.
  const isStillToCome = ({ from, ahead, behind }: DateMark): boolean => {
    const clause = statement.clauses[clauseAt(statement, from)];
    const isOver = (mark: Marked['phrases'][number]): boolean =>
      clause !== undefined &&
      mark.from >= clause.from &&
      mark.to <= clause.to &&
      mark.kinds.some((kind) => kind === 'already' || kind === 'perfect' || kind === 'done');
    return (
      ahead !== null &&
      behind !== null &&
      ahead > today &&
      daysBetween(today, ahead) < daysBetween(behind, today) &&
      !marked.phrases.some(isOver) &&
      clauseAt(statement, from) !== own
    );
  };
  // Of several, the one in the clause that says it is done, and not in one that something else was sent.
  const mark =
    fitting.find(({ from }) => clauseAt(statement, from) === own) ??
    (heads.length === 0 ? fitting.at(-1) : fitting.find((date) => !isStillToCome(date)));
  if (!mark) return NO_DATE;
  if (mark.impossible || mark.behind === null) return { ...NO_DATE, problem: 'date-impossible' };
  if (mark.behind > today) return { ...NO_DATE, problem: 'unclear' };
  const { ahead, behind } = mark;
  // "3/4" may be a fraction as well: a day without a cue is believed where it has just gone by.
  if (mark.bare && daysBetween(behind, today) > JUST_GONE)
    return { ...NO_DATE, day: isFarBehind(mark, today) ? null : behind, problem: 'unclear' };
  // "ban hành từ 15/1": since then, however long ago.
  const isSince = /^(?:tu|hom|hoi)$/.test(marked.tokens[mark.from - 1]?.text ?? '');
  const isAhead =
    !isSince && ahead !== null && ahead > today && daysBetween(today, ahead) < daysBetween(behind, today) / 2;
  if (!isAhead) return { ...NO_DATE, day: behind };
  // What is done was done on no day to come.
  return { ...NO_DATE, day: daysBetween(behind, today) <= JUST_GONE ? behind : null, problem: 'unclear' };
}
