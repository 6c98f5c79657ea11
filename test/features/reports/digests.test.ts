import { describe, expect, test } from 'vitest';
import { keepCurrent } from '#features/reports/keep-current.ts';
import { postDigests } from '#features/reports/post-digests.ts';
import { GROUP, heardArgs, heardKeys, type Standing } from '#test/support/phones.ts';
import { argsOf, MONDAY, OFFICE, openOffice, TODAY } from './office.ts';

test('on Monday morning the group gets the week’s digest, once, and its figures are kept', async () => {
  const { runs, at, phones, commune, plan, house } = await openOffice();
  await phones.connectGroup();
  at(MONDAY, 8);

  expect(await runs(postDigests)).toBe(1);
  expect(await runs(postDigests)).toBe(0);

  const [digest] = await phones.deliver();
  expect(digest).toMatchObject({ kind: 'digest', key: 'digest:week:2026-W24:1' });
  expect(phones.chat(GROUP.chatId).map(({ kind }) => kind)).toEqual(['digest', 'paper']);
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

test('a digest of a month or more is pinned with the buttons to its files; a week’s is not', async () => {
  const { runs, at, phones } = await openOffice();
  await phones.connectGroup();
  at('2026-07-20', 9);
  await runs(postDigests);
  const digests = (await phones.deliver()).filter(({ message }) => message.choices.length > 0);
  const byPin = digests.map(({ message }) => [
    message.pinned,
    message.choices.flat().map(({ call }) => call),
  ]);
  expect(byPin).toEqual([
    [false, expect.anything()],
    [
      true,
      expect.arrayContaining([
        expect.stringMatching(/^xuat.tep word /),
        expect.stringMatching(/^xuat.tep excel /),
      ]),
    ],
  ]);
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
    { chatId: '-5', topicId: '77', silent: true, kind: 'digest' },
    { chatId: '-5', topicId: '77', silent: true, kind: 'paper' },
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

describe('a late answer', () => {
  async function withDigest() {
    const office = await openOffice();
    await office.phones.connectGroup();
    office.at(MONDAY, 8);
    await office.runs(postDigests);
    await office.phones.deliver();
    const digest = () => office.phones.chat(GROUP.chatId).find(({ kind }) => kind === 'digest');
    return { ...office, digest };
  }

  test('edits the posted digest in its place, with the time and what has moved since', async () => {
    const { runs, at, phones, lan, digest } = await withDigest();
    const posted = digest();
    at(MONDAY, 16, 40);
    await lan.says('1.1 xong');

    expect(await runs(keepCurrent)).toBe(1);

    await phones.deliver();
    expect(
      phones
        .chat(GROUP.chatId)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['digest', 'paper']);
    expect(digest()?.id).toBe(posted?.id);
    expect(argsOf(digest(), 'report-as-of')).toMatchObject([{ how: 'amended', day: MONDAY, time: '16:40' }]);
    expect(argsOf(digest(), 'report-amended')).toMatchObject([{ since: MONDAY, done: 1, overdue: -1 }]);
    expect(argsOf(posted, 'report-as-of')).toMatchObject([{ how: 'moment', time: '08:00' }]);
  });

  test('is gathered with others: one edit in ten minutes, and none where nothing was said', async () => {
    const { runs, at, phones, lan, digest } = await withDigest();
    at(MONDAY, 9, 0);
    await lan.says('1.1 xong');
    expect(await runs(keepCurrent)).toBe(1);
    at(MONDAY, 9, 3);
    await lan.says('1.2 xong');
    expect(await runs(keepCurrent)).toBe(0);
    at(MONDAY, 9, 10);
    expect(await runs(keepCurrent)).toBe(1);
    at(MONDAY, 10, 0);
    expect(await runs(keepCurrent)).toBe(0);

    await phones.deliver();
    expect(argsOf(digest(), 'report-amended')).toMatchObject([{ done: 2 }]);
  });

  test('that changes nothing a report shows sends nothing', async () => {
    const { runs, at, lan, minh } = await withDigest();
    at(MONDAY, 9, 0);
    await lan.says('1.1 được 10%');
    expect(await runs(keepCurrent)).toBe(1);
    at(MONDAY, 9, 30);
    await minh.says('/lichnhac');
    await lan.says('1.1 được 10%');
    expect(await runs(keepCurrent)).toBe(0);
  });

  test('after the week is over leaves the digest as it stands', async () => {
    const { runs, at, lan, digest } = await withDigest();
    const posted = digest()?.message;
    at('2026-06-22', 7);
    await lan.says('1.1 xong');

    expect(await runs(keepCurrent)).toBe(0);
    expect(digest()?.message).toEqual(posted);
  });

  test('does not change the figures that were kept: the next digest is compared with what was posted', async () => {
    const { runs, at, phones, lan } = await withDigest();
    at(MONDAY, 16);
    await lan.says('1.1 xong');
    await runs(keepCurrent);
    at('2026-06-22', 8);
    await runs(postDigests);

    const digests = (await phones.deliver()).filter(({ key }) => key.startsWith('digest:'));
    expect(changeIn(digests.at(-1))).toMatchObject({ since: MONDAY, done: 1 });
  });

  test('finds the list opened from a digest beside it, not in its place', async () => {
    const { phones, thanh, digest } = await withDigest();
    const posted = digest() ?? null;

    const opened = await thanh.presses(posted, 'baocao.xem risk', GROUP);

    expect(opened.said?.id).not.toBe(posted?.id);
    const next = await thanh.presses(opened.said, 'baocao', GROUP);
    expect(next.said?.id).toBe(opened.said?.id);
    expect(phones.chat(GROUP.chatId).filter(({ kind }) => kind !== 'paper')).toHaveLength(2);
  });
});

describe('the board in the leadership group', () => {
  async function withBoard() {
    const office = await openOffice();
    await office.phones.connectGroup();
    const answer = await office.thanh.says('/baocao ghim', { chat: GROUP });
    const board = () => office.phones.chat(GROUP.chatId).find(({ kind }) => kind === 'board');
    return { ...office, answer, board };
  }

  test('is pinned by a leader or the coordinator, and says that it is kept current', async () => {
    const { answer, board } = await withBoard();

    expect(heardKeys(answer)).toEqual(['report-board-pinned']);
    expect(board()?.message).toMatchObject({ pinned: true });
    expect(argsOf(board(), 'report-board-note')).toHaveLength(1);
  });

  test('is not for an official or a stranger to pin, nor for another chat', async () => {
    const { phones, lan, thanh } = await openOffice();
    expect(heardKeys(await thanh.says('/baocao ghim'))).toEqual(['report-board-elsewhere']);
    await phones.connectGroup();

    expect(heardKeys(await lan.says('/baocao ghim', { chat: GROUP }))).toEqual(['not-your-role']);
    expect(heardKeys(await phones.stranger.says('/baocao ghim', { chat: GROUP }))).toEqual(['not-a-member']);
    expect(heardKeys(await lan.forges('baocao.ghim', GROUP))).toEqual(['not-your-role']);
  });

  test('follows every answer in its place, and every new day', async () => {
    const { runs, at, phones, lan, board } = await withBoard();
    const id = board()?.id;
    at(TODAY, 14);
    await lan.says('1.1 xong');
    expect(await runs(keepCurrent)).toBe(1);
    await phones.deliver();
    expect(board()?.id).toBe(id);
    expect(argsOf(board(), 'report-states')).toMatchObject([{ closed: 1 }]);

    at('2026-06-11', 7);
    expect(await runs(keepCurrent)).toBe(0);
    at('2026-06-11', 8);
    expect(await runs(keepCurrent)).toBe(1);
    await phones.deliver();
    expect(argsOf(board(), 'report-as-of')).toMatchObject([{ day: '2026-06-11' }]);
    expect(phones.chat(GROUP.chatId).filter(({ kind }) => kind === 'board')).toHaveLength(1);
  });

  test('pinned again stands anew, and only the new one is kept current', async () => {
    const { runs, at, phones, thanh, lan } = await withBoard();
    const [first] = phones.chat(GROUP.chatId).filter(({ kind }) => kind === 'board');
    at(TODAY, 10);
    await thanh.says('/baocao ghim', { chat: GROUP });
    at(TODAY, 11);
    await lan.says('1.1 xong');
    expect(await runs(keepCurrent)).toBe(1);
    await phones.deliver();

    const boards = phones.chat(GROUP.chatId).filter(({ kind }) => kind === 'board');
    expect(boards).toHaveLength(2);
    expect(
      argsOf(
        boards.find(({ id }) => id === first?.id),
        'report-states',
      ),
    ).toMatchObject([{ closed: 0 }]);
  });

  test('is let go of by a button', async () => {
    const { runs, at, answer, thanh, lan } = await withBoard();
    const ended = await thanh.presses(answer.said, 'baocao.boghim', GROUP);
    expect(heardKeys(ended)).toEqual(['report-board-ended']);
    at(TODAY, 14);
    await lan.says('1.1 xong');

    expect(await runs(keepCurrent)).toBe(0);
    expect(heardKeys(await thanh.says('/baocao bỏ ghim', { chat: GROUP }))).toEqual(['report-board-none']);
  });

  test('ends with the group', async () => {
    const { runs, at, commune, house, idOf, lan } = await withBoard();
    const elsewhere = { channel: 'telegram', chatId: '-5', topicId: null, title: '' };
    await commune.people.connectGroup({ ...elsewhere, connectedById: idOf('loan') }, house.clock());
    at(TODAY, 14);
    await lan.says('1.1 xong');

    expect(await runs(keepCurrent)).toBe(0);
    expect(await commune.liveReports.open()).toEqual([]);
  });
});
