import { z } from 'zod';
import { message, say } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import { unitOf } from '#app/turn/unit.ts';
import { headOf } from '#documents/letterhead.ts';
import { done } from '#domain/result.ts';
import { noRest, type Report, verb } from './verb.ts';
import type { Words } from './words.ts';

/** Shows the commune's administrative code and name, and what stands at the head and foot of its documents. */
export const orgShow = verb({
  name: 'org show',
  args: '[--json]',
  options: {},
  input: z.object({ rest: noRest }),

  run: (_input, { words, withHouse }) =>
    withHouse((house) => house.inTurn(async (turn) => done(await describeUnit(turn, words)))),
});

/** The unit in words and as JSON, with the letterhead as it will be written. */
export async function describeUnit(
  { everywhere, store }: Pick<Turn, 'everywhere' | 'store'>,
  words: Words,
): Promise<Report> {
  const all = await everywhere.organisations.all();
  const { code = '', name = '' } = all.find(({ id }) => id === store.organisationId) ?? {};
  const { letterhead, targetPoints } = await store.settings.all();
  const { chairman } = await unitOf({ everywhere, store });
  const head = headOf(letterhead, { name, chairman }, words.of);
  return {
    ok: true,
    message: message([
      say('cli-org', { code, name }),
      say('cli-org-head', {
        superior: head.superior ?? 'none',
        issuer: head.issuer.join(' / '),
        place: head.place,
        symbol: head.symbol,
      }),
      say('cli-org-foot', { authority: head.authority, post: head.post, signer: head.signer || 'none' }),
      say('cli-org-recipients', { recipients: head.recipients.join(' | ') }),
      say('cli-org-target', { target: targetPoints ?? 'none' }),
    ]),
    json: { code, name, letterhead, head, targetPoints },
  };
}
