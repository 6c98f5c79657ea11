import { expect, test } from 'vitest';
import { readConfig } from '#root/config.ts';
import { startProgram } from '#root/program.ts';
import { tellStart } from '#root/tell-start.ts';
import { type Bot, startBot } from '#test/support/bot.ts';

test('messages that could not go out for half an hour are told to the coordinator, once a day', async () => {
  const bot = await startBot({ today: '2026-06-10' });
  const coordinator = await bot.member('Nguyễn Thị Loan', 'COORDINATOR');
  await bot.program.watch();
  await bot.settles();
  expect(alarms(coordinator.messages)).toEqual([]);

  bot.botApi.faults.outage(true);
  coordinator.says('/trogiup');
  await speaksIntoTheVoid(bot);
  bot.passes({ minutes: 31 });
  await bot.program.watch();
  await bot.program.watch();
  expect(bot.logged.filter((line) => line.startsWith('alarm: outbox'))).toHaveLength(2);
  bot.botApi.faults.outage(false);
  bot.passes({ minutes: 5 });
  await bot.tick();

  expect(alarms(coordinator.messages)).toEqual([expect.stringMatching(/tin đầu tiên đã chờ 31 phút/)]);
  await bot.program.watch();
  await bot.settles();
  expect(alarms(coordinator.messages)).toHaveLength(1);
});

test('it says that it lives, and what it waits for, before Telegram can be reached and while it cannot', async () => {
  const bot = await startBot({ today: '2026-06-10' });
  const page = async (path: string) => {
    const answer = await fetch(`${bot.program.url}/${path}`);
    return `${answer.status} ${await answer.text()}`;
  };
  expect(await page('readyz')).toBe('200 ready');

  bot.botApi.faults.outage(true);
  await expect.poll(() => page('readyz'), { timeout: 10_000 }).toBe('503 not ready: channel');
  expect(await page('healthz')).toBe('200 ok');
});

test.each(['polling', 'webhook'] as const)(
  'a token that was revoked makes it unready (%s), loses nothing, and is told to whoever runs it',
  async (mode) => {
    const bot = await startBot({ today: '2026-06-10', mode });
    const coordinator = await bot.member('Nguyễn Thị Loan', 'COORDINATOR');
    const page = async () => (await fetch(`${bot.program.url}/readyz`)).text();
    const refused = { status: 401, description: 'Unauthorized', times: 9 };
    bot.botApi.faults.fail('sendMessage', refused);
    bot.botApi.faults.fail('getMe', refused);
    bot.botApi.faults.fail('getUpdates', { ...refused, times: 1 });
    coordinator.says('/trogiup');
    await bot.program.watch();
    await expect.poll(page, { timeout: 10_000 }).toBe('not ready: token');
    expect(bot.logged.filter((line) => /does not take the token/.test(line))).toHaveLength(1);

    bot.botApi.faults.clear();
    await bot.program.watch();
    bot.passes({ minutes: 1 });
    await bot.program.tick();
    expect((await coordinator.hears()).text).toMatch(/\S/);
    // The message is heard a moment before its sender learns that it was taken.
    await expect.poll(page).toBe('ready');
  },
);

test('a program that waits for Telegram at its start answers already, and stops when it is told to', async () => {
  const bot = await startBot({ today: '2026-06-10' });
  await bot.goesDown();
  bot.botApi.faults.outage(true);
  const config = readConfig({
    BOT_TOKEN: bot.botApi.token,
    TELEGRAM_API_ROOT: bot.botApi.url,
    DATABASE_URL: `file:${bot.folder}/cchc.db`,
    DATA_DIR: bot.folder,
    PORT: '0',
  });
  if ('faults' in config || config.platform.kind === 'sandbox') throw new Error(JSON.stringify(config));
  const urls: string[] = [];
  const starting = startProgram(config, config.platform, {
    clock: bot.now,
    log: { ...SILENT, info: (fields) => void urls.push(JSON.stringify(fields)) },
  });
  await expect.poll(() => urls.find((line) => line.includes('http://')), { timeout: 10_000 }).toBeDefined();
  const url = /http:[^"]+/.exec(urls.join())?.[0] ?? '';

  expect(await (await fetch(`${url}/healthz`)).text()).toBe('ok');
  expect(await (await fetch(`${url}/readyz`)).text()).toBe('not ready: channel');
  bot.botApi.faults.outage(false);
  const program = await starting;
  expect(await (await fetch(`${url}/readyz`)).text()).toBe('ready');
  await program.stop();
});

test('a start explains itself in five lines, without a secret', async () => {
  const bot = await startBot({ today: '2026-06-10' });
  await bot.member('Nguyễn Thị Loan', 'COORDINATOR');
  const lines: string[] = [];
  const config = readConfig({ BOT_TOKEN: bot.botApi.token, TELEGRAM_API_ROOT: bot.botApi.url });
  if ('faults' in config || config.platform.kind === 'sandbox') throw new Error(JSON.stringify(config));

  await tellStart(
    { program: bot.program, config, platform: config.platform },
    { ...SILENT, info: (fields, text) => void lines.push(`${text} ${JSON.stringify(fields)}`) },
  );

  expect(lines).toHaveLength(5);
  expect(lines[0]).toContain('talks on Telegram {"bot":"@');
  expect(lines[2]).toContain('"members":1,"linked":1,"plan":null');
  expect(lines[4]).toContain(`ready {"url":"${bot.program.url}"`);
  expect(lines.join('\n')).not.toContain(bot.botApi.token);
  expect(lines.join('\n')).not.toContain('Loan');
});

const nothing = () => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

function alarms(messages: readonly { text?: string | undefined }[]): string[] {
  return messages.flatMap(({ text = '' }) => (text.includes('chưa gửi đi được') ? [text] : []));
}

/** The bot decides to say something while nothing can be sent. */
async function speaksIntoTheVoid({ program, now }: Bot): Promise<void> {
  const commune = await program.store.organisations.first();
  const [chat] = commune ? await program.store.commune(commune.id).people.recipients('COORDINATOR') : [];
  if (!commune || !chat) throw new Error('There is nobody to talk to.');
  const words = { message: { lines: [], choices: [], attachments: [], about: [] }, about: [] };
  await program.store.transaction((tx) =>
    tx.commune(commune.id).outbox.post({ ...words, ...chat, key: 'void', kind: 'notice' }, now()),
  );
}
