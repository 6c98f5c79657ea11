import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The family the pictures are set in; it has every Vietnamese letter, and its licence lets it be bundled. */
export const FAMILY = 'Be Vietnam Pro';

/** The weights there are files of. */
export type Weight = 400 | 600 | 700;

const require = createRequire(import.meta.url);
const FILES: Readonly<Record<Weight, string>> = {
  400: require.resolve('@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf'),
  600: require.resolve('@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf'),
  700: require.resolve('@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf'),
};

/** The files of all weights, for the painter. */
export const fontFiles: readonly string[] = Object.values(FILES);

/** Advance widths of a font by code point, in ems. */
type Widths = (codePoint: number) => number;

const known = new Map<Weight, Widths>();

/** How wide a text is set, in pixels at `size`. There is no browser to ask, so the font's own tables are read. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const widths = known.get(weight) ?? readWidths(FILES[weight]);
  known.set(weight, widths);
  let ems = 0;
  for (const letter of text) ems += widths(letter.codePointAt(0) ?? 0);
  return ems * size;
}

/** Reads the tables `head`, `hhea`, `hmtx` and the Unicode `cmap` (format 4) of a TrueType file. */
function readWidths(file: string): Widths {
  const bytes = readFileSync(file);
  const table = tablesOf(bytes);
  const unitsPerEm = bytes.readUInt16BE(table('head') + 18);
  const longMetrics = bytes.readUInt16BE(table('hhea') + 34);
  const hmtx = table('hmtx');
  const glyphOf = readCharacterMap(bytes, table('cmap'));
  return (codePoint) => {
    const glyph = Math.min(glyphOf(codePoint), longMetrics - 1);
    return bytes.readUInt16BE(hmtx + glyph * 4) / unitsPerEm;
  };
}

function tablesOf(bytes: Buffer): (tag: string) => number {
  const count = bytes.readUInt16BE(4);
  const offsets = new Map<string, number>();
  for (let at = 12; at < 12 + count * 16; at += 16)
    offsets.set(bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8));
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`The font has no table ${tag}.`);
    return offset;
  };
}

/** Code point → glyph; 0, the empty box, for what the font has no glyph for. */
function readCharacterMap(bytes: Buffer, cmap: number): (codePoint: number) => number {
  const start = cmap + unicodeMapAt(bytes, cmap);
  const segments = bytes.readUInt16BE(start + 6) / 2;
  const ends = start + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const ranges = deltas + segments * 2;
  return (codePoint) => {
    for (let at = 0; at < segments; at += 1) {
      if (codePoint > bytes.readUInt16BE(ends + at * 2)) continue;
      const first = bytes.readUInt16BE(starts + at * 2);
      if (codePoint < first) return 0;
      const range = bytes.readUInt16BE(ranges + at * 2);
      const delta = bytes.readUInt16BE(deltas + at * 2);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = bytes.readUInt16BE(ranges + at * 2 + range + (codePoint - first) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

function unicodeMapAt(bytes: Buffer, cmap: number): number {
  const count = bytes.readUInt16BE(cmap + 2);
  for (let at = cmap + 4; at < cmap + 4 + count * 8; at += 8) {
    const offset = bytes.readUInt32BE(at + 4);
    if (bytes.readUInt16BE(at) === 3 && bytes.readUInt16BE(cmap + offset) === 4) return offset;
  }
  throw new Error('The font has no Unicode map of format 4.');
}
