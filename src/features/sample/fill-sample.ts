import { createHash } from 'node:crypto';
import { type House, openTurn } from '#app/turn/perform.ts';
import { NO_ORIGIN, type Turn } from '#app/turn/turn.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { PlanDraft } from '#domain/plan/plan-draft.ts';
import { instantOf } from '#domain/time/clock.ts';
import type { Store, StoreQuestions } from '#store/open.ts';
import { replay, type Saying } from './replay.ts';
import { sampleMembers, sampleName, samplePlan, sampleProgress } from './sample-files.ts';

/** Codes of made-up communes begin so; no real administrative code does. */
export const SAMPLE_CODE = 'MAU-';

/** When a commune gets its name that is nothing yet: no past knows it by another. */
export const BLANK = new Date(0);

/** Puts a read plan in force as any import does. It is handed in, since features are strangers to each other. */
export type AdoptPlan = (
  place: Pick<Turn, 'store' | 'now' | 'today'>,
  plan: { draft: PlanDraft; year: number; fileName: string; fileHash: string },
  adoption: { by: Actor; addPeople: boolean; sample: boolean },
) => Promise<unknown>;

/** What the sample is made with. */
export interface SampleOptions {
  readonly year: number;
  readonly adoptPlan: AdoptPlan;
}

/** What was filled in. */
export interface Filled {
  readonly organisationId: number;
  readonly members: number;
  readonly entries: number;
}

const OPERATOR: Actor = { kind: 'operator', name: 'cchc-bot' };
const FIRST_HOUR = 8;
const HOURS_OF_WORK = 8;

/**
 * Fills in a made-up commune: its people, its plan of `year` by the same way as any import, and what its people have
 * said until now. A commune that is still empty becomes it; otherwise it is added.
 */
export async function fillSample(
  store: Store,
  house: House,
  { year, adoptPlan }: SampleOptions,
): Promise<Filled> {
  const { draft, text } = await samplePlan(year);
  return store.transaction(async (tx) => {
    const organisationId = await sampleCommune(tx);
    const wish = { organisationId, actor: OPERATOR, origin: NO_ORIGIN, files: [] };
    const turn = await openTurn(house, tx, wish);
    const { store: commune } = turn;
    const begun = beginningOf(turn, draft);
    const members = sampleMembers();
    for (const member of members) await commune.people.add(member, begun.now);
    await adoptPlan(
      { store: commune, ...begun },
      { draft, year, fileName: 'phu-luc.csv', fileHash: createHash('sha256').update(text).digest('hex') },
      { by: OPERATOR, addPeople: false, sample: true },
    );
    // A turn knows the days off from when it was opened; the plan has brought those of its year.
    const entries = await playBack(await openTurn(house, tx, wish), year, house.timeZone);
    return { organisationId, members: members.length, entries };
  });
}

/** The sample is put in force when it was issued, so that the months since have their reports; never in time to come. */
function beginningOf({ now, today, atHour }: Turn, { issuedOn }: PlanDraft): Pick<Turn, 'now' | 'today'> {
  if (issuedOn === null || issuedOn >= today) return { now, today };
  return { now: atHour(issuedOn, FIRST_HOUR), today: issuedOn };
}

async function sampleCommune(tx: StoreQuestions): Promise<number> {
  const all = await tx.organisations.all();
  const wanted = { code: `${SAMPLE_CODE}${String(all.length + 1).padStart(4, '0')}`, name: sampleName() };
  const [first] = all;
  if (first && all.length === 1 && (await isBlank(tx, first.id)))
    return (await tx.organisations.update(first.id, { ...wanted, code: `${SAMPLE_CODE}0001` }, BLANK)).id;
  return (await tx.organisations.create(wanted.code, wanted.name)).id;
}

async function isBlank(tx: StoreQuestions, organisationId: number): Promise<boolean> {
  const { people, plans } = tx.commune(organisationId);
  return (await people.count()) === 0 && (await plans.all()).length === 0;
}

async function playBack(turn: Turn, year: number, timeZone: string): Promise<number> {
  const head = await turn.store.plans.ofYear(year);
  if (!head) throw new Error('The sample plan is not in force.');
  const plan = await turn.store.work.plan(head, turn.today);
  const reviewers = await reviewersOf(turn);
  const sayings = replay(plan, sampleProgress(), turn);
  for (const [place, saying] of sayings.entries()) {
    const { occurrenceId, dutyId, state, percent, note } = saying;
    const actorId = saying.byReviewer ? reviewerOf(saying, reviewers) : saying.memberId;
    const at = instantOf(saying.day, FIRST_HOUR + (place % HOURS_OF_WORK), (place * 7) % 60, timeZone);
    await turn.store.work.record(
      { occurrenceId, dutyId, actorId, state, percent, note },
      at < turn.now ? at : turn.now,
      turn.dayOf,
    );
  }
  return sayings.length;
}

/** Who may confirm, in this order: the coordinator, else the chairman, else a deputy. */
async function reviewersOf({ store }: Turn): Promise<number[]> {
  const members = await Promise.all([
    store.people.withRole('COORDINATOR'),
    store.people.withRole('CHAIRMAN'),
    store.people.withRole('VICE_CHAIRMAN'),
  ]);
  return members.flat().map(({ id }) => id);
}

/** Nobody confirms their own work. */
function reviewerOf({ criterion }: Saying, reviewers: readonly number[]): number {
  const leads = criterion.assignees.filter(({ kind }) => kind === 'lead').map(({ memberId }) => memberId);
  const reviewer = reviewers.find((id) => !leads.includes(id));
  if (reviewer === undefined) throw new Error(`Nobody can confirm ${criterion.code}.`);
  return reviewer;
}
