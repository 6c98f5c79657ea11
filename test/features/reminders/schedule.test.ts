import { expect, test } from 'vitest';
import { addDays, type Day } from '#domain/time/day.ts';
import { codesIn, openOffice } from '#test/features/support/office.ts';
import { callsOf, type Heard, heardArgs, heardKeys } from '#test/support/phones.ts';
import type { CriterionSketch } from '#test/support/plan.ts';

/** The Monday before the week of Tet 2026: days off from 16 to 20 February. */
const TODAY: Day = '2026-02-09';

const PLAN: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', due: '2026-02-17', max: 2 },
  { code: '1.2', lead: 'lan', support: 'minh', due: '2026-02-12', max: 3 },
  { code: '1.3', lead: 'minh', due: '2026-02-23', max: 1 },
  { code: '2.1', lead: 'minh', due: '2026-02-06' },
];

const linesOf = (heard: Heard, key: string) =>
  heard.said?.message.lines.flatMap((line) => (line?.key === key ? [line.args] : [])) ?? [];

test('what the schedule shows is what is sent, day by day, over a weekend and Tet', async () => {
  const { loan, lan, minh, at, tick, phones, idOf } = await openOffice(TODAY, PLAN);
  at(TODAY, 7);
  const shown = linesOf(await loan.says('/lichnhac'), 'schedule-day');
  const words = new Map<string, unknown[]>();
  for (const { day } of shown)
    for (const person of ['lan', 'minh'] as const) {
      const heard = await loan.forges(`lichnhac.ngay ${day} ${idOf(person)}`);
      words.set(`${day} ${person}`, heard.said?.message.lines.slice(2) ?? []);
    }

  for (let ahead = 0; ahead < 14; ahead += 1) {
    const day = addDays(TODAY, ahead);
    at(day, 8);
    const sent = (await tick()).filter(({ kind }) => kind === 'reminder');
    const foretold = shown.find((each) => each.day === day);
    expect([day, sent.length]).toEqual([day, foretold?.people ?? 0]);
    for (const person of ['lan', 'minh'] as const) {
      const got = sent.find(({ key }) => key === `remind:${idOf(person)}:${day}`);
      if (got) expect(words.get(`${day} ${person}`)).toEqual(got.message.lines);
    }
  }

  expect(shown.map(({ day }) => day)).toEqual([
    '2026-02-09',
    '2026-02-10',
    '2026-02-11',
    '2026-02-12',
    '2026-02-13',
  ]);
  expect([lan, minh].every((phone) => phone.sees().length === 5)).toBe(true);
  expect(phones.chat('loan').some(({ kind }) => kind === 'reminder')).toBe(false);
});

test('asked for in words it is looked for once what was said is kept; one look for all who wait, beside whoever writes', async () => {
  const { loan, lan, house, store, commune, idOf } = await openOffice(TODAY, PLAN);

  await loan.says('cho em xem lịch nhắc');
  expect(loan.sees().map(({ message }) => message.lines[0]?.key)).toEqual(['schedule-title']);

  const { organisationId } = commune;
  const look = () => house.desk.lookAhead({ organisationId, now: house.clock(), mark: '' });
  const looks = new Promise<ReturnType<typeof look>[]>((begin) => {
    void store.transaction(async (tx) => {
      await tx.commune(organisationId).people.unlink(idOf('minh'), house.clock());
      // Whoever writes waits for those who look: these would wait for each other for ever if looking wanted to write.
      await Promise.all(await looks);
    });
    begin([look(), look(), look()]);
  });
  const [first, second, third] = await Promise.all(await looks);
  expect(third).toBe(second);
  const reached = first?.[0]?.reminders.map(({ member }) => member.reach === 'reachable');
  expect(reached).toEqual([true, true]);
  expect(heardKeys(await lan.forges('lichnhac.ngay 9999-01-01'))).toEqual(['schedule-day-far']);
});

test('it is reckoned once while nothing changes, and anew after anything that does', async () => {
  const office = await openOffice(TODAY, PLAN);
  const { loan, lan, at } = office;
  at(TODAY, 7);
  const looks: unknown[] = [];
  const { lookAhead } = office.house.desk;
  const counting = async (asked: Parameters<typeof lookAhead>[0]) => {
    const seen = await lookAhead(asked);
    if (!looks.includes(seen)) looks.push(seen);
    return seen;
  };
  Object.assign(office.house.desk, { lookAhead: counting });

  const shown = await loan.says('/lichnhac');
  for (const call of callsOf(shown).filter((each) => each.startsWith('lichnhac.ngay'))) {
    await loan.forges(call);
    await lan.forges(call);
  }
  await lan.says('/lichnhac');
  expect(looks).toHaveLength(1);
  await lan.says('1.1 xong 20%');
  await loan.says('/lichnhac');
  expect(looks).toHaveLength(2);
  at(TODAY, 8);
  await office.tick();
  await loan.says('/lichnhac');
  expect(looks).toHaveLength(3);
});

test('today is shown until its messages have gone out', async () => {
  const { loan, at, tick } = await openOffice(TODAY, PLAN);
  at(TODAY, 7);
  expect(heardArgs(await loan.says('/lichnhac'), 'schedule-day')).toMatchObject({ day: TODAY });
  at(TODAY, 8);
  await tick();
  expect(heardArgs(await loan.says('/lichnhac'), 'schedule-day')).toMatchObject({ day: '2026-02-10' });
});

test('the reports to the leaders’ group stand in it, with the week that is told', async () => {
  const { loan, phones } = await openOffice(TODAY, PLAN);
  await phones.connectGroup();

  const all = await loan.says('/lichnhac');
  expect(linesOf(all, 'schedule-day')[0]).toMatchObject({ day: TODAY, digests: 1 });
  const day = await loan.presses(all.said, `lichnhac.ngay ${TODAY}`);
  expect(heardArgs(day, 'schedule-day-digest')).toMatchObject({ kind: 'week', period: '2026-W06' });
});

test('an official sees their own alone, in the words they will read', async () => {
  const { lan } = await openOffice(TODAY, PLAN);

  const own = await lan.says('/lichnhac');
  expect(linesOf(own, 'schedule-day')[0]).toMatchObject({ codes: '1.2, 1.1', scope: 'own' });
  expect(callsOf(own).every((call) => call.startsWith('lichnhac.ngay'))).toBe(true);

  const day = await lan.presses(own.said, 'lichnhac.ngay');
  expect(heardKeys(day)).toContain('reminder-title');
  expect(codesIn(day.said)).toEqual(['1.2', '1.1']);
  expect(heardKeys(await lan.forges('lichnhac.ngay 2026-12-24'))).toEqual(['schedule-day-far']);
});

test('who cannot be reached is marked, for nothing will come to them', async () => {
  const { loan, commune, idOf, house } = await openOffice(TODAY, PLAN);
  await commune.people.unlink(idOf('minh'), house.clock());

  const all = await loan.says('/lichnhac');
  expect(heardArgs(all, 'schedule-day')).toMatchObject({ people: 2, unreached: 1 });
  const day = await loan.presses(all.said, `lichnhac.ngay ${TODAY}`);
  expect(linesOf(day, 'schedule-day-person').map(({ name, reach, brief }) => [name, reach, brief])).toEqual([
    ['Lê Quang Minh', 'unlinked', 'no'],
    ['Nguyễn Thị Loan', 'reachable', 'yes'],
    ['Trần Thị Lan', 'reachable', 'no'],
  ]);
  const brief = await loan.presses(day.said, `lichnhac.ngay ${TODAY} ${idOf('loan')}`);
  expect(heardKeys(brief)).toContain('reach-title');
});

test('the coordinator sets hour, quiet hours, days of notice and the report day by buttons', async () => {
  const { loan, commune } = await openOffice(TODAY, PLAN);
  const menu = await loan.says('/lichnhac');

  const hours = await loan.presses(menu.said, 'lichnhac.gio');
  expect(heardKeys(await loan.presses(hours.said, 'lichnhac.gio 10'))).toEqual(['schedule-hour-changed']);
  const quiet = await loan.presses(menu.said, 'lichnhac.yen');
  expect(heardKeys(await loan.presses(quiet.said, 'lichnhac.yen 17'))).toEqual(['schedule-quiet-changed']);
  expect(heardKeys(await loan.forges('lichnhac.yen 9'))).toEqual(['schedule-quiet-early']);
  const notice = await loan.presses(menu.said, 'lichnhac.truoc');
  const without = await loan.presses(notice.said, 'lichnhac.truoc 30');
  await loan.presses(without.said, 'lichnhac.truoc 5');
  const date = await loan.presses(menu.said, 'lichnhac.baocao');
  expect(heardKeys(await loan.presses(date.said, 'lichnhac.baocao 14'))).toEqual([
    'schedule-report-day-changed',
  ]);

  expect(await commune.settings.all()).toMatchObject({
    remindHour: 10,
    quietFromHour: 17,
    remindDaysAhead: [14, 7, 5, 3, 1, 0],
    reportDay: 14,
  });
  expect((await commune.audit.latest(9)).filter(({ action }) => action === 'setting-changed')).toHaveLength(
    6,
  );
});

test('the last day of notice stays', async () => {
  const { loan, commune } = await openOffice(TODAY, PLAN);
  await commune.settings.set('remindDaysAhead', [7], new Date(TODAY));

  expect(heardKeys(await loan.forges('lichnhac.truoc 7'))).toEqual(['schedule-notice-none']);
});

test('a working Saturday and a day off of their own, at the press of a day of the month', async () => {
  const { loan, commune, at, tick } = await openOffice(TODAY, PLAN);
  const year = await loan.presses((await loan.says('/lichnhac')).said, 'lichnhac.nghi');
  const month = await loan.presses(year.said, 'lichnhac.thang 2026-02');
  expect(heardArgs(month, 'days-off-month')).toMatchObject({ count: 15 });

  const saturday = await loan.presses(month.said, 'lichnhac.doi 2026-02-14');
  expect(heardArgs(saturday, 'days-off-turned')).toMatchObject({ working: 'yes' });
  const wednesday = await loan.presses(saturday.said, 'lichnhac.doi 2026-02-11');
  expect(heardArgs(wednesday, 'days-off-turned')).toMatchObject({ working: 'no' });
  expect(heardArgs(wednesday, 'days-off-month')).toMatchObject({ count: 15 });

  at('2026-02-11', 8);
  expect(await tick()).toEqual([]);
  at('2026-02-14', 8);
  const sent = (await tick()).map(({ kind }) => kind);
  expect(sent.filter((kind) => kind === 'reminder')).toHaveLength(2);

  const back = await loan.presses(wednesday.said, 'lichnhac.doi 2026-02-11');
  expect(heardArgs(back, 'days-off-turned')).toMatchObject({ working: 'yes' });
  const kept = (await commune.settings.daysOff()).find(({ day }) => day === '2026-02-11');
  expect(kept).toMatchObject({ status: 'commune', active: false });
});

test('the expected days of next year are there before its plan is, and are switched on together', async () => {
  const { loan, commune } = await openOffice(TODAY, PLAN);
  const year = await loan.presses((await loan.says('/lichnhac')).said, 'lichnhac.nghi');
  const next = await loan.presses(year.said, 'lichnhac.nghi 2027');
  const expected = linesOf(next, 'days-off-line').filter((each) => each.status === 'expected');
  expect(expected.every(({ active }) => active === 'no')).toBe(true);

  const switched = await loan.presses(next.said, 'lichnhac.nghi 2027 =expected');

  expect(heardKeys(switched)[0]).toBe('days-off-switched');
  const tet = (await commune.settings.daysOff()).find(({ day }) => day === '2027-02-08');
  expect(tet).toMatchObject({ status: 'expected', active: true });
});

test('who may not change the days off sees them, and switches none on', async () => {
  const { lan, commune } = await openOffice(TODAY, PLAN);

  const shown = await lan.says('lịch nghỉ lễ');
  expect(heardArgs(shown, 'days-off-legend')).toEqual({ changes: 'no' });
  expect(callsOf(shown).filter((call) => /lichnhac\.thang|=expected/.test(call))).toEqual([]);
  const forged = await lan.forges('lichnhac.nghi 2027 =expected');

  expect(heardKeys(forged)).toEqual(['not-your-role']);
  expect((await commune.settings.daysOff()).some(({ day, active }) => day === '2027-02-08' && active)).toBe(
    false,
  );
});

test('three weeks before Tet, and in its last week, the coordinator hears that its days do not act yet', async () => {
  const { loan, at, tick } = await openOffice('2027-01-11', PLAN);
  const told = async (day: Day) => {
    at(day, 8);
    const [brief] = (await tick()).filter((each) =>
      each.message.lines.some((line) => line?.key === 'days-off-ahead'),
    );
    return brief ?? null;
  };
  expect(await told('2027-01-14')).toBe(null);
  const first = await told('2027-01-15');
  expect(heardArgs({ said: first, notice: null }, 'days-off-ahead')).toEqual({
    count: 4,
    day: '2027-02-05',
  });
  expect(await told('2027-01-18')).toBe(null);
  const last = await told('2027-01-29');
  await loan.presses(last, 'lichnhac.nghi 2027 =expected');
  expect(await told('2027-02-01')).toBe(null);
  at('2027-02-08', 8);
  expect(await tick()).toEqual([]);
});

test('where nobody enters the notice nobody is written to at Tet, and the coordinator hears so before it', async () => {
  const { loan, at, tick } = await openOffice('2027-01-11', [
    { code: '1.1', lead: 'lan', due: '2027-01-04', max: 2 },
  ]);
  const toldOn = async (day: Day, hour = 8) => {
    at(day, hour);
    return (await tick()).flatMap(({ key, message }) => [
      ...(key.startsWith('remind:') ? ['remind'] : []),
      ...message.lines.flatMap((line) => (line?.key === 'days-off-applied' ? [line.key] : [])),
    ]);
  };

  expect(await toldOn('2027-02-04', 1)).toEqual([]);
  expect(await toldOn('2027-02-04')).toEqual(expect.arrayContaining(['remind', 'days-off-applied']));
  for (const day of ['2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10'] as const)
    expect(await toldOn(day)).toEqual([]);
  expect(await toldOn('2027-02-11')).toContain('remind');

  at('2027-02-04', 9);
  await loan.forges('lichnhac.doi 2027-02-09');
  expect(await toldOn('2027-02-09')).toContain('remind');
});

test('the schedule shows no reminders at a Tet that nobody has entered yet, and those after it', async () => {
  const { loan, at } = await openOffice('2027-01-11', [
    { code: '1.1', lead: 'lan', due: '2027-01-04', max: 2 },
  ]);
  at('2027-02-01', 9);

  const days = linesOf(await loan.says('/lichnhac'), 'schedule-day').filter(({ people }) => people !== 0);

  expect(days.map(({ day }) => day)).toEqual([
    '2027-02-01',
    '2027-02-02',
    '2027-02-03',
    '2027-02-04',
    '2027-02-11',
    '2027-02-12',
  ]);
});

test('a lead puts one criterion off from the reminder; it comes back on its day, by the deadline at the latest', async () => {
  const { lan, minh, at, tick } = await openOffice(TODAY, PLAN);
  const [reminder] = (await tick()).filter(({ key }) => key.startsWith('remind:'));
  const other = await lan.presses(reminder ?? null, 'capnhat 1.2');
  const ask = await lan.presses(other.said, 'lichnhac.hoan 1.2');
  const offered = callsOf(ask).filter((call) => call.includes('='));
  expect(offered).toEqual(['lichnhac.hoan 1.2 =2026-02-10', 'lichnhac.hoan 1.2 =2026-02-12']);

  const put = await lan.presses(ask.said, 'lichnhac.hoan 1.2 =2026-02-12');
  expect(heardArgs(put, 'snooze-put')).toMatchObject({ until: '2026-02-12', scope: 'own' });

  at('2026-02-10', 8);
  await tick();
  expect(codesIn(lan.sees().at(-1))).toEqual(['1.1']);
  expect(codesIn(minh.sees().at(-1))).toContain('1.2');
  at('2026-02-12', 8);
  await tick();
  expect(codesIn(lan.sees().at(-1))).toEqual(['1.2', '1.1']);
  expect(heardKeys(await lan.forges('lichnhac.hoan 1.2 =2026-02-24'))).toEqual(['snooze-too-far']);
  expect(heardKeys(await lan.forges('lichnhac.hoan 1.2 =2026-02-11'))).toEqual(['snooze-day-past']);
  expect(heardKeys(await lan.forges('lichnhac.hoan 2.1 =2026-02-13'))).toEqual(['criterion-not-yours']);
});

test('a coordinator puts a criterion off for everybody, sees it in the schedule, and lets it go on', async () => {
  const { loan, minh, at, tick } = await openOffice(TODAY, PLAN);
  await loan.forges('lichnhac.hoan 2.1 =2026-03-02');
  await loan.forges('lichnhac.hoan 1.3 =2026-03-02');
  expect(linesOf(await loan.says('/lichnhac'), 'schedule-snoozed').map(({ code }) => code)).toEqual([
    '2.1',
    '1.3',
  ]);
  expect(linesOf(await minh.says('/lichnhac'), 'schedule-snoozed')).toHaveLength(2);

  await tick();
  expect(codesIn(minh.sees().at(-1))).toEqual(['1.2']);
  await loan.forges('lichnhac.hoan 2.1 =go');
  at('2026-02-10', 8);
  await tick();
  expect(codesIn(minh.sees().at(-1))).toEqual(['2.1', '1.2']);
});

test('reminders are put off to a day in words as well, asked for again where it will not do', async () => {
  const { loan, lan, commune } = await openOffice(TODAY, PLAN);
  const until = async () => (await commune.snoozes.open(TODAY)).map(({ untilOn }) => untilOn);

  const ask = await loan.forges('lichnhac.hoan 1.1');
  expect(heardKeys(ask)).toEqual(['snooze-ask']);
  expect(heardKeys(await loan.says('đến hôm qua'))).toEqual(['snooze-day-past', 'snooze-ask']);
  expect(heardKeys(await loan.says('để sau'))).toEqual(['extension-day-unclear', 'snooze-ask']);
  expect(heardArgs(await loan.says('đến 20/2'), 'snooze-put')).toMatchObject({ until: '2026-02-20' });
  expect(await until()).toEqual(['2026-02-20']);

  await loan.says('đừng nhắc 1.1 nữa');
  expect(heardArgs(await loan.says('hoãn nhắc 1.3 đến 20/2'), 'snooze-put')).toMatchObject({ code: '1.3' });
  await loan.forges('lichnhac.hoan 1.3 =go');

  expect(heardArgs(await loan.says('/lichnhac 1.2 đến 25/2'), 'snooze-put')).toMatchObject({ code: '1.2' });
  expect(await until()).toEqual(['2026-02-20', '2026-02-25']);
  expect(heardKeys(await lan.says('/lichnhac 1.2 đến 30/3'))).toEqual(['snooze-too-far', 'snooze-ask']);
});
