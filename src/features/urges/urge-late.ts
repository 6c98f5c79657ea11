import { z } from 'zod';
import type { Say } from '#app/message.ts';
import { awayLines } from '#app/telling/away.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { planInForce } from '#app/work/find-work.ts';
import { isLeader } from '#domain/people/people.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { lateByLead, lateWork } from '#domain/work/late-work.ts';
import type { PlanWork } from '#domain/work/work.ts';
import { type Sorted, sendUrges, sortTargets, type Target, type Urged } from './send-urges.ts';
import { confirmUrge, urgedMessage } from './urge-message.ts';

/** Urges one official about everything they are late with, in one message. */
export const urgeMember = command({
  word: 'dondoc.nguoi',
  input: z.object({ memberId: z.coerce.number().int().positive(), again: z.boolean() }),
  read(words) {
    const [memberId, ...flags] = words.trim().split(/\s+/);
    return { memberId, again: flags.includes('=lai') };
  },

  async run(turn): Promise<Result<Urged>> {
    const late = await lateTargets(turn);
    if (!late.ok) return late;
    const target = late.value.targets.find(({ memberId }) => memberId === turn.input.memberId);
    if (turn.input.memberId === memberOf(turn).memberId) return refuse('urge-only-yourself');
    if (!target) return refuse('urge-not-late');
    const insist = turn.input.again && isLeader(memberOf(turn).role);
    return done(await sendUrges(turn, late.value.plan, [target], insist));
  },

  answer: (urged, turn) => urgedMessage(urged, turn, `dondoc.nguoi ${turn.input.memberId} =lai`),
});

type All =
  | ({ readonly kind: 'confirm'; readonly away: readonly Say[] } & Sorted)
  | { readonly kind: 'urged'; readonly urged: Urged };

/** Urges everybody who is late, once it was confirmed how many they are. */
export const urgeAll = command({
  word: 'dondoc.tatca',
  input: z.object({ isConfirmed: z.boolean(), again: z.boolean() }),
  read: (words) => ({ isConfirmed: words.includes('=yes'), again: words.includes('=lai') }),

  async run(turn): Promise<Result<All>> {
    const late = await lateTargets(turn);
    if (!late.ok) return late;
    const { plan, targets } = late.value;
    if (targets.length === 0 && late.value.own) return refuse('urge-only-yourself');
    if (targets.length === 0) return refuse('urge-nobody-late');
    const insist = turn.input.again && isLeader(memberOf(turn).role);
    const sorted = turn.input.isConfirmed ? null : await sortTargets(turn, targets, insist);
    if (sorted && sorted.fresh.length > 0) {
      const ids = sorted.fresh.map(({ memberId }) => memberId);
      return done({ kind: 'confirm', ...sorted, away: await awayLines(turn, ids) });
    }
    return done({ kind: 'urged', urged: await sendUrges(turn, plan, targets, insist) });
  },

  answer(outcome, turn) {
    if (outcome.kind === 'urged') return urgedMessage(outcome.urged, turn, 'dondoc.tatca =lai =yes');
    const { fresh, rested, away } = outcome;
    const criteria = new Set(fresh.flatMap(({ about }) => about.map(({ criterion }) => criterion.id)));
    const people = { people: fresh.length, names: fresh, rested: rested.map(({ target }) => target), away };
    return confirmUrge({ ...people, criteria: criteria.size }, 'dondoc.tatca =yes');
  },
});

/** Who is late but for the caller; `own`: the caller is late as well. */
async function lateTargets(turn: Turn): Promise<Result<{ plan: PlanWork; targets: Target[]; own: boolean }>> {
  const { memberId: self } = memberOf(turn);
  const head = await planInForce(turn);
  if (!head.ok) return head;
  const plan = await turn.store.work.plan(head.value, turn.today);
  const byLead = lateByLead(lateWork(plan, turn.today, turn.calendar));
  const targets = [...byLead]
    .filter(([memberId]) => memberId !== self)
    .map(([memberId, { name, items }]) => ({ memberId, name, about: items }));
  return done({ plan, targets, own: byLead.has(self) });
}
