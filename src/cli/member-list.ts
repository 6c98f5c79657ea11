import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { done } from '#domain/result.ts';
import { listMembers } from '#features/members/list-members.ts';
import { memberJson } from './member-json.ts';
import { noRest, verb } from './verb.ts';

/** Lists the members with their ids and whether they can be reached. */
export const memberList = verb({
  name: 'member list',
  args: '[--json]',
  options: {},
  input: z.object({ rest: noRest }),

  run: (_input, { withHouse }) =>
    withHouse((house) =>
      house.inTurn(async (turn) => {
        const members = await listMembers(turn);
        const lines = members.map((member) =>
          say('cli-member', {
            id: String(member.id),
            name: member.name,
            position: member.position || 'none',
            role: member.role,
            reach: member.reach === 'unlinked' && member.invitedUntil ? 'invited' : member.reach,
          }),
        );
        return done({
          ok: true,
          message: message(lines.length > 0 ? lines : [say('cli-members-none')]),
          json: members.map((member) => ({
            ...memberJson(member),
            invitedUntil: member.invitedUntil?.toISOString() ?? null,
          })),
        });
      }),
    ),
});
