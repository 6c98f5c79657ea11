import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Phone } from '#sandbox/stage/phone.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import { jpegOf, pdfOf } from '#test/support/files.ts';
import { type Cast, callFor, gatherForAll, hush, wordsOf } from './cast.ts';

const PDF = 'application/pdf';
const file = (name: string, words = name) => ({
  bytes: pdfOf(words),
  fileName: name,
  mimeType: PDF,
});
const photo = (words: string) => ({ kind: 'photo' as const, bytes: jpegOf(`ảnh ${words}`) });

/** What stands on the shelf of a criterion. */
const shelfOf = async (phone: Phone, code: string): Promise<string> =>
  wordsOf(await phone.answer(`/minhchung ${code}`));

const saidByBot = (phone: Phone): Message[] => phone.messages.filter(({ from }) => from?.is_bot);

describe('evidence', () => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await gatherForAll();
    return cast.bot.close;
  });

  test('is a photo in reply to the reminder', async () => {
    const { bot, lan, minh } = cast;
    bot.at('2024-06-14', 8);
    await bot.tick();
    const reminder = await minh.hears();
    await lan.hears();
    const first = await minh.answer(() =>
      minh.sendsPhoto({ bytes: jpegOf('biên bản'), caption: '2.1', replyTo: reminder }),
    );
    expect(wordsOf(first)).toMatch(/Đã lưu 1 tệp[\s\S]*2\.1/);
    expect(wordsOf(first)).toMatch(/MẬT/);
    const second = await minh.answer(() => minh.sendsPhoto({ bytes: jpegOf('bảng'), caption: '2.1' }));
    expect(wordsOf(second)).toMatch(/Đủ 2\/2/);
    expect(wordsOf(second)).not.toMatch(/MẬT/);
  });

  test('is a document, kept under its own name and byte for byte', async () => {
    const { bot, lan } = cast;
    const sent = file('BC quý II <ký>.pdf');
    const answer = await lan.answer(() => lan.sendsDocument({ ...sent, caption: 'mc 1.1.2' }));
    expect(wordsOf(answer)).toMatch(/Đã lưu 1 tệp[\s\S]*1\.1\.2/);
    const shelf = await shelfOf(lan, '1.1.2');
    expect(shelf).toContain('BC quý II <ký>.pdf');
    expect(shelf).toContain('Trần Thị Lan');
    expect(bot.files().every((name) => /^[0-9a-f]{64}$/.test(name))).toBe(true);
  });

  test('comes after the criterion was chosen, without a caption', async () => {
    const { lan } = cast;
    const card = await lan.answer('/tieuchi 2.2');
    await lan.presses(card, callFor(card, 'minhchung 2.2'));
    await lan.hears();
    const answer = await lan.answer(() => lan.sendsDocument(file('niêm yết.pdf')));
    expect(wordsOf(answer)).toMatch(/Đã lưu 1 tệp[\s\S]*2\.2/);
    const more = await lan.answer(() => lan.sendsDocument(file('niêm yết 2.pdf')));
    expect(wordsOf(more)).toMatch(/2\.2[\s\S]*2 tài liệu/);
  });

  test('that came before its criterion is filed when the button is pressed', async () => {
    const { bot, lan } = cast;
    await lan.answer('/viec');
    const which = await lan.answer(() => lan.sendsDocument(file('không tên.pdf')));
    expect(wordsOf(which)).toMatch(/Minh chứng cho tiêu chí nào/);
    const { length } = lan.messages;
    await lan.presses(which, callFor(which, 'minhchung.gan'));
    const filed = await lan.hears();
    expect(filed.message_id).toBe(which.message_id);
    expect(wordsOf(filed)).toMatch(/Đã lưu/);
    expect(lan.messages).toHaveLength(length);
    await bot.settles();
  });

  test('that came before its criterion is filed when the code is typed', async () => {
    const { lan } = cast;
    await lan.answer('/viec');
    await lan.answer(() => lan.sendsDocument(file('gõ mã.pdf')));
    expect(wordsOf(await lan.answer('1.1.2'))).toMatch(/Đã lưu[\s\S]*1\.1\.2/);
    expect(await shelfOf(lan, '1.1.2')).toContain('gõ mã.pdf');
    await lan.answer('/viec');
  });

  test('sent twice is kept once, and that is said', async () => {
    const { bot, lan } = cast;
    const sent = { ...file('hai lần.pdf'), caption: '1.1.2' };
    await lan.answer(() => lan.sendsDocument(sent));
    const kept = bot.files().length;
    const again = await lan.answer(() => lan.sendsDocument({ ...sent, fileName: 'tên khác.pdf' }));
    expect(wordsOf(again)).toMatch(/đã có trong hồ sơ 1\.1\.2/);
    expect(bot.files()).toHaveLength(kept);
    expect((await shelfOf(lan, '1.1.2')).match(/hai lần\.pdf|tên khác\.pdf/g)).toHaveLength(1);
  });

  test('that was forwarded counts like any other', async () => {
    const { bot, lan } = cast;
    const friend = bot.stranger('Bạn');
    const theirs = friend.sendsDocument({ ...file('chuyển tiếp.pdf'), caption: 'Biên bản 1.1.2' });
    await friend.hears();
    expect(wordsOf(await lan.answer(() => lan.forwards(theirs)))).toMatch(/Đã lưu[\s\S]*1\.1\.2/);
    expect(await shelfOf(lan, '1.1.2')).toContain('chuyển tiếp.pdf');
  });

  test('of a criterion that is somebody else’s is not filed there', async () => {
    const { lan, minh } = cast;
    await minh.answer('/viec');
    const refused = await minh.answer(() => minh.sendsDocument({ ...file('nhầm.pdf'), caption: '1.1.2' }));
    expect(wordsOf(refused)).toMatch(/1\.1\.2 không giao cho đồng chí/);
    expect(await shelfOf(lan, '1.1.2')).not.toContain('nhầm.pdf');
  });

  test('stamped secret is refused before it is fetched, and nothing is kept', async () => {
    const { bot, api, lan } = cast;
    await lan.answer('/viec');
    const [kept, rows, fetched] = [bot.files(), bot.rows(), api.calls.filter(isFetch).length];
    for (const secret of [
      { ...file('Công văn TUYỆT MẬT.pdf'), caption: '1.1.2' },
      { ...file('scan.pdf'), caption: '1.1.2 tài liệu tối mật' },
      { ...file('VB_MAT_so12.pdf'), caption: 'minh chứng 1.1.2, đóng dấu MẬT' },
    ])
      expect(wordsOf(await lan.answer(() => lan.sendsDocument(secret)))).toMatch(/Không nhận và không lưu/);
    expect(bot.files()).toEqual(kept);
    expect(bot.rows()).toEqual(rows);
    expect(api.calls.filter(isFetch)).toHaveLength(fetched);
  });

  test('of more than 20 MB is refused with what to do instead', async () => {
    const { bot, lan } = cast;
    const kept = bot.files();
    const big = { bytes: new Uint8Array(20 * 1024 * 1024 + 1), fileName: 'to.pdf', caption: '1.1.2' };
    expect(wordsOf(await lan.answer(() => lan.sendsDocument(big)))).toMatch(/to\.pdf[\s\S]*20 MB/);
    expect(bot.files()).toEqual(kept);
  });

  test('that is empty, or can no longer be fetched, is asked for again', async () => {
    const { bot, api, lan } = cast;
    const [kept, rows] = [bot.files(), bot.rows()];
    api.faults.fail('getFile', {
      status: 400,
      description: 'Bad Request: wrong file_id or the file is temporarily unavailable',
    });
    expect(
      wordsOf(await lan.answer(() => lan.sendsDocument({ ...file('mất.pdf'), caption: '1.1.2' }))),
    ).toMatch(/mất\.pdf[\s\S]*gửi lại/);
    api.faults.fail('download', { status: 404 });
    expect(
      wordsOf(await lan.answer(() => lan.sendsDocument({ ...file('mất 2.pdf'), caption: '1.1.2' }))),
    ).toMatch(/mất 2\.pdf[\s\S]*gửi lại/);
    const empty = { bytes: new Uint8Array(0), fileName: 'rỗng.pdf', caption: '1.1.2' };
    expect(wordsOf(await lan.answer(() => lan.sendsDocument(empty)))).toMatch(/rỗng\.pdf/);
    expect(bot.files()).toEqual(kept);
    expect(bot.rows()).toEqual(rows);
    expect(bot.logged).toEqual([]);
  });

  test('is fetched again where the line broke', async () => {
    const { api, lan } = cast;
    api.faults.drop('download', { when: 'before' });
    const answer = await lan.answer(() => lan.sendsDocument({ ...file('đứt mạng.pdf'), caption: '1.1.2' }));
    expect(wordsOf(answer)).toMatch(/Đã lưu[\s\S]*1\.1\.2/);
    expect((await shelfOf(lan, '1.1.2')).match(/đứt mạng\.pdf/g)).toHaveLength(1);
  });

  test('and words of progress in one caption are both taken', async () => {
    const { lan } = cast;
    const answer = await lan.answer(() =>
      lan.sendsDocument({ ...file('quý II.pdf'), caption: '2.2 xong rồi, gửi minh chứng' }),
    );
    expect(wordsOf(answer)).toMatch(/Đã lưu[\s\S]*2\.2/);
  });
});

describe('an album', () => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await gatherForAll();
    return cast.bot.close;
  });
  afterEach(() => cast.lan.answer('/viec'));

  const photosOf = (shelf: string) => shelf.match(/photo-/g)?.length ?? 0;

  test('of three pages with one caption is one document, with one answer that grows', async () => {
    const { bot, lan } = cast;
    const { length } = saidByBot(lan);
    const kept = bot.files().length;
    lan.sendsAlbum([{ ...photo('1'), caption: 'minh chứng 1.1.2' }, photo('2'), photo('3')]);
    await bot.settles();
    const said = saidByBot(lan).slice(length);
    expect(said).toHaveLength(1);
    expect(said.map(wordsOf)).toEqual([
      expect.stringMatching(/Đã lưu 3 ảnh vào hồ sơ 1\.1\.2, ghép thành một PDF/),
    ]);
    expect(bot.files()).toHaveLength(kept + 4);
    expect(await shelfOf(lan, '1.1.2')).toMatch(/: 1 tài liệu[\s\S]*1\.1\.2 2024-06-1\d\.pdf/);
  });

  test('of photos whose last has the caption is filed whole', async () => {
    const { bot, lan } = cast;
    const { length } = saidByBot(lan);
    lan.sendsAlbum([photo('4'), photo('5'), { ...photo('6'), caption: '2.2' }]);
    await bot.settles();
    const said = saidByBot(lan).slice(length);
    expect(said.map(wordsOf)).toEqual([expect.stringMatching(/Đã lưu 3 tệp[\s\S]*2\.2/)]);
    expect(photosOf(await shelfOf(lan, '2.2'))).toBe(3);
  });

  test('with two codes goes to two criteria, and every caption is kept', async () => {
    const { bot, lan } = cast;
    lan.sendsAlbum([
      { ...photo('a'), caption: '1.1.2 báo cáo quý' },
      { ...photo('b'), caption: '2.2 ảnh niêm yết' },
    ]);
    await bot.settles();
    expect(wordsOf(lan.last)).toMatch(/Đã lưu 1 tệp[^\n]*1\.1\.2[\s\S]*Đã lưu 1 tệp[^\n]*2\.2/);
    await hush(bot, lan);
    expect(photosOf(await shelfOf(lan, '1.1.2'))).toBe(1);
    expect(photosOf(await shelfOf(lan, '2.2'))).toBe(4);
  });

  test('without a code is asked about once, and one press files it all', async () => {
    const { bot, lan } = cast;
    const { length } = saidByBot(lan);
    lan.sendsAlbum([photo('x'), photo('y'), photo('z')]);
    await bot.settles();
    const said = saidByBot(lan).slice(length);
    expect(said.map(wordsOf)).toEqual([expect.stringMatching(/Đã giữ 3 tệp/)]);
    const [ask] = said;
    if (!ask) throw new Error('nothing was asked');
    await hush(bot, lan);
    await lan.presses(ask, callFor(ask, 'minhchung.gan'));
    expect(wordsOf(await lan.hears())).toMatch(/Đã lưu 3 tệp/);
  });

  test('of documents survives a restart in its middle', async () => {
    const { bot, lan } = cast;
    await bot.goesDown();
    lan.sendsAlbum(
      ['a.pdf', 'b.pdf', 'c.pdf'].map((name, at) => ({
        kind: 'document' as const,
        ...file(name),
        ...(at === 0 ? { caption: '1.1.2' } : {}),
      })),
    );
    await bot.comesBack();
    await bot.settles();
    await hush(bot, lan);
    const shelf = await shelfOf(lan, '1.1.2');
    for (const name of ['a.pdf', 'b.pdf', 'c.pdf']) expect(shelf).toContain(name);
  });
});

function isFetch({ method }: { method: string }): boolean {
  return method === 'getFile' || method === 'download';
}
