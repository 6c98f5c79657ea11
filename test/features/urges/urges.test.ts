import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { jobs } from '#features/index.ts';
import { type Commune, openCommune } from '#test/support/commune.ts';
import { callsOf, heardArgs, heardKeys, openPhones } from '#test/support/phones.ts';
import { type CriterionSketch, withPlan } from '#test/support/plan.ts';
import { tickOf } from '#test/support/tick.ts';

/** A Wednesday. */
const TODAY: Day = '2026-06-10';

const OFFICE: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', support: 'minh', due: '2026-06-01', max: 2 },
  { code: '1.2', lead: 'lan', due: '2026-06-05', max: 1 },
  { code: '1.3', lead: ['lan', 'minh'], due: '2026-06-30' },
  { code: '2.1', lead: 'minh', due: '2026-06-08', max: 3 },
  { code: '2.2', due: '2026-06-01' },
];

async function openOffice(criteria = OFFICE, today: Day = TODAY) {
  const commune = await openCommune({ today });
  await withPlan(commune, criteria);
  const phones = await openPhones(commune);
  return {
    ...commune,
    phones,
    lan: phones.phoneOf('lan'),
    minh: phones.phoneOf('minh'),
    loan: phones.phoneOf('loan'),
    thanh: phones.phoneOf('thanh'),
    tick: () => tickOf(commune as Commune, phones, jobs),
    /** Messages of a kind in somebody's chat. */
    sent: (who: string, kind = 'urge') => phones.chat(who).filter((each) => each.kind === kind),
  };
}

const codesIn = (standing: { message: { about: readonly string[] } } | undefined) => standing?.message.about;

test('who urges or hands over to somebody who is away is told so, and who stands in', async () => {
  const office = await openOffice();
  const { thanh, loan, idOf } = office;
  const back = '2026-06-30';
  await loan.forges(`nghiphep.ghi ${idOf('lan')} ${TODAY} ${back} ${idOf('minh')}`);
  const expected = { name: 'Trần Thị Lan', day: back, standIn: 'Lê Quang Minh' };

  expect(heardArgs(await thanh.says('/dondoc 1.1'), 'leave-away')).toEqual(expected);
  const ask = await loan.says(`/phancong 2.2 Trần Thị Lan`);
  expect(heardArgs(ask, 'leave-away')).toEqual(expected);
  const handover = await loan.forges(`bangiao.xem ${idOf('minh')} ${idOf('lan')}`);
  expect(heardArgs(handover, 'leave-away')).toEqual(expected);
});

test('one press reaches the lead with the leader’s name, the criterion and the buttons to answer', async () => {
  const { thanh, sent, commune } = await openOffice();

  const heard = await thanh.says('/dondoc 1.1');

  expect(heardArgs(heard, 'urge-sent')).toMatchObject({ names: 'Trần Thị Lan', code: '1.1', count: 1 });
  const [urge] = sent('lan');
  expect(urge?.message.lines[0]).toMatchObject({
    key: 'urge-title',
    args: { name: 'Vũ Văn Thành', position: 'Chủ tịch UBND', count: 1 },
  });
  expect(urge?.message.lines[1]).toMatchObject({
    key: 'work-line',
    args: { code: '1.1', bucket: 'overdue' },
  });
  expect(callsOf({ said: urge ?? null })).toEqual([
    'capnhat 1.1 =done',
    'capnhat 1.1',
    'dondoc.nhan',
    'giahan 1.1',
  ]);
  expect(sent('minh')).toEqual([]);
  expect(await commune.audit.latest(1)).toMatchObject([{ action: 'urged', subject: 'criterion:1.1' }]);
});

test('the supporters by choice', async () => {
  const { thanh, sent } = await openOffice();

  const heard = await thanh.says('/dondoc 1.1');
  await thanh.presses(heard.said, 'dondoc 1.1 =phoihop');

  expect(codesIn(sent('minh')[0])).toEqual(['1.1']);
  expect(sent('lan')).toHaveLength(1);
});

test('two leads: not before it is confirmed', async () => {
  const { thanh, sent } = await openOffice();

  const asked = await thanh.says('/dondoc 1.3');
  expect(heardArgs(asked, 'urge-confirm')).toMatchObject({ people: 2, criteria: 1 });
  expect(sent('lan')).toEqual([]);
  await thanh.presses(asked.said, 'dondoc 1.3 =yes');

  expect([sent('lan').length, sent('minh').length]).toEqual([1, 1]);
});

test('everybody who is late, after a confirmation that says how many; one message each', async () => {
  const { loan, sent } = await openOffice();

  const late = await loan.says('/dondoc');
  expect(heardArgs(late, 'urge-late-title')).toMatchObject({ people: 2, criteria: 4 });
  expect(heardArgs(late, 'urge-late-apart')).toEqual({ leaderless: 1, own: 0 });
  expect(callsOf(late)).toContain('dondoc.tatca');
  const asked = await loan.presses(late.said, 'dondoc.tatca');
  expect(heardArgs(asked, 'urge-confirm')).toMatchObject({ people: 2, criteria: 3 });
  const heard = await loan.presses(asked.said, 'dondoc.tatca =yes');

  expect(heardArgs(heard, 'urge-sent')).toMatchObject({ count: 2, criteria: 3 });
  expect(sent('lan').map(codesIn)).toEqual([['1.1', '1.2']]);
  expect(sent('minh').map(codesIn)).toEqual([['2.1']]);
  expect(heardKeys(await loan.forges('dondoc.tatca'))).toEqual(['urge-rested']);
});

test('the points at risk are told as /quahan tells them, who may lose most first', async () => {
  const { loan } = await openOffice([
    { code: '1.1', lead: 'minh', due: '2026-06-01', max: 0.15 },
    { code: '2.3', lead: 'lan', due: 'monthly', max: 1 },
  ]);

  const late = await loan.says('/dondoc');
  const overdue = heardArgs(await loan.says('/quahan'), 'overdue-line');

  expect(overdue).toMatchObject({ code: '2.3', times: 5, atRisk: 0.21 });
  expect(late.said?.message.lines.slice(1)).toMatchObject([
    { key: 'urge-late-person', args: { codes: '2.3', points: overdue?.atRisk } },
    { key: 'urge-late-person', args: { codes: '1.1', points: 0.15 } },
  ]);
});

test('one official about all that is late', async () => {
  const { loan, sent, idOf } = await openOffice();

  await loan.presses((await loan.says('/dondoc')).said, `dondoc.nguoi ${idOf('lan')}`);

  expect(sent('lan').map(codesIn)).toEqual([['1.1', '1.2']]);
});

test('not the same person about the same thing within a working day, unless a leader insists', async () => {
  const { loan, thanh, sent, at } = await openOffice();
  await loan.says('/dondoc 1.1');

  const again = await loan.says('/dondoc 1.1');
  expect(heardArgs(again, 'urge-rested')).toMatchObject({
    by: 'Nguyễn Thị Loan',
    day: TODAY,
    mayInsist: 'no',
  });
  expect(heardKeys(await loan.forges('dondoc 1.1 =yes =lai'))).toEqual(['urge-rested']);
  expect(sent('lan')).toHaveLength(1);
  const leader = await thanh.says('/dondoc 1.1');
  expect(heardArgs(leader, 'urge-rested')).toMatchObject({ mayInsist: 'yes' });
  await thanh.presses(leader.said, 'dondoc 1.1 =yes =lai');
  expect(sent('lan')).toHaveLength(2);

  at('2026-06-11', 8);
  expect(heardKeys(await loan.says('/dondoc 1.1'))).toContain('urge-sent');
});

test('of several things only what is not fresh goes out again', async () => {
  const { loan, sent, idOf } = await openOffice();
  await loan.says('/dondoc 1.1');

  await loan.forges(`dondoc.nguoi ${idOf('lan')}`);

  expect(sent('lan').map(codesIn)).toEqual([['1.1'], ['1.2']]);
});

test('on a Saturday it waits until Monday at eight; on Monday it is still fresh, on Tuesday no more', async () => {
  const { thanh, sent, at, phones } = await openOffice();
  at('2026-06-13', 10);
  const heard = await thanh.says('/dondoc 1.1');
  expect(heardArgs(heard, 'urge-later')).toEqual({ day: '2026-06-15', hour: 8 });
  expect(sent('lan')).toEqual([]);
  expect(heardKeys(await thanh.says('/dondoc 1.1'))).toEqual(['urge-rested']);

  at('2026-06-15', 8);
  await phones.deliver();
  expect(sent('lan')).toHaveLength(1);
  expect(heardKeys(await thanh.says('/dondoc 1.1'))).toEqual(['urge-rested']);
  at('2026-06-16', 9);
  expect(heardKeys(await thanh.says('/dondoc 1.1'))).toContain('urge-sent');
});

test('“da nhan” right below an urge says that it was seen', async () => {
  const { thanh, lan, commune, house } = await openOffice();
  await thanh.says('/dondoc 1.1');

  expect(heardArgs(await lan.says('da nhan'), 'words-acknowledged')).toEqual({ what: 'urge', code: 'none' });
  const urges = await commune.urges.since(new Date(house.clock().getTime() - 1000));
  expect(urges).toMatchObject([{ acknowledgedAt: expect.any(Date) }]);
});

test('the sender sees who has answered, who has only seen it, and who has not', async () => {
  const { loan, lan, minh, sent } = await openOffice();
  await loan.forges('dondoc.tatca =yes');
  await lan.says('1.1 xong 50%');
  await minh.presses(sent('minh')[0] ?? null, 'dondoc.nhan');

  const heard = await loan.says('/dondoc');
  const follow = await loan.presses(heard.said, 'dondoc.theodoi');

  expect(heardArgs(follow, 'urge-follow-title')).toEqual({ count: 3, open: 1 });
  const answers = follow.said?.message.lines.flatMap((line) =>
    line?.key === 'urge-follow-line' ? [[line.args.code, line.args.answer]] : [],
  );
  expect(answers?.sort()).toEqual([
    ['1.1', 'answered'],
    ['1.2', 'none'],
    ['2.1', 'acknowledged'],
  ]);
});

test.each([
  ['a report', async (lan: Phone) => lan.says('1.1 xong 10%')],
  ['evidence', async (lan: Phone) => lan.sends({ caption: '1.1' })],
  [
    'an answer to a directive',
    async (lan: Phone, thanh: Phone) => {
      await thanh.says('/chidao 1.1 họp ngay');
      return lan.forges('chidao.nhan 1');
    },
  ],
  ['a request for a later deadline', async (lan: Phone) => lan.says('/giahan 1.1 15/7 ốm')],
])('%s is an answer, a report taken back is not', async (_, answers) => {
  const { thanh, lan } = await openOffice();
  await thanh.says('/dondoc 1.1');
  await answers(lan, thanh);

  expect(heardArgs(await thanh.forges('dondoc.theodoi'), 'urge-follow-title')).toEqual({ count: 1, open: 0 });
});

test('a report that was taken back is no answer', async () => {
  const { thanh, lan } = await openOffice();
  await thanh.says('/dondoc 1.1');
  await lan.says('1.1 xong 10%');
  await lan.says('/hoantac');

  expect(heardArgs(await thanh.forges('dondoc.theodoi'), 'urge-follow-title')).toEqual({ count: 1, open: 1 });
});

test('who has seen the newer of two urges about the same, has seen the older', async () => {
  const { thanh, loan, lan, tick, at, sent } = await openOffice();
  at('2026-06-10');
  await loan.says('/dondoc 1.1');
  await thanh.forges('dondoc 1.1 =yes =lai');
  await lan.presses(lan.sees().at(-1) ?? null, 'dondoc.nhan');

  expect(heardArgs(await loan.forges('dondoc.theodoi'), 'urge-follow-title')).toEqual({ count: 2, open: 0 });
  at('2026-06-12', 8);
  await tick();
  const briefs = [...sent('thanh', 'brief'), ...sent('loan', 'brief')];
  expect(
    briefs.filter((each) => each.message.lines.some((line) => line?.key === 'urge-silence-title')),
  ).toEqual([]);
});

test('two working days of silence: the sender is told once, in the morning, weekends not counted', async () => {
  const { thanh, minh, tick, at, sent } = await openOffice();
  at('2026-06-11');
  await thanh.says('/dondoc 1.1');
  await thanh.says('/dondoc 2.1');
  await minh.says('2.1 xong 20%');

  at('2026-06-12', 8);
  await tick();
  expect(sent('thanh', 'brief')).toEqual([]);
  at('2026-06-13', 9);
  await tick();
  expect(sent('thanh', 'brief')).toEqual([]);
  at('2026-06-15', 7, 59);
  await tick();
  expect(sent('thanh', 'brief')).toEqual([]);
  at('2026-06-15', 8);
  await tick();

  const [brief] = sent('thanh', 'brief');
  expect(heardArgs({ said: brief ?? null, notice: null }, 'urge-silence-title')).toEqual({ count: 1 });
  expect(heardArgs({ said: brief ?? null, notice: null }, 'urge-silence-line')).toMatchObject({
    code: '1.1',
    name: 'Trần Thị Lan',
    day: '2026-06-11',
  });
  at('2026-06-16', 8);
  await tick();
  expect(sent('thanh', 'brief')).toHaveLength(1);
});

test('Tết is not counted either', async () => {
  const { thanh, tick, at, sent, commune } = await openOffice(
    [{ code: '1.1', lead: 'lan', due: '2026-02-10' }],
    '2026-02-13',
  );
  for (const day of ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'] as const)
    await commune.settings.setDayOff(
      { day, kind: 'off', status: 'official', name: 'Tết', active: true },
      new Date(day),
    );
  await thanh.says('/dondoc 1.1');

  for (const day of ['2026-02-17', '2026-02-20', '2026-02-23'] as const) {
    at(day, 8);
    await tick();
    expect(sent('thanh', 'brief')).toEqual([]);
  }
  at('2026-02-24', 8);
  await tick();
  expect(sent('thanh', 'brief')).toHaveLength(1);
});

test('who cannot be written to is named, so that they are called', async () => {
  const { thanh, store, house, sent } = await openOffice();
  await store.organisations.setReach('telegram', 'lan', house.clock());

  const heard = await thanh.says('/dondoc 1.1');

  expect(heardKeys(heard)).toEqual(['urge-unreachable']);
  expect(sent('lan')).toEqual([]);
});

test('“done” on the urge is written down, and the message goes on with what is left', async () => {
  const { loan, lan, sent, idOf } = await openOffice();
  await loan.forges(`dondoc.nguoi ${idOf('lan')}`);

  const heard = await lan.presses(sent('lan')[0] ?? null, 'capnhat 1.1 =done');

  expect(heardKeys(heard)).toEqual(['progress-recorded', 'progress-still-open', 'work-line']);
});

test.each([
  ['thanh', '/dondoc 2.2', 'criterion-without-lead'],
  ['thanh', '/dondoc 9.9', 'criterion-unknown'],
  ['lan', '/dondoc 2.1', 'not-your-role'],
  ['lan', '/dondoc', 'not-your-role'],
  ['hoa', '/dondoc 1.1', 'not-your-role'],
] as const)('%s saying “%s” hears %s', async (who, words, key) => {
  const { phones } = await openOffice();

  expect(heardKeys(await phones.phoneOf(who).says(words))).toEqual([key]);
});

test('work reported done is not urged', async () => {
  const { thanh, lan } = await openOffice();
  await lan.says('1.1 xong');

  expect(heardKeys(await thanh.says('/dondoc 1.1'))).toEqual(['urge-nothing-open']);
});

test('forged, foreign and stale buttons change nothing', async () => {
  const { lan, minh, thanh, sent, idOf, commune, house } = await openOffice();
  await thanh.says('/dondoc 1.1');

  for (const call of ['dondoc 2.1', 'dondoc.tatca =yes', `dondoc.nguoi ${idOf('minh')}`, 'dondoc.theodoi'])
    expect(heardKeys(await lan.forges(call))).toEqual(['not-your-role']);
  expect(heardKeys(await minh.forges('dondoc.nhan'))).toEqual(['urge-nothing-to-see']);
  expect(heardKeys(await thanh.forges('dondoc.nguoi 999'))).toEqual(['urge-not-late']);
  expect(sent('minh')).toEqual([]);
  const urges = await commune.urges.since(new Date(house.clock().getTime() - 1000));
  expect(urges).toMatchObject([{ acknowledgedAt: null }]);

  const urge = sent('lan')[0] ?? null;
  await lan.presses(urge, 'dondoc.nhan');
  expect(heardKeys(await lan.presses(urge, 'dondoc.nhan'))).toEqual(['urge-nothing-to-see']);
});

type Phone = Awaited<ReturnType<typeof openPhones>>['stranger'];

test('only the one who was named; nobody is urged by themselves', async () => {
  const { loan, sent, idOf } = await openOffice([
    ...OFFICE,
    { code: '3.1', lead: ['loan', 'lan'], support: 'minh', due: '2026-06-01' },
    { code: '3.2', lead: 'loan', due: '2026-06-01' },
  ]);
  await loan.forges(`dondoc 3.1 =${idOf('minh')}`);
  expect([sent('lan').length, sent('minh').length]).toEqual([0, 1]);
  expect(heardArgs(await loan.says('/dondoc 3.1'), 'urge-sent')).toMatchObject({ names: 'Trần Thị Lan' });
  for (const words of ['/dondoc 3.2', 'đôn đốc 3.2'])
    expect.soft(heardKeys(await loan.says(words))).toEqual(['urge-only-yourself']);
  const asked = await loan.says('đôn đốc tất cả');
  expect(heardArgs(asked, 'urge-confirm')?.names).not.toContain('Loan');
  expect(callsOf(await loan.says('/dondoc'))).not.toContain(`dondoc.nguoi ${idOf('loan')}`);
  await loan.presses(asked.said, 'dondoc.tatca =yes');
  expect(sent('loan')).toEqual([]);
});

test('what is asked in reply to an urge reaches who urged; in reply to a reminder the coordinators', async () => {
  const { thanh, lan, sent, tick, at, phones } = await openOffice();
  await thanh.says('/dondoc 1.1');
  const [urge] = sent('lan');
  const asked = await lan.says('chưa rõ yêu cầu, cần trao đổi', { replyTo: urge ?? null });
  expect(heardArgs(asked, 'words-passed-on')).toEqual({ what: 'urge', from: 'Vũ Văn Thành' });
  expect(heardKeys(asked)).not.toContain('words-not-a-report');
  expect(phones.chat('thanh').at(-1)?.message.lines[0]).toMatchObject({
    key: 'urge-answered',
    args: { code: '1.1', name: 'Trần Thị Lan', words: 'chưa rõ yêu cầu, cần trao đổi' },
  });
  expect(heardKeys(await lan.says('đang làm 40%', { replyTo: urge ?? null }))).not.toContain(
    'words-passed-on',
  );

  at('2026-06-11', 8);
  await tick();
  const reminder = sent('minh', 'reminder').at(-1);
  const given = await phones.phoneOf('minh').says('giao cho chị Lan đi em', { replyTo: reminder ?? null });
  expect(heardArgs(given, 'words-passed-on')).toMatchObject({ what: 'reminder', from: 'Nguyễn Thị Loan' });
  expect(phones.chat('loan').some(({ message }) => message.lines[0]?.key === 'reminder-answered')).toBe(true);
});
