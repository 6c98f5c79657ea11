import { z } from 'zod';
import { type Message, message, say } from '#app/message.ts';
import { goesArgs } from '#app/telling/good-hour.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { momentOf, planInForce } from '#app/work/find-work.ts';
import { checkLeave, type LeaveDays } from '#domain/people/leave.ts';
import { mayEnterLeave } from '#domain/people/permission.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { parseDay, weekdayOf } from '#domain/time/day.ts';
import { workItemsOf } from '#domain/work/work-item.ts';
import { endButton, type LeaveNews } from './leave-lines.ts';
import { tellOfLeave } from './tell-of-leave.ts';

const CODES_SHOWN = 15;

/** A leave that was entered, and what falls due meanwhile. */
interface Entered extends LeaveNews {
  readonly id: number;
  /** Whether the stand-in could be told; null where there is none. */
  readonly told: boolean | null;
  /** No other coordinator is there meanwhile. */
  readonly leavesNoCoordinator: boolean;
}

/** Enters a leave. Until the return nothing is asked of the member; whoever stands in is asked, told and written down. */
export const enterLeave = command({
  word: 'nghiphep.ghi',
  input: z.object({
    memberId: z.coerce.number().int().positive(),
    from: z.string(),
    back: z.string(),
    standInId: z.coerce.number().int().nonnegative(),
  }),
  read(words) {
    const [memberId, from = '', back = '', standInId] = words.trim().split(/\s+/);
    return { memberId, from, back, standInId };
  },

  async run(turn): Promise<Result<Entered>> {
    const { memberId, from, back, standInId } = turn.input;
    const allowed = mayEnterLeave(turn.actor, memberId);
    if (!allowed.ok) return allowed;
    const [fromOn, returnOn] = [parseDay(from), parseDay(back)];
    if (!fromOn || !returnOn) return refuse('leave-day-unclear');
    const days = checkLeave({ fromOn, returnOn }, turn.today);
    if (!days.ok) return days;
    const member = await turn.store.people.byId(memberId);
    const standIn = standInId === 0 ? null : await turn.store.people.byId(standInId);
    if (!member || (standInId !== 0 && (!standIn || standIn.role === 'SUPERVISOR' || standInId === memberId)))
      return refuse('members-unknown');
    return done(await enter(turn, { member, standIn, days: days.value }, allowed.value.memberId));
  },

  answer: enteredMessage,
});

async function enter(
  turn: Turn,
  { member, standIn, days }: Pick<Entered, 'member' | 'standIn' | 'days'>,
  enteredById: number,
): Promise<Entered> {
  const { store, now } = turn;
  const isOwn = enteredById === member.id;
  const dueMeanwhile = await codesDue(turn, member.id, days);
  const leavesNoCoordinator =
    member.role === 'COORDINATOR' && (await isOnlyCoordinator(turn, member.id, days));
  const told = await tellOfLeave(turn, { member, standIn, days, dueMeanwhile, isOwn });
  const id = await store.leaves.enter(
    { memberId: member.id, standInId: standIn?.id ?? null, ...days, enteredById },
    now,
  );
  const enteredBy = isOwn ? member : await store.people.byId(enteredById);
  await store.audit.record(
    {
      actorId: enteredById,
      actorName: enteredBy?.name ?? '',
      action: 'leave-entered',
      subject: `member:${member.id}`,
      details: { leaveId: id, name: member.name, ...days, standIn: standIn?.name ?? null },
    },
    now,
  );
  return { id, member, standIn, days, dueMeanwhile, isOwn, told, leavesNoCoordinator };
}

/** Codes of what a member still has to answer for and is reminded of while they are away: it falls due by then, or has already. */
async function codesDue(turn: Turn, memberId: number, { returnOn }: LeaveDays): Promise<string[]> {
  const head = await planInForce(turn);
  if (!head.ok) return [];
  const plan = await turn.store.work.plan(head.value, turn.today, { memberId });
  const criteria = plan.criteria.filter(({ scoredBy }) => scoredBy === 'unit');
  const items = workItemsOf({ ...plan, criteria }, memberId, momentOf(turn)).filter(
    ({ dueOn, insteadOf }) => insteadOf === null && dueOn !== null && dueOn < returnOn,
  );
  return [...new Set(items.map(({ code }) => code))];
}

async function isOnlyCoordinator(turn: Turn, memberId: number, days: LeaveDays): Promise<boolean> {
  const away = (await turn.store.leaves.open(turn.today))
    .filter(({ fromOn, returnOn }) => fromOn < days.returnOn && returnOn > days.fromOn)
    .map((leave) => leave.memberId);
  const others = await turn.store.people.recipients('COORDINATOR');
  return others.every((other) => other.memberId === memberId || away.includes(other.memberId));
}

function enteredMessage(
  { id, member, standIn, days, dueMeanwhile, isOwn, told, leavesNoCoordinator }: Entered,
  turn: Turn,
): Message {
  return message(
    [
      say('leave-entered', {
        name: isOwn ? 'none' : member.name,
        from: days.fromOn,
        back: days.returnOn,
        weekday: weekdayOf(days.returnOn),
      }),
      say('leave-stand-in', {
        name: standIn?.name ?? 'none',
        told: told === false ? 'no' : 'yes',
        ...goesArgs(turn),
      }),
      ...(dueMeanwhile.length > 0
        ? [
            say('leave-due', {
              count: dueMeanwhile.length,
              codes: dueMeanwhile.slice(0, CODES_SHOWN).join(', '),
              standIn: standIn ? 'yes' : 'no',
            }),
          ]
        : []),
      ...(leavesNoCoordinator ? [say('leave-no-coordinator', { standIn: standIn?.name ?? 'none' })] : []),
    ],
    { choices: [[endButton({ id, name: member.name })]] },
  );
}
