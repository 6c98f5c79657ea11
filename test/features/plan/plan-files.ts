import ExcelJS from 'exceljs';
import type { IncomingFile } from '#app/turn/turn.ts';
import { confirmImport } from '#features/plan/confirm-import.ts';
import { importPlan } from '#features/plan/import-plan.ts';
import { type Commune, messageOf } from '#test/support/commune.ts';

type Cell = string | number;

/** One criterion as a row of Phụ lục 2. */
export interface PlanRow {
  readonly code: Cell;
  readonly name: string;
  readonly max?: Cell;
  readonly got?: Cell;
  readonly lost?: Cell;
  readonly leads?: string;
  readonly supports?: string;
  readonly deadline?: string;
  readonly scoring?: string;
}

const HEADER = [
  'TT',
  'Tiêu chí',
  'Điểm tối đa',
  'Điểm đạt',
  'Điểm mất',
  'Chủ trì',
  'Phối hợp',
  'Thời hạn',
  'Cách chấm',
];

/** The bytes of a workbook as a commune makes it: title, header, rows. */
export async function workbook(
  rows: readonly PlanRow[],
  options: { title?: string; extraColumn?: string } = {},
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Phụ lục 2');
  sheet.addRow([options.title ?? 'Kế hoạch số 15/KH-UBND ngày 20 tháng 01 năm 2026']);
  sheet.addRow([...HEADER, ...(options.extraColumn ? [options.extraColumn] : [])]);
  for (const { code, name, max, got, lost, leads, supports, deadline, scoring } of rows)
    sheet.addRow([code, name, max, got, lost, leads, supports, deadline, scoring].map((cell) => cell ?? ''));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Two fields, four leaves, one of them monthly; leads by name and by post. */
export const ROWS: readonly PlanRow[] = [
  { code: 'I', name: 'Công tác chỉ đạo', max: 5 },
  { code: '1.1', name: 'Kế hoạch CCHC', max: 3 },
  {
    code: '1.1.1',
    name: 'Ban hành kế hoạch',
    max: 1,
    got: 1,
    lost: 0,
    leads: 'Trần Thị Lan',
    deadline: '15/3/2026',
  },
  {
    code: '1.1.2',
    name: 'Báo cáo tháng',
    max: 2,
    got: '1,5',
    lost: '0,5',
    leads: 'CC Tài chính - Kế toán',
    deadline: 'Hằng tháng',
  },
  {
    code: '1.2',
    name: 'Tuyên truyền',
    max: 2,
    got: 1,
    lost: 1,
    leads: 'Đ/c Hoàng Văn Bình',
    supports: 'Đài truyền thanh; Các đoàn thể',
    deadline: '30/6/2026',
  },
  { code: 'II', name: 'Cải cách thể chế', max: 95 },
  {
    code: '2.1',
    name: 'Rà soát văn bản',
    max: 95,
    got: 94,
    lost: 1,
    leads: 'Trần Thị Lan',
    supports: 'Lê Quang Minh',
    deadline: 'khi có tuyết rơi',
  },
];

/** The rows with some of them changed, by code. */
export function rowsWith(changes: Record<string, Partial<PlanRow>>): PlanRow[] {
  return ROWS.map((row) => ({ ...row, ...changes[String(row.code)] }));
}

/** A file as it stands in the vault after it was sent. */
export async function sent(
  commune: Commune,
  bytes: Uint8Array,
  name = 'ke-hoach.xlsx',
): Promise<IncomingFile> {
  const sha256 = await commune.vault.keep(bytes);
  return { sha256, size: bytes.length, mime: 'application/octet-stream', name, batch: null, more: false };
}

/** Sends a file after /nhap and gives what is answered. */
export async function preview(commune: Commune, bytes: Uint8Array, words = '') {
  const files = [await sent(commune, bytes)];
  return messageOf(await commune.as('loan').does(importPlan, words, { files }));
}

/** Sends a file and confirms it, with its unknown people or without. */
export async function adopt(commune: Commune, bytes: Uint8Array, people: '+' | '' = '') {
  const shown = await preview(commune, bytes);
  const calls = shown.choices.flat().map(({ call }) => call);
  const call = calls.find(
    (each) => each.startsWith('nhap.xacnhan ') && each.endsWith('+') === (people === '+'),
  );
  if (!call) throw new Error(`no such choice among ${calls.join(' | ')}`);
  return messageOf(await commune.as('loan').does(confirmImport, call.replace('nhap.xacnhan ', '')));
}
