import { expect, test } from 'vitest';
import { localTime } from '#domain/time/clock.ts';
import type { Day } from '#domain/time/day.ts';
import type { ProgressState } from '#domain/work/progress.ts';
import { openCommune, type Person } from '#test/support/commune.ts';
import { type CriterionSketch, withPlan } from '#test/support/plan.ts';

const dayOf = (at: Date): Day => localTime(at, 'Asia/Ho_Chi_Minh').day;
const JUNE_30: Day = '2026-06-30';

async function openOffice(criteria: readonly CriterionSketch[]) {
  const commune = await openCommune({ today: '2026-06-01' });
  const plan = await withPlan(commune, criteria);
  const { work } = commune.commune;
  const says = async (
    who: Person,
    state: ProgressState,
    rest: { code?: string; percent?: number; on?: Day; undoesId?: number; duty?: Person } = {},
  ): Promise<number> => {
    const { code = '1.1', percent = 0, on = '2026-06-01', duty = who } = rest;
    commune.at(on);
    const criterion = await plan.criterion(code, JUNE_30);
    const { dutyId } = criterion.assignees.find(({ memberId }) => memberId === commune.idOf(duty)) ?? {
      dutyId: 0,
    };
    return work.record(
      {
        occurrenceId: criterion.occurrences[0]?.id ?? 0,
        dutyId,
        actorId: commune.idOf(who),
        state,
        percent,
        note: '',
        ...(rest.undoesId === undefined ? {} : { undoesId: rest.undoesId }),
      },
      commune.house.clock(),
      dayOf,
    );
  };
  return { ...commune, plan, work, says, time: (code = '1.1') => plan.time(code, JUNE_30) };
}

const ONE: readonly CriterionSketch[] = [{ code: '1.1', lead: 'lan', support: 'minh' }];

test('done on the 5th and confirmed on the 20th was closed on the 5th', async () => {
  const { says, time } = await openOffice(ONE);
  await says('lan', 'in_progress', { percent: 50, on: '2026-06-02' });
  await says('lan', 'done', { percent: 100, on: '2026-06-05' });
  await says('loan', 'confirmed', { percent: 100, on: '2026-06-20', duty: 'lan' });

  expect(await time()).toMatchObject({
    state: 'confirmed',
    doneOn: '2026-06-05',
    since: new Date('2026-06-20T02:00:00Z'),
  });
});

test('opened again and closed later, it was closed later', async () => {
  const { says, time } = await openOffice(ONE);
  await says('lan', 'done', { on: '2026-06-05' });
  await says('lan', 'in_progress', { on: '2026-06-10' });
  expect(await time()).toMatchObject({ state: 'in_progress', doneOn: null });
  await says('lan', 'done', { on: '2026-06-15' });

  expect(await time()).toMatchObject({ state: 'done', doneOn: '2026-06-15' });
});

test('a state said again stands since it was first said', async () => {
  const { says, time } = await openOffice(ONE);
  await says('lan', 'blocked', { on: '2026-06-02' });
  await says('lan', 'blocked', { on: '2026-06-09' });

  expect((await time()).since).toEqual(new Date('2026-06-02T02:00:00Z'));
});

test('an undo leaves what stood before, with its day', async () => {
  const { says, time, work } = await openOffice(ONE);
  await says('lan', 'done', { on: '2026-06-05' });
  const wrong = await says('lan', 'in_progress', { percent: 30, on: '2026-06-08' });
  await says('lan', 'done', { undoesId: wrong, on: '2026-06-09' });

  expect(await time()).toMatchObject({ state: 'done', doneOn: '2026-06-05' });
  expect(await work.entry(wrong)).toMatchObject({
    isSuperseded: false,
    takenBackAt: new Date('2026-06-09T02:00:00Z'),
  });
});

test('with everything undone nobody has said anything', async () => {
  const { says, time } = await openOffice(ONE);
  const said = await says('lan', 'done');
  await says('lan', 'not_started', { undoesId: said });

  expect(await time()).toMatchObject({ state: 'not_started', since: null, doneOn: null, answers: [] });
});

test('of two leads the criterion is closed with the later one', async () => {
  const { says, time } = await openOffice([{ code: '1.1', lead: ['lan', 'minh'] }]);
  await says('lan', 'done', { percent: 100, on: '2026-06-05' });
  expect(await time()).toMatchObject({ state: 'in_progress', percent: 50, doneOn: null });
  await says('minh', 'done', { percent: 100, on: '2026-06-12' });

  expect(await time()).toMatchObject({ state: 'done', doneOn: '2026-06-12' });
});

test('the supporter’s word is an answer, and not how the criterion stands', async () => {
  const { says, time, idOf } = await openOffice(ONE);
  await says('minh', 'done', { percent: 100 });

  const occurrence = await time();
  expect(occurrence).toMatchObject({ state: 'not_started', since: null });
  expect(occurrence.answers).toMatchObject([{ memberId: idOf('minh'), kind: 'support', state: 'done' }]);
});

test('a duty goes on from the one it succeeds', async () => {
  const { says, time, plan, commune, idOf } = await openOffice(ONE);
  await says('lan', 'in_progress', { percent: 60, on: '2026-06-02' });
  const criterion = await plan.criterion('1.1', '2026-06-02');
  const before = criterion.assignees.find(({ kind }) => kind === 'lead')?.dutyId ?? 0;
  await commune.plans.endDuties([before], '2026-06-10');
  await commune.plans.addDuties(
    [{ criterionId: criterion.id, memberId: idOf('thanh'), kind: 'lead', succeedsId: before }],
    '2026-06-10',
    new Date(),
  );

  expect(await time()).toMatchObject({ state: 'in_progress', percent: 60 });
  expect((await plan.criterion('1.1', '2026-06-09')).assignees.map(({ memberId }) => memberId)).toContain(
    idOf('lan'),
  );
  expect((await plan.criterion('1.1', '2026-06-10')).assignees.map(({ memberId }) => memberId)).not.toContain(
    idOf('lan'),
  );
});

test('a filter keeps to what a member has a duty on', async () => {
  const { work, plan, idOf } = await openOffice([
    ...ONE,
    { code: '1.2', lead: 'lan' },
    { code: '2.1', lead: 'thanh' },
  ]);
  const codes = async (person: Person) =>
    (await work.plan(plan.head, JUNE_30, { memberId: idOf(person) })).criteria.map(({ code }) => code);

  expect(await codes('lan')).toEqual(['1.1', '1.2']);
  expect(await codes('minh')).toEqual(['1.1']);
  expect(await codes('hoa')).toEqual([]);
  expect(await work.codesOf(plan.head.setId, idOf('lan'), JUNE_30)).toEqual(['1.1', '1.2']);
});

test('pieces are counted by state, those withdrawn not at all', async () => {
  const { commune, plan, idOf, house } = await openOffice(ONE);
  const { id, occurrences } = await plan.criterion('1.1', JUNE_30);
  for (const state of ['submitted', 'accepted', 'returned', 'withdrawn'] as const) {
    const file = { sha256: state, size: 1, mime: 'image/png' };
    const piece = await commune.evidence.add(
      { file, originalName: 'x', caption: '', sentById: idOf('lan'), batch: null },
      house.clock(),
    );
    await commune.evidence.link(piece, id, occurrences[0]?.id ?? null, house.clock());
    await commune.evidence.link(piece, id, occurrences[0]?.id ?? null, house.clock());
    await commune.evidence.setState(piece, state, new Date());
  }

  const { evidence } = await plan.criterion('1.1', JUNE_30);
  expect(evidence).toEqual({ submitted: 1, accepted: 1, returned: 1 });
});

test('the newest score of each kind counts', async () => {
  const { commune, plan, idOf, house } = await openOffice(ONE);
  const { id } = await plan.criterion('1.1', JUNE_30);
  for (const [kind, points] of [
    ['self', 1],
    ['self', 0.5],
    ['appraised', 0.25],
  ] as const)
    await commune.scores.give(
      { criterionId: id, actorId: idOf('lan'), kind, points, reason: '' },
      house.clock(),
    );

  expect(await plan.criterion('1.1', JUNE_30)).toMatchObject({ selfScore: 0.5, appraisedScore: 0.25 });
});
