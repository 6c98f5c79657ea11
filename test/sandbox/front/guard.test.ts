import { afterEach, expect, test } from 'vitest';
import { type Front, openFront } from '#sandbox/front/front.ts';

const TOKEN = 'a-token-of-the-office';
const open: Front[] = [];

function front(options: { host?: string; accessToken?: string } = {}): Front {
  const made = openFront({
    host: options.host ?? '127.0.0.1',
    accessToken: options.accessToken ?? null,
    timeZone: 'Asia/Ho_Chi_Minh',
    locale: 'vi',
    open: () => Promise.reject(new Error('nothing is played here')),
  });
  open.push(made);
  return made;
}

const ask = (page: Front, url: string, headers: Record<string, string> = {}) =>
  page.handle(new Request(url, { headers }));

const move = (page: Front, headers: Record<string, string>, url = 'http://127.0.0.1:8080') =>
  page.handle(
    new Request(`${url}/api/clock`, {
      method: 'POST',
      body: '{"to":"day"}',
      headers: { 'content-type': 'application/json', ...headers },
    }),
  );

afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

test.each(['http://127.0.0.1:8080/', 'http://localhost:5000/', 'http://[::1]:8080/'])(
  'this machine is answered under %s',
  async (url) => {
    const response = await ask(front(), url);

    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Sa bàn CCHC');
  },
);

test('a name rebound to this machine is not answered', async () => {
  const page = front();

  expect((await ask(page, 'http://evil.example:8080/')).status).toBe(403);
  expect((await ask(page, 'http://127.0.0.1.evil.example/api/events')).status).toBe(403);
});

test.each([
  ['another page', { origin: 'https://evil.example' }, 403],
  ['another port of this machine', { origin: 'http://127.0.0.1:3000' }, 403],
  ['a page without an origin', { origin: 'null' }, 403],
  ['another page that hides its origin', { 'sec-fetch-site': 'cross-site' }, 403],
  // Let in; and then there is no scene to move the clock of.
  ['our own page', { origin: 'http://127.0.0.1:8080' }, 409],
  ['a command line', {}, 409],
])('a call from %s', async (_, headers, status) => {
  expect((await move(front(), headers)).status).toBe(status);
});

test('nothing but our own script and style may run, and nobody may frame the page', async () => {
  const { headers } = await ask(front(), 'http://127.0.0.1:8080/');

  const policy = headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|http:|https:|\*/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('with a token the page asks for it, once', async () => {
  const page = front({ host: '0.0.0.0', accessToken: TOKEN });
  const url = 'http://192.168.1.5:8080/';

  const closed = await ask(page, url);
  expect(closed.status).toBe(401);
  expect(await closed.text()).toContain('<form');
  expect((await ask(page, `${url}api/events`)).status).toBe(401);
  expect((await ask(page, `${url}assets/page.js`)).status).toBe(401);

  const wrong = await ask(page, `${url}?token=${TOKEN}x`);
  expect(wrong.status).toBe(401);
  expect(await wrong.text()).toContain('role="alert"');

  const right = await ask(page, `${url}?token=${TOKEN}`);
  expect([right.status, right.headers.get('location')]).toEqual([302, '/']);
  const [cookie = ''] = right.headers.get('set-cookie')?.split(';') ?? [];
  expect(right.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/);
  expect(cookie).not.toContain(TOKEN);

  expect((await ask(page, url, { cookie })).status).toBe(200);
  expect((await ask(page, url, { cookie: `${cookie}x` })).status).toBe(401);
  expect(
    (await move(page, { cookie, origin: 'http://192.168.1.5:8080' }, 'http://192.168.1.5:8080')).status,
  ).toBe(409);
  expect(
    (await move(page, { cookie, origin: 'https://evil.example' }, 'http://192.168.1.5:8080')).status,
  ).toBe(403);
});

test('the page is built from its sources, with its own typeface', async () => {
  const page = front();
  const files = await Promise.all(
    ['page.js', 'look.css', 'icon.svg', 'be-vietnam-pro-400.ttf'].map((name) =>
      ask(page, `http://localhost/assets/${name}`),
    ),
  );

  expect(files.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(files.map(({ headers }) => headers.get('content-type')?.split(';')[0])).toEqual([
    'text/javascript',
    'text/css',
    'image/svg+xml',
    'font/ttf',
  ]);
  expect((await ask(page, 'http://localhost/assets/constructor')).status).toBe(404);
  expect((await ask(page, 'http://localhost/assets/..%2Fpage.tsx')).status).toBe(404);
});
