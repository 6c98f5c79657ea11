import { expect, test } from 'vitest';
import { directiveLine } from '#app/directives/open-directives.ts';
import { gatherPaper } from '#features/reports/gather-paper.ts';
import { makeReport } from '#features/reports/make-report.ts';
import { openCommune } from '#test/support/commune.ts';
import { heardArgs, heardKeys, openPhones } from '#test/support/phones.ts';
import { argsOf, OFFICE, openOffice, TODAY } from './office.ts';

test('the figures of the message are those of the report', async () => {
  const { lan, minh, thanh, report } = await openOffice();
  await lan.says('1.1 xong');
  await lan.says('1.2 vướng, chờ Sở trả lời');
  await minh.says('2.1 đang làm 50%');
  await lan.says('/tucham 1.1 1,5');

  const heard = await thanh.says('/baocao');

  const { figures, byField } = await report();
  const { score, states, tracks } = figures;
  expect(heardArgs(heard, 'report-score')).toEqual({
    forecast: score.forecast,
    max: score.max,
  });
  expect(heardArgs(heard, 'report-stopped')).toEqual({ secure: score.secure, atRisk: score.atRisk });
  expect(heardArgs(heard, 'report-score-more')).toEqual({
    lastYear: 12.5,
    self: 1.5,
    ofMax: 2,
    scored: 1,
    confirmed: 0,
    lost: score.lost,
  });
  expect(heardArgs(heard, 'report-states')).toEqual({ total: 6, closed: 1, confirmed: 0 });
  expect(heardArgs(heard, 'report-open')).toEqual({
    maintainClosed: 1,
    maintain: tracks.maintain.total,
    remedyClosed: 0,
    remedy: tracks.remedy.total,
    progress: states.in_progress,
    submitted: 0,
    blocked: 1,
    none: states.not_started,
    excluded: 0,
  });
  expect(heardArgs(heard, 'report-pressing')).toEqual({
    overdue: figures.overdue,
    soon: figures.dueWithin7,
    missing: figures.evidenceMissing,
    extended: 0,
  });
  expect(heardArgs(heard, 'report-unsupported-count')).toEqual({ count: 1 });
  expect(argsOf(heard, 'report-field-bar').map(({ code, percent }) => [code, percent])).toEqual(
    byField.map(({ code, percent }) => [code, percent]),
  );
});

test('what saves most comes first, something overdue among it, with leads, points and days', async () => {
  const { thanh } = await openOffice();

  const heard = await thanh.says('/baocao');

  expect(
    argsOf(heard, 'report-first').map(({ code, leads, atRisk, days }) => [code, leads, atRisk, days]),
  ).toEqual([
    ['1.2', 'Trần Thị Lan', 3, 2],
    ['1.1', 'Trần Thị Lan', 2, -5],
    ['2.1', 'Lê Quang Minh', 4, 50],
  ]);
  expect(heardArgs(heard, 'report-first-title')).toEqual({ count: 3, points: 9 });
});

test('of a plan without points what is overdue comes first', async () => {
  const { thanh } = await openOffice([{ code: '1.1', lead: 'lan', due: '2026-06-01', max: null }]);

  const heard = await thanh.says('/baocao');

  expect(heardKeys(heard)).not.toContain('report-first-title');
  expect(argsOf(heard, 'report-overdue')).toMatchObject([{ code: '1.1', leads: 'Trần Thị Lan', days: 9 }]);
});

test('what blocks stands in the words of its official, by who can take it away', async () => {
  const { lan, minh, thanh } = await openOffice();
  await lan.says('1.2 vướng, đơn của ông Nguyễn Văn Sơn, chờ Sở trả lời');
  await minh.says('2.1 vướng, chưa có kinh phí');

  const heard = await thanh.says('/baocao');

  expect(heardArgs(heard, 'report-blockers-top')).toMatchObject({
    count: 2,
    atRisk: 7,
    province: 1,
    funds: 1,
  });
  expect(argsOf(heard, 'report-blocker-short')).toEqual([
    { code: '2.1', note: 'chưa có kinh phí', days: 0 },
    { code: '1.2', note: 'chờ Sở trả lời', days: 0 },
  ]);
});

test('a bar a field, as long for every one, filled by its share', async () => {
  const { lan, thanh } = await openOffice([
    { code: '1.1', lead: 'lan' },
    { code: '1.2', lead: 'lan' },
    { code: '2.1' },
  ]);
  await lan.says('1.1 xong');

  const bars = argsOf(await thanh.says('/baocao'), 'report-field-bar').map(({ bar }) => bar);

  expect(bars).toEqual(['▓▓▓▓░░░░', '░░░░░░░░']);
});

test.each([
  ['', 'now'],
  ['tuan', 'week'],
  ['thang', 'month'],
  ['quy', 'quarter'],
  ['6thang', 'half-year'],
  ['9thang', 'nine-months'],
  ['Q2/2026', 'quarter'],
  ['nam', 'year'],
  ['06/2026', 'month'],
  ['2026', 'year'],
])('"/baocao %s" is about a %s', async (words, kind) => {
  const { thanh } = await openOffice(OFFICE.slice(0, 1));

  expect(heardArgs(await thanh.says(`/baocao ${words}`), 'report-title')).toMatchObject({ kind });
});

test('a period nobody can read is said so', async () => {
  const { thanh } = await openOffice(OFFICE.slice(0, 1));

  expect(heardKeys(await thanh.says('/baocao hôm nào'))).toEqual(['report-period-unknown']);
});

test('overdue by official, those nobody leads as well', async () => {
  const { thanh } = await openOffice();

  const heard = await thanh.says('/quahan');

  expect(heardArgs(heard, 'overdue-title')).toMatchObject({ criteria: 3, officials: 2, day: TODAY });
  expect(argsOf(heard, 'overdue-official').map(({ name, count }) => [name, count])).toEqual([
    ['Trần Thị Lan', 2],
    ['Lê Quang Minh', 1],
    ['none', 1],
  ]);
  const urging = await thanh.says('/dondoc');
  expect(heardArgs(urging, 'urge-late-title')).toMatchObject({ criteria: 3, people: 2 });
  expect(heardArgs(urging, 'urge-late-apart')).toEqual({ leaderless: 1, own: 0 });
});

test('nothing overdue', async () => {
  const { thanh } = await openOffice([{ code: '1.1', lead: 'lan', due: '2026-12-01' }]);

  expect(heardKeys(await thanh.says('/quahan'))).toEqual(['overdue-none']);
});

test('without a plan there is nothing to report', async () => {
  const commune = await openCommune({ today: TODAY });
  const thanh = (await openPhones(commune)).phoneOf('thanh');

  expect(heardKeys(await thanh.says('/baocao'))).toEqual(['plan-none']);
  expect(heardKeys(await thanh.says('/quahan'))).toEqual(['plan-none']);
});

test.each([
  ['lan', 'not-your-role'],
  ['hoa', 'report-in-group-only'],
] as const)('%s may not read it alone', async (who, refused) => {
  const { phones } = await openOffice();
  const phone = phones.phoneOf(who);

  for (const words of ['/baocao', '/quahan']) expect(heardKeys(await phone.says(words))).toEqual([refused]);
  expect(heardKeys(await phone.forges('baocao.xem overdue 1'))).toEqual([refused]);
});

test('a past month is reported as it stood on its last evening, whatever was said since', async () => {
  const { at, lan, minh, thanh } = await openOffice();
  await lan.says('1.1 xong');
  at('2026-07-02');
  await minh.says('2.1 xong');
  await lan.says('1.2 xong');

  const june = await thanh.says('/baocao 6/2026');
  const july = await thanh.says('/baocao');

  expect(heardArgs(june, 'report-as-of')).toMatchObject({ day: '2026-06-30', how: 'evening' });
  expect(heardArgs(june, 'report-states')).toMatchObject({ closed: 1 });
  expect(heardArgs(june, 'report-change')).toMatchObject({ since: '2026-05-31', done: 1 });
  expect(heardArgs(july, 'report-states')).toMatchObject({ closed: 3 });
});

test('a past month names people, what was directed, days off, head and target as they were', async () => {
  const { at, lan, loan, thanh, commune, idOf, runs } = await openOffice();
  await thanh.says('/chidao 1.1 gửi lại báo cáo');
  await lan.forges('chidao.xong 1');
  await commune.settings.set('targetPoints', 15, new Date(TODAY));
  at('2026-06-16');
  await lan.says('1.2 xong');
  const told = () =>
    runs(async (turn) => {
      const made = await makeReport(turn, '06/2026');
      if (!made.ok) throw new Error(made.reason);
      const { chairman, letterhead, target } = await gatherPaper(turn, made.value);
      const directed = made.value.directives.map((each) => directiveLine(each, turn).args);
      const late = made.value.report.figures.ledger.late;
      return {
        chairman,
        signer: letterhead.signer,
        target,
        directed,
        late,
        of: made.value.report.byOfficial,
      };
    });
  at('2026-07-31');
  const july = await told();
  expect(july).toMatchObject({ chairman: 'Vũ Văn Thành', signer: null, target: 15 });
  expect(july.directed).toMatchObject([
    { code: '1.1', from: 'Vũ Văn Thành', names: 'Trần Thị Lan', standing: 'reported' },
  ]);

  at('2026-08-03');
  await thanh.forges('chidao.lamtiep 1');
  await loan.forges(`canbo.sua ${idOf('lan')} Trần Thị Ngọc Lan`);
  await loan.says('/lichnhac vanban');
  await loan.forges('lichnhac.vanban signer Nguyễn Thị Hoa');
  await loan.forges('lichnhac.vanban target 12');
  await loan.forges('lichnhac.doi 2026-06-12');
  await commune.people.changeRole(idOf('thanh'), 'OFFICIAL', new Date('2026-08-03T09:00:00Z'));

  expect(await told()).toEqual(july);
  const [open] = await commune.directives.open();
  expect(open?.receipts).toMatchObject([{ member: 'Trần Thị Ngọc Lan', reportedAt: null }]);
  expect(await commune.settings.all()).toMatchObject({
    targetPoints: 12,
    letterhead: { signer: 'Nguyễn Thị Hoa' },
  });
});

test('where data are cut off on the 14th, June is what stood on the evening of the 14th, whatever is set later', async () => {
  const { at, lan, thanh, commune } = await openOffice();
  await commune.settings.set('dataDay', 14, new Date('2026-05-20'));
  at('2026-06-14');
  await lan.says('1.1 xong');
  at('2026-06-16');
  await lan.says('1.2 xong');

  const june = await thanh.says('/baocao thang');

  expect(heardArgs(june, 'report-title')).toMatchObject({ kind: 'month', number: 6, periodYear: '2026' });
  expect(heardArgs(june, 'report-as-of')).toMatchObject({ day: '2026-06-14' });
  expect(heardArgs(june, 'report-states')).toMatchObject({ closed: 1 });
  expect(heardArgs(june, 'report-change')).toMatchObject({ since: '2026-05-14' });

  at('2026-07-10');
  await commune.settings.set('dataDay', null, new Date('2026-07-10'));
  const told = await thanh.says('/baocao thang truoc');
  expect(heardArgs(told, 'report-as-of')).toMatchObject({ day: '2026-06-14' });
  expect(heardArgs(told, 'report-states')).toEqual(heardArgs(june, 'report-states'));
  const july = heardArgs(await thanh.says('/baocao thang'), 'report-title');
  expect(july).toMatchObject({ from: '2026-06-15', to: '2026-07-31' });
});

test('a year that has no plan is said so', async () => {
  const { thanh } = await openOffice(OFFICE.slice(0, 1));

  expect(heardKeys(await thanh.says('/baocao 2025'))).toEqual(['report-no-plan']);
});

test('before the plan was put in force nothing is known, and that is said', async () => {
  const { thanh } = await openOffice();

  const heard = await thanh.says('/baocao 12/2025');
  expect(heardKeys(heard)).toEqual(['report-no-plan']);
  expect(heardKeys(await thanh.says('/baocao tuan1'))).toContain('report-before-plan');
});

test('what lost points last year and is late again is said', async () => {
  const { thanh } = await openOffice([
    {
      code: '1.1',
      lead: 'lan',
      due: '2026-06-01',
      max: 2,
      lastYear: 1.5,
      lost: 0.5,
      cause: 'Báo cáo chậm 2 lần',
    },
    {
      code: '1.2',
      lead: 'lan',
      due: '2026-06-01',
      max: 2,
      lastYear: 1,
      lost: 1,
      cause: 'Chưa tổ chức đối thoại',
    },
    { code: '1.3', lead: 'lan', due: '2026-12-01', max: 2, lastYear: 1, lost: 1, cause: 'Báo cáo chậm' },
  ]);

  expect(heardArgs(await thanh.says('/baocao'), 'report-repeat')).toMatchObject({
    code: '1.2',
    kind: 'undone',
    others: 1,
  });
});

test('a period that is still to come is compared with nothing', async () => {
  const { thanh } = await openOffice();

  expect(heardKeys(await thanh.says('/baocao 12/2026'))).not.toContain('report-change');
  expect(heardKeys(await thanh.says('/baocao 6/2026'))).toContain('report-change');
});

test('in January, before the new plan is there, a year or a quarter without its year is that of the plan in force', async () => {
  const { at, thanh } = await openOffice();
  at('2027-01-12', 9);

  const year = await thanh.says('/baocao nam');
  const quarter = await thanh.says('/baocao quy 2');
  const month = await thanh.says('/baocao thang');

  expect(heardArgs(year, 'report-title')).toMatchObject({ kind: 'year', periodYear: '2026' });
  expect(heardKeys(year)).not.toContain('report-plan-over');
  expect(heardArgs(quarter, 'report-title')).toMatchObject({
    kind: 'quarter',
    number: 2,
    periodYear: '2026',
  });
  expect(heardArgs(month, 'report-title')).toMatchObject({ kind: 'month', number: 1, periodYear: '2027' });
  expect(heardArgs(month, 'report-plan-over')).toEqual({ planYear: '2026', year: '2027' });
});
