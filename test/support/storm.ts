import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BotApi, startBotApi } from '#sandbox/bot-api.ts';
import { bundleChild } from './bundled-child.ts';
import { dice } from './dice.ts';
import { jpegOf } from './files.ts';
import { fillForOrdeal } from './ordeal-commune.ts';
import {
  answersTo,
  ask,
  isSettled,
  notCarriedOutOnce,
  repeated,
  type Said,
  unknown,
} from './trial-checks.ts';
import { end, freePort, reached, startChild } from './trial-child.ts';

/** How much is said and sent while Telegram and the line fail again and again, as the seed decides. */
export interface StormSize {
  readonly messages: number;
  readonly uploads: number;
  readonly troubles: number;
  readonly seed: number;
}

/** What came of it. Everything in `faults` should not have been. */
export interface StormResult {
  readonly faults: readonly string[];
  readonly answered: number;
  readonly kept: number;
  /** Answers that came twice, and connections that broke after Telegram had acted: none is more often than those. */
  readonly repeated: number;
  readonly brokenAfter: number;
  /** Messages of which nobody can know whether they came. */
  readonly unknown: number;
  readonly mostMemoryMB: number;
  readonly seconds: number;
}

const WAVES = 25;
const EACH = 20;

/**
 * Has officials report progress and send photos in waves, with troubles in each: answers 500, 429 and nonsense, broken
 * connections before and after the deed, slow answers, downloads and polls that fail. One program goes through all of
 * it; afterwards every report must be written down once and every file be there byte for byte.
 */
export async function storm({ messages, uploads, troubles, seed }: StormSize): Promise<StormResult> {
  const started = performance.now();
  const folder = mkdtempSync(path.join(tmpdir(), 'storm-'));
  const file = path.join(folder, 'cchc.db');
  const api = await startBotApi();
  const { talking } = await fillForOrdeal(`file:${file}`, {
    reminded: 0,
    talking: Math.ceil(messages / EACH),
    due: '2026-06-17',
    later: '2026-12-30',
  });
  const people = talking.map((official) => ({
    ...official,
    phone: api.phone({ id: official.userId, firstName: official.name }),
  }));
  for (const { phone } of people) phone.says('/trogiup');
  api.telegram.updates.drop();
  const roll = dice(seed);
  const said: Said[] = [];
  const sent: { readonly name: string; readonly sha256: string }[] = [];
  let brokenAfter = 0;
  const program = bundleChild();
  const child = startChild(api, {
    program: program.file,
    file,
    folder,
    port: await freePort(),
    round: 0,
  });
  let mostMemoryMB = 0;

  try {
    for (let wave = 1; wave <= WAVES; wave += 1) {
      for (let count = 0; count < troubles / WAVES; count += 1) if (trouble(api, roll)) brokenAfter += 1;
      while (said.length < (messages * wave) / WAVES || sent.length < (uploads * wave) / WAVES) {
        if (said.length < (messages * wave) / WAVES) speak();
        if (sent.length < (uploads * wave) / WAVES) send();
      }
      await reached(child, () => isSettled(api, file));
      mostMemoryMB = Math.max(mostMemoryMB, memoryOf(child.pid));
    }
    api.faults.clear();
  } finally {
    await end(child);
    program.remove();
  }
  const phones = people.map(({ phone }) => phone);
  const answered = phones.reduce((sum, phone) => sum + answersTo(phone), 0);
  const kept = sent.filter((piece) => isKept(file, folder, piece)).length;
  const lost = unknown(file);
  const faults = [
    ...notCarriedOutOnce(file, said),
    ...(kept === sent.length ? [] : [`${sent.length - kept} files are not kept once, byte for byte`]),
    ...(answered + lost >= said.length ? [] : [`${said.length - answered - lost} reports were not answered`]),
  ];
  const result = {
    faults,
    answered,
    kept,
    repeated: repeated(phones, /Đã ghi/),
    brokenAfter,
    unknown: lost,
    mostMemoryMB,
    seconds: (performance.now() - started) / 1000,
  };
  await api.close();
  rmSync(folder, { recursive: true, force: true });
  return result;

  function speak(): void {
    const at = said.length;
    const official = people[at % people.length];
    if (!official) return;
    const percent = Math.floor(at / people.length) + 1;
    official.phone.says(`${official.code} xong ${percent}%`);
    said.push({ updateId: '', code: official.code, percent });
  }

  function send(): void {
    const at = sent.length;
    const official = people[at % people.length];
    if (!official) return;
    const name = `anh-${at}.jpg`;
    const bytes = jpegOf(`ảnh ${at} ${'x'.repeat(Math.floor(roll() * 20_000))}`);
    official.phone.sendsDocument({ bytes, fileName: name, caption: official.code });
    sent.push({ name, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
}

/** Makes one of the next calls fail; true where Telegram acts and the line breaks afterwards. */
function trouble({ faults }: BotApi, roll: () => number): boolean {
  const breaksAfter = () => faults.drop('sendMessage', { when: 'after' });
  const kinds: readonly (() => void)[] = [
    breaksAfter,
    () => faults.fail('sendMessage', { status: 500 }),
    () => faults.fail('sendMessage', { retryAfter: 1 }),
    () => faults.fail('sendMessage', { status: 502, body: '<html>Bad Gateway</html>' }),
    () => faults.drop('sendMessage', { when: 'before' }),
    () => faults.garble('sendMessage'),
    () => faults.delay('sendMessage', 800),
    () => faults.fail('getUpdates', { status: 500 }),
    () => faults.drop('getUpdates', { when: 'after' }),
    () => faults.fail('getFile', { status: 500 }),
    () => faults.drop('download', { when: 'before' }),
    () => faults.fail('download', { status: 502 }),
  ];
  const kind = kinds[Math.floor(roll() * kinds.length)];
  kind?.();
  return kind === breaksAfter;
}

function isKept(file: string, folder: string, { name, sha256 }: { name: string; sha256: string }): boolean {
  const rows = ask<{ sha256: string }>(file, `SELECT sha256 FROM Evidence WHERE originalName = '${name}'`);
  if (rows.length !== 1 || rows[0]?.sha256 !== sha256) return false;
  const bytes = readFileSync(path.join(folder, 'evidence', sha256.slice(0, 2), sha256));
  return createHash('sha256').update(bytes).digest('hex') === sha256;
}

/** The most memory a process has held so far; 0 where the system does not tell. */
function memoryOf(pid: number | undefined): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Math.round(Number(kilobytes ?? 0) / 1024);
  } catch {
    return 0;
  }
}
