import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import mammoth from 'mammoth';
import { beforeAll, expect, test } from 'vitest';
import { openTexts } from '#channels/texts.ts';
import { writeDossier } from '#documents/dossier/write-dossier.ts';
import { NOTHING_TOLD } from '#domain/evidence/document.ts';
import type { Dossier, DossierPiece } from '#domain/evidence/dossier.ts';
import { letterheadSchema } from '#domain/report/letterhead.ts';
import { openVault } from '#store/vault.ts';
import { pdfOf } from '#test/support/files.ts';
import { unpack } from '#test/support/unpack.ts';

const FORMULA = '=HYPERLINK("http://x","<b>&amp;</script>")';
const texts = openTexts(path.resolve('locales'));
const words = (key: string, args = {}) => texts.line({ key, args }, 'vi', 'plain');

/** A dossier of pieces with these subjects in one criterion, and one criterion without any. */
async function make(subjects: readonly string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-'));
  const vault = openVault(folder);
  const pieces: DossierPiece[] = [];
  for (const [at, subject] of subjects.entries()) {
    const bytes = pdfOf(`${at}`);
    pieces.push({
      evidenceId: at,
      state: 'accepted',
      form: 'file',
      period: '2026-Q2',
      facts: { ...NOTHING_TOLD, documentNumber: `${at}/BC-UBND`, documentDate: '2026-06-14', subject },
      originalName: 'a.pdf',
      sha256: await vault.keep(bytes),
      size: bytes.length,
      sentBy: '=Lan',
      sentOn: '2026-06-15',
      acceptedBy: '@Loan',
      acceptedOn: '2026-06-16',
      removed: false,
    });
  }
  const rest = { max: 2, self: 1.5, special: null, missing: [] };
  const need = { id: 1, text: '+Quyết định', kind: null, count: 2, eachPeriod: false };
  const missing = [{ requirement: need, time: null, asked: 2, pieces: [] }];
  const dossier: Dossier = {
    organisation: 'UBND xã Minh Sơn',
    organisationCode: '00001',
    chairman: 'Vũ Văn Thành',
    letterhead: letterheadSchema.parse({}),
    year: 2026,
    sample: false,
    asOf: '2026-06-30',
    madeAt: new Date('2026-06-30T02:00:00Z'),
    trail: { entries: 12, head: 'f'.repeat(64) },
    fields: [
      {
        code: '1',
        name: 'Chỉ đạo <điều hành>',
        criteria: [
          { code: '1.1', name: '-Kế hoạch & báo cáo', pieces, ...rest },
          { code: '1.2', name: 'Sáng kiến', pieces: [], ...rest, missing },
        ],
      },
    ],
  };
  const file = path.join(folder, 'd.zip');
  const made = await writeDossier(file, dossier, { source: vault, words });
  const files = await unpack(readFileSync(file));
  rmSync(folder, { recursive: true, force: true });
  return { made, pieces, files };
}

let dossier: Awaited<ReturnType<typeof make>>;
beforeAll(async () => {
  dossier = await make([FORMULA, 'Báo cáo \u0000quý II\ud800']);
});

test('the workbook lists every file with points, document, hash and people; nothing in it is a formula', () => {
  const { files, pieces } = dossier;
  const book = read(files.get('0 - Mục lục.xlsx'), { cellFormula: true });
  const list = book.Sheets['Danh mục'] ?? {};
  const rows = utils.sheet_to_json<unknown[]>(list, { header: 1 });

  expect(rows.find((row) => row.includes(pieces[0]?.sha256))).toEqual([
    1,
    '1.1',
    '-Kế hoạch & báo cáo',
    2,
    1.5,
    '0/BC-UBND',
    '14/06/2026',
    `${FORMULA} (quý II)`,
    '1.1 - 01 - BC 0-BC-UBND.pdf',
    pieces[0]?.sha256,
    1,
    '=Lan\n15/06/2026',
    '@Loan\n16/06/2026',
    '',
  ]);
  expect(rows.find((row) => row.includes('1.2'))?.at(-1)).toBe('Chưa có tệp nào');
  for (const sheet of Object.values(book.Sheets))
    for (const cell of Object.values(sheet)) expect(cell).not.toHaveProperty('f');
  const links = Object.values(list).flatMap((cell) => (cell?.l ? [cell.l.Target] : []));
  expect(links).toHaveLength(2);
  // The reader takes the letters of links for single bytes.
  for (const link of links)
    expect([...files.keys()]).toContain(decodeURI(Buffer.from(link, 'latin1').toString('utf8')));
  expect(utils.sheet_to_json(book.Sheets['Còn thiếu'] ?? {}, { header: 1 })).toContainEqual([
    '1.2',
    'Sáng kiến',
    '+Quyết định',
    2,
    0,
  ]);
});

test('the Word file says the same, whatever letters people wrote', async () => {
  const { value } = await mammoth.extractRawText({
    buffer: dossier.files.get('0 - Mục lục.docx') ?? Buffer.alloc(0),
  });

  for (const text of [
    'Hồ sơ minh chứng Chỉ số cải cách hành chính năm 2026',
    'dòng 12, mã băm ffff',
    'CHỈ ĐẠO <ĐIỀU HÀNH>',
    '-Kế hoạch & báo cáo (tối đa 2, tự chấm 1,5)',
    `${FORMULA} (quý II)`,
    'Báo cáo quý II (quý II)',
    dossier.pieces[0]?.sha256.slice(0, 16) ?? '',
    'II. MINH CHỨNG CÒN THIẾU (1)',
    '+Quyết định',
  ])
    expect(value).toContain(text);
  expect(value).not.toMatch(/[\ue000\ue001]/);
});

test('in the Word file a criterion stands on one page with its first file; one without files may end a page', async () => {
  const parts = await unpack(dossier.files.get('0 - Mục lục.docx') ?? Buffer.alloc(0));
  const xml = String(parts.get('word/document.xml'));
  const rowOf = (words: string) => xml.split('</w:tr>').find((row) => row.includes(words)) ?? '';

  expect(rowOf('tự chấm 1,5')).toContain('<w:keepNext/>');
  expect(rowOf('Sáng kiến')).not.toContain('<w:keepNext/>');
});

test('the page holds the hashes, and no name can end its data', () => {
  const page = String(dossier.files.get('0 - Kiểm tra hồ sơ.html'));
  const [, data = ''] = /<script type="application\/json" id="dossier">(.*?)<\/script>/s.exec(page) ?? [];
  const { files } = JSON.parse(data) as { files: { path: string; sha256: string }[] };
  expect(files.map(({ path: name }) => name)).toEqual([...dossier.files.keys()].slice(0, 4));
  expect(page).not.toMatch(/(?:src|href)=/);
  expect(page.match(/<\/script>/g)).toHaveLength(2);
});

test('thousands of rows are written whole', { timeout: 60_000 }, async () => {
  const { files, made } = await make(Array.from({ length: 1200 }, (_, at) => `Văn bản ${at}`));
  expect(made).toMatchObject({ files: 1200, lost: [] });
  const { value } = await mammoth.extractRawText({
    buffer: files.get('0 - Mục lục.docx') ?? Buffer.alloc(0),
  });
  expect(value.match(/Văn bản \d+/g)).toHaveLength(1200);
});
