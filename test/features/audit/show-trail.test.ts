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
  return { phones, idOf: commune.idOf, lan: phones.phoneOf('lan'), loan: phones.phoneOf('loan') };
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

test('what was changed of settings and members is told from what to what, by name', async () => {
  const { loan, idOf } = await openOffice();
  const rules = [
    'lichnhac.gio 9',
    'baolen.bat 2',
    'baolen.ngay 3 5',
    'baolen.phutrach 1 2',
    `canbo.vaitro ${idOf('lan')} SUPERVISOR`,
  ];
  for (const call of rules) await loan.forges(call);

  const heard = await loan.says('/nhatky');
  const changes = heard.said?.message.lines.flatMap((line) =>
    line?.key === 'audit-entry' ? [[line.args.id, line.args.from, line.args.to]] : [],
  );
  expect(changes?.toReversed()).toEqual([
    ['remindHour', '8', '9'],
    ['digestHour', '8', '9'],
    ['late-coordinator', 'on', 'off'],
    ['late-field_leader', '7', '5'],
    ['1', 'none', 'Vũ Văn Thành'],
    ['Trần Thị Lan', 'OFFICIAL', 'SUPERVISOR'],
  ]);
});

test.each(['lan', 'hoa'] as const)('%s does not read it', async (who) => {
  const { phones } = await openOffice();

  expect(heardKeys(await phones.phoneOf(who).says('/nhatky'))).toEqual(['not-your-role']);
});
