import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { done, type Result } from '#domain/result.ts';
import { addMember } from '#features/members/add-member.ts';
import { readRole } from '#features/members/role-words.ts';
import { memberJson } from './member-json.ts';
import { noRest, type Report, verb } from './verb.ts';

/** Adds a member. */
export const memberAdd = verb({
  name: 'member add',
  args: '--name N [--position P] --role COORDINATOR|CHAIRMAN|VICE_CHAIRMAN|OFFICIAL|SUPERVISOR [--json]',
  options: { name: { type: 'string' }, position: { type: 'string' }, role: { type: 'string' } },
  input: z.object({
    name: z.string().trim().min(1),
    position: z.string().trim().default(''),
    role: z.string().transform((text, context) => {
      const role = readRole(text);
      if (role) return role;
      context.addIssue({ code: 'custom', message: 'is no role' });
      return z.NEVER;
    }),
    rest: noRest,
  }),

  run: ({ name, position, role }, { withHouse }): Promise<Result<Report>> =>
    withHouse((house) =>
      house.inTurn(async (turn) => {
        const added = await addMember(turn, { name, position, body: '', role });
        if (!added.ok) return added;
        const { member, namesakes } = added.value;
        return done({
          ok: true,
          message: message([
            say('cli-member-added', { id: String(member.id), name }),
            ...namesakes.map((each) =>
              say('members-namesake', { name: each.name, position: each.position || 'none' }),
            ),
          ]),
          json: memberJson(member),
        });
      }),
    ),
});
