import { expect } from 'vitest';
import type { BotApi } from '#sandbox/bot-api.ts';
import type { Phone } from '#sandbox/stage/phone.ts';
import { buttonsOf } from '#sandbox/stage/screen.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import { type Bot, type BotOptions, openBot, startBot } from '#test/support/bot.ts';
import { PLAN_CSV } from '#test/support/plan-csv.ts';

/** A file that is sent to the bot. */
export interface SentFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** The plan of the stories: 1.1.1 every month, 1.1.2 due on 15/6, 2.1 on 30/6, 2.2 led by two. */
export const PLAN: SentFile = { bytes: PLAN_CSV, fileName: 'kế hoạch.csv' };

/** A commune at work: the plan is in force, and four people have linked their phones. */
export interface Cast {
  readonly bot: Bot;
  readonly api: BotApi;
  /** The coordinator. */
  readonly loan: Phone;
  /** Leads 1.1.1, 1.1.2 and, with Minh, 2.2; supports 2.1. */
  readonly lan: Phone;
  /** Leads 2.1 and, with Lan, 2.2; supports 1.1.1. */
  readonly minh: Phone;
  /** The chairman. */
  readonly thanh: Phone;
}

/** Gathers the cast for one test. */
export async function gather(options: BotOptions = { today: '2024-06-10' }): Promise<Cast> {
  return enter(await startBot(options));
}

/** Gathers the cast for the stories of a whole file; the caller closes the bot. */
export async function gatherForAll(options: BotOptions = { today: '2024-06-10' }): Promise<Cast> {
  return enter(await openBot(options));
}

async function enter(bot: Bot): Promise<Cast> {
  const loan = await bot.member('Nguyễn Thị Loan', 'COORDINATOR', 'Văn phòng – Thống kê');
  await adopts(loan, PLAN);
  const [lan, minh, thanh] = await Promise.all([
    bot.member('Trần Thị Lan', 'OFFICIAL', 'Tư pháp – Hộ tịch'),
    bot.member('Lê Quang Minh', 'OFFICIAL', 'Địa chính'),
    bot.member('Vũ Văn Thành', 'CHAIRMAN', 'Chủ tịch UBND xã'),
  ]);
  await bot.settles();
  for (const phone of [loan, lan, minh, thanh]) await unheard(phone);
  return { bot, api: bot.botApi, loan, lan, minh, thanh };
}

/** Sends a plan after `/nhap` and gives the preview. */
export async function proposes(coordinator: Phone, file: SentFile, words = '/nhap 2024'): Promise<Message> {
  await coordinator.answer(words);
  return coordinator.answer(() => coordinator.sendsDocument(file));
}

/** Sends a plan and confirms it, with the people it names. */
export async function adopts(coordinator: Phone, file: SentFile, words = '/nhap 2024'): Promise<Message> {
  const preview = await proposes(coordinator, file, words);
  const [confirm = ''] = buttonsOf(preview).flat();
  return coordinator.answer(() => coordinator.presses(preview, confirm));
}

/** Waits until the bot has come to rest and gives what was not heard yet in a chat; it counts as heard. */
export async function hush(bot: Bot, chat: Pick<Phone, 'hears'>): Promise<Message[]> {
  await bot.settles();
  return unheard(chat);
}

/** The next message in a chat that says this; what comes before it counts as heard. Fails where none comes. */
export async function hearsOf(chat: Pick<Phone, 'hears'>, words: RegExp): Promise<Message> {
  for (;;) {
    const next = await chat.hears();
    if (words.test(wordsOf(next))) return next;
  }
}

async function unheard(chat: Pick<Phone, 'hears'>): Promise<Message[]> {
  const said: Message[] = [];
  for (;;) {
    const next = await chat.hears(0).catch(() => null);
    if (!next) return said;
    said.push(next);
  }
}

/** Checks that the bot, once it has come to rest, has said nothing more in a chat. */
export async function expectSilence(bot: Bot, chat: Pick<Phone, 'hears'>): Promise<void> {
  expect((await hush(bot, chat)).map(wordsOf)).toEqual([]);
}

/** What a message says, buttons left out. */
export function wordsOf({ text, caption }: Message): string {
  return text ?? caption ?? '';
}

/** The data of the buttons under a message. */
export function callsOf({ reply_markup }: Message): string[] {
  return (reply_markup?.inline_keyboard ?? [])
    .flat()
    .flatMap((button) => ('callback_data' in button ? [button.callback_data] : []));
}

/** The button under a message whose data begins so; fails where there is none. */
export function callFor(message: Message, beginning: string): string {
  const call = callsOf(message).find((each) => each.startsWith(beginning));
  if (call === undefined) throw new Error(`no button ${beginning} among ${callsOf(message).join(' | ')}`);
  return call;
}
