import { describe, expect, test } from 'vitest';
import type { SendResult } from '#app/channel.ts';
import { startBotApi } from '#sandbox/bot-api.ts';
import { type Connected, connect, outgoing } from '#test/channels/support/bot.ts';

type Failing = Parameters<Connected['api']['faults']['fail']>[1];

async function sendWith(
  failure: Failing,
  { chatId, isEdit = false }: { chatId?: number; isEdit?: boolean } = {},
) {
  const { api, channel } = await connect();
  const lan = api.phone({ firstName: 'Lan' });
  lan.says('/start');
  api.faults.fail(isEdit ? 'editMessageText' : 'sendMessage', failure);
  return channel.send(outgoing(chatId ?? lan.id, 'a', { supersedes: isEdit ? '1' : null }));
}

const platform = { status: 'retry-later', reason: 'platform', afterMs: null };
const unreachable = { status: 'refused', reason: 'unreachable' };
const leftGroup = { status: 'refused', reason: 'left-group' };
const badRequest = { status: 'refused', reason: 'bad-request' };

describe('what Telegram answers', () => {
  test.each<[string, Failing, object]>([
    ['429', { retryAfter: 17 }, { status: 'retry-later', reason: 'flood', afterMs: 17_000 }],
    ['500', { status: 500 }, platform],
    ['502 of a gateway, in HTML', { status: 502, body: '<html>Bad Gateway</html>' }, platform],
    ['403 of something in between', { status: 403, body: '<html>Blocked</html>' }, platform],
    ['401', { status: 401, description: 'Unauthorized' }, platform],
    ['blocked', { status: 403, description: 'Forbidden: bot was blocked by the user' }, unreachable],
    ['deactivated', { status: 403, description: 'Forbidden: user is deactivated' }, unreachable],
    [
      'never started',
      { status: 403, description: "Forbidden: bot can't initiate conversation with a user" },
      unreachable,
    ],
    ['a chat nobody knows', { status: 400, description: 'Bad Request: chat not found' }, unreachable],
    ['anything else wrong', { status: 400, description: "Bad Request: can't parse entities" }, badRequest],
    ['too large, in HTML', { status: 413, body: '<html>Too Large</html>' }, badRequest],
    ['200 that is no answer', { status: 200, body: '<html>Welcome</html>' }, { status: 'unknown' }],
    ['200 that is another answer', { status: 200, body: '{"hello":1}' }, { status: 'unknown' }],
    [
      '200 without an id',
      { status: 200, body: '{"ok":true,"result":{}}' },
      { status: 'sent', messageId: null },
    ],
  ])('%s', async (_what, failure, result) => {
    expect(await sendWith(failure)).toMatchObject(result);
  });

  test.each<[string, Failing]>([
    ['kicked', { status: 403, description: 'Forbidden: bot was kicked from the group chat' }],
    ['not a member', { status: 403, description: 'Forbidden: bot is not a member of the supergroup chat' }],
    ['not found', { status: 400, description: 'Bad Request: chat not found' }],
    [
      'silenced',
      { status: 400, description: 'Bad Request: not enough rights to send text messages to the chat' },
    ],
    ['topic closed', { status: 400, description: 'Bad Request: TOPIC_CLOSED' }],
  ])('of a group: %s', async (_what, failure) => {
    const result = await sendWith(failure, { chatId: -100 });
    expect(result).toMatchObject({
      ...leftGroup,
      detail: expect.stringContaining(failure?.description ?? ''),
    });
  });

  test.each([
    [{ when: 'after' }, false, platform],
    [{ when: 'before' }, false, platform],
    [{ when: 'after' }, true, { status: 'unknown' }],
    [{ when: 'before' }, true, { status: 'unknown' }],
  ] as const)('a connection cut %j of what must come once: %s', async (cut, once, result) => {
    const { api, channel } = await connect();
    const lan = api.phone({ firstName: 'Lan' });
    lan.says('/start');
    api.faults.drop('sendMessage', cut);
    expect(await channel.send(outgoing(lan.id, 'a', { once }))).toMatchObject(result);
  });

  test('a line that is never made has taken nothing, whatever was to be sent', async () => {
    const { api, channel } = await connect();
    await api.close();
    expect(await channel.send(outgoing(1, 'a', { once: true }))).toMatchObject(platform);
  });

  test('an edit that may have been made is repeated', async () => {
    expect(await sendWith({ status: 200, body: 'nonsense' }, { isEdit: true })).toMatchObject(platform);
    expect(await sendWith({ retryAfter: 3 }, { isEdit: true })).toMatchObject({
      reason: 'flood',
      afterMs: 3000,
    });
  });

  test('real chats: blocked, deactivated, never written, upgraded, thrown out', async () => {
    const { api, channel } = await connect();
    const [lan, minh, hoa] = ['Lan', 'Minh', 'Hoa'].map((firstName) => api.phone({ firstName }));
    if (!lan || !minh || !hoa) throw new Error('no phones');
    lan.says('/start');
    lan.blocks();
    minh.says('/start');
    minh.deactivates();
    for (const phone of [lan, minh, hoa]) {
      expect(await channel.send(outgoing(phone.id, 'a'))).toMatchObject(unreachable);
    }

    const group = api.group({ title: 'Leaders', members: [lan] });
    group.addsBot();
    const old = group.id;
    group.upgradesToSupergroup();
    expect(await channel.send(outgoing(old, 'a'))).toEqual({ status: 'moved', to: String(group.id) });
    group.removesBot();
    expect(await channel.send(outgoing(group.id, 'a'))).toMatchObject(leftGroup);
  });
});

describe('when the line fails', () => {
  test('a connection that breaks means: later', async () => {
    const { api, channel } = await connect();
    api.faults.drop('sendMessage', { when: 'before' });
    expect(await channel.send(outgoing(1, 'a'))).toMatchObject(platform);
    api.faults.outage(true);
    expect(await channel.send(outgoing(1, 'a'))).toMatchObject(platform);
  });

  test('nobody there means: later', async () => {
    const server = await startBotApi();
    const { channel } = await connect({ apiRoot: server.url });
    await server.close();
    const details = [await channel.send(outgoing(1, 'a')), await channel.send(outgoing(1, 'a'))];
    expect(details).toEqual([
      { ...platform, detail: 'broken: ECONNRESET' },
      { ...platform, detail: 'broken: ECONNREFUSED' },
    ]);
  });

  test('silence after the message had left: nobody knows; of an edit: again', async () => {
    const { api, channel } = await connect({ timeoutSeconds: 0.05 });
    const release = [api.faults.hold('sendMessage'), api.faults.hold('editMessageText')];
    expect(await channel.send(outgoing(1, 'a'))).toEqual({
      status: 'unknown',
      detail: 'timeout: no answer in 50 ms',
    });
    expect(await channel.send(outgoing(1, 'a', { supersedes: '5' }))).toMatchObject(platform);
    for (const go of release) go();
  });
});

test('no result shows the token', async () => {
  const results: SendResult[] = [];
  const { api, channel, log } = await connect({ timeoutSeconds: 0.05 });
  api.faults.fail('sendMessage', {
    status: 400,
    description: `Bad Request: see /bot${api.token}/sendMessage`,
  });
  results.push(await channel.send(outgoing(1, 'a')));
  api.faults.fail('sendMessage', { status: 500, description: encodeURIComponent(api.token) });
  results.push(await channel.send(outgoing(1, 'a')));
  expect(results.map((result) => 'detail' in result && result.detail)).toEqual([
    '400 Bad Request: see /bot***/sendMessage',
    '500 ***',
  ]);
  expect(JSON.stringify([results, log.lines])).not.toContain(api.token);
});
