import { type BotApi, startBotApi } from '#sandbox/bot-api.ts';
import { startBotProcess } from './bot-process.ts';
import { type BenchFolder, bigCommune, emptyFolder } from './folder.ts';
import { median, type Row } from './table.ts';

const RUNS = 5;
const TARGET_MS = 2000;

/** From the start of a process to “ready”, on a new and on a big database. */
export async function start(): Promise<Row[]> {
  const botApi = await startBotApi();
  const big = (await bigCommune()).copy();
  const fresh = await severalStarts(botApi, emptyFolder);
  const existing = await severalStarts(botApi, () => big);
  await botApi.close();
  const row = (what: string, ms: number): Row => ({
    what: `start to ready, ${what}`,
    figures: `${ms.toFixed(0)} ms`,
    target: { words: `< ${TARGET_MS} ms`, met: ms < TARGET_MS },
  });
  return [row('no database yet', fresh), row('10,000 criteria', existing)];
}

async function severalStarts(botApi: BotApi, folderOf: () => BenchFolder): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const bot = await startBotProcess(botApi, folderOf());
    runs.push(bot.readyAfterMs);
    await bot.stop();
  }
  return median(runs);
}
