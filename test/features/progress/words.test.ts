import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { openCommune } from '#test/support/commune.ts';
import { callsOf, GROUP, heardArgs, heardKeys, openPhones } from '#test/support/phones.ts';
import { type CriterionSketch, withPlan } from '#test/support/plan.ts';

const TODAY: Day = '2026-06-10';

const THREE: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', name: 'Ban hành kế hoạch cải cách hành chính' },
  { code: '1.2', lead: 'lan', name: 'Tuyên truyền trên đài truyền thanh' },
  { code: '2.1', lead: 'minh', name: 'Rà soát văn bản quy phạm' },
];

async function openOffice(criteria = THREE) {
  const commune = await openCommune({ today: TODAY });
  const plan = await withPlan(commune, criteria);
  const phones = await openPhones(commune);
  const lan = phones.phoneOf('lan');
  return {
    commune,
    plan,
    phones,
    lan,
    time: (code: string, period?: string) => plan.time(code, TODAY, period),
    /** A message of the bot about one code. */
    card: async (code: string) => (await lan.says(`/tieuchi ${code}`)).said,
  };
}

test.each([
  ['xong 80%', { state: 'in_progress', percent: 80, note: '' }],
  ['da xong', { state: 'done', percent: 100, note: '' }],
  ['dang lam, vuong cho so tra loi', { state: 'blocked', note: expect.stringContaining('cho so tra loi') }],
  ['chua lam', { state: 'not_started', percent: 0 }],
  ['da trinh ky', { state: 'submitted', percent: 90 }],
  ['khong phat sinh', { state: 'not_arisen', percent: 100 }],
])('"%s" in reply to a message about one criterion is written down', async (words, expected) => {
  const { lan, card, time } = await openOffice();

  const heard = await lan.says(words, { replyTo: await card('1.2') });

  expect(heardArgs(heard, 'progress-recorded')).toMatchObject({ code: '1.2' });
  expect(await time('1.2')).toMatchObject(expected);
  expect(await time('1.1')).toMatchObject({ state: 'not_started' });
});

test('the words, and how they were read, stay with what was written down', async () => {
  const { lan, commune, plan } = await openOffice();

  await lan.says('1.2 xong 80%, còn chờ ký');

  const [entry] = await commune.commune.work.historyOf((await plan.criterion('1.2', TODAY)).id, 1);
  expect(entry).toMatchObject({ percent: 80, reading: { intent: 'progress' } });
});

test('several statements in one message: each is written down, each can be undone', async () => {
  const { lan, time } = await openOffice();

  const heard = await lan.says('1.1 xong rồi, 1.2 được 50%');

  expect(heardKeys(heard)).toEqual(['progress-recorded', 'progress-recorded']);
  expect(callsOf(heard).filter((call) => call.startsWith('hoantac'))).toHaveLength(2);
  expect(await time('1.1')).toMatchObject({ state: 'done' });
  expect(await time('1.2')).toMatchObject({ state: 'in_progress', percent: 50 });
});

test('a criterion that is not theirs is refused, the others are written down', async () => {
  const { lan, time } = await openOffice();

  const heard = await lan.says('1.1 xong, 2.1 xong');

  expect(heardArgs(heard, 'progress-recorded')).toMatchObject({ code: '1.1' });
  expect(heardArgs(heard, 'words-unsure')).toMatchObject({ problem: 'not-mine', code: '2.1' });
  expect(await time('2.1')).toMatchObject({ state: 'not_started' });
});

test('a code nobody knows is said so, with those it may have been; a press files the words under it', async () => {
  const { lan, time } = await openOffice();

  const asked = await lan.says('1.11 xong rồi');
  expect(heardArgs(asked, 'words-unsure')).toMatchObject({ problem: 'no-criterion', code: '1.11' });
  expect(callsOf(asked)).toEqual(['noi.chon 1.1', 'noi.chon 1.2']);
  await lan.presses(asked.said, 'noi.chon 1.1');

  expect(await time('1.1')).toMatchObject({ state: 'done' });
});

test('a code nobody knows beside a known one: the one is written down, the other asked about', async () => {
  const { lan, time } = await openOffice();

  const heard = await lan.says('1.1 xong 30%, 9.9 xong');

  expect(heardArgs(heard, 'progress-recorded')).toMatchObject({ code: '1.1', percent: 30 });
  expect(heardArgs(heard, 'words-unsure')).toMatchObject({ problem: 'no-criterion', code: '9.9' });
  await lan.says('1.2');
  expect(await time('1.1')).toMatchObject({ percent: 30 });
  expect(await time('1.2')).toMatchObject({ state: 'done' });
});

test('a code nobody knows as the answer to which criterion: it is asked again, and the words are kept', async () => {
  const { lan, time } = await openOffice();
  await lan.says('xong 80%');

  expect(heardArgs(await lan.says('9.9'), 'words-unsure')).toMatchObject({
    problem: 'no-criterion',
    code: '9.9',
  });
  await lan.says('1.2');

  expect(await time('1.2')).toMatchObject({ percent: 80 });
});

test('which criterion is asked; a button answers, with the words from before', async () => {
  const { lan, time } = await openOffice();

  const asked = await lan.says('xong 80%');
  expect(heardArgs(asked, 'words-unsure')).toMatchObject({ problem: 'which-criterion' });
  expect(callsOf(asked)).toEqual(['noi.chon 1.1', 'noi.chon 1.2']);
  const heard = await lan.presses(asked.said, 'noi.chon 1.2');

  expect(heardArgs(heard, 'progress-recorded')).toMatchObject({ code: '1.2', percent: 80 });
  expect(await time('1.2')).toMatchObject({ percent: 80 });
});

test('which criterion is asked; typing the code answers as well', async () => {
  const { lan, time } = await openOffice();

  await lan.says('da xong');
  const heard = await lan.says('1.2');

  expect(heardArgs(heard, 'progress-recorded')).toMatchObject({ code: '1.2', state: 'done' });
  expect(await time('1.1')).toMatchObject({ state: 'not_started' });
});

test('the part chosen for one statement is written down alone: the other statement was already', async () => {
  const { lan, commune, plan, time } = await openOffice([
    ...THREE,
    { code: '3' },
    { code: '3.1', lead: 'lan' },
    { code: '3.2', lead: 'lan' },
  ]);
  const asked = await lan.says('1.1 xong, tiêu chí 3 được 50%');
  expect(heardKeys(asked)).toEqual(['progress-recorded', 'words-unsure']);
  expect(heardArgs(asked, 'words-unsure')).toMatchObject({ problem: 'has-parts', code: '3' });

  const heard = await lan.presses(asked.said, 'noi.chon 3.2');

  expect(heardKeys(heard)).toEqual(['progress-recorded']);
  expect(await time('3.2')).toMatchObject({ percent: 50 });
  expect(await time('3.1')).toMatchObject({ state: 'not_started' });
  const entries = await commune.commune.work.historyOf((await plan.criterion('1.1', TODAY)).id, 9);
  expect(entries).toHaveLength(1);
});

test('who says something else instead of choosing is heard with that', async () => {
  const { lan, time } = await openOffice();
  await lan.says('xong 80%');

  await lan.says('1.1 đang làm, 30%');

  expect(await time('1.1')).toMatchObject({ percent: 30 });
  expect(await time('1.2')).toMatchObject({ state: 'not_started' });
});

test('a button that asked long ago only shows its criterion', async () => {
  const { lan, commune, time } = await openOffice();
  const asked = await lan.says('xong 80%');
  commune.at(TODAY, 11);

  await lan.presses(asked.said, 'noi.chon 1.2');

  expect(await time('1.2')).toMatchObject({ state: 'not_started' });
});

test('another’s button about a criterion does nothing with their words', async () => {
  const { lan, phones, time } = await openOffice();
  const asked = await lan.says('xong 80%');

  await phones.phoneOf('minh').presses(asked.said, 'noi.chon 1.2');

  expect(await time('1.2')).toMatchObject({ state: 'not_started' });
});

test.each(['1.2 làm thế nào vậy?', 'vâng', 'cảm ơn đồng chí', 'chào buổi sáng'])(
  '"%s" writes nothing down',
  async (words) => {
    const { lan, commune } = await openOffice();

    await lan.says(words);

    expect(await commune.commune.audit.latest(5)).toEqual([]);
  },
);

test('points said in words are written down with their reason, and can be taken back', async () => {
  const { lan } = await openOffice();

  const heard = await lan.says('1.2 tự chấm 0,5 điểm');

  expect(heardArgs(heard, 'score-given')).toMatchObject({ points: 0.5, before: 'none', reason: 'none' });
  expect(heardKeys(heard)).toContain('score-ask-reason');
  const why = await lan.says('1.2 tự chấm 0,5 điểm vì báo cáo gửi chậm');
  expect(heardArgs(why, 'score-given')).toMatchObject({ points: 0.5, reason: 'báo cáo gửi chậm' });
  const reason = 'báo cáo gửi chậm do phải chờ số liệu của các thôn gửi về';
  const other = await lan.says(`1.2 tự chấm 0,75 điểm vì ${reason}`);
  expect(heardArgs(other, 'score-given')).toMatchObject({ points: 0.75, before: 0.5, reason });
  const undone = await lan.presses(other.said, 'hoantac');
  expect(heardKeys(undone)).toContain('score-undone');
});

test('points of several criteria in one message are written down each; those above a maximum are not', async () => {
  const { lan, commune } = await openOffice();

  const heard = await lan.says('1.2 tự chấm 0,5đ, 1.1 tự chấm 99đ');

  expect(heardKeys(heard)).toEqual(expect.arrayContaining(['score-given', 'score-above-maximum']));
  const given = (await commune.commune.audit.latest(5)).filter(({ action }) => action === 'score-given');
  expect(given.map(({ subject }) => subject)).toEqual(['criterion:1.2']);
  expect(heardArgs(await lan.says('0,5'), 'score-given')).toMatchObject({ code: '1.1', points: 0.5 });
});

test('a later deadline is asked for, and laid before those who decide', async () => {
  const { lan, phones, commune } = await openOffice([
    { code: '1.2', lead: 'lan', due: '2026-06-15' },
    ...THREE.slice(2),
  ]);

  const heard = await lan.says('1.2 xin gia hạn đến 25/6 vì chờ Sở');

  expect(heardArgs(heard, 'extension-asked')).toMatchObject({
    code: '1.2',
    to: '2026-06-25',
    reason: 'chờ Sở',
  });
  for (const who of ['loan', 'thanh'])
    expect(phones.chat(who).flatMap(({ message }) => message.lines)[0]).toMatchObject({
      key: 'extension-title',
      args: { code: '1.2' },
    });
  expect(await commune.commune.audit.latest(1)).toMatchObject([{ action: 'extension-asked' }]);
});

test('a monthly report named by its month in a reply', async () => {
  const { lan, card, time } = await openOffice([
    { code: '1.2', lead: 'lan', due: 'monthly' },
    ...THREE.slice(2),
  ]);

  await lan.says('bc thang 6 da gui xong', { replyTo: await card('1.2') });

  expect(await time('1.2', '2026-06')).toMatchObject({ state: 'done' });
  expect(await time('1.2', '2026-01')).toMatchObject({ state: 'not_started' });
});

test('a month the criterion does not have is not put down to another one', async () => {
  const { lan, card, time } = await openOffice([
    { code: '1.2', lead: 'lan', due: '2026-06-15' },
    ...THREE.slice(2),
  ]);

  const heard = await lan.says('bc thang 5 da gui xong', { replyTo: await card('1.2') });

  expect(heardArgs(heard, 'progress-recorded')).toMatchObject({ code: '1.2', periodKind: 'once' });
  expect(await time('1.2')).toMatchObject({ state: 'done' });
});

/** What is said after "1.1 xong 80%" was written down, and what stands then. */
const CORRECTIONS = [
  ['ko phải, mới 50%', { '1.1': [50, 'in_progress'], '1.2': [0, 'not_started'] }],
  ['không phải, nhầm, 70% thôi', { '1.1': [70, 'in_progress'], '1.2': [0, 'not_started'] }],
  ['dạ em nhầm ạ, xong rồi', { '1.1': [100, 'done'], '1.2': [0, 'not_started'] }],
  ['nhầm, là 1.2', { '1.1': [0, 'not_started'], '1.2': [80, 'in_progress'] }],
  ['ý tôi là 50%', { '1.1': [50, 'in_progress'], '1.2': [0, 'not_started'] }],
  ['à ý em là 1.2 ạ', { '1.1': [0, 'not_started'], '1.2': [80, 'in_progress'] }],
  ['y toi la 1.2 xong chu khong phai 1.1', { '1.1': [0, 'not_started'], '1.2': [100, 'done'] }],
  ['à nhầm, 1.2 mới được 30%', { '1.1': [0, 'not_started'], '1.2': [30, 'in_progress'] }],
  ['à quên còn chờ ký', { '1.1': [90, 'submitted'], '1.2': [0, 'not_started'] }],
] as const;

test.each(CORRECTIONS)('"%s" puts right what was written down last', async (words, standing) => {
  const { lan, time } = await openOffice();
  await lan.says('1.1 xong 80%');
  expect(heardKeys(await lan.says(words)).slice(0, 2)).toEqual(['progress-corrected', 'progress-recorded']);
  for (const [code, [percent, state]] of Object.entries(standing))
    expect.soft([code, await time(code)]).toMatchObject([code, { percent, state }]);
});

test('of two that one message wrote down the one that is named as wrong is put right', async () => {
  const { lan, time } = await openOffice();
  await lan.says('1.1 xong, 1.2 được 30%');

  const heard = await lan.says('ý tôi là 1.2 được 60% chứ không phải 1.1');

  expect(heardKeys(heard)).toContain('progress-corrected');
  expect([await time('1.1'), await time('1.2')]).toMatchObject([{ percent: 0 }, { percent: 60 }]);
});

test('a report and a link without a code ask once which criterion they are about', async () => {
  const { lan } = await openOffice();
  await lan.says('xong 50%');

  const heard = await lan.says('đã đăng trang TTĐT, link https://donghoa.gov.vn/cchc/tthc-cong-khai');

  expect(heardKeys(heard)).toEqual(['words-unsure']);
});

test('what was said of something else, or long ago, is not put right', async () => {
  const { lan, time, commune } = await openOffice();
  const first = await lan.says('1.1 xong 80%');
  expect(heardKeys(await lan.says('nhầm, 80%'))).toEqual(['progress-same']);
  await lan.says('1.2 xong 30%');
  expect(heardKeys(await lan.says('nhầm, mới 60%', { replyTo: first.said }))[0]).toBe('progress-corrected');
  expect([await time('1.1'), await time('1.2')]).toMatchObject([{ percent: 60 }, { percent: 30 }]);
  commune.at(TODAY, 11);
  expect(heardKeys(await lan.says('nhầm, mới 20%'))).not.toContain('progress-corrected');
  expect(await time('1.2')).toMatchObject({ percent: 30 });
});

test('a supervisor whom the plan gives a part answers for it as anybody does, and for nothing else', async () => {
  const { phones, time } = await openOffice([
    { code: '1.1', lead: 'lan', support: 'hoa' },
    { code: '1.2', lead: 'lan' },
  ]);
  const hoa = phones.phoneOf('hoa');

  expect(heardKeys(await hoa.says('/capnhat 1.1 xong'))).toContain('progress-recorded');
  expect(await time('1.1')).toMatchObject({ state: 'not_started' });
  expect(heardKeys(await hoa.says('/hoantac'))).toContain('progress-undone');
  expect(heardKeys(await hoa.says('1.2 xong 80%'))).not.toContain('progress-recorded');
  for (const asking of ['/baocao', 'báo cáo tháng này'])
    expect(heardKeys(await hoa.says(asking))).toContain('report-in-group-only');
});

test('who asks about a criterion is offered what they may do about it, and nothing that is refused', async () => {
  const { phones } = await openOffice([
    { code: '1.1', lead: 'lan', support: 'hoa' },
    { code: '1.2', lead: 'lan' },
  ]);
  const [hoa, minh, lan] = (['hoa', 'minh', 'lan'] as const).map((each) => phones.phoneOf(each));
  const offered = async (phone: typeof hoa, words: string) =>
    callsOf((await phone?.says(words)) ?? { said: null });
  expect(await offered(hoa, '1.2 ai ký vậy?')).toEqual(['tieuchi 1.2', 'gopy 1.2']);
  expect(await offered(hoa, '1.1 ai ký vậy?')).toEqual(['tieuchi 1.1', 'capnhat 1.1']);
  expect(await offered(minh, '1.2 ai ký vậy?')).toEqual(['tieuchi 1.2']);
  expect(await offered(lan, '1.2 ai ký vậy?')).toEqual(['tieuchi 1.2', 'capnhat 1.2']);
});

test('a supervisor’s part counts from its first day and in its own plan only', async () => {
  const { phones, commune, plan } = await openOffice([{ code: '1.1', lead: 'lan' }]);
  const { plans } = commune.commune;
  const hoa = phones.phoneOf('hoa');
  const { id: criterionId } = await plan.criterion('1.1', TODAY);
  const duty = { criterionId, memberId: commune.idOf('hoa'), kind: 'support' } as const;
  await plans.addDuties([duty], '2026-07-01', commune.house.clock());

  expect(heardKeys(await hoa.says('/capnhat 1.1 xong'))).toEqual(['not-your-role']);
  commune.at('2026-07-01');
  expect(heardKeys(await hoa.says('/capnhat 1.1 xong'))).toContain('progress-recorded');

  const next = { year: 2027, number: null, issuedOn: null, title: 'Kế hoạch CCHC 2027', sample: false };
  const none = { fileName: '', fileHash: '', importedById: null, fields: [], criteria: [] };
  await plans.putInForce(await plans.write(next, commune.house.clock()), none, commune.house.clock());
  commune.at('2027-01-04');
  expect(heardKeys(await hoa.says('/capnhat 1.1 xong'))).toEqual(['not-your-role']);
});

test.each(['/tieuchi TC 1.3', '/tieuchi tiêu chí 1.3', '/tieuchi một cửa', '/tieuchi mot cua'])(
  '"%s" shows the criterion',
  async (words) => {
    const { lan } = await openOffice([
      ...THREE,
      { code: '1.3', lead: 'lan', name: 'Nhân sự Bộ phận Một cửa' },
    ]);

    expect(heardArgs(await lan.says(words), 'criterion-title')).toMatchObject({ code: '1.3' });
  },
);

test('a supervisor’s words report nothing', async () => {
  const { phones, commune } = await openOffice();

  const heard = await phones.phoneOf('hoa').says('1.2 xong 80%');

  expect(heardKeys(heard)).not.toContain('progress-recorded');
  expect(await commune.commune.audit.latest(5)).toEqual([]);
});

test('a leader talking about a report in the group reports nothing', async () => {
  const { phones, commune } = await openOffice();
  await phones.connectGroup();
  const thanh = phones.phoneOf('thanh');
  const report = (await thanh.says('/baocao', { chat: GROUP })).said;

  const heard = await thanh.says('phần này xong chưa đồng chí?', { chat: GROUP, replyTo: report });

  expect(heardKeys(heard)).not.toContain('progress-recorded');
  expect(await commune.commune.audit.latest(5)).toEqual([]);
});

test('a code that is in no plan is put right in words of correction too', async () => {
  const { phones } = await openOffice();
  const lan = phones.phoneOf('lan');
  expect(heardKeys(await lan.says('1.2.9 em đã làm xong'))).toContain('words-unsure');

  const right = await lan.says('ý tôi là 1.2');
  expect(heardArgs(right, 'progress-recorded')).toMatchObject({ code: '1.2', state: 'done' });
});

test('a question put to the bot in the group is answered, talk below a report is not', async () => {
  const { phones } = await openOffice();
  await phones.connectGroup();
  const thanh = phones.phoneOf('thanh');
  const report = (await thanh.says('/baocao', { chat: GROUP })).said;

  expect(heardKeys(await thanh.says('bao giờ thì tập huấn vậy?', { chat: GROUP }))).toEqual([
    'words-in-group',
  ]);
  expect((await thanh.says('bao giờ thì tập huấn vậy?', { chat: GROUP, replyTo: report })).said).toBeNull();
});

test('a leader who asks for what nobody can read finds the report one tap away', async () => {
  const { phones } = await openOffice();
  const thanh = phones.phoneOf('thanh');
  const heard = await thanh.says('báo cáo cây xanh');
  expect(heardKeys(heard)).toEqual(['words-for-steering']);
  expect(callsOf(heard)).toEqual(['baocao', 'quahan', 'viec', 'trogiup']);
});

const MONTHLY: readonly CriterionSketch[] = [
  { code: '7.2', lead: 'lan', name: 'Đăng tin bài trên trang thông tin', due: 'monthly' },
  { code: '1.1', lead: 'lan', name: 'Báo cáo cải cách hành chính', due: 'monthly' },
];

test.each([
  ['7.2 xong t1', { '2026-01': 'done', '2026-05': 'not_started' }],
  ['7.2 xong tháng 4 rồi ạ', { '2026-04': 'done', '2026-03': 'not_started' }],
  ['7.2 t3 t4 cũng xong', { '2026-03': 'done', '2026-04': 'done', '2026-05': 'not_started' }],
  ['7.2 tháng 1, 2 và 3 xong rồi ạ', { '2026-01': 'done', '2026-02': 'done', '2026-03': 'done' }],
  ['7.2 T1-T3 xong', { '2026-01': 'done', '2026-02': 'done', '2026-03': 'done', '2026-04': 'not_started' }],
  ['7.2 T3 xong, T4 đang làm', { '2026-03': 'done', '2026-04': 'in_progress' }],
  ['7.2 tháng 3 xong, còn tháng 4 thì đang làm', { '2026-03': 'done', '2026-04': 'in_progress' }],
  ['7.2 phần của em xong tháng 3 rồi', { '2026-01': 'not_started', '2026-03': 'done' }],
  ['/capnhat 7.2 t3 t4 xong', { '2026-03': 'done', '2026-04': 'done' }],
  ['1.1 T3 xong, 7.2 T4 xong', { '2026-03': 'not_started', '2026-04': 'done', '2026-05': 'not_started' }],
])('"%s" is written down for each month that is named', async (words, expected) => {
  const { lan, time } = await openOffice(MONTHLY);

  const heard = await lan.says(words);

  for (const [period, state] of Object.entries(expected))
    expect(await time('7.2', period), period).toMatchObject({ state });
  const undo = callsOf(heard).filter((call) => call.startsWith('hoantac'));
  expect(undo).toHaveLength(heardKeys(heard).filter((key) => key === 'progress-recorded').length);
});

test('the day and to whom it was sent stay with what is done', async () => {
  const { lan, time, commune } = await openOffice(MONTHLY);

  await lan.says('1.1 đã hoàn thành báo cáo tháng 3, gửi Sở 19/3');

  expect(await time('1.1', '2026-03')).toMatchObject({ state: 'done', note: 'gửi Sở 19/3' });
  expect((await commune.commune.work.entry(1))?.reading).toMatchObject({ date: '2026-03-19' });
});

test('a report of many lines about one criterion is kept whole, whatever its lines name', async () => {
  const { lan, time } = await openOffice([
    { code: '6.1', lead: 'lan', name: 'Công khai ngân sách' },
    { code: '7.2', lead: 'minh', name: 'Đăng tin bài tuyên truyền trên trang thông tin điện tử' },
  ]);
  const report = [
    'Thưa đồng chí, về tiêu chí 6.1 Công khai ngân sách, tôi xin báo cáo như sau:',
    '1. Đã ban hành Quyết định số 45/QĐ-UBND ngày 18/4/2026 công khai dự toán.',
    '2. Đã niêm yết tại trụ sở và trang thông tin điện tử.',
  ].join('\n');

  const heard = await lan.says(report);

  expect(heardKeys(heard)).not.toContain('words-unsure');
  expect(await time('6.1')).toMatchObject({ state: 'done', note: report });
});

test('a question about a month says which month its answer is written down for', async () => {
  const { lan } = await openOffice(MONTHLY);

  const asked = await lan.says('hình như 7.2 xong rồi');

  expect(heardArgs(asked, 'words-unsure')).toMatchObject({ periodKind: 'month', periodNumber: '1' });
  expect(callsOf(asked)).toContain('noi.ghi 7.2@2026-01 =done');
});

test('a supervisor whose words name nothing is told what can be looked at', async () => {
  const { phones } = await openOffice();

  const heard = await phones.phoneOf('hoa').says('cho tôi xem kết quả');

  expect(heardArgs(heard, 'words-not-a-report')).toEqual({ intent: 'looking' });
});

test('words after the command that report nothing are not met with silence', async () => {
  const { lan } = await openOffice();

  expect(heardKeys(await lan.says('/capnhat 1.2 ok'))).toEqual(['words-not-a-report']);
});
