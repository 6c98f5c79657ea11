import { existsSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { parseEnv } from 'node:util';
import { z } from 'zod';

/** How updates reach the bot. */
export type TelegramMode =
  | { readonly kind: 'polling' }
  | { readonly kind: 'webhook'; readonly url: string; readonly secret: string };

/** Where the bot talks: on Telegram with a token, or on the local Bot API server without. */
export type Platform =
  | {
      readonly kind: 'telegram';
      readonly token: string;
      readonly apiRoot: string;
      readonly proxyUrl: string | null;
      readonly mode: TelegramMode;
    }
  | {
      readonly kind: 'sandbox';
      /** What the page asks for before it shows anything; null: nothing. */
      readonly accessToken: string | null;
    };

/** Everything the environment may say, checked once. */
export interface Config {
  readonly platform: Platform;
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** Where the ClamAV daemon listens: a path, or `host:port`; null where there is none. */
  readonly clamdSocket: string | null;
  readonly timeZone: string;
  readonly locale: 'vi' | 'en';
  readonly logLevel: string;
}

/** A wrong or unknown variable, as a line for the operator. */
export interface ConfigFault {
  readonly variable: string;
  readonly problem: string;
}

/** Exit code for a wrong configuration (sysexits.h, EX_CONFIG). */
export const EXIT_CONFIG = 78;

const empty = (value: unknown) => (value === '' ? undefined : value);
const httpUrl = z.url({ protocol: /^https?$/ });
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'is not a port')
  .transform(Number)
  .pipe(z.number().max(65_535));

const schema = z.object({
  BOT_TOKEN: z.preprocess(
    empty,
    z
      .string()
      .regex(/^\d+:[A-Za-z0-9_-]{3,}$/, 'is not a Telegram bot token')
      .optional(),
  ),
  TELEGRAM_API_ROOT: z.preprocess(empty, httpUrl.default('https://api.telegram.org')),
  TELEGRAM_PROXY_URL: z.preprocess(empty, z.url({ protocol: /^(https?|socks5h?)$/ }).optional()),
  TELEGRAM_MODE: z.preprocess(empty, z.enum(['polling', 'webhook']).default('polling')),
  WEBHOOK_URL: z.preprocess(empty, httpUrl.optional()),
  WEBHOOK_SECRET: z.preprocess(
    empty,
    z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,256}$/, 'must be 1–256 of A–Z a–z 0–9 _ -')
      .optional(),
  ),
  SANDBOX_TOKEN: z.preprocess(
    empty,
    z
      .string()
      .regex(/^[A-Za-z0-9_-]{12,256}$/, 'must be 12–256 of A–Z a–z 0–9 _ -')
      .optional(),
  ),
  HOST: z.preprocess(
    empty,
    z.string().refine(isHost, 'is neither an address nor the name of a machine').default('127.0.0.1'),
  ),
  PORT: z.preprocess(empty, port.default(8080)),
  DATABASE_URL: z.preprocess(
    empty,
    z
      .string()
      .regex(/^file:(\/\/)?[^/?]|^file:(\/\/)?\/./, 'must be file: and a path')
      .default('file:./data/cchc.db'),
  ),
  DATA_DIR: z.preprocess(empty, z.string().default('./data')),
  CLAMD_SOCKET: z.preprocess(
    empty,
    z
      .string()
      .regex(/^\/.|^[^/\s:]+:\d{1,5}$/, 'must be the path of a socket, or host:port')
      .optional(),
  ),
  ORG_TIMEZONE: z.preprocess(
    empty,
    z.string().refine(isTimeZone, 'is not an IANA time zone').default('Asia/Ho_Chi_Minh'),
  ),
  DEFAULT_LOCALE: z.preprocess(empty, z.enum(['vi', 'en']).default('vi')),
  LOG_LEVEL: z.preprocess(
    empty,
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ),
});

/** Prefixes of our own variables: one that begins so and is none of ours is a typing error. */
const OURS = /^(BOT_|TELEGRAM_|WEBHOOK_|SANDBOX_|ORG_|DATABASE_|DATA_DIR|CLAMD_|DEFAULT_LOC|LOG_LEV)/;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The configuration in an environment, over what an `.env` file says, or every fault in them. A file of ours holds
 * nothing but our variables; an environment holds those of others as well.
 */
export function readConfig(
  variables: Environment,
  dotEnv: Environment = {},
): Config | { readonly faults: readonly ConfigFault[] } {
  const environment = { ...dotEnv, ...variables };
  const known = Object.keys(schema.shape);
  const unknown = Object.keys(environment)
    .filter((name) => (OURS.test(name) || name in dotEnv) && !known.includes(name))
    .map((variable) => ({ variable, problem: 'is not a variable of this program' }));
  const parsed = schema.safeParse(environment);
  const wrong = parsed.success
    ? []
    : parsed.error.issues.map((issue) => ({ variable: issue.path.join('.'), problem: issue.message }));
  const faults = [...wrong, ...missingForWebhook(environment), ...unknown];
  if (!parsed.success || faults.length > 0) return { faults };
  return Object.freeze(configOf(parsed.data));
}

/** The configuration of this process: `.env` of the working folder where there is one, and the environment over it. */
export function loadConfig(): ReturnType<typeof readConfig> {
  const dotEnv = existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {};
  return readConfig(process.env, dotEnv);
}

/**
 * What keeps the sandbox from being started with a configuration. Whoever reaches its page plays every person of the
 * commune: away from this machine it must ask for a token.
 */
export function sandboxFaults({ platform, host }: Config): ConfigFault[] {
  if (platform.kind !== 'sandbox' || platform.accessToken !== null || isLoopback(host)) return [];
  const problem = 'is required where BOT_TOKEN is empty and HOST is not this machine alone (127.0.0.1)';
  return [{ variable: 'SANDBOX_TOKEN', problem }];
}

/** An IP address, or a name; four numbers are an address or nothing. */
function isHost(host: string): boolean {
  return isIP(host) !== 0 || /^(?:[a-z0-9_-]+\.)*[a-z0-9_-]*[a-z][a-z0-9_-]*\.?$/i.test(host);
}

function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1)$/i.test(host);
}

function missingForWebhook(environment: Environment): ConfigFault[] {
  if (environment['TELEGRAM_MODE'] !== 'webhook') return [];
  return ['WEBHOOK_URL', 'WEBHOOK_SECRET']
    .filter((variable) => !environment[variable])
    .map((variable) => ({ variable, problem: 'is required where TELEGRAM_MODE is webhook' }));
}

function configOf(env: z.infer<typeof schema>): Config {
  return {
    platform: platformOf(env),
    host: env.HOST,
    port: env.PORT,
    databaseUrl: env.DATABASE_URL,
    dataDir: env.DATA_DIR,
    clamdSocket: env.CLAMD_SOCKET ?? null,
    timeZone: env.ORG_TIMEZONE,
    locale: env.DEFAULT_LOCALE,
    logLevel: env.LOG_LEVEL,
  };
}

function platformOf(env: z.infer<typeof schema>): Platform {
  if (env.BOT_TOKEN === undefined) return { kind: 'sandbox', accessToken: env.SANDBOX_TOKEN ?? null };
  const isWebhook =
    env.TELEGRAM_MODE === 'webhook' && env.WEBHOOK_URL !== undefined && env.WEBHOOK_SECRET !== undefined;
  return {
    kind: 'telegram',
    token: env.BOT_TOKEN,
    apiRoot: env.TELEGRAM_API_ROOT.replace(/\/+$/, ''),
    proxyUrl: env.TELEGRAM_PROXY_URL ?? null,
    mode: isWebhook
      ? { kind: 'webhook', url: env.WEBHOOK_URL ?? '', secret: env.WEBHOOK_SECRET ?? '' }
      : { kind: 'polling' },
  };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
