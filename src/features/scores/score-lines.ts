import { sufficiencyLines } from '#app/evidence/evidence-lines.ts';
import { type Choice, choice, rowsOf, type Say, say } from '#app/message.ts';
import type { FoundWork } from '#app/work/find-work.ts';
import { sufficiencyOf } from '#domain/evidence/evidence.ts';
import { shorten } from '#domain/text/text.ts';
import { timesToProve } from '#domain/work/standing.ts';
import type { CriterionWork } from '#domain/work/work.ts';
import type { Given } from './record-score.ts';

/** Reasons that are offered as buttons; their words are `score-reason`. */
const REASONS = ['late', 'partial', 'missing', 'rate'] as const;
const NAME_LENGTH = 90;

/** That the words that came were no points, where that is so. */
export function unreadLine(isUnread: boolean): Say[] {
  return isUnread ? [say('score-unread')] : [];
}

/** A criterion that is about to be scored: its maximum, how it is scored, how it stands and what proves it. */
export function askLines({ criterion, standing, occurrence }: FoundWork): Say[] {
  const { code, name, maxPoints, selfScore, selfVerdict, evidence } = criterion;
  return [
    say('score-ask', { code, name: shorten(name, NAME_LENGTH), max: maxPoints ?? 0 }),
    ...scoringLine(criterion),
    ...(selfScore === null
      ? []
      : [say('score-present', { points: selfScore, verdict: selfVerdict ?? 'waiting' })]),
    say('score-standing', {
      state: standing.state,
      percent: standing.percent,
      accepted: evidence.accepted,
      waiting: evidence.submitted,
      returned: evidence.returned,
      asked: criterion.requirements.length,
    }),
    ...sufficiencyLines(sufficiencyOf(criterion, timesToProve(standing, occurrence))),
  ];
}

/** A score that was written down, and that it has nothing to stand on where that is so. */
export function givenLines(given: Given): Say[] {
  const { found, points, max, before, reason, unsupported } = given;
  const { code, name, evidence } = found.criterion;
  return [
    say('score-given', {
      code,
      name: shorten(name, 60),
      points,
      max,
      before: before === null || before === points ? 'none' : before,
      accepted: evidence.accepted,
      reason: reason || 'none',
    }),
    ...(unsupported ? [say('score-unsupported', { code, waiting: evidence.submitted })] : []),
  ];
}

/** Whether points below the maximum still wait for their reason. */
export function lacksReason({ points, max, reason }: Pick<Given, 'points' | 'max' | 'reason'>): boolean {
  return points < max && reason === '';
}

/** Reasons to choose from for a score; `walk`: the field that is being scored one after another. */
export function reasonChoices(scoreId: number, walk: string | null): Choice[][] {
  const preset = (reason: string) =>
    choice(say('score-button-reason', { reason }), `tucham.lydo ${scoreId} ${walk ?? '-'} =${reason}`);
  const other = choice(say('score-button-other-reason'), `tucham.lydo ${scoreId} ${walk ?? '-'}`);
  return rowsOf([...REASONS.map(preset), other], 2);
}

/** The buttons of the points that can be given, `call` before each. */
export function pointChoices(points: readonly number[], call: string, present: number | null): Choice[][] {
  const buttons = points.map((each) =>
    choice(
      say('score-button-points', { points: each, now: each === present ? 'yes' : 'no' }),
      `${call} ${each}`,
    ),
  );
  return rowsOf(buttons, 4);
}

function scoringLine({ scoring }: CriterionWork): Say[] {
  return scoring
    ? [say('score-scoring', { scoring: shorten(scoring.text.replaceAll('\n', '; '), 300) })]
    : [];
}
