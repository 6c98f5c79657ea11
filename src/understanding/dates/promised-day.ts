import { type Day, daysBetween } from '#domain/time/day.ts';
import type { Heard } from '../heard.ts';
import type { Said } from '../said/said.ts';
import type { Token } from '../text/tokens.ts';
import { wordsBetween } from '../text/words-between.ts';
import type { Kind } from '../words/kinds.ts';
import { type DateMark, word } from './date-mark.ts';
import { endsAt } from './finishing.ts';
import { goesOnFrom } from './rest-day.ts';

/** So many words after the day the completion may stand. */
const REACH = 8;

/** What may stand beside a promise without telling how the work stands. */
export const BESIDE_PROMISE: ReadonlySet<Said> = new Set<Said>([
  'promise',
  'courteous',
  'acknowledges',
  'pointing',
  'all',
  'reason',
  'plea',
]);
const ASIDE: ReadonlySet<Said> = new Set<Said>([...BESIDE_PROMISE, 'okay', 'here']);

/** Beside these no day is one on which it is finished. */
const UNSETTLED: ReadonlySet<Said> = new Set<Said>(['asks', 'extension', 'condition']);

/** Beside these a day is that of something else, unless everything is then done. */
const ELSEWHERE: ReadonlySet<Said> = new Set<Said>(['blocked', 'cannot', 'evidence']);

/** "tối nay em viết là xong". */
const ALL_DONE =
  /\b(?:la|thi) (?:xong|hoan thanh|hoan tat|tron|du (?!dieu kien)|dut diem)|\bxong (?:het|ca)\b/;

/** Complete by then: "là xong", "cử đủ", "mới hết", "nhập nốt"; not "hết hạn", "đủ điều kiện". */
const COMPLETE =
  /(?<!chua |khong |con |thieu )\b(?:xong|hoan thanh|hoan tat|tron|not|(?:het|du)(?! (?:han|hieu luc|dieu kien|kinh phi|tien|mang|thoi gian|nhiem ky)))\b/;

/**
 * The one day ahead of a promise: "mai em dán bảng là xong", "đến cuối tháng là cử đủ". By the rules what is only promised is
 * no progress; where it is taken for progress, it has that day. Null where several days are named, or how the work stands
 * is told and the day does not complete it; of several days the last one that does.
 */
export function promisedDay(heard: Heard, dates: readonly DateMark[], today: Day): Day | null {
  const { tokens } = heard.marked;
  const ahead = dates.filter((date) => isAhead(date, today, tokens) && word(tokens, date.from - 1) !== 'tu');
  if (heard.facts.some(({ said }) => UNSETTLED.has(said))) return null;
  const isElsewhere = heard.facts.some(({ said }) => ELSEWHERE.has(said));
  const completing = ahead.findLast(({ to }) => {
    const end = endOfClause(tokens, to);
    if (goesOnFrom(tokens, to, end)) return false;
    return (isElsewhere ? ALL_DONE : COMPLETE).test(wordsBetween(tokens, to, Math.min(end, to + REACH)));
  });
  if (completing) return completing.ahead;
  const ending = isElsewhere ? undefined : ahead.findLast((date) => isEnding(tokens, date));
  if (ending) return ending.ahead;
  const alone = isElsewhere ? undefined : ahead.find((date) => standsAlone(tokens, date, dates));
  if (alone && heard.facts.some(({ said }) => ON_THE_WAY.has(said))) return alone.ahead;
  const [day] = ahead;
  if (!day || isElsewhere || ahead.some((date) => date.ahead !== day.ahead)) return null;
  if (goesOnFrom(tokens, day.to, endOfClause(tokens, day.to))) return null;
  return onlyPromises(heard) ? day.ahead : null;
}

/** What ends the work: "25/3 ban hành", "mai lên sóng", "chắc 15/12 mới gửi được". */
const ENDS =
  /^(?:(?:la|thi|se|moi|em|toi|tui|minh|chi|anh|co|bac|chu) )*(?:ban hanh|nghiem thu|be giang|len song|phat song|cong bo|gui|goi|nop|(?:ve )?ky(?: duoc)?(?= ?$)|co(?= ?$| bao cao| ket qua))(?= |$)(?! (?:bu|bo sung|dot|lan|phan|truoc|mot|thu|du thao|de cuong|anh|chi|minh chung|hinh|file|link|so lieu|ban (?!cuoi|chinh)))/;

/** The same before its day: "hoàn thiện trước 20/3", "dự kiến bế giảng vào ngày 26/6". */
const ENDS_BY =
  /(?<!chua )\b(?:(?:hoan thanh|hoan thien|hoan tat|xong|nop|ban hanh) (?:het )?(?:truoc|trong|vao|cham nhat)|du kien (?:ban hanh|nghiem thu|be giang|cong bo|nop|hoan thanh|hoan thien)(?: vao)?)(?: ngay)?$/;

/** Work that is not finished yet: the day named beside it alone is that of its end. */
const ON_THE_WAY: ReadonlySet<Said> = new Set<Said>([
  'in-progress',
  'not-done',
  'near',
  'half',
  'drafted',
  'partly',
  'remains',
]);

const LEADS_TO_DAY =
  /^(?:chac|khoang|tam|chung|den|toi|la|thi|hen|du|kien|noi|trong|phai|sang|qua|ngay|hom|vao|mai)$/;

/** "chưa xong, tuần sau": nothing but the day in its clause. */
function standsAlone(tokens: readonly Token[], { from, to }: DateMark, dates: readonly DateMark[]): boolean {
  const edge = tokens
    .slice(0, from)
    .findLastIndex(({ kind, text }) => kind === 'break' || kind === 'sign' || /^[,;.:]$/.test(text));
  return (
    tokens.slice(edge + 1, from).every(({ text }) => LEADS_TO_DAY.test(text)) &&
    edge >= 0 &&
    !dates.some((date) => date.to === edge) &&
    endsAt(tokens, to)
  );
}

function isEnding(tokens: readonly Token[], { from, to }: DateMark): boolean {
  const end = endOfClause(tokens, to);
  if (ENDS_BY.test(wordsBetween(tokens, from - 6, from))) return true;
  return !goesOnFrom(tokens, to, end) && ENDS.test(wordsBetween(tokens, to, end));
}

/** Words that tell of what is, or has been: "đang kiểm đếm", "đi 3 xóm rồi". */
const TOLD: ReadonlySet<Kind> = new Set<Kind>(['ongoing', 'already', 'remains', 'progress', 'half', 'near']);

function onlyPromises({ facts, numbers, marked, statement }: Heard): boolean {
  const told = marked.phrases.some(
    (mark) =>
      statement.clauses.some(({ from, to }) => mark.from >= from && mark.from < to) &&
      mark.kinds.some((kind) => TOLD.has(kind)),
  );
  const isPromised =
    facts.some(({ said }) => said === 'promise') && facts.every(({ said }) => ASIDE.has(said));
  const goesOn = statement.clauses.some(({ from, to }) =>
    marked.tokens.slice(from, to).some(({ text }) => text === 'dang'),
  );
  return isPromised && !told && !goesOn && numbers.length === 0;
}

/** Still to come; of today only an hour of it or its end. Without a year, nearer ahead than behind. */
function isAhead(
  { ahead, behind, vague, from, to }: DateMark,
  today: Day,
  tokens: readonly Token[],
): boolean {
  if (ahead === null || ahead < today || vague) return false;
  if (ahead === today)
    return (
      behind === null || /\b(?:chieu|toi|trua|trong|het|cuoi)\b/.test(wordsBetween(tokens, from - 1, to))
    );
  // "thứ hai về ký": of a weekday the next one, but for "hôm thứ hai".
  const isNextWeekday =
    /^(?:thu|t|chu|cn)$/.test(word(tokens, from)) && !/^(?:hom|hoi|tu)$/.test(word(tokens, from - 1));
  return (
    behind === null ||
    behind === ahead ||
    isNextWeekday ||
    daysBetween(today, ahead) < daysBetween(behind, today)
  );
}

function endOfClause(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(
    ({ kind, text }, at) => at >= from && (kind === 'break' || /^[,;.:]$/.test(text)),
  );
  return end < 0 ? tokens.length : end;
}
