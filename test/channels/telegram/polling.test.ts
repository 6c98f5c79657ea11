import { expect, onTestFinished, test } from 'vitest';
import { telegramChannel } from '#channels/telegram/channel.ts';
import { FatalError } from '#channels/telegram/fatal-error.ts';
import { startBotApi } from '#sandbox/bot-api.ts';
import { callsOf, connect, keptLog, listen } from '#test/channels/support/bot.ts';
import { SAYING } from '#test/channels/support/texts.ts';

/** Everything but where the server is and what its token is. */
const SETUP = {
  mode: { kind: 'polling' },
  texts: SAYING,
  locale: 'vi',
  readVault: () => Promise.reject(new Error('no vault')),
} as const;

test('asks who it is, keeps what waits, and asks by name for what it wants', async () => {
  const { api, channel } = await connect();
  expect([channel.id, channel.botUsername]).toEqual(['telegram', api.bot.username]);
  expect(channel.inviteLink('A-b_1')).toBe(`https://t.me/${api.bot.username}?start=A-b_1`);

  api.phone({ firstName: 'Lan' }).says('before the start');
  const ears = listen(channel);
  expect(await ears.hears(1)).toMatchObject([{ kind: 'text', text: 'before the start' }]);
  expect(callsOf(api, 'deleteWebhook')).toEqual([{ drop_pending_updates: 'false' }]);
  expect(callsOf(api, 'getUpdates')[0]).toEqual({
    timeout: '30',
    allowed_updates: '["message","edited_message","callback_query","my_chat_member","message_reaction"]',
  });
});

test('confirms only what was stored', async () => {
  const { api, channel, log, pauses } = await connect();
  const lan = api.phone({ firstName: 'Lan' });
  lan.says('one');
  let failures = 0;
  const ears = listen(channel, async () => {
    failures += 1;
    if (failures <= 6) throw new Error('the invocation shows one\n\nthe disk is full');
  });

  expect(await ears.hears(1)).toMatchObject([{ text: 'one' }]);
  await api.settles();
  expect(
    callsOf(api, 'getUpdates')
      .map(({ offset }) => offset)
      .slice(0, 7),
  ).toEqual(Array(7).fill(undefined));
  expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000]);
  expect(log.lines[0]).toMatchObject({ level: 'warn', fields: { error: 'the disk is full' } });
  expect(ears.raw).toHaveLength(1);

  lan.says('two');
  expect(await ears.hears(2)).toMatchObject([{ text: 'one' }, { text: 'two' }]);
});

test('goes on where it ended after a restart', async () => {
  const { api, channel } = await connect();
  const lan = api.phone({ firstName: 'Lan' });
  const first = listen(channel);
  lan.says('one');
  await first.hears(1);
  await api.settles();
  await first.stop();

  lan.says('two');
  const second = listen(channel);
  expect(await second.hears(1)).toMatchObject([{ text: 'two' }]);
});

test('ends at once, with the request under way', async () => {
  const { api, channel } = await connect();
  const ears = listen(channel);
  await api.settles();
  const from = performance.now();
  await ears.stop();
  expect(performance.now() - from).toBeLessThan(500);

  const aborted = AbortSignal.abort();
  await channel.listen(async () => undefined, aborted);
});

test('waits out what goes wrong, as long as it is told to', async () => {
  const { api, channel, pauses } = await connect();
  api.faults.fail('deleteWebhook', { status: 502, body: 'Bad Gateway' });
  api.faults.fail('getUpdates', { status: 500 });
  api.faults.drop('getUpdates', { when: 'before' });
  api.faults.fail('getUpdates', { retryAfter: 11 });
  api.faults.garble('getUpdates');
  api.phone({ firstName: 'Lan' }).says('still there');
  const ears = listen(channel);
  expect(await ears.hears(1)).toMatchObject([{ text: 'still there' }]);
  expect(pauses).toEqual([1000, 1000, 2000, 11_000, 8000]);
});

test('tells of a second bot once, and goes on when it has ended', async () => {
  const { api, channel, log } = await connect();
  api.faults.fail('getUpdates', { status: 409, description: 'Conflict: terminated', times: 5 });
  api.phone({ firstName: 'Lan' }).says('hello');
  await listen(channel).hears(1);
  expect(log.lines).toHaveLength(1);
  expect(log.lines[0]).toMatchObject({ level: 'error', fields: { error: '409 Conflict: terminated' } });
});

test('a token that is no longer taken is told once and waited out, slowly; it is not shown', async () => {
  const { api, channel, log, pauses } = await connect();
  expect(channel.lacks()).toBeNull();
  api.faults.fail('getUpdates', { status: 401, description: 'Unauthorized', times: 3 });
  api.phone({ firstName: 'Lan' }).says('still there');
  const ears = listen(channel);
  expect(await ears.hears(1)).toMatchObject([{ text: 'still there' }]);
  expect(pauses).toEqual([60_000, 60_000, 60_000]);
  expect(log.lines.map(({ level, text }) => [level, text.slice(0, 31)])).toEqual([
    ['error', 'Telegram does not take the toke'],
    ['warn', 'Telegram takes the token again'],
  ]);
  expect(JSON.stringify(log.lines)).not.toContain(api.token);
});

test('a token that was never good ends the start', async () => {
  const api = await startBotApi();
  onTestFinished(() => api.close());
  const start = (token: string) => telegramChannel({ ...SETUP, apiRoot: api.url, token, log: keptLog() });
  await expect(start('123:wrong')).rejects.toThrow('Telegram refuses getMe: 401 Unauthorized');
  await expect(start('nonsense')).rejects.toThrow(FatalError);
});

test('a start waits for a server that cannot be reached, until it is called off', async () => {
  const api = await startBotApi();
  onTestFinished(() => api.close());
  api.faults.outage(true);
  const stopper = new AbortController();
  const log = keptLog();
  const pauses: number[] = [];
  const start = (until: number) =>
    telegramChannel({
      ...SETUP,
      apiRoot: api.url,
      token: api.token,
      log,
      signal: stopper.signal,
      wait: async (ms) => {
        pauses.push(ms);
        if (pauses.length === until) api.faults.outage(false);
        if (pauses.length === 5) stopper.abort();
      },
    });
  expect((await start(2)).botUsername).toBe(api.bot.username);
  expect(pauses).toEqual([1000, 2000]);

  api.faults.outage(true);
  await expect(start(99)).rejects.toThrow('called off');
  expect(JSON.stringify(log.lines)).not.toContain(api.token);
});
