import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Group } from '#sandbox/stage/group.ts';
import { jpegOf } from '#test/support/files.ts';
import { type Cast, callFor, expectSilence, gather, gatherForAll, hush, wordsOf } from './cast.ts';

/** A group with the chairman, the coordinator and Lan, in which the bot already sits. */
function meet({ api, thanh, loan, lan }: Cast, options: { topics?: string[] } = {}): Group {
  const group = api.group({ title: 'Ban Chỉ đạo CCHC', members: [thanh, loan, lan], ...options });
  group.addsBot(thanh);
  return group;
}

async function connect(cast: Cast): Promise<Group> {
  const group = meet(cast);
  cast.thanh.says('/ketnoinhom', { in: group });
  await group.hears();
  return group;
}

/** What follows a report: its picture. */
async function seesPicture(group: Group): Promise<void> {
  const { photo, caption } = await group.hears();
  expect(photo).toBeDefined();
  expect(caption).toMatch(/dự báo/);
}

const postsIn = (group: Group) => group.messages.filter(({ from, text }) => from?.is_bot && text);

/** Every story connects a group of its own, in the order of the calendar: each Monday has one digest. */
describe('the leadership group', () => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await gatherForAll();
    return cast.bot.close;
  });
  afterEach(async () => {
    for (const phone of [cast.loan, cast.lan, cast.minh, cast.thanh]) await hush(cast.bot, phone);
  });

  test('is chosen by a leader, not by an official, a stranger or an anonymous administrator', async () => {
    const { bot, thanh, lan } = cast;
    const stranger = bot.stranger();
    const group = meet(cast);
    group.addsMember(stranger);

    for (const [phone, saying] of [
      [lan, {}],
      [stranger, {}],
      [thanh, { anonymous: true }],
    ] as const) {
      phone.says('/ketnoinhom', { in: group, ...saying });
      expect(wordsOf(await group.hears())).not.toMatch(/Đã kết nối/);
    }
    bot.at('2024-06-10', 9);
    await bot.tick();
    await expectSilence(bot, group);

    thanh.says('/ketnoinhom', { in: group });
    expect(wordsOf(await group.hears())).toContain('Ban Chỉ đạo CCHC');
  });

  test('gives its reports to anyone in it, and nothing that is private', async () => {
    const { bot, lan, minh, thanh } = cast;
    const group = await connect(cast);
    const guest = bot.stranger('Khách mời');
    group.addsMember(guest);

    for (const phone of [guest, lan]) {
      phone.says('/baocao', { in: group });
      expect(wordsOf(await group.hears())).toContain('4 tiêu chí');
      await seesPicture(group);
      phone.says('/quahan', { in: group });
      expect(wordsOf(await group.hears())).toMatch(/uá hạn/);
    }
    guest.says('/baocao', { in: group });
    const report = await group.hears();
    await seesPicture(group);
    await guest.presses(report, callFor(report, 'baocao.xem officials'));
    const officials = await group.hears();
    expect(officials.message_id).toBe(report.message_id);
    expect(wordsOf(officials)).toContain('Trần Thị Lan');

    const before = bot.rows();
    for (const words of [
      '/viec',
      '/canbo',
      '/nhatky',
      '/duyet',
      '/tieuchi 1.1.2',
      '/capnhat 1.1.2 xong',
      '/nhap',
    ]) {
      guest.says(words, { in: group });
      const heard = wordsOf(await group.hears());
      expect(heard).toMatch(/chỉ dành cho người được mời/);
      expect(heard).not.toMatch(/Lan|Minh|Báo cáo quý/);
    }
    guest.says('/start', { in: group });
    expect(wordsOf(await group.hears())).toMatch(/nhắn riêng/);
    for (const words of [`@${bot.botApi.bot.username} 1.1.2 xong`, '/capnhat 1.1.2 xong']) {
      lan.says(words, { in: group, anonymous: true });
      expect(wordsOf(await group.hears())).toMatch(/không biết là đồng chí nào/);
    }
    expect(bot.rows()).toEqual(before);

    thanh.says('/canbo', { in: group });
    const refused = wordsOf(await group.hears());
    expect(refused).not.toContain('Trần Thị Lan');
    minh.says('/baocao');
    expect(wordsOf(await minh.hears())).toMatch(/không thuộc vai trò/);
  });

  test('hears nothing from the bot while people talk among themselves', async () => {
    const { bot, lan, thanh } = cast;
    const group = await connect(cast);
    const before = bot.rows();
    lan.says('1.1.2 xong 80% rồi các bác ạ', { in: group });
    thanh.says('ok, nhất trí', { in: group });
    lan.sendsPhoto({ bytes: jpegOf('một ảnh'), caption: '1.1.2', in: group });
    lan.says('/start@bot_khac', { in: group });
    await expectSilence(bot, group);
    expect(bot.rows()).toEqual(before);
  });

  test('a 👍 of anybody under a post there says nothing, though the bot is told of it', async () => {
    const { bot, lan, thanh } = cast;
    const group = await connect(cast);
    group.promotesBot();
    const guest = bot.stranger('Khách mời');
    group.addsMember(guest);
    thanh.says('/quahan', { in: group });
    const post = await group.hears();
    const before = [bot.rows(), group.messages.map(wordsOf)];

    for (const phone of [lan, thanh, guest]) phone.reacts(post, '👍');
    lan.reacts(post, null);
    await expectSilence(bot, group);
    await expectSilence(bot, lan);
    expect([bot.rows(), group.messages.map(wordsOf)]).toEqual(before);
  });

  test('takes a report of an official who calls the bot by its name', async () => {
    const { bot, api, lan, minh } = cast;
    const group = await connect(cast);
    lan.says(`@${api.bot.username} 1.1.2 xong 80%`, { in: group });
    expect(wordsOf(await group.hears())).toMatch(/Đã ghi 1\.1\.2[\s\S]*80%/);
    await hush(bot, minh);
    lan.says('/baocao', { in: group });
    const report = await group.hears();
    await seesPicture(group);
    lan.says('1.1.2 xong 90%', { in: group, replyTo: report });
    expect(wordsOf(await group.hears())).toMatch(/1\.1\.2[\s\S]*90%/);
  });

  test('may be one topic of a forum: posts go there and nowhere else', async () => {
    const { bot, thanh } = cast;
    const group = meet(cast, { topics: ['Chung', 'CCHC'] });
    thanh.says('/ketnoinhom', { in: group, thread: 'CCHC' });
    expect((await group.hears()).message_thread_id).toBe(group.threadId('CCHC'));
    bot.at('2024-06-17', 8);
    await bot.tick();
    const digest = await group.hears();
    expect(digest.message_thread_id).toBe(group.threadId('CCHC'));
    expect(wordsOf(digest)).toMatch(/tuần 24/);
    expect(await group.hears()).toMatchObject({
      photo: expect.anything(),
      message_thread_id: group.threadId('CCHC'),
    });

    thanh.says('/baocao', { in: group, thread: 'Chung' });
    expect((await group.hears()).message_thread_id).toBe(group.threadId('Chung'));
    await seesPicture(group);
    thanh.says('/ketnoinhom', { in: group, thread: 'Chung' });
    expect(wordsOf(await group.hears())).toMatch(/Đã kết nối/);
  });

  test('keeps getting its posts after it became a supergroup', async () => {
    const { bot, thanh } = cast;
    const group = await connect(cast);
    group.upgradesToSupergroup();
    await bot.settles();
    bot.at('2024-06-24', 8);
    await bot.tick();
    expect(wordsOf(await group.hears())).toMatch(/tuần 25/);
    await seesPicture(group);
    thanh.says('/baocao', { in: group });
    expect(wordsOf(await group.hears())).toContain('4 tiêu chí');
    await seesPicture(group);
    await expectSilence(bot, group);
  });

  test('keeps them where the upgrade happened while the bot was down', async () => {
    const { bot } = cast;
    const group = await connect(cast);
    bot.at('2024-07-01', 8);
    await bot.goesDown();
    group.upgradesToSupergroup();
    await bot.comesBack();
    await bot.tick();
    expect(wordsOf(await group.hears())).toMatch(/tuần 26/);
    await seesPicture(group);
    await expectSilence(bot, group);
  });

  test('that throws the bot out is told to the coordinator, and gets nothing more', async () => {
    const { bot, loan, thanh } = cast;
    const group = await connect(cast);
    await hush(bot, loan);
    group.removesBot(thanh);
    await bot.settles();
    expect(wordsOf(await loan.hears())).toContain('Ban Chỉ đạo CCHC');
    bot.at('2024-07-08', 8);
    await bot.tick();
    await expectSilence(bot, group);

    group.addsBot(thanh);
    loan.says('/ketnoinhom', { in: group });
    expect(wordsOf(await group.hears())).toMatch(/Đã kết nối/);
  });
});

describe('digests', () => {
  test('come on Monday, on the report day, and for the half year in June, once each', async () => {
    const cast = await gather();
    const { bot } = cast;
    const group = await connect(cast);
    const heardAt = async (day: `${number}-${number}-${number}`, hour = 8): Promise<string[]> => {
      const before = postsIn(group).length;
      bot.at(day, hour);
      await bot.tick();
      return postsIn(group)
        .slice(before)
        .map((message) => wordsOf(message).split('\n')[0] ?? '');
    };

    expect(await heardAt('2024-06-14')).toEqual([]);
    expect(await heardAt('2024-06-16')).toEqual([]);
    expect(await heardAt('2024-06-17', 7)).toEqual([]);
    expect(await heardAt('2024-06-17')).toEqual([expect.stringContaining('tuần 24')]);
    expect(await heardAt('2024-06-17', 9)).toEqual([]);
    await bot.goesDown();
    await bot.comesBack();
    expect(await heardAt('2024-06-17', 10)).toEqual([]);
    expect(await heardAt('2024-06-20')).toEqual([expect.stringContaining('6 tháng đầu năm 2024')]);
    expect(await heardAt('2024-06-20', 15)).toEqual([]);
    expect(await heardAt('2024-06-24', 19)).toEqual([]);
    // 20/7 is a Saturday: the working day before.
    expect(await heardAt('2024-07-19')).toEqual([expect.stringContaining('tháng 7/2024')]);
    expect(await heardAt('2024-07-20')).toEqual([]);
    // 2 and 3 September are holidays: the week's digest waits for the first working day.
    expect(await heardAt('2024-09-02')).toEqual([]);
    expect(await heardAt('2024-09-03')).toEqual([]);
    expect(await heardAt('2024-09-04')).toEqual([expect.stringContaining('tuần 35')]);
    expect(await heardAt('2024-09-20')).toEqual([expect.stringContaining('quý III/2024')]);
    expect(await heardAt('2024-12-20')).toEqual([expect.stringContaining('năm 2024')]);
  });

  test('that were due while the bot was down come late the same day', async () => {
    const cast = await gather();
    const { bot } = cast;
    const group = await connect(cast);
    await bot.goesDown();
    bot.at('2024-06-17', 11);
    await bot.comesBack();
    await bot.tick();
    expect(wordsOf(await group.hears())).toMatch(/tuần 24/);
    await seesPicture(group);
    await expectSilence(bot, group);
  });
});
