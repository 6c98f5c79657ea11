import { z } from 'zod';
import { command } from '#app/command.ts';
import { choice, message, say } from '#app/message.ts';
import { done, refuse } from '#domain/result.ts';
import { adoptPlan } from './adopt-plan.ts';
import { namesLine } from './people-lines.ts';
import { storedProposal } from './proposal.ts';

/** `nhap.xacnhan <proposal> [+]`, a button: puts a proposed plan in force; with `+` its unknown people become members. */
export const confirmImport = command({
  word: 'nhap.xacnhan',
  input: z.object({ proposalId: z.number().int().positive(), addPeople: z.boolean() }),
  read(words) {
    const [id, plus] = words.trim().split(/\s+/);
    return { proposalId: Number(id), addPeople: plus === '+' };
  },

  async run({ input, actor, store, now, today }) {
    const row = await store.proposals.open(input.proposalId);
    if (!row) return refuse('plan-proposal-gone');
    const { draft, basedOn } = storedProposal.parse(row.draft);
    const inForce = await store.plans.ofYear(row.year);
    if ((inForce?.setId ?? null) !== basedOn) return refuse('plan-proposal-stale', { year: row.year });
    if (!(await store.proposals.settle(row.id, now))) return refuse('plan-proposal-gone');
    const { year, fileName, fileHash } = row;
    const plan = { draft, year, fileName, fileHash };
    return done(await adoptPlan({ store, now, today }, plan, { by: actor, addPeople: input.addPeople }));
  },

  answer: ({ year, leaves, added, removed, version, peopleAdded }) =>
    message(
      [
        say('plan-adopted', { year, leaves, version, added, removed }),
        ...namesLine('plan-adopted-people', peopleAdded),
        say('plan-adopted-next'),
      ],
      {
        choices: [[choice(say('plan-button-work'), 'viec'), choice(say('plan-button-people'), 'canbo')]],
      },
    ),
});
