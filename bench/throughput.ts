import { Bot } from 'grammy';
import { Telegraf } from 'telegraf';
import { message } from 'telegraf/filters';
import { type BotApi, startBotApi } from '#sandbox/bot-api.ts';
import type { Phone } from '#sandbox/stage/phone.ts';
import { startBot } from './bot.ts';
import { LEADS_EACH, type Speaker } from './fill.ts';
import { type BenchFolder, bigCommune } from './folder.ts';
import { phonesFor } from './listen.ts';
import { median, type Row } from './table.ts';

const RUNS = 3;
const MESSAGES_EACH = 4;

/** A bot that can be started on a server; what it gives stops it. */
type Start = (botApi: BotApi, folder: BenchFolder) => Promise<() => Promise<unknown>>;

const BOTS: Readonly<Record<string, Start>> = {
  'this bot, recording progress': async (botApi, folder) => {
    const program = await startBot(botApi, folder);
    return program.stop;
  },
  'bare grammY, answering “ok”': async (botApi) => {
    const bot = new Bot(botApi.token, { client: { apiRoot: botApi.url } });
    bot.on('message:text', (ctx) => ctx.reply('ok'));
    await new Promise<void>((resolve) => void bot.start({ onStart: () => resolve() }));
    return () => bot.stop();
  },
  'bare Telegraf, answering “ok”': async (botApi) => {
    const bot = new Telegraf(botApi.token, { telegram: { apiRoot: botApi.url } });
    bot.on(message('text'), (ctx) => ctx.reply('ok'));
    await new Promise<void>((resolve) => void bot.launch(() => resolve()));
    return async () => bot.stop();
  },
};

/** Progress replies a second from a hundred people who all write at once, beside bots that only answer. */
export async function throughput(): Promise<Row[]> {
  const master = await bigCommune();
  const { officials } = master.commune;
  const folder = master.copy();
  const botApi = await startBotApi();
  const phones = officials.map(phonesFor(botApi, master.commune));
  const rates = new Map<string, number[]>(Object.keys(BOTS).map((name) => [name, []]));
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, start] of Object.entries(BOTS)) {
      const stop = await start(botApi, folder);
      rates.get(name)?.push(await repliesPerSecond(botApi, phones, officials, run));
      await stop();
    }
  }
  await botApi.close();
  const rate = (name: string) => median(rates.get(name) ?? []);
  const [ours = ''] = Object.keys(BOTS);
  return Object.keys(BOTS).map((what) => {
    const times = what === ours ? '' : `, ${(rate(what) / rate(ours)).toFixed(1)} times ours`;
    return { what, figures: `${rate(what).toFixed(0)} replies a second${times}` };
  });
}

async function repliesPerSecond(
  botApi: BotApi,
  phones: readonly Phone[],
  speakers: readonly Speaker[],
  run: number,
): Promise<number> {
  let left = phones.length * MESSAGES_EACH;
  const count = left;
  const started = performance.now();
  await new Promise<void>((resolve) => {
    const stop = botApi.telegram.onChange((change) => {
      if (change.kind !== 'message' || !change.byBot) return;
      left -= 1;
      if (left > 0) return;
      stop();
      resolve();
    });
    for (let each = 0; each < MESSAGES_EACH; each += 1)
      phones.forEach((phone, at) => {
        const code = speakers[at]?.codes[(run * MESSAGES_EACH + each) % LEADS_EACH];
        phone.says(`${code} được ${20 + run * 20 + each}%`);
      });
  });
  return (1000 * count) / (performance.now() - started);
}
