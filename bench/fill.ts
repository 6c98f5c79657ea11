import { daysOffFor } from '#documents/holidays.ts';
import type { Role } from '#domain/people/people.ts';
import { occurrencesOf } from '#domain/plan/occurrence.ts';
import { localTime } from '#domain/time/clock.ts';
import { makeDay } from '#domain/time/day.ts';
import type { CommuneStore } from '#store/open.ts';
import { openStore } from '#store/open.ts';
import { bigPlan } from './big-plan.ts';

export const TIME_ZONE = 'Asia/Ho_Chi_Minh';
export const MEMBERS = 1000;
export const LEADS_EACH = 30;

const STEERING = 4;
/** One in ten speaks. */
const speakersAmong = (people: number) => Math.floor(people / 10);
const FIRST_USER_ID = 700_000_001;
const ANSWERED_EACH = 10;

/** Somebody of the big commune with an account: who they are on the phone, and the codes they lead. */
export interface Speaker {
  readonly userId: number;
  readonly name: string;
  readonly codes: readonly string[];
}

/** The commune as it was filled: a chairman, and a hundred officials who lead thirty criteria each. */
export interface BigCommune {
  readonly chairman: Speaker;
  readonly officials: readonly Speaker[];
  /** Everybody with an account, the chairman and those officials among them. */
  readonly members: readonly Pick<Speaker, 'userId' | 'name'>[];
}

type Leaf = { readonly code: string; readonly criterionId: number };

/**
 * Fills an empty database straight through the store: a plan of `size` criteria for `year`, `people` members with an
 * account each, a lead and a supporter for every criterion, and a thousand reports made before.
 */
export async function fillBigCommune(
  databaseUrl: string,
  year: number,
  size: number,
  people: number,
): Promise<BigCommune> {
  const store = openStore(databaseUrl);
  const at = new Date(Date.UTC(year, 0, 5, 2));
  const { id } = await store.organisations.create('00001', 'UBND xã Minh Sơn');
  const within = <T>(work: (commune: CommuneStore) => Promise<T>) =>
    store.transaction((tx) => work(tx.commune(id)));
  const memberIds = await within((commune) => addMembers(commune, people, at));
  const leaves = await within((commune) => addPlan(commune, { year, size }, at));
  await within((commune) => addDuties(commune, leaves, memberIds, at));
  await within((commune) => answerSome(commune, memberIds, year));
  await within(takeSlots);
  await store.close();
  return speakersOf(leaves, people);
}

async function addMembers(commune: CommuneStore, people: number, at: Date): Promise<number[]> {
  const roles = ['COORDINATOR', 'CHAIRMAN', 'VICE_CHAIRMAN', 'VICE_CHAIRMAN'] as const;
  const ids: number[] = [];
  for (let place = 0; place < people; place += 1) {
    const role: Role = roles[place] ?? 'OFFICIAL';
    const member = { name: nameOf(place), position: 'Công chức', body: '', role };
    const { id } = await commune.people.add(member, at);
    const userId = String(FIRST_USER_ID + place);
    await commune.people.link(
      id,
      { channel: 'telegram', userId, chatId: userId, displayName: nameOf(place) },
      at,
    );
    ids.push(id);
  }
  return ids;
}

async function addPlan(
  commune: CommuneStore,
  { year, size }: { year: number; size: number },
  at: Date,
): Promise<Leaf[]> {
  const { fields, criteria } = bigPlan(year, size);
  const issuedOn = makeDay(year, 1, 5) ?? null;
  const head = { year, number: '01/KH-UBND', issuedOn, title: 'Kế hoạch CCHC', sample: false };
  const planId = await commune.plans.write(head, at);
  const ids = await commune.plans.addCriteria(planId, criteria.length, at);
  const placed = criteria.map((criterion, place) => ({ ...criterion, criterionId: ids[place] ?? 0 }));
  const file = { fileName: 'ke-hoach.xlsx', fileHash: 'bench', importedById: null };
  await commune.plans.putInForce(planId, { ...file, fields, criteria: placed }, at);
  const leaves = placed.filter(({ isLeaf }) => isLeaf);
  await commune.plans.addOccurrences(
    leaves.flatMap(({ criterionId, deadline }) =>
      occurrencesOf(deadline, year).map((each) => ({ ...each, criterionId })),
    ),
  );
  await commune.settings.seedDaysOff(daysOffFor(year));
  return leaves;
}

async function addDuties(
  commune: CommuneStore,
  leaves: readonly Leaf[],
  memberIds: readonly number[],
  at: Date,
): Promise<void> {
  const speakers = speakersAmong(memberIds.length);
  const others = memberIds.slice(STEERING + speakers);
  const other = (place: number): number => others[place % others.length] ?? 0;
  const duties = leaves.flatMap(({ criterionId }, place) => {
    const speaker = memberIds[STEERING + Math.floor(place / LEADS_EACH)];
    const lead = place < speakers * LEADS_EACH ? (speaker ?? 0) : other(place);
    return [
      { criterionId, memberId: lead, kind: 'lead' as const },
      { criterionId, memberId: other(place + 1), kind: 'support' as const },
    ];
  });
  await commune.plans.addDuties(duties, localTime(at, TIME_ZONE).day, at);
}

/** What speakers lead last is under way already, so that lists and reports have something to read. */
async function answerSome(commune: CommuneStore, memberIds: readonly number[], year: number): Promise<void> {
  const head = await commune.plans.ofYear(year);
  const at = new Date(Date.UTC(year, 0, 20, 2));
  const dayOf = (instant: Date) => localTime(instant, TIME_ZONE).day;
  if (!head) throw new Error('The plan is not in force');
  for (const memberId of memberIds.slice(STEERING, STEERING + speakersAmong(memberIds.length))) {
    const { criteria } = await commune.work.plan(head, dayOf(new Date()), { memberId });
    for (const { assignees, occurrences } of criteria.slice(-ANSWERED_EACH)) {
      const duty = assignees.find((each) => each.memberId === memberId);
      const [occurrence] = occurrences;
      if (!duty || !occurrence) continue;
      const key = { occurrenceId: occurrence.id, dutyId: duty.dutyId, actorId: memberId };
      await commune.work.record(
        { ...key, state: 'in_progress', percent: 40, note: 'đang thực hiện' },
        at,
        dayOf,
      );
    }
  }
}

/** Nobody is to be written to today: the reminders of a thousand members would stand before every reply. */
async function takeSlots(commune: CommuneStore): Promise<void> {
  const now = new Date();
  const { day } = localTime(now, TIME_ZONE);
  for (const job of ['remind', 'brief']) await commune.outbox.takeSlot(`${job}:${day}`, now);
}

function speakersOf(leaves: readonly Leaf[], people: number): BigCommune {
  const speaker = (place: number): Speaker => {
    const first = (place - STEERING) * LEADS_EACH;
    const codes = leaves.slice(Math.max(0, first), Math.max(0, first + LEADS_EACH)).map(({ code }) => code);
    return { userId: FIRST_USER_ID + place, name: nameOf(place), codes };
  };
  return {
    chairman: speaker(1),
    officials: Array.from({ length: speakersAmong(people) }, (_, at) => speaker(STEERING + at)),
    members: Array.from({ length: people }, (_, place) => speaker(place)),
  };
}

function nameOf(place: number): string {
  const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô'];
  const middle = ['Văn', 'Thị', 'Hữu', 'Ngọc', 'Minh', 'Thanh', 'Quốc', 'Thu', 'Đức', 'Kim'];
  const given = ['An', 'Bình', 'Cường', 'Dung', 'Giang', 'Hà', 'Lan', 'Mai', 'Nam', 'Sơn'];
  const part = (names: readonly string[], step: number) => names[Math.floor(place / step) % names.length];
  return `${part(family, 1)} ${part(middle, 10)} ${part(given, 100)}`;
}
