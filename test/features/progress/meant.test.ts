import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { openCommune } from '#test/support/commune.ts';
import { callsOf, GROUP, heardArgs, heardKeys, openPhones } from '#test/support/phones.ts';
import { type CriterionSketch, withPlan } from '#test/support/plan.ts';

const TODAY: Day = '2026-06-10';

const TWO: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', name: 'Ban hành kế hoạch cải cách hành chính' },
  { code: '1.2', lead: 'lan', name: 'Tuyên truyền trên đài truyền thanh' },
];

async function openOffice(criteria = TWO) {
  const commune = await openCommune({ today: TODAY });
  const plan = await withPlan(commune, criteria);
  const phones = await openPhones(commune);
  const lan = phones.phoneOf('lan');
  return {
    commune,
    phones,
    lan,
    time: (code: string, period?: string) => plan.time(code, TODAY, period),
    card: async (code: string) => (await lan.says(`/tieuchi ${code}`)).said,
  };
}

test.each([
  ['hình như 1.2 xong rồi', ['=done', '=in_progress', '=blocked', '=nothing']],
  ['1.2 được 50-60%', ['=50', '=done', '=blocked', '=nothing']],
  ['hình như 1.2 trình ký rồi', ['=submitted', '=in_progress', '=done', '=nothing']],
])('"%s": nothing is written down, its best readings are offered', async (words, offered) => {
  const { lan, time } = await openOffice();

  const asked = await lan.says(words);

  expect(heardArgs(asked, 'words-unsure')).toMatchObject({ problem: 'unclear', code: '1.2' });
  expect(callsOf(asked)).toEqual(offered.map((each) => `noi.ghi 1.2 ${each}`));
  expect(await time('1.2')).toMatchObject({ state: 'not_started' });
});

test('a press writes that reading down, with the words for a note; it can be undone', async () => {
  const { lan, time } = await openOffice();
  const asked = await lan.says('hình như 1.2 xong rồi');

  const heard = await lan.presses(asked.said, 'noi.ghi 1.2 =done');

  expect(heardArgs(heard, 'progress-recorded')).toMatchObject({ code: '1.2', state: 'done' });
  expect(await time('1.2')).toMatchObject({ state: 'done', note: 'hình như 1.2 xong rồi' });
  const undo = callsOf(heard).find((call) => call.startsWith('hoantac')) ?? '';
  await lan.presses(heard.said, undo);
  expect(await time('1.2')).toMatchObject({ state: 'not_started' });
});

test('a percentage among the readings is written down as it was said', async () => {
  const { lan, time } = await openOffice();
  const asked = await lan.says('1.2 được 50-60%');

  await lan.presses(asked.said, 'noi.ghi 1.2 =50');

  expect(await time('1.2')).toMatchObject({ state: 'in_progress', percent: 50, note: '1.2 được 50-60%' });
});

test('of two unclear statements the second is asked on after a press, and keeps the words for its note', async () => {
  const { lan, time } = await openOffice();
  const words = 'hình như 1.1 xong rồi, hình như 1.2 trình ký rồi';
  const asked = await lan.says(words);

  const heard = await lan.presses(asked.said, 'noi.ghi 1.1 =done');
  expect(callsOf(heard)).toContain('noi.ghi 1.2 =submitted');
  const last = await lan.presses(heard.said, 'noi.ghi 1.2 =submitted');

  expect(heardKeys(last)).not.toContain('words-unsure');
  expect(await time('1.1')).toMatchObject({ state: 'done', note: words });
  expect(await time('1.2')).toMatchObject({ state: 'submitted', note: words });
});

test('one question at a time, most points first: what is left is asked on though the message says something else of another criterion', async () => {
  const { lan } = await openOffice([
    { code: '1.2', lead: 'lan', name: 'Báo cáo CCHC định kỳ (tháng)', due: 'monthly' },
    { code: '3.3', lead: 'lan', name: 'Xin lỗi khi trễ hạn', max: 3 },
    { code: '7.1', lead: 'lan', name: 'Tỷ lệ hồ sơ trực tuyến', max: 1 },
  ]);
  const asked = await lan.says(
    'dạ em đã hoàn thành báo cáo CCHC tháng 3 và gửi Sở Nội vụ rồi ạ. Còn tỷ lệ hồ sơ trực tuyến 7.1 hiện mới đạt 42% ' +
      'do bà con chưa quen. Việc xin lỗi khi trễ hạn 3.3 thì tháng này không phát sinh hồ sơ trễ ạ.',
  );
  expect(heardArgs(asked, 'progress-recorded')).toMatchObject({ code: '1.2' });
  expect(callsOf(asked)).toContain('noi.ghi 3.3 =not_arisen');
  expect(callsOf(asked).filter((call) => call.startsWith('noi.ghi 7.1'))).toEqual([]);
  expect(heardArgs(asked, 'words-asked-later')).toEqual({ codes: '7.1' });

  const heard = await lan.presses(asked.said, 'noi.ghi 3.3 =not_arisen');

  expect(heardKeys(heard)).not.toContain('words-asked-later');
  expect(callsOf(heard)).toEqual(expect.arrayContaining(['noi.ghi 7.1 =t42', 'hoantac 1']));
  expect(heardArgs(heard, 'progress-recorded-with')).toMatchObject({ code: '1.2', state: 'done' });
  const last = await lan.presses(heard.said, 'noi.ghi 7.1 =nothing');
  expect(heardKeys(last).filter((key) => key === 'progress-recorded-with')).toHaveLength(2);
});

test('what was no report is left alone', async () => {
  const { lan, commune } = await openOffice();
  const asked = await lan.says('hình như 1.2 xong rồi');

  const heard = await lan.presses(asked.said, 'noi.ghi 1.2 =nothing');

  expect(heardKeys(heard)).toEqual(['words-nothing-recorded']);
  expect(await commune.commune.audit.latest(5)).toEqual([]);
});

test('other words instead of a press are heard, and are about the same criterion', async () => {
  const { lan, card, time } = await openOffice();
  await lan.says('hình như xong rồi', { replyTo: await card('1.2') });

  const heard = await lan.says('xong 80%');

  expect(heardArgs(heard, 'progress-recorded')).toMatchObject({ code: '1.2', percent: 80 });
  expect(await time('1.2')).toMatchObject({ note: '' });
});

test('another criterion named instead of a press is that one', async () => {
  const { lan, time } = await openOffice();
  await lan.says('hình như 1.2 xong rồi');

  await lan.says('1.1 xong');

  expect(await time('1.1')).toMatchObject({ state: 'done' });
  expect(await time('1.2')).toMatchObject({ state: 'not_started' });
});

test('the month that was asked about is the month that is written down', async () => {
  const { lan, time } = await openOffice([{ code: '1.2', lead: 'lan', due: 'monthly' }]);
  const asked = await lan.says('hình như báo cáo tháng 5 xong rồi 1.2');
  const press = callsOf(asked).find((call) => call.endsWith('=done')) ?? '';

  await lan.presses(asked.said, press);

  expect(press).toContain('2026-05');
  expect(await time('1.2', '2026-05')).toMatchObject({ state: 'done' });
});

test('a press long after the words still says how it stands', async () => {
  const { lan, commune, time } = await openOffice();
  const asked = await lan.says('hình như 1.2 xong rồi');
  commune.at(TODAY, 11);

  await lan.presses(asked.said, 'noi.ghi 1.2 =done');

  expect(await time('1.2')).toMatchObject({ state: 'done', note: '' });
});

test('nobody else’s criterion is written down by a press', async () => {
  const { lan, phones, time } = await openOffice();
  const asked = await lan.says('hình như 1.2 xong rồi');

  await phones.phoneOf('minh').presses(asked.said, 'noi.ghi 1.2 =done');

  expect(await time('1.2')).toMatchObject({ state: 'not_started' });
});

test('a share of a rate is asked about once: what it is said to be goes for the next, is said back, and is changed by a tap', async () => {
  const { lan, time, commune } = await openOffice([
    {
      code: '7.1',
      lead: 'lan',
      name: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến',
      scoring: 'Tỷ lệ x điểm tối đa',
      max: 2,
    },
  ]);
  const asked = await lan.says('7.1 đến nay được 55%');
  expect(heardKeys(asked)).toEqual(['words-unsure-share']);
  expect(callsOf(asked)).toEqual(['noi.ghi 7.1 =s55', 'noi.ghi 7.1 =t55', 'noi.ghi 7.1 =nothing']);

  const figure = await lan.presses(asked.said, 'noi.ghi 7.1 =s55');
  expect(heardArgs(figure, 'progress-figure')).toMatchObject({ percent: 55 });
  expect(await time('7.1')).toMatchObject({ state: 'in_progress', percent: 0, note: '' });

  commune.at('2026-06-11');
  const next = await lan.says('7.1 đến nay được 58%, do bà con chưa quen');
  expect(heardArgs(next, 'share-as-before')).toEqual({ means: 'figure', percent: 58, day: TODAY });
  expect(await time('7.1')).toMatchObject({ percent: 0, note: 'do bà con chưa quen' });
  const otherwise = await lan.presses(next.said, 'noi.ghi 7.1 =t58');
  expect(heardArgs(otherwise, 'progress-recorded')).toMatchObject({ percent: 58, beforePercent: 0 });

  await lan.says('7.1 xong');
  const progress = await lan.says('7.1 nay đạt 61%');
  expect(heardArgs(progress, 'share-as-before')).toMatchObject({ means: 'progress', day: '2026-06-11' });
  await lan.says('/hoantac');
  await lan.says('7.1 xong');
  await lan.presses(progress.said, 'noi.ghi 7.1 =s61');
  expect(await time('7.1')).toMatchObject({ state: 'done' });
});

test('what was counted of a rate keeps its decimal, and the points that hang on it; what is striven for is no figure', async () => {
  const { lan } = await openOffice([
    {
      code: '3.4',
      lead: 'lan',
      name: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
      scoring: 'Từ 98% trở lên: 3; từ 90% đến dưới 98%: 2,5; dưới 90%: 0',
      max: 3,
    },
  ]);
  const asked = await lan.says('3.4: 406/415');
  expect(callsOf(asked)).toEqual(['noi.ghi 3.4 =s97.8', 'noi.ghi 3.4 =t97.8', 'noi.ghi 3.4 =nothing']);
  const figure = await lan.presses(asked.said, 'noi.ghi 3.4 =s97.8');
  expect(heardArgs(figure, 'progress-figure')).toEqual({ percent: 97.8, points: 2.5 });

  const all = await lan.says('3.4: 414/415');
  expect(heardArgs(all, 'share-as-before')).toMatchObject({ means: 'figure', percent: 99.8 });

  expect(heardArgs(await lan.says('3.4 đúng hạn 88%, phấn đấu 95%'), 'progress-figure-alone')).toMatchObject({
    percent: 88,
  });
});

test('many reports of one message are said back together, and one press takes them all back', async () => {
  const codes = Array.from({ length: 8 }, (_, at) => `1.${at + 1}`);
  const { lan, time } = await openOffice(codes.map((code) => ({ code, lead: 'lan', evidence: ['Báo cáo'] })));

  const heard = await lan.says(codes.map((code) => `${code} xong`).join('\n'));

  expect(heardKeys(heard)).toEqual(['progress-recorded-many']);
  expect(heardArgs(heard, 'progress-recorded-many')).toMatchObject({ count: 8, criteria: 8, state: 'done' });
  expect(callsOf(heard)).toEqual(['minhchung', 'hoantac =tin']);
  await lan.presses(heard.said, 'hoantac =tin');
  expect((await Promise.all(codes.map((code) => time(code)))).map(({ state }) => state)).toEqual(
    codes.map(() => 'not_started'),
  );
});

test('reports of other shares, or with words of their own, are each said back; what one press takes back is counted', async () => {
  const codes = Array.from({ length: 8 }, (_, at) => `1.${at + 1}`);
  const { lan } = await openOffice(codes.map((code) => ({ code, lead: 'lan' })));

  const shares = await lan.says(codes.map((code, at) => `${code} ${at + 1}0%`).join('\n'));
  expect(heardKeys(shares)).toEqual(codes.map(() => 'progress-recorded'));

  const mixed = await lan.says(codes.map((code, at) => `${code} ${at < 7 ? 'xong' : '90%'}`).join('\n'));
  expect(heardKeys(mixed)).toEqual(['progress-recorded-many', 'progress-recorded']);
  expect(mixed.said?.message.choices.flat().find(({ call }) => call === 'hoantac =tin')?.label).toEqual({
    key: 'progress-button-undo-all',
    args: { count: 8 },
  });
});

test('in the group: what is asked of the bot itself is answered, thanks are not; a leader’s words become a directive', async () => {
  const { lan, phones } = await openOffice();
  await phones.connectGroup();
  const thanh = phones.phoneOf('thanh');
  expect(heardKeys(await lan.says('đồng chí nào phụ trách in giấy mời?', { chat: GROUP }))).toEqual([
    'words-in-group',
  ]);
  expect(heardKeys(await lan.says('cảm ơn', { chat: GROUP }))).toEqual([]);
  const report = await thanh.says('/baocao', { chat: GROUP });
  expect(heardKeys(await lan.says('cảm ơn các đồng chí', { chat: GROUP, replyTo: report.said }))).toEqual([]);

  const asked = await thanh.says('1.2 phát thanh xong trước 20/6 nhé', { chat: GROUP, replyTo: report.said });

  expect(heardKeys(asked)).toContain('wish-confirm');
  const yes = callsOf(asked).find((call) => call.startsWith('noi.lam')) ?? '';
  // Only who was asked answers.
  expect(heardKeys(await phones.phoneOf('loan').presses(asked.said, yes, GROUP))).toEqual(['wish-lapsed']);
  expect(heardKeys(await thanh.presses(asked.said, yes, GROUP))).toContain('directive-sent');
});
