import { expect, test } from 'vitest';
import { EICAR, startClamd } from '#test/support/clamd.ts';
import { realFile } from '#test/support/files.ts';
import { gather, wordsOf } from './cast.ts';

test('a daemon looks at every file: one that is infected is refused, one it cannot look at is asked for again', async () => {
  const clamd = await startClamd();
  const { bot, lan } = await gather({ today: '2024-06-10', clamdSocket: clamd.socket });
  const rows = () => bot.rows()['Evidence'];
  const sends = (fileName: string, bytes: Uint8Array, caption = '1.1.2') =>
    lan.answer(() => lan.sendsDocument({ fileName, bytes, caption })).then(wordsOf);

  expect(await sends('bao cao.pdf', realFile('bao-cao-quy-2.pdf'))).toMatch(/Đã lưu 1 tệp/);
  const kept = bot.files();
  for (const name of ['eicar.com', 'anh.jpg', 'bao cao 2.pdf'])
    expect(await sends(name, EICAR)).toMatch(/Không nhận tệp[\s\S]*mã độc/);
  expect(bot.files()).toEqual(kept);
  expect(rows()).toBe(1);
  expect(clamd.scanned).toHaveLength(4);

  await clamd.stop();
  const answer = await sends('quyet dinh.docx', realFile('quyet-dinh.docx'), '1.1.2 xong 80%');
  expect(answer).toMatch(/chưa nhận[\s\S]*gửi lại/);
  expect(answer).toMatch(/Đã ghi 1\.1\.2[\s\S]*80%/);
  expect(bot.files()).toEqual(kept);
  expect(bot.logged).toEqual([expect.stringContaining('the virus scanner does not answer')]);
});
