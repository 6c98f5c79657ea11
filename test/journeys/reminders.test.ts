import { describe, expect, test } from 'vitest';
import type { Phone } from '#sandbox/stage/phone.ts';
import { callFor, expectSilence, gather, hush, wordsOf } from './cast.ts';

/** The reminders on a screen. */
const remindersOf = (phone: Phone) =>
  phone.messages.filter(({ text, from }) => from?.is_bot && /cần báo/.test(text ?? ''));

describe('a reminder', () => {
  test('comes at eight on a working day, once, with what is overdue first', async () => {
    const { bot, lan, minh, loan } = await gather();

    bot.at('2024-06-14', 7, 59);
    await bot.tick();
    await expectSilence(bot, lan);
    bot.at('2024-06-14', 8);
    await bot.tick();
    expect(wordsOf(await lan.hears())).toContain('1.1.2');
    expect(wordsOf(await minh.hears())).toContain('2.1');
    for (const hour of [8, 9, 17]) {
      bot.at('2024-06-14', hour, 30);
      await bot.tick();
    }
    for (const phone of [lan, minh, loan]) await expectSilence(bot, phone);

    for (const weekend of ['2024-06-15', '2024-06-16'] as const) {
      bot.at(weekend, 8);
      await bot.tick();
    }
    await expectSilence(bot, lan);

    bot.at('2024-06-17', 8);
    await bot.tick();
    expect(wordsOf(await lan.hears())).toMatch(/hạn chót hôm nay/);
    bot.at('2024-06-28', 8);
    await bot.tick();
    const late = wordsOf(await lan.hears());
    expect(late).toMatch(/trong đó 6 quá hạn/);
    expect(late.indexOf('1.1.2')).toBeGreaterThan(0);
    for (const other of ['1.1.1', '2.1', '2.2'])
      expect(late.indexOf('1.1.2')).toBeLessThan(late.indexOf(other));
  });

  test('does not come on a public holiday', async () => {
    const { bot, lan } = await gather();
    for (const holiday of ['2024-09-02', '2024-09-03'] as const) {
      bot.at(holiday, 8);
      await bot.tick();
    }
    await expectSilence(bot, lan);
    bot.at('2024-09-04', 8);
    await bot.tick();
    expect(wordsOf(await lan.hears())).toContain('1.1.2');
  });

  test('is late the same day after the bot was down, and never at night', async () => {
    const { bot, lan } = await gather();
    await bot.goesDown();
    bot.at('2024-06-14', 10, 30);
    await bot.comesBack();
    await bot.tick();
    expect(wordsOf(await lan.hears())).toContain('1.1.2');

    await bot.goesDown();
    bot.at('2024-06-17', 18, 5);
    await bot.comesBack();
    await bot.tick();
    bot.at('2024-06-18', 5);
    await bot.tick();
    await expectSilence(bot, lan);
    bot.at('2024-06-18', 8);
    await bot.tick();
    expect(wordsOf(await lan.hears())).toMatch(/1\.1\.2[\s\S]*quá hạn 1 ngày/);
    await expectSilence(bot, lan);
  });

  test('survives a restart in the middle and comes once', async () => {
    const { bot, api, lan, minh } = await gather();
    bot.at('2024-06-14', 8);
    api.faults.fail('sendMessage', { status: 502, times: 100 });
    await bot.tick();
    await expectSilence(bot, lan);
    await bot.goesDown();
    api.faults.clear();
    await bot.comesBack();
    bot.at('2024-06-14', 8, 5);
    await bot.tick();
    for (const phone of [lan, minh]) {
      expect(wordsOf(await phone.hears())).toMatch(/cần báo/);
      await expectSilence(bot, phone);
    }

    await bot.goesDown();
    await bot.comesBack();
    bot.at('2024-06-14', 8, 6);
    await bot.tick();
    for (const phone of [lan, minh]) {
      await expectSilence(bot, phone);
      expect(remindersOf(phone)).toHaveLength(1);
    }
  });

  test('closes item by item in its place as its buttons are pressed', async () => {
    const { bot, lan } = await gather();
    bot.at('2024-06-14', 8);
    await bot.tick();
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
  });
});

describe('a reminder that meets trouble on its way', () => {
  test('waits as long as Telegram asks, then comes once', async () => {
    const { bot, api, lan } = await gather();
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

  test('is tried again after server errors and broken connections', async () => {
    const { bot, api, lan, minh } = await gather();
    bot.at('2024-06-14', 8);
    api.faults.fail('sendMessage', { status: 500, times: 2 });
    api.faults.drop('sendMessage', { when: 'before', times: 2 });
    api.faults.fail('sendMessage', { status: 502, body: '<html>Bad Gateway</html>', times: 2 });
    for (let minute = 1; minute <= 6; minute += 1) {
      await bot.tick();
      bot.passes({ minutes: 1 });
    }
    for (const phone of [lan, minh]) {
      expect(wordsOf(await phone.hears())).toMatch(/cần báo/);
      await expectSilence(bot, phone);
    }
  });

  test('is not sent twice where nobody knows whether it came', async () => {
    const { bot, api, lan, minh } = await gather();
    bot.at('2024-06-14', 8);
    api.faults.garble('sendMessage', { times: 2 });
    for (let minute = 1; minute <= 4; minute += 1) {
      await bot.tick();
      bot.passes({ minutes: 1 });
    }
    for (const phone of [lan, minh]) {
      await hush(bot, phone);
      expect(remindersOf(phone)).toHaveLength(1);
    }
  });

  test('is kept through an outage of ten minutes, and everything comes in order', async () => {
    const { bot, api, lan } = await gather();
    bot.at('2024-06-14', 8);
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

    const said = lan.messages
      .slice(-7)
      .filter(({ from }) => from?.is_bot)
      .map(wordsOf);
    expect(said.filter((words) => /cần báo/.test(words))).toHaveLength(1);
    const percents = said.flatMap((words) => /Đã ghi 1\.1\.2[^%]* (\d+)%/.exec(words)?.[1] ?? []);
    expect(percents).toEqual(['20', '40', '60']);
  });

  test('that a blocked phone refuses is told to the coordinator once', async () => {
    const { bot, lan, minh, loan } = await gather();
    lan.blocks();
    await bot.settles();
    const told = await loan.hears();
    expect(wordsOf(told)).toContain('Trần Thị Lan');
    minh.deactivates();
    bot.at('2024-06-14', 8);
    await bot.tick();
    expect(wordsOf(await loan.hears())).toContain('Lê Quang Minh');
    for (const day of ['2024-06-17', '2024-06-18', '2024-06-28'] as const) {
      bot.at(day, 8);
      await bot.tick();
    }
    await expectSilence(bot, loan);
    expect(remindersOf(lan)).toHaveLength(0);

    lan.unblocks();
    await bot.settles();
    bot.at('2024-07-01', 8);
    await bot.tick();
    expect(wordsOf(await lan.hears())).toContain('1.1.2');
    await expectSilence(bot, loan);
  });
});
