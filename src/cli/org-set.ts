import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { signatureOf } from '#domain/permission.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { noRest, type Report, verb } from './verb.ts';

/** Sets the commune's administrative code and name. */
export const orgSet = verb({
  name: 'org set',
  args: '--code C --name N [--json]',
  options: { code: { type: 'string' }, name: { type: 'string' } },
  input: z
    .object({
      code: z.string().trim().min(1).optional(),
      name: z.string().trim().min(1).optional(),
      rest: noRest,
    })
    .refine(({ code, name }) => code !== undefined || name !== undefined),

  run: ({ code, name }, { withHouse }): Promise<Result<Report>> =>
    withHouse((house) =>
      house.inTurn(async ({ everywhere, store, actor, now }) => {
        const { organisations } = everywhere;
        const all = await organisations.all();
        const mine = all.find(({ id }) => id === store.organisationId);
        if (all.some((each) => each.code === code && each.id !== mine?.id))
          return refuse('cli-org-code-taken', { code: code ?? '' });
        const after = await organisations.update(store.organisationId, {
          ...(code === undefined ? {} : { code }),
          ...(name === undefined ? {} : { name }),
        });
        await store.audit.record(
          {
            ...signatureOf(actor),
            action: 'organisation-changed',
            subject: `organisation:${after.code}`,
            details: {
              from: { code: mine?.code, name: mine?.name },
              to: { code: after.code, name: after.name },
            },
          },
          now,
        );
        return done({
          ok: true,
          message: message([say('cli-org', { code: after.code, name: after.name })]),
          json: { code: after.code, name: after.name },
        });
      }),
    ),
});
