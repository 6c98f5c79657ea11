import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import type { Phone } from '#sandbox/stage/phone.ts';
import { type Cast, callFor, expectSilence, gatherForAll, hearsOf, hush, wordsOf } from './cast.ts';

const REMINDER = /cần báo/;

/** The reminders among messages. */
const remindersIn = (messages: Phone['messages']) =>
  messages.filter((message) => message.from?.is_bot && REMINDER.test(wordsOf(message)));

/** The stories of one commune in the order of its calendar. */
describe('a reminder', () => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await gatherForAll();
    return cast.bot.close;
  });
  afterEach(async () => {
    cast.api.faults.clear();
    for (const phone of [cast.lan, cast.minh, cast.loan]) await hush(cast.bot, phone);
  });

  const comesTo = async (day: Day, hour = 8, minute = 0): Promise<void> => {
    cast.bot.at(day, hour, minute);
    await cast.bot.tick();
  };

  test('comes at eight on a working day, once, with what is overdue first', async () => {
    const { bot, lan, minh, loan } = cast;
    await comesTo('2024-06-14', 7, 59);
    await expectSilence(bot, lan);
    await comesTo('2024-06-14');
    expect(wordsOf(await lan.hears())).toContain('1.1.2');
    expect(wordsOf(await minh.hears())).toContain('2.1');
    for (const hour of [8, 9, 17]) await comesTo('2024-06-14', hour, 30);
    for (const phone of [lan, minh, loan]) await expectSilence(bot, phone);

    for (const weekend of ['2024-06-15', '2024-06-16'] as const) await comesTo(weekend);
    await expectSilence(bot, lan);

    await comesTo('2024-06-17');
    expect(wordsOf(await lan.hears())).toMatch(/hạn chót hôm nay \(hạn 15\/06 là ngày nghỉ\)/);
    await comesTo('2024-06-28');
    const late = wordsOf(await lan.hears());
    expect(late).toMatch(/trong đó 2 quá hạn/);
    expect(late).toContain('quá hạn 11 ngày (hạn 15/06, là ngày nghỉ nên tính đến hết 17/06)');
    lan.says('/viec');
    expect(wordsOf(await lan.hears())).toContain('2 quá hạn');
    expect(late.indexOf('1.1.2')).toBeGreaterThan(0);
    for (const other of ['1.1.1', '2.1', '2.2'])
      expect(late.indexOf('1.1.2')).toBeLessThan(late.indexOf(other));
  });

  test('does not come on a public holiday', async () => {
    const { bot, lan } = cast;
    for (const holiday of ['2024-09-02', '2024-09-03'] as const) await comesTo(holiday);
    await expectSilence(bot, lan);
    await comesTo('2024-09-04');
    expect(wordsOf(await lan.hears())).toContain('1.1.2');
  });

  test('is late the same day after the bot was down, and never at night', async () => {
    const { bot, lan } = cast;
    const isDownUntil = async (day: Day, hour: number) => {
      await bot.goesDown();
      bot.at(day, hour, 5);
      await bot.comesBack();
      await bot.tick();
    };
    await isDownUntil('2024-09-05', 10);
    expect(wordsOf(await lan.hears())).toContain('1.1.2');
    await isDownUntil('2024-09-06', 18);
    await comesTo('2024-09-07');
    await comesTo('2024-09-09', 5);
    await expectSilence(bot, lan);
    await comesTo('2024-09-09');
    expect(wordsOf(await lan.hears())).toMatch(/1\.1\.2/);
    await expectSilence(bot, lan);
  });

  test('survives a restart in the middle and comes once', async () => {
    const { bot, api, lan, minh } = cast;
    api.faults.fail('sendMessage', { status: 502, times: 100 });
    await comesTo('2024-09-10');
    await expectSilence(bot, lan);
    await bot.goesDown();
    api.faults.clear();
    await bot.comesBack();
    await comesTo('2024-09-10', 8, 5);
    await bot.goesDown();
    await bot.comesBack();
    await comesTo('2024-09-10', 8, 6);
    for (const phone of [lan, minh]) expect(remindersIn(await hush(bot, phone))).toHaveLength(1);
  });

  test('closes item by item in its place as its buttons are pressed', async () => {
    const { bot, lan } = cast;
    await comesTo('2024-09-11');
    const reminder = await lan.hears();
    const { length } = lan.messages;

    await lan.presses(reminder, callFor(reminder, 'capnhat 1.1.2 =done'));
    const once = await lan.hears();
    expect(once.message_id).toBe(reminder.message_id);
    expect(wordsOf(once)).toMatch(/Đã ghi 1\.1\.2[\s\S]*còn lại[\s\S]*2\.2/);
    await lan.presses(once, callFor(once, 'capnhat 2.2 =done'));
    const twice = await lan.hears();
    expect(twice.message_id).toBe(reminder.message_id);
    expect(wordsOf(twice)).toMatch(/Đã ghi 2\.2/);
    expect(lan.messages).toHaveLength(length);

    await lan.presses(twice, callFor(twice, 'hoantac'));
    expect(wordsOf(await lan.hears())).toMatch(/hoàn tác 2\.2/i);
    expect(lan.messages).toHaveLength(length);
    await comesTo('2024-09-12');
    const next = wordsOf(await lan.hears());
    expect(next).toContain('2.2');
    expect(next).not.toContain('1.1.2');
    expect(bot.logged.filter((line) => !/502|given up/.test(line))).toEqual([]);
  });
});

describe('a reminder that meets trouble on its way', () => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await gatherForAll();
    return cast.bot.close;
  });
  afterEach(async () => {
    cast.api.faults.clear();
    for (const phone of [cast.lan, cast.minh, cast.loan]) await hush(cast.bot, phone);
  });

  /** Every minute for a while, as the schedule has it. */
  const minutes = async (count: number): Promise<void> => {
    for (let minute = 0; minute < count; minute += 1) {
      await cast.bot.tick();
      cast.bot.passes({ minutes: 1 });
    }
  };

  test('waits as long as Telegram asks, then comes once', async () => {
    const { bot, api, lan } = cast;
    bot.at('2024-06-14', 8);
    api.faults.fail('sendMessage', { retryAfter: 30, times: 2 });
    await bot.tick();
    await expectSilence(bot, lan);
    bot.passes({ seconds: 25 });
    await bot.tick();
    await expectSilence(bot, lan);
    bot.passes({ seconds: 10 });
    await bot.tick();
    expect(wordsOf(await lan.hears())).toContain('1.1.2');
    await expectSilence(bot, lan);
  });

  test('is tried again after server errors', async () => {
    const { bot, api, lan, minh } = cast;
    bot.at('2024-06-21', 8);
    api.faults.fail('sendMessage', { status: 500, times: 2 });
    api.faults.fail('sendMessage', { status: 502, body: '<html>Bad Gateway</html>', times: 2 });
    await minutes(6);
    for (const phone of [lan, minh]) expect(remindersIn(await hush(bot, phone))).toHaveLength(1);
  });

  test.each([
    ['after Telegram had taken it: it came once', 'after', '2024-06-25', [1, 1]],
    ['before Telegram took it: it is not sent a second time', 'before', '2024-06-26', [0, 1]],
  ] as const)(
    'and whose connection broke %s, and the coordinator is told',
    async (_, when, day, expected) => {
      const { bot, api, lan, minh, loan } = cast;
      bot.at(day, 8);
      api.faults.drop('sendMessage', { when });
      await minutes(4);
      const counts = [];
      for (const phone of [lan, minh]) counts.push(remindersIn(await hush(bot, phone)).length);
      expect(counts.sort()).toEqual(expected);
      expect((await hush(bot, loan)).map(wordsOf).join()).toMatch(/không rõ đã đến chưa/);
      loan.says('/lienlac');
      expect(wordsOf(await loan.hears())).toMatch(/không rõ tin nhắc hôm nay đã đến chưa/);
    },
  );

  test('is not sent twice where nobody knows whether it came', async () => {
    const { bot, api, lan, minh } = cast;
    bot.at('2024-06-27', 8);
    api.faults.garble('sendMessage', { times: 2 });
    await minutes(4);
    for (const phone of [lan, minh]) expect(remindersIn(await hush(bot, phone))).toHaveLength(1);
  });

  test('is kept through an outage of ten minutes, and everything comes in order', async () => {
    const { bot, api, lan } = cast;
    bot.at('2024-06-28', 8);
    api.faults.outage(true);
    lan.says('1.1.2 xong 20%');
    lan.says('1.1.2 xong 40%');
    await bot.program.tick();
    bot.passes({ minutes: 10 });
    lan.says('1.1.2 xong 60%');
    api.faults.outage(false);
    await bot.settles();
    bot.passes({ minutes: 5 });
    await bot.tick();

    const said = await hush(bot, lan);
    expect(remindersIn(said)).toHaveLength(1);
    const percents = said.flatMap(
      (message) => /Đã ghi 1\.1\.2[^%]* (\d+)%/.exec(wordsOf(message))?.[1] ?? [],
    );
    expect(percents).toEqual(['20', '40', '60']);
  });

  test('that a blocked phone refuses is told to the coordinator once', async () => {
    const { bot, lan, minh, loan } = cast;
    lan.blocks();
    await bot.settles();
    expect(wordsOf(await loan.hears())).toContain('Trần Thị Lan');
    minh.deactivates();
    bot.at('2024-07-01', 8);
    await bot.tick();
    for (const day of ['2024-07-02', '2024-07-03'] as const) {
      bot.at(day, 8);
      await bot.tick();
    }
    const told = (await hush(bot, loan)).map(wordsOf);
    expect(told.filter((words) => /Không nhắn được cho/.test(words))).toHaveLength(1);
    expect(told.filter((words) => !/Không nhắn được cho|Không liên lạc được/.test(words))).toEqual([]);
    await expectSilence(bot, lan);

    lan.unblocks();
    await bot.settles();
    bot.at('2024-07-04', 8);
    await bot.tick();
    expect(wordsOf(await lan.hears())).toContain('1.1.2');
    const brief = wordsOf(await hearsOf(loan, /Không liên lạc được/));
    expect(brief).toContain('Lê Quang Minh');
    expect(brief.split('⏫')[0]).not.toContain('Trần Thị Lan');
  });
});
