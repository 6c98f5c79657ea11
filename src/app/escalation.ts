import { answererOf } from '#domain/asked.ts';
import type { Day } from '#domain/day.ts';
import type { EscalationAudience } from '#domain/escalation.ts';
import { type LadderFacts, type LadderStep, ladderSteps, lateSubject } from '#domain/escalation.ts';
import { type LateItem, lateWork } from '#domain/late-work.ts';
import { remindersOn } from '#domain/reminder.ts';
import type { PlanWork } from '#domain/work.ts';
import type { MemberRow } from '#store/people.ts';
import type { Turn } from './turn.ts';

/** A level that late work reaches today, and who is to hear of it. */
export interface DueStep {
  readonly step: LadderStep;
  readonly recipients: readonly number[];
  /** How many messages about it have reached its leads. */
  readonly times: number;
}

/** Who in the unit hears of what is brought upward. */
export interface Steering {
  readonly coordinators: readonly MemberRow[];
  readonly chairmen: readonly MemberRow[];
  readonly deputies: readonly MemberRow[];
  /** Leaders in charge, by the code of the field. */
  readonly inCharge: ReadonlyMap<string, number>;
}

/** Who steers, as far as they can be written to. */
export async function steeringOf({ store }: Pick<Turn, 'store'>): Promise<Steering> {
  const people = (await store.people.withRole('COORDINATOR', 'CHAIRMAN', 'VICE_CHAIRMAN')).filter(
    ({ reach }) => reach === 'reachable',
  );
  const ofRole = (role: MemberRow['role']) => people.filter((each) => each.role === role);
  return {
    coordinators: ofRole('COORDINATOR'),
    chairmen: ofRole('CHAIRMAN'),
    deputies: ofRole('VICE_CHAIRMAN'),
    inCharge: await store.escalations.fieldLeaders(),
  };
}

/**
 * Who hears of something about a field, `own` left out, whose work it is. Where nobody was put in charge of the field the
 * only deputy is, or else the chairman.
 */
export function audienceOf(
  audience: Exclude<EscalationAudience, 'lead'>,
  fieldCode: string,
  { coordinators, chairmen, deputies, inCharge }: Steering,
  own: readonly number[],
): number[] {
  const idsOf = (members: readonly MemberRow[]) =>
    members.map(({ id }) => id).filter((id) => !own.includes(id));
  if (audience === 'coordinator') return idsOf(coordinators);
  if (audience === 'chairman') return idsOf(chairmen);
  const named = inCharge.get(fieldCode);
  const chosen = idsOf([...deputies, ...chairmen].filter(({ id }) => id === named));
  if (chosen.length > 0) return chosen;
  const only = deputies.length === 1 ? idsOf(deputies) : [];
  return only.length > 0 ? only : idsOf(chairmen);
}

/**
 * The levels that late work reaches on the turn's day, with who is to hear of each; of a day to come, if nobody says
 * anything until then. A level nobody can be told of waits; that of the lead is their own reminder.
 */
export async function dueSteps(turn: Turn, plan: PlanWork): Promise<DueStep[]> {
  const { store, today, calendar } = turn;
  const items = lateWork(plan, today, calendar);
  if (items.length === 0) return [];
  const chased = await store.outbox.chased(items.map(({ occurrence }) => occurrence.id));
  const facts = await factsOf(turn, items, chased);
  const steps = ladderSteps(items, await foreseen(turn, plan, facts), today, calendar);
  const steering = await steeringOf(turn);
  return steps.flatMap((step) => {
    const { rule, item } = step;
    const own = leadsOf(item);
    const recipients =
      rule.audience === 'lead' ? own : audienceOf(rule.audience, item.criterion.fieldCode, steering, own);
    const times = chased.get(item.occurrence.id)?.times ?? 0;
    return recipients.length > 0 ? [{ step, recipients, times }] : [];
  });
}

type Chased = ReadonlyMap<number, { readonly first: Date; readonly times: number }>;

async function factsOf(turn: Turn, items: readonly LateItem[], chased: Chased): Promise<LadderFacts> {
  const { store, dayOf } = turn;
  const reached = await store.escalations.reached(items.map(lateSubject));
  return {
    rules: await store.escalations.rules(),
    reached: reached.map(({ at, ...step }) => ({ ...step, on: dayOf(at) })),
    toldOn: (id) => {
      const first = chased.get(id)?.first;
      return first ? dayOf(first) : null;
    },
    isAnswered: await answersOf(turn, items),
  };
}

/** The facts as they will be on the turn's day, where that is still to come: reminders arrive and levels are reached. */
async function foreseen(turn: Turn, plan: PlanWork, facts: LadderFacts): Promise<LadderFacts> {
  const { store, calendar, settings, today, now, dayOf } = turn;
  const begin = dayOf(now);
  if (begin >= today) return facts;
  const people = await store.people.all();
  const reachable = new Set(people.filter(({ reach }) => reach === 'reachable').map(({ id }) => id));
  const told = new Map<number, Day>();
  const reached = [...facts.reached];
  const seen: LadderFacts = { ...facts, reached, toldOn: (id) => facts.toldOn(id) ?? told.get(id) ?? null };
  const isBegun = await store.outbox.hasSlot(`brief:${begin}`);
  for (
    let day = isBegun ? calendar.next(begin) : calendar.onOrAfter(begin);
    day < today;
    day = calendar.next(day)
  ) {
    for (const { rule, subject } of ladderSteps(lateWork(plan, day, calendar), seen, day, calendar))
      reached.push({ ruleId: rule.id, subject, on: day });
    for (const { memberId, items } of remindersOn(plan, day, calendar, {
      daysAhead: settings.remindDaysAhead,
    }))
      if (reachable.has(memberId))
        for (const { occurrenceId } of items) if (!told.has(occurrenceId)) told.set(occurrenceId, day);
  }
  return seen;
}

/** Who answers for late work today: its leads, or whoever stands in for them. */
export function leadsOf({ leads }: Pick<LateItem, 'leads'>): number[] {
  return leads.flatMap((lead) => {
    const answerer = answererOf(lead);
    return answerer ? [answerer.memberId] : [];
  });
}

async function answersOf(turn: Turn, items: readonly LateItem[]): Promise<(item: LateItem) => boolean> {
  const { store, calendar, dayOf, atHour } = turn;
  const oldest = items.map(({ dueOn }) => dueOn).sort()[0];
  const words = oldest ? await store.answers.since(atHour(oldest, 0)) : [];
  return ({ criterion, occurrence, dueOn, leads }) => {
    const lastDay = calendar.onOrAfter(dueOn);
    const people = leads.flatMap(({ memberId, standIn }) => [
      memberId,
      ...(standIn ? [standIn.memberId] : []),
    ]);
    return words.some(
      (word) =>
        word.criterionId === criterion.id &&
        (word.occurrenceId === null || word.occurrenceId === occurrence.id) &&
        people.includes(word.memberId) &&
        dayOf(word.at) > lastDay,
    );
  };
}
