import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { SocksProxyAgent } from 'socks-proxy-agent';

/**
 * Idle connections are closed after this long. A firewall forgets them sooner or later without a word, and a message
 * sent into such a one would be neither delivered nor refused.
 */
const OPTIONS = { keepAlive: true, timeout: 10_000 };

/** The way to the Bot API server: straight, or through an http, https, socks5 or socks5h proxy. */
export function openAgent(apiRoot: string, proxyUrl: string | undefined): HttpAgent {
  if (proxyUrl === undefined) {
    return apiRoot.startsWith('https:') ? new HttpsAgent(OPTIONS) : new HttpAgent(OPTIONS);
  }
  return /^socks/i.test(proxyUrl)
    ? new SocksProxyAgent(proxyUrl, OPTIONS)
    : new HttpsProxyAgent(proxyUrl, OPTIONS);
}
