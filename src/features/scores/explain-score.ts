import { z } from 'zod';
import { choice, message, say } from '#app/message.ts';
import { MAY_FOLLOW, reasonChoices } from '#app/scores/score-parts.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { findWork } from '#app/work/find-work.ts';
import { mayScore } from '#domain/people/permission.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { readPoints } from '#understanding/numbers/read-points.ts';
import { type FieldStep, stepAfter, stepMessage } from './field-step.ts';
import { saysOther } from './says-other.ts';

type Outcome = Explained | { readonly unrelated: string } | { readonly line: string };

interface Explained {
  readonly scoreId: number;
  readonly code: string;
  readonly points: number;
  readonly max: number;
  /** Empty: it is still to be said. */
  readonly reason: string;
  readonly next: FieldStep | null;
}

/**
 * `tucham.lydo <score> <field or -> [reason]`: why points are less than the maximum, by a button or in one's own words;
 * with a field, its next criterion follows. Where it was not asked by itself (`+`), a report, a wish and points put right are
 * heard as these.
 */
export const explainScore = command({
  word: 'tucham.lydo',
  input: z.object({
    scoreId: z.coerce.number().int().positive(),
    field: z.string().nullable(),
    mayFollow: z.boolean().default(false),
    reason: z.string().max(1000),
  }),
  read(words) {
    const [, scoreId, field, rest = ''] = /^(\S+)\s+(\S+)\s*([\s\S]*)$/.exec(words.trim()) ?? [];
    const mayFollow = rest === MAY_FOLLOW || rest.startsWith(`${MAY_FOLLOW} `);
    const reason = (mayFollow ? rest.slice(1) : rest).trim().replace(/^=/, '').trim();
    return { scoreId, field: field === '-' ? null : field, mayFollow, reason };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { scoreId, field, mayFollow } = turn.input;
    const { store, now } = turn;
    const given = readPoints(turn.input.reason);
    const again = given?.follows === 'reason' && given.reason !== '' ? given : null;
    const reason = again?.reason ?? turn.input.reason;
    if (mayFollow && !again && (await saysOther(turn, reason))) return done({ unrelated: reason });
    const entry = await store.scores.entry(scoreId);
    const code = entry && (await store.plans.codeOf(entry.criterionId));
    if (!entry?.counts || !code) return refuse('score-gone');
    const found = await findWork(turn, code);
    if (!found.ok) return found;
    const allowed = mayScore(turn.actor, found.value.criterion);
    if (!allowed.ok) return allowed;
    const points = entry.points ?? 0;
    if (again && again.points !== points) return done({ line: `tucham ${code} ${turn.input.reason}` });
    const told = { scoreId, code, points, max: allowed.value.maxPoints ?? 0 };
    if (reason === '') return done({ ...told, reason, next: null });
    if (!(await store.scores.explain(scoreId, reason))) return refuse('score-explained', { code });
    const { memberId: actorId, name: actorName } = memberOf(turn);
    const details = { scoreId, points, reason };
    const deed = { actorId, actorName, action: 'score-explained', subject: `criterion:${code}`, details };
    await store.audit.record(deed, now);
    const next = field === null ? done(null) : await stepAfter(turn, field, code);
    return next.ok ? done({ ...told, reason, next: next.value }) : next;
  },

  instead: (outcome) => ('line' in outcome ? { line: outcome.line, expects: null } : null),
  unrelated: (outcome) => ('unrelated' in outcome ? outcome.unrelated : null),

  answer(outcome, { input: { field } }) {
    if ('unrelated' in outcome || 'line' in outcome) return null;
    const { scoreId, code, points, max, reason, next } = outcome;
    if (reason === '')
      return message([say('score-ask-reason', { code })], {
        choices: reasonChoices(scoreId, field),
        expects: { word: 'tucham.lydo', given: `${scoreId} ${field ?? '-'}` },
        about: [code],
        place: 'new',
      });
    const noted = say('score-reason-noted', { code, points, max, reason });
    if (next) return stepMessage(next, [noted]);
    const undo = choice(say('progress-button-undo', { code }), `hoantac d${scoreId}`);
    return message([noted], { choices: [[undo]], about: [code] });
  },
});
