import { expect, test } from 'vitest';
import { openCommune } from '#test/support/commune.ts';
import { callsOf, heardArgs, heardKeys, openPhones } from '#test/support/phones.ts';
import { withPlan } from '#test/support/plan.ts';
import { PLAN_CSV } from '#test/support/plan-csv.ts';

const PLAN = { name: 'ke hoach.csv', bytes: PLAN_CSV };
const TABLE = { name: 'so lieu.csv', bytes: Buffer.from('Tên,Số\nA,1\nB,2\n') };

async function openOffice({ plan }: { plan: boolean }) {
  const commune = await openCommune({ today: '2026-02-02' });
  if (plan) await withPlan(commune, [{ code: '1.1', lead: 'lan' }]);
  const phones = await openPhones(commune);
  return { commune, phones, loan: phones.phoneOf('loan'), lan: phones.phoneOf('lan') };
}

test('a plan that a coordinator sends without a word is shown at once where there is none, and is no evidence', async () => {
  const { loan, phones, commune } = await openOffice({ plan: false });

  await loan.sends(PLAN);

  const [preview] = phones.chat('loan').slice(-1);
  expect(preview?.message.lines[0]?.key).toBe('plan-preview');
  expect(await commune.commune.evidence.byId(1)).toMatchObject({ state: 'withdrawn' });
  await loan.presses(preview ?? null, 'nhap.xacnhan');
  expect(await commune.commune.plans.ofYear(2024)).not.toBeNull();
});

test('where there is one it is asked which it is; either is one tap', async () => {
  const { loan, phones } = await openOffice({ plan: true });
  const newest = () => phones.chat('loan').at(-1) ?? null;

  await loan.sends({ ...PLAN, caption: 'bản mới' });
  expect(newest()?.message.lines[0]).toMatchObject({ key: 'plan-sent', args: { leaves: 4, fields: 2 } });
  const evidence = await loan.presses(newest(), 'minhchung.gan 1');
  expect(heardArgs(evidence, 'evidence-which')).toMatchObject({ pieces: 1 });

  await loan.sends({ ...PLAN, bytes: Buffer.concat([PLAN_CSV, Buffer.from('\n')]) });
  const preview = await loan.presses(newest(), 'nhap.tep 2 =xem');
  expect(heardKeys(preview)).toContain('plan-preview');
  expect(callsOf(preview).some((call) => call.startsWith('nhap.xacnhan'))).toBe(true);
});

test('a table that is no plan, and a plan of whoever imports none, are files like any other', async () => {
  const { loan, lan, phones } = await openOffice({ plan: true });

  for (const [name, phone, file] of [
    ['loan', loan, TABLE],
    ['lan', lan, PLAN],
  ] as const) {
    await phone.sends(file);
    expect(phones.chat(name).at(-1)?.message.lines[0]?.key).toBe('evidence-which');
  }
  const planless = await openOffice({ plan: false });
  const kept = await planless.loan.sends(TABLE);
  expect(heardKeys(kept)).toEqual(['plan-none-kept', 'plan-none-next']);
  expect(heardArgs(kept, 'plan-none-kept')).toMatchObject({ file: 'so lieu.csv' });
  expect(
    heardKeys(await planless.loan.presses(planless.phones.chat('loan').at(-1) ?? null, 'minhchung.gan 1')),
  ).toEqual(['plan-none']);
  expect(heardKeys(await planless.lan.sends(PLAN))).toEqual(['plan-none']);
});
