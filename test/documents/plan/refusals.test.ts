import { constants, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPlanFile } from '#documents/plan/read-plan-file.ts';
import { openZip } from '#documents/plan/unzip.ts';
import { bytesOf, separated, wordFile, workbook } from './plan-files.ts';
import { zip } from './zip-files.ts';

const MB = 1024 * 1024;

async function refusalOf(bytes: Uint8Array, name = 'tệp') {
  const result = await readPlanFile(bytes, name, { year: 2024 });
  return result.ok
    ? 'read'
    : `${result.reason} ${['format', 'saveAs'].map((key) => result.args[key] ?? '').join(' ')}`.trim();
}

/** An OLE container whose directory names these streams. */
function ole(...streams: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, stream] of streams.entries()) bytes.write(`${stream}\0`, 1024 + at * 128, 'utf16le');
  return bytes;
}

const plan = () =>
  workbook({
    name: 'PL1',
    rows: [
      ['TT', 'Tiêu chí', 'Điểm tối đa'],
      ['1.1', 'Kế hoạch', 2],
    ],
  });

test.each([
  ['nothing', new Uint8Array(), 'plan-file-empty'],
  ['spaces', bytesOf(' \r\n \r\n'), 'plan-file-empty'],
  ['zeros', new Uint8Array(512), 'plan-file-empty'],
  ['21 MB', new Uint8Array(21 * MB).fill(65), 'plan-file-too-big'],
  ['a password', ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'plan-file-encrypted'],
  ['old Excel', ole('Root Entry', 'Workbook'), 'plan-file-old-office xls xlsx'],
  ['old Word', ole('Root Entry', 'WordDocument'), 'plan-file-old-office doc docx'],
  ['an old message', ole('Root Entry'), 'plan-file-wrong-type ole'],
  [
    'a web page named .xls',
    bytesOf('<html><table><tr><td>TT</td></tr></table></html>'),
    'plan-file-old-office html xlsx',
  ],
  ['a PDF', bytesOf('%PDF-1.7\n1 0 obj\n'), 'plan-file-wrong-type pdf'],
  [
    'a picture',
    Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
    'plan-file-wrong-type png',
  ],
  ['some archive', zip([{ name: 'a.txt', content: 'TT,Tiêu chí' }]), 'plan-file-wrong-type zip'],
  ['a letter', bytesOf('Kính gửi Ủy ban nhân dân xã,\nTôi xin gửi kế hoạch sau.'), 'plan-file-not-a-plan'],
  ['a header alone', bytesOf('TT,Tiêu chí,Điểm tối đa\n'), 'plan-file-no-criteria'],
  [
    'letters lost in saving',
    bytesOf('TT,Tiêu chí,?i?m t?i ?a,Ch? trì\n1.1,K? ho?ch c?i cách,2,V?n phòng - Th?ng kê'),
    'plan-file-letters-lost',
  ],
  ['old fonts', bytesOf('TT,Tiªu chÝ,§iÓm tèi ®a\n1.1,KÕ ho¹ch,2'), 'plan-file-legacy-font'],
])('%s is refused', async (_, bytes, reason) => {
  expect(await refusalOf(bytes)).toBe(reason);
});

test('the name of a file is not believed', async () => {
  expect(await refusalOf(ole('Root Entry'), 'ke-hoach.xlsx')).toBe('plan-file-encrypted');
  expect(await refusalOf(await plan(), 'ke-hoach.doc')).toBe('read');
  expect(await refusalOf(bytesOf('TT,Tiêu chí,Điểm tối đa\n1.1,Kế hoạch,2'), 'ke-hoach.xlsx')).toBe('read');
  expect(
    await refusalOf(
      wordFile([
        [
          ['TT', 'Tiêu chí'],
          ['1.1', 'Kế hoạch'],
        ],
      ]),
      'ke-hoach.csv',
    ),
  ).toBe('read');
});

test('Windows-1258, in which old Excel writes Vietnamese, is read', async () => {
  const decoder = new TextDecoder('windows-1258');
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(new Uint8Array([code])), code]),
  );
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
  const text = separated(
    [
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Chủ trì'],
      ['1.1', 'Ban hành kế hoạch cải cách', '1,5', 'CC Tư pháp'],
    ],
    ';',
  );
  const bytes = [...text].flatMap((letter) => {
    const plain = letter.normalize('NFD').replace(tones, '').normalize('NFC');
    return [plain, ...(letter.normalize('NFD').match(tones) ?? [])].map((part) => codes.get(part) ?? 63);
  });

  const result = await readPlanFile(new Uint8Array(bytes), 'cũ.csv', { year: 2024 });

  expect(result).toMatchObject({
    ok: true,
    value: { criteria: [{ name: 'Ban hành kế hoạch cải cách', maxPoints: 1.5, leads: ['CC Tư pháp'] }] },
  });
});

test('quoted line breaks and quotes, and the numbers of rows as Excel shows them', async () => {
  const text =
    'sep=;\r\nTT;Tiêu chí;Điểm tối đa\r\n\r\n1.1;"Ban hành ""kế hoạch""\r\nnăm 2024; quý I";hai\r\n';

  const result = await readPlanFile(bytesOf(text), 'a.csv', { year: 2024 });

  expect(result).toMatchObject({
    ok: true,
    value: {
      criteria: [{ name: 'Ban hành "kế hoạch" năm 2024; quý I' }],
      faults: [{ place: { sheet: 'a.csv', row: 4 } }],
    },
  });
});

test('damaged files are refused: cut short, checksums wrong, parts missing, encrypted parts', async () => {
  const bytes = await plan();
  expect(await refusalOf(bytes.subarray(0, bytes.length - 30))).toBe('plan-file-corrupt');
  expect(await refusalOf(zip([{ name: '_rels/.rels', content: '<a/>', crc: 1 }]))).toBe('plan-file-corrupt');
  expect(await refusalOf(zip([{ name: '_rels/.rels', content: '<broken' }]))).toBe('plan-file-corrupt');
  expect(await refusalOf(zip([{ name: 'xl/workbook.xml', content: 'x', encrypted: true }]))).toBe(
    'plan-file-encrypted',
  );
  expect(
    await refusalOf(
      zip([
        { name: 'a', content: 'x' },
        { name: 'A', content: 'y' },
      ]),
    ),
  ).toBe('plan-file-corrupt');
});

test('an archive that says it unpacks to more than the budget is refused unread', async () => {
  const bytes = zip([{ name: 'xl/a.xml', content: 'x', declaredSize: 201 * MB }]);

  expect(await refusalOf(bytes)).toBe('plan-file-unpacks-too-big');
});

test('a bomb that lies about its size is found while unpacking, in no more memory than a piece', async () => {
  const zeros = deflateRawSync(Buffer.alloc(10 * MB), { finishFlush: constants.Z_FULL_FLUSH });
  const bomb = Buffer.concat([...Array.from({ length: 23 }, () => zeros), Buffer.from([3, 0])]);
  const lie = zip([{ name: 'xl/workbook.xml', content: bomb, stored: true, declaredSize: 10 }]);
  new DataView(lie.buffer, lie.byteOffset).setUint16(8, 8, true);
  const directory = Buffer.from(lie.buffer, lie.byteOffset).indexOf('PK\x01\x02', 0, 'latin1');
  new DataView(lie.buffer, lie.byteOffset).setUint16(directory + 10, 8, true);
  const before = process.memoryUsage().rss;

  expect(await refusalOf(lie)).toBe('plan-file-unpacks-too-big');
  // Unpacked it is 230 MB; pieces that are not collected yet count as well.
  expect(process.memoryUsage().rss - before).toBeLessThan(130 * MB);
});

test('many small files, and one content listed many times, count as well', async () => {
  const many = Array.from({ length: 5001 }, (_, at) => ({ name: `${at}`, content: '' }));
  expect(await refusalOf(zip(many))).toBe('plan-file-unpacks-too-big');

  const opened = await openZip(
    zip([
      { name: 'a', content: 'x'.repeat(600) },
      { name: 'b', content: 'x'.repeat(600) },
    ]),
    {
      maxBytes: 1000,
      maxEntries: 10,
    },
  );
  expect(opened).toEqual({ ok: false, problem: 'too-big' });
});

test.each([
  [
    'merges the whole sheet',
    '<mergeCells><mergeCell ref="A4:XFD1048576"/><mergeCell ref="C3:XFD1048576"/></mergeCells>',
    'read',
  ],
  [
    'checks whole columns',
    '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"/></dataValidations>',
    'read',
  ],
  [
    'has a million merges',
    `<mergeCells>${'<mergeCell ref="A3:XFD9"/>'.repeat(300_000)}</mergeCells>`,
    'plan-file-too-long',
  ],
])('a sheet that %s takes no time', async (_, xml, expected) => {
  const rows = ['TT|Tiêu chí|Điểm tối đa', '1.1|Kế hoạch|2', '1.2|Báo cáo|2'].map(
    (row) =>
      `<row>${row
        .split('|')
        .map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
        .join('')}</row>`,
  );
  const started = performance.now();

  expect(await refusalOf(sheetFile(`<sheetData>${rows.join('')}</sheetData>${xml}`))).toBe(expected);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('more rows than any plan has are refused', async () => {
  const row = `<row>${'<c t="inlineStr"><is><t>x</t></is></c>'.repeat(50)}</row>`;

  expect(await refusalOf(sheetFile(`<sheetData>${row.repeat(5000)}</sheetData>`))).toBe('plan-file-too-long');
});

test('sheets written with prefixes, strict namespaces and absolute targets are read', async () => {
  const bytes = sheetFile(
    '<x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>TT</x:v></x:c><x:c r="B1" t="str"><x:v>Tiêu chí</x:v></x:c></x:row><x:row r="5"><x:c r="A5" t="n"><x:v>1.1</x:v></x:c><x:c r="B5" t="str"><x:v>Kế hoạch</x:v></x:c></x:row></x:sheetData>',
    'x:',
  );

  const result = await readPlanFile(bytes, 'a', { year: 2024 });

  expect(result).toMatchObject({
    ok: true,
    value: { criteria: [{ code: '1.1', place: { sheet: 'PL1', row: 5 } }] },
  });
});

function sheetFile(inner: string, prefix = ''): Uint8Array {
  const rel = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const one = (type: string, target: string) =>
    `<Relationships><Relationship Id="r1" Type="${rel}/${type}" Target="${target}"/></Relationships>`;
  const tag = (name: string, body: string) =>
    `<${prefix}${name} xmlns:x="x" xmlns:r="r">${body}</${prefix}${name}>`;
  return zip([
    { name: '_rels/.rels', content: one('officeDocument', '/xl/workbook.xml') },
    { name: 'xl/_rels/workbook.xml.rels', content: one('worksheet', '/xl/sheets/one.xml') },
    {
      name: 'xl/workbook.xml',
      content: tag('workbook', `<${prefix}sheets><${prefix}sheet name="PL1" r:id="r1"/></${prefix}sheets>`),
    },
    { name: 'xl/sheets/one.xml', content: tag('worksheet', inner) },
  ]);
}
