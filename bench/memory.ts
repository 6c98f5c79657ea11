import { setTimeout as sleep } from 'node:timers/promises';
import { type BotApi, startBotApi } from '#sandbox/bot-api.ts';
import { press } from '#sandbox/telegram/people/press.ts';
import { actsOn, type Sitting } from './acts.ts';
import { MOST_CRITERIA } from './big-plan.ts';
import { type Megabytes, startBotProcess } from './bot-process.ts';
import { bigCommune, emptyFolder } from './folder.ts';
import { type Listener, listenTo, phonesFor } from './listen.ts';
import type { Row } from './table.ts';

const MESSAGES_EACH = 10;
const TARGET_MB = 200;
/** Ten times as many as a commune has. */
const MANY_CRITERIA = 1000;
/** What is done every minute, and the day's first backup with it, has been done by then. */
const MINUTE_WORK_MS = 5_000;

/** What the program takes when it is ready, after messages, and after a report with its picture and files. */
export async function memory(): Promise<Row[]> {
  const fresh = await megabytesWhenReady();
  return [
    row('ready, no database yet', fresh),
    ...(await megabytesOfADay(MANY_CRITERIA, true)),
    ...(await megabytesOfADay(MOST_CRITERIA, false)),
  ];
}

async function megabytesWhenReady(): Promise<number> {
  const botApi = await startBotApi();
  const bot = await startBotProcess(botApi, emptyFolder());
  const { now } = bot.megabytes();
  await bot.stop();
  await botApi.close();
  return now;
}

/** A thousand messages of all kinds from a hundred people at once; then, where asked for, a report with its files. */
async function megabytesOfADay(size: number, withReport: boolean): Promise<Row[]> {
  const named = (what: string) => `${size.toLocaleString('en')} criteria: ${what}`;
  const { commune, copy } = await bigCommune(size);
  const botApi = await startBotApi();
  const phones = phonesFor(botApi, commune);
  const listener = listenTo(botApi);
  const bot = await startBotProcess(botApi, copy());
  const rows = [row(named('ready'), bot.megabytes().now)];

  const acts = Object.values(actsOn(botApi.telegram));
  const leading = commune.officials.filter(({ codes }) => codes.length > 0);
  const people = leading.map((speaker): Sitting => ({ speaker, phone: phones(speaker), last: null }));
  const rounds = Math.ceil((commune.officials.length * MESSAGES_EACH) / people.length);
  for (let round = 0; round < rounds; round += 1)
    await Promise.all(
      people.map(async (sitting, place) => {
        const act = acts[sitting.last ? (place + round) % acts.length : 0];
        sitting.last = (await listener.time(sitting.phone, () => act?.(sitting, round))).message;
      }),
    );
  rows.push(row(named('after 1,000 messages'), bot.megabytes().now));
  await sleep(60_000 - (Date.now() % 60_000) + MINUTE_WORK_MS);
  rows.push(row(named('after the work of a minute and a backup'), bot.megabytes().now));
  if (withReport) {
    const chair = { speaker: commune.chairman, phone: phones(commune.chairman), last: null };
    await report(botApi, listener, chair);
    rows.push(row(named('after a report, its picture, Word and Excel'), bot.megabytes().now));
    rows.push({
      what: named('the process that made these, at most'),
      figures: mb(bot.megabytesBeside().most),
    });
  }
  rows.push(row(named('the most it ever had'), bot.megabytes().most));
  await bot.stop();
  await botApi.close();
  return rows;
}

/** `/baocao`, which brings a picture by itself, and the two files from its buttons. */
async function report(botApi: BotApi, listener: Listener, { phone }: Sitting): Promise<void> {
  const { message } = await listener.time(phone, () => phone.says('/baocao'));
  await listener.time(phone, () => undefined);
  for (const file of ['word', 'excel'])
    await listener.time(phone, () => press(botApi.telegram, phone.person, message, `xuat.tep ${file} now`));
}

function row(what: string, megabytes: number): Row {
  if (Number.isNaN(megabytes)) return { what, figures: 'unknown on this system' };
  return { what, figures: mb(megabytes), target: { words: `< ${TARGET_MB} MB`, met: megabytes < TARGET_MB } };
}

function mb(megabytes: Megabytes['now']): string {
  return `${megabytes.toFixed(0)} MB`;
}
