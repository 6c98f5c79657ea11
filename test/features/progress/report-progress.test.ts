import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { openCommune } from '#test/support/commune.ts';
import { callsOf, heardArgs, heardKeys, openPhones } from '#test/support/phones.ts';
import { type CriterionSketch, withPlan } from '#test/support/plan.ts';

const TODAY: Day = '2026-06-10';

async function openOffice(criteria: readonly CriterionSketch[]) {
  const commune = await openCommune({ today: TODAY });
  const plan = await withPlan(commune, criteria);
  const phones = await openPhones(commune);
  return {
    commune,
    plan,
    phones,
    lan: phones.phoneOf('lan'),
    minh: phones.phoneOf('minh'),
    loan: phones.phoneOf('loan'),
    hoa: phones.phoneOf('hoa'),
    time: (code: string, period?: string) => plan.time(code, TODAY, period),
  };
}

test('the lead says by command how far it has come, and hears it back with a way to undo', async () => {
  const { lan, time } = await openOffice([{ code: '1.2', lead: 'lan', due: '2026-06-15' }]);

  const heard = await lan.says('/capnhat 1.2 80%');

  expect(heardArgs(heard, 'progress-recorded')).toMatchObject({
    code: '1.2',
    state: 'in_progress',
    percent: 80,
    before: 'not_started',
  });
  expect(callsOf(heard)).toEqual([expect.stringMatching(/^hoantac \d+$/)]);
  expect(await time('1.2')).toMatchObject({ state: 'in_progress', percent: 80, note: '' });
});

test.each([
  ['/capnhat 1.2 80', { state: 'in_progress', percent: 80 }],
  ['/capnhat 1.2. xong', { state: 'done', percent: 100 }],
  ['/capnhat 1,2 chưa làm', { state: 'not_started', percent: 0 }],
  ['/capnhat 1.2 đang trình ký', { state: 'submitted', percent: 90 }],
  ['/capnhat xong 1.2', { state: 'done', percent: 100 }],
  ['/CAPNHAT 1.2 xong', { state: 'done', percent: 100 }],
  ['/capnhat 1.2 =done', { state: 'done', percent: 100 }],
  ['/capnhat 1.2 =75', { state: 'in_progress', percent: 75 }],
  ['/capnhat 1.2 =100', { state: 'done', percent: 100 }],
  ['/capnhat 1.2 100', { state: 'done', percent: 100 }],
  ['/capnhat 1.2 - 80%', { state: 'in_progress', percent: 80 }],
  ['/capnhat 1.2 0', { state: 'not_started', percent: 0 }],
])('"%s" is recorded', async (words, expected) => {
  const { lan, time } = await openOffice([
    { code: '1.2', lead: 'lan' },
    { code: '1.3', lead: 'lan' },
  ]);

  expect(heardKeys(await lan.says(words))).toContain('progress-recorded');

  expect(await time('1.2')).toMatchObject(expected);
});

test('less than nothing is asked about, and recorded as no share', async () => {
  const { lan, time } = await openOffice([{ code: '1.2', lead: 'lan' }]);

  expect(heardKeys(await lan.says('/capnhat 1.2 -5%'))).not.toContain('progress-recorded');

  expect(await time('1.2')).toMatchObject({ percent: 0 });
});

test('in reply to a message about one criterion a command needs no code', async () => {
  const { lan, time } = await openOffice([
    { code: '1.2', lead: 'lan' },
    { code: '1.3', lead: 'lan' },
  ]);
  const { said: replyTo } = await lan.says('/tieuchi 1.2 kế hoạch năm, như đã chép');

  expect(heardKeys(await lan.says('/minhchung', { replyTo }))).toContain('evidence-shelf');
  expect(heardArgs(await lan.says('/capnhat xong 40%', { replyTo }), 'progress-recorded')).toMatchObject({
    code: '1.2',
  });
  await lan.says('/capnhat 1.3 xong 30%', { replyTo });

  expect(await time('1.2')).toMatchObject({ percent: 40 });
  expect(await time('1.3')).toMatchObject({ percent: 30 });
});

test('step by step: which criterion, how far, by buttons alone', async () => {
  const { lan, time } = await openOffice([
    { code: '1.2', lead: 'lan' },
    { code: '1.3', lead: 'lan' },
  ]);

  const choose = await lan.says('/capnhat');
  expect(heardKeys(choose)).toEqual(['progress-choose', 'work-line', 'work-line']);
  const ask = await lan.presses(choose.said, 'capnhat 1.3');
  expect(heardKeys(ask)).toEqual(['progress-ask', 'progress-ask-how']);
  const heard = await lan.presses(ask.said, 'capnhat 1.3 =50');

  expect(heardArgs(heard, 'progress-recorded')).toMatchObject({ code: '1.3', percent: 50 });
  expect(await time('1.3')).toMatchObject({ state: 'in_progress', percent: 50 });
  expect(await time('1.2')).toMatchObject({ state: 'not_started' });
});

test('who leads work with a deadline may ask for a later one right there; who supports may not', async () => {
  const { lan, minh } = await openOffice([{ code: '1.2', lead: 'lan', support: 'minh', due: '2026-12-01' }]);

  expect(callsOf(await lan.says('/capnhat 1.2'))).toContain('giahan 1.2');
  expect(callsOf(await minh.says('/capnhat 1.2'))).not.toContain('giahan 1.2');
});

test('what was asked may be answered in words, once', async () => {
  const { lan, time } = await openOffice([
    { code: '1.2', lead: 'lan' },
    { code: '1.3', lead: 'lan' },
  ]);

  await lan.says('/capnhat 1.3');
  await lan.says('xong 40%, còn chờ số liệu');
  expect(await time('1.3')).toMatchObject({ percent: 40, note: expect.stringContaining('chờ số liệu') });

  const next = await lan.says('xong 60%');
  expect(heardArgs(next, 'words-unsure')).toMatchObject({ problem: 'which-criterion' });
  expect(await time('1.3')).toMatchObject({ percent: 40 });
});

test('a blocker is asked for its reason, and what is said next is the reason', async () => {
  const { lan, time, commune } = await openOffice([{ code: '1.2', lead: 'lan' }]);

  const asked = await lan.presses((await lan.says('/capnhat 1.2')).said, 'capnhat 1.2 =blocked');
  expect(heardKeys(asked)).toEqual(['progress-ask-reason']);
  expect(await time('1.2')).toMatchObject({ state: 'not_started' });

  commune.at(TODAY, 9, 30);
  const heard = await lan.says('chờ Sở Nội vụ trả lời');
  expect(heardArgs(heard, 'progress-note')).toEqual({ note: 'chờ Sở Nội vụ trả lời' });
  expect(await time('1.2')).toMatchObject({ state: 'blocked', note: 'chờ Sở Nội vụ trả lời', percent: 0 });

  expect(heardKeys(await lan.says('Sở trả lời rồi, đang làm tiếp, được 30%'))).toContain('progress-recorded');
  expect(await time('1.2')).toMatchObject({ state: 'in_progress', percent: 30 });
});

test('a blocked criterion keeps its percent, and goes on from there', async () => {
  const { lan, time } = await openOffice([{ code: '1.2', lead: 'lan' }]);
  await lan.says('/capnhat 1.2 60%');
  await lan.says('/capnhat 1.2 =blocked chờ kinh phí');
  expect(await time('1.2')).toMatchObject({ state: 'blocked', percent: 60, note: 'chờ kinh phí' });

  await lan.says('/capnhat 1.2 =in_progress');
  expect(await time('1.2')).toMatchObject({ state: 'in_progress', percent: 60, note: '' });
});

test('of two leads each answers for their own part: it is closed when both are done', async () => {
  const { lan, minh, time } = await openOffice([{ code: '1.2', lead: ['lan', 'minh'] }]);

  const first = await lan.says('/capnhat 1.2 xong');
  expect(heardArgs(first, 'progress-waiting-for')).toEqual({ names: 'Lê Quang Minh' });
  expect(await time('1.2')).toMatchObject({ state: 'in_progress', percent: 50, doneOn: null });

  const second = await minh.says('/capnhat 1.2 xong');
  expect(heardKeys(second)).not.toContain('progress-waiting-for');
  expect(await time('1.2')).toMatchObject({ state: 'done', percent: 100, doneOn: TODAY });
});

test('what stands is as old as the obstacle, not as the last word of the other lead', async () => {
  const { lan, minh, time, commune } = await openOffice([{ code: '1.2', lead: ['lan', 'minh'] }]);
  commune.at('2026-06-01');
  await lan.says('/capnhat 1.2 =blocked chờ Sở');
  commune.at('2026-06-09');
  await minh.says('/capnhat 1.2 50%');

  const { state, since } = await time('1.2');

  expect(state).toBe('blocked');
  expect(since).toEqual(new Date('2026-06-01T02:00:00Z'));
});

test('a supporter answers for their own part; the criterion stands as its lead says', async () => {
  const { minh, time, plan } = await openOffice([{ code: '1.2', lead: 'lan', support: 'minh' }]);

  const heard = await minh.says('/capnhat 1.2 xong');
  expect(heardKeys(heard)).toEqual(['progress-recorded', 'progress-supporting']);
  expect(heardArgs(heard, 'progress-supporting')).toEqual({ leads: 'Trần Thị Lan', whose: 'none' });

  expect(await time('1.2')).toMatchObject({ state: 'not_started', percent: 0 });
  const { answers } = await plan.time('1.2', TODAY);
  expect(answers).toMatchObject([{ kind: 'support', state: 'done' }]);
});

test('a coordinator reports on behalf of the lead, and it is said so', async () => {
  const { loan, time, plan, commune } = await openOffice([{ code: '1.2', lead: 'lan' }]);

  const heard = await loan.says('/capnhat 1.2 xong 70%');

  expect(heardArgs(heard, 'progress-on-behalf')).toEqual({ name: 'Trần Thị Lan' });
  expect(await time('1.2')).toMatchObject({ percent: 70 });
  const [entry] = await commune.commune.work.historyOf((await plan.criterion('1.2', TODAY)).id, 1);
  expect(entry?.actorId).toBe(commune.idOf('loan'));
});

test('a monthly duty is twelve times: the period named is the one that is reported', async () => {
  const { lan, plan, time } = await openOffice([{ code: '1.2', lead: 'lan', due: 'monthly' }]);
  expect((await plan.criterion('1.2', TODAY)).occurrences).toHaveLength(12);

  const heard = await lan.says('1.2 bc tháng 4 đã gửi xong');

  expect(heardArgs(heard, 'progress-recorded')).toMatchObject({ periodKind: 'month', periodNumber: '4' });
  expect(await time('1.2', '2026-04')).toMatchObject({ state: 'done' });
  expect(await time('1.2', '2026-05')).toMatchObject({ state: 'not_started' });
});

test('the month as it stands on the button, typed', async () => {
  const { lan, time } = await openOffice([{ code: '1.2', lead: 'lan', due: 'monthly' }]);

  await lan.says('1.2 T4 xong');

  expect(await time('1.2', '2026-04')).toMatchObject({ state: 'done' });
  expect(await time('1.2', '2026-01')).toMatchObject({ state: 'not_started' });
});

test('without a period it is the oldest time that is still open', async () => {
  const { lan, time } = await openOffice([{ code: '1.2', lead: 'lan', due: 'monthly' }]);

  await lan.says('1.2 xong');
  await lan.says('1.2 xong');

  expect(await time('1.2', '2026-01')).toMatchObject({ state: 'done' });
  expect(await time('1.2', '2026-02')).toMatchObject({ state: 'done' });
  expect(await time('1.2', '2026-03')).toMatchObject({ state: 'not_started' });
});

test('a button carries its period', async () => {
  const { lan, time } = await openOffice([{ code: '1.2', lead: 'lan', due: 'monthly' }]);

  const ask = await lan.says('/capnhat 1.2@2026-06');
  await lan.presses(ask.said, 'capnhat 1.2@2026-06 =done');

  expect(await time('1.2', '2026-06')).toMatchObject({ state: 'done' });
  expect(heardKeys(await lan.says('/capnhat 1.2@2026-13 xong'))).toEqual(['criterion-without-period']);
});

test.each([
  ['lan', '/capnhat 2.1 xong', 'criterion-not-yours', { code: '2.1' }],
  ['lan', '/capnhat 9.9 xong', 'criterion-unknown', { code: '9.9' }],
  ['lan', '/capnhat 3 xong', 'criterion-has-parts', { code: '3' }],
  ['loan', '/capnhat 4.1 xong', 'criterion-without-lead', { code: '4.1' }],
  ['lan', '/capnhat 1.2 =confirmed', 'usage', { word: 'capnhat' }],
  ['lan', '/capnhat 1.2 =101', 'usage', { word: 'capnhat' }],
  ['hoa', '/capnhat 1.2 xong', 'not-your-role', {}],
] as const)('%s saying "%s" hears %s and nothing changes', async (who, words, reason, args) => {
  const { phones, commune } = await openOffice([
    { code: '1.2', lead: 'lan' },
    { code: '2.1', lead: 'minh' },
    { code: '3' },
    { code: '3.1', lead: 'lan' },
    { code: '4.1' },
  ]);

  const heard = await phones.phoneOf(who).says(words);

  expect(heardKeys(heard)).toEqual([reason]);
  expect(heardArgs(heard, reason)).toEqual(args);
  expect(await commune.commune.audit.latest(5)).toEqual([]);
});

test('without a plan nobody can report, and is told so', async () => {
  const commune = await openCommune({ today: TODAY });
  const lan = (await openPhones(commune)).phoneOf('lan');

  expect(heardKeys(await lan.says('/capnhat 1.2 xong'))).toEqual(['plan-none']);
  expect(heardKeys(await lan.says('1.2 xong rồi'))).toEqual(['plan-none']);
});

test('done without the documents asked for: the echo asks for them', async () => {
  const { lan } = await openOffice([{ code: '1.2', lead: 'lan', evidence: ['Kế hoạch đã ký'] }]);

  const heard = await lan.says('1.2 xong');

  expect(heardKeys(heard)).toEqual(['progress-recorded', 'progress-evidence-missing']);
  expect(callsOf(heard)).toEqual(['minhchung 1.2', expect.stringMatching(/^hoantac/)]);
});

test('nothing open, nothing to choose from', async () => {
  const { lan } = await openOffice([{ code: '1.2', lead: 'lan' }]);
  await lan.says('1.2 xong');

  expect(heardKeys(await lan.says('/capnhat'))).toEqual(['progress-nothing-open']);
  expect(heardKeys(await lan.says('/viec'))).toEqual(['work-all-done']);
});

test('a figure told with it is said back, with the points it earns by the way of scoring, and not given', async () => {
  const scoring = 'Từ 98% trở lên: 3; từ 90% đến dưới 98%: 2,5; dưới 90%: 0';
  const { lan, plan } = await openOffice([{ code: '1.2', lead: 'lan', max: 3, scoring }]);

  const heard = await lan.says('1.2 xong, đúng hạn 97,2%');

  expect(heardArgs(heard, 'progress-figure')).toEqual({ percent: 97.2, points: 2.5 });
  expect(callsOf(heard)).toContain('tucham 1.2 2.5');
  expect((await plan.criterion('1.2', TODAY)).selfScore).toBeNull();
  await lan.presses(heard.said, 'tucham 1.2 2.5');
  expect((await plan.criterion('1.2', TODAY)).selfScore).toBe(2.5);
});

test('a figure told alone is no progress: it is said back with what it is worth', async () => {
  const scoring = 'Từ 98% trở lên: 3; từ 90% đến dưới 98%: 2,5; dưới 90%: 0';
  const { lan, time } = await openOffice([{ code: '1.2', lead: 'lan', max: 3, scoring }]);

  const heard = await lan.says('1.2 ti le dung han 96,5%');

  expect(heardArgs(heard, 'progress-figure-alone')).toEqual({ code: '1.2', percent: 96.5, points: 2.5 });
  expect(callsOf(heard)).toEqual(['tucham 1.2 2.5', 'capnhat 1.2']);
  expect(await time('1.2')).toMatchObject({ state: 'not_started' });
});

test('the card tells how points are come by, and what late periods have cost', async () => {
  const { lan } = await openOffice([
    { code: '1.2', lead: 'lan', max: 2, due: 'monthly', scoring: 'Mỗi báo cáo chậm trừ 0,25 điểm' },
  ]);

  const heard = await lan.says('/tieuchi 1.2');

  expect(heardArgs(heard, 'criterion-scoring')).toEqual({
    kind: 'deduction',
    text: 'Mỗi báo cáo chậm trừ 0,25 điểm',
  });
  expect(heardArgs(heard, 'criterion-whole')).toMatchObject({
    state: 'not_started',
    late: 5,
    deducted: 1.25,
  });
});

test('of what falls due many times the card tells how the whole stands, as lists do, and the time that is next', async () => {
  const { lan } = await openOffice([{ code: '1.2', lead: 'lan', due: 'quarterly' }]);
  await lan.says('1.2 quý 1 xong');

  const heard = await lan.says('/tieuchi 1.2');

  expect(heardArgs(heard, 'criterion-whole')).toMatchObject({ state: 'in_progress', percent: 25, toCome: 3 });
  expect(heardArgs(heard, 'criterion-state')).toMatchObject({ state: 'not_started', periodNumber: 2 });
});
