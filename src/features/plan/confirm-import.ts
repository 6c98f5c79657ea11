import { z } from 'zod';
import { moveDirectives } from '#app/directives/move-directives.ts';
import { choice, message, say } from '#app/message.ts';
import { goesArgs } from '#app/telling/good-hour.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { planInForce } from '#app/work/find-work.ts';
import { signatureOf } from '#domain/people/actor.ts';
import { done, refuse } from '#domain/result.ts';
import { type Day, parseDay } from '#domain/time/day.ts';
import { adoptPlan } from './adopt-plan.ts';
import { leadersByPost } from './leaders-by-post.ts';
import { namesLine } from './people-lines.ts';
import { storedProposal } from './proposal.ts';
import { partsOf, type Replaced, tellReplaced } from './tell-replaced.ts';

/**
 * `nhap.xacnhan <proposal> [+] [@day]`, a button: puts a proposed plan in force; with `+` its unknown people become members, with
 * a day the plan of the year before is worked by until then.
 */
export const confirmImport = command({
  word: 'nhap.xacnhan',
  input: z.object({
    proposalId: z.number().int().positive(),
    addPeople: z.boolean(),
    from: z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined).nullable(),
  }),
  read(words) {
    const [id, ...flags] = words.trim().split(/\s+/);
    const from = flags.find((flag) => flag.startsWith('@'))?.slice(1) ?? null;
    return { proposalId: Number(id), addPeople: flags.includes('+'), from };
  },

  async run(turn) {
    const { input, actor, store, now, today } = turn;
    const row = await store.proposals.open(input.proposalId);
    if (!row) return refuse('plan-proposal-gone');
    const { draft, basedOn, apart } = storedProposal.parse(row.draft);
    const inForce = await store.plans.ofYear(row.year);
    if ((inForce?.setId ?? null) !== basedOn) return refuse('plan-proposal-stale', { year: row.year });
    if (!(await store.proposals.settle(row.id, now))) return refuse('plan-proposal-gone');
    const { year, fileName, fileHash } = row;
    const plan = { draft, year, fileName, fileHash };
    const partsBefore = inForce ? await partsOf(turn, inForce) : [];
    const adopted = await adoptPlan({ store, now, today }, plan, {
      by: actor,
      addPeople: input.addPeople,
      apart,
    });
    await waitUntil(turn, year, input.from);
    const replaced = await toldOfChanges(turn, year, partsBefore);
    await directivesFollow(turn);
    const hasGroup = (await store.people.leadershipGroups()).length > 0;
    const leaders = leadersByPost(await store.people.all(), adopted.peopleAdded);
    return done({ ...adopted, hasGroup, leaders, replaced, from: input.from });
  },

  answer: ({ peopleAdded, hasGroup, leaders, replaced, from, ...adopted }, turn) => {
    const { year, leaves, added, removed, moved, returned, version } = adopted;
    return message(
      [
        say('plan-adopted', { year, leaves, version, added, removed, moved, returned }),
        ...(from
          ? [say('plan-adopted-waits', { day: from, year: String(year), before: String(year - 1) })]
          : []),
        ...namesLine('plan-adopted-people', peopleAdded),
        ...namesLine(
          'plan-adopted-leaders',
          leaders.map(({ name }) => name),
        ),
        ...namesLine('plan-adopted-replaced', replaced.told, goesArgs(turn)),
        ...namesLine('plan-adopted-replaced-untold', replaced.untold),
        say('plan-adopted-next', { group: hasGroup ? 'yes' : 'no' }),
      ],
      {
        choices: [
          ...leaders.map(({ id, name }) => [
            choice(say('plan-button-leader', { name }), `canbo.vaitro ${id}`),
          ]),
          [choice(say('plan-button-work'), 'viec'), choice(say('plan-button-people'), 'canbo')],
        ],
      },
    );
  },
});

/** From when the plan of a year is worked by; null: as soon as its year has begun. */
async function waitUntil(
  { store, settings, actor, now }: Turn,
  year: number,
  from: Day | null,
): Promise<void> {
  const after = from ? { year, from } : null;
  if (after === null && settings.newPlan?.year !== year) return;
  await store.settings.set('newPlan', after, now);
  const details = { before: settings.newPlan?.from ?? null, after: from };
  const deed = { ...signatureOf(actor), action: 'setting-changed', subject: 'setting:newPlan', details };
  await store.audit.record(deed, now);
}

/** Whoever had parts by the file before, and has none by this one, hears so. */
async function toldOfChanges(
  turn: Turn,
  year: number,
  before: Awaited<ReturnType<typeof partsOf>>,
): Promise<Replaced> {
  const head = before.length > 0 ? await turn.store.plans.ofYear(year) : null;
  return head ? tellReplaced(turn, before, await partsOf(turn, head)) : { told: [], untold: [] };
}

/** Whoever leads a criterion by the new plan has what was directed about it. */
async function directivesFollow(turn: Turn): Promise<void> {
  const head = await planInForce(turn);
  const open = await turn.store.directives.open();
  const criterionIds = [...new Set(open.map(({ criterionId }) => criterionId))];
  if (head.ok) await moveDirectives(turn, head.value, criterionIds);
}
