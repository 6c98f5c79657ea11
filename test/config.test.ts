import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { type Config, readConfig, sandboxFaults } from '#root/config.ts';

const TOKEN = '123456:AAbbCC-dd_EE';
const WEBHOOK = {
  TELEGRAM_MODE: 'webhook',
  WEBHOOK_URL: 'https://bot.example',
  WEBHOOK_SECRET: 'secret-secret',
};

function configOf(environment: Record<string, string>, dotEnv: Record<string, string> = {}): Config {
  const config = readConfig(environment, dotEnv);
  if ('faults' in config) throw new Error(JSON.stringify(config.faults));
  return config;
}

function faultsOf(environment: Record<string, string>, dotEnv: Record<string, string> = {}): string[] {
  const config = readConfig(environment, dotEnv);
  return 'faults' in config ? config.faults.map(({ variable }) => variable).sort() : [];
}

test('with nothing said it is the sandbox, with the defaults of the contract', () => {
  expect(configOf({})).toEqual({
    platform: { kind: 'sandbox', accessToken: null },
    host: '127.0.0.1',
    port: 8080,
    clamdSocket: null,
    databaseUrl: 'file:./data/cchc.db',
    dataDir: './data',
    timeZone: 'Asia/Ho_Chi_Minh',
    locale: 'vi',
    logLevel: 'info',
  });
});

test('with a token it is Telegram by polling', () => {
  expect(configOf({ BOT_TOKEN: TOKEN }).platform).toEqual({
    kind: 'telegram',
    token: TOKEN,
    apiRoot: 'https://api.telegram.org',
    proxyUrl: null,
    mode: { kind: 'polling' },
  });
});

test('an empty variable is one that is not there', () => {
  const names = Object.keys(parseEnv(readFileSync('.env.example', 'utf8')));

  expect(configOf(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(configOf({}));
});

test('the example file is right as it stands', () => {
  expect(
    faultsOf({}, { ...parseEnv(readFileSync('.env.example', 'utf8')) } as Record<string, string>),
  ).toEqual([]);
});

test('a webhook has its own settings', () => {
  expect(configOf({ BOT_TOKEN: TOKEN, ...WEBHOOK }).platform).toMatchObject({
    mode: { kind: 'webhook', url: 'https://bot.example', secret: 'secret-secret' },
  });
});

test.each([
  ['BOT_TOKEN', 'abc'],
  ['BOT_TOKEN', '123456'],
  ['BOT_TOKEN', `${TOKEN} `],
  ['TELEGRAM_API_ROOT', 'api.telegram.org'],
  ['TELEGRAM_API_ROOT', 'ftp://api.telegram.org'],
  ['TELEGRAM_PROXY_URL', 'proxy:3128'],
  ['TELEGRAM_PROXY_URL', 'socks4://proxy:1080'],
  ['TELEGRAM_MODE', 'long-polling'],
  ['WEBHOOK_URL', 'bot.example'],
  ['WEBHOOK_SECRET', 'x'.repeat(257)],
  ['WEBHOOK_SECRET', 'with a space!'],
  ['HOST', 'not a host!'],
  ['HOST', '256.1.1.1'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '80.5'],
  ['PORT', '0x50'],
  ['PORT', '1e3'],
  ['PORT', 'http'],
  ['DATABASE_URL', 'postgres://localhost/cchc'],
  ['DATABASE_URL', './data/cchc.db'],
  ['DATABASE_URL', 'file:'],
  ['ORG_TIMEZONE', 'Hanoi'],
  ['ORG_TIMEZONE', 'Asia/Hanoi_City'],
  ['DEFAULT_LOCALE', 'fr'],
  ['DEFAULT_LOCALE', 'VI'],
  ['LOG_LEVEL', 'verbose'],
])('%s=%s is a fault', (variable, value) => {
  expect(faultsOf({ [variable]: value })).toEqual([variable]);
});

test.each([
  ['TELEGRAM_PROXY_URL', 'socks5://user:pass@proxy:1080'],
  ['TELEGRAM_PROXY_URL', 'http://proxy:3128'],
  ['PORT', '0'],
  ['PORT', '65535'],
  ['DATABASE_URL', 'file:/var/lib/cchc/cchc.db'],
  ['DATABASE_URL', 'file:cchc.db'],
  ['ORG_TIMEZONE', 'UTC'],
  ['DEFAULT_LOCALE', 'en'],
  ['LOG_LEVEL', 'silent'],
])('%s=%s is right', (variable, value) => {
  expect(faultsOf({ [variable]: value })).toEqual([]);
});

test.each([
  'BOT_TOKENS',
  'TELEGRAM_TOKEN',
  'WEBHOOK_SECERT',
  'ORG_TIME_ZONE',
  'DEFAULT_LOCAL',
  'LOG_LEVELS',
  'DATABASE_URI',
])('in the environment %s is a typing error', (variable) => {
  expect(faultsOf({ [variable]: 'x' })).toEqual([variable]);
});

test('other programs’ variables are their own business', () => {
  expect(
    faultsOf({ PATH: '/bin', HOME: '/root', NODE_ENV: 'production', http_proxy: 'http://proxy' }),
  ).toEqual([]);
});

test('but a file of ours holds nothing else', () => {
  expect(faultsOf({}, { TIMEZONE: 'Asia/Ho_Chi_Minh', PORT: '80' })).toEqual(['TIMEZONE']);
});

test('the environment goes before the file', () => {
  expect(configOf({ PORT: '9000' }, { PORT: '80', HOST: '0.0.0.0' })).toMatchObject({
    port: 9000,
    host: '0.0.0.0',
  });
});

test('a webhook without its settings: each is named', () => {
  expect(faultsOf({ TELEGRAM_MODE: 'webhook' })).toEqual(['WEBHOOK_SECRET', 'WEBHOOK_URL']);
  expect(faultsOf({ ...WEBHOOK, WEBHOOK_SECRET: '' })).toEqual(['WEBHOOK_SECRET']);
});

test('all faults are told at once, without the values', () => {
  const config = readConfig({
    BOT_TOKEN: 'leaked-token',
    PORT: 'x',
    DEFAULT_LOCALE: 'fr',
    BOT_NAME: 'x',
    TELEGRAM_MODE: 'webhook',
  });

  if (!('faults' in config)) throw new Error('no fault found');
  expect(config.faults.map(({ variable }) => variable).sort()).toEqual(
    ['BOT_NAME', 'BOT_TOKEN', 'DEFAULT_LOCALE', 'PORT', 'WEBHOOK_SECRET', 'WEBHOOK_URL'].sort(),
  );
  expect(JSON.stringify(config.faults)).not.toContain('leaked-token');
});

test('a slash at the end of the API’s address is no part of it', () => {
  expect(configOf({ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: 'http://localhost:8081/' }).platform).toMatchObject({
    apiRoot: 'http://localhost:8081',
  });
});

test('nothing can be changed afterwards', () => {
  expect(Object.isFrozen(configOf({}))).toBe(true);
});

test.each([
  ['127.0.0.1', undefined, 0],
  ['127.8.8.8', undefined, 0],
  ['::1', undefined, 0],
  ['localhost', undefined, 0],
  ['0.0.0.0', undefined, 1],
  ['::', undefined, 1],
  ['192.168.1.5', undefined, 1],
  ['localhost.example.vn', undefined, 1],
  ['0.0.0.0', 'a-token-of-the-office', 0],
])('the sandbox on %s with the token %s has %i faults', (HOST, SANDBOX_TOKEN, faults) => {
  const config = configOf({ HOST, ...(SANDBOX_TOKEN ? { SANDBOX_TOKEN } : {}) });

  expect(sandboxFaults(config).map(({ variable }) => variable)).toHaveLength(faults);
});

test('with a bot token no other is asked for, and a short one is refused', () => {
  expect(sandboxFaults(configOf({ BOT_TOKEN: TOKEN, HOST: '0.0.0.0' }))).toEqual([]);
  expect(faultsOf({ SANDBOX_TOKEN: 'short' })).toEqual(['SANDBOX_TOKEN']);
});
