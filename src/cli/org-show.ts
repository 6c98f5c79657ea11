import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { done } from '#domain/result.ts';
import { noRest, verb } from './verb.ts';

/** Shows the commune's administrative code and name. */
export const orgShow = verb({
  name: 'org show',
  args: '[--json]',
  options: {},
  input: z.object({ rest: noRest }),

  run: (_input, { withHouse }) =>
    withHouse((house) =>
      house.inTurn(async ({ everywhere }) => {
        const organisation = await everywhere.organisations.first();
        const { code = '', name = '' } = organisation ?? {};
        return done({ ok: true, message: message([say('cli-org', { code, name })]), json: { code, name } });
      }),
    ),
});
