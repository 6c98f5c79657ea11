import type { Day } from '#domain/time/day.ts';
import type { Heard } from '../heard.ts';
import type { Token } from '../text/tokens.ts';
import { wordsBetween } from '../text/words-between.ts';
import type { Kind } from '../words/kinds.ts';
import type { DateMark } from './date-mark.ts';
import { wordsFrom } from './finishing.ts';

/** Where one of these is said with the day, it is the day of something else. */
const ELSEWHERE: ReadonlySet<Kind> = new Set<Kind>([
  'blocked',
  'waitFor',
  'outsider',
  'evidence',
  'asks',
  'must',
]);

/** What goes on or begins on a day is not finished by it: "tuần sau đi tiếp", "thứ 4 bắt đầu". */
const GOES_ON =
  /^(?:tiep|bat dau|khai giang|moi (?:hoc|hop|lam|di|bat dau|bat tay|vo lam|vao lam|(?:toi|den) luot)|hop|gap|bao cao|cham|chien|ra quan|chay (?!xong)|khoi dong|trien khai|(?:xep|len) lich|co (?:ban|nguoi|them)|di (?!nop|gui|dan|dang|ky|xong))\b|\btiep\b|\bdot (?:1|mot|dau)\b/;

/** "chiều mai họp xét là xong": what follows completes it all the same. */
const COMPLETED =
  /\bla (?:(?:em|toi|tui|minh|chi|anh) )?(?:[a-z-]+ )?(?:xong|hoan thanh|hoan tat|tron|du|het|dut diem|ket thuc)\b/;

/** Who does it, before what is done. */
const WHO = /^(?:(?:em|toi|tui|minh|chi|anh|co|chu|bac|thi|se|la) )+/;

/**
 * "được 3/5 bộ phận, đến ngày 10 là đủ": after a share of the work the day by which the rest is to be there; after "gần
 * xong" as well, but not the day of a signature. Null where several days are named, or it is that of something else.
 */
export function restDay(
  { marked, numbers, facts }: Heard,
  dates: readonly DateMark[],
  today: Day,
): Day | null {
  if (facts.some(({ said }) => said === 'blocked' || said === 'asks' || said === 'cannot')) return null;
  const share = numbers.findLast(
    ({ kind, value, told }) =>
      (kind === 'percent' || (kind === 'fraction' && told)) && value > 0 && value < 100,
  );
  const told = share?.to ?? facts.find(({ said }) => said === 'half' || said === 'near')?.to;
  if (told === undefined) return null;
  const ahead = dates.filter(
    (date) => date.from >= told && date.ahead !== null && date.ahead > today && !date.vague,
  );
  const [day] = ahead;
  if (!day || ahead.some((date) => date.ahead !== day.ahead)) return null;
  const { tokens, phrases } = marked;
  // "cho mượn máy tới thứ 6": so long as that.
  if (tokens.slice(Math.max(told, day.from - 4), day.from).some(({ text }) => text === 'muon')) return null;
  const start = tokens.slice(0, day.from).findLastIndex(isEdge);
  const next = tokens.findIndex((token, at) => at >= day.to && isEdge(token));
  const end = next < 0 ? tokens.length : next;
  const own = phrases.filter(({ from }) => from > start && from < end && from >= told);
  const isElsewhere = own.some(({ kinds }) => kinds.some((kind) => ELSEWHERE.has(kind)));
  const isSigned = share === undefined && own.some(({ kinds }) => kinds.includes('submit'));
  if (isElsewhere || isSigned || tokens.slice(told, day.from).some(({ text }) => text === ':')) return null;
  return goesOnFrom(tokens, day.to, end) ? null : day.ahead;
}

/** What takes place before the work can be told of. */
const STEP =
  /\b(?:mo lop|lop|hop|tap huan|kiem tra|khao sat|hoi nghi|doi thoai|tham dinh|thanh tra|phat phieu)\b/;
const ONLY_THEN = /^(?:[a-z-]+ ){0,4}?xong (?:roi |het |thi )*moi (?!xong|hoan)/;

/** "22/9 mở lớp xong mới có kết quả", "họp thứ 6 xong mới làm báo cáo": the day of what comes first. */
export function isOfStep(tokens: readonly Token[], from: number): boolean {
  const [before] = ONLY_THEN.exec(wordsFrom(tokens, from, 9)) ?? [];
  return before !== undefined && STEP.test(`${wordsBefore(tokens, from)} ${before}`);
}

/** So many words before the end of a day, itself among them, tell what takes place on it. */
const BEFORE = 7;

function wordsBefore(tokens: readonly Token[], to: number): string {
  const first = Math.max(0, to - BEFORE);
  return wordsBetween(tokens, first + tokens.slice(first, to).findLastIndex(isEdge) + 1, to);
}

/** What follows a day tells that something goes on or begins on it. */
export function goesOnFrom(tokens: readonly Token[], from: number, to: number): boolean {
  const words = wordsBetween(tokens, from, to);
  if (isOfStep(tokens, from)) return true;
  return (GOES_ON.test(words) || GOES_ON.test(words.replace(WHO, ''))) && !COMPLETED.test(words);
}

function isEdge({ kind, text }: Token): boolean {
  return kind === 'break' || /^[,;.:]$/.test(text);
}
