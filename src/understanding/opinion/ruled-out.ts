import { daysBetween } from '#domain/time/day.ts';
import { putOffTo } from '../dates/put-off.ts';
import type { Heard } from '../heard.ts';
import type { Reading } from '../reading.ts';
import { FINISHED, type Said } from '../said/said.ts';
import { isOnlyLifted } from './guess.ts';
import { isOfObstacle } from './not-done.ts';
import type { Outcome } from './outcome.ts';
import type { Seen } from './seen.ts';

/** What is told in a statement, and what the rules came to. */
interface Told {
  readonly heard: Heard;
  readonly said: ReadonlySet<Said>;
  readonly seen: readonly Seen[];
  readonly byRules: readonly Outcome[];
  readonly first: Reading | undefined;
  /** The rules took it for a promise and nothing else. */
  readonly promises: boolean;
}

/** Told as done, or as begun at least. */
const BEGUN: ReadonlySet<Said> = new Set<Said>([...FINISHED, 'counted', 'begun', 'already']);

/** Whether what is told rules an outcome out, however much the words speak for it: what learning alone may never choose. */
export function isRuledOut(outcome: Outcome, told: Told): boolean {
  const { heard, said, byRules, promises } = told;
  // "mưa to", "kế toán nghỉ ốm" is no answer, nor work that goes on.
  if (said.has('hampered') && outcome !== 'blocked' && outcome !== 'question') return true;
  // What is found wrong once it is finished, and a part of it, are not all of it; nor has nothing been done.
  const isPart = said.has('spoilt') || said.has('step');
  switch (outcome) {
    // What is submitted is on its way as well, and a promise stays one.
    case 'progress':
      return byRules.includes('submitted') || promises || isHeldUp(told);
    case 'extension':
      return promises;
    case 'submitted':
      return isHeldUp(told) || !isSentUp(told);
    // "hoàn thành trước thứ 6": what is only promised is not done.
    case 'done':
      return (
        isPart ||
        awaitsMore(told) ||
        isHeldUp(told) ||
        isOnlyProof(told) ||
        isPromisedBy(heard) ||
        isOfObstacle(heard.facts)
      );
    case 'not_started':
      return isPart || isOnlyBegun(told) || isOnlyLifted(heard.facts) || isPutOff(told);
    case 'blocked':
      return isOnlyLifted(heard.facts) || isPutOff(told) || awaitsMore(told);
    // "tháng này phải xong nhé": an order, and nothing that asks.
    case 'question':
      return said.has('condition') && !said.has('asks');
    // What did not arise is not passed over.
    case 'other':
      return byRules.includes('not_arisen') || saysMoreThanFigure(told);
    default:
      return false;
  }
}

function isPartTold({ first }: Told): boolean {
  return first !== undefined && first.percent !== null && first.percent > 0 && first.percent < 100;
}

/**
 * "được 70%, chờ huyện": what is waited for beside a part of it was not handed over; nor is what is neither an answer nor a
 * decision ("xong rồi, chờ hàng về").
 */
function isSentUp(told: Told): boolean {
  const { said, heard } = told;
  const awaitsAnswer = heard.facts.some((fact) => fact.said === 'waits' && fact.supply !== true);
  return said.has('submitted') || said.has('sent') || (!isPartTold(told) && awaitsAnswer);
}

/** "niêm yết xong, chờ chụp ảnh": finished so far, and some thing or step is still to come. */
function awaitsMore({ heard: { facts }, byRules }: Told): boolean {
  const wait = facts.find(({ said, supply }) => said === 'waits' && supply === true);
  return (
    wait !== undefined &&
    byRules[0] === 'progress' &&
    facts.some(
      ({ said, to }) => (said === 'done' || said === 'acted' || said === 'counted') && to <= wait.from,
    )
  );
}

/** "máy hỏng, mới được 70%": what goes no further is not on its way, however far it has come. */
function isHeldUp(told: Told): boolean {
  return isPartTold(told) && told.byRules[0] === 'blocked' && told.first?.sure === true;
}

/** "chưa rà soát hết", "còn 2 thôn chưa làm": some of it has been done. */
function isOnlyBegun({ said }: Told): boolean {
  return (said.has('not-done') || said.has('remains')) && !said.has('not-started');
}

/** "chưa làm, mai làm": when it will be done is what is told. */
function isPutOff({ heard, byRules }: Told): boolean {
  return byRules[0] === 'progress' && putOffTo(heard, heard.marked.today) !== null;
}

/** "gửi chị báo cáo đã ký": what is handed over tells nothing of the work. */
function isOnlyProof({ heard, said, seen, byRules }: Told): boolean {
  return (
    byRules[0] === 'evidence' &&
    heard.statement.clauses.length === 1 &&
    ![...said].some((each) => BEGUN.has(each)) &&
    !seen.some(({ text }) => text === 'roi' || text === 'het' || text === 'dang-tai')
  );
}

/** "tháng 11 đạt 99,1%, xong", "đạt 88,5%, vướng phần mềm": there is more than the figure. */
function saysMoreThanFigure({ first, said }: Told): boolean {
  if (first?.sure !== true || first.figure === null) return false;
  return (
    first.state === 'blocked' ||
    (first.state === 'done' && first.period !== null) ||
    (first.state === 'in_progress' && said.has('fine'))
  );
}

/** "hoàn thành trước thứ 6", "nộp vào ngày 12/6": promised by a day that is near, and nothing told as done. */
function isPromisedBy({ facts, marked: { tokens, dates, today } }: Heard): boolean {
  if (!facts.some(({ said }) => said === 'promise') || facts.some(({ said }) => BEGUN.has(said)))
    return false;
  return dates.some(({ from, ahead, vague }) => {
    const isNear = ahead !== null && ahead > today && daysBetween(today, ahead) <= NEAR;
    const before = [2, 1].map((step) => tokens[from - step]?.text ?? '');
    return isNear && !vague && before.some((word) => BY.test(word));
  });
}

const BY = /^(?:truoc|vao|trong|den|toi|nhat)$/;

/** So many days ahead a day of the week or of the month may be. */
const NEAR = 31;
