import { daysBetween } from '#domain/time/day.ts';
import type { Decision } from '../decide/decision.ts';
import type { HeardStatement, Proposal } from '../hear.ts';
import type { Heard } from '../heard.ts';
import type { Hearing, Reading } from '../reading.ts';
import { readingsOf } from '../readings.ts';
import { FINISHED, type Said } from '../said/said.ts';
import { decisionAs } from './decision-as.ts';
import { isOfObstacle, isOnlyLifted } from './guess.ts';
import type { Among, Impression } from './impression.ts';
import type { Learnt } from './learnt.ts';
import { OUTCOMES, type Outcome, outcomeOf } from './outcome.ts';
import { seenIn } from './seen.ts';
import { isNamed, natureIn, statementFeatures } from './statement-features.ts';
import { isSettledOtherwise, variantsOf } from './variants.ts';
import { scoresOf } from './word-model.ts';

/** One way of taking a statement, and what there is to trust each of its readings by; null for what is not weighed. */
export interface Candidate {
  readonly by: 'rules' | 'words';
  readonly proposals: readonly Proposal[];
  readonly impressions: readonly (Impression | null)[];
}

/** So many outcomes, the likeliest by what is said, are tried beside that of the rules, and none that is this much less likely. */
const TRIED = 3;
const TOO_UNLIKELY = Math.log(1 / 200);

/** Told as done, or as begun at least. */
const BEGUN: ReadonlySet<Said> = new Set<Said>([...FINISHED, 'counted', 'begun', 'already']);

/** What is told of a deadline that nobody asks for, and what may stand with it. */
const NO_WISH: ReadonlySet<Said> = new Set<Said>([
  'declines',
  'wished-before',
  'denies',
  'courteous',
  'acknowledges',
]);

const FOUND = new Set(['criterion', 'criterion-name', 'replied-to', 'only-open']);

/**
 * The ways of taking a statement: that of the rules first, then what the words speak for beside it, each also with another
 * day or share.
 */
export function candidatesOf(
  statement: HeardStatement,
  among: Among,
  hearing: Hearing,
  learnt: Pick<Learnt, 'words'>,
): Candidate[] {
  const { heard, hints, proposals } = statement;
  const seen = seenIn(heard);
  const nature = natureIn(statement, hearing);
  const features = statementFeatures(heard, seen, { ...among, nature });
  const scores = scoresOf(features, learnt);
  const said = new Set(heard.facts.map((fact) => fact.said));
  const byRules = proposals.map(({ reading }) => outcomeOf(reading));
  const first = proposals[0]?.reading;
  const wayOf = (by: Candidate['by'], own: readonly Proposal[]): Candidate => ({
    by,
    proposals: own,
    impressions: own.map(({ reading, decision }) =>
      isWeighed(reading)
        ? {
            ...among,
            by,
            seen,
            said,
            decision,
            reading,
            found: foundBy(reading),
            nature,
            rules: byRules[0] ?? 'other',
            rulesDay: first?.date ?? null,
            rulesShare: first?.percent ?? null,
            scores,
          }
        : null,
    ),
  });
  const withVariants = (by: Candidate['by'], own: readonly Proposal[]): Candidate[] =>
    [own, ...variantsOf(own, heard, hearing)].map((each) => wayOf(by, each));
  const ways = withVariants('rules', proposals);
  // What is said of a criterion by its code is asked about rather than passed over.
  const named = isNamed(heard.statement.cue);
  const decisions = new Set(proposals.map(({ decision }) => decision));
  const asks =
    byRules[0] === 'question' &&
    (heard.facts.some(({ thing }) => thing === true) || seen.length <= 2 || seen.some((token) => token.asks));
  // "1.1 báo cáo quý II": a criterion is named, and nothing is told of it.
  const isSilent = named && [...said].every((each) => each === 'courteous') && heard.numbers.length === 0;
  // "chưa cần lùi", "huyện cho lùi": that more time is not wanted, or was given, tells nothing of the work.
  // Beside "lịch họp lùi" what was taken for a promise is what takes place then.
  const isNoWish =
    (said.has('declines') || said.has('wished-before')) &&
    [...said].every((each) => NO_WISH.has(each) || (each === 'promise' && said.has('wished-before')));
  // "cho em nợ vài bữa": more time is asked for, and until when is asked back.
  const isVagueWish = byRules[0] === 'extension' && first?.date === null;
  // "qwerty": of words that nobody ever wrote there is no opinion.
  const words = features.filter((feature) => feature.startsWith('1:'));
  const isStrange = words.length > 0 && !words.some((word) => learnt.words.has(word));
  if (
    decisions.size > 1 ||
    asks ||
    isSilent ||
    isNoWish ||
    isVagueWish ||
    (isStrange && !named && byRules[0] === 'other') ||
    proposals.some(({ reading }) => isSettledOtherwise(reading))
  )
    return ways;
  const likeliest = OUTCOMES.map((outcome, at) => ({ outcome, score: scores[at] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .filter(({ score }) => score > TOO_UNLIKELY)
    .slice(0, TRIED);
  const promises = byRules[0] === 'acknowledge' && said.has('promise') && !named && among.about !== 1;
  const isPartTold =
    first !== undefined && first.percent !== null && first.percent > 0 && first.percent < 100;
  const isStopped = byRules[0] === 'blocked' && first?.sure === true;
  for (const { outcome } of likeliest) {
    // What is submitted is on its way as well, a promise stays one, and what did not arise is not passed over.
    const isKept =
      (outcome === 'progress' && byRules.includes('submitted')) ||
      (outcome === 'other' && byRules.includes('not_arisen')) ||
      (promises && (outcome === 'progress' || outcome === 'extension'));
    // "tháng này phải xong nhé": an order, and nothing that asks.
    const isOrder = outcome === 'question' && said.has('condition') && !said.has('asks');
    // "được 70%, chờ huyện": what is waited for beside a part of it was not handed over.
    const isSentUp = said.has('submitted') || said.has('sent') || (!isPartTold && said.has('waits'));
    const isOwnWork = outcome === 'submitted' && !isSentUp;
    // "máy hỏng, mới được 70%": what goes no further is not on its way, however far it has come.
    const isHeldUp =
      isPartTold && isStopped && (outcome === 'progress' || outcome === 'submitted' || outcome === 'done');
    // "chưa rà soát hết", "còn 2 thôn chưa làm": some of it has been done.
    const isOnlyBegun =
      outcome === 'not_started' && (said.has('not-done') || said.has('remains')) && !said.has('not-started');
    // What is found wrong once it is finished, and a part of it, are not all of it; nor has nothing been done.
    const isPart =
      (outcome === 'done' || outcome === 'not_started') && (said.has('spoilt') || said.has('step'));
    // "gửi chị báo cáo đã ký": what is handed over tells nothing of the work.
    const isOnlyProof =
      outcome === 'done' &&
      byRules[0] === 'evidence' &&
      heard.statement.clauses.length === 1 &&
      ![...said].some((each) => BEGUN.has(each)) &&
      !seen.some(({ text }) => text === 'roi' || text === 'het' || text === 'dang-tai');
    // "hoàn thành trước thứ 6": what is only promised is not done.
    const isOnlyPromised = outcome === 'done' && isPromisedBy(heard);
    const isLifted =
      (outcome === 'done' && isOfObstacle(heard.facts)) ||
      ((outcome === 'blocked' || outcome === 'not_started') && isOnlyLifted(heard.facts));
    // "mưa to", "kế toán nghỉ ốm" is no answer, nor work that goes on.
    const isHampered = said.has('hampered') && outcome !== 'blocked' && outcome !== 'question';
    // "tháng 11 đạt 99,1%, xong", "đạt 88,5%, vướng phần mềm": there is more than the figure.
    const isOnlyFigure =
      outcome === 'other' &&
      first?.sure === true &&
      first.figure !== null &&
      (first.state === 'blocked' ||
        (first.state === 'done' && first.period !== null) ||
        (first.state === 'in_progress' && said.has('fine')));
    const isTooMuch =
      isOnlyFigure ||
      isPart ||
      isOnlyProof ||
      isHeldUp ||
      isOnlyBegun ||
      isOnlyPromised ||
      isLifted ||
      isHampered;
    if (isKept || isOrder || isOwnWork || isTooMuch) continue;
    const decision: Decision = decisionAs(outcome, hints);
    if (proposals.some(({ reading }) => isTheSame(reading, outcome, decision))) continue;
    const own = readingsOf(heard, decision, hearing).map((reading) => ({ reading, decision }));
    const drops = named && UNBOUND.has(outcome) && byRules.some((each) => !UNBOUND.has(each));
    if (!drops && own.every(({ reading }) => isWeighed(reading))) ways.push(...withVariants('words', own));
  }
  return ways;
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

/** The rules came to it already; a share that they did not take for one makes another way of taking it. */
function isTheSame(reading: Reading, outcome: Outcome, { percent }: Decision): boolean {
  return outcomeOf(reading) === outcome && (percent === null || percent === reading.percent);
}

/** How its criterion was found. */
function foundBy({ why }: Reading): string {
  return why.find(({ means }) => FOUND.has(means))?.means ?? '';
}

const UNBOUND: ReadonlySet<Outcome> = new Set<Outcome>(['question', 'acknowledge', 'other']);

/** What changes a known criterion, and what changes nothing. */
function isWeighed(reading: Reading): boolean {
  if (isSettledOtherwise(reading)) return false;
  return UNBOUND.has(outcomeOf(reading)) || reading.criterion !== null;
}
