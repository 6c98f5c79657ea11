import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { codesIn, openOffice } from '#test/features/support/office.ts';
import { callsOf, heardArgs, heardKeys, type Standing } from '#test/support/phones.ts';
import type { CriterionSketch } from '#test/support/plan.ts';

/** A Wednesday. */
const TODAY: Day = '2026-06-10';

const PLAN: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', due: '2026-06-11', max: 2 },
  { code: '1.2', lead: 'lan', support: 'minh', due: '2026-06-11', max: 3 },
  { code: '1.3', due: '2026-06-11', max: 1 },
  { code: '2.1', lead: ['lan', 'minh'], due: '2026-06-11' },
];

const dutiesOf = async (office: Awaited<ReturnType<typeof openOffice>>, code: string, day: Day = TODAY) =>
  (await office.plan.criterion(code, day)).assignees.map(({ name, kind }) => [name, kind]);

test('the lead is changed in three presses; both are told and what is open goes over at once', async () => {
  const office = await openOffice(TODAY, PLAN);
  const { loan, lan, minh, idOf, tick, at } = office;
  await tick();
  expect(codesIn(lan.sees().at(-1))).toEqual(['1.2', '1.1', '2.1']);

  const card = await loan.says('/phancong 1.1');
  expect(heardArgs(card, 'duty-people')).toMatchObject({ leads: 'Trần Thị Lan', supports: 'none' });
  const people = await loan.presses(card.said, 'phancong.chon 1.1 lead');
  expect(callsOf(people)).not.toContain(`phancong.giao 1.1 lead ${idOf('hoa')}`);
  const ask = await loan.presses(people.said, `phancong.giao 1.1 lead ${idOf('minh')}`);
  expect(heardArgs(ask, 'duty-confirm')).toMatchObject({ name: 'Lê Quang Minh', others: 1 });
  const given = await loan.presses(ask.said, `phancong.giao 1.1 lead ${idOf('minh')} =`);

  expect(heardArgs(given, 'duty-told')).toMatchObject({ to: 'yes', from: 'yes' });
  expect(await dutiesOf(office, '1.1')).toEqual([['Lê Quang Minh', 'lead']]);
  const letter = minh.sees().at(-1);
  expect(letter?.message.lines[0]).toMatchObject({
    key: 'duty-letter-given',
    args: { from: 'Trần Thị Lan' },
  });
  expect(codesIn(letter)).toEqual(['1.1']);
  const [reminder, taken] = lan.sees().slice(-2);
  expect(codesIn(reminder)).toEqual(['1.2', '2.1']);
  expect(taken?.message.lines[0]).toMatchObject({ key: 'duty-letter-taken', args: { to: 'Lê Quang Minh' } });
  expect(heardKeys(await lan.forges('capnhat 1.1 =done'))).toEqual(['criterion-not-yours']);
  await minh.presses(letter ?? null, 'capnhat 1.1 =done');
  expect(await office.plan.time('1.1', TODAY)).toMatchObject({ state: 'done' });

  at('2026-06-11', 8);
  await tick();
  expect(codesIn(lan.sees().at(-1))).toEqual(['1.2', '2.1']);
});

test('a name behind the code is offered at once; of namesakes it is asked which, and of nobody it is said', async () => {
  const office = await openOffice(TODAY, PLAN);
  const { loan, idOf, commune, house } = office;
  const ask = await loan.says('/phancong 1.2 Minh');
  expect(heardArgs(ask, 'duty-confirm')).toMatchObject({ code: '1.2', name: 'Lê Quang Minh', kind: 'lead' });
  await loan.presses(ask.said, `phancong.giao 1.2 lead ${idOf('minh')} =with`);
  expect(await dutiesOf(office, '1.2')).toContainEqual(['Lê Quang Minh', 'lead']);

  const support = await loan.says('/phancong 1.3 cho đ/c Trần Thị Lan phối hợp');
  expect(heardArgs(support, 'duty-confirm')).toMatchObject({ name: 'Trần Thị Lan', kind: 'support' });

  const { id } = await commune.people.add(
    { name: 'Đỗ Văn Minh', position: 'Tư pháp', body: '', role: 'OFFICIAL' },
    house.clock(),
  );
  const which = await loan.says('/phancong 1.1 Minh');
  expect(callsOf(which).slice(0, 2).sort()).toEqual(
    [`phancong.giao 1.1 lead ${idOf('minh')}`, `phancong.giao 1.1 lead ${id}`].sort(),
  );
  const nobody = await loan.says('/phancong 1.1 Tuấn');
  expect(heardArgs(nobody, 'duty-nobody-named')).toEqual({ name: 'Tuấn' });
  expect(heardKeys(nobody)).toContain('duty-people');
});

test('the history stays: yesterday it was another’s, and what they said goes on', async () => {
  const office = await openOffice(TODAY, PLAN);
  const { loan, lan, idOf, commune, at } = office;
  await lan.says('1.1 xong 60%');
  at('2026-06-11');
  const ask = await loan.forges(`phancong.giao 1.1 lead ${idOf('minh')}`);
  await loan.presses(ask.said, `phancong.giao 1.1 lead ${idOf('minh')} =`);

  expect(await dutiesOf(office, '1.1', '2026-06-10')).toEqual([['Trần Thị Lan', 'lead']]);
  expect(await dutiesOf(office, '1.1', '2026-06-11')).toEqual([['Lê Quang Minh', 'lead']]);
  expect(await office.plan.time('1.1', '2026-06-11')).toMatchObject({ state: 'in_progress', percent: 60 });
  const [deed] = await commune.audit.latest(1, 'criterion:1.1');
  expect(deed).toMatchObject({
    action: 'duty-changed',
    actorName: 'Nguyễn Thị Loan',
    details: { kind: 'lead', from: 'Trần Thị Lan', to: 'Lê Quang Minh' },
  });
});

test('another lead beside, a supporter who comes to lead, and a part that is there already', async () => {
  const office = await openOffice(TODAY, PLAN);
  const { loan, idOf } = office;

  await loan.forges(`phancong.giao 1.2 lead ${idOf('minh')} =with`);
  expect(await dutiesOf(office, '1.2')).toEqual([
    ['Trần Thị Lan', 'lead'],
    ['Lê Quang Minh', 'lead'],
  ]);
  await loan.forges(`phancong.giao 1.1 support ${idOf('minh')} =with`);
  expect(await dutiesOf(office, '1.1')).toEqual([
    ['Trần Thị Lan', 'lead'],
    ['Lê Quang Minh', 'support'],
  ]);
  expect(heardKeys(await loan.forges(`phancong.giao 1.2 lead ${idOf('lan')} =with`))).toEqual([
    'duty-has-it',
  ]);
  expect(heardKeys(await loan.forges(`phancong.giao 1.2 lead ${idOf('hoa')} =with`))).toEqual([
    'members-unknown',
  ]);
  expect(heardKeys(await loan.forges(`phancong.giao 1.1 lead ${idOf('loan')} =99999`))).toEqual([
    'duty-changed-meanwhile',
  ]);
});

test('the last lead is taken off after a warning only', async () => {
  const office = await openOffice(TODAY, PLAN);
  const { loan, plan } = office;
  const [duty] = (await plan.criterion('1.1', TODAY)).assignees;

  const ask = await loan.forges(`phancong.thoi 1.1 ${duty?.dutyId}`);
  expect(heardArgs(ask, 'duty-end-confirm')).toMatchObject({ leaderless: 'yes' });
  expect(await dutiesOf(office, '1.1')).toHaveLength(1);
  const ended = await loan.presses(ask.said, `phancong.thoi 1.1 ${duty?.dutyId} =yes`);
  expect(heardKeys(ended)).toContain('duty-ended');
  expect(await dutiesOf(office, '1.1')).toEqual([]);
  const news = loan.sees().find(({ message }) => message.lines[0]?.key === 'duty-leaderless');
  expect(news?.message.lines[0]?.args).toMatchObject({ codes: '1.1, 1.3' });
  expect(heardKeys(await loan.forges(`phancong.thoi 1.1 ${duty?.dutyId} =yes`))).toEqual([
    'duty-changed-meanwhile',
  ]);
});

test('what nobody leads is told to the coordinator on the next working morning, once', async () => {
  const { loan, tick, at } = await openOffice('2026-06-13', PLAN);
  const line = (standing: Standing) => standing.message.lines.find((each) => each?.key === 'duty-leaderless');
  const told = () => loan.sees().filter((standing) => line(standing) !== undefined);
  await tick();
  expect(told()).toEqual([]);

  at('2026-06-15', 8);
  await tick();
  at('2026-06-16', 8);
  await tick();

  expect(told()).toHaveLength(1);
  expect(told().map((each) => line(each)?.args)).toMatchObject([{ count: 1, codes: '1.3' }]);
  const card = await loan.presses(told()[0] ?? null, 'phancong 1.3');
  expect(heardArgs(card, 'duty-people')).toMatchObject({ leads: 'none' });
  expect(callsOf(await loan.says('/phancong'))).toEqual(['phancong 1.3']);
});

test('who is removed leaves criteria that are told at once, with a button each', async () => {
  const { loan, idOf } = await openOffice(TODAY, PLAN);

  const ask = await loan.forges(`canbo.xoa ${idOf('lan')}`);
  expect(heardArgs(ask, 'members-without-lead')).toMatchObject({ leads: 2, codes: '1.1, 1.2' });
  expect(callsOf(ask)).toContain(`bangiao ${idOf('lan')}`);
  const gone = await loan.presses(ask.said, `canbo.xoa ${idOf('lan')} =yes`);

  expect(callsOf(gone)).toEqual(expect.arrayContaining(['phancong 1.1', 'phancong 1.2']));
  const news = loan.sees().find(({ message }) => message.lines[0]?.key === 'duty-leaderless');
  expect(news?.message.lines[0]?.args).toMatchObject({ codes: '1.2, 1.1, 1.3' });
});

test('what was done stays done: without a lead, with a new one, with another beside', async () => {
  const office = await openOffice(TODAY, PLAN);
  const { loan, lan, minh, idOf, plan, at } = office;
  await lan.says('1.1 xong');
  await lan.says('1.2 xong');
  at('2026-06-12');

  await loan.forges(`canbo.xoa ${idOf('lan')} =yes`);
  expect(await plan.time('1.1', '2026-06-12')).toMatchObject({ state: 'done' });
  expect(codesIn((await minh.says('/viec')).said ?? undefined)).toEqual(['2.1']);
  await loan.forges(`phancong.giao 1.1 lead ${idOf('minh')} =with`);
  expect(await plan.time('1.1', '2026-06-12')).toMatchObject({ state: 'done' });
  expect(codesIn(minh.sees().at(-1))).toEqual([]);
  await loan.forges(`phancong.giao 1.1 lead ${idOf('loan')} =with`);
  expect(await plan.time('1.1', '2026-06-12')).toMatchObject({ state: 'done' });
});

test('who comes to lead beside others answers for themselves what is still open', async () => {
  const office = await openOffice(TODAY, PLAN);
  const { loan, lan, minh, idOf, plan } = office;
  await lan.says('1.1 xong 60%');
  await loan.forges(`phancong.giao 1.1 lead ${idOf('minh')} =with`);

  await lan.says('1.1 xong');
  expect(await plan.time('1.1', TODAY)).toMatchObject({ state: 'in_progress' });
  await minh.says('1.1 xong');
  expect(await plan.time('1.1', TODAY)).toMatchObject({ state: 'done' });
});
