import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import {
  hasOpenssl,
  httpProxy,
  httpsProxy,
  socksProxy,
  type TestProxy,
} from '#test/channels/support/proxies.ts';
import { type Bundled, bundleChild } from '#test/support/bundled-child.ts';
import { jpegOf } from '#test/support/files.ts';
import { gather, wordsOf } from './cast.ts';

const KINDS: readonly (readonly [string, () => Promise<TestProxy>])[] = [
  ['http', httpProxy],
  ...(hasOpenssl ? ([['https', httpsProxy]] as const) : []),
  ['socks5h', socksProxy],
];

let program: Bundled;
beforeAll(() => {
  program = bundleChild();
  return program.remove;
}, 60_000);

test.each(KINDS)(
  'the whole program reaches Telegram through a proxy of kind %s alone: words, pictures and files',
  async (scheme, open) => {
    const { bot, api, lan } = await gather();
    await bot.goesDown();
    const proxy = await open();
    const child = spawn(process.execPath, [program.file], {
      env: {
        PATH: process.env['PATH'],
        BOT_TOKEN: api.token,
        // A name that only the proxy knows.
        TELEGRAM_API_ROOT: api.url.replace('127.0.0.1', 'telegram.invalid'),
        TELEGRAM_PROXY_URL: `${scheme}://lan:s%40cret@localhost:${proxy.port}`,
        DATABASE_URL: `file:${path.join(bot.folder, 'cchc.db')}`,
        DATA_DIR: bot.folder,
        PORT: '0',
        ...(proxy.ca !== undefined && { NODE_EXTRA_CA_CERTS: proxy.ca }),
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    onTestFinished(async () => {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    });

    expect(wordsOf(await lan.answer('1.1.2 xong 40%', 60_000))).toMatch(/Đã ghi 1\.1\.2/);
    const photo = { bytes: jpegOf('ảnh'), fileName: 'anh.jpg', caption: '1.1.2' };
    expect(wordsOf(await lan.answer(() => lan.sendsDocument(photo), 60_000))).toMatch(/Đã lưu/);
    expect(bot.files().length).toBeGreaterThan(1);
    const { port } = new URL(api.url);
    expect(new Set(proxy.asked.map(({ target }) => target))).toEqual(new Set([`telegram.invalid:${port}`]));
    for (const { credentials } of proxy.asked) expect(credentials).toBe('lan:s@cret');
  },
);
