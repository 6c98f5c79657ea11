import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '#features/index.ts';
import type { Phone } from '#sandbox/stage/phone.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import { type Bot, openBot } from '#test/support/bot.ts';
import { largePlanCsv } from '#test/support/plan-csv.ts';
import { adopts, callsOf, hush, wordsOf } from './cast.ts';

/** Buttons of one kind are pressed so often: of a list of sixty, the first two. */
const OF_A_KIND = 2;
const MOST_PRESSES = 60;

/** What a button says once other presses of this walk have settled what it is about. */
const STALE =
  /Không có cuộc họp nào đang mở|Kỳ nghỉ này đã kết thúc|đã được hoàn tác|cập nhật mới hơn|nên không cần lùi hạn|không có gì để đôn đốc|đã được xử lý hoặc không còn chờ duyệt|Chưa có minh chứng nào của năm/;

/** What a button is for, whatever it is about: `capnhat 1.2 =done` and `capnhat 3.1 =done` are one kind. */
const kindOf = (data: string) => data.replaceAll(/\d+(\.\d+)*(@\S+)?/g, '#');

/** Presses everything that can be reached from some commands, each kind a few times. */
async function pressesEverything(bot: Bot, phone: Phone, opening: readonly string[]): Promise<string[]> {
  const pressed = new Map<string, number>();
  const waiting: { message: Message; data: string }[] = [];
  const refused: string[] = [];
  const notice = (message: Message) => {
    expect(wordsOf(message).length).toBeGreaterThan(0);
    for (const data of callsOf(message)) waiting.push({ message, data });
  };
  for (const words of opening) notice(await phone.answer(words));

  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    const next = waiting.shift();
    if (!next) break;
    const kind = kindOf(next.data);
    const count = pressed.get(kind) ?? 0;
    if (count >= OF_A_KIND || next.data.endsWith('=yes')) {
      presses -= 1;
      continue;
    }
    pressed.set(kind, count + 1);
    // The message has changed since; the button stood there all the same.
    const { text } = await phone.presses(next.message, { data: next.data });
    if (text) refused.push(`${next.data}: ${text}`);
    for (const message of await hush(bot, phone)) notice(message);
  }
  return refused;
}

describe('with the largest plan and the oddest names', () => {
  let bot: Bot;
  let loan: Phone;
  beforeAll(async () => {
    bot = await openBot({ today: '2024-06-10' });
    loan = await bot.member('Nguyễn Thị Loan <điều phối> & "CN"', 'COORDINATOR', 'VP <b>TK</b> & cộng sự');
    await adopts(loan, { bytes: largePlanCsv(['Trần Thị Lan', 'Lê Quang Minh']), fileName: 'to <nhất>.csv' });
    return bot.close;
  });

  test.each([
    ['Trần Thị Lan', 'OFFICIAL'],
    ['Vũ Văn Thành', 'CHAIRMAN'],
    ['Hoàng Thị Hoa', 'SUPERVISOR'],
  ] as const)('every button leads somewhere for %s, %s', { timeout: 60_000 }, async (name, role) => {
    const phone = await bot.member(name, role);
    bot.at('2024-06-28', 8);
    await bot.tick();
    await hush(bot, phone);
    const refused = await pressesEverything(bot, phone, opening(role));
    expect(refused.filter((each) => !STALE.test(each))).toEqual([]);
    expect(bot.logged).toEqual([]);
  });

  test('a message as long as Telegram allows is answered in one screen that can be taken back', async () => {
    const lan = await bot.member('Trần Thị Lan', 'OFFICIAL');
    const codes = Array.from({ length: 30 }, (_, at) => `${(at % 3) + 1}.${2 * Math.floor(at / 3) + 1}`);
    const echo = await lan.answer(codes.map((code) => `${code} xong rồi`).join('\n'));
    expect(wordsOf(echo)).toMatch(/Đã ghi 30 việc của 30 tiêu chí: đã báo xong/);
    expect(callsOf(echo).filter((call) => call.startsWith('hoantac'))).toHaveLength(1);

    const reason = `vướng vì ${'chưa có <kinh phí> & nhân lực, '.repeat(125)}`.slice(0, 4000);
    const long = await lan.answer(`1.1 ${reason}`);
    expect(wordsOf(long)).toMatch(/Đã ghi 1\.1: đang vướng mắc[\s\S]*chưa có <kinh phí> & nhân lực/);
    expect(wordsOf(await lan.answer('/tieuchi 1.1'))).toMatch(/vướng mắc/);
    expect(bot.logged).toEqual([]);
  });

  test('and for the coordinator', { timeout: 60_000 }, async () => {
    const refused = await pressesEverything(bot, loan, opening('COORDINATOR'));
    expect(refused.filter((each) => !STALE.test(each) && !/duy nhất/.test(each))).toEqual([]);
    expect(bot.logged).toEqual([]);
  });
});

function opening(role: (typeof ROLES)[number]): string[] {
  return commands.all
    .filter(({ menu }) => menu === 'everybody' || menu?.includes(role))
    .map(({ word }) => `/${word}`);
}

const ROLES = ['COORDINATOR', 'CHAIRMAN', 'OFFICIAL', 'SUPERVISOR'] as const;
