import { addDays, type Day, makeDay } from '#domain/time/day.ts';
import type { OfficePackage } from './office-package.ts';

/** How a number in a sheet is shown, by the index of its style. */
export interface NumberFormats {
  /** Written as a day of the calendar. */
  isDate(style: number): boolean;
  /** The number as a person sees it, as far as codes, points and rates need it. */
  show(value: number, style: number): string;
}

/** Number formats built into Excel that show dates; the second range belongs to East Asian versions. */
const BUILT_IN_DATES = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;
const BUILT_IN_CODES: Readonly<Record<number, string>> = { 1: '0', 2: '0.00', 9: '0%', 10: '0.00%' };

/** Reads a workbook's number formats; a workbook without styles shows every number plainly. */
export async function readFormats(pack: OfficePackage): Promise<NumberFormats> {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let inCellStyles = false;
  await pack.walk(pack.partByType('styles'), {
    open(name, { numFmtId, formatCode }) {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '');
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'xf' && inCellStyles) styles.push(Number(numFmtId ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });

  const codeOf = (style: number) => {
    const format = styles[style] ?? 0;
    return codes.get(format) ?? BUILT_IN_CODES[format] ?? '';
  };
  return {
    isDate(style) {
      const format = styles[style] ?? 0;
      const own = codes.get(format);
      if (own !== undefined) return showsDate(own);
      return BUILT_IN_DATES.some(([from, to]) => format >= from && format <= to);
    },
    show: (value, style) => showNumber(value, codeOf(style)),
  };
}

/** True for a format code with a day, month or year in it; quoted words and colours do not count. */
function showsDate(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  return /[dy]|m(?!.*0)|h.*m|m.*s/i.test(bare);
}

function showNumber(value: number, code: string): string {
  const decimals = /^0(?:\.(0+))?(%?)(?:;.*)?$/.exec(code.replace(/[_*\\"()]/g, ''));
  if (!decimals) return code.includes('%') ? `${plain(value * 100)}%` : plain(value);
  const [, zeros = '', percent] = decimals;
  return percent ? `${(value * 100).toFixed(zeros.length)}%` : fixed(value, zeros.length);
}

/** More decimals than the format shows are kept: they are points, and nothing here may round points. */
function fixed(value: number, decimals: number): string {
  const exact = plain(value);
  const shown = value.toFixed(decimals);
  return Number(shown) === Number(exact) ? shown : exact;
}

/** Without the dust of binary fractions: 3.3000000000000003 is 3.3. */
function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}

const EPOCH_1900 = makeDay(1899, 12, 30) as Day;
const EPOCH_1904 = makeDay(1904, 1, 1) as Day;
const LAST_SERIAL = 2_958_465;
/** Excel believes that there was a 29 February 1900. */
const FALSE_LEAP_DAY = 60;

/** The day of an Excel serial number; undefined outside the years Excel knows (and for bare times of day). */
export function serialDay(serial: number, since1904: boolean): Day | undefined {
  if (!(serial >= 1 && serial <= LAST_SERIAL)) return undefined;
  const days = Math.floor(serial);
  if (since1904) return addDays(EPOCH_1904, days);
  return addDays(EPOCH_1900, days < FALSE_LEAP_DAY ? days + 1 : days);
}
