import { expect, test } from 'vitest';
import { openOffice } from '#test/features/support/office.ts';
import { heardArgs, heardKeys } from '#test/support/phones.ts';
import { type CriterionSketch, writePlan } from '#test/support/plan.ts';

const WORK: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', name: 'Báo cáo tháng', due: 'monthly' },
  { code: '1.2', lead: 'lan', name: 'Tuyên truyền', due: '2026-01-20' },
  { code: '2.1', lead: 'minh', name: 'Rà soát văn bản', due: '2026-03-20' },
];

test('who has said nothing of the work of a month, and who has begun it', async () => {
  const { lan, thanh } = await openOffice('2026-01-28', WORK);
  await lan.says('1.2 được 60%');

  const heard = await thanh.says('ai chưa báo cáo tháng 1');

  expect(heardArgs(heard, 'unreported-title')).toMatchObject({ count: 1 });
  expect(heardArgs(heard, 'unreported-line')).toMatchObject({ silent: '1.1', begun: '1.2' });
  await lan.says('1.1 xong, 1.2 xong');
  expect(heardKeys(await thanh.says('ai chưa báo cáo tháng 1'))).toEqual(['unreported-none']);
});

test('two leads of one name are told apart', async () => {
  const { thanh, commune, idOf, house } = await openOffice('2026-01-28', [
    ...WORK.slice(0, 1),
    { code: '2.1', lead: 'minh', name: 'Rà soát văn bản', due: '2026-01-20' },
  ]);
  for (const who of ['lan', 'minh'] as const)
    await commune.people.rename(idOf(who), { name: 'Hoàng Thị Lan', position: '' }, house.clock());

  expect(heardArgs(await thanh.says('ai chưa báo cáo tháng 1'), 'unreported-title')).toMatchObject({
    count: 2,
  });
});

test('what is named of the year before is about nothing in the new plan', async () => {
  const { thanh, commune, idOf, at } = await openOffice('2026-12-20', WORK);
  await writePlan(commune, WORK, idOf, 2027);
  at('2027-01-12', 9);

  const heard = await thanh.says('ai chưa báo cáo tháng 12/2026');

  expect(heardKeys(heard)).toContain('unreported-line');
  expect(heard.said?.message.about).toEqual([]);
});
