import { expect, test } from 'vitest';
import { readMultipart } from '#sandbox/door/multipart.ts';
import { openApi } from '../open-api.ts';
import { call, request, upload } from '../wire.ts';

test('takes parameters from the address, a form or JSON, and the method in any case', async () => {
  const api = await openApi();
  const lan = api.phone({ firstName: 'Lan' });
  lan.says('/start');
  const url = `${api.url}/bot${api.token}`;

  await request(`${url}/SENDMESSAGE?chat_id=${lan.id}&text=m%E1%BB%99t`);
  await request(`${url}/sendmessage`, {
    method: 'POST',
    body: new URLSearchParams({ chat_id: String(lan.id), text: 'hai' }),
  });
  await upload(api, 'sendMessage', { chat_id: String(lan.id), text: 'ba' });
  await call(api, 'sendMessage', { chat_id: lan.id, text: 4 });

  expect(lan.messages.map(({ text }) => text)).toEqual(['/start', 'một', 'hai', 'ba', '4']);
  expect(api.calls.map(({ method }) => method)).toEqual(Array(4).fill('sendMessage'));
});

test.each([
  ['an unknown method', (url: string, token: string) => `${url}/bot${token}/sing`, 404, 'Not Found'],
  ['another token', (url: string) => `${url}/bot123:abc/getMe`, 401, 'Unauthorized'],
  ['a token that is none', (url: string) => `${url}/botabc/getMe`, 404, 'Not Found'],
  ['another path', (url: string) => `${url}/hello`, 404, 'Not Found'],
  [
    'an unknown file',
    (url: string, token: string) => `${url}/file/bot${token}/documents/x`,
    404,
    'Not Found',
  ],
] as const)('%s', async (_what, address, status, description) => {
  const api = await openApi();
  expect(await request(address(api.url, api.token))).toMatchObject({
    status,
    ok: false,
    error_code: status,
    description,
  });
});

test('a body that is no JSON', async () => {
  const api = await openApi();
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' };
  expect(await request(`${api.url}/bot${api.token}/getMe`, init)).toMatchObject({ status: 400 });
});

function part(disposition: string, content: string): string {
  return `--xyz\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;
}

test.each([
  ['name="a"; filename="bảng điểm.xlsx"', 'bảng điểm.xlsx'],
  ['name="a"; filename="một \\"hai\\".txt"', 'một "hai".txt'],
  ['name=a;filename=một hai.txt', 'một hai.txt'],
  ['name=a;filename=một; hai.txt', 'một'],
  ['name="a"; filename="%E1%BB%87.txt"', 'ệ.txt'],
])('reads the file name of %s', (disposition, fileName) => {
  const form = readMultipart(
    Buffer.from(`${part(disposition, 'x\r\n--x')}--xyz--\r\n`),
    'multipart/form-data; boundary=xyz',
  );
  const file = form?.files.get('a');
  expect(file?.fileName).toBe(fileName);
  expect(Buffer.from(file?.bytes ?? []).toString()).toBe('x\r\n--x');
});

test.each(['', '--xyz', '--xyz\r\n\r\n', `${part('filename="a"', 'x')}--xyz--`, part('name="a"', 'x')])(
  'a form gone wrong: %j',
  (body) => {
    expect(readMultipart(Buffer.from(body), 'multipart/form-data; boundary=xyz')).toBeUndefined();
  },
);

test('a large file goes up whole, and is too big to come down', async () => {
  const api = await openApi();
  const lan = api.phone({ firstName: 'Lan' });
  lan.says('/start');
  const bytes = new Uint8Array(20 * 1024 * 1024 + 1);
  await upload(api, 'sendDocument', { chat_id: String(lan.id), document: new File([bytes], 'a.zip') });
  const { document } = lan.last;
  expect(document).toMatchObject({
    file_name: 'a.zip',
    mime_type: 'application/zip',
    file_size: bytes.byteLength,
  });
  expect(await call(api, 'getFile', { file_id: document?.file_id })).toMatchObject({
    status: 400,
    description: 'Bad Request: file is too big',
  });
});

test('more than 50 MB is not taken', async () => {
  const api = await openApi();
  const document = new File([new Uint8Array(51 * 1024 * 1024)], 'a.zip');
  expect(await upload(api, 'sendDocument', { chat_id: '1', document })).toMatchObject({
    status: 413,
    description: 'Request Entity Too Large',
  });
});
