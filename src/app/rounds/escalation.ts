import { group } from '#domain/group.ts';
import { answererOf, speaksFor } from '#domain/steering/asked.ts';
import {
  type EscalationAudience,
  type EscalationRule,
  type LadderFacts,
  type LadderStep,
  ladderSteps,
  lateSubject,
} from '#domain/steering/escalation.ts';
import { type Day, later } from '#domain/time/day.ts';
import { type LateItem, lateWork } from '#domain/work/late-work.ts';
import type { PlanWork } from '#domain/work/work.ts';
import type { WordRow } from '#store/answers.ts';
import type { Chased } from '#store/outbox.ts';
import type { MemberRow } from '#store/people.ts';
import { coordinatorsToday } from '../telling/coordinators.ts';
import { readersToday } from '../telling/route.ts';
import type { Turn } from '../turn/turn.ts';

/** A level that late work reaches today, and who is to hear of it. */
export interface DueStep {
  readonly step: LadderStep;
  readonly recipients: readonly number[];
  /** On how many days messages about it have reached its leads. */
  readonly times: number;
  /** The day of what its leads last said of it since it became late, be it turned down; null where they said nothing. */
  readonly heardOn: Day | null;
}

/** Who in the unit hears of what is brought upward. */
export interface Steering {
  readonly coordinators: readonly MemberRow[];
  readonly chairmen: readonly MemberRow[];
  readonly deputies: readonly MemberRow[];
  /** Leaders in charge, by the code of the field. */
  readonly inCharge: ReadonlyMap<string, number>;
}

/** Who steers, as far as they or those who stand in for them can be written to today. */
export async function steeringOf(turn: Pick<Turn, 'store' | 'today'>): Promise<Steering> {
  const { store } = turn;
  const readerOf = await readersToday(turn);
  const leaders = (await store.people.withRole('CHAIRMAN', 'VICE_CHAIRMAN')).filter(
    ({ id }) => readerOf(id) !== null,
  );
  const ofRole = (role: MemberRow['role']) => leaders.filter((each) => each.role === role);
  return {
    coordinators: await coordinatorsToday(turn),
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
 * The levels that late work reaches on the turn's day, with who is to hear of each. A level nobody can be told of
 * waits, one that only its leads would hear of is passed over; that of the lead is their own reminder.
 */
export async function dueSteps(turn: Turn, plan: PlanWork): Promise<DueStep[]> {
  const { store, today, calendar } = turn;
  const items = lateWork(plan, today, calendar);
  if (items.length === 0) return [];
  const chased = chasesOf(turn, await store.outbox.chased(items.map(({ occurrence }) => occurrence.id)));
  const wordsOn = await wordsOf(turn, items);
  const steering = await steeringOf(turn);
  const facts = await factsOf(turn, items, { chased, wordsOn });
  const isOfReaders = ({ audience }: EscalationRule, item: LateItem) => {
    if (audience === 'lead') return false;
    const readers = (own: readonly number[]) =>
      audienceOf(audience, item.criterion.fieldCode, steering, own).length;
    return readers([]) > 0 && readers(leadsOf(item)) === 0;
  };
  const steps = ladderSteps(items, { ...facts, isOfReaders }, today, calendar);
  const daysOf = (some: readonly Chased[]) => new Set(some.map(({ at }) => turn.dayOf(at))).size;
  return steps.flatMap((step) => {
    const { rule, item } = step;
    const own = leadsOf(item);
    const recipients =
      rule.audience === 'lead' ? own : audienceOf(rule.audience, item.criterion.fieldCode, steering, own);
    if (recipients.length === 0) return [];
    const heardOn = lastDay(turn, wordsOn(item), ({ at }) => at);
    return [{ step, recipients, times: daysOf(chased(item)), heardOn }];
  });
}

type Chases = (item: LateItem) => readonly Chased[];

/** By piece of work, the messages that reached its present leads, or who stands in for them, since it is theirs. */
function chasesOf({ dayOf }: Turn, chased: readonly Chased[]): Chases {
  const byOccurrence = group(chased, ({ occurrenceId }) => occurrenceId);
  return ({ occurrence, leads }) =>
    (byOccurrence.get(occurrence.id) ?? []).filter(({ memberId, at }) =>
      leads.some((lead) => speaksFor(memberId, lead) && (lead.since ?? '') <= dayOf(at)),
    );
}

async function factsOf(
  turn: Turn,
  items: readonly LateItem[],
  { chased, wordsOn }: { readonly chased: Chases; readonly wordsOn: Words },
): Promise<Omit<LadderFacts, 'isOfReaders'>> {
  const { store, dayOf } = turn;
  const requests = await store.extensions.waiting(items.map(({ occurrence }) => occurrence.id));
  const requested = new Set(requests.map(({ occurrenceId }) => occurrenceId));
  const reached = await store.escalations.reached(items.map(lateSubject));
  return {
    rules: await store.escalations.rules(),
    reached: reached.map(({ at, ...step }) => ({ ...step, on: dayOf(at) })),
    toldOn: (item) => {
      const [first] = chased(item);
      return first ? dayOf(first.at) : null;
    },
    waits: (item) => requested.has(item.occurrence.id) || hasNewEvidence(item),
    turnedDownOn: (item) => lastDay(turn, wordsOn(item), ({ turnedDownAt }) => turnedDownAt),
  };
}

/** Who answers for late work today: its leads, or whoever stands in for them. */
export function leadsOf({ leads }: Pick<LateItem, 'leads'>): number[] {
  return leads.flatMap((lead) => {
    const answerer = answererOf(lead);
    return answerer ? [answerer.memberId] : [];
  });
}

/** Whether evidence of just this time waits to be looked at. */
function hasNewEvidence({ criterion, occurrence }: LateItem): boolean {
  const isOfIt = (occurrenceId: number | null) =>
    occurrenceId === null ? occurrence.period === 'once' : occurrenceId === occurrence.id;
  return criterion.pieces.some((piece) => piece.state === 'submitted' && isOfIt(piece.occurrenceId));
}

type Words = (item: LateItem) => readonly WordRow[];

/** What the leads of late work, or those who stand in for them, have said since it became late. */
async function wordsOf({ store, calendar, dayOf, atHour }: Turn, items: readonly LateItem[]): Promise<Words> {
  const oldest = items.map(({ dueOn }) => dueOn).sort()[0];
  const words = oldest ? await store.answers.since(atHour(oldest, 0)) : [];
  const byCriterion = group(words, ({ criterionId }) => criterionId);
  return ({ criterion, occurrence, dueOn, leads }) => {
    const since = leads.map((lead) => lead.since ?? dueOn).toSorted()[0] ?? dueOn;
    const inTime = later(calendar.onOrAfter(dueOn), calendar.previous(since));
    const people = leads.flatMap(({ memberId, standIn }) => [
      memberId,
      ...(standIn ? [standIn.memberId] : []),
    ]);
    return (byCriterion.get(criterion.id) ?? []).filter(
      (word) =>
        (word.occurrenceId === null || word.occurrenceId === occurrence.id) &&
        people.includes(word.memberId) &&
        dayOf(word.at) > inTime,
    );
  };
}

function lastDay(
  { dayOf }: Turn,
  words: readonly WordRow[],
  when: (word: WordRow) => Date | null,
): Day | null {
  const days = words.flatMap((word) => {
    const at = when(word);
    return at ? [dayOf(at)] : [];
  });
  return days.toSorted().at(-1) ?? null;
}
