import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '#features/index.ts';
import type { Phone } from '#sandbox/stage/phone.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import {
  adopts,
  type Cast,
  callFor,
  callsOf,
  expectSilence,
  gatherForAll,
  hearsOf,
  hush,
  PLAN,
  proposes,
  wordsOf,
} from './cast.ts';

const words = commands.all.map(({ word }) => word);

/** Arguments that no button of ours has. */
const ODD = ['0', '99999999999999999999', '1.1.2@2024-13 =101', "' OR 1=1 --"];

/** Presses something no button of the message has. */
const forges = (phone: Phone, message: Message, data: string) => phone.presses(message, { data });

describe('forged button data', () => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await gatherForAll();
    return cast.bot.close;
  });
  afterAll(() => expect(cast.bot.logged).toEqual([]));

  test('about the criteria of others changes nothing', async () => {
    const { bot, lan, minh } = cast;
    const card = await minh.answer('/tieuchi 1.1.2');
    const before = bot.rows();
    for (const data of [
      'capnhat 1.1.2 =done',
      'capnhat 1.1.2 =50',
      'tucham 1.1.2 1',
      'minhchung.gan 1 1.1.2',
    ]) {
      const { text } = await forges(minh, card, data);
      expect(text, data).toBeTruthy();
    }
    expect(bot.rows()).toEqual(before);
    const mine = await lan.answer('/tieuchi 1.1.2');
    expect(wordsOf(mine)).toMatch(/chưa thực hiện/);
  });

  test('of commands for others is refused', async () => {
    const { bot, lan, minh, thanh } = cast;
    await lan.answer('1.1.2 xong 30%');
    const screen = await minh.answer('/viec');
    const before = bot.rows();
    for (const data of [
      'canbo',
      'canbo.xem 1',
      'canbo.moi 1',
      'canbo.vaitro 4 COORDINATOR',
      'canbo.xoa 1 =yes',
      'nhap.xacnhan 1',
      'nhap.bo 1',
      'lichnhac.gio 9',
      'duyet.xacnhan 1',
      'nhatky',
      'quahan',
      'baocao',
      'hoantac 1',
    ]) {
      const { text } = await forges(minh, screen, data);
      expect(text, data).toMatch(/không thuộc vai trò|Chỉ người đã báo,/);
    }
    const report = await thanh.answer('/baocao');
    expect((await forges(thanh, report, 'canbo.vaitro 4 COORDINATOR')).text).toMatch(/không thuộc vai trò/);
    expect(bot.rows()).toEqual(before);
    await expectSilence(bot, minh);
  });

  test('with arguments out of all bounds is answered, and never breaks anything', async () => {
    const { bot, loan } = cast;
    const screen = await loan.answer('/viec');
    for (const word of words)
      await Promise.all(ODD.map((argument) => forges(loan, screen, `${word} ${argument}`.trim())));
    expect(bot.logged).toEqual([]);
    for (const message of loan.messages) expect(wordsOf(message)).not.toMatch(/Có lỗi ở phía chương trình/);
  });

  test('of any kind is answered, and never breaks anything', async () => {
    const { bot, lan } = cast;
    const screen = await lan.answer('/viec');
    const argument = fc.oneof(
      fc.constantFrom(...ODD),
      fc.string({ maxLength: 20 }),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const said = fc.tuple(
      fc.constantFrom(...words, 'khongco', 'Capnhat', 'capnhat\u0000'),
      fc.array(argument, { maxLength: 3 }),
    );
    const data = fc
      .oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 16 }),
        fc.string({ minLength: 1, maxLength: 64 }),
        said.map(([word, rest]) => [word, ...rest].join(' ')),
      )
      .filter((each) => Buffer.byteLength(each) <= 64);
    await fc.assert(
      fc.asyncProperty(fc.array(data, { minLength: 1, maxLength: 8 }), async (presses) => {
        await Promise.all(presses.map((each) => forges(lan, screen, each)));
        expect(bot.logged).toEqual([]);
      }),
      { numRuns: 15, endOnFailure: true },
    );
    await bot.settles();
    for (const message of lan.messages) expect(wordsOf(message)).not.toMatch(/Có lỗi ở phía chương trình/);
  });
});

describe('a button', () => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await gatherForAll();
    return cast.bot.close;
  });

  test('pressed again after the undo tells so and changes nothing', async () => {
    const { bot, lan } = cast;
    const echo = await lan.answer('1.1.2 xong 80%');
    const undo = callFor(echo, 'hoantac');
    await lan.presses(echo, undo);
    expect(wordsOf(await lan.hears())).toMatch(/hoàn tác 1\.1\.2/i);
    const before = bot.rows();
    expect((await forges(lan, echo, undo)).text).toMatch(/đã được hoàn tác/);
    expect(bot.rows()).toEqual(before);
    await expectSilence(bot, lan);
  });

  test('pressed twice quickly is carried out once, and both presses are answered', async () => {
    const { bot, lan } = cast;
    const echo = await lan.answer('2.2 xong 80%');
    const undo = callFor(echo, 'hoantac');
    const [first, second] = await Promise.all([lan.presses(echo, undo), lan.presses(echo, undo)]);
    expect([first.text, second.text].filter(Boolean)).toEqual([expect.stringMatching(/đã được hoàn tác/)]);
    await bot.settles();
    const card = await lan.answer('/tieuchi 2.2');
    expect(wordsOf(card)).toMatch(/chưa thực hiện/);
    expect(wordsOf(card).match(/hoàn tác/g)).toHaveLength(1);
  });

  test('for the same state twice leaves it as it is', async () => {
    const { bot, lan } = cast;
    const ask = await lan.answer('/capnhat 2.1');
    const done = callFor(ask, 'capnhat 2.1 =done');
    await Promise.all([lan.presses(ask, done), lan.presses(ask, done)]);
    await bot.settles();
    await hush(bot, lan);
    expect(wordsOf(await lan.answer('/tieuchi 2.1'))).toMatch(/đã báo xong/);
  });

  test('of a member who was removed meanwhile says how to get invited', async () => {
    const { bot, loan, minh } = cast;
    const work = await minh.answer('/viec');
    const card = await loan.answer('/canbo Minh');
    await loan.presses(card, callFor(card, 'canbo.xoa'));
    const sure = await loan.hears();
    await loan.presses(sure, callFor(sure, 'canbo.xoa'));
    await hearsOf(loan, /Đã xóa Lê Quang Minh/);
    expect((await hush(bot, loan)).map(wordsOf).filter((words) => !/người chủ trì/.test(words))).toEqual([]);
    const before = bot.rows();
    expect((await minh.presses(work, callFor(work, 'capnhat 2.1'))).text).toMatch(/người được mời/);
    expect(bot.rows()).toEqual(before);
  });

  test('of a plan that was replaced meanwhile does no harm', async () => {
    const { bot, loan, lan } = cast;
    const work = await lan.answer('/viec');
    const stale = callFor(work, 'capnhat 1.1.2 =done');
    const first = await proposes(loan, { ...PLAN, bytes: without(PLAN.bytes, '1.1.2') });
    const second = await proposes(loan, { ...PLAN, bytes: without(PLAN.bytes, '2.2') });
    await loan.presses(second, callFor(second, 'nhap.xacnhan'));
    await hush(bot, loan);

    const before = bot.rows();
    expect((await loan.presses(second, { data: callsOf(second)[0] ?? '' })).text).toMatch(/đã được xử lý/);
    expect((await loan.presses(first, callFor(first, 'nhap.xacnhan'))).text).toMatch(/đã được nhập lại/);
    expect(bot.rows()).toEqual(before);

    await adopts(loan, { ...PLAN, bytes: without(PLAN.bytes, '1.1.2') });
    const { text } = await lan.presses(work, stale);
    expect(text).toMatch(/^1\.1\.2 trong tin ấy đã ra khỏi kế hoạch/);
  });
});

/** The plan without one of its lines. */
function without(bytes: Uint8Array, code: string): Uint8Array {
  const lines = Buffer.from(bytes).toString().split('\n');
  return Buffer.from(lines.filter((line) => !line.startsWith(`${code},`)).join('\n'));
}
