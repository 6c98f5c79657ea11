import { choice, type Say, say } from '#app/message.ts';
import { audienceOf, type Steering, steeringOf } from '#app/rounds/escalation.ts';
import type { BriefPart } from '#app/telling/brief.ts';
import type { Turn } from '#app/turn/turn.ts';
import { planInForce } from '#app/work/find-work.ts';
import { periodArgs } from '#domain/plan/reference.ts';
import { undecidedFor } from '#domain/steering/extension.ts';
import { shorten } from '#domain/text/text.ts';
import type { CriterionWork } from '#domain/work/work.ts';
import type { ExtensionRow } from '#store/extensions.ts';

const SHOWN = 6;
const REASON_LENGTH = 100;

/** A request nobody has decided, with its criterion and the working days it has waited. */
interface Undecided {
  readonly extension: ExtensionRow;
  readonly criterion: CriterionWork;
  readonly days: number;
}

/**
 * Requests for a later deadline that wait for a decision: before the coordinators every morning from the first working
 * day on, and once before the leader in charge of the field after another. Nobody hears of a request of their own.
 */
export async function undecidedToday(turn: Turn): Promise<BriefPart[]> {
  const { store, today, calendar, dayOf } = turn;
  const head = await planInForce(turn);
  const waiting = head.ok ? await store.extensions.waiting() : [];
  if (!head.ok || waiting.length === 0) return [];
  const criterionIds = waiting.map(({ criterionId }) => criterionId);
  const plan = await store.work.plan(head.value, today, { criterionIds });
  const criteria = new Map(plan.criteria.map((criterion) => [criterion.id, criterion]));
  const steering = await steeringOf(turn);
  const owed = new Map<number, Undecided[]>();
  for (const extension of waiting) {
    const criterion = criteria.get(extension.criterionId);
    if (!criterion) continue;
    const days = calendar.workingDaysBetween(dayOf(extension.at), today);
    const undecided = { extension, criterion, days };
    for (const memberId of await audience(turn, undecided, steering))
      owed.set(memberId, [...(owed.get(memberId) ?? []), undecided]);
  }
  return [...owed].map(([memberId, own]) => partOf(memberId, own));
}

/** Who hears of it this morning. Where no coordinator may decide it, the leader hears a day earlier. */
async function audience(
  { store, now }: Turn,
  { extension, criterion, days }: Undecided,
  steering: Steering,
): Promise<number[]> {
  const own = [extension.askedById, extension.forId];
  const coordinators = audienceOf('coordinator', criterion.fieldCode, steering, own);
  const due = undecidedFor(days, coordinators.length > 0);
  const leaders = due.leader ? audienceOf('field_leader', criterion.fieldCode, steering, own) : [];
  const isNew =
    leaders.length > 0 && (await store.outbox.takeSlot(`extension-undecided:${extension.id}`, now));
  return [...(due.coordinator ? coordinators : []), ...(isNew ? leaders : [])];
}

function partOf(memberId: number, undecided: readonly Undecided[]): BriefPart {
  const shown = undecided.slice(0, SHOWN);
  const more = undecided.length - shown.length;
  return {
    memberId,
    lines: [
      say('extension-undecided-title', { count: undecided.length }),
      ...shown.map(lineOf),
      ...(more > 0 ? [say('urge-late-more', { count: more })] : []),
    ],
    choices: [[choice(say('extension-button-decide', { count: undecided.length }), 'duyet')]],
    about: [...new Set(shown.map(({ criterion }) => criterion.code))],
  };
}

function lineOf({ extension, criterion, days }: Undecided): Say {
  const { fromOn, wantedOn, reason, forId, askedBy, period } = extension;
  return say('extension-undecided-line', {
    code: criterion.code,
    ...periodArgs(period),
    name: criterion.assignees.find(({ memberId }) => memberId === forId)?.name ?? askedBy,
    from: fromOn,
    to: wantedOn,
    days,
    reason: shorten(reason, REASON_LENGTH) || 'none',
  });
}
