import { sufficiencyLines } from '#app/evidence/evidence-lines.ts';
import { type Choice, choice, type Message, type Say, say } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import { sufficiencyOf } from '#domain/evidence/evidence.ts';
import { mayReview } from '#domain/people/permission.ts';
import { lacksSupport } from '#domain/score/score-support.ts';
import { shorten } from '#domain/text/text.ts';
import { standingOf, timesToProve } from '#domain/work/standing.ts';
import type { CriterionWork, PlanWork } from '#domain/work/work.ts';
import type { StandingScore } from '#store/scores.ts';

const REASON_LENGTH = 300;

/** A self-score that nobody has decided about. */
export interface WaitingScore {
  readonly kind: 'score';
  readonly criterion: CriterionWork;
  readonly score: StandingScore;
}

/** The self-scores that wait, in the order of the plan; without those of the caller's own work. */
export async function waitingScores(turn: Turn, plan: PlanWork): Promise<WaitingScore[]> {
  const open = plan.criteria.filter(
    ({ selfScore, selfVerdict, appraisedScore, scoredBy }) =>
      selfScore !== null && selfVerdict === undefined && appraisedScore === null && scoredBy === 'unit',
  );
  const scores = await turn.store.scores.standing(open.map(({ id }) => id));
  return open.flatMap((criterion) => {
    const score = scores.get(criterion.id);
    return score && mayReview(turn.actor, authorsOf(criterion, score)).ok
      ? [{ kind: 'score' as const, criterion, score }]
      : [];
  });
}

/** Who answers for a self-score, by duty or by having given it: none of them confirms it. */
export function authorsOf({ assignees }: CriterionWork, { actorId }: { readonly actorId: number }): number[] {
  const leads = assignees.filter(({ kind }) => kind === 'lead').map(({ memberId }) => memberId);
  return [actorId, ...leads];
}

/** The score with what proves it and its buttons, below what was decided before. */
export function scoreItem(
  before: Message['lines'],
  { criterion, score }: WaitingScore,
  {
    plan,
    turn,
    skip,
  }: { readonly plan: Pick<PlanWork, 'trackedFrom'>; readonly turn: Turn; readonly skip: Choice },
): Pick<Message, 'lines' | 'choices'> {
  const standing = standingOf(criterion, turn.today, plan.trackedFrom, turn.calendar.onOrAfter);
  const points = score.points ?? 0;
  const { accepted, submitted, returned } = criterion.evidence;
  const line = say('review-score', {
    by: score.by,
    day: turn.dayOf(score.at),
    points,
    max: criterion.maxPoints ?? 0,
    reason: shorten(score.reason, REASON_LENGTH) || 'none',
    state: standing.state,
    percent: standing.percent,
  });
  const proof: Say[] = [
    say('review-score-evidence', {
      accepted,
      waiting: submitted,
      returned,
      asked: criterion.requirements.length,
    }),
    ...sufficiencyLines(sufficiencyOf(criterion, timesToProve(standing))),
    ...(lacksSupport(points, { criterion, standing }) ? [say('review-score-unsupported')] : []),
  ];
  return {
    lines: [...before, line, ...proof],
    choices: [
      [
        choice(say('review-button-confirm-score', { points }), `duyet.diem ${score.id}`),
        choice(say('review-button-return'), `duyet.tradiem ${score.id}`),
      ],
      [choice(say('evidence-button-shelf', { code: criterion.code }), `minhchung ${criterion.code}`), skip],
    ],
  };
}
