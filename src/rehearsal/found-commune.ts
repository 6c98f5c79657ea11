import { type House, openTurn } from '#app/turn/perform.ts';
import { NO_ORIGIN, type Turn } from '#app/turn/turn.ts';
import { localTime } from '#domain/time/clock.ts';
import { partsOf } from '#domain/time/day.ts';
import { adoptPlan } from '#features/plan/adopt-plan.ts';
import { BLANK, fillSample, SAMPLE_CODE } from '#features/sample/fill-sample.ts';
import { sampleMembers, sampleName } from '#features/sample/sample-files.ts';
import type { Act } from '#sandbox/front/backstage.ts';
import type { Words } from '#sandbox/front/words.ts';
import type { Store } from '#store/open.ts';
import type { NewMember } from '#store/people.ts';

/** Where a commune is founded. */
export interface Ground {
  readonly store: Store;
  readonly house: House;
  readonly words: Words;
}

/**
 * Makes a blank database the commune of an act: the sample with its plan; the sample without a plan and without the
 * officials whom a plan will bring; or somebody's own, in which only a coordinator is. What is there already stays.
 */
export async function foundCommune(act: Act, { store, house, words }: Ground): Promise<number> {
  const { organisations } = store;
  const [first] = await organisations.all();
  if (first && (await store.commune(first.id).people.count()) > 0)
    return markRehearsed({ store, house }, first.id);
  if (act === 'sample') {
    const { year } = partsOf(localTime(house.clock(), house.timeZone).day);
    const { organisationId } = await fillSample(store, house, { year, adoptPlan });
    return markRehearsed({ store, house }, organisationId);
  }
  const name = act === 'empty' ? sampleName() : words['own.commune'];
  const members = act === 'empty' ? leadersOfSample() : [ownCoordinator(words)];
  const organisation = first ?? (await organisations.create(SAMPLE_CODE, name));
  await organisations.update(organisation.id, { code: `${SAMPLE_CODE}0001`, name }, BLANK);
  for (const member of members) await store.commune(organisation.id).people.add(member, house.clock());
  return markRehearsed({ store, house }, organisation.id);
}

/** Does something in the operator's name, in one transaction. */
export function inTurn<T>(
  { store, house }: Pick<Ground, 'store' | 'house'>,
  organisationId: number,
  work: (turn: Turn) => Promise<T>,
): Promise<T> {
  const actor = { kind: 'operator' as const, name: 'cchc-bot' };
  return store.transaction(async (tx) =>
    work(await openTurn(house, tx, { organisationId, actor, origin: NO_ORIGIN, files: [] })),
  );
}

/** From here on accounts and groups are those of a rehearsal: with a token they are nobody's. */
async function markRehearsed(
  { store, house }: Pick<Ground, 'store' | 'house'>,
  organisationId: number,
): Promise<number> {
  await store.commune(organisationId).settings.set('rehearsed', true, house.clock());
  return organisationId;
}

function leadersOfSample(): NewMember[] {
  return sampleMembers().filter(({ role }) => role !== 'OFFICIAL');
}

function ownCoordinator(words: Words): NewMember {
  return {
    name: words['own.coordinator'],
    position: words['own.position'],
    body: '',
    role: 'COORDINATOR',
  };
}
