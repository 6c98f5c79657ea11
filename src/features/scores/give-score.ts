import { z } from 'zod';
import { command } from '#app/command.ts';
import { findWork, type momentOf, planInForce } from '#app/find-work.ts';
import { memberOf } from '#app/member.ts';
import { choice, message, rowsOf, type Say, say } from '#app/message.ts';
import { mayScore } from '#domain/permission.ts';
import { readReference } from '#domain/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { shorten } from '#domain/text.ts';
import type { CriterionWork } from '#domain/work.ts';

/** Points are given in steps of a quarter, as the criteria sets do. */
const STEP = 0.25;
const OFFERED = 12;

type Outcome =
  | { readonly kind: 'choose'; readonly criteria: readonly CriterionWork[] }
  | { readonly kind: 'ask'; readonly criterion: CriterionWork }
  | {
      readonly kind: 'scored';
      readonly criterion: CriterionWork;
      readonly points: number;
      readonly before: number | null;
    };

/** `/tucham [code] [points]`: the lead says how many points the criterion has earned, within 0 and its maximum. */
export const giveScore = command({
  word: 'tucham',
  menu: ['COORDINATOR', 'OFFICIAL'],
  input: z.object({ reference: z.string().nullable(), points: z.number().nullable(), reason: z.string() }),
  read(words) {
    const [first = '', second = '', ...rest] = words.trim().split(/\s+/);
    const points = /^\d+([.,]\d+)?$/.test(second) ? Number(second.replace(',', '.')) : null;
    return {
      reference: readReference(first) ? first : null,
      points,
      reason: points === null ? '' : rest.join(' '),
    };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { reference, points, reason } = turn.input;
    if (reference === null) return choose(turn);
    const found = await findWork(turn, reference);
    if (!found.ok) return found;
    const allowed = mayScore(turn.actor, found.value.criterion);
    if (!allowed.ok) return allowed;
    const criterion = allowed.value;
    if (points === null) return done({ kind: 'ask', criterion });
    const max = criterion.maxPoints ?? 0;
    if (points > max) return refuse('score-above-maximum', { code: criterion.code, points, max });
    const actor = memberOf(turn);
    const scoreId = await turn.store.scores.give(
      { criterionId: criterion.id, actorId: actor.memberId, kind: 'self', points, reason },
      turn.now,
    );
    await turn.store.audit.record(
      {
        actorId: actor.memberId,
        actorName: actor.name,
        action: 'score-given',
        subject: `criterion:${criterion.code}`,
        details: { scoreId, points, before: criterion.selfScore },
      },
      turn.now,
    );
    return done({ kind: 'scored', criterion, points, before: criterion.selfScore });
  },

  answer(outcome) {
    if (outcome.kind === 'choose') {
      const buttons = outcome.criteria.map(({ code }) =>
        choice(say('score-button-criterion', { code }), `tucham ${code}`),
      );
      return message([say('score-choose')], { choices: rowsOf(buttons, 3) });
    }
    const { criterion } = outcome;
    if (outcome.kind === 'ask') {
      const max = criterion.maxPoints ?? 0;
      const buttons = stepsOf(criterion, max).map((points) =>
        choice(say('score-button-points', { points }), `tucham ${criterion.code} ${points}`),
      );
      const ask = say('score-ask', { code: criterion.code, name: shorten(criterion.name, 80), max });
      return message([ask, ...scoringLine(criterion)], {
        choices: rowsOf(buttons, 4),
        expects: { word: 'tucham', given: criterion.code },
        about: [criterion.code],
      });
    }
    return message(
      [
        say('score-given', {
          code: criterion.code,
          name: shorten(criterion.name, 60),
          points: outcome.points,
          max: criterion.maxPoints ?? 0,
          before: outcome.before ?? 'none',
          accepted: criterion.evidence.accepted,
        }),
      ],
      { about: [criterion.code] },
    );
  },
});

async function choose(turn: Parameters<typeof momentOf>[0]): Promise<Result<Outcome>> {
  const head = await planInForce(turn);
  if (!head.ok) return head;
  const plan = await turn.store.work.plan(head.value, turn.today, { memberId: memberOf(turn).memberId });
  const open = plan.criteria.filter(
    (criterion) => mayScore(turn.actor, criterion).ok && criterion.selfScore === null,
  );
  return open.length === 0
    ? refuse('score-nothing-open')
    : done({ kind: 'choose', criteria: open.slice(0, OFFERED) });
}

function scoringLine({ scoring }: CriterionWork): Say[] {
  return scoring
    ? [say('score-scoring', { scoring: shorten(scoring.text.replaceAll('\n', '; '), 300) })]
    : [];
}

/** The points the criterion's own rule knows; where it knows none, steps up to the maximum. */
function stepsOf({ scoring }: CriterionWork, max: number): number[] {
  const rule = scoring?.rule;
  if (rule?.kind === 'yes_no') return [rule.unmet.points, rule.met.points];
  if (rule?.kind !== 'steps') return stepsUpTo(max);
  return [...new Set(rule.steps.map(({ points }) => points))].sort((a, b) => a - b);
}

/** Quarter steps up to a maximum; only halves or whole points where there would be too many buttons. */
function stepsUpTo(max: number): number[] {
  const step = [STEP, 0.5, 1].find((each) => max / each < OFFERED) ?? Math.ceil(max / OFFERED);
  const steps = Array.from({ length: Math.floor(max / step) + 1 }, (_, at) => at * step);
  return steps.at(-1) === max ? steps : [...steps, max];
}
