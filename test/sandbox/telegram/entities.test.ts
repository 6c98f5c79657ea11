import { expect, test } from 'vitest';
import { findEntities } from '#sandbox/telegram/entities.ts';
import { cleanFileName } from '#sandbox/telegram/files.ts';
import { imageSize } from '#sandbox/telegram/image-size.ts';
import { openApi } from '../open-api.ts';
import { call, png } from '../wire.ts';

test.each([
  ['/viec@my_bot 1.2', ['bot_command /viec@my_bot']],
  ['xem /viec, rồi /capnhat.', ['bot_command /viec', 'bot_command /capnhat']],
  ['1/2 a/b /việc', []],
  ['hỏi @lan_nguyen nhé', ['mention @lan_nguyen']],
  ['lan@xa.gov.vn', ['email lan@xa.gov.vn']],
  ['xem https://a.vn/x?y=1. và dichvucong.gov.vn', ['url https://a.vn/x?y=1', 'url dichvucong.gov.vn']],
  ['#minhchứng #1', ['hashtag #minhchứng']],
  ['Tiêu chí 1.2.3, báo cáo.docx', []],
])('%s', (text, expected) => {
  expect(
    findEntities(text).map(({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`),
  ).toEqual(expected);
});

test('what the bot formats is kept beside what is found; code hides it', async () => {
  const api = await openApi();
  const lan = api.phone({ firstName: 'Lan' });
  lan.says('/start');
  await call(api, 'sendMessage', {
    chat_id: lan.id,
    text: ' <b>gõ /viec</b> <code>/viec</code> ',
    parse_mode: 'HTML',
  });
  expect(lan.last).toMatchObject({
    text: 'gõ /viec /viec',
    entities: [
      { type: 'bold', offset: 0, length: 8 },
      { type: 'bot_command', offset: 3, length: 5 },
      { type: 'code', offset: 9, length: 5 },
    ],
  });
  const entities = [
    { type: 'italic', offset: 0, length: 2 },
    { type: 'mention', offset: 0, length: 2 },
  ];
  await call(api, 'sendMessage', { chat_id: lan.id, text: 'gõ', entities });
  expect(lan.last.entities).toEqual([{ type: 'italic', offset: 0, length: 2 }]);
  await call(api, 'sendMessage', {
    chat_id: lan.id,
    text: `<a href="tg://user?id=${lan.id}">Lan</a>`,
    parse_mode: 'HTML',
  });
  expect(lan.last.entities).toMatchObject([{ type: 'text_mention', user: { id: lan.id } }]);
});

test.each([
  ['Báo cáo quý II-2024 (bản 1).docx', 'Báo cáo quý II-2024 (bản 1).docx'],
  ['a/b:c*d?.xlsx', 'b c d.xlsx'],
  ['..an.pdf', 'an.pdf'],
  [`${'ă'.repeat(80)}.pdf`, `${'ă'.repeat(64)}.pdf`],
  ['không đuôi', 'không đuôi'],
  ['phân rã.txt'.normalize('NFD'), 'phan ra.txt'],
  ['“nháy” – gạch.txt', 'nháy    gạch.txt'],
])('the server names %s cleanly', (name, clean) => {
  expect(cleanFileName(name)).toBe(clean);
});

test.each([
  ['PNG', Buffer.from(png(7, 5)).toString('hex'), { width: 7, height: 5 }],
  [
    'JPEG',
    'ffd8ffe000104a46494600010100000100010000ffc0001108000500070301220002110103110100',
    { width: 7, height: 5 },
  ],
  ['GIF', '474946383961070005000000000000000000', { width: 7, height: 5 }],
  ['nothing', '00', undefined],
  ['text', Buffer.from('không phải ảnh').toString('hex'), undefined],
])('the size of a picture: %s', (_kind, hex, size) => {
  expect(imageSize(Buffer.from(hex, 'hex'))).toEqual(size);
});
