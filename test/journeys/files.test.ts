import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '#sandbox/telegram/objects.ts';
import { partOf } from '#test/support/office-xml.ts';
import { type Cast, callFor, gatherForAll, hush, wordsOf } from './cast.ts';

/** The bytes of a file the bot has sent, as the platform got them. */
function bytesOf({ api }: Cast, message: Message): Buffer {
  const id = message.document?.file_id ?? message.photo?.at(-1)?.file_id;
  if (id === undefined) throw new Error(`no file came: ${wordsOf(message)}`);
  return Buffer.from(api.download(id));
}

describe('files', () => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await gatherForAll({ today: '2024-06-10' });
  });
  afterAll(() => cast.bot.close());

  test('the report comes as words, then as a picture, with somebody seen to be at work on it', async () => {
    const { api, bot, thanh } = cast;
    const words = await thanh.answer('/baocao thang');
    expect(wordsOf(words)).toContain('tháng 6/2024');

    const [picture] = await hush(bot, thanh);
    if (!picture) throw new Error('no picture came');
    expect(bytesOf(cast, picture).readUInt32BE(16)).toBe(1080);
    expect(wordsOf(picture)).toMatch(/^Chỉ số CCHC tháng 6\/2024: dự báo/);
    const calls = api.calls.map(({ method }) => method);
    expect(calls.lastIndexOf('sendChatAction')).toBeLessThan(calls.lastIndexOf('sendPhoto'));
  });

  test('Word and Excel at the press of a button, that open', async () => {
    const { bot, loan } = cast;
    const menu = await loan.answer('/xuat quy');

    await loan.presses(menu, { data: callFor(menu, 'xuat.tep word') });
    const [word] = await hush(bot, loan);
    await loan.presses(menu, { data: callFor(menu, 'xuat.tep excel') });
    const [excel] = await hush(bot, loan);
    if (!word || !excel) throw new Error('a file is missing');

    expect(word.document?.file_name).toBe('BC-CCHC-2024-Q2-DU-THAO.docx');
    expect(await partOf(bytesOf(cast, word), 'word/document.xml')).toContain('quý II năm 2024');
    expect(excel.document?.file_name).toBe('TU-CHAM-CCHC-2024.xlsx');
    expect(await partOf(bytesOf(cast, excel), 'xl/sharedStrings.xml')).toContain('Điểm tự chấm');
  });

  test('a network that breaks while a file is sent costs nothing but time', async () => {
    const { api, bot, thanh } = cast;
    const menu = await thanh.answer('/xuat');
    api.faults.fail('sendDocument', { status: 502 });

    await thanh.presses(menu, { data: callFor(menu, 'xuat.tep word') });
    await bot.settles();
    bot.passes({ minutes: 1 });
    await bot.tick();
    const said = await hush(bot, thanh);

    const files = said.flatMap(({ document }) => document?.file_name ?? []);
    expect(files).toEqual(['BC-CCHC-2024-06-DU-THAO.docx']);
  });
});
