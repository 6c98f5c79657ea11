import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { openOffice } from '#test/features/support/office.ts';
import { callsOf, heardKeys, type Standing } from '#test/support/phones.ts';

/** The Thursday before the week of Tet 2026: days off from 16 to 20 February. */
const TODAY: Day = '2026-02-12';

const open = () => openOffice(TODAY, [{ code: '1.1', lead: 'lan', due: '2026-05-11', max: 2 }]);
type Office = Awaited<ReturnType<typeof open>>;

const argsOf = (standing: Standing | undefined) =>
  standing?.message.lines.find((line) => line?.key === 'extension-undecided-line')?.args;

/** The briefs of one morning that chase a request: by whose phone, how long it has waited. */
async function chased({ at, tick, loan, thanh }: Office, day: Day): Promise<unknown[]> {
  const before = new Set([...loan.sees(), ...thanh.sees()].map(({ id }) => id));
  at(day, 8);
  await tick();
  const fresh = (phone: Office['loan']) =>
    phone.sees().find(({ id, kind }) => kind === 'brief' && !before.has(id));
  return [argsOf(fresh(loan))?.days ?? null, argsOf(fresh(thanh))?.days ?? null];
}

test('undecided over Tet: the coordinator every working morning, the leader once after two', async () => {
  const office = await open();
  await office.lan.says('1.1 xin lùi hạn đến 30/6 vì chờ Sở');
  expect(await chased(office, '2026-02-13')).toEqual([1, null]);
  expect(await chased(office, '2026-02-16')).toEqual([null, null]);
  expect(await chased(office, '2026-02-23')).toEqual([2, 2]);
  expect(await chased(office, '2026-02-24')).toEqual([3, null]);

  const brief = office.thanh.sees().find(({ kind }) => kind === 'brief');
  expect(callsOf({ said: brief ?? null })).toEqual(['duyet']);
  const queue = await office.thanh.presses(brief ?? null, 'duyet');
  expect(queue.said?.id).not.toBe(brief?.id);
  await office.thanh.presses(queue.said, 'giahan.dongy');
  expect(await chased(office, '2026-02-25')).toEqual([null, null]);
});

test('a request of the only coordinator is the leader’s after one working day', async () => {
  const office = await openOffice(TODAY, [{ code: '1.1', lead: 'loan', due: '2026-05-11', max: 2 }]);
  expect(heardKeys(await office.loan.says('1.1 xin lùi hạn đến 30/6 vì chờ Sở'))).toContain(
    'extension-asked',
  );
  expect(await chased(office, '2026-02-13')).toEqual([null, 1]);
});

test('the schedule shows the mornings on which it will be chased', async () => {
  const { lan, thanh, commune } = await open();
  await lan.says('1.1 xin lùi hạn đến 30/6 vì chờ Sở');
  const before = await commune.outbox.latest(50);
  const day = await thanh.forges('lichnhac.ngay 2026-02-23');
  expect(heardKeys(day)).toContain('extension-undecided-line');
  expect(heardKeys(await thanh.forges('lichnhac.ngay 2026-02-13'))).not.toContain('extension-undecided-line');
  const after = (await commune.outbox.latest(50)).filter(({ kind }) => kind !== 'answer');
  expect(after).toEqual(before.filter(({ kind }) => kind !== 'answer'));
});
