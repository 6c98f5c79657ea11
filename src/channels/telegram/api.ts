import { AsyncLocalStorage } from 'node:async_hooks';
import type { Agent } from 'node:http';
import { Readable } from 'node:stream';
import { Api, type ApiClientOptions } from 'grammy';
import { z } from 'zod';
import { type Answer, exchange, WireError } from './http.ts';

/** How long Telegram may keep a `getUpdates` waiting, in seconds. */
export const POLL_SECONDS = 30;

const POLL_TIMEOUT_MS = (POLL_SECONDS + 15) * 1000;
const UPLOAD_TIMEOUT_MS = 300_000;

/** grammY's own limit, which cannot tell how far a request came; ours below always ends first. */
const NEVER_SECONDS = 1000;

const envelope = z.union([
  z.looseObject({ ok: z.literal(true) }),
  z.looseObject({ ok: z.literal(false), error_code: z.number(), description: z.string() }),
]);

export interface ApiOptions {
  readonly token: string;
  readonly apiRoot: string;
  readonly agent: Agent;
  /** Limit of an ordinary call; long polling and uploads have their own. */
  readonly timeoutMs: number;
  /** Told after every call with which status it was answered; null: not at all. */
  readonly onExchange?: (status: number | null) => void;
}

/** What ends the calls that are under way. */
const callOff = new AsyncLocalStorage<AbortSignal>();

/**
 * Makes calls that end when `signal` aborts. It goes past grammY, whose own parameter wants the signal of a package that is
 * older than Node's.
 */
export function until<T>(signal: AbortSignal | undefined, call: () => Promise<T>): Promise<T> {
  return signal ? callOff.run(signal, call) : call();
}

/** grammY calls nothing of an answer but its `json`; the type it asks for is that of a whole client. */
const asFetch = z.custom<NonNullable<ApiClientOptions['fetch']>>((value) => typeof value === 'function');

/** grammY's client over our own HTTP, which knows the proxy, whether a request had left, and the status. */
export function openApi({ token, apiRoot, agent, timeoutMs, onExchange }: ApiOptions): Api {
  const fetch = async (url: string, init: FetchInit) => {
    const signal = callOff.getStore();
    const asked = exchange(url, {
      agent,
      method: 'POST',
      headers: init.headers,
      body: init.body,
      ...(signal && { signal }),
      timeoutMs: timeoutOf(url, init.body, timeoutMs),
    });
    asked.then(
      ({ status }) => onExchange?.(status),
      () => onExchange?.(null),
    );
    const answer = await asked;
    return { json: () => readEnvelope(answer) };
  };
  return new Api(token, {
    apiRoot,
    timeoutSeconds: NEVER_SECONDS,
    fetch: asFetch.parse(fetch),
  });
}

/** What grammY gives to `fetch`. */
interface FetchInit {
  readonly headers: Record<string, string>;
  readonly body: string | Readable;
}

function timeoutOf(url: string, body: string | Readable, timeoutMs: number): number {
  if (url.endsWith('/getUpdates')) return POLL_TIMEOUT_MS;
  return body instanceof Readable ? UPLOAD_TIMEOUT_MS : timeoutMs;
}

/**
 * The Bot API's answer. What is no such answer comes from something between it and us: its 5xx and 413 mean what they
 * mean everywhere, any other refusal says that the request did not get through.
 */
function readEnvelope({ status, body }: Answer): unknown {
  const read = envelope.safeParse(jsonOf(body));
  if (read.success) return read.data;
  if (status >= 500 || status === 413) {
    return { ok: false, error_code: status, description: `HTTP ${status}` };
  }
  if (status >= 300) throw new WireError('refused-on-the-way', false, `HTTP ${status}`);
  throw new WireError('malformed', true, 'no answer of a Bot API server');
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
