import { expect, test } from 'vitest';
import { openOffice } from '#test/features/support/office.ts';
import type { Person } from '#test/support/commune.ts';
import { callsOf, heardArgs, heardKeys } from '#test/support/phones.ts';

const TODAY = '2026-11-20';
const CRITERIA = [
  { code: '1.3.1', lead: 'lan', due: '2026-12-10', max: 2 },
  { code: '1.6', lead: 'loan', due: 'monthly' },
  { code: '3.2.1', lead: 'minh', due: '2026-12-10' },
  { code: '3.4.1', lead: 'lan', name: 'Tỷ lệ hồ sơ giải quyết đúng hạn', due: '2026-12-10' },
  { code: '4.3', lead: 'minh', support: 'hoa', due: '2026-12-10' },
  { code: '6.1.1', lead: 'minh', due: '2026-11-10', max: 2 },
  { code: '7.2.2', lead: 'lan', due: '2026-12-10', evidence: ['Báo cáo'] },
] as const;

async function office() {
  const opened = await openOffice(TODAY, CRITERIA);
  const seat = (who: Person) => ({ channel: 'telegram', chatId: who, userId: who });
  return {
    ...opened,
    open: async (who: Person) => (await opened.commune.dialogues.open(seat(who), opened.house.clock()))?.word,
    stateOf: async (code: string, period?: string) => {
      const { state, percent } = await opened.plan.time(code, TODAY, period);
      return [state, percent];
    },
    remarks: async (code: string) => opened.commune.remarks.of((await opened.plan.criterion(code, TODAY)).id),
  };
}

test('why work is not theirs: a report of other work is taken as that, and the reason is asked on', async () => {
  const { lan, loan, open, stateOf, at } = await office();
  await lan.says('việc 7.2.2 không phải của em');
  at(TODAY, 9, 5);
  expect(await open('lan')).toBe('phancong.khong');
  const reported = await lan.says('3.4.1 xong, đúng hạn 98,5%');
  expect(heardKeys(reported)).toEqual(expect.arrayContaining(['progress-recorded', 'question-open']));
  expect([await stateOf('3.4.1'), await open('lan')]).toEqual([['done', 100], 'phancong.khong']);
  const corrected = await lan.says('à nhầm, 3.4.1 chưa xong');
  expect(heardKeys(corrected)).toEqual(expect.arrayContaining(['progress-corrected', 'question-open']));
  expect(loan.sees()).toEqual([]);
  const refused = await lan.says('trùng với 3.4.1 rồi');
  expect(heardArgs(refused, 'duty-refused')).toMatchObject({ code: '7.2.2', reason: 'trùng với 3.4.1 rồi' });
});

test.each([
  'trùng với 3.4.1 rồi',
  'nội dung thuộc tiêu chí 3.4.1',
  'chờ 3.4.1 xong đã',
  'vì 3.4.1 xong rồi',
  'đã báo ở 3.4.1 rồi',
  '3.2.1 anh Minh làm xong rồi',
  'thiếu số liệu của 3.4.1',
])('a reason may name other work: “%s”', async (reason) => {
  const { lan, stateOf } = await office();
  await lan.says('việc 7.2.2 không phải của em');
  expect(heardArgs(await lan.says(reason), 'duty-refused')).toMatchObject({ reason });
  expect(await stateOf('3.4.1')).toEqual(['not_started', 0]);
});

test('what may be a reason or a report is asked; either way nothing has to be typed again', async () => {
  const { lan, open, stateOf } = await office();
  const words = '3.4.1 đã làm rồi nên trùng';
  await lan.says('việc 7.2.2 không phải của em');
  const asked = await lan.says(words);
  expect(heardArgs(asked, 'answer-or-other')).toMatchObject({
    word: 'phancong-khong',
    text: words,
    other: '3.4.1',
  });
  expect(await stateOf('3.4.1')).toEqual(['not_started', 0]);
  const own = callsOf(asked).find((call) => call.includes('=own')) ?? '';
  const reported = await lan.presses(asked.said, own);
  expect(heardKeys(reported)).toEqual(expect.arrayContaining(['progress-recorded', 'question-open']));
  expect([await stateOf('3.4.1'), await open('lan')]).toEqual([['done', 100], 'phancong.khong']);

  const again = await lan.says('1.3.1 đã làm rồi nên trùng');
  const [answer = ''] = callsOf(again);
  expect(heardArgs(await lan.presses(again.said, answer), 'duty-refused')).toMatchObject({
    reason: '1.3.1 đã làm rồi nên trùng',
  });
  expect(await stateOf('1.3.1')).toEqual(['not_started', 0]);
});

test('what is asked of the words keeps the question beneath: “thôi”, a button, other words, a correction afterwards', async () => {
  const { lan, loan, open, stateOf, at } = await office();
  const words = '3.4.1 đã làm rồi nên trùng';
  await lan.says('việc 7.2.2 không phải của em');
  for (const no of ['thôi', 'không']) {
    await lan.says(words);
    expect(heardKeys(await lan.says(no))).toEqual(['wish-dropped', 'question-open']);
    expect(await open('lan')).toBe('phancong.khong');
  }
  const refused = await lan.presses((await lan.says(words)).said, 'noi.lam');
  expect(loan.sees()).toHaveLength(1);

  await lan.presses(refused.said, 'phancong.khong');
  await lan.says('việc 7.2.2 không phải của em');
  at(TODAY, 9, 5);
  const asked = await lan.says('1.3.1 đã làm rồi nên trùng');
  expect(heardKeys(asked)).not.toContain('question-left');
  const own = callsOf(asked).find((call) => call.includes('=own')) ?? '';
  await lan.presses(asked.said, own);
  const corrected = await lan.says('à nhầm, 1.3.1 chưa xong');
  expect(heardKeys(corrected)).toEqual(expect.arrayContaining(['progress-corrected', 'question-open']));
  expect([(await stateOf('1.3.1'))[0], await open('lan')]).toEqual(['in_progress', 'phancong.khong']);
  await lan.says('3.4.1 trình ký rồi');
  expect(heardArgs(await lan.says('việc của phòng khác'), 'duty-refused')).toMatchObject({
    reason: 'việc của phòng khác',
  });
});

test.each(['3.4.1 trình ký rồi', 'hôm nay em nghỉ phép, 3.4.1 xong 80%', 'kết quả 3.4.1 mới đạt 80%'])(
  'a report that may be the reason is asked about: “%s”',
  async (words) => {
    const { lan, loan, stateOf } = await office();
    await lan.says('việc 7.2.2 không phải của em');
    expect(heardArgs(await lan.says(words), 'answer-or-other')).toMatchObject({
      text: words,
      other: '3.4.1',
    });
    expect([await stateOf('3.4.1'), loan.sees()]).toEqual([['not_started', 0], []]);
  },
);

test('what begins with a cause is the reason of points, and no day', async () => {
  const { lan, open, stateOf } = await office();
  const reason = 'vì 3.4.1 chưa xong nên chờ';
  await lan.says('/tucham 1.3.1 1');
  expect(heardArgs(await lan.says(reason), 'score-reason-noted')).toMatchObject({ code: '1.3.1', reason });
  await lan.forges('lichnhac.hoan 7.2.2');
  expect(heardKeys(await lan.says(reason))).toEqual(['extension-day-unclear', 'snooze-ask']);
  expect([await stateOf('3.4.1'), await open('lan')]).toEqual([['not_started', 0], 'lichnhac.hoan']);
});

test('what takes a report back without saying what stands instead is asked about, beside a question and alone', async () => {
  const { lan, stateOf, at } = await office();
  await lan.says('3.4.1 xong 80%');
  const words = 'à nhầm, việc này của anh Minh';
  const alone = await lan.says(words);
  expect(heardArgs(alone, 'wish-confirm')).toMatchObject({ word: 'hoantac', code: '3.4.1' });
  await lan.presses(alone.said, 'noi.lam');
  expect(await stateOf('3.4.1')).toEqual(['not_started', 0]);

  await lan.says('việc 7.2.2 không phải của em');
  at(TODAY, 9, 5);
  await lan.says('3.4.1 xong 80%');
  const beside = await lan.says(words);
  expect(heardArgs(beside, 'answer-or-other')).toMatchObject({ text: words, other: '3.4.1' });
  const own = callsOf(beside).find((call) => call.includes('=own')) ?? '';
  expect(heardKeys(await lan.presses(beside.said, own))).toEqual(['wish-confirm', 'question-left']);
});

test('thanks, a mere yes and a link alone are no reason, no name and no directive', async () => {
  const { lan, loan, thanh, minh, open, commune, idOf } = await office();
  await thanh.says('/chidao 4.3');
  for (const words of ['cảm ơn', 'ok em', 'Vâng ạ!'])
    expect(heardKeys(await thanh.says(words))).toEqual(['question-open']);
  expect(heardKeys(await thanh.says('rà soát lại'))).toContain('directive-sent');
  expect(minh.sees().filter(({ kind }) => kind === 'directive')).toHaveLength(1);

  await loan.forges(`canbo.sua ${idOf('lan')}`);
  await loan.says('cảm ơn');
  expect((await commune.people.byId(idOf('lan')))?.name).toBe('Trần Thị Lan');
  await lan.says('việc 7.2.2 không phải của em');
  const link = await lan.says('https://abc.vn/tin');
  expect(heardKeys(link)).toEqual(expect.arrayContaining(['question-left']));
  expect(await open('lan')).toBe('minhchung.gan');
});

test('“vướng” that was pressed by mistake is put right in place of its reason', async () => {
  const { lan, stateOf } = await office();
  await lan.forges('capnhat 7.2.2 =blocked');
  await lan.says('à nhầm, xong rồi');
  expect(await stateOf('7.2.2')).toEqual(['done', 100]);
});

test('a link or a photo with “nhập thay” goes to the criterion that is named, and the words to that part', async () => {
  const { loan, stateOf } = await office();
  const link = await loan.says('nhập thay chị Lan 3.4.1 xong 80% https://abc.vn/bao-cao');
  expect(heardKeys(link)).toEqual(expect.arrayContaining(['evidence-filed', 'progress-recorded']));
  expect(await stateOf('3.4.1')).toEqual(['in_progress', 80]);
  await loan.sends({ caption: 'nhập thay anh Minh 4.3 xong' });
  expect(await stateOf('4.3')).toEqual(['done', 100]);
  const wrong = await loan.says('nhập thay anh Minh 1.3.1 xong https://abc.vn/bao-cao');
  expect(heardKeys(wrong)).toEqual(expect.arrayContaining(['evidence-filed', 'wish-not-theirs']));
  expect(await stateOf('1.3.1')).toEqual(['not_started', 0]);
});

test('a leader hears who puts reminders off; agreeing with an opinion approves nothing', async () => {
  const { thanh } = await office();
  expect(heardArgs(await thanh.says('đừng nhắc 4.3 nữa'), 'snooze-by-others')).toMatchObject({
    code: '4.3',
    leads: 'Lê Quang Minh',
    coordinators: 'Nguyễn Thị Loan',
  });
  expect(heardKeys(await thanh.says('đồng ý với ý kiến của chị Lan'))).toEqual([]);
});

test.each(['/giahan 1.6 T11 15/12 chờ tỉnh', '1.6 tháng 11 xin lùi đến 15/12 vì chờ tỉnh'])(
  'a later deadline is asked for the month that is named: “%s”',
  async (words) => {
    const { loan } = await office();
    expect(heardArgs(await loan.says(words), 'extension-asked')).toMatchObject({
      code: '1.6',
      from: '2026-11-30',
      to: '2026-12-15',
      reason: 'chờ tỉnh',
    });
  },
);

test('why a file is returned, a new member, a snooze: reports and leaves are none of these', async () => {
  const { lan, loan, open, stateOf } = await office();
  await lan.sends({ caption: '7.2.2' });
  await loan.forges('duyet.tra 1');
  await loan.says('1.6 T11 xong rồi nhé');
  expect([await stateOf('1.6', '2026-11'), await open('loan')]).toEqual([['done', 100], 'duyet.tra']);
  await loan.says('nhập thay anh Minh 4.3 xong 80%');
  expect([await stateOf('4.3'), await open('loan')]).toEqual([['in_progress', 80], 'duyet.tra']);
  const returned = await loan.says('7.2.2 chưa ký');
  expect(heardArgs(returned, 'review-returned')).toMatchObject({ reason: '7.2.2 chưa ký' });

  await loan.says('thêm cán bộ');
  const added = await loan.says('1.3.1 xong 40%');
  expect(heardKeys(added).at(-1)).toBe('question-open');
  expect([await stateOf('1.3.1'), await open('loan')]).toEqual([['in_progress', 40], 'canbo.them']);

  await lan.forges('lichnhac.hoan 7.2.2');
  expect(heardKeys(await lan.says('em nghỉ đẻ từ 1/3 đến 1/9'))[0]).toBe('leave-offer');
  expect(await open('lan')).toBe('lichnhac.hoan');
});

test('why a later day is wished for: a leave is offered beside it, and the reason is asked on', async () => {
  const { lan, loan, thanh, open } = await office();
  await lan.says('7.2.2 xin lùi đến 15/12');
  expect(heardKeys(await lan.says('mai em nghỉ ốm'))).toEqual(['leave-offer', 'question-open']);
  expect([await open('lan'), loan.sees(), thanh.sees()]).toEqual(['giahan', [], []]);
  expect(heardArgs(await lan.says('vì em nghỉ ốm đến 3/12'), 'extension-asked')).toMatchObject({
    reason: 'vì em nghỉ ốm đến 3/12',
  });
});

test('a finish that is told before a later day is wished for is recorded, and needs no later day', async () => {
  const { lan, loan, stateOf, open } = await office();
  const said = await lan.says('7.2.2 xong, xin lùi báo cáo đến 15/12');
  expect(heardKeys(said)).toEqual(expect.arrayContaining(['progress-recorded', 'extension-closed']));
  expect([await stateOf('7.2.2'), await open('lan')]).toEqual([['done', 100], undefined]);
  expect(heardKeys(await lan.says('mai em nghỉ ốm'))).toEqual(['leave-offer']);
  expect(loan.sees()).toEqual([]);
});

test('a leader in a meeting, a supervisor with a remark: what begins with another code is not filed where it does not belong', async () => {
  const { thanh, hoa, minh, loan, open, remarks } = await office();
  await loan.forges('hop.mo');
  await thanh.forges('hop.mo');
  const [item = ''] = callsOf({ said: thanh.sees().at(-1) ?? null }).filter((call) =>
    call.startsWith('hop.muc'),
  );
  await thanh.forges(item);
  expect(await open('thanh')).toBe('hop.loi');
  expect(heardKeys(await thanh.says('chỉ đạo 4.3'))[0]).toBe('directive-ask');
  await thanh.forges(item);
  expect(heardKeys(await thanh.says('4.3 phải xong trong tuần này'))[0]).toBe('answer-or-other');
  expect(minh.sees().filter(({ kind }) => kind === 'directive')).toEqual([]);

  await loan.forges(item);
  expect(heardKeys(await loan.says('1.6 T11 xong rồi nhé'))).toContain('progress-recorded');
  expect(heardArgs(await loan.says('giao Mặt trận phối hợp'), 'meeting-noted')).toMatchObject({
    code: '6.1.1',
  });

  await hoa.says('/gopy 3.2.1');
  expect(heardKeys(await hoa.says('4.3 phần mặt trận xong rồi'))).toEqual(
    expect.arrayContaining(['progress-recorded', 'question-open']),
  );
  expect([await remarks('3.2.1'), await open('hoa')]).toEqual([[], 'gopy']);
  await hoa.says('bảng niêm yết đã cũ');
  expect(await remarks('3.2.1')).toHaveLength(1);
});

test('“hoàn tác” after a report beside an open question takes the report back, and is no answer', async () => {
  const { lan, stateOf, loan, at } = await office();
  await lan.says('việc 7.2.2 không phải của em');
  at(TODAY, 9, 5);
  await lan.says('3.4.1 xong 80%');
  expect(await stateOf('3.4.1')).toEqual(['in_progress', 80]);

  const heard = await lan.says('hoàn tác');

  expect(heardKeys(heard)).not.toContain('duty-refused');
  expect(loan.sees()).toEqual([]);
});

test('“báo thay đổi” names nobody', async () => {
  const { loan } = await office();

  expect(heardKeys(await loan.says('báo thay đổi 1.6 T11 xong 80%'))).not.toContain('name-unknown');
});

test('“nhập thay” of two criteria in one message writes down neither, and says how', async () => {
  const { loan, stateOf } = await office();

  const heard = await loan.says('nhập thay minh: 4.3 xong, 3.2.1 xong 50%');

  expect(heardKeys(heard)).toEqual(['behalf-several-codes']);
  expect([await stateOf('4.3'), await stateOf('3.2.1')]).toEqual([
    ['not_started', 0],
    ['not_started', 0],
  ]);
});
