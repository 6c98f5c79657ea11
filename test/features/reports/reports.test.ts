import { expect, test } from 'vitest';
import { openTurn } from '#app/perform.ts';
import { NO_ORIGIN } from '#app/turn.ts';
import type { Day } from '#domain/day.ts';
import { periodOf } from '#domain/period.ts';
import { type Report, reportOf } from '#domain/report.ts';
import { postDigests } from '#features/reports/post-digests.ts';
import { openCommune } from '#test/support/commune.ts';
import {
  callsOf,
  GROUP,
  type Heard,
  heardArgs,
  heardKeys,
  openPhones,
  type Standing,
} from '#test/support/phones.ts';
import { type CriterionSketch, withPlan } from '#test/support/plan.ts';

/** A Wednesday. */
const TODAY: Day = '2026-06-10';
const MONDAY: Day = '2026-06-15';

const OFFICE: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', due: '2026-06-05', max: 2, lastYear: 2, lost: 0 },
  { code: '1.2', lead: 'lan', due: '2026-06-12', max: 3, lastYear: 1, lost: 2, evidence: ['Báo cáo'] },
  { code: '1.3', lead: ['lan', 'minh'], due: '2026-05-29', max: 1, lastYear: 1 },
  { code: '2.1', lead: 'minh', due: '2026-07-30', max: 4, lastYear: 4 },
  { code: '2.2', due: '2026-06-01', max: 1, lastYear: 0.5, lost: 0.5 },
  { code: '3.1', lead: 'minh', max: 5, scoredBy: 'survey', lastYear: 4 },
];

async function openOffice(criteria = OFFICE) {
  const commune = await openCommune({ today: TODAY });
  const plan = await withPlan(commune, criteria);
  const phones = await openPhones(commune);
  const { house, store } = commune;
  const tick = (): Promise<number> =>
    store.transaction(async (tx) => {
      const wish = {
        organisationId: commune.commune.organisationId,
        actor: { kind: 'operator' as const, name: '' },
        origin: NO_ORIGIN,
        files: [],
      };
      return postDigests(await openTurn(house, tx, wish));
    });
  return {
    ...commune,
    plan,
    phones,
    tick,
    lan: phones.phoneOf('lan'),
    minh: phones.phoneOf('minh'),
    thanh: phones.phoneOf('thanh'),
    report: async (): Promise<Report> =>
      reportOf(await plan.work(TODAY), TODAY, {
        period: periodOf('now', TODAY),
        previous: null,
        now: house.clock(),
      }),
  };
}

const argsOf = (heard: Heard, key: string) =>
  heard.said?.message.lines.flatMap((line) => (line?.key === key ? [line.args] : [])) ?? [];

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
    atRisk: score.atRisk,
    lost: score.lost,
  });
  expect(heardArgs(heard, 'report-score-more')).toEqual({
    lastYear: 12.5,
    self: 1.5,
    ofMax: 2,
    scored: 1,
    survey: 5,
  });
  expect(heardArgs(heard, 'report-states')).toEqual({
    total: 6,
    confirmed: 0,
    done: 1,
    submitted: 0,
    progress: states.in_progress,
    blocked: 1,
    none: states.not_started,
    exempt: 0,
  });
  expect(heardArgs(heard, 'report-tracks')).toMatchObject({
    maintain: tracks.maintain.total,
    remedy: tracks.remedy.total,
    maintainClosed: 1,
  });
  expect(heardArgs(heard, 'report-pressing')).toEqual({
    overdue: figures.overdue,
    soon: figures.dueWithin7,
    missing: figures.evidenceMissing,
  });
  expect(argsOf(heard, 'report-field-bar').map(({ code, percent }) => [code, percent])).toEqual(
    byField.map(({ code, percent }) => [code, percent]),
  );
});

test('the most urgent overdue with leads and days, and what blocks with its words', async () => {
  const { lan, thanh } = await openOffice();
  await lan.says('1.2 vướng, chờ Sở trả lời');

  const heard = await thanh.says('/baocao');

  expect(argsOf(heard, 'report-overdue').map(({ code, leads, days }) => [code, leads, days])).toEqual([
    ['1.1', 'Trần Thị Lan', 5],
    ['1.3', 'Trần Thị Lan, Lê Quang Minh', 12],
    ['2.2', 'none', 9],
  ]);
  expect(argsOf(heard, 'report-blocker')).toMatchObject([{ code: '1.2', note: 'chờ Sở trả lời', days: 0 }]);
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

test.each(['fields', 'officials', 'overdue', 'risk', 'blockers', 'evidence'])(
  'the view "%s" opens in the place of the report, and leads back',
  async (view) => {
    const { lan, thanh } = await openOffice();
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

test.each([
  ['', 'now'],
  ['tuan', 'week'],
  ['thang', 'month'],
  ['quy', 'quarter'],
  ['6thang', 'half-year'],
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

  expect(heardArgs(heard, 'overdue-title')).toMatchObject({ criteria: 3, officials: 3, day: TODAY });
  expect(argsOf(heard, 'overdue-official').map(({ name, count }) => [name, count])).toEqual([
    ['Trần Thị Lan', 2],
    ['Lê Quang Minh', 1],
    ['none', 1],
  ]);
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

test.each(['lan', 'hoa'] as const)('%s may not read it alone', async (who) => {
  const { phones } = await openOffice();
  const phone = phones.phoneOf(who);

  for (const words of ['/baocao', '/quahan'])
    expect(heardKeys(await phone.says(words))).toEqual(['not-your-role']);
  expect(heardKeys(await phone.forges('baocao.xem overdue 1'))).toEqual(['not-your-role']);
});

test('in the leadership group anyone opens the lists', async () => {
  const { phones, lan } = await openOffice();
  await phones.connectGroup();
  const summary = await lan.says('/baocao', { chat: GROUP });

  const opened = await phones.stranger.presses(summary.said, 'baocao.xem risk 1', GROUP);

  expect(heardKeys(opened)).toContain('report-risk');
});

test('on Monday morning the group gets the week’s digest, once, and its figures are kept', async () => {
  const { tick, at, phones, commune, plan, house } = await openOffice();
  await phones.connectGroup();
  at(MONDAY, 8);

  expect(await tick()).toBe(1);
  expect(await tick()).toBe(0);

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
  const { tick, at, phones } = await openOffice(OFFICE.slice(0, 2));
  await phones.connectGroup();
  at(day, hour);

  expect(await tick()).toBe(count);
});

test('without a group, or without a plan, nothing is posted and nothing is owed later', async () => {
  const { tick, at, phones, commune } = await openOffice();
  at(MONDAY, 9);
  expect(await tick()).toBe(0);
  await phones.connectGroup();
  expect(await tick()).toBe(1);
  expect(await commune.outbox.hasSlot('digest:week:2026-W24')).toBe(true);
});

test('a digest goes to the topic the group was connected in', async () => {
  const { tick, at, commune, store, house, idOf } = await openOffice();
  await commune.people.connectGroup(
    { channel: 'telegram', chatId: '-5', topicId: '77', title: '', connectedById: idOf('loan') },
    house.clock(),
  );
  at(MONDAY, 9);
  await tick();

  expect(await store.deliveries.due('telegram', house.clock(), 9)).toMatchObject([
    { chatId: '-5', topicId: '77', silent: true },
  ]);
});

const changeIn = (standing: Standing | undefined) =>
  standing?.message.lines.find((line) => line?.key === 'report-change')?.args;

test('the first week is compared with the evening of the week before, the next with the digest before it', async () => {
  const { tick, at, phones, lan } = await openOffice();
  await phones.connectGroup();
  at('2026-06-08', 10);
  await lan.says('1.3 xong');
  at(MONDAY, 9);
  await tick();
  const [first] = await phones.deliver();
  // On Sunday the 7th three were overdue, of them 1.3 for Lan and Minh still is; 1.2 fell due on the 12th.
  expect(changeIn(first)).toMatchObject({ since: '2026-06-07', done: 0, overdue: 1 });

  await lan.says('1.1 xong');
  at('2026-06-22', 9);
  await tick();
  const [second] = await phones.deliver();
  expect(changeIn(second)).toMatchObject({ since: MONDAY, done: 1, overdue: -1 });
});

test('the report of now is compared with a week ago, and with the newest digest once one was given', async () => {
  const { tick, at, phones, lan, thanh } = await openOffice();
  await lan.says('1.1 xong');
  expect(heardArgs(await thanh.says('/baocao'), 'report-change')).toMatchObject({
    since: '2026-06-03',
    done: 1,
    overdue: 0,
  });

  await phones.connectGroup();
  at(MONDAY, 9);
  await tick();
  await lan.says('1.2 xong');
  at('2026-06-16', 9);
  expect(heardArgs(await thanh.says('/baocao'), 'report-change')).toMatchObject({ since: MONDAY, done: 1 });
});

test('a past month is reported as it stood on its last evening, whatever was said since', async () => {
  const { at, lan, minh, thanh } = await openOffice();
  await lan.says('1.1 xong');
  at('2026-07-02');
  await minh.says('2.1 xong');
  await lan.says('1.2 xong');

  const june = await thanh.says('/baocao 6/2026');
  const july = await thanh.says('/baocao');

  expect(heardArgs(june, 'report-as-of')).toMatchObject({ day: '2026-06-30' });
  expect(heardArgs(june, 'report-states')).toMatchObject({ done: 1 });
  expect(heardArgs(june, 'report-change')).toMatchObject({ since: '2026-05-31', done: 1 });
  expect(heardArgs(july, 'report-states')).toMatchObject({ done: 3 });
});

test('where data are cut off on the 14th, June is what stood on the evening of the 14th', async () => {
  const { at, lan, thanh, commune } = await openOffice();
  await commune.settings.set('dataDay', 14);
  at('2026-06-14');
  await lan.says('1.1 xong');
  at('2026-06-16');
  await lan.says('1.2 xong');

  const june = await thanh.says('/baocao thang');

  expect(heardArgs(june, 'report-title')).toMatchObject({ kind: 'month', number: 6, periodYear: '2026' });
  expect(heardArgs(june, 'report-as-of')).toMatchObject({ day: '2026-06-14' });
  expect(heardArgs(june, 'report-states')).toMatchObject({ done: 1 });
  expect(heardArgs(june, 'report-change')).toMatchObject({ since: '2026-05-14' });
});

test('a year that has no plan is said so', async () => {
  const { thanh } = await openOffice(OFFICE.slice(0, 1));

  expect(heardKeys(await thanh.says('/baocao 2025'))).toEqual(['report-no-plan']);
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
