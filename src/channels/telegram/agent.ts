import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { SocksProxyAgent } from 'socks-proxy-agent';

/**
 * Idle connections are closed after this long. A firewall forgets them sooner or later without a word, and a message
 * sent into such a one would be neither delivered nor refused.
 */
const KEPT = { keepAlive: true, timeout: 10_000 };
const FRESH = { keepAlive: false, timeout: 10_000 };

/**
 * The way to the Bot API server: straight, or through an http, https, socks5 or socks5h proxy. `fresh`: each call on a
 * connection of its own, so that one which breaks was not just being closed for its age.
 */
export function openAgent(
  apiRoot: string,
  proxyUrl: string | undefined,
  { fresh = false }: { fresh?: boolean } = {},
): HttpAgent {
  const options = fresh ? FRESH : KEPT;
  if (proxyUrl === undefined) {
    return apiRoot.startsWith('https:') ? new HttpsAgent(options) : new HttpAgent(options);
  }
  return /^socks/i.test(proxyUrl)
    ? new SocksProxyAgent(proxyUrl, options)
    : new HttpsProxyAgent(proxyUrl, options);
}
