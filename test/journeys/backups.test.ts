import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { addDays } from '#domain/time/day.ts';
import { checkBackup } from '#store/backup/check-backup.ts';
import { type Bot, startBot } from '#test/support/bot.ts';

const backupsOf = ({ folder }: Bot) => {
  const root = path.join(folder, 'backups');
  return existsSync(root) ? readdirSync(root).sort() : [];
};

test('a backup is made every night, once, and a machine that was off makes up for it', async () => {
  const bot = await startBot({ today: '2026-06-10', hour: 1, backups: true });
  await bot.member('Nguyễn Thị Loan', 'COORDINATOR');
  await bot.tick();
  expect(backupsOf(bot)).toEqual([]);

  bot.at('2026-06-10', 2);
  await Promise.all([bot.tick(), bot.tick()]);
  await bot.tick();
  expect(bot.logged).toEqual([]);
  expect(backupsOf(bot)).toEqual(['2026-06-10']);
  expect(await checkBackup(path.join(bot.folder, 'backups', '2026-06-10'))).toMatchObject({
    ok: true,
    value: { madeAt: expect.stringMatching(/^2026-06-09T19:/) },
  });

  bot.at('2026-06-12', 11);
  await bot.tick();
  expect(backupsOf(bot)).toEqual(['2026-06-10', '2026-06-12']);
});

test('old backups go, the newest and those at the ends of months stay', async () => {
  const bot = await startBot({ today: '2026-05-30', hour: 3, backups: true });
  await bot.member('Nguyễn Thị Loan', 'COORDINATOR');
  for (const day of ['2026-05-30', '2026-05-31'] as const) {
    bot.at(day, 3);
    await bot.tick();
  }
  for (let date = 0; date < 9; date += 1) {
    bot.at(addDays('2026-06-01', date), 3);
    await bot.tick();
  }

  expect(backupsOf(bot)).toEqual(['2026-05-31', ...[3, 4, 5, 6, 7, 8, 9].map((date) => `2026-06-0${date}`)]);
});

test('the coordinator is told, once a working day, when the last backup is older than three days', async () => {
  const bot = await startBot({ today: '2026-06-08', hour: 2, backups: true });
  const coordinator = await bot.member('Nguyễn Thị Loan', 'COORDINATOR');
  await bot.tick();
  for (const day of ['2026-06-11', '2026-06-12', '2026-06-13', '2026-06-15']) inTheWay(bot, day);

  bot.at('2026-06-11', 9);
  await bot.tick();
  expect(warnings(coordinator.messages)).toHaveLength(0);

  bot.at('2026-06-12', 9);
  await bot.tick();
  await bot.tick();
  expect(warnings(coordinator.messages)).toEqual([
    expect.stringContaining('Bản sao lưu gần nhất là ngày 08/06/2026, đã 4 ngày.'),
  ]);
  expect(bot.logged.some((line) => line.startsWith('the backup failed'))).toBe(true);

  bot.at('2026-06-13', 9); // a Saturday
  await bot.tick();
  expect(warnings(coordinator.messages)).toHaveLength(1);
  bot.at('2026-06-15', 9);
  await bot.tick();
  expect(warnings(coordinator.messages)).toHaveLength(2);
});

test('a second program on the same data refuses and says why; the first goes on', async () => {
  const bot = await startBot({ today: '2026-06-10' });
  const phone = await bot.member('Nguyễn Thị Loan', 'COORDINATOR');

  await expect(bot.another()).rejects.toThrow(/already works with this data/);
  expect((await phone.answer('/trogiup')).text).toContain('/viec');
});

/** Something stands where the backup of a day should go, so that it fails. */
function inTheWay({ folder }: Bot, day: string): void {
  const at = path.join(folder, 'backups', day);
  mkdirSync(at, { recursive: true });
  writeFileSync(path.join(at, 'note.txt'), 'not a backup');
}

function warnings(messages: readonly { text?: string | undefined }[]): string[] {
  return messages.flatMap(({ text = '' }) => (text.includes('sao lưu') ? [text] : []));
}
