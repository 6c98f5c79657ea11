import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';

/** What a webhook is answered with. */
export type WebhookOutcome = 'stored' | 'forbidden' | 'malformed' | 'not-yet';

/** What the HTTP server asks of the program. */
export interface HttpParts {
  /** What the program lacks to do its work, in single words; nothing where it is ready. */
  readonly lacks: () => Promise<readonly string[]>;
  /** Prometheus text, without personal data. */
  readonly metrics: () => Promise<string>;
  /** Takes an update; null where updates are fetched instead. */
  readonly webhook: ((secret: string | undefined, body: unknown) => Promise<WebhookOutcome>) | null;
  /** Answers whatever else is asked for: the sandbox's page. Without it that is not found. */
  readonly page?: (request: Request) => Promise<Response>;
}

/** A listening server and its address. */
export interface HttpServer {
  readonly url: string;
  close(): Promise<void>;
}

const LARGEST_UPDATE = 1024 * 1024;
const STATUS = { stored: 200, forbidden: 403, malformed: 400, 'not-yet': 503 } as const;

/**
 * Serves `/healthz`, `/readyz`, `/metrics`, in webhook mode what Telegram posts, and in the sandbox its page. Port 0 takes a free
 * one.
 */
export async function serveHttp(host: string, port: number, parts: HttpParts): Promise<HttpServer> {
  const app = new Hono();
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', async (c) => {
    const lacks = await parts.lacks();
    return lacks.length === 0 ? c.text('ready') : c.text(`not ready: ${lacks.join(', ')}`, 503);
  });
  app.get('/metrics', async (c) => c.text(await parts.metrics()));
  const { webhook, page } = parts;
  // Whatever path the address given to Telegram has, and whatever a proxy makes of it: the secret tells who calls.
  if (webhook)
    app.post('*', bodyLimit({ maxSize: LARGEST_UPDATE }), async (c) => {
      const body: unknown = await c.req.json().catch(() => undefined);
      const outcome = await webhook(c.req.header('x-telegram-bot-api-secret-token'), body);
      return c.body(null, STATUS[outcome]);
    });
  if (page) app.all('*', (c) => page(c.req.raw));
  app.notFound((c) => c.text('not found', 404));
  app.onError((error, c) => (error instanceof HTTPException ? error.getResponse() : c.text('error', 500)));
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (address) => {
      const shown = address.family === 'IPv6' ? `[${address.address}]` : address.address;
      resolve({
        url: `http://${shown}:${address.port}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      });
    });
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenFault(error, host, port)));
  });
}

/** The address to listen on is none of this machine: a wrong setting, which no second try mends. */
export class UnusableHost extends Error {
  override readonly name = 'UnusableHost';
}

/** What a machine answers to an address that is not its own. */
const NOT_OURS: ReadonlySet<string | undefined> = new Set(['EADDRNOTAVAIL', 'ENOTFOUND', 'EINVAL']);

/** Why it cannot listen, naming the setting to change. */
function listenFault(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const { code } = error;
  if (code === 'EADDRINUSE')
    return new Error(`PORT ${port} of ${host} is in use. Stop what listens there, or choose another PORT.`);
  if (code === 'EACCES')
    return new Error(`PORT ${port} of ${host} is not allowed here. Choose a PORT from 1024 on.`);
  if (NOT_OURS.has(code)) return new UnusableHost(`HOST ${host} is no address of this machine`);
  return error;
}
