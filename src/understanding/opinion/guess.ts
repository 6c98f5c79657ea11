import { putOffTo } from '../dates/put-off.ts';
import { type Heard, isWithin, wordsIn } from '../heard.ts';
import type { NumberMark } from '../numbers/number-mark.ts';
import { isNotOwnScore } from '../numbers/scoring.ts';
import { isChangingHands } from '../said/requests.ts';
import { FINISHED, type Said } from '../said/said.ts';
import { isToldBefore, standsApart } from './borne-out.ts';
import { isNotDone } from './not-done.ts';
import type { Outcome } from './outcome.ts';

type Fact = Heard['facts'][number];

/**
 * Hearsay, guesses and sighs are asked about, however likely they are; that it is done also under a condition, in a question
 * or where it is only promised.
 */
export function isGuess(heard: Heard, outcome: Outcome): boolean {
  if (heard.numbers.some(({ kind, mayBeDay }) => VAGUE.has(kind) || mayBeDay === true)) return true;
  if (heard.marked.dates.some(({ from, mayBeOrdinal }) => mayBeOrdinal === true && isWithin(heard, from)))
    return true;
  if (heard.facts.some((fact) => fact.echo === true || isDoubted(heard, fact, outcome))) return true;
  if (heard.facts.some(({ said, to }) => said === 'life' && heard.numbers.some(({ from }) => from === to)))
    return true;
  if (outcome === 'extension') return isNoWish(heard);
  if (outcome === 'not_arisen') return NO_TASK.test(wordsIn(heard));
  if (outcome === 'progress') return isOnlyIf(heard);
  if (outcome === 'done') return isNotDone(heard);
  if (outcome === 'blocked')
    return (
      isOvercome(heard.facts) ||
      isOnlyNotHanded(heard) ||
      (heard.facts.every(({ said }) => said === 'courteous') && isChangingHands(wordsIn(heard)))
    );
  if (outcome === 'score') return isNotOwnScore(heard);
  return (
    outcome === 'not_started' &&
    (isNoneYet(heard.facts) ||
      isOnlyLifted(heard.facts) ||
      // "chưa làm gì, đang ngập hộ tịch": others take it for what keeps them from it.
      heard.facts.some(({ said }) => said === 'chat') ||
      heard.facts.some((fact) => isNotToldOfWork(heard, fact)) ||
      putOffTo(heard, heard.marked.today) !== null)
  );
}

/** "hình như xong", "em chịu": what is not known for sure, or only sighed about. */
function isDoubted(heard: Heard, fact: Fact, outcome: Outcome): boolean {
  if (fact.said === 'cannot')
    return (
      outcome !== 'blocked' || heard.facts.every(({ said }) => said === 'cannot' || said === 'courteous')
    );
  if (fact.said !== 'doubtful') return false;
  return !(outcome === 'done' ? isToldBefore(heard, fact) : standsApart(heard, fact, TELLING));
}

/** "nếu kịp thì mai xong": under a condition, and nothing told of what has been done or goes on. */
function isOnlyIf({ facts, marked: { tokens } }: Heard): boolean {
  const ifs = facts.find(({ said, from }) => said === 'condition' && tokens[from]?.text === 'neu');
  return ifs !== undefined && !facts.some(({ said }) => TELLING.has(said));
}

/** Days off are no more time, nor is what somebody grants or asks again; "được không" asks for leave. */
function isNoWish(heard: Heard): boolean {
  const { facts } = heard;
  return (
    facts.some(({ said, leave }) => NOT_WISHED.has(said) || (said === 'asks' && leave !== true)) ||
    (OFF.test(wordsIn(heard)) && !facts.some(({ said }) => said === 'extension'))
  );
}

const OFF = /(?:^| )xin(?: phep)? nghi(?! quyet| dinh)(?: |$)/;

/** That no task is overdue is how the tasks stand, and not that there was none. */
const NO_TASK = /(?:^| )nhiem vu(?: [a-z]+){0,2} (?:qua han|tre|cham|ton)(?: |$)/;

/** "bà con cho số liệu rồi": nothing hinders any longer. */
export function isOnlyLifted(facts: readonly Pick<Fact, 'said'>[]): boolean {
  return (
    facts.some(({ said }) => said === 'lifted') &&
    !facts.some(({ said }) => STILL_HINDERS.has(said) && !facts.some((fact) => fact.said === 'fine'))
  );
}

/** "chưa đến hạn", "chưa ai nộp", "chưa gửi được": it may be there, or not be due. */
function isNoneYet(facts: readonly Fact[]): boolean {
  return (
    facts.some(
      ({ said, handing }) =>
        said === 'none-yet' || said === 'misses' || said === 'nothing' || handing === true,
    ) && !facts.some(({ said }) => said === 'not-started' || said === 'not-before')
  );
}

/** "chưa gửi được", "chưa đăng được": that it is not out is told, and not that anything hinders. */
function isOnlyNotHanded({ facts, statement }: Heard): boolean {
  return (
    statement.clauses.length === 1 &&
    facts.some(({ handing }) => handing === true) &&
    !facts.some(
      ({ said }) =>
        said !== 'not-able' && (STILL_HINDERS.has(said) || said === 'reason') && said !== 'denies',
    )
  );
}

/** "2.1 chưa tự chấm": of the work nothing is told; a question tells nothing either. */
function isNotToldOfWork(heard: Heard, { said }: Fact): boolean {
  const { phrases } = heard.marked;
  return (
    said === 'asks' ||
    (said === 'denies' && phrases.some(({ from, kinds }) => kinds.includes('score') && isWithin(heard, from)))
  );
}

/** "mất điện nhưng nộp rồi": what follows the "nhưng" is told as done. */
function isOvercome(facts: readonly Fact[]): boolean {
  if (isOnlyLifted(facts)) return true;
  const turn = facts.findLastIndex(({ said }) => said === 'but');
  const after = turn < 0 ? [] : facts.slice(turn + 1);
  return after.length > 0 && after.every(({ said }) => FINISHED.has(said));
}

const STILL_HINDERS: ReadonlySet<Said> = new Set<Said>([
  'blocked',
  'lacks',
  'misses',
  'waits',
  'hampered',
  'not-able',
  'cannot',
  'undone',
  'not-done',
  'not-started',
  'denies',
  'not-yet',
]);
/** What tells of the work, however it stands. */
const TELLING: ReadonlySet<Said> = new Set<Said>([
  ...FINISHED,
  ...STILL_HINDERS,
  'begun',
  'in-progress',
  'drafted',
  'submitted',
  'remains',
  'near',
  'half',
]);
const NOT_WISHED: ReadonlySet<Said> = new Set<Said>(['declines', 'wished-before', 'acknowledges', 'life']);
const VAGUE: ReadonlySet<NumberMark['kind']> = new Set<NumberMark['kind']>([
  'range',
  'relative',
  'below',
  'maybe',
  'target',
]);
