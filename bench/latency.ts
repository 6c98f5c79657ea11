import { setTimeout as sleep } from 'node:timers/promises';
import { startBotApi } from '#sandbox/bot-api.ts';
import { type Act, actsOn, type Sitting } from './acts.ts';
import { type Bot, type Spent, startBot } from './bot.ts';
import type { Speaker } from './fill.ts';
import { bigCommune } from './folder.ts';
import { type Listener, listenTo, phonesFor } from './listen.ts';
import { percentile, type Row } from './table.ts';

const ROUNDS = 100;
const AT_ONCE = 20;
const REPORTS = 20;
const WARM_UP = 40;
const TARGET_MS = 50;
const TALK_MS = 20_000;
const TALK_ROUNDS = 10;

/** From an update being put in the server's queue to the call that answers it, at 10,000 criteria and 1,000 members. */
export async function latency(): Promise<Row[]> {
  const master = await bigCommune();
  const { officials, chairman } = master.commune;
  const botApi = await startBotApi();
  const phones = phonesFor(botApi, master.commune);
  const sit = (speaker: Speaker): Sitting => ({ speaker, phone: phones(speaker), last: null });
  const people = officials.slice(0, AT_ONCE).map(sit);
  const chair = sit(chairman);
  const acts = actsOn(botApi.telegram);
  const listener = listenTo(botApi);
  const program = await startBot(botApi, master.copy());

  const rows: Row[] = [];
  const ms = await one(listener, people[0] ?? chair, acts.words, 0);
  rows.push({ what: 'the first message after the start', figures: `${ms.toFixed(0)} ms` });
  for (let round = 1; round <= WARM_UP; round += 1)
    for (const act of Object.values(acts)) await one(listener, people[round % AT_ONCE] ?? chair, act, round);

  for (const [name, act] of Object.entries(acts)) {
    const alone = await measured(program, ROUNDS, async (round) => {
      await program.idle();
      return [await one(listener, people[round % AT_ONCE] ?? chair, act, round)];
    });
    rows.push(rowOf(`${name}, one after another`, alone, TARGET_MS));
    const together = await measured(program, ROUNDS / 10, async (round) => {
      await program.idle();
      return Promise.all(people.map((each) => one(listener, each, act, round)));
    });
    rows.push(rowOf(`${name}, ${AT_ONCE} people at once`, together, TARGET_MS));
  }
  const mixed = await measured(program, 1, () => {
    const kinds = Object.values(acts);
    const turns = people.map((each, place) =>
      talk(place, (round) => one(listener, each, kinds[(place + round) % kinds.length] ?? acts.words, round)),
    );
    return Promise.all(turns).then((replies) => replies.flat());
  });
  rows.push(rowOf(`all of it, ${AT_ONCE} people for ${TALK_MS / 1000} s`, mixed, TARGET_MS));
  const reports = await measured(program, REPORTS, async (round) => {
    await program.idle();
    return [await one(listener, chair, ({ phone }) => phone.says('/baocao'), round)];
  });
  rows.push(rowOf('/baocao, one after another', reports));
  await program.stop();
  await botApi.close();
  return rows;
}

/** Ten replies of one person, one every two seconds; people begin at different moments. */
async function talk(place: number, once: (round: number) => Promise<number>): Promise<number[]> {
  const every = TALK_MS / TALK_ROUNDS;
  const replies: number[] = [];
  let next = performance.now() + ((place * 0.618) % 1) * every;
  for (let round = 0; round < TALK_ROUNDS; round += 1) {
    await sleep(Math.max(0, next - performance.now()));
    next += every;
    replies.push(await once(round));
  }
  return replies;
}

async function one(listener: Listener, sitting: Sitting, act: Act, round: number): Promise<number> {
  const { ms, message } = await listener.time(sitting.phone, () => act(sitting, round));
  sitting.last = message;
  return ms;
}

/** Milliseconds until each reply, and what one took. */
interface Measured {
  readonly replies: readonly number[];
  readonly each: Spent;
}

async function measured(
  program: Bot,
  rounds: number,
  play: (round: number) => Promise<number[]>,
): Promise<Measured> {
  const replies: number[] = [];
  const before = await program.idle();
  for (let round = 0; round < rounds; round += 1) replies.push(...(await play(round)));
  const after = await program.idle();
  const each = {
    busyMs: (after.busyMs - before.busyMs) / replies.length,
    statements: (after.statements - before.statements) / replies.length,
  };
  return { replies, each };
}

function rowOf(what: string, { replies, each }: Measured, targetMs?: number): Row {
  const figure = (share: number) => percentile(replies, share).toFixed(1).padStart(6);
  const times = `p50 ${figure(0.5)}  p95 ${figure(0.95)}  p99 ${figure(0.99)} ms`;
  const figures = `${times}, each ${each.busyMs.toFixed(1).padStart(5)} ms of a processor, ${each.statements.toFixed(0).padStart(3)} statements`;
  if (targetMs === undefined) return { what, figures };
  return {
    what,
    figures,
    target: { words: `p99 < ${targetMs} ms`, met: percentile(replies, 0.99) < targetMs },
  };
}
