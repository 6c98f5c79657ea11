import { expect, test } from 'vitest';
import { openCommune } from '#test/support/commune.ts';
import { heardArgs, heardKeys, openPhones } from '#test/support/phones.ts';
import { withPlan } from '#test/support/plan.ts';

async function openOffice() {
  const commune = await openCommune({ today: '2026-06-10' });
  await withPlan(commune, [
    { code: '1.1', lead: 'lan' },
    { code: '1.2', lead: 'lan' },
  ]);
  const phones = await openPhones(commune);
  return { phones, lan: phones.phoneOf('lan'), loan: phones.phoneOf('loan') };
}

test('who did what, newest first', async () => {
  const { lan, loan } = await openOffice();
  await lan.says('1.1 xong');
  await lan.says('/hoantac');

  const heard = await loan.says('/nhatky');

  expect(heardKeys(heard)).toEqual(['audit-title', 'audit-entry', 'audit-entry']);
  expect(heardArgs(heard, 'audit-entry')).toMatchObject({
    action: 'progress-undone',
    name: 'Trần Thị Lan',
    kind: 'criterion',
    id: '1.1',
  });
});

test.each(['lan', 'hoa'] as const)('%s does not read it', async (who) => {
  const { phones } = await openOffice();

  expect(heardKeys(await phones.phoneOf(who).says('/nhatky'))).toEqual(['not-your-role']);
});
