import { expect, test } from 'vitest';
import { postDigests } from '#features/reports/post-digests.ts';
import { GROUP, heardArgs, type Standing } from '#test/support/phones.ts';
import { argsOf, MONDAY, OFFICE, openOffice } from './office.ts';

test('on Monday morning the group gets the week’s digest, once, and its figures are kept', async () => {
  const { runs, at, phones, commune, plan, house } = await openOffice();
  await phones.connectGroup();
  at(MONDAY, 8);

  expect(await runs(postDigests)).toBe(1);
  expect(await runs(postDigests)).toBe(0);

  const [digest] = await phones.deliver();
  expect(digest).toMatchObject({ kind: 'digest', key: 'digest:week:2026-W24:1' });
  expect(phones.chat(GROUP.chatId)).toHaveLength(1);
  const kept = await commune.reports.previous(plan.head.id, {
    kind: 'week',
    otherThan: '',
    before: new Date(house.clock().getTime() + 1),
  });
  const overdue = digest?.message.lines.find((line) => line?.key === 'report-pressing')?.args['overdue'];
  expect(kept?.figures).toMatchObject({ period: { key: '2026-W24' }, asOf: MONDAY, overdue });
});

test.each([
  ['before the hour', MONDAY, 7, 0],
  ['late the same day', MONDAY, 17, 1],
  ['in the evening', MONDAY, 18, 0],
  ['on a Tuesday', '2026-06-16', 9, 0],
  ['on a Sunday', '2026-06-14', 9, 0],
  ['19 June, before the 20th on a Saturday: the half year', '2026-06-19', 9, 1],
  ['20 July, a Monday: the week and the month', '2026-07-20', 9, 2],
] as const)('%s', async (_, day, hour, count) => {
  const { runs, at, phones } = await openOffice(OFFICE.slice(0, 2));
  await phones.connectGroup();
  at(day, hour);

  expect(await runs(postDigests)).toBe(count);
});

test('without a group, or without a plan, nothing is posted and nothing is owed later', async () => {
  const { runs, at, phones, commune } = await openOffice();
  at(MONDAY, 9);
  expect(await runs(postDigests)).toBe(0);
  await phones.connectGroup();
  expect(await runs(postDigests)).toBe(1);
  expect(await commune.outbox.hasSlot('digest:week:2026-W24')).toBe(true);
});

test('a digest goes to the topic the group was connected in', async () => {
  const { runs, at, commune, store, house, idOf } = await openOffice();
  await commune.people.connectGroup(
    { channel: 'telegram', chatId: '-5', topicId: '77', title: '', connectedById: idOf('loan') },
    house.clock(),
  );
  at(MONDAY, 9);
  await runs(postDigests);

  expect(await store.deliveries.due('telegram', house.clock(), 9)).toMatchObject([
    { chatId: '-5', topicId: '77', silent: true },
  ]);
});

const changeIn = (standing: Standing | undefined) => argsOf(standing, 'report-change')[0];

test('the first week is compared with the evening of the week before, the next with the digest before it', async () => {
  const { runs, at, phones, lan } = await openOffice();
  await phones.connectGroup();
  at('2026-06-08', 10);
  await lan.says('1.3 xong');
  at(MONDAY, 9);
  await runs(postDigests);
  const [first] = await phones.deliver();
  // On Sunday the 7th three were overdue, of them 1.3 for Lan and Minh still is; 1.2 fell due on the 12th.
  expect(changeIn(first)).toMatchObject({ since: '2026-06-07', done: 0, overdue: 1 });

  await lan.says('1.1 xong');
  at('2026-06-22', 9);
  await runs(postDigests);
  const [second] = await phones.deliver();
  expect(changeIn(second)).toMatchObject({ since: MONDAY, done: 1, overdue: -1 });
});

test('the report of now is compared with a week ago, and with the newest digest once one was given', async () => {
  const { runs, at, phones, lan, thanh } = await openOffice();
  await lan.says('1.1 xong');
  expect(heardArgs(await thanh.says('/baocao'), 'report-change')).toMatchObject({
    since: '2026-06-03',
    done: 1,
    overdue: 0,
  });

  await phones.connectGroup();
  at(MONDAY, 9);
  await runs(postDigests);
  await lan.says('1.2 xong');
  at('2026-06-16', 9);
  expect(heardArgs(await thanh.says('/baocao'), 'report-change')).toMatchObject({ since: MONDAY, done: 1 });
});
