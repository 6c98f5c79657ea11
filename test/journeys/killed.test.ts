import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import type { Phone } from '#sandbox/stage/phone.ts';
import { Database } from '#store/sqlite.ts';
import { type Bundled, bundleChild } from '#test/support/bundled-child.ts';
import { jpegOf, pdfOf } from '#test/support/files.ts';
import { type Cast, gather, wordsOf } from './cast.ts';

const UPLOADS = 200;
const KILLS = 8;

let program: Bundled;
beforeAll(() => {
  program = bundleChild();
  return program.remove;
}, 60_000);

/** Chance that comes out the same each time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test('200 uploads while the machine is killed again and again: what was acknowledged is there, byte for byte', {
  timeout: 180_000,
}, async () => {
  const cast = await gather({ today: '2024-06-10' });
  const roll = dice(20_240_610);
  const sent = new Map<Phone, { name: string; sha256: string }[]>([
    [cast.lan, []],
    [cast.minh, []],
    [cast.loan, []],
  ]);
  const phones = [...sent.keys()];
  const before = new Map(phones.map((phone) => [phone, acknowledged(phone)]));
  const heard = (phone: Phone) => acknowledged(phone) - (before.get(phone) ?? 0);
  await cast.bot.goesDown();

  for (let kill = 0; kill < KILLS; kill += 1) {
    for (let count = 0; count < UPLOADS / KILLS; count += 1) send(kill * (UPLOADS / KILLS) + count);
    const child = startChild(cast);
    const already = total();
    const until = already + Math.floor((roll() * UPLOADS) / KILLS);
    await reached(child, () => total() >= until);
    await wait(Math.floor(roll() * 60));
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    expectAgreement(kill + 1);
  }

  await cast.bot.comesBack();
  await cast.bot.settles();
  expectAgreement(KILLS);
  const rows = storedPieces(cast);
  for (const [, pieces] of sent)
    for (const { name, sha256 } of pieces)
      expect(rows.filter((row) => row.originalName === name)).toMatchObject([{ sha256 }]);
  expect(rows).toHaveLength(UPLOADS);

  function send(number: number): void {
    const phone = phones[number % phones.length];
    if (!phone) return;
    const words = `tệp ${number} ${'x'.repeat(Math.floor(roll() * 20_000))}`;
    const name = number % 10 === 0 ? `tep-${number}.pdf` : `tep-${number}.jpg`;
    const bytes = number % 10 === 0 ? pdfOf(words) : jpegOf(words);
    sent.get(phone)?.push({ name, sha256: hashOf(bytes) });
    phone.sendsDocument({ bytes, fileName: name, caption: phone === cast.lan ? '1.1.2' : '2.1' });
  }

  function total(): number {
    return phones.reduce((sum, phone) => sum + heard(phone), 0);
  }

  /**
   * At any moment: every row has its file, and every answer its row, in the order things were sent. An answer that was on
   * its way at a kill may come a second time.
   */
  function expectAgreement(kills: number): void {
    const rows = storedPieces(cast);
    for (const { sha256 } of rows) expect(fileHash(cast, sha256)).toBe(sha256);
    const names = new Set(rows.map((row) => row.originalName));
    for (const [phone, pieces] of sent)
      for (const { name } of pieces.slice(0, Math.max(0, heard(phone) - kills)))
        expect(names).toContain(name);
  }
});

function startChild({ bot }: Cast): ChildProcess {
  return spawn(process.execPath, [program.file], {
    env: {
      PATH: process.env['PATH'],
      BOT_TOKEN: bot.botApi.token,
      TELEGRAM_API_ROOT: bot.botApi.url,
      DATABASE_URL: `file:${path.join(bot.folder, 'cchc.db')}`,
      DATA_DIR: bot.folder,
      PORT: '0',
    },
    stdio: 'ignore',
  });
}

/** Waits for something to come true; a child that ends by itself is a failure. */
async function reached(child: ChildProcess, isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    if (child.exitCode !== null) throw new Error(`the program ended by itself: ${child.exitCode}`);
    await wait(5);
  }
}

function acknowledged(phone: Phone): number {
  return phone.messages.filter((message) => message.from?.is_bot && /^Đã lưu/.test(wordsOf(message))).length;
}

function storedPieces({ bot }: Cast): { originalName: string; sha256: string }[] {
  const db = new Database(path.join(bot.folder, 'cchc.db'), { readonly: true });
  try {
    return db
      .prepare<[], { originalName: string; sha256: string }>('SELECT originalName, sha256 FROM Evidence')
      .all();
  } finally {
    db.close();
  }
}

function fileHash({ bot }: Cast, sha256: string): string {
  const file = path.join(bot.folder, 'evidence', sha256.slice(0, 2), sha256);
  return existsSync(file) ? hashOf(readFileSync(file)) : 'missing';
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
