import { describe, expect, onTestFinished, test } from 'vitest';
import { message, say } from '#app/message.ts';
import { telegramChannel } from '#channels/telegram/channel.ts';
import { startBotApi } from '#sandbox/bot-api.ts';
import { keptLog, outgoing, png } from '#test/channels/support/bot.ts';
import { httpProxy, socksProxy, type TestProxy } from '#test/channels/support/proxies.ts';
import { SAYING } from '#test/channels/support/texts.ts';

const KINDS = [
  ['http', httpProxy],
  ['socks5', socksProxy],
  ['socks5h', socksProxy],
] as const;

/** A bot that reaches its server only through a proxy, under a name that nobody else can resolve for socks5h. */
async function behind(scheme: string, open: () => Promise<TestProxy>) {
  const api = await startBotApi();
  onTestFinished(() => api.close());
  const proxy = await open();
  const log = keptLog();
  const host = scheme === 'socks5' ? '127.0.0.1' : 'telegram.invalid';
  const channel = await telegramChannel({
    token: api.token,
    apiRoot: api.url.replace('127.0.0.1', host),
    proxyUrl: `${scheme}://lan:s%40cret@127.0.0.1:${proxy.port}`,
    mode: { kind: 'polling' },
    texts: SAYING,
    locale: 'vi',
    readVault: () => Promise.reject(new Error('no vault')),
    log,
    timeoutSeconds: 0.2,
  });
  const lan = api.phone({ firstName: 'Lan' });
  lan.says('/start');
  return { api, proxy, log, channel, lan };
}

describe.each(KINDS)('behind a proxy of kind %s', (scheme, open) => {
  test('calls, uploads and downloads go through it, with credentials', async () => {
    const { api, proxy, channel, lan } = await behind(scheme, open);

    const attachments = [
      { kind: 'picture', name: 'a.png', content: { base64: png().toString('base64') } },
    ] as const;
    const sent = channel.send(
      outgoing(lan.id, '', { message: message([say('said', { text: 'a' })], { attachments }) }),
    );
    expect(await sent).toMatchObject({ status: 'sent' });

    const document = lan.sendsDocument({ bytes: Buffer.from('words'), fileName: 'a.txt' });
    const heard = channel.parse({ update_id: 1, message: document });
    const fetched = heard.kind === 'file' ? await heard.file.open() : undefined;
    expect(fetched).toEqual({ status: 'fetched', bytes: Buffer.from('words') });

    const port = new URL(api.url).port;
    expect(proxy.asked[0]?.target).toMatch(new RegExp(`^(telegram\\.invalid|127\\.0\\.0\\.1):${port}$`));
    expect(proxy.asked[0]?.credentials).toBe('lan:s@cret');
  });

  test.each(['silence', 'refusal'] as const)('its %s means that nothing was sent', async (manner) => {
    const { proxy, channel, lan, log } = await behind(scheme, open);
    proxy.answers(manner);
    const results = [await channel.send(outgoing(lan.id, 'a')), await channel.send(outgoing(lan.id, 'a'))];
    for (const result of results) expect(result).toMatchObject({ status: 'retry-later', reason: 'platform' });
    expect(lan.messages).toHaveLength(1);
    expect(JSON.stringify([results, log.lines])).not.toMatch(/cret/);

    proxy.answers('through');
    expect(await channel.send(outgoing(lan.id, 'a'))).toMatchObject({ status: 'sent' });
  });
});
