import { lackingLine } from '#app/evidence/evidence-lines.ts';
import { choice, type Message, message, rowsOf, type Say, say } from '#app/message.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { momentOf, planMeant } from '#app/work/find-work.ts';
import { isComplete, type Sufficiency, sufficiencyOf } from '#domain/evidence/evidence.ts';
import { done, type Result } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import { timesSoFar } from '#domain/work/urgency.ts';
import type { CriterionWork, OccurrenceWork } from '#domain/work/work.ts';

/** A criterion of somebody's that lacks documents. `points`: of the times that lack some. */
export interface Lacking {
  readonly code: string;
  readonly name: string;
  readonly points: number | null;
  readonly sufficiency: Sufficiency;
}

/** Criteria on one screen, with a button each. */
const SHOWN = 6;

/** What the caller's criteria lack by now, most points first. */
export async function missingEvidence(turn: Turn): Promise<Result<Lacking[]>> {
  const head = await planMeant(turn);
  if (!head.ok) return head;
  const { memberId } = memberOf(turn);
  const plan = await turn.store.work.plan(head.value, turn.today, { memberId });
  const mine = plan.criteria.filter(({ assignees }) =>
    assignees.some((each) => each.memberId === memberId && each.kind !== 'follower'),
  );
  return done(
    mine
      .flatMap((criterion) => lackingOf(criterion, timesSoFar(criterion, plan.trackedFrom, momentOf(turn))))
      .sort((a, b) => (b.points ?? 0) - (a.points ?? 0)),
  );
}

function lackingOf(criterion: CriterionWork, times: readonly OccurrenceWork[]): Lacking[] {
  if (criterion.requirements.length === 0 || times.length === 0) return [];
  const sufficiency = sufficiencyOf(criterion, times);
  if (isComplete(sufficiency)) return [];
  const { code, name, maxPoints, occurrences } = criterion;
  const ofYear = sufficiency.missing.some(({ time }) => time === null);
  const lacking = ofYear ? occurrences.length : new Set(sufficiency.missing.map(({ time }) => time?.id)).size;
  const points = maxPoints === null ? null : (maxPoints * lacking) / occurrences.length;
  return [{ code, name, points, sufficiency }];
}

/** My missing evidence, by points: what lacks, and a button to send it. */
export function missingMessage(all: readonly Lacking[]): Message {
  const shown = all.slice(0, SHOWN);
  if (shown.length === 0) return message([say('evidence-none-missing')]);
  const lines = shown.flatMap(({ code, name, points, sufficiency }): Say[] => [
    say('evidence-missing-line', { code, name: shorten(name, 60), points: points ?? 'none' }),
    lackingLine(sufficiency),
  ]);
  const rest = all.length - shown.length;
  return message(
    [
      say('evidence-missing-title', { count: all.length }),
      ...lines,
      ...(rest > 0 ? [say('evidence-missing-more', { count: rest })] : []),
      null,
      say('evidence-hint'),
    ],
    {
      choices: rowsOf(
        shown.map(({ code }) =>
          choice(say('evidence-button-criterion', { code, ...NO_PERIOD }), `minhchung ${code}`),
        ),
        3,
      ),
      about: shown.map(({ code }) => code),
    },
  );
}

const NO_PERIOD = { periodKind: 'once', periodNumber: 'once' };
