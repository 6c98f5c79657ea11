import { fileTypeFromBuffer } from 'file-type';
import { plainText } from './plain-text.ts';

/** What a file is good for. */
export type Family = 'pdf' | 'word' | 'excel' | 'slides' | 'image' | 'archive' | 'recording' | 'text';

/** A type of file that is taken as evidence, told from its content. */
export interface FileType {
  readonly extension: string;
  readonly mime: string;
  readonly family: Family;
  /** A zip archive by its make. */
  readonly zipped: boolean;
}

/** What a file is not: `executable` ones run; `password` cannot be opened by who appraises; the others are not taken. */
export type Unfit = 'executable' | 'password' | 'macros' | 'archive' | 'unknown';

const FAMILIES: Readonly<Record<Family, readonly string[]>> = {
  pdf: ['pdf'],
  word: ['docx', 'odt', 'doc'],
  excel: ['xlsx', 'ods', 'xls'],
  slides: ['pptx', 'ppt'],
  image: ['jpg', 'png', 'webp', 'heic', 'heif', 'tif', 'gif', 'bmp'],
  archive: ['zip'],
  text: ['txt'],
  recording: ['mp4', 'm4v', 'mov', '3gp', 'mp3', 'm4a', 'ogg', 'oga', 'opus', 'wav', 'aac', 'amr'],
};
const ZIPPED = ['docx', 'odt', 'xlsx', 'ods', 'pptx', 'zip'];
const RUN = [
  'exe',
  'elf',
  'macho',
  'jar',
  'apk',
  'class',
  'wasm',
  'deb',
  'rpm',
  'crx',
  'xpi',
  'lnk',
  'swf',
  'dex',
];
const MACROS = ['docm', 'dotm', 'xlsm', 'xltm', 'pptm', 'potm'];
const ARCHIVES = ['rar', '7z', 'gz', 'tar', 'xz', 'bz2', 'cab', 'iso', 'dmg', 'zst', 'lz'];
const SHEBANG = '#!';
const DOS = 'MZ';

/** Tells a file's type by its first bytes, never by its name. */
export async function tellType(bytes: Uint8Array): Promise<FileType | Unfit> {
  const start = Buffer.from(bytes.subarray(0, 2)).toString('latin1');
  if (start === SHEBANG || start === DOS) return 'executable';
  const found = await fileTypeFromBuffer(bytes);
  if (found?.ext === 'cfb') return oldOffice(bytes);
  if (!found) return plainText(bytes) === null ? 'unknown' : (typeOf('txt', 'text/plain') ?? 'unknown');
  const { ext, mime } = found;
  if (RUN.includes(ext)) return 'executable';
  if (MACROS.includes(ext)) return 'macros';
  if (ARCHIVES.includes(ext)) return 'archive';
  return typeOf(ext, mime) ?? 'unknown';
}

/** Whether the name of a plain text says that it is a document, picture or recording. */
export function isNamedOtherwise(name: string): boolean {
  const [, extension = ''] = /\.([a-z0-9]+)$/i.exec(name.trim()) ?? [];
  return Object.entries(FAMILIES).some(
    ([family, extensions]) => family !== 'text' && extensions.includes(extension.toLowerCase()),
  );
}

function typeOf(extension: string, mime: string): FileType | undefined {
  for (const [family, extensions] of Object.entries(FAMILIES))
    if (isFamily(family) && extensions.includes(extension))
      return { extension, mime, family, zipped: ZIPPED.includes(extension) };
  return undefined;
}

function isFamily(name: string): name is Family {
  return name in FAMILIES;
}

/** Streams of a compound file by which Office before 2007 and its dangers are known, in the order they are asked for. */
const STREAMS: readonly (readonly [string, FileType | Unfit | undefined])[] = [
  ['EncryptedPackage', 'password'],
  ['_VBA_PROJECT', 'macros'],
  ['WordDocument', typeOf('doc', 'application/msword')],
  ['Workbook', typeOf('xls', 'application/vnd.ms-excel')],
  ['PowerPoint Document', typeOf('ppt', 'application/vnd.ms-powerpoint')],
];

function oldOffice(bytes: Uint8Array): FileType | Unfit {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = STREAMS.find(([name]) => content.includes(name, 0, 'utf16le'));
  return found?.[1] ?? 'unknown';
}
