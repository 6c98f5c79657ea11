import { setTimeout as sleep } from 'node:timers/promises';
import { startBotApi } from '#sandbox/bot-api.ts';
import { startBotProcess } from './bot-process.ts';
import { bigCommune } from './folder.ts';
import { listenTo, phonesFor } from './listen.ts';
import { median, percentile, type Row } from './table.ts';

const PEOPLE = 50;
/** A commune's plan, and ten times as many criteria and more. */
const SIZES = [60, 1000];
const LOOKS = 6;
/** A chat takes about one message a second: others ask in turn, one every so often. */
const EVERY_MS = 100;
const ALONE = 60;

/** How long a coordinator waits for `/lichnhac`, the first time and later, and how long others wait meanwhile. */
export async function ahead(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of SIZES) rows.push(...(await lookAhead(size)));
  return rows;
}

async function lookAhead(size: number): Promise<Row[]> {
  const { commune, copy } = await bigCommune(size, PEOPLE);
  const botApi = await startBotApi();
  const phones = phonesFor(botApi, commune);
  const listener = listenTo(botApi);
  const bot = await startBotProcess(botApi, copy());
  const [coordinator, ...rest] = commune.members.map(({ userId, name }) =>
    phones({ userId, name, codes: [] }),
  );
  if (!coordinator) throw new Error('Nobody coordinates');
  const asks = async (phone: typeof coordinator, words: string) =>
    (await listener.time(phone, () => phone.says(words))).ms;
  let turn = 0;
  const next = async (): Promise<number> => {
    await sleep(EVERY_MS);
    turn += 1;
    const phone = rest[turn % rest.length];
    return phone ? asks(phone, '/viec') : Number.NaN;
  };
  for (let round = 0; round < ALONE; round += 1) await next();
  const alone: number[] = [];
  for (let round = 0; round < ALONE; round += 1) alone.push(await next());
  const looks: number[] = [];
  const meanwhile: number[] = [];
  for (let round = 0; round < LOOKS; round += 1) {
    let isLooking = true;
    const look = asks(coordinator, '/lichnhac').finally(() => {
      isLooking = false;
    });
    while (isLooking) meanwhile.push(await next());
    looks.push(await look);
  }
  const beside = bot.megabytesBeside().most;
  await bot.stop();
  await botApi.close();
  const named = (what: string) => `${size.toLocaleString('en')} criteria: ${what}`;
  const [first = Number.NaN, ...later] = looks;
  return [
    {
      what: named('/lichnhac'),
      figures: `first ${first.toFixed(0)} ms, then ${median(later).toFixed(0)} ms`,
    },
    { what: named('/viec of others before'), figures: spread(alone) },
    { what: named('/viec of others meanwhile'), figures: spread(meanwhile) },
    { what: named('the process that looks, at most'), figures: `${beside.toFixed(0)} MB` },
  ];
}

function spread(values: readonly number[]): string {
  const figure = (share: number) => percentile(values, share).toFixed(0);
  return `p50 ${figure(0.5)}  p99 ${figure(0.99)}  most ${figure(1)} ms (${values.length})`;
}
