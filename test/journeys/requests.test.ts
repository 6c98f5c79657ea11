import path from 'node:path';
import { expect, test } from 'vitest';
import { Database } from '#store/sqlite.ts';
import type { Bot } from '#test/support/bot.ts';
import { jpegOf } from '#test/support/files.ts';
import { gather, hush, wordsOf } from './cast.ts';

test('one request leads from an update through the log to every message that came of it', async () => {
  const { bot, api, lan, loan } = await gather();
  api.faults.garble('sendMessage');
  lan.says('/giahan 1.1.2 20/6 chờ số liệu của tỉnh');
  await bot.settles();
  await hush(bot, loan);

  const [line = ''] = bot.logged;
  expect(line).toMatch(/^nobody knows whether a message arrived/);
  const request = /"request":"(telegram:\d+)"/.exec(line)?.[1] ?? '';
  const rows = outboxOf(bot).filter((row) => row.request === request);
  expect(rows.map(({ key }) => key)).toContain(`answer:${request}`);
  expect(rows.some(({ chatId }) => chatId === String(lan.id))).toBe(true);

  bot.at('2024-06-14', 8);
  api.faults.fail('sendMessage', { status: 500 });
  await bot.tick();
  bot.passes({ minutes: 1 });
  await bot.tick();
  expect(bot.told.find((each) => each.startsWith('a message is tried again later'))).toMatch(
    /"request":"round:2024-06-14T01:00:/,
  );
  const reminders = outboxOf(bot).filter(({ kind }) => kind === 'reminder');
  expect(reminders.length).toBeGreaterThan(0);
  for (const reminder of reminders) expect(reminder.request).toMatch(/^round:/);
});

test('the log has no token, no name and no word of anybody, whatever goes wrong', async () => {
  const { bot, api, lan, loan } = await gather();
  const troubles: (() => void)[] = [
    () => undefined,
    () => api.faults.fail('sendMessage', { status: 500 }),
    () => api.faults.fail('sendMessage', { status: 400, description: 'Bad Request: wrong' }),
    () => api.faults.garble('sendMessage'),
    () => api.faults.drop('sendMessage', { when: 'before' }),
    () => api.faults.drop('getUpdates', { when: 'after' }),
    () => api.faults.fail('getFile', { status: 502 }),
    () => api.faults.fail('answerCallbackQuery', { status: 500 }),
  ];
  for (const trouble of troubles) {
    trouble();
    lan.says('1.1.2 xong 40%, vướng chỗ bí mật của Lan');
    lan.sendsDocument({ bytes: jpegOf('a'), fileName: 'riêng của Lan.jpg', caption: '1.1.2 lời riêng' });
    await bot.settles();
    bot.passes({ minutes: 1 });
    await bot.tick();
  }
  expect(wordsOf(await loan.answer('/canbo Lan'))).toContain('Trần Thị Lan');
  await bot.settles();

  expect(bot.told.length).toBeGreaterThan(5);
  const log = bot.told.join('\n');
  expect(log).not.toMatch(/Lan|Minh|Loan|Thành|riêng|bí mật|vướng/);
  expect(log).not.toContain(api.token);
  expect(log).not.toContain(api.token.split(':')[1]);
});

function outboxOf({ folder }: Bot): { key: string; kind: string; chatId: string; request: string | null }[] {
  const db = new Database(path.join(folder, 'cchc.db'), { readonly: true });
  try {
    return db
      .prepare<[], { key: string; kind: string; chatId: string; request: string | null }>(
        'SELECT key, kind, chatId, request FROM Outbox ORDER BY id',
      )
      .all();
  } finally {
    db.close();
  }
}
