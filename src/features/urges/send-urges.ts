import { choice, type Message, message, type Say, say } from '#app/message.ts';
import { awayLines } from '#app/telling/away.ts';
import { goodHour } from '#app/telling/good-hour.ts';
import { tellMember } from '#app/telling/tell-member.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { momentOf } from '#app/work/find-work.ts';
import { workChoices, workLine } from '#app/work/work-lines.ts';
import { writeReference } from '#domain/plan/reference.ts';
import { mayUrgeAgain } from '#domain/steering/urge.ts';
import type { CriterionWork, OccurrenceWork, PlanWork } from '#domain/work/work.ts';
import { type WorkItem, workItemsOf } from '#domain/work/work-item.ts';
import type { UrgeRow } from '#store/urges.ts';

/** Lines and buttons of one message. */
const SHOWN = 8;
/** So many days back an urge may still be the last working day's: the longest holidays are shorter. */
const LOOK_BACK_MS = 20 * 86_400_000;

/** Somebody to be urged, and about what. */
export interface Target {
  readonly memberId: number;
  readonly name: string;
  readonly about: readonly { readonly criterion: CriterionWork; readonly occurrence: OccurrenceWork }[];
}

/** What became of an attempt to urge. */
export interface Urged {
  readonly sent: readonly Target[];
  /** Who was urged about all of it within a working day, and by whom last. */
  readonly rested: readonly { readonly target: Target; readonly last: UrgeRow }[];
  readonly unreachable: readonly Target[];
  /** Who of those urged is away, and who reads it. */
  readonly away: readonly Say[];
  /** When it goes out, where that is not at once. */
  readonly goesAt: Date | null;
}

/** Who will be urged about what, and who was urged about all of it within a working day. */
export interface Sorted {
  readonly fresh: readonly Target[];
  readonly rested: Urged['rested'];
}

/** Leaves out what targets were urged about within a working day, unless the sender insists. */
export async function sortTargets(turn: Turn, targets: readonly Target[], insist: boolean): Promise<Sorted> {
  const lately = await turn.store.urges.since(new Date(turn.now.getTime() - LOOK_BACK_MS));
  const fresh: Target[] = [];
  const rested: { target: Target; last: UrgeRow }[] = [];
  for (const target of targets) {
    const lastOf = (criterionId: number) =>
      lately.findLast((each) => each.memberId === target.memberId && each.criterionId === criterionId);
    const about = target.about.filter(({ criterion }) => {
      const last = lastOf(criterion.id);
      return insist || mayUrgeAgain(last ? turn.dayOf(last.at) : null, turn.today, turn.calendar);
    });
    const last = lastOf(target.about[0]?.criterion.id ?? 0);
    if (about.length === 0 && last) rested.push({ target, last });
    else fresh.push({ ...target, about });
  }
  return { fresh, rested };
}

/**
 * Urges each target in one message about all that is theirs, but for what they were urged about within a working day
 * unless the sender insists.
 */
export async function sendUrges(
  turn: Turn,
  plan: PlanWork,
  targets: readonly Target[],
  insist: boolean,
): Promise<Urged> {
  const { fresh, rested } = await sortTargets(turn, targets, insist);
  const sent: Target[] = [];
  const unreachable: Target[] = [];
  for (const target of fresh) (await urge(turn, plan, target)) ? sent.push(target) : unreachable.push(target);
  const goesAt = goodHour(turn);
  const away = await awayLines(
    turn,
    sent.map(({ memberId }) => memberId),
  );
  return { sent, rested, unreachable, away, goesAt: goesAt > turn.now ? goesAt : null };
}

async function urge(turn: Turn, plan: PlanWork, target: Target): Promise<boolean> {
  const { store, now } = turn;
  const actor = memberOf(turn);
  const position = (await store.people.byId(actor.memberId))?.position ?? '';
  const occurrences = new Set(target.about.map(({ occurrence }) => occurrence.id));
  const items = workItemsOf(plan, target.memberId, momentOf(turn)).filter(({ occurrenceId }) =>
    occurrences.has(occurrenceId),
  );
  const { outboxId } = await tellMember(turn, target.memberId, {
    key: `urge:${actor.memberId}:${now.getTime()}:${[...occurrences].join('+')}`,
    kind: 'urge',
    message: urgeMessage({ name: actor.name, position }, items),
    lines: items.map(({ occurrenceId, daysLeft }) => ({ occurrenceId, daysLeft: daysLeft ?? 0 })),
  });
  if (outboxId === null) return false;
  await store.urges.send(
    [...occurrences].map((occurrenceId) => ({
      occurrenceId,
      memberId: target.memberId,
      senderId: actor.memberId,
      outboxId,
    })),
    goodHour(turn),
  );
  for (const { criterion, occurrence } of target.about)
    await store.audit.record(
      {
        actorId: actor.memberId,
        actorName: actor.name,
        action: 'urged',
        subject: `criterion:${criterion.code}`,
        details: { period: occurrence.period, memberId: target.memberId, name: target.name, outboxId },
      },
      now,
    );
  return true;
}

function urgeMessage(sender: { name: string; position: string }, items: readonly WorkItem[]): Message {
  const shown = items.slice(0, SHOWN);
  const more = items.length - shown.length;
  const [only] = items;
  const seen = choice(say('urge-button-seen'), 'dondoc.nhan');
  const later =
    only && items.length === 1 && only.kind === 'lead' && only.dueOn !== null
      ? [choice(say('extension-button-ask'), `giahan ${writeReference(only.code, only.period)}`)]
      : [];
  return message(
    [
      say('urge-title', { name: sender.name, position: sender.position || 'none', count: items.length }),
      ...shown.map(workLine),
      ...(more > 0 ? [say('reminder-more', { count: more })] : []),
      null,
      say('urge-how'),
    ],
    {
      choices: [...shown.map(workChoices), [seen, ...later]],
      about: items.map(({ code }) => code),
      place: 'new',
    },
  );
}
