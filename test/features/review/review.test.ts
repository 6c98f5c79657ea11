import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { openCommune } from '#test/support/commune.ts';
import { callsOf, GROUP, heardArgs, heardKeys, openPhones } from '#test/support/phones.ts';
import { type CriterionSketch, withPlan } from '#test/support/plan.ts';

const TODAY: Day = '2026-06-10';

const OFFICE: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', evidence: ['Kế hoạch đã ký'] },
  { code: '1.2', lead: 'lan' },
  { code: '2.1', lead: ['lan', 'minh'] },
  { code: '2.2', lead: 'loan', evidence: ['Báo cáo'] },
];

async function openOffice(criteria = OFFICE) {
  const commune = await openCommune({ today: TODAY });
  const plan = await withPlan(commune, criteria);
  const phones = await openPhones(commune);
  return {
    commune,
    phones,
    lan: phones.phoneOf('lan'),
    minh: phones.phoneOf('minh'),
    loan: phones.phoneOf('loan'),
    thanh: phones.phoneOf('thanh'),
    time: (code: string, on: Day = TODAY) => plan.time(code, on),
    evidence: async (code: string) => (await plan.criterion(code, TODAY)).evidence,
  };
}

test('a piece is shown with its file, accepted, and what was reported done is confirmed by it', async () => {
  const { lan, loan, time, evidence, phones } = await openOffice();
  await lan.sends({ name: 'ke-hoach.pdf', caption: '1.1' });
  await lan.says('1.1 xong');

  const shown = await loan.says('/duyet');
  expect(heardArgs(shown, 'review-evidence')).toMatchObject({ name: 'ke-hoach.pdf', by: 'Trần Thị Lan' });
  expect(shown.said?.message.attachments).toMatchObject([{ name: 'ke-hoach.pdf' }]);
  const decided = await loan.presses(shown.said, 'duyet.nhan');

  expect(heardArgs(decided, 'review-accepted')).toMatchObject({ name: 'ke-hoach.pdf', confirmed: '1.1' });
  expect(heardKeys(decided)).toContain('review-empty');
  expect(await evidence('1.1')).toMatchObject({ submitted: 0, accepted: 1 });
  expect(await time('1.1')).toMatchObject({ state: 'confirmed' });
  expect(phones.chat('lan').at(-1)?.message.lines[0]).toMatchObject({
    key: 'review-news',
    args: { state: 'accepted', code: '1.1' },
  });
});

test.each(['đồng ý hết', 'đồng ý', 'Nhất trí', 'duyệt hết', 'đồng ý cả 3'])(
  'a leader’s “%s” decides nothing by itself: what waits is shown, with its buttons',
  async (words) => {
    const { lan, minh, thanh, phones, evidence, commune } = await openOffice([
      ...OFFICE,
      { code: '3.1', lead: 'lan', due: '2026-06-20' },
      { code: '3.2', lead: 'minh', due: '2026-06-20' },
    ]);
    await lan.says('/giahan 3.1 15/7 chờ Sở');
    await minh.says('/giahan 3.2 15/7 chờ huyện');
    await lan.sends({ caption: '1.1' });
    for (const other of ['ok', 'khen đồng chí Lan']) expect(heardKeys(await thanh.says(other))).toEqual([]);
    const shown = await thanh.says(words);
    expect(heardArgs(shown, 'review-count')).toMatchObject({ count: 3 });
    expect(callsOf(shown)[0]).toMatch(/^giahan\.dongy 1/);
    const card = phones.chat('thanh').find(({ kind }) => kind === 'extension') ?? null;
    expect(heardArgs(await thanh.says('đồng ý', { replyTo: card }), 'wish-confirm')).toMatchObject({
      word: 'giahan-dongy',
      code: '3.1',
    });
    expect([(await commune.commune.extensions.waiting()).length, await evidence('1.1')]).toEqual([
      2,
      expect.objectContaining({ submitted: 1, accepted: 0 }),
    ]);
    expect(heardKeys(await minh.says(words))).not.toContain('review-count');
  },
);

test('confirmed in words: what waits for a word at once, evidence is shown first, and why where nothing can be', async () => {
  const { lan, minh, loan, time } = await openOffice();
  expect(heardKeys(await loan.says('xác nhận 1.2 xong'))).toEqual(['review-not-reported']);
  await lan.says('1.2 xong');
  expect(heardKeys(await loan.says('xác nhận 1.2 xong'))[0]).toBe('review-confirmed');
  expect(await time('1.2')).toMatchObject({ state: 'confirmed' });
  expect(heardKeys(await loan.says('xác nhận 1.2 xong'))).toEqual(['review-nothing']);

  await lan.says('1.1 xong');
  expect(heardKeys(await loan.says('xác nhận 1.1'))).toEqual(['review-evidence-missing']);
  await lan.sends({ name: 'ke-hoach.pdf', caption: '1.1' });
  const shown = await loan.says('xác nhận 1.1 đã xong');
  expect(heardKeys(shown)).toEqual(expect.arrayContaining(['review-evidence-first', 'review-evidence']));
  await minh.says('2.1 xong');
  expect(heardKeys(await minh.says('xác nhận 2.1 xong'))).not.toContain('review-confirmed');
});

test('work done on the 5th and confirmed on the 10th was done on the 5th', async () => {
  const { lan, loan, time, commune } = await openOffice();
  commune.at('2026-06-05');
  await lan.sends({ caption: '1.1' });
  await lan.says('1.1 xong');
  commune.at(TODAY);

  await loan.presses((await loan.says('/duyet')).said, 'duyet.nhan');

  expect(await time('1.1')).toMatchObject({ state: 'confirmed', doneOn: '2026-06-05' });
});

test('the last piece asked for confirms the work though nobody reported it done', async () => {
  const { lan, loan, time } = await openOffice();
  await lan.sends({ caption: '1.1' });

  const accepted = await loan.presses((await loan.says('/duyet')).said, 'duyet.nhan');

  expect(heardArgs(accepted, 'review-accepted')).toMatchObject({ confirmed: '1.1' });
  expect(await time('1.1')).toMatchObject({ state: 'confirmed', percent: 100 });
});

test('what is held up is not settled by documents', async () => {
  const { lan, loan, time } = await openOffice();
  await lan.says('1.1 vướng, chờ tỉnh trả lời');
  await lan.sends({ caption: '1.1' });

  const accepted = await loan.presses((await loan.says('/duyet')).said, 'duyet.nhan');

  expect(heardArgs(accepted, 'review-accepted')).toMatchObject({ confirmed: 'none' });
  expect(await time('1.1')).toMatchObject({ state: 'blocked' });
});

test('only the file accepted before the work is reported done leaves the work to a word', async () => {
  const { lan, loan, time } = await openOffice();
  await lan.sends({ caption: '1.1' });
  const shown = await loan.says('/duyet');
  expect(heardArgs(shown, 'review-last')).toEqual({ reported: 'no' });
  const accepted = await loan.presses(shown.said, 'duyet.nhan 1 =tep');
  expect(heardArgs(accepted, 'review-accepted')).toMatchObject({ confirmed: 'none' });
  expect(await time('1.1')).toMatchObject({ state: 'not_started' });

  await lan.says('1.1 xong');
  const waiting = await loan.says('/duyet');
  expect(heardArgs(waiting, 'review-word')).toMatchObject({ state: 'done', asked: 1, accepted: 1 });
  await loan.presses(waiting.said, 'duyet.xacnhan 1.1');

  expect(await time('1.1')).toMatchObject({ state: 'confirmed' });
});

test('a returned piece tells its sender why, and no longer counts', async () => {
  const { lan, loan, evidence, phones } = await openOffice();
  await lan.sends({ name: 'anh.jpg', caption: '1.1' });

  const asked = await loan.presses((await loan.says('/duyet')).said, 'duyet.tra');
  expect(heardKeys(asked)).toEqual(['review-ask-reason']);
  const decided = await loan.presses(asked.said, 'duyet.tra 1 =unsigned');

  expect(heardArgs(decided, 'review-returned')).toMatchObject({
    name: 'anh.jpg',
    reason: 'unsigned',
    goes: 'none',
  });
  expect(await evidence('1.1')).toEqual({ submitted: 0, accepted: 0, returned: 1 });
  const news = phones.chat('lan').at(-1);
  expect(news?.message.lines[0]?.args).toMatchObject({ state: 'returned', reason: 'unsigned', code: '1.1' });
  expect((await lan.sends({ bytes: 'new', replyTo: news ?? null })).said?.message.about).toEqual(['1.1']);
});

test('whoever cannot be written to is not said to have been told', async () => {
  const { lan, loan, commune } = await openOffice();
  await lan.sends({ name: 'anh.jpg', caption: '1.1' });
  await commune.store.organisations.setReach('telegram', 'lan', commune.house.clock());

  const asked = await loan.presses((await loan.says('/duyet')).said, 'duyet.tra');
  const decided = await loan.presses(asked.said, 'duyet.tra 1 =unsigned');

  expect(heardArgs(decided, 'review-returned')).toMatchObject({ told: 'no' });
});

test('the reason may be typed', async () => {
  const { lan, loan, phones } = await openOffice();
  await lan.sends({ caption: '1.1' });
  await loan.presses((await loan.says('/duyet')).said, 'duyet.tra');

  await loan.says('thiếu trang 2');

  expect(phones.chat('lan').at(-1)?.message.lines[0]?.args).toMatchObject({ reason: 'thiếu trang 2' });
});

test('nobody decides about their own evidence, nor sees it waiting', async () => {
  const { loan, thanh, evidence } = await openOffice();
  await loan.sends({ caption: '2.2' });

  expect(heardKeys(await loan.says('/duyet'))).toEqual(['review-empty']);
  expect(heardKeys(await loan.forges('duyet.nhan 1'))).toEqual(['review-own-work']);
  expect(await evidence('2.2')).toMatchObject({ submitted: 1 });

  await thanh.presses((await thanh.says('/duyet')).said, 'duyet.nhan');
  expect(await evidence('2.2')).toMatchObject({ accepted: 1 });
});

test('work that asks for no evidence is confirmed by word, every lead’s part of it', async () => {
  const { lan, minh, loan, time } = await openOffice();
  await lan.says('2.1 xong');
  expect(heardKeys(await loan.says('/duyet'))).toEqual(['review-empty']);
  await minh.says('2.1 xong');

  const heard = await loan.presses((await loan.says('/duyet')).said, 'duyet.xacnhan 2.1');

  expect(heardArgs(heard, 'review-confirmed')).toMatchObject({ code: '2.1' });
  expect(await time('2.1')).toMatchObject({ state: 'confirmed', percent: 100 });
});

test('who reported on behalf of a lead does not confirm it; a leader does', async () => {
  const { loan, thanh, time } = await openOffice();
  await loan.says('/capnhat 1.2 xong');

  expect(heardKeys(await loan.says('/duyet'))).toEqual(['review-empty']);
  expect(heardKeys(await loan.forges('duyet.xacnhan 1.2'))).toEqual(['review-own-work']);
  await thanh.presses((await thanh.says('/duyet')).said, 'duyet.xacnhan 1.2');

  expect(await time('1.2')).toMatchObject({ state: 'confirmed' });
});

test('what did not arise needs nobody’s word', async () => {
  const { lan, loan, time } = await openOffice();
  await lan.says('1.2 không phát sinh');

  expect(heardKeys(await loan.says('/duyet'))).toEqual(['review-empty']);
  expect(await time('1.2')).toMatchObject({ state: 'not_arisen' });
});

test('a confirmation is not given twice, nor where its evidence is still to come', async () => {
  const { lan, loan } = await openOffice();
  await lan.says('1.2 xong');
  await lan.says('1.1 xong');
  await loan.forges('duyet.xacnhan 1.2');

  expect(heardKeys(await loan.forges('duyet.xacnhan 1.2'))).toEqual(['review-nothing']);
  expect(heardKeys(await loan.forges('duyet.xacnhan 1.1'))).toEqual(['review-evidence-missing']);
});

test('what was confirmed stays: said done again it is told so, and a change is asked back before it opens it again', async () => {
  const { lan, loan, time } = await openOffice();
  await lan.says('1.2 xong');
  await loan.forges('duyet.xacnhan 1.2');

  for (const heard of [await lan.says('1.2 xong rồi'), await lan.forges('capnhat 1.2 =done')])
    expect(heardKeys(heard)).toEqual(['progress-confirmed-already']);
  const asked = await lan.says('1.2 còn thiếu biểu mẫu, mới xong 50%');
  expect(heardKeys(asked)).toEqual(['progress-reopens']);
  expect(heardKeys(await lan.forges('capnhat 1.2 =25'))).toEqual(['progress-reopens']);
  const kept = await lan.presses(asked.said, 'noi.ghi 1.2 =nothing');
  expect(heardKeys(kept)).toEqual(['words-nothing-recorded']);
  expect(await time('1.2')).toMatchObject({ state: 'confirmed' });

  const again = await lan.says('1.2 còn thiếu biểu mẫu, mới xong 50%');
  const opened = await lan.presses(again.said, 'noi.ghi 1.2 =50');
  expect(heardArgs(opened, 'progress-recorded')).toMatchObject({ before: 'confirmed', percent: 50 });
  expect(heardArgs(opened, 'progress-note')).toMatchObject({ note: '1.2 còn thiếu biểu mẫu, mới xong 50%' });
  expect(await time('1.2')).toMatchObject({ state: 'in_progress', percent: 50 });
});

test('two reviewers at once: the second hears that it is settled', async () => {
  const { lan, loan, thanh, evidence } = await openOffice();
  await lan.sends({ caption: '1.1' });
  const [first, second] = [await loan.says('/duyet'), await thanh.says('/duyet')];

  await loan.presses(first.said, 'duyet.nhan');

  expect(heardKeys(await thanh.presses(second.said, 'duyet.nhan'))).toEqual(['review-nothing']);
  expect(await evidence('1.1')).toMatchObject({ accepted: 1 });
});

test('of two documents asked for, one accepted does not confirm', async () => {
  const { lan, loan, time } = await openOffice([
    { code: '1.1', lead: 'lan', evidence: ['Kế hoạch', 'Báo cáo'] },
  ]);
  await lan.says('1.1 xong');
  await lan.sends({ bytes: 'a', caption: '1.1' });
  await lan.sends({ bytes: 'b', caption: '1.1' });

  const first = await loan.presses((await loan.says('/duyet')).said, 'duyet.nhan');
  expect(heardArgs(first, 'review-accepted')).toMatchObject({ confirmed: 'none' });
  expect(heardArgs(first, 'review-title')).toMatchObject({ count: 1 });
  const second = await loan.presses(first.said, 'duyet.nhan');

  expect(heardArgs(second, 'review-accepted')).toMatchObject({ confirmed: '1.1' });
  expect(await time('1.1')).toMatchObject({ state: 'confirmed' });
});

test('later goes on to the next, and round again', async () => {
  const { lan, loan } = await openOffice();
  await lan.sends({ bytes: 'a', caption: '1.1', name: 'a.jpg' });
  await lan.sends({ bytes: 'b', caption: '1.1', name: 'b.jpg' });

  const first = await loan.says('/duyet');
  const second = await loan.presses(first.said, 'duyet 1');
  const third = await loan.presses(second.said, 'duyet 2');

  const names = [first, second, third].map((heard) => heardArgs(heard, 'review-evidence')?.name);
  expect(names).toEqual(['a.jpg', 'b.jpg', 'a.jpg']);
});

test('a confirmation can be taken back by who gave it', async () => {
  const { lan, loan, time } = await openOffice();
  await lan.says('1.2 xong');
  await loan.forges('duyet.xacnhan 1.2');

  expect(heardKeys(await loan.says('/hoantac'))).toEqual(['progress-undone']);
  expect(await time('1.2')).toMatchObject({ state: 'done' });
});

test.each(['lan', 'hoa'] as const)('%s does not review', async (who) => {
  const { phones, minh } = await openOffice();
  await minh.says('2.1 xong');

  expect(heardKeys(await phones.phoneOf(who).says('/duyet'))).toEqual(['not-your-role']);
  expect(heardKeys(await phones.phoneOf(who).forges('duyet.nhan 1'))).toEqual(['not-your-role']);
});

test('buttons carry only what the queue names', async () => {
  const { lan, loan } = await openOffice();
  await lan.sends({ caption: '1.1' });

  expect(callsOf(await loan.says('/duyet'))).toEqual([
    'duyet.nhan 1',
    'duyet.tra 1',
    'duyet.nhan 1 =tep',
    'duyet 1',
  ]);
});

const MONTHLY: readonly CriterionSketch[] = [
  { code: '1.3', lead: 'lan', due: 'monthly', evidence: ['Ảnh chụp'] },
];
const JANUARY = { periodKind: 'month', periodNumber: '1' };

test('one month that is confirmed is named as that month, to both and in the timeline', async () => {
  const { lan, loan, phones } = await openOffice(MONTHLY);
  await lan.sends({ caption: '1.3 tháng 1' });

  const decided = await loan.forges('duyet.nhan 1');

  expect(heardArgs(decided, 'review-accepted')).toMatchObject({ confirmed: '1.3', ...JANUARY });
  expect(phones.chat('lan').at(-1)?.message.lines[0]).toMatchObject({
    key: 'review-news',
    args: { confirmed: '1.3', ...JANUARY },
  });
  const diary = await loan.says('/nhatky 1.3');
  expect(heardArgs(diary, 'timeline-evidence-sent')).toMatchObject(JANUARY);
  expect(heardArgs(diary, 'timeline-evidence-decided')).toMatchObject(JANUARY);
});

test.each(['', 'đã chụp lại'])(
  'what is sent in reply to a returned piece (%j) is of its month, though that has another',
  async (caption) => {
    const { lan, loan, phones } = await openOffice(MONTHLY);
    await lan.sends({ bytes: 'a', caption: '1.3 tháng 1' });
    await lan.sends({ bytes: 'b', caption: '1.3 tháng 1' });
    await loan.forges('duyet.nhan 1');
    await loan.forges('duyet.tra 2 =unreadable');
    const told = phones.chat('lan').at(-1) ?? null;
    expect(told?.message.lines[0]).toMatchObject({ args: { state: 'returned', ...JANUARY } });

    const heard = await lan.sends({ bytes: 'c', replyTo: told, caption });

    expect(heardArgs(heard, 'evidence-filed')).toMatchObject({ code: '1.3', ...JANUARY });
  },
);

test('in the leadership group it is decided on what is named: file, its words and what was told stay in private', async () => {
  const { lan, minh, loan, phones, evidence } = await openOffice();
  await phones.connectGroup();
  await lan.sends({ name: 'ke-hoach.pdf', caption: '1.1 bản có số điện thoại người dân' });
  await lan.says('1.2 xong, chị Hoa nhà ở xóm 3 còn khiếu nại');

  const queue = await loan.says('/duyet', { chat: GROUP });
  expect(heardArgs(queue, 'review-evidence')).toMatchObject({ name: 'ke-hoach.pdf', caption: 'none' });
  expect(heardKeys(queue)).toContain('review-in-group');
  expect(queue.said?.message.attachments).toEqual([]);
  const shelf = await loan.says('/minhchung 1.1', { chat: GROUP });
  const piece = await loan.presses(shelf.said, 'minhchung.xem', GROUP);
  expect(heardKeys(piece)).toEqual(['evidence-one', 'evidence-in-group']);
  expect(piece.said?.message.attachments).toEqual([]);
  expect((await minh.presses(queue.said, 'duyet.nhan', GROUP)).said).toBeNull();
  const next = await loan.presses(queue.said, 'duyet.nhan', GROUP);
  expect(await evidence('1.1')).toMatchObject({ accepted: 1 });
  expect(heardArgs(next, 'review-word')).toMatchObject({ note: 'none' });
  expect(heardKeys(await loan.says('xác nhận 1.2 xong', { chat: GROUP }))[0]).toBe('review-confirmed');
});
