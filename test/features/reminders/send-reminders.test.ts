import { expect, test } from 'vitest';
import { openTurn } from '#app/turn/perform.ts';
import { NO_ORIGIN } from '#app/turn/turn.ts';
import type { Day } from '#domain/time/day.ts';
import { sendReminders } from '#features/reminders/send-reminders.ts';
import { openCommune } from '#test/support/commune.ts';
import { callsOf, heardArgs, heardKeys, openPhones, type Standing } from '#test/support/phones.ts';
import { type CriterionSketch, withPlan } from '#test/support/plan.ts';

/** A Wednesday. */
const TODAY: Day = '2026-06-10';

const OFFICE: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', due: '2026-06-05', max: 2 },
  { code: '1.2', lead: 'lan', due: TODAY, max: 3 },
  { code: '1.3', lead: 'lan', due: '2026-06-17', max: 1 },
  { code: '1.4', lead: 'lan', due: '2026-12-01' },
  { code: '2.1', lead: 'minh', due: '2026-06-11' },
];

async function openOffice(criteria = OFFICE) {
  const commune = await openCommune({ today: TODAY });
  const plan = await withPlan(commune, criteria);
  const phones = await openPhones(commune);
  const { house, store } = commune;
  /** What the minute asks for. */
  const tick = (): Promise<number> =>
    store.transaction(async (tx) => {
      const wish = {
        organisationId: commune.commune.organisationId,
        actor: { kind: 'operator' as const, name: '' },
        origin: NO_ORIGIN,
        files: [],
      };
      return sendReminders(await openTurn(house, tx, wish));
    });
  /** Ticks and delivers: what members are sent. */
  const remind = async (): Promise<Standing[]> => {
    await tick();
    return (await phones.deliver()).filter(({ kind }) => kind === 'reminder');
  };
  return { ...commune, plan, phones, tick, remind, lan: phones.phoneOf('lan') };
}

const codesIn = (standing: Standing | undefined) =>
  standing?.message.lines.flatMap((line) => (line?.key === 'work-line' ? [line.args.code] : []));

test('everybody with something due gets one message: overdue first, then today, then what is ahead', async () => {
  const { remind, phones, idOf } = await openOffice();

  const sent = await remind();

  expect(sent.map(({ key }) => key).sort()).toEqual([
    `remind:${idOf('lan')}:${TODAY}`,
    `remind:${idOf('minh')}:${TODAY}`,
  ]);
  const lan = phones.chat('lan').at(-1);
  expect(codesIn(lan)).toEqual(['1.1', '1.2', '1.3']);
  expect(lan?.message.lines[0]).toMatchObject({
    key: 'reminder-title',
    args: { count: 3, overdue: 1, today: 1 },
  });
  const urgencies = lan?.message.lines.flatMap((line) =>
    line?.key === 'work-line' ? [[line.args.bucket, line.args.points]] : [],
  );
  expect(urgencies).toEqual([
    ['overdue', 2],
    ['today', 3],
    ['in-7', 1],
  ]);
});

test('the slot of a day is taken once, however often the minute comes', async () => {
  const { remind, tick, at } = await openOffice();

  expect(await remind()).toHaveLength(2);
  at(TODAY, 10);
  expect(await tick()).toBe(0);
  expect(await remind()).toEqual([]);
});

test('two minutes at once send once', async () => {
  const { tick, phones } = await openOffice();

  const sent = await Promise.all([tick(), tick(), tick()]);

  expect(sent.reduce((sum, each) => sum + each, 0)).toBe(2);
  expect(await phones.deliver()).toHaveLength(2);
});

test.each([
  ['before the hour', TODAY, 7, 0],
  ['at the hour', TODAY, 8, 2],
  ['late the same day', TODAY, 17, 2],
  ['in the evening', TODAY, 18, 0],
  ['at night', TODAY, 23, 0],
  ['on a Saturday', '2026-06-13', 9, 0],
  ['on a Sunday', '2026-06-14', 9, 0],
] as const)('%s: %s at %i h', async (_, day, hour, count) => {
  const { tick, at } = await openOffice();
  at(day, hour);

  expect(await tick()).toBe(count);
});

test('nothing on a day off, on the working day after it again', async () => {
  const { tick, at, commune } = await openOffice();
  await commune.settings.setDayOff(
    {
      day: TODAY,
      kind: 'off',
      status: 'commune',
      name: 'Hội làng',
      active: true,
    },
    new Date(TODAY),
  );

  expect(await tick()).toBe(0);
  at('2026-06-11');
  expect(await tick()).toBe(2);
});

test('too early, too late or on a day off no slot is taken: it comes when it is time', async () => {
  const { tick, at, commune } = await openOffice();
  at(TODAY, 6);
  await tick();
  expect(await commune.outbox.latestSlot('remind')).toBeNull();

  at(TODAY, 8);
  expect(await tick()).toBe(2);
});

test('the hour is the commune’s own', async () => {
  const { tick, at, commune } = await openOffice();
  await commune.settings.set('remindHour', 10, new Date(TODAY));
  at(TODAY, 9, 59);
  expect(await tick()).toBe(0);

  at(TODAY, 10);
  expect(await tick()).toBe(2);
});

test('a week without the bot costs one message, which has what was missed', async () => {
  const { remind, at } = await openOffice([{ code: '1.1', lead: 'lan', due: '2026-06-24' }]);
  at('2026-06-09');
  expect(await remind()).toEqual([]);

  at('2026-06-19');
  const sent = await remind();

  expect(sent).toHaveLength(1);
  expect(codesIn(sent[0])).toEqual(['1.1']);
});

test('who is not linked, or has blocked the bot, gets none; the others do', async () => {
  const { remind, store, commune, idOf, house } = await openOffice();
  await commune.people.unlink(idOf('lan'), house.clock());
  expect((await remind()).map(({ key }) => key)).toEqual([`remind:${idOf('minh')}:${TODAY}`]);

  const blocked = await openOffice();
  await blocked.store.organisations.setReach('telegram', 'lan', blocked.house.clock());
  expect(await blocked.tick()).toBe(1);
  expect(store).not.toBe(blocked.store);
});

test('nothing due, no message', async () => {
  const { tick } = await openOffice([
    { code: '1.1', lead: 'lan', due: '2026-12-01' },
    { code: '1.2', lead: 'lan' },
  ]);

  expect(await tick()).toBe(0);
});

test('closed work is not named; with all of it closed there is no message', async () => {
  const { tick, lan, remind } = await openOffice(OFFICE.slice(0, 3));
  await lan.says('1.1 xong');
  expect(codesIn((await remind())[0])).toEqual(['1.2', '1.3']);

  const other = await openOffice(OFFICE.slice(0, 1));
  await other.lan.says('1.1 xong');
  expect(await other.tick()).toBe(0);
  expect(await tick()).toBe(0);
});

test('without a plan there is nothing to remind of', async () => {
  const { house, store, commune } = await openCommune({ today: TODAY });
  const wish = {
    organisationId: commune.organisationId,
    actor: { kind: 'guest' as const },
    origin: NO_ORIGIN,
    files: [],
  };

  expect(await store.transaction(async (tx) => sendReminders(await openTurn(house, tx, wish)))).toBe(0);
});

test('the proof of chasing: what was named, with the days left', async () => {
  const { remind, commune, plan, phones } = await openOffice();
  await remind();
  const message = phones.chat('lan').at(-1);

  const lines = await commune.outbox.linesUnder('telegram', 'lan', message?.id ?? '');

  const ids = await Promise.all(['1.1', '1.2', '1.3'].map(async (code) => (await plan.time(code, TODAY)).id));
  expect(lines.map(({ occurrenceId }) => occurrenceId)).toEqual(ids);
});

test('more than a screen: the rest is counted and one button leads to it', async () => {
  const many = Array.from({ length: 13 }, (_, at) => ({
    code: `1.${at + 1}`,
    lead: 'lan' as const,
    due: TODAY,
  }));
  const { remind } = await openOffice(many);

  const [sent] = await remind();

  expect(codesIn(sent)).toHaveLength(6);
  expect(sent?.message.lines).toContainEqual({ key: 'reminder-more', args: { count: 7 } });
  expect(callsOf({ said: sent ?? null }).at(-1)).toBe('viec');
});

test('what is left after one of many is a screen as well', async () => {
  const many = Array.from({ length: 13 }, (_, at) => ({
    code: `1.${at + 1}`,
    lead: 'lan' as const,
    due: TODAY,
  }));
  const { remind, lan } = await openOffice(many);
  const [sent] = await remind();

  const heard = await lan.presses(sent ?? null, 'capnhat 1.1 =done');

  expect(codesIn(heard.said ?? undefined)).toHaveLength(6);
  expect(heardArgs(heard, 'reminder-more')).toEqual({ count: 6 });
});

test('what comes round and is overdue many times stands once', async () => {
  const { remind, lan } = await openOffice([{ code: '1.1', lead: 'lan', due: 'monthly', max: 12 }]);

  const [sent] = await remind();

  expect(codesIn(sent)).toEqual(['1.1', '1.1']);
  expect(sent?.message.lines[1]?.args).toMatchObject({ times: 5, points: 5, periodNumber: '1' });
  const after = await lan.presses(sent ?? null, 'capnhat 1.1@2026-01 =done');
  expect(heardArgs(after, 'work-line')).toMatchObject({ periodNumber: '2', times: 4 });
});

test('“all done” in reply to it is said of every month it names', async () => {
  const { remind, lan, plan } = await openOffice([{ code: '1.1', lead: 'lan', due: 'monthly', max: 12 }]);
  const [sent] = await remind();

  await lan.says('tất cả xong rồi', { replyTo: sent ?? null });

  const { occurrences } = await plan.criterion('1.1', TODAY);
  expect(occurrences.filter(({ state }) => state === 'done').map(({ period }) => period)).toEqual(
    ['01', '02', '03', '04', '05', '06'].map((month) => `2026-${month}`),
  );
});

test('“done” on the reminder is written down, and the message goes on with what is left', async () => {
  const { remind, phones, lan, plan } = await openOffice();
  await remind();
  const reminder = phones.chat('lan').at(-1) ?? null;

  const first = await lan.presses(reminder, 'capnhat 1.1 =done');

  expect(first.said?.id).toBe(reminder?.id);
  expect(heardKeys(first)).toEqual(['progress-recorded', 'progress-still-open', 'work-line', 'work-line']);
  expect(codesIn(first.said ?? undefined)).toEqual(['1.2', '1.3']);
  expect(await plan.time('1.1', TODAY)).toMatchObject({ state: 'done' });

  const second = await lan.presses(first.said, 'capnhat 1.2 =done');
  const third = await lan.presses(second.said, 'capnhat 1.3 =done');
  expect(third.said?.id).toBe(reminder?.id);
  expect(heardKeys(third)).toEqual(['progress-recorded', 'progress-all-answered']);
  expect(lan.sees()).toHaveLength(1);
});

test('an undo there brings it back among what is left', async () => {
  const { remind, phones, lan } = await openOffice();
  await remind();
  const first = await lan.presses(phones.chat('lan').at(-1) ?? null, 'capnhat 1.1 =done');

  const undone = await lan.presses(first.said, 'hoantac');

  expect(heardKeys(undone).slice(0, 2)).toEqual(['progress-undone', 'progress-still-open']);
  expect(codesIn(undone.said ?? undefined)).toEqual(['1.1', '1.2', '1.3']);
  expect(lan.sees()).toHaveLength(1);
});

test('words in reply to a reminder about several criteria ask which; with a code they are written down', async () => {
  const { remind, phones, lan, plan } = await openOffice();
  await remind();
  const reminder = phones.chat('lan').at(-1) ?? null;

  expect(heardArgs(await lan.says('xong rồi', { replyTo: reminder }), 'words-unsure')).toMatchObject({
    problem: 'which-criterion',
  });
  await lan.says('1.2 xong rồi', { replyTo: reminder });

  expect(await plan.time('1.2', TODAY)).toMatchObject({ state: 'done' });
});

test('a coordinator sees what will be sent to all, an official what will come to them', async () => {
  const { phones, lan, at } = await openOffice();
  at(TODAY, 7);

  const all = await phones.phoneOf('loan').says('/lichnhac');
  expect(heardArgs(all, 'schedule-day')).toMatchObject({ day: TODAY, people: 2, scope: 'all' });
  expect(callsOf(all)).toContain('lichnhac.gio');
  const own = await lan.says('/lichnhac');
  expect(heardArgs(own, 'schedule-day')).toMatchObject({ day: TODAY, people: 1, items: 3, scope: 'own' });
  expect(callsOf(own).every((call) => call.startsWith('lichnhac.ngay '))).toBe(true);
});

test('what the schedule shows for today is what is sent', async () => {
  const { phones, remind } = await openOffice();
  const shown = heardArgs(await phones.phoneOf('loan').says('/lichnhac'), 'schedule-day');

  const sent = await remind();

  expect(shown).toMatchObject({ day: TODAY, people: sent.length });
});

test('the hour is changed by the coordinator alone, to one before the quiet hours', async () => {
  const { phones, lan, commune } = await openOffice();
  const loan = phones.phoneOf('loan');

  expect(heardKeys(await loan.forges('lichnhac.gio 10'))).toEqual(['schedule-hour-changed']);
  expect(await commune.settings.all()).toMatchObject({ remindHour: 10, digestHour: 10 });
  expect(heardKeys(await loan.forges('lichnhac.gio 18'))).toEqual(['schedule-hour-quiet']);
  expect(heardKeys(await loan.forges('lichnhac.gio 24'))).toEqual(['usage']);
  expect(heardKeys(await lan.forges('lichnhac.gio 9'))).toEqual(['not-your-role']);
  expect(await commune.settings.all()).toMatchObject({ remindHour: 10 });
  expect(await commune.audit.latest(1)).toMatchObject([
    { action: 'setting-changed', details: { before: 8, after: 10 } },
  ]);
});

test('a promise in reply is no report: told with its deadline, quiet until the morning after its day, then asked once', async () => {
  const one = [
    { code: '1.3', lead: 'lan', due: '2026-06-24', max: 1 },
    { code: '1.2', lead: 'minh', due: '2026-06-11' },
    { code: '1.4', lead: 'minh', due: '2026-06-11' },
  ] satisfies CriterionSketch[];
  const { phones, remind, at, commune, plan } = await openOffice(one);
  const [lan, minh] = [phones.phoneOf('lan'), phones.phoneOf('minh')];
  const [letter = null] = (await remind()).filter(({ message }) => message.about.includes('1.3'));

  const said = await lan.says('thứ 6 em gửi ạ', { replyTo: letter });
  expect(heardKeys(said)).toEqual(['promise-noted']);
  expect(heardArgs(said, 'promise-noted')).toMatchObject({ due: '2026-06-24', again: '2026-06-15' });
  const dotted = await lan.says('ngày 12.6 em gửi ạ', { replyTo: letter });
  expect(heardArgs(dotted, 'promise-noted')).toMatchObject({ code: '1.3', again: '2026-06-15' });
  expect(callsOf(said)).toEqual(['lichnhac.hoan 1.3 =go']);
  expect(await plan.criterion('1.3', TODAY)).toMatchObject({ occurrences: [{ state: 'not_started' }] });
  at('2026-06-15');
  expect((await remind()).flatMap(({ message }) => message.about)).toContain('1.3');
  at('2026-06-16');
  expect((await remind()).flatMap(({ message }) => message.about)).not.toContain('1.3');
  expect(await commune.audit.latest(1, 'criterion:1.3')).toMatchObject([{ action: 'reminder-snoozed' }]);

  const several = minh.sees().findLast(({ kind }) => kind === 'reminder') ?? null;
  expect(heardKeys(await minh.says('chiều em gửi', { replyTo: several }))).toEqual(['promise-which']);
  // Without a day reminders go on; courtesy promises nothing.
  expect(heardKeys(await minh.says('em sẽ nộp 1.2 ạ', { replyTo: several }))).toEqual(['promise-heard']);
  expect(heardKeys(await minh.says('vâng ạ', { replyTo: several }))).toEqual([]);
});
