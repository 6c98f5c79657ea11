import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** Who may come to the page. */
export interface GuardOptions {
  /** What is asked for; null: nothing, and then only this machine is spoken to. */
  readonly accessToken: string | null;
  /** The name the server listens on, which is spoken to as well. */
  readonly host: string;
  /** What somebody without the token is shown. */
  readonly askForToken: (c: Context, wrong: boolean) => Response | Promise<Response>;
}

const COOKIE = 'sandbox';
const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Nothing but our own script and style, no frames, no request to anybody else. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers } = c.res;
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', POLICY);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
};

/**
 * Lets in only who may come.
 *
 * Without a token the server listens on this machine alone, but any page in its browser can call it: a name that was
 * rebound to 127.0.0.1 is told by its `Host`, and a call from another page by its `Origin`. With a token `?token=` or the
 * form opens the door once and leaves a cookie; both comparisons take the same time whatever is given.
 */
export function guard({ accessToken, host, askForToken }: GuardOptions): MiddlewareHandler {
  const names = new Set([...THIS_MACHINE, host.includes(':') ? `[${host}]` : host.toLowerCase()]);
  const pass = createHash('sha256').update(randomBytes(32)).digest('base64url');

  return async (c, next) => {
    const address = new URL(c.req.url);
    if (accessToken === null && !names.has(address.hostname)) return c.text('not this host', 403);
    if (!isOwnPage(c)) return c.text('not from this page', 403);
    if (accessToken === null || isSame(getCookie(c, COOKIE) ?? '', pass)) return next();

    const given = address.searchParams.get('token');
    if (given === null || !isSame(given, accessToken)) return askForToken(c, given !== null);
    const secure = c.req.header('x-forwarded-proto') === 'https';
    setCookie(c, COOKIE, pass, { httpOnly: true, sameSite: 'Strict', path: '/', secure });
    return c.redirect('/');
  };
}

/** A call that changes something comes from our own page, or from no page at all (a command line). */
function isOwnPage(c: Context): boolean {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return true;
  const origin = c.req.header('origin');
  if (origin === undefined) return ['none', 'same-origin'].includes(c.req.header('sec-fetch-site') ?? 'none');
  return URL.canParse(origin) && new URL(origin).host === new URL(c.req.url).host;
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [given, wanted].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
