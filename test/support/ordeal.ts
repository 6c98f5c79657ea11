import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startBotApi } from '#sandbox/bot-api.ts';
import type { Phone } from '#sandbox/stage/phone.ts';
import { bundleChild } from './bundled-child.ts';
import { dice } from './dice.ts';
import { fillForOrdeal, type Official } from './ordeal-commune.ts';
import {
  answersTo,
  isSettled,
  notCarriedOutOnce,
  notStoredOnce,
  remindersOn,
  repeated,
  type Said,
  unknown,
  unsettledReminders,
} from './trial-checks.ts';
import { end, freePort, reached, startChild } from './trial-child.ts';

/** How much is to be done while the program is killed again and again, at moments that the seed decides. */
export interface OrdealSize {
  readonly messages: number;
  readonly reminders: number;
  readonly kills: number;
  readonly seed: number;
}

/** What came of it. Everything in `faults` should not have been. */
export interface OrdealResult {
  readonly faults: readonly string[];
  /** Messages of the bot that came twice, in all and at most for one kill. */
  readonly repeated: number;
  readonly mostForOneKill: number;
  readonly answered: number;
  readonly reminded: number;
  readonly seconds: number;
}

/**
 * Lets officials report progress and has others reminded, while the program is killed (`SIGKILL`) and started again,
 * hearing by polling and by webhook in turn. Looks after every kill whether each update the bot has confirmed is in the
 * database, once, and in the end whether each was carried out once and answered, and every reminder came to one end.
 */
export async function ordeal({ messages, reminders, kills, seed }: OrdealSize): Promise<OrdealResult> {
  const started = performance.now();
  const program = bundleChild();
  const folder = mkdtempSync(path.join(tmpdir(), 'ordeal-'));
  const file = path.join(folder, 'cchc.db');
  const api = await startBotApi();
  const port = await freePort();
  const people = await fillForOrdeal(`file:${file}`, {
    reminded: reminders,
    talking: Math.max(1, Math.ceil(messages / 20)),
    due: '2026-06-17',
    later: '2026-12-30',
  });
  const phoneOf = ({ userId: id, name }: Official) => api.phone({ id, firstName: name });
  const talking = people.talking.map((official) => ({ ...official, phone: phoneOf(official) }));
  const reminded = people.reminded.map(phoneOf);
  for (const phone of [...talking.map((each) => each.phone), ...reminded]) phone.says('/trogiup');
  api.telegram.updates.drop();
  const roll = dice(seed);
  const faults: string[] = [];
  const said: Said[] = [];
  const repeats: number[] = [0];
  let arrived = 0;
  api.telegram.onChange((change) => {
    if (change.kind === 'message' && change.byBot) arrived += 1;
  });

  const speak = (): void => {
    const at = said.length;
    const official = talking[at % talking.length];
    if (!official) return;
    const percent = Math.floor(at / talking.length) + 1;
    official.phone.says(`${official.code} xong ${percent}%`);
    const updateId = String(api.telegram.updates.pending.at(-1)?.update.update_id);
    said.push({ updateId, code: official.code, percent });
  };
  const look = (): void => {
    const waiting = new Set(api.telegram.updates.pending.map(({ update }) => String(update.update_id)));
    const confirmed = said.filter(({ updateId }) => !waiting.has(updateId));
    faults.push(
      ...notStoredOnce(
        file,
        confirmed.map(({ updateId }) => updateId),
      ),
    );
    repeats.push(repeated([...reminded, ...talking.map(({ phone }) => phone)]));
  };

  try {
    for (let kill = 0; kill < kills; kill += 1) {
      while (said.length < (messages * (kill + 1)) / kills) speak();
      const child = startChild(api, { program: program.file, file, folder, port, round: kill });
      const share = (messages + reminders) / kills;
      const until = arrived + Math.floor(roll() * share);
      await reached(child, () => arrived >= until || isSettled(api, file));
      await sleep(Math.floor(roll() * 40));
      await end(child);
      look();
    }
    const child = startChild(api, { program: program.file, file, folder, port, round: kills });
    await reached(child, () => isSettled(api, file));
    await sleep(200);
    await end(child);
    look();
    faults.push(...notCarriedOutOnce(file, said), ...unsettledReminders(file, reminders));
    for (const { phone } of talking)
      if (answersTo(phone) < said.filter(({ code }) => code === codeOf(phone)).length)
        faults.push(`${phone.person.user.first_name} misses an answer`);
    const missed = reminded.filter((phone) => remindersOn(phone) === 0).length;
    // Cut off twice while it was on its way: nobody knows whether it came, and it is not sent a third time.
    if (missed > unknown(file)) faults.push(`${missed} were not reminded`);
  } finally {
    await api.close();
    program.remove();
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    faults,
    repeated: repeats.at(-1) ?? 0,
    mostForOneKill: Math.max(...repeats.slice(1).map((count, at) => count - (repeats[at] ?? 0))),
    answered: said.length,
    reminded: reminded.length,
    seconds: (performance.now() - started) / 1000,
  };

  function codeOf(phone: Phone): string | undefined {
    return talking.find((each) => each.phone === phone)?.code;
  }
}
