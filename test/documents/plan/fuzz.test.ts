import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { readPeople } from '#documents/plan/people.ts';
import { readDeadline } from '#documents/plan/read-deadline.ts';
import { readPlanFile } from '#documents/plan/read-plan-file.ts';
import { writePlanTemplate } from '#documents/plan/write-plan-template.ts';
import { parseDay } from '#domain/time/day.ts';
import { bytesOf, separated, wordFile, workbook } from './plan-files.ts';
import { HEADER, sampleRows } from './sample-rows.ts';

const rows = [[...HEADER], ...sampleRows('remedy').map((row) => [...row])];
const real: Uint8Array[] = [];

beforeAll(async () => {
  real.push(await writePlanTemplate(), await workbook({ name: 'PL2', rows }));
  real.push(
    wordFile(['PHỤ LỤC 2', rows]),
    bytesOf(separated(rows)),
    Buffer.from(separated(rows, '\t'), 'utf16le'),
  );
});

/** Reads and demands nothing but an orderly answer. */
async function read(bytes: Uint8Array): Promise<void> {
  const result = await readPlanFile(bytes, 'tệp', { year: 2024 });
  if (!result.ok) {
    expect(result.reason).toMatch(/^plan-file-/);
    return;
  }
  for (const remark of [...result.value.faults, ...result.value.warnings])
    expect(remark.key).toMatch(/^plan-/);
  const codes = result.value.criteria.map((one) => one.code);
  expect(new Set(codes).size).toBe(codes.length);
  const fields = new Set(result.value.fields.map((field) => field.code));
  for (const { parentCode, fieldCode } of result.value.criteria) {
    expect(parentCode === null || codes.includes(parentCode)).toBe(true);
    expect(fields.has(fieldCode)).toBe(true);
  }
}

test('any bytes get an answer', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), read), { numRuns: 200 });
  const signed = fc.tuple(
    fc.constantFrom('504b0304', 'd0cf11e0a1b11ae1', 'fffe', 'efbbbf'),
    fc.uint8Array({ maxLength: 400 }),
  );
  await fc.assert(
    fc.asyncProperty(signed, ([sign, rest]) => read(Buffer.concat([Buffer.from(sign, 'hex'), rest]))),
    { numRuns: 200 },
  );
});

test('real files cut anywhere get an answer', async () => {
  const cut = fc.tuple(fc.nat({ max: 4 }), fc.double({ min: 0, max: 1, noNaN: true }));
  await fc.assert(
    fc.asyncProperty(cut, async ([which, share]) => {
      const file = real[which] ?? new Uint8Array();
      await read(file.subarray(0, Math.floor(file.length * share)));
    }),
    { numRuns: 80 },
  );
});

test('real files with bits flipped get an answer', async () => {
  const flips = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat({ max: 7 })), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 4 }), flips, async (which, places) => {
      const file = Uint8Array.from(real[which] ?? []);
      for (const [share, bit] of places) {
        const at = Math.floor(share * file.length);
        file[at] = (file[at] ?? 0) ^ (1 << bit);
      }
      await read(file);
    }),
    { numRuns: 120 },
  );
});

test('any table gets an answer', async () => {
  const value = fc.oneof(
    fc.constantFrom(
      '1.1',
      '1.1.',
      'I',
      'II.',
      'A',
      '-',
      '1',
      '2',
      '1.2.3',
      'Tổng cộng',
      'Phụ lục 2',
      'nt',
      '02-Jan',
      ...HEADER,
    ),
    fc.constantFrom(
      '',
      '0,5',
      '-1',
      'Quý II',
      '31/6',
      'đ/c Lan và Minh',
      'Lĩnh vực 3: Thể chế',
      '(Ví dụ) x',
      'Nơi nhận:',
    ),
    fc.string({ maxLength: 12 }),
  );
  const cells = fc.array(fc.array(value, { maxLength: 13 }), { maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(cells, (body) => read(bytesOf(separated([[...HEADER], ...body])))),
    { numRuns: 250 },
  );
});

test('any deadline gets an answer, and its days exist', () => {
  const words = [
    'trước',
    'ngày',
    '15',
    '/',
    '6',
    '31',
    'tháng',
    'quý',
    'II',
    'năm',
    '2024',
    'hằng',
    'đến',
    'từ',
    '-',
    ',',
    'cuối',
    'đầu',
    'và',
    'thường xuyên',
  ];
  const phrase = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(phrase, (text) => {
      const deadline = readDeadline(text, { year: 2024 });
      if (deadline.kind === 'fixed') expect(deadline.days.every((day) => parseDay(day) === day)).toBe(true);
      if (deadline.kind === 'recurring' && deadline.dueDay !== undefined)
        expect(deadline.dueDay).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});

test('splitting people loses no letter', () => {
  const part = fc.constantFrom(
    'CC Tư pháp - Hộ tịch',
    'Nguyễn Văn An',
    'Phòng Văn hóa và Xã hội',
    'MTTQ',
    'và',
    ',',
    ';',
    '\n',
    '/',
    '(',
    ')',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
      const { leads, supports } = readPeople(parts.join(' '));
      for (const name of [...leads, ...supports]) expect(name).not.toMatch(/[\ue000-\ue004]|^\s|\s$/);
    }),
    { numRuns: 500 },
  );
});
