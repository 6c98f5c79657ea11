import http, { type Agent, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { pipeline, type Readable } from 'node:stream';

/** One HTTP request. Nothing of it outlives `timeoutMs`, from the first packet to the last byte of the answer. */
export interface Ask {
  readonly agent: Agent;
  readonly timeoutMs: number;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Readable;
  readonly signal?: AbortSignal;
  /** The answer is cut off as `too-big` when it has more bytes than this. */
  readonly mostBytes?: number;
}

export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

/** Why there is no answer. */
export type WireTrouble = 'timeout' | 'aborted' | 'broken' | 'too-big' | 'malformed' | 'refused-on-the-way';

/**
 * A request that got no usable answer.
 *
 * `handedOver` tells whether the whole request had left for the other side: before that, nobody can have acted on it.
 * A blocked line shows as a connection that is never made, so this decides between trying again and not knowing.
 */
export class WireError extends Error {
  readonly trouble: WireTrouble;
  readonly handedOver: boolean;

  constructor(trouble: WireTrouble, handedOver: boolean, why: string) {
    super(why === '' ? trouble : `${trouble}: ${why}`);
    this.name = 'WireError';
    this.trouble = trouble;
    this.handedOver = handedOver;
  }
}

/** Carries out a request; throws `WireError` where no whole answer comes. The status is not judged. */
export function exchange(url: string, ask: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { agent, method = 'GET', headers = {}, body, signal } = ask;
    const request = (url.startsWith('https:') ? https : http).request(url, { agent, method, headers });
    let handedOver = false;

    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const fail = (trouble: WireTrouble, why = '') => {
      settle();
      reject(new WireError(trouble, handedOver, why));
      request.destroy();
    };
    const onAbort = () => fail('aborted');
    const timer = setTimeout(() => fail('timeout', `no answer in ${ask.timeoutMs} ms`), ask.timeoutMs);
    signal?.addEventListener('abort', onAbort);

    request.once('finish', () => {
      handedOver = true;
    });
    request.on('error', (error) => fail('broken', reasonOf(error)));
    request.on('response', (response) => {
      readAll(response, ask.mostBytes).then(
        (bytes) => {
          settle();
          resolve({ status: response.statusCode ?? 0, body: bytes });
        },
        (error) => (error instanceof TooBig ? fail('too-big') : fail('malformed', 'the answer breaks off')),
      );
    });

    if (signal?.aborted) fail('aborted');
    else if (body === undefined || typeof body === 'string') request.end(body);
    else pipeline(body, request, (error) => error && fail('broken', reasonOf(error)));
  });
}

class TooBig extends Error {}

async function readAll(response: IncomingMessage, mostBytes = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > mostBytes) throw new TooBig();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** `ECONNREFUSED`, where the machine says so; several addresses that failed are joined in one error. */
function reasonOf(error: Error): string {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return reasonOf(error.errors[0]);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
