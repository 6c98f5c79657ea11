import { sufficiencyLines } from '#app/evidence/evidence-lines.ts';
import { type Say, say } from '#app/message.ts';
import type { FoundWork } from '#app/work/find-work.ts';
import { sufficiencyOf } from '#domain/evidence/evidence.ts';
import { shorten } from '#domain/text/text.ts';
import { timesToProve } from '#domain/work/standing.ts';
import type { CriterionWork } from '#domain/work/work.ts';

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

function scoringLine({ scoring }: CriterionWork): Say[] {
  return scoring
    ? [say('score-scoring', { scoring: shorten(scoring.text.replaceAll('\n', '; '), 300) })]
    : [];
}
