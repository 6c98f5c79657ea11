import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '#features/index.ts';
import type { Phone } from '#sandbox/stage/phone.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import { startBot } from '#test/support/bot.ts';
import {
  adopts,
  type Cast,
  callFor,
  callsOf,
  expectSilence,
  gather,
  gatherForAll,
  hearsOf,
  hush,
  PLAN,
  wordsOf,
} from './cast.ts';

/** What stands in a text that only members may read. */
const INSIDE = /1\.1\.|2\.1|2\.2|Báo cáo quý|thủ tục|Loan|Lan|Minh|Thành|Kế hoạch số/;
const HOW_TO_JOIN = /người được mời/;

const codeIn = (text: string) => /\/start (\S+)/.exec(text)?.[1] ?? '';

/** Opens a member's card. */
function cardOf(coordinator: Phone, name: string): Promise<Message> {
  return coordinator.answer(`/canbo ${name}`);
}

/** Has the coordinator make an invitation and gives its code. */
async function inviteFor(coordinator: Phone, name: string): Promise<{ code: string; message: Message }> {
  const card = await cardOf(coordinator, name);
  await coordinator.presses(card, callFor(card, 'canbo.moi'));
  const message = await coordinator.hears();
  return { code: /Mã mời: (\S+)/.exec(wordsOf(message))?.[1] ?? '', message };
}

describe('the first start', () => {
  test('prints a link and a code that one coordinator can use, once', async () => {
    const bot = await startBot({ today: '2024-06-10' });
    const [line = '', ...more] = await bot.firstStart();
    expect(more).toEqual([]);
    expect(line).toContain(`https://t.me/${bot.botApi.bot.username}?start=`);
    expect(await bot.firstStart()).toEqual([expect.stringMatching(/member invite \d/)]);

    const loan = bot.stranger('Loan');
    const welcome = await loan.answer(`/start ${codeIn(line)}`);
    expect(wordsOf(welcome)).toContain('Văn phòng – Thống kê');
    expect(callsOf(welcome)).toContain('nhap');
    const thief = bot.stranger('Kẻ trộm');
    expect(wordsOf(await thief.answer(`/start ${codeIn(line)}`))).toMatch(/đã được dùng/);
    expect(wordsOf(await thief.answer('/canbo'))).toMatch(HOW_TO_JOIN);
    expect(await bot.firstStart()).toEqual([]);
    await bot.goesDown();
    await bot.comesBack();
    expect(await bot.firstStart()).toEqual([]);
    await expectSilence(bot, loan);

    expect(wordsOf(await adopts(loan, PLAN))).toMatch(/4 tiêu chí/);
    expect(bot.logged).toEqual([]);
  });

  test('prints a new one after the first was not used in time', async () => {
    const bot = await startBot({ today: '2024-06-10' });
    const [old = ''] = await bot.firstStart();
    bot.at('2024-06-18');
    expect(wordsOf(await bot.stranger().answer(`/start ${codeIn(old)}`))).toMatch(/hết hạn/);
    const [fresh = ''] = await bot.firstStart();
    expect(codeIn(fresh)).not.toBe(codeIn(old));
    expect(wordsOf(await bot.stranger().answer(`/start ${codeIn(fresh)}`))).toMatch(/đã được kết nối/);
  });
});

describe('an invitation', () => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await gatherForAll();
    return cast.bot.close;
  });
  afterEach(() => hush(cast.bot, cast.loan));

  test('is a link, a code and a picture, and lets in who needs no username', async () => {
    const { bot, loan, api } = cast;
    await adds(loan, 'Phạm Thị Hoa; Tài chính – Kế toán; công chức');
    const { code, message } = await inviteFor(loan, 'Hoa');
    expect(wordsOf(message)).toContain(`https://t.me/${api.bot.username}?start=${code}`);
    expect(loan.messages.some(({ photo }) => photo)).toBe(true);

    const hoa = api.phone({ firstName: 'H' });
    expect(wordsOf(await hoa.answer(`/start ${code}`))).toContain('Phạm Thị Hoa');
    expect(wordsOf(await loan.hears())).toMatch(/Phạm Thị Hoa[\s\S]*đã kết nối/);
    expect(wordsOf(await hoa.answer('/viec'))).toMatch(/chưa được giao/);
    expect(wordsOf(await bot.stranger().answer(`/start ${code}`))).toMatch(/đã được dùng/);
  });

  test('may be sent as a bare code or as the whole link', async () => {
    const { bot, loan, api } = cast;
    await adds(loan, 'Đỗ Văn Hùng; Kế toán; công chức');
    const first = await inviteFor(loan, 'Hùng');
    const hung = api.phone({ firstName: 'Hùng' });
    expect(wordsOf(await hung.answer(first.code))).toContain('Đỗ Văn Hùng');
    await hush(bot, loan);
    const second = await inviteFor(loan, 'Hùng');
    const other = api.phone({ firstName: 'Hùng' });
    expect(wordsOf(await other.answer(`https://t.me/x?start=${second.code}`))).toContain('Đỗ Văn Hùng');
  });

  test('to a new phone takes the old one’s place at once', async () => {
    const { bot, loan, lan, api } = cast;
    const { code } = await inviteFor(loan, 'Lan');
    const newPhone = api.phone({ firstName: 'Lan' });
    await newPhone.answer(`/start ${code}`);
    expect(wordsOf(await loan.hears())).toMatch(/Trần Thị Lan[\s\S]*tài khoản khác/);
    expect(wordsOf(await lan.answer('/viec'))).toMatch(HOW_TO_JOIN);
    expect(wordsOf(await newPhone.answer('/viec'))).toContain('1.1.2');
    bot.at('2024-06-14', 8);
    await bot.tick();
    expect(wordsOf(await newPhone.hears())).toContain('1.1.2');
    await expectSilence(bot, lan);
  });

  test('ends when it is revoked, replaced or too old', async () => {
    const { bot, loan, api } = cast;
    await adds(loan, 'Bùi Thị Huệ; Kế toán; công chức');
    const revoked = await inviteFor(loan, 'Huệ');
    await loan.presses(revoked.message, callFor(revoked.message, 'canbo.thuhoi'));
    await loan.hears();
    const hue = api.phone({ firstName: 'Huệ' });
    expect(wordsOf(await hue.answer(`/start ${revoked.code}`))).toMatch(/thu hồi/);

    const replaced = await inviteFor(loan, 'Huệ');
    const fresh = await inviteFor(loan, 'Huệ');
    expect(wordsOf(await hue.answer(`/start ${replaced.code}`))).toMatch(/thu hồi|thay/);
    bot.at('2024-06-22');
    expect(wordsOf(await hue.answer(`/start ${fresh.code}`))).toMatch(/hết hạn/);
    expect(wordsOf(await hue.answer('/viec'))).toMatch(HOW_TO_JOIN);
    const last = await inviteFor(loan, 'Huệ');
    expect(wordsOf(await hue.answer(`/start ${last.code}`))).toContain('Bùi Thị Huệ');
  });

  test('cannot be guessed for long', async () => {
    const { bot } = cast;
    const thief = bot.stranger();
    for (let guess = 0; guess < 5; guess += 1)
      expect(wordsOf(await thief.answer(`/start guess-${guess}-guess`))).toMatch(/không đúng/);
    expect(wordsOf(await thief.answer('/start guess-6-guess'))).toMatch(/nhiều lần/);
    bot.passes({ minutes: 61 });
    expect(wordsOf(await thief.answer('/start guess-7-guess'))).toMatch(/không đúng/);
  });

  test('cannot be guessed by many accounts together either, and the coordinator hears of it once', async () => {
    const { bot, loan, api } = cast;
    bot.passes({ minutes: 61 });
    await adds(loan, 'Hà Văn Long; Văn hóa – Xã hội; công chức');
    const { code } = await inviteFor(loan, 'Long');
    await hush(bot, loan);
    for (let account = 0; account < 12; account += 1) {
      const thief = bot.stranger();
      for (let guess = 0; guess < 5; guess += 1) thief.says(`/start guess-${account}-${guess}-guess`);
    }
    await bot.settles();
    const long = api.phone({ firstName: 'Long' });
    expect(wordsOf(await long.answer(`/start ${code}`))).toMatch(/thử lại sau một giờ/);
    const told = (await hush(bot, loan)).map(wordsOf);
    expect(told.filter((words) => /50 lần nhập sai mã mời/.test(words))).toHaveLength(1);
    expect(wordsOf(await loan.answer('/canbo'))).toContain('Hà Văn Long');

    bot.passes({ minutes: 61 });
    expect(wordsOf(await long.answer(`/start ${code}`))).toContain('Hà Văn Long');
  });
});

describe('somebody nobody knows', () => {
  test('may try every command and button and hears only how to get invited', {
    timeout: 40_000,
  }, async () => {
    const { bot, lan } = await gather();
    const echo = await lan.answer('1.1.2 xong 40%');
    const before = bot.rows();
    const stranger = bot.stranger();
    await stranger.answer('/start');
    const door = stranger.last;

    const words = [...new Set(commands.all.flatMap(({ word, aliases }) => [word, ...aliases]))];
    for (const word of words)
      for (const said of word === 'start' ? ['/start'] : [`/${word}`, `/${word} 1.1.2 xong 80%`])
        expect(wordsOf(await stranger.answer(said)), said).toMatch(HOW_TO_JOIN);
    for (const word of words.filter((each) => each !== 'start'))
      for (const data of [`${word} 1`, `${word} 1.1.2 =done`]) {
        const { text } = await stranger.presses(door, { data });
        if (word !== 'trogiup' && word !== 'help') expect(text, data).toMatch(HOW_TO_JOIN);
      }
    for (const data of callsOf(echo))
      expect((await stranger.presses(door, { data })).text, data).toMatch(HOW_TO_JOIN);
    for (const said of ['1.1.2 xong 80%', 'xin chào', 'cho tôi xem báo cáo', '/khongco'])
      expect(wordsOf(await stranger.answer(said)), said).toMatch(HOW_TO_JOIN);
    const file = { bytes: Buffer.from('%PDF'), fileName: 'a.pdf', caption: '1.1.2' };
    expect(wordsOf(await stranger.answer(() => stranger.sendsDocument(file)))).toMatch(HOW_TO_JOIN);
    expect(wordsOf(await stranger.answer(() => stranger.forwards(echo)))).toMatch(HOW_TO_JOIN);

    for (const message of stranger.messages.filter(({ from }) => from?.is_bot))
      expect(wordsOf(message)).not.toMatch(INSIDE);
    expect(bot.rows()).toEqual(before);
    expect(bot.files()).toHaveLength(1);
    expect(bot.logged).toEqual([]);
  });
});

test('a member who is removed loses access for files, replies and what waits in the queue', async () => {
  const { bot, api, loan, minh } = await gather();
  const echo = await minh.answer('2.1 xong 30%');
  const card = await cardOf(loan, 'Minh');
  await loan.presses(card, callFor(card, 'canbo.xoa'));
  const sure = await loan.hears();
  await bot.goesDown();
  // Both wait with Telegram when the bot comes back; his words come after the removal.
  void loan.presses(sure, callFor(sure, 'canbo.xoa')).catch(() => undefined);
  minh.says('2.1 xong 90%');
  await bot.comesBack();
  await hearsOf(loan, /Đã xóa/);
  await bot.settles();
  const before = bot.files();
  const file = { bytes: Buffer.from('%PDF-1.4'), fileName: 'a.pdf', caption: '2.1' };
  for (const act of [
    () => minh.sendsDocument(file),
    () => minh.sendsDocument({ ...file, replyTo: echo }),
    () => minh.says('xong rồi', { replyTo: echo }),
    () => minh.edits(minh.says('/viec'), '2.1 xong 100%'),
  ])
    expect(wordsOf(await minh.answer(act))).toMatch(HOW_TO_JOIN);
  await bot.settles();
  expect(api.calls.filter(({ method }) => method === 'getFile')).toHaveLength(1);
  expect(bot.files()).toEqual(before);
  expect(wordsOf(await loan.answer('/tieuchi 2.1'))).not.toMatch(/100%/);
});

describe('a member who is removed', () => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await gatherForAll();
    return cast.bot.close;
  });
  afterEach(() => hush(cast.bot, cast.loan));

  test('loses access at once, in private and by old buttons, and gets nothing more', async () => {
    const { bot, loan, lan } = cast;
    const echo = await lan.answer('1.1.2 xong 40%');
    await removes(loan, 'Lan');
    const before = bot.rows();
    for (const said of ['/viec', '1.1.2 xong 90%', '/hoantac'])
      expect(wordsOf(await lan.answer(said))).toMatch(HOW_TO_JOIN);
    expect((await lan.presses(echo, callFor(echo, 'hoantac'))).text).toMatch(HOW_TO_JOIN);
    expect(bot.rows()).toEqual(before);
    bot.at('2024-06-14', 8);
    await bot.tick();
    await expectSilence(bot, lan);
    expect(wordsOf(await loan.answer('/tieuchi 1.1.2'))).toMatch(/40%/);
  });

  test('cannot be the last coordinator', async () => {
    const { loan } = cast;
    const card = await cardOf(loan, 'Loan');
    expect((await loan.presses(card, callFor(card, 'canbo.xoa'))).text).toMatch(/điều phối viên duy nhất/);
    expect(wordsOf(await loan.answer('/canbo'))).toContain('Nguyễn Thị Loan');
  });

  test('of their account only may come back by a new invitation, with their work', async () => {
    const { loan, minh } = cast;
    await minh.answer('2.1 xong 40%');
    const card = await cardOf(loan, 'Minh');
    await loan.presses(card, callFor(card, 'canbo.huylienket'));
    const sure = await loan.hears();
    await loan.presses(sure, callFor(sure, 'canbo.huylienket'));
    await loan.hears();
    expect(wordsOf(await minh.answer('/viec'))).toMatch(HOW_TO_JOIN);
    const { code } = await inviteFor(loan, 'Minh');
    await minh.answer(`/start ${code}`);
    expect(wordsOf(await minh.answer('/viec'))).toMatch(/2\.1[\s\S]*40%/);
  });
});

test('a change of role counts at once', async () => {
  const { loan, minh } = await gather();
  expect(wordsOf(await minh.answer('/baocao'))).toMatch(/không thuộc vai trò/);
  const card = await cardOf(loan, 'Minh');
  await loan.presses(card, callFor(card, 'canbo.vaitro'));
  const roles = await loan.hears();
  await loan.presses(roles, callsOf(roles).find((call) => call.endsWith('VICE_CHAIRMAN')) ?? '');
  await loan.hears();
  expect(wordsOf(await minh.answer('/baocao'))).toContain('4 tiêu chí');
});

/** Adds a member by `/canbo`. */
async function adds(coordinator: Phone, line: string): Promise<void> {
  const list = await coordinator.answer('/canbo');
  await coordinator.presses(list, callFor(list, 'canbo.them'));
  await coordinator.hears();
  expect(wordsOf(await coordinator.answer(line))).toMatch(/Đã thêm/);
}

async function removes(coordinator: Phone, name: string): Promise<void> {
  const card = await cardOf(coordinator, name);
  await coordinator.presses(card, callFor(card, 'canbo.xoa'));
  const sure = await coordinator.hears();
  await coordinator.presses(sure, callFor(sure, 'canbo.xoa'));
  await hearsOf(coordinator, /Đã xóa/);
}
