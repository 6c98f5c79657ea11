import { z } from 'zod';
import type { Turn } from '#app/turn/turn.ts';
import { signatureOf } from '#domain/people/actor.ts';
import { LETTERHEAD_LINES } from '#domain/report/letterhead.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { changedLetterhead, givenTarget, letterheadInput } from './letterhead-options.ts';
import { describeUnit } from './org-show.ts';
import { noRest, type Report, verb } from './verb.ts';

const OPTIONS = ['code', 'name', ...LETTERHEAD_LINES, 'target'] as const;

const input = letterheadInput
  .extend({
    code: z.string().trim().min(1).optional(),
    name: z.string().trim().min(1).optional(),
    rest: noRest,
  })
  .refine((given) => OPTIONS.some((option) => given[option] !== undefined));

/** Sets the commune's administrative code and name, its letterhead and the points it aims at. */
export const orgSet = verb({
  name: 'org set',
  args: `${OPTIONS.map((option) => `[--${option} …]`).join(' ')} [--json]`,
  options: Object.fromEntries(OPTIONS.map((option) => [option, { type: 'string' as const }])),
  input,

  run: (given, { words, withHouse }): Promise<Result<Report>> =>
    withHouse((house) =>
      house.inTurn(async (turn) => {
        const fault = await change(turn, given);
        return fault ?? done(await describeUnit(turn, words));
      }),
    ),
});

async function change(turn: Turn, given: z.infer<typeof input>) {
  const { everywhere, store, actor, now, settings } = turn;
  const { organisations } = everywhere;
  const { code, name } = given;
  const all = await organisations.all();
  const mine = all.find(({ id }) => id === store.organisationId);
  if (all.some((each) => each.code === code && each.id !== mine?.id))
    return refuse('cli-org-code-taken', { code: code ?? '' });

  const changes = { ...(code === undefined ? {} : { code }), ...(name === undefined ? {} : { name }) };
  const after = await organisations.update(store.organisationId, changes, now);
  const letterhead = changedLetterhead(settings.letterhead, given);
  const target = givenTarget(given);
  await store.settings.set('letterhead', letterhead, now);
  if (target !== undefined) await store.settings.set('targetPoints', target, now);
  const { letterhead: oldHead, targetPoints } = settings;
  await store.audit.record(
    {
      ...signatureOf(actor),
      action: 'organisation-changed',
      subject: `organisation:${after.code}`,
      details: {
        from: { code: mine?.code, name: mine?.name, letterhead: oldHead, target: targetPoints },
        to: { code: after.code, name: after.name, letterhead, target: target ?? targetPoints },
      },
    },
    now,
  );
  return null;
}
