import { expect, test } from 'vitest';
import { openTurn } from '#app/turn/perform.ts';
import { NO_ORIGIN, type Turn } from '#app/turn/turn.ts';
import { gatherDossier } from '#features/dossier/gather-dossier.ts';
import { recordDossier } from '#features/dossier/record-dossier.ts';
import { findOldEvidence } from '#features/retention/find-old-evidence.ts';
import { openCommune } from '#test/support/commune.ts';
import { withPlan } from '#test/support/plan.ts';

const KEEPING = { months: 24, unexported: false };

/** A commune with one criterion, and a way to file a piece for a criterion of the plan. */
async function openArchive() {
  const commune = await openCommune({ today: '2026-06-10' });
  const plan = await withPlan(commune, [{ code: '1.1', lead: 'lan' }]);
  const { id: criterionId } = await plan.criterion('1.1', '2026-06-10');
  const { store, house } = commune;
  const wish = {
    organisationId: commune.commune.organisationId,
    actor: { kind: 'operator', name: '' },
    origin: NO_ORIGIN,
    files: [],
  } as const;
  const inTurn = <T>(work: (turn: Turn) => Promise<T>) =>
    store.transaction(async (tx) => work(await openTurn(house, tx, wish)));
  const gather = () =>
    inTurn(async (turn) => {
      const head = await turn.store.plans.ofYear(2026);
      if (!head) throw new Error('There is no plan.');
      return gatherDossier(turn, head);
    });
  type Gathered = Awaited<ReturnType<typeof gather>>;
  return {
    commune,
    criterionId,
    gather,
    record: (dossier: Gathered) =>
      inTurn((turn) => recordDossier(turn, dossier, { files: 1, waiting: 0, lost: [], archives: [] })),
    files: async (sha256: string, criterion = criterionId) => {
      const { evidence } = commune.commune;
      const file = { sha256, size: 1, mime: 'application/pdf' };
      const piece = { file, originalName: 'a', caption: '', sentById: commune.idOf('lan'), batch: null };
      const id = await evidence.add(piece, house.clock());
      await evidence.link(id, criterion, null, house.clock());
      return id;
    },
    old: async (unexported = false) => {
      commune.at('2029-03-01');
      return inTurn((turn) => findOldEvidence(turn, { ...KEEPING, unexported }));
    },
  };
}

test('what came while the dossier was made is in none, nor what was filed since: the plan is held back', async () => {
  const { commune, criterionId, gather, record, files, old } = await openArchive();
  await files('a');
  commune.at('2027-01-10', 9);
  const dossier = await gather();
  commune.at('2027-01-10', 10);
  const late = await files('b');
  commune.at('2027-01-10', 11);
  await record(dossier);

  expect(await old()).toMatchObject({ hashes: [], plans: [{ held: true }] });
  commune.at('2027-01-11');
  await record(await gather());
  expect(await old()).toMatchObject({ hashes: ['a', 'b'], plans: [{ held: false }] });

  commune.at('2027-01-12');
  await commune.commune.evidence.unlink([late], commune.house.clock());
  await commune.commune.evidence.link(late, criterionId, null, commune.house.clock());
  expect(await old()).toMatchObject({ hashes: [], plans: [{ held: true }] });
});

test('what only a criterion has that the plan no longer has stays: no dossier holds it', async () => {
  const { commune, gather, record, files, old } = await openArchive();
  const plan = await commune.commune.plans.ofYear(2026);
  const [gone = 0] = await commune.commune.plans.addCriteria(plan?.id ?? 0, 1, commune.house.clock());
  await files('a');
  await files('b', gone);
  commune.at('2027-01-10');
  await record(await gather());

  expect(await old()).toMatchObject({ hashes: ['a'], plans: [{ held: false, files: 2, outside: 1 }] });
  expect(await old(true)).toMatchObject({ hashes: ['a', 'b'], plans: [{ outside: 0 }] });
});
