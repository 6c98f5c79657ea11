import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { Database } from '#store/sqlite.ts';
import { startBot } from '#test/support/bot.ts';
import { jpegOf } from '#test/support/files.ts';
import { mountSmallDisk } from '#test/support/small-disk.ts';
import { type Cast, expectSilence, gather, hush, wordsOf } from './cast.ts';

/** Pauses are cut short: what is told here is what follows them. */
const IMPATIENT = {
  today: '2024-06-10',
  wait: (ms: number, signal: AbortSignal) =>
    sleep(Math.min(ms, 20), undefined, { signal }).catch(() => undefined),
} as const;

/** What Lan's work stands at, counted: every report once. */
const reportsOf = async ({ lan }: Cast) =>
  (wordsOf(await lan.answer('/tieuchi 1.1.2')).match(/Trần Thị Lan: /g) ?? []).length;

const readiness = async ({ bot }: Cast) => (await fetch(`${bot.program.url}/readyz`)).text();

const disk = mountSmallDisk(96);
afterAll(() => disk?.remove());

test.skipIf(disk === null)(
  'a full disk loses nothing and repeats nothing, and needs no restart',
  async () => {
    if (!disk) return;
    const cast = await gather({ ...IMPATIENT, folder: disk.folder });
    const { bot, api, lan, loan, minh } = cast;
    await bot.program.watch();
    await bot.program.watch();
    expect((await hush(bot, loan)).map(wordsOf)).toEqual([expect.stringMatching(/chỉ còn \d+ MB/)]);
    const before = lan.messages.length;
    const kept = bot.files().length;

    // One message is just on its way.
    const letGo = api.faults.hold('sendMessage');
    minh.says('2.1 xong 30%');
    await expect.poll(() => api.calls.at(-1)?.method).toBe('sendMessage');
    disk.fill();
    letGo();
    lan.says('1.1.2 xong 40%');
    lan.sendsDocument({ bytes: jpegOf('ảnh'), fileName: 'anh.jpg', caption: '1.1.2' });
    await expect.poll(() => bot.logged.join('\n'), { timeout: 20_000 }).toMatch(/disk is full/);
    expect(lan.messages).toHaveLength(before + 2);
    expect(await readiness(cast)).toMatch(/not ready: .*disk/);

    disk.free();
    await bot.settles();
    const answers = (await hush(bot, lan)).map(wordsOf);
    expect(answers.filter((words) => /Đã ghi/.test(words))).toHaveLength(1);
    expect(answers.filter((words) => /Đã lưu/.test(words))).toHaveLength(1);
    expect((await hush(bot, minh)).map(wordsOf).filter((words) => /Đã ghi 2\.1/.test(words))).toHaveLength(1);
    expect(await reportsOf(cast)).toBe(1);
    expect(bot.files()).toHaveLength(kept + 1);
    expect(await readiness(cast)).toBe('ready');
  },
);

test('a database that another process holds is waited for, and what was said is carried out once', async () => {
  const cast = await gather(IMPATIENT);
  const { bot, lan } = cast;
  const other = new Database(path.join(bot.folder, 'cchc.db'));
  onTestFinished(() => void other.close());
  other.exec('BEGIN IMMEDIATE');
  lan.says('1.1.2 xong 40%');
  await expect
    .poll(() => bot.logged.join('\n'), { timeout: 20_000 })
    .toMatch(/could not be fetched and stored/);
  expect(await (await fetch(`${bot.program.url}/healthz`)).text()).toBe('ok');
  expect(await readiness(cast)).toMatch(/not ready: .*database/);

  other.exec('ROLLBACK');
  await bot.settles();
  expect((await hush(bot, lan)).map(wordsOf)).toEqual([expect.stringMatching(/Đã ghi 1\.1\.2/)]);
  expect(await reportsOf(cast)).toBe(1);
  expect(await readiness(cast)).toBe('ready');
});

test.skipIf(disk === null)('a disk that cannot be written to ends the start, which says why', async () => {
  if (!disk) return;
  disk.readOnly(true);
  onTestFinished(() => disk.readOnly(false));
  await expect(startBot({ today: '2024-06-10', folder: disk.folder })).rejects.toThrow(
    /The data cannot be written to: .*cchc\.db\.lock/,
  );
});

test('a clock that jumps ahead and is put back repeats no reminder and keeps nobody waiting', async () => {
  const cast = await gather({ today: '2024-06-14', hour: 7 });
  const { bot, api, lan } = cast;
  const reminders = async () => (await hush(bot, lan)).filter((each) => /cần báo/.test(wordsOf(each))).length;
  const comesTo = async (day: `${number}-${number}-${number}`, hour: number) => {
    bot.at(day, hour);
    await bot.tick();
    return reminders();
  };
  expect(await comesTo('2024-06-14', 8)).toBe(1);
  expect(await comesTo('2024-06-17', 8)).toBe(1);
  api.faults.fail('sendMessage', { status: 500 });
  lan.says('1.1.2 xong 20%');
  await api.settles();

  expect(await comesTo('2024-06-14', 9)).toBe(0);
  expect(lan.messages.filter((each) => /Đã ghi 1\.1\.2/.test(wordsOf(each)))).toHaveLength(1);
  expect(wordsOf(await lan.answer('1.1.2 xong 40%'))).toMatch(/Đã ghi 1\.1\.2/);
  expect(await comesTo('2024-06-17', 9)).toBe(0);
  expect(await comesTo('2024-06-18', 8)).toBe(1);
});

test('a second program on the same data refuses to start and says why; the first goes on', async () => {
  const { bot, lan } = await gather();
  await expect(bot.another()).rejects.toThrow(/already works with this data .*Stop it first/);
  expect(wordsOf(await lan.answer('1.1.2 xong 40%'))).toMatch(/Đã ghi 1\.1\.2/);
  await expectSilence(bot, lan);
});
