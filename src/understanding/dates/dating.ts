import { type Day, daysBetween } from '#domain/time/day.ts';
import type { Decision } from '../decide/decision.ts';
import { type Heard, isWithin } from '../heard.ts';
import type { Problem } from '../reading.ts';
import type { Fact, Said } from '../said/said.ts';
import type { Marked } from '../text/clauses.ts';
import type { Kind } from '../words/kinds.ts';
import type { DateMark } from './date-mark.ts';
import { BESIDE_PROMISE, promisedDay } from './promised-day.ts';
import { goesOnFrom, restDay } from './rest-day.ts';

/** The date of a reading, and why it can't stand as it is. */
export interface When {
  readonly day: Day | null;
  readonly vague: boolean;
  readonly problem: Problem | null;
}

const COMPLETIONS: ReadonlySet<Said> = new Set<Said>([
  'done',
  'done-weakly',
  'acted',
  'sent',
  'counted',
  'okay',
]);

/** What is still to come has a date of its own. */
const NOT_YET: ReadonlySet<Said> = new Set<Said>(['promise', 'evidence', 'asks', 'condition', 'extension']);

/** Words between what was done and the day on which it was. */
const DATE_REACH = 40;

/** Days within which a day is just gone, and beyond which the next such day is far. */
const JUST_GONE = 60;
const FAR_AHEAD = 240;

const NO_DATE: When = { day: null, vague: false, problem: null };

/** "KH số 12/KH-UBND ngày 15/1": the day on which what was issued is dated. */
function isOfDocument({ tokens }: Heard['marked'], at: number): boolean {
  return [1, 2].some((step) => tokens[at - step]?.text === '#document');
}

/** The date that belongs to what is said: ahead for an extension, behind for something done. */
export function dateOf(heard: Heard, { intent }: Decision, today: Day): When {
  if (intent !== 'extension' && intent !== 'done' && intent !== 'progress') return NO_DATE;
  const inside = heard.marked.dates.filter(
    (mark) => isWithin(heard, mark.from) && !heard.numbers.some((number) => number.from === mark.from),
  );
  if (intent === 'extension') return untilWhen(wishedDates(heard, inside), today);
  if (intent === 'done') return sinceWhen(heard, inside, today);
  const wishes = heard.facts.some(({ said }) => said === 'extension');
  return !wishes
    ? {
        ...NO_DATE,
        day:
          finishDay(heard.marked, heard.facts, heard.statement.clauses) ??
          restDay(heard, inside, today) ??
          promisedDay(heard, inside, today),
      }
    : NO_DATE;
}

function untilWhen(dates: readonly DateMark[], today: Day): When {
  const isAhead = ({ ahead }: DateMark): boolean => ahead !== null && ahead > today;
  const told = dates.filter(({ ahead, impossible }) => ahead !== null || impossible);
  const mark = told.findLast(isAhead) ?? told.at(-1) ?? dates.at(-1);
  if (!mark) return NO_DATE;
  if (mark.impossible) return { ...NO_DATE, problem: 'date-impossible' };
  const day = meantDay(mark, today);
  return { day, vague: mark.vague, problem: day !== null && day < today ? 'date-past' : null };
}

/** So many words may stand between a day and the wish that it goes with. */
const LED = 2;

/** The dates that follow the wish, up to the reason for it; all, where none does. */
function wishedDates({ facts, marked }: Heard, dates: readonly DateMark[]): readonly DateMark[] {
  const offered = dates.filter(({ from }) => !isReplaced(marked.tokens, from));
  if (offered.length > 0 && offered.length < dates.length) return offered;
  const wish = facts.find(({ said }) => said === 'extension');
  if (!wish) return dates;
  const reason = marked.phrases.find(({ from, kinds }) => from > wish.to && kinds.includes('reason'));
  const comma = marked.tokens.findIndex(({ text }, at) => at >= wish.to && /^[,;.]$/.test(text));
  const end = Math.min(reason?.from ?? marked.tokens.length, comma < 0 ? marked.tokens.length : comma);
  const near = dates.filter(({ from }) => from >= wish.from && from < end);
  if (near.length > 0) return near;
  // "thứ sáu này nộp được không": the day before the wish.
  const led = dates.findLast(({ to }) => to <= wish.from && wish.from - to <= LED);
  return led ? [led] : dates;
}

/** "… thay vì ngày 15/9": the day that was to be kept so far. */
function isReplaced(tokens: Marked['tokens'], at: number): boolean {
  const before = [4, 3, 2, 1].map((step) => tokens[at - step]?.text ?? '').join(' ');
  return /\bthay (?:vi|cho)(?: (?:la|ngay|han|truoc|thoi han))*$/.test(before);
}

/** A day without a year that has just gone by was meant for this year, not for the next. */
function meantDay({ ahead, behind }: DateMark, today: Day): Day | null {
  if (ahead === null || behind === null || ahead === behind) return ahead;
  const justGone = daysBetween(behind, today) <= JUST_GONE && daysBetween(today, ahead) > FAR_AHEAD;
  return justGone ? behind : ahead;
}

/** Kinds whose promise with a day, for a criterion by its code, says when it is to be finished: "2.1 t7 em nộp". */
const FINISHING: ReadonlySet<Kind> = new Set<Kind>(['send', 'act', 'submit']);

/** Beside what has been reached, a day for handing it over is the day by which it is to be finished. */
const REACHED: ReadonlySet<Said> = new Set<Said>([
  'in-progress',
  'near',
  'half',
  'drafted',
  'partly',
  'not-done',
]);

const PLEDGE = /^(?:se|hua|cam|phan|co|quyet|xin)$/;

/** "phấn đấu", "cố gắng", "quyết tâm": not "phần quyết toán", "có quy chế". */
const SECOND_OF_PLEDGE: Readonly<Record<string, RegExp>> = {
  phan: /^dau$/,
  co: /^(?:gang|lam|xong|hoan)$/,
  quyet: /^(?:tam|xong|lam|hoan)$/,
};

/**
 * The day by which work is to be finished: "dự kiến hoàn thành trước 28/6", "cuối tháng mới xong". What somebody pledges
 * ("em sẽ xong trước 28/6") is no more than an answer.
 */
export function finishDay(
  { phrases, dates: all, tokens, today, cues }: Marked,
  facts: readonly Fact[],
  clauses: Heard['statement']['clauses'],
): Day | null {
  const dates = all.filter((date) => clauses.some(({ from, to }) => date.from >= from && date.from < to));
  const coded = cues.some(({ from, to }) => to > from);
  const named = cues.length > 0 && facts.every(({ said }) => BESIDE_PROMISE.has(said));
  const reached =
    facts.some(({ said }) => REACHED.has(said)) &&
    !facts.some(({ said }) => said === 'evidence' || said === 'evidence-missing' || said === 'asks');
  const cued = named || reached;
  const finish = facts.find(
    ({ said, from, to }) =>
      said === 'promise' &&
      phrases.some(
        (mark) =>
          mark.from >= from &&
          mark.to <= to &&
          mark.kinds.some(
            (kind) =>
              kind === 'done' ||
              kind === 'nearDone' ||
              (cued &&
                FINISHING.has(kind) &&
                (named || kind !== 'submit') &&
                (coded || !named || kind === 'send')),
          ),
      ),
  );
  // "mục đầu được nửa rồi, mục ba dự kiến 12/6": the day of what is named next.
  const next = cues.find(({ from, to }) => to > from && from >= (facts.at(-1)?.to ?? 0))?.from;
  const own = next === undefined ? dates : dates.filter(({ from }) => from < next);
  const planned = reached && !finish ? plannedDay(phrases, own, tokens) : undefined;
  if (planned?.ahead && planned.ahead > today && !planned.vague) return planned.ahead;
  if (!finish) return null;
  const stop = tokens.slice(0, finish.from).findLastIndex(({ kind }) => kind === 'sign' || kind === 'break');
  const pledged = tokens.findIndex(
    ({ text }, at) =>
      at >= finish.from - 4 &&
      at > stop &&
      at < finish.from &&
      PLEDGE.test(text) &&
      (SECOND_OF_PLEDGE[text]?.test(tokens[at + 1]?.text ?? '') ?? true),
  );
  // "riêng 5.4 đến 15/9 sẽ hoàn thành": nobody pledges it.
  const isForeseen = coded && tokens[pledged]?.text === 'se' && dates.some(({ to }) => to === pledged);
  if (pledged >= 0 && !isForeseen) return null;
  const recurs = dates.some((date, at) => {
    const before = dates[at - 1];
    return before !== undefined && date.from - before.to <= 1 && date.ahead !== before.ahead;
  });
  // "tháng 4 mới kiểm tra": the work only begins then.
  const isOnlyBegun =
    !phrases.some(
      (mark) =>
        mark.from >= finish.from &&
        mark.to <= finish.to &&
        mark.kinds.some(
          (kind) => kind === 'done' || kind === 'nearDone' || kind === 'send' || kind === 'submit',
        ),
    ) && tokens.slice(Math.max(0, finish.from - 3), finish.from).some(({ text }) => text === 'moi');
  if (isOnlyBegun) return null;
  const near = recurs
    ? undefined
    : dates.find(({ from, to }) => from - finish.to <= 3 && finish.from - to <= (coded ? 6 : 3));
  if (near === undefined || goesOnFrom(tokens, near.to, Math.max(near.to, finish.to + 2))) return null;
  return isToCome(near, today, tokens) ? near.ahead : null;
}

function isToCome(
  { from, to, ahead, behind, vague }: DateMark,
  today: Day,
  tokens: Marked['tokens'],
): boolean {
  if (ahead === null || vague || ahead < today) return false;
  const words = tokens.slice(from, to).map(({ text }) => text);
  return ahead > today || behind === null || /^(?:chieu|toi) (?:nay|ni)$/.test(words.join(' '));
}

/** "dự kiến 20/6", "phấn đấu trước 30/6": the day stands alone. */
function plannedDay(
  phrases: Marked['phrases'],
  dates: readonly DateMark[],
  tokens: Marked['tokens'],
): DateMark | undefined {
  return dates.find(({ from }) =>
    phrases.some(
      (mark) =>
        mark.kinds.includes('future') &&
        from >= mark.to &&
        from - mark.to <= 3 &&
        !phrases.some((each) => each.from >= mark.to && each.from < from && each.kinds.includes('submit')) &&
        /^(?:du|phan)$/.test(tokens[mark.from]?.text ?? ''),
    ),
  );
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
function isOfAsking(tokens: Marked['tokens'], at: number): boolean {
  const before = [4, 3, 2, 1].map((step) => tokens[at - step]?.text ?? '').join(' ');
  return /(?:^| )(?:giao(?: viec)?|nhac|yeu cau|chi dao|phan cong)(?: (?:cho )?(?:em|minh|toi|tui|xa|ben em))?(?: (?:tu|hom|hoi|ngay|luc))?$|(?:^| )(?<!(?:dung|truoc|som|trong) )han(?: ngay| den| la)?$/.test(
    before,
  );
}

/** Gone by, whatever is said beside it: before today, and not nearer ahead. */
function isBehind(ahead: Day | null, behind: Day | null, today: Day): boolean {
  if (behind === null || behind >= today) return false;
  return ahead === null || ahead <= today || daysBetween(behind, today) * 2 < daysBetween(today, ahead);
}

/** "từ mùng 3 tới giờ bữa nào cũng phát", "tin mới nhất ngày 22/5": what goes on, or the last of several. */
function isOfMany(tokens: Marked['tokens'], { from, to }: DateMark): boolean {
  const before = [4, 3, 2, 1].map((step) => tokens[from - step]?.text ?? '').join(' ');
  const after = [0, 1, 2, 3].map((step) => tokens[to + step]?.text ?? '').join(' ');
  return (
    (/\btu(?: (?:ngay|hom|hoi))?$/.test(before) &&
      /^(?:,? ?)(?:(?:den|toi) (?:gio|nay|hom|bay)|du \d+ ngay)/.test(after)) ||
    /^(?:(?:em|toi|tui|minh|chi|anh) )?(?:ghi|bao|nhap|go|viet|noi) (?:nham|sai|lon)/.test(after) ||
    /\bmoi nhat(?: (?:ngay|la|hom))*$/.test(before)
  );
}

/** "ngày 27/4… xin sửa lại, ngày 24/4". */
function isCorrected(tokens: Marked['tokens'], at: number): boolean {
  const before = [5, 4, 3, 2, 1].map((step) => tokens[at - step]?.text ?? '').join(' ');
  return /\b(?:sua lai|dinh chinh|nham|dung (?:ra )?la|phai la)(?: (?:la|,|:|ngay))*$/.test(before);
}

function clauseAt({ clauses }: Heard['statement'], at: number): number {
  return clauses.findIndex(({ from, to }) => at >= from && at < to);
}

function sinceWhen({ facts, marked, statement }: Heard, among: readonly DateMark[], today: Day): When {
  const told = among.filter(
    (date) => !isOfAsking(marked.tokens, date.from) && !isOfMany(marked.tokens, date),
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
    return { ...NO_DATE, day: behind, problem: 'unclear' };
  // "ban hành từ 15/1": since then, however long ago.
  const isSince = /^(?:tu|hom|hoi)$/.test(marked.tokens[mark.from - 1]?.text ?? '');
  const isAhead =
    !isSince && ahead !== null && ahead > today && daysBetween(today, ahead) < daysBetween(behind, today) / 2;
  if (!isAhead) return { ...NO_DATE, day: behind };
  // What is done was done on no day to come.
  return { ...NO_DATE, day: daysBetween(behind, today) <= JUST_GONE ? behind : null, problem: 'unclear' };
}
