import type { Day } from '#domain/time/day.ts';
import type { Heard } from '../heard.ts';
import type { Fact, Said } from '../said/said.ts';
import type { Marked } from '../text/clauses.ts';
import { wordsBetween } from '../text/words-between.ts';
import type { Kind } from '../words/kinds.ts';
import type { DateMark } from './date-mark.ts';
import { BESIDE_PROMISE } from './promised-day.ts';
import { goesOnFrom } from './rest-day.ts';
import { isOfAsking } from './since-when.ts';

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
  const dates = all.filter(
    (date) =>
      !isOfAsking(tokens, date.from) && clauses.some(({ from, to }) => date.from >= from && date.from < to),
  );
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
              (kind === 'act' && tokens[mark.to]?.text === 'bu') ||
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

/** Still to come; of today only its afternoon or evening. */
export function isToCome(
  { from, to, ahead, behind, vague }: DateMark,
  today: Day,
  tokens: Marked['tokens'],
): boolean {
  if (ahead === null || vague || ahead < today) return false;
  return (
    ahead > today || behind === null || /^(?:chieu|toi) (?:nay|ni)$/.test(wordsBetween(tokens, from, to))
  );
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
