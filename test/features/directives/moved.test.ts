import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { openOffice } from '#test/features/support/office.ts';
import { callsOf, heardArgs, heardKeys } from '#test/support/phones.ts';
import type { CriterionSketch } from '#test/support/plan.ts';

/** A Wednesday. */
const TODAY: Day = '2026-06-10';
const ORDER = 'họp với Sở, báo lại tôi';
const PLAN: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', due: '2026-12-01' },
  { code: '1.2', lead: ['lan', 'minh'], due: '2026-12-01' },
];

async function openDirected(code = '1.1') {
  const office = await openOffice(TODAY, PLAN);
  await office.thanh.says(`/chidao ${code} ${ORDER}`);
  office.at('2026-06-11', 9);
  const dutyOf = async (who: 'lan' | 'minh') =>
    (await office.plan.criterion(code, '2026-06-11')).assignees.find(
      ({ memberId }) => memberId === office.idOf(who),
    )?.dutyId;
  return {
    ...office,
    replaceLan: async () =>
      office.loan.forges(`phancong.giao ${code} lead ${office.idOf('minh')} =${await dutyOf('lan')}`),
    dropLan: async () => office.loan.forges(`phancong.thoi ${code} ${await dutyOf('lan')} =yes`),
    sent: (who: string) => office.phones.chat(who).filter(({ kind }) => kind === 'directive'),
    open: () => office.commune.directives.open(),
    keys: (who: string) =>
      office.phones.chat(who).flatMap(({ message }) => message.lines.map((line) => line?.key)),
  };
}

test('whoever comes to lead a criterion is given its open directive, with the same buttons', async () => {
  const { replaceLan, sent, open, lan, minh, thanh, phones } = await openDirected();

  await replaceLan();

  const [letter] = sent('minh');
  expect(letter?.message.lines).toMatchObject([
    { key: 'directive-title', args: { from: 'Vũ Văn Thành' } },
    { key: 'directive-about', args: { code: '1.1' } },
    { key: 'directive-text', args: { text: ORDER } },
    { key: 'directive-moved', args: { day: TODAY, before: 'Trần Thị Lan' } },
  ]);
  expect(callsOf({ said: letter ?? null })).toEqual(['chidao.nhan 1', 'chidao.traodoi 1']);
  expect(await open()).toMatchObject([
    { receipts: [{ member: expect.stringContaining('Minh') }], past: [{ member: 'Trần Thị Lan' }] },
  ]);
  expect(heardKeys(await lan.forges('chidao.nhan 1'))).toEqual(['directive-not-yours']);
  await minh.presses(letter ?? null, 'chidao.nhan');
  expect(phones.chat('thanh').at(-1)?.message.lines[0]?.key).toBe('directive-acknowledged');
  const card = await thanh.says('/tieuchi 1.1');
  expect(heardArgs(card, 'directive-on-card')).toMatchObject({
    names: expect.stringContaining('Minh'),
    before: 'Trần Thị Lan',
    standing: 'acknowledged',
  });
  const timeline = await thanh.says('/nhatky 1.1');
  expect(heardArgs(timeline, 'timeline-directed')).toMatchObject({ to: 'Trần Thị Lan' });
  expect(heardArgs(timeline, 'timeline-directive-moved')).toMatchObject({
    from: 'Trần Thị Lan',
    to: expect.stringContaining('Minh'),
  });
});

test('who leads it no more is reminded of it no more; the new lead has a working day of their own', async () => {
  const { replaceLan, at, tick, keys } = await openDirected();
  await replaceLan();

  at('2026-06-11', 10);
  await tick();
  expect(keys('minh')).not.toContain('directive-remind-title');
  at('2026-06-12', 8);
  await tick();

  expect(keys('minh')).toContain('directive-remind-title');
  expect(keys('lan')).not.toContain('directive-remind-title');
});

test('a handover takes the directives along; what was reported done still waits for who gave it', async () => {
  const { loan, lan, thanh, idOf, sent, open } = await openDirected();
  await lan.forges('chidao.xong 1');

  await loan.forges(`bangiao.xem ${idOf('lan')} ${idOf('minh')} =yes`);

  expect(sent('minh')).toHaveLength(1);
  expect(await open()).toMatchObject([{ receipts: [{ memberId: idOf('minh') }] }]);
  expect(heardArgs(await thanh.says('/chidao'), 'directive-line')).toMatchObject({ standing: 'reported' });
  const timeline = await thanh.says('/nhatky 1.1');
  const done = timeline.said?.message.lines.filter((line) => line?.args.event === 'done');
  expect(done).toMatchObject([{ args: { name: 'Trần Thị Lan' } }]);
});

test('one of two leads goes: the other has it alone, and hears nothing twice', async () => {
  const { dropLan, sent, open, idOf } = await openDirected('1.2');

  await dropLan();

  expect(sent('minh')).toHaveLength(1);
  expect(await open()).toMatchObject([
    { receipts: [{ memberId: idOf('minh') }], past: [{ memberId: idOf('lan') }] },
  ]);
});

test('nobody leads it: it waits for who comes, also for who had it before', async () => {
  const { dropLan, at, tick, keys, loan, thanh, idOf, sent, open } = await openDirected();
  await dropLan();
  at('2026-06-12', 8);
  await tick();

  expect(keys('lan')).not.toContain('directive-remind-title');
  expect(heardArgs(await thanh.says('/chidao'), 'directive-line')).toMatchObject({
    names: 'Trần Thị Lan',
    silent: 'none',
  });
  await loan.forges(`phancong.giao 1.1 lead ${idOf('lan')} =with`);

  expect(sent('lan')).toHaveLength(2);
  expect(await open()).toMatchObject([{ receipts: [{ memberId: idOf('lan') }], past: [] }]);
});
