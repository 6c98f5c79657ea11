import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { VIEWS, type View } from '#features/reports/views.ts';
import { wordsIn } from '#test/documents/report/sample-paper.ts';
import { callsOf, GROUP, heardArgs, heardKeys } from '#test/support/phones.ts';
import { argsOf, OFFICE, openOffice, TODAY } from './office.ts';

test.each(['fields', 'officials', 'overdue', 'risk', 'blockers', 'evidence', 'ledger', 'causes', 'trend'])(
  'the view "%s" opens in the place of the report, and leads back',
  async (view) => {
    const { lan, thanh } = await openOffice([...OFFICE, { code: '3.2', lead: 'lan', due: 'monthly' }]);
    await lan.says('1.2 vướng, chờ Sở trả lời');
    const summary = await thanh.says('/baocao');

    const opened = await thanh.presses(summary.said, `baocao.xem ${view} 1`);
    expect(heardArgs(opened, 'report-view-title')).toMatchObject({ view });
    expect(heardKeys(opened)).not.toContain('report-view-empty');
    expect(opened.said?.id).toBe(summary.said?.id);

    const back = await thanh.presses(opened.said, 'baocao');
    expect(back.said).toMatchObject({ id: summary.said?.id, message: summary.said?.message });
  },
);

test('what holds a supporter up stands among the obstacles, as theirs', async () => {
  const { minh, thanh } = await openOffice([
    { code: '1.2', lead: 'lan', support: 'minh', due: '2026-06-30' },
  ]);
  await minh.says('1.2 vướng, chờ Sở trả lời');

  expect(heardArgs(await thanh.says('/baocao'), 'report-blockers-top')).toMatchObject({ count: 1, parts: 1 });
  const opened = await thanh.forges('baocao.xem blockers 1');
  expect(heardArgs(opened, 'report-blocker')).toMatchObject({ code: '1.2', part: 'Lê Quang Minh' });
});

test.each(['vi', 'en'] as const)('every list has a title of its own: %s', (locale) => {
  const titleOf = (view: View) =>
    wordsIn(locale)('report-view-title', {
      ...{ view, which: 'I', of: 'Lan', count: 1, kind: 'now', number: 0, periodYear: '2026' },
      ...{ from: TODAY, to: TODAY },
    });
  const titles = [...VIEWS, 'bodies' as const].map(titleOf);

  expect(new Set(titles).size).toBe(titles.length);
});

test('a long list is paged, all rows once', async () => {
  const many = Array.from({ length: 19 }, (_, at) => ({
    code: `1.${at + 1}`,
    lead: 'lan' as const,
    due: '2026-06-01' as Day,
  }));
  const { thanh } = await openOffice(many);
  const summary = await thanh.says('/baocao');

  const first = await thanh.presses(summary.said, 'baocao.xem overdue 1');
  const second = await thanh.presses(first.said, 'baocao.xem overdue 2');
  const third = await thanh.presses(second.said, 'baocao.xem overdue 3');

  const codes = [first, second, third].map((heard) =>
    argsOf(heard, 'report-overdue').map(({ code }) => code),
  );
  expect(codes.map(({ length }) => length)).toEqual([8, 8, 3]);
  expect(new Set(codes.flat()).size).toBe(19);
  expect(callsOf(third).slice(-2)).toEqual(['baocao.xem overdue 2', 'baocao']);
  expect(argsOf(await thanh.forges('baocao.xem overdue 99'), 'report-overdue')).toHaveLength(3);
});

test('the period goes along from view to view', async () => {
  const { thanh } = await openOffice();

  const summary = await thanh.says('/baocao Q2/2026');
  expect(heardArgs(summary, 'report-title')).toMatchObject({
    kind: 'quarter',
    number: 2,
    periodYear: '2026',
  });
  const opened = await thanh.presses(summary.said, 'baocao.xem overdue 1');
  expect(callsOf(opened).at(-1)).toBe('baocao 2026-Q2');
});

test('in the leadership group anyone opens the lists', async () => {
  const { phones, lan } = await openOffice();
  await phones.connectGroup();
  const summary = await lan.says('/baocao', { chat: GROUP });

  const opened = await phones.stranger.presses(summary.said, 'baocao.xem risk 1', GROUP);

  expect(heardKeys(opened)).toContain('report-risk');
});

test('a field opens its criteria, an official theirs, a body those of its first leads', async () => {
  const { thanh, phones } = await openOffice();
  const summary = await thanh.says('/baocao');
  const codes = (heard: typeof summary) => argsOf(heard, 'report-criterion').map(({ code }) => code);

  const fields = await thanh.presses(summary.said, 'baocao.xem fields');
  const field = await thanh.presses(fields.said, 'baocao.xem field.1 1');
  expect(heardArgs(field, 'report-view-title')).toMatchObject({
    which: '1',
    of: 'Chỉ đạo điều hành',
    count: 3,
  });
  expect(codes(field)).toEqual(['1.1', '1.2', '1.3']);
  expect(callsOf(field)).toEqual(['baocao.xem fields 1', 'baocao']);

  const officials = await thanh
    .presses(field.said, 'baocao')
    .then(({ said }) => thanh.presses(said, 'baocao.xem officials'));
  const minh = await thanh.presses(officials.said, callsOf(officials)[1] ?? '');
  expect(heardArgs(minh, 'report-view-title')).toMatchObject({ of: 'Lê Quang Minh', count: 3 });
  expect(codes(minh)).toEqual(['1.3', '2.1', '3.1']);
  const own = heardArgs(await phones.phoneOf('minh').says('/viec'), 'work-title');
  const { open, overdue } = heardArgs(minh, 'report-official-owed') ?? {};
  expect(own).toMatchObject({ open, overdue });

  const bodies = await thanh.presses(officials.said, 'baocao.xem bodies');
  expect(argsOf(bodies, 'report-body')).toMatchObject([{ name: 'none', total: 6 }]);
  expect(codes(await thanh.presses(bodies.said, 'baocao.xem body.0'))).toHaveLength(6);
});

test('whoever was removed since opens still in the report of a period in which they led', async () => {
  const { thanh, commune, house, idOf, at } = await openOffice();
  at('2026-07-08');
  const minh = idOf('minh');
  await commune.people.remove(minh, house.clock(), '2026-07-08');

  const then = await thanh.forges(`baocao.xem official.${minh} 1 6/2026`);
  expect(heardArgs(then, 'report-view-title')).toMatchObject({ of: 'Lê Quang Minh' });
  expect(heardKeys(await thanh.forges('baocao.xem official.999 1'))).toEqual(['members-unknown']);
});

test('officials stand by given name, whatever their figures', async () => {
  const { lan, thanh } = await openOffice();
  await lan.says('1.1 xong');

  const names = argsOf(await thanh.forges('baocao.xem officials 1'), 'report-official').map(
    ({ name }) => name,
  );

  expect(names).toEqual(['Trần Thị Lan', 'Lê Quang Minh']);
});

test('in a group nobody is told how long somebody was silent, nor what is not for everybody in a note', async () => {
  const { phones, lan, thanh } = await openOffice();
  await phones.connectGroup();
  await lan.says('1.2 vướng, đơn của ông Nguyễn Văn Sơn ở thôn Đoài, chờ Sở Tư pháp trả lời');

  const alone = await thanh.forges('baocao.xem blockers 1');
  expect(argsOf(alone, 'report-blocker')).toMatchObject([
    { code: '1.2', note: 'đơn của ông Nguyễn Văn Sơn ở thôn Đoài, chờ Sở Tư pháp trả lời' },
  ]);
  expect(argsOf(await thanh.forges('baocao.xem officials 1'), 'report-official')).toMatchObject([
    { name: 'Trần Thị Lan', silent: 0 },
    { name: 'Lê Quang Minh', silent: 'never' },
  ]);

  const group = await thanh.forges('baocao.xem blockers 1', GROUP);
  expect(argsOf(group, 'report-blocker')).toMatchObject([{ code: '1.2', note: 'chờ Sở Tư pháp trả lời' }]);
  expect(argsOf(await thanh.forges('baocao.xem officials 1', GROUP), 'report-official')).toMatchObject([
    { silent: 'untold' },
    { silent: 'untold' },
  ]);
});

test('evidence missing, returned and self-scored without it stand apart', async () => {
  const { lan, loan, thanh, commune } = await openOffice([
    { code: '1.1', lead: 'lan', due: '2026-06-12', evidence: ['Kế hoạch', 'Báo cáo'] },
    { code: '1.2', lead: 'lan', due: '2026-09-01', evidence: ['Báo cáo'] },
  ]);
  await lan.sends({ caption: '1.2', name: 'bc.pdf' });
  await lan.says('/tucham 1.2 1');
  const [piece] = await commune.evidence.waiting();
  await loan.forges(`duyet.tra ${piece?.evidence.id} =unsigned`);

  const view = await thanh.forges('baocao.xem evidence 1');

  expect(argsOf(view, 'report-evidence-head')).toEqual([
    { part: 'returned', count: 1 },
    { part: 'unsupported', count: 1 },
    { part: 'missing', count: 1 },
  ]);
  expect(argsOf(view, 'report-unsupported')).toMatchObject([{ code: '1.2', score: 1, max: 1 }]);
  expect(argsOf(view, 'report-evidence')).toMatchObject([{ code: '1.1', asked: 'Kế hoạch; Báo cáo' }]);
});

test('a duty that comes round is shown time by time', async () => {
  const { lan, thanh } = await openOffice([{ code: '1.1', lead: 'lan', due: 'monthly', max: 3 }]);
  await lan.says('1.1 tháng 5 xong');
  await lan.says('1.1 tháng 6 xong');

  const view = await thanh.forges('baocao.xem ledger 1');

  expect(argsOf(view, 'report-ledger')).toMatchObject([
    { marks: '! ! ! ! ✗ ✓ · · · · · ·', onTime: 1, late: 5, toCome: 6, deduction: 'none' },
  ]);
});

test('a tap on points at risk shows how they are reckoned', async () => {
  const { lan, thanh } = await openOffice();
  await lan.says('1.1 được 60%');
  await lan.says('1.1 vướng, chờ Sở trả lời');
  const view = await thanh.forges('baocao.xem risk 1');

  const why = await thanh.presses(view.said, 'baocao.diem 1.1');

  // Last year gave all: trust 90 %. Five days overdue: half of what is left counts, 0,5^(5/30) = 89 %; blocked 50 %.
  expect(heardArgs(why, 'report-why-time')).toMatchObject({
    way: 'even',
    worth: 2,
    done: 60,
    rest: 40,
    trust: 90,
    time: 50,
    blocked: 50,
    overdue: 89,
    expected: 0.63,
  });
  expect(heardArgs(why, 'report-why-figures')).toMatchObject({ forecast: 0.63, atRisk: 2, secure: 0 });
  expect(heardArgs(why, 'report-why-rank')).toMatchObject({ single: 'yes', days: 0, pressing: 2 });
  expect(heardKeys(await thanh.forges('baocao.diem 9.9'))).toEqual(['criterion-unknown']);
});

test('month by month, as each month ended', async () => {
  const { at, lan, thanh } = await openOffice();
  at('2026-03-10');
  await lan.says('1.1 xong');
  at('2026-06-10');

  const trend = argsOf(await thanh.forges('baocao.xem trend 1'), 'report-trend');

  expect(trend.map(({ day, closed }) => [day, closed])).toEqual([
    ['2026-01-31', 0],
    ['2026-02-28', 0],
    ['2026-03-31', 1],
    ['2026-04-30', 1],
    ['2026-05-31', 1],
    ['2026-06-10', 1],
  ]);
});

test('every overdue line has a button that urges its lead', async () => {
  const { thanh, phones } = await openOffice();

  for (const opened of [
    await thanh.says('/baocao'),
    await thanh.says('/quahan'),
    await thanh.forges('baocao.xem overdue 1'),
  ])
    expect(callsOf(opened)).toContain('dondoc 1.1');

  await thanh.presses((await thanh.says('/quahan')).said, 'dondoc 1.1');
  expect(phones.chat('lan').at(-1)?.kind).toBe('urge');
});
