import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import type { Phone } from '#sandbox/stage/phone.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import { jpegOf, pdfOf, realFile } from '#test/support/files.ts';
import { unpack } from '#test/support/unpack.ts';
import { type Cast, callFor, callsOf, gather, hush, wordsOf } from './cast.ts';

const REPORT = realFile('bao-cao-quy-2.pdf');
const DECISION = realFile('quyet-dinh.docx');
const PHOTO = jpegOf('niêm yết');

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Files a report that is accepted, a decision that waits, a photo and a link. */
async function fileEvidence({ lan, minh, loan }: Cast): Promise<void> {
  await lan.answer(() => lan.sendsDocument({ bytes: REPORT, fileName: 'bc q2.pdf', caption: 'mc 1.1.2' }));
  const review = await loan.answer('/duyet');
  await loan.presses(review, { data: callFor(review, 'duyet.nhan') });
  await loan.hears();
  await lan.answer(() =>
    lan.sendsDocument({ bytes: DECISION, fileName: '../qđ "mới".docx', caption: 'mc 1.1.2' }),
  );
  await minh.answer(() => minh.sendsPhoto({ bytes: PHOTO, caption: 'mc 2.1' }));
  await minh.answer('minh chứng 2.1 https://minhson.example.vn/tin/1');
}

/** Asks for the dossier and gives all that is said until the bot has come to rest. */
async function ask({ bot, loan }: Cast): Promise<Message[]> {
  const menu = await loan.answer('/xuat');
  await loan.presses(menu, { data: callFor(menu, 'xuat.hoso 2024') });
  return hush(bot, loan);
}

/** What stands in a chat about the dossier. */
const standing = ({ messages }: Phone) =>
  messages.filter(({ text }) => text?.includes('ồ sơ minh chứng năm 2024')).map(wordsOf);
const documentsIn = (said: readonly Message[]) => said.flatMap(({ document }) => document ?? []);

test('the dossier comes as one zip that holds every byte, an index and what is missing', async () => {
  const cast = await gather();
  const { api, bot, loan } = cast;
  await fileEvidence(cast);
  await hush(bot, loan);

  const [document, ...others] = documentsIn(await ask(cast));

  expect(others).toEqual([]);
  expect(document?.file_name).toBe('HO-SO-MINH-CHUNG-2024.zip');
  const files = await unpack(api.download(document?.file_id ?? ''));
  const evidence = [...files].filter(([name]) => name.includes('/'));
  expect(evidence.map(([name]) => name.split('/').at(-1))).toEqual([
    expect.stringMatching(/^1\.1\.2 - 01 - BC .*-BC-UBND\.pdf$/),
    expect.stringMatching(/^1\.1\.2 - 02 - QĐ .*\(chờ duyệt\)\.docx$/),
    '2.1 - 01 - minhson.example.vn (chờ duyệt).txt',
    expect.stringMatching(/^2\.1 - 02 - .*\(chờ duyệt\)\.jpg$/),
  ]);
  const [report, decision, link, photo] = evidence.map(([, bytes]) => bytes);
  expect([report, decision, photo]).toEqual([REPORT, DECISION, PHOTO]);
  expect(String(link)).toContain('https://minhson.example.vn/tin/1');

  const book = read(files.get('0 - Mục lục.xlsx'));
  const sheet = book.Sheets['Danh mục'];
  const rows = sheet ? utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false }) : [];
  const line = rows.find((row) => row.includes(hashOf(REPORT)));
  expect(line).toEqual(
    expect.arrayContaining([
      '1.1.2',
      expect.stringContaining('/BC-UBND'),
      expect.stringContaining('Trần Thị Lan'),
    ]),
  );
  expect(line?.some((cell) => cell.includes('Nguyễn Thị Loan\n10/06/2024'))).toBe(true);
  expect(book.SheetNames).toEqual(['Danh mục', 'Còn thiếu']);

  const said = standing(loan).at(-1) ?? '';
  expect(said).toContain('4 tệp');
  expect(said).toContain('3 tệp chưa duyệt');
  expect(wordsOf(await loan.answer('/nhatky'))).toContain('xuất hồ sơ minh chứng');
  expect(standing(loan)).toHaveLength(1);
  expect(readdirSync(path.join(bot.folder, 'exports', '1'))).toEqual(['HO-SO-MINH-CHUNG-2024.zip']);
});

test('what is larger than can be sent comes in parts by field, each with its own index', async () => {
  const cast = await gather({ today: '2024-06-10', freight: { mostBytes: 480_000, mostParts: 5 } });
  const { api, bot, lan, minh } = cast;
  for (const name of ['a', 'b'])
    await lan.answer(() =>
      lan.sendsDocument({ bytes: large(name), fileName: `${name}.pdf`, caption: '1.1.2' }),
    );
  await minh.answer(() => minh.sendsDocument({ bytes: large('c'), fileName: 'c.pdf', caption: '2.1' }));
  await hush(bot, cast.loan);

  const parts = documentsIn(await ask(cast));

  expect(parts.map(({ file_name }) => file_name)).toEqual([
    'HO-SO-MINH-CHUNG-2024-PHAN-1.zip',
    'HO-SO-MINH-CHUNG-2024-PHAN-2.zip',
  ]);
  const names = [];
  for (const { file_id } of parts) names.push([...(await unpack(api.download(file_id))).keys()]);
  expect(names.map((each) => each.filter((name) => name.includes('/')).length)).toEqual([2, 1]);
  for (const each of names)
    expect(each).toEqual(expect.arrayContaining(['0 - Mục lục.docx', 'manifest.json']));
  expect(standing(cast.loan).at(-1)).toContain('2 phần');
});

test('what cannot be sent at all stays for the operator, and its index is sent', async () => {
  const cast = await gather({ today: '2024-06-10', freight: { mostBytes: 1000, mostParts: 5 } });
  await fileEvidence(cast);
  await hush(cast.bot, cast.loan);

  const files = documentsIn(await ask(cast));

  expect(files.map(({ file_name }) => file_name)).toEqual([
    'HO-SO-MINH-CHUNG-2024.docx',
    'HO-SO-MINH-CHUNG-2024.xlsx',
  ]);
  const place = path.join(cast.bot.folder, 'exports', '1', 'HO-SO-MINH-CHUNG-2024.zip');
  expect(standing(cast.loan).at(-1)).toContain(place);
  expect((await unpack(readFileSync(place))).size).toBe(9);
});

test('a file that the vault lost is told, not passed over; old exports go', async () => {
  const cast = await gather();
  const { bot, loan } = cast;
  await fileEvidence(cast);
  await hush(bot, loan);
  const sha256 = hashOf(PHOTO);
  rmSync(path.join(bot.folder, 'evidence', sha256.slice(0, 2), sha256));

  await ask(cast);
  expect(standing(loan).at(-1)).toMatch(/Không kèm được “2\.1 - 02[^”]*”: tệp không còn trong kho/);
  await ask(cast);
  await ask(cast);
  expect(readdirSync(path.join(bot.folder, 'exports')).sort()).toEqual(['2', '3']);
  bot.passes({ minutes: 15 * 24 * 60 });
  await bot.tick();
  expect(readdirSync(path.join(bot.folder, 'exports'))).toEqual([]);
});

test('one that was cut short by the end of the process is made at the next start, and leaves nothing half', async () => {
  const cast = await gather();
  const { bot, loan } = cast;
  await fileEvidence(cast);
  await hush(bot, loan);
  await orderBeside(cast, 2024);
  const asked = await loan.answer('/xuat');
  const pressed = await loan.presses(asked, { data: callFor(asked, 'xuat.hoso 2024') });
  expect(pressed).toMatchObject({ text: expect.stringContaining('đang được lập') });
  await bot.goesDown();
  const half = path.join(bot.folder, 'exports', '1.x.partial');
  mkdirSync(half);

  await bot.comesBack();
  const said = await hush(bot, loan);

  expect(existsSync(half)).toBe(false);
  expect(documentsIn(said)).toHaveLength(1);
});

test('one that cannot be made is begun three times, once in each round, then given up and told', async () => {
  const cast = await gather();
  const { bot, loan } = cast;
  const { dossiers } = await orderBeside(cast, 2031);
  const attempts = async () => (await bot.program.store.dossierQueue.next())?.attempts;

  await bot.tick();
  await bot.settles();
  expect(await attempts()).toBe(1);
  await bot.goesDown();
  await bot.comesBack();
  await bot.settles();
  expect(await attempts()).toBe(2);
  await bot.tick();
  const said = await hush(bot, loan);

  expect(await dossiers.underWay()).toBeNull();
  expect(said.map(wordsOf)).toEqual([expect.stringContaining('2031')]);
});

test('who was taken off the list meanwhile gets nothing, and no export is on record', async () => {
  const cast = await gather();
  const { bot, loan } = cast;
  await fileEvidence(cast);
  await hush(bot, loan);
  const { dossiers, people, audit } = await orderBeside(cast, 2024);
  const [coordinator] = await people.withRole('COORDINATOR');
  await people.unlink(coordinator?.id ?? 0, bot.now());

  await bot.tick();

  expect(await hush(bot, loan)).toEqual([]);
  expect(await dossiers.underWay()).toBeNull();
  expect(await audit.latest(9, 'dossier:2024')).toEqual([]);
  expect(readdirSync(path.join(bot.folder, 'exports'))).toEqual([]);
});

test('the files of an export stay as long as they are to be sent, whatever was made since', async () => {
  const cast = await gather();
  const { bot } = cast;
  const { dossiers, outbox } = await orderBeside(cast, 2024);
  const chat = {
    kind: 'paper' as const,
    memberId: null,
    channel: 'telegram',
    chatId: '0',
    message: {},
    about: [],
  };
  const later = new Date(bot.now().getTime() + 365 * 24 * 60 * 60 * 1000);
  const key = 'dossier:1:file:1/a.zip';
  await outbox.post({ key, ...chat, notBefore: later }, bot.now());
  for (const id of [1, 2, 3, 4]) {
    if (id > 1) await orderBeside(cast, 2024);
    mkdirSync(path.join(bot.folder, 'exports', String(id)));
    await dossiers.end(id, 'made', bot.now());
  }

  await bot.tick();

  expect(readdirSync(path.join(bot.folder, 'exports')).sort()).toEqual(['1', '3', '4']);
});

test('who has no right to it is refused; where there is nothing that is said', async () => {
  const cast = await gather();
  const { bot, lan, loan } = cast;
  const menu = await loan.answer('/xuat');
  expect(callsOf(menu)).toContain('xuat.hoso 2024');
  const pressed = await loan.presses(menu, { data: 'xuat.hoso 2024' });
  expect(pressed).toMatchObject({ text: expect.stringContaining('Chưa có minh chứng nào của năm 2024') });
  expect(existsSync(path.join(bot.folder, 'exports', '1'))).toBe(false);
  expect(wordsOf(await lan.answer('/xuat'))).not.toContain('Hồ sơ');
});

/** Writes the coordinator's wish down without a word to the bot; gives the commune's questions about dossiers. */
async function orderBeside({ bot }: Cast, year: number) {
  const { store } = bot.program;
  const commune = store.commune((await store.organisations.first())?.id ?? 0);
  const [coordinator] = await commune.people.withRole('COORDINATOR');
  const chat = { channel: 'telegram', chatId: coordinator?.account?.chatId ?? '' };
  await commune.dossiers.order({ year, memberId: coordinator?.id ?? 0, ...chat }, bot.now());
  return commune;
}

/** A PDF of about 150 kB. */
function large(words: string): Buffer {
  return Buffer.concat([pdfOf(words), Buffer.alloc(30_000, `% ${words}\n`)]);
}
