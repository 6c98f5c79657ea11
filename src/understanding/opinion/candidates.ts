import type { Decision } from '../decide/decision.ts';
import type { HeardStatement, Proposal } from '../hear.ts';
import type { Hearing, Reading } from '../reading.ts';
import { readingsOf } from '../readings.ts';
import type { Said } from '../said/said.ts';
import { decisionAs } from './decision-as.ts';
import type { Among, Impression } from './impression.ts';
import type { Learnt } from './learnt.ts';
import { OUTCOMES, type Outcome, outcomeOf } from './outcome.ts';
import { isRuledOut } from './ruled-out.ts';
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
            about: among.about,
            readings: among.readings,
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
  const told = { heard, said, seen, byRules, first, promises };
  for (const { outcome } of likeliest) {
    if (isRuledOut(outcome, told)) continue;
    const decision: Decision = decisionAs(outcome, hints);
    if (proposals.some(({ reading }) => isTheSame(reading, outcome, decision))) continue;
    const own = readingsOf(heard, decision, hearing).map((reading) => ({ reading, decision }));
    const drops = named && UNBOUND.has(outcome) && byRules.some((each) => !UNBOUND.has(each));
    if (!drops && own.every(({ reading }) => isWeighed(reading))) ways.push(...withVariants('words', own));
  }
  return ways;
}

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
