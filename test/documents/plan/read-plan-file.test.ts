import { expect, test } from 'vitest';
import { readLetterhead } from '#documents/plan/letterhead.ts';
import type { PlanDraft } from '#domain/plan/plan-draft.ts';
import { bytesOf, criterion, draftOf, keysOf, separated, wordFile, workbook } from './plan-files.ts';
import { APPENDIX_TITLES, ATTACHED, HEADER, SURVEY_ROWS, sampleRows, TITLE_ROWS } from './sample-rows.ts';

const maintain = [...sampleRows('maintain'), ...SURVEY_ROWS];
const remedy = sampleRows('remedy');
const blankTail = (text: string) => [text, ...HEADER.slice(1).map(() => '')];
const isNumber = (text: string) => /^\d+(,\d+)?$/.test(text);
const valued = (row: readonly string[]) =>
  row.map((text, at) =>
    at >= 2 && at <= 4 && isNumber(text) ? Number(text.replace(',', '.')) : text || null,
  );

function asWorkbook(): Promise<Uint8Array> {
  const sheet = (name: string, track: 'maintain' | 'remedy', rows: readonly (readonly string[])[]) => ({
    name,
    rows: [...TITLE_ROWS, ...APPENDIX_TITLES[track], ATTACHED]
      .map((text) => [text] as (string | number | null)[])
      .concat([[...HEADER]], rows.map(valued)),
  });
  return workbook(sheet('Phụ lục 1', 'maintain', maintain), sheet('Phụ lục 2', 'remedy', remedy));
}

function asDocument(): Uint8Array {
  const rows = (list: readonly (readonly string[])[]) => [[...HEADER], ...list.map((row) => [...row])];
  const half = 40;
  return wordFile([
    ...TITLE_ROWS,
    'Căn cứ Quyết định số 3672/QĐ-UBND ngày 29/12/2023 của UBND huyện; Ủy ban nhân dân xã ban hành Kế hoạch như sau.',
    ...APPENDIX_TITLES.maintain,
    ATTACHED,
    rows(maintain.slice(0, half)),
    rows(maintain.slice(half)),
    ...APPENDIX_TITLES.remedy,
    rows(remedy.slice(0, 9)),
    remedy.slice(9).map((row) => [...row]),
  ]);
}

function asSeparated(separator: string): string {
  const titles = [...TITLE_ROWS, ...APPENDIX_TITLES.maintain, ATTACHED].map(blankTail);
  const second = APPENDIX_TITLES.remedy.map(blankTail);
  return separated([...titles, [...HEADER], ...maintain, ...second, [...HEADER], ...remedy], separator);
}

/** A draft without what differs between formats: the places. */
function placeless(draft: PlanDraft): unknown {
  return JSON.parse(JSON.stringify(draft, (key, value) => (key === 'place' ? undefined : value)));
}

test('a title is without the brackets that name the plan once more', () => {
  const lines = [
    'KẾ HOẠCH',
    'Nâng cao Chỉ số CCHC năm 2026 (kèm theo Kế hoạch số 18/KH-UBND ngày 20/01/2026)',
  ];
  expect(readLetterhead(lines)).toMatchObject({
    title: 'Nâng cao Chỉ số CCHC năm 2026',
    number: '18/KH-UBND',
  });
});

test('a plan in a workbook is read whole', async () => {
  const draft = await draftOf(await asWorkbook());

  expect(draft).toMatchObject({
    number: '12/KH-UBND',
    issuedOn: '2024-03-29',
    year: 2024,
    title: TITLE_ROWS[2],
    faults: [],
    ignoredColumns: ['Ghi chú'],
  });
  expect(keysOf(draft.warnings)).toEqual([]);
  expect(draft.fields).toHaveLength(8);
  expect(draft.criteria).toHaveLength(14 + 42 + 1);
  expect(criterion(draft, '5.2.3')).toEqual({
    code: '5.2.3',
    parentCode: '5.2',
    fieldCode: 'V',
    name: 'Nhiệm vụ 5.2.3, "Cải cách chế độ công vụ"',
    maxPoints: 3,
    baselinePoints: 2.25,
    lostPoints: 0.75,
    track: 'remedy',
    scoredBy: 'unit',
    scoring: null,
    cause: 'Báo cáo chậm; thiếu tài liệu kiểm chứng',
    remedy: '- Phân công cụ thể\n- Kiểm tra hằng tháng',
    leads: ['đ/c Nguyễn Văn An', 'đ/c Trần Thị Bình'],
    supports: ['MTTQ', 'Hội Nông dân'],
    deadline: { kind: 'fixed', days: ['2024-11-14'] },
    deadlineText: 'Trước ngày 15/11/2024',
    evidence: ['Kế hoạch số 12/KH-UBND', 'Báo cáo kết quả'],
    place: { sheet: 'Phụ lục 2', row: 22 },
  });
  expect(criterion(draft, '1.1')).toMatchObject({ parentCode: null, fieldCode: 'I', track: 'maintain' });
  expect(criterion(draft, '8.1')).toMatchObject({ scoredBy: 'survey', fieldCode: 'VIII' });
});

test('the same plan in Word and as separated values gives the same draft', async () => {
  const expected = placeless(await draftOf(await asWorkbook()));

  expect(placeless(await draftOf(asDocument()))).toEqual(expected);
  for (const separator of [',', ';', '\t']) {
    expect(placeless(await draftOf(bytesOf(asSeparated(separator))))).toEqual(expected);
  }
});

test('separated values are read in every encoding Excel has written them', async () => {
  const text = asSeparated(';');
  const expected = await draftOf(bytesOf(text));

  expect(await draftOf(bytesOf(`\ufeff${text}`))).toEqual(expected);
  expect(await draftOf(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(expected);
  expect(await draftOf(Buffer.from(text, 'utf16le'))).toEqual(expected);
  expect(await draftOf(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toEqual(expected);
  expect(await draftOf(bytesOf(text.normalize('NFD')))).toEqual(expected);
});
