import { beforeAll, describe, expect, test } from 'vitest';
import type { Phone } from '#sandbox/stage/phone.ts';
import { type Cast, callFor, callsOf, expectSilence, gather, gatherForAll, wordsOf } from './cast.ts';

const cardOf = async (phone: Phone, code: string) => wordsOf(await phone.answer(`/tieuchi ${code}`));

describe('an official answers', () => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await gatherForAll();
    return cast.bot.close;
  });

  test('by a reply to the reminder, with a code or without', async () => {
    const { bot, lan, minh } = cast;
    bot.at('2024-06-14', 8);
    await bot.tick();
    const reminder = await lan.hears();
    await minh.hears();
    const echo = await lan.answer(() => lan.says('1.1.2 đã làm 80%, còn chờ ký', { replyTo: reminder }));
    expect(wordsOf(echo)).toMatch(/1\.1\.2[\s\S]*80%/);
    expect(wordsOf(echo)).toMatch(/chờ ký/);
    expect(callsOf(echo).some((call) => call.startsWith('hoantac'))).toBe(true);

    const onto = await lan.answer(() => lan.says('xong rồi', { replyTo: echo }));
    expect(wordsOf(onto)).toMatch(/1\.1\.2[\s\S]*đã báo xong/);
    expect(wordsOf(onto)).toMatch(/thiếu minh chứng/i);
    expect(await cardOf(lan, '1.1.2')).toMatch(/đã báo xong/);
  });

  test('vaguely, to a reminder of many: each is offered once, and what is said next is what counts', async () => {
    const { bot, lan } = cast;
    bot.at('2024-06-19', 8);
    await bot.tick();
    const reminder = await lan.hears();
    const first = await lan.answer(() => lan.says('xong 80%', { replyTo: reminder }));
    const offered = callsOf(first).filter((call) => call.startsWith('noi.chon '));
    expect(offered).toContain('noi.chon 2.2');
    expect(new Set(offered).size).toBe(offered.length);

    const second = await lan.answer(() => lan.says('dang lam, vuong cho so tra loi', { replyTo: reminder }));
    await lan.presses(second, callFor(second, 'noi.chon 2.2'));
    expect(wordsOf(await lan.hears())).toMatch(/Đã ghi 2\.2: đang vướng mắc[\s\S]*cho so tra loi/);
  });

  test('unclearly: the best readings are offered, a press writes one down with the words, undo takes it back', async () => {
    const { minh } = cast;
    const ask = await minh.answer('hình như 2.1 được 60% rồi');
    expect(wordsOf(ask)).toMatch(/Chưa ghi 2\.1 vì chưa rõ ý/);
    expect(callsOf(ask).filter((call) => call.startsWith('noi.ghi'))).toHaveLength(4);

    await minh.presses(ask, callFor(ask, 'noi.ghi 2.1 =60'));
    const echo = await minh.hears();
    expect(wordsOf(echo)).toMatch(/Đã ghi 2\.1: đang thực hiện 60%[\s\S]*hình như 2\.1 được 60% rồi/);
    await minh.presses(echo, callFor(echo, 'hoantac'));
    await minh.hears();
    expect(await cardOf(minh, '2.1')).toMatch(/hoàn tác, trở về chưa thực hiện/);
  });

  test('in their own words, without diacritics', async () => {
    const { minh } = cast;
    expect(wordsOf(await minh.answer('2.1 dang lam 40%'))).toMatch(/2\.1[\s\S]*đang thực hiện 40%/);
    expect(wordsOf(await minh.answer('2.1 vuong, cho so tra loi'))).toMatch(
      /2\.1[\s\S]*vướng[\s\S]*cho so tra loi/,
    );
    expect(wordsOf(await minh.answer('2.1 chua xong'))).not.toMatch(/đã báo xong/);
  });

  test('by /capnhat with code and words, with code only, and with nothing', async () => {
    const { lan, minh } = cast;
    expect(wordsOf(await minh.answer('/capnhat 2.1 xong 55%'))).toMatch(/2\.1[\s\S]*55%/);
    expect(wordsOf(await minh.answer('/capnhat 2.1 60'))).toMatch(/2\.1[\s\S]*60%/);

    const ask = await minh.answer('/capnhat 2.1');
    expect(wordsOf(ask)).toMatch(/2\.1[\s\S]*60%/);
    expect(wordsOf(await minh.answer('được 65% rồi'))).toMatch(/2\.1[\s\S]*65%/);

    const choose = await minh.answer('/capnhat');
    await minh.presses(choose, callFor(choose, 'capnhat 2.1'));
    const states = await minh.hears();
    await minh.presses(states, callFor(states, 'capnhat 2.1 =75'));
    expect(wordsOf(await minh.hears())).toMatch(/2\.1[\s\S]*75%/);

    const blocked = await minh.answer('/capnhat 2.1');
    await minh.presses(blocked, callFor(blocked, 'capnhat 2.1 =blocked'));
    await minh.hears();
    expect(wordsOf(await minh.answer('chờ huyện cấp phần mềm'))).toMatch(/2\.1[\s\S]*vướng[\s\S]*phần mềm/);

    const none = await lan.answer('/capnhat 9.9.9 xong');
    expect(wordsOf(none)).toMatch(/9\.9\.9/);
  });

  test('several things in one message', async () => {
    const { lan } = cast;
    const echo = await lan.answer('1.1.1 xong rồi, 2.2 đang làm 30%');
    expect(wordsOf(echo)).toMatch(/1\.1\.1[\s\S]*đã báo xong[\s\S]*2\.2[\s\S]*30%/);
    expect(callsOf(echo).filter((call) => call.startsWith('hoantac'))).toHaveLength(2);
  });

  test('and takes it back by button or /hoantac', async () => {
    const { minh } = cast;
    await minh.answer('2.1 xong 10%');
    const echo = await minh.answer('2.1 xong 20%');
    await minh.presses(echo, callFor(echo, 'hoantac'));
    const undone = await minh.hears();
    expect(undone.message_id).toBe(echo.message_id);
    expect(wordsOf(undone)).toMatch(/2\.1[\s\S]*20%[\s\S]*10%/);
    await minh.answer('2.1 xong 30%');
    expect(wordsOf(await minh.answer('/hoantac'))).toMatch(/2\.1[\s\S]*30%[\s\S]*10%/);
    expect(await cardOf(minh, '2.1')).toMatch(/đang thực hiện 10%/);
  });

  test('and edits the message: it is read again and the change is shown in place', async () => {
    const { bot, minh } = cast;
    const said = minh.says('2.1 xong 45%');
    const echo = await minh.hears();
    expect(wordsOf(echo)).toMatch(/45%/);
    minh.edits(said, '2.1 xong 50%');
    const changed = await minh.hears();
    expect(changed.message_id).toBe(echo.message_id);
    expect(wordsOf(changed)).toMatch(/sửa[\s\S]*2\.1[\s\S]*50%/);
    expect(await cardOf(minh, '2.1')).toMatch(/50%/);

    minh.edits(said, '2.1 xong 50% ạ');
    await expectSilence(bot, minh);
    minh.edits(said, 'cảm ơn đồng chí');
    expect(wordsOf(await minh.hears())).toMatch(/rút/);
    expect(await cardOf(minh, '2.1')).toMatch(/10%/);
  });

  test('as one of two leads: the other part is still awaited', async () => {
    const { lan, minh } = cast;
    expect(wordsOf(await lan.answer('2.2 xong rồi'))).toMatch(/Còn chờ[\s\S]*Lê Quang Minh/);
    expect(wordsOf(await minh.answer('/viec'))).toContain('2.2');
    expect(await cardOf(lan, '2.2')).not.toMatch(/Tình hình: ☑️ đã báo xong/);
    expect(wordsOf(await minh.answer('2.2 xong'))).not.toMatch(/Còn chờ/);
    expect(await cardOf(lan, '2.2')).toMatch(/đã báo xong/);
  });

  test('as a supporter for their own part only', async () => {
    const { lan } = cast;
    expect(wordsOf(await lan.answer('2.1 phần của tôi xong rồi'))).toMatch(/Đã ghi 2\.1/);
    expect(await cardOf(lan, '2.1')).toMatch(/Tình hình: đang thực hiện 10%/);
  });

  test('for what is not theirs, or does not exist, and nothing is written down', async () => {
    const { bot, minh } = cast;
    const before = bot.rows();
    expect(wordsOf(await minh.answer('1.1.2 xong'))).toMatch(/Chưa ghi[\s\S]*1\.1\.2/);
    expect(wordsOf(await minh.answer('/capnhat 1.1.2 xong'))).toMatch(/1\.1\.2 không giao|chưa được giao/);
    expect(wordsOf(await minh.answer('7.7.7 xong'))).toMatch(/Chưa ghi/);
    expect(wordsOf(await minh.answer('2.1 xong 120%'))).toMatch(/100%/);
    expect(wordsOf(await minh.answer('2.1 hạn đến bao giờ ạ?'))).toMatch(/Hạn: 30\/06\/2024/);
    expect(bot.rows()).toEqual(before);
  });

  test('with thanks, and is left in peace', async () => {
    const { bot, minh } = cast;
    const before = bot.rows();
    minh.says('vâng ạ');
    minh.says('cảm ơn đồng chí');
    minh.says('ok');
    await expectSilence(bot, minh);
    expect(bot.rows()).toEqual(before);
  });

  test('by voice, or with another’s words: told what can be read', async () => {
    const { bot, api, lan, minh } = cast;
    api.telegram.updates.add(lan.id, {
      message: {
        message_id: 9_001,
        date: 1_718_000_000,
        chat: { id: lan.id, type: 'private', first_name: 'Lan' },
        from: lan.person.user,
        voice: { file_id: 'x', file_unique_id: 'y', duration: 3 },
      },
    } as never);
    expect(wordsOf(await lan.hears())).toMatch(/không nghe được tin thoại/);
    const theirs = minh.says('2.1 xong 90%');
    await minh.hears();
    expect(wordsOf(await lan.answer(() => lan.forwards(theirs)))).toMatch(/người khác chuyển tiếp/);
    expect(bot.logged).toEqual([]);
  });
});

describe('a conversation', () => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await gatherForAll();
    return cast.bot.close;
  });

  test('said while the bot was down is answered in order when it is back, once', async () => {
    const { bot, lan } = cast;
    await bot.goesDown();
    for (const percent of [10, 20, 30]) lan.says(`1.1.2 xong ${percent}%`);
    await bot.comesBack();
    for (const percent of [10, 20, 30]) expect(wordsOf(await lan.hears())).toContain(`${percent}%`);
    await bot.goesDown();
    await bot.comesBack();
    await bot.settles();
    await expectSilence(bot, lan);
    expect((await cardOf(lan, '1.1.2 =du')).match(/Trần Thị Lan: /g)).toHaveLength(3);
  });

  test('goes on after a restart where it was', async () => {
    const { bot, lan, minh } = cast;
    await minh.answer('/capnhat 2.1');
    const ask = await lan.answer('đang làm, được 70% rồi');
    await bot.goesDown();
    await bot.comesBack();
    expect(wordsOf(await minh.answer('xong 35%'))).toMatch(/2\.1[\s\S]*35%/);
    await lan.presses(ask, callFor(ask, 'noi.chon 1.1.2'));
    expect(wordsOf(await lan.hears())).toMatch(/1\.1\.2[\s\S]*70%/);
  });

  test('that does not say which is asked about with buttons, chosen, and written down', async () => {
    const { lan } = cast;
    const ask = await lan.answer('đang làm, được 70% rồi');
    expect(wordsOf(ask)).toMatch(/tiêu chí nào/);
    const { length } = lan.messages;
    await lan.presses(ask, callFor(ask, 'noi.chon'));
    expect(wordsOf(await lan.hears())).toMatch(/Đã ghi[\s\S]*70%/);
    expect(lan.messages.length).toBeLessThanOrEqual(length + 1);

    await lan.answer('đang làm, được 75% rồi');
    expect(wordsOf(await lan.answer('1.1.1'))).toMatch(/1\.1\.1[\s\S]*75%/);
  });

  test('is forgotten after an hour: words are then words of their own', async () => {
    const { bot, minh } = cast;
    await minh.answer('/capnhat 2.1');
    bot.passes({ minutes: 61 });
    expect(wordsOf(await minh.answer('2.2 xong 15%'))).toMatch(/2\.2[\s\S]*15%/);
  });

  test('that another command ends does not come back', async () => {
    const { minh } = cast;
    await minh.answer('/capnhat 2.1');
    await minh.answer('/viec');
    expect(wordsOf(await minh.answer('2.2 xong 25%'))).toMatch(/2\.2[\s\S]*25%/);
  });
});

test('👍 under a directive is “Đã nhận”, told in place; taking it back, other signs and others change nothing', async () => {
  const { bot, lan, minh, thanh } = await gather();
  await thanh.answer('/chidao 1.1.2 rà soát lại hồ sơ');
  const directive = await lan.hears();
  const textNow = () =>
    wordsOf(lan.messages.find(({ message_id: id }) => id === directive.message_id) ?? directive);

  lan.reacts(directive, '❤');
  lan.reacts(directive, null);
  await bot.settles();
  expect(textNow()).toBe(wordsOf(directive));
  lan.reacts(directive, '👍');
  await bot.settles();
  expect(textNow()).toMatch(/Đã nhận chỉ đạo|đã nhận chỉ đạo/i);
  expect(wordsOf(await thanh.hears())).toMatch(/Trần Thị Lan.*nhận chỉ đạo/);
  const after = textNow();
  lan.reacts(directive, null);
  lan.reacts(directive, '👌');
  await expectSilence(bot, thanh);
  await expectSilence(bot, minh);
  expect(textNow()).toBe(after);
  expect(wordsOf(await thanh.answer('/nhatky 1.1.2'))).toMatch(/thả 👍 vào tin chỉ đạo/);
  expect(bot.logged).toEqual([]);
});
