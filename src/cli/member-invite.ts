import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { done, type Result } from '#domain/result.ts';
import { inviteMember } from '#features/members/invite-member.ts';
import { type Report, verb } from './verb.ts';

/** Prints a one-time code for a member and, where Telegram answers, the link that opens the bot with it. */
export const memberInvite = verb({
  name: 'member invite',
  args: 'ID [--json]',
  options: {},
  input: z.object({ rest: z.tuple([z.coerce.number().int().positive()]) }),

  async run({ rest: [memberId] }, { config, withHouse }): Promise<Result<Report>> {
    const { linkMaker } = await import('./invite-link.ts');
    const inviteLink = await linkMaker(config);
    return withHouse((house) =>
      house.inTurn(async (turn) => {
        const office = { ...turn, desk: { ...turn.desk, inviteLink } };
        const invitation = await inviteMember(office, memberId);
        if (!invitation.ok) return invitation;
        const { member, code, link, expiresAt } = invitation.value;
        const until = turn.dayOf(expiresAt);
        return done({
          ok: true,
          message: message([
            say('cli-invited', { name: member.name, until }),
            say('cli-invite-link', { link: link ?? 'none' }),
            say('cli-invite-code', { code }),
          ]),
          json: { memberId, name: member.name, code, link, expiresAt: expiresAt.toISOString() },
        });
      }),
    );
  },
});
