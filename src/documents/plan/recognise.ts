import { fileTypeFromBuffer } from 'file-type';
import { decodeText } from './decode-text.ts';

/** What a file is by its bytes. `other` carries the usual ending of its kind, or an empty string. Web pages and XML
 * tables count as old Office: programs write them under the name .xls. */
export type FileShape =
  | { readonly shape: 'zip' }
  | { readonly shape: 'protected' }
  | { readonly shape: 'text'; readonly text: string }
  | { readonly shape: 'old-office'; readonly format: 'xls' | 'doc' | 'ppt' | 'ole' | 'html' }
  | { readonly shape: 'other'; readonly format: string };

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** Documents that are text inside and are no separated values for all that. */
const MARKUP = /^\s*(?:%PDF|\{\\rtf|<(?:!doctype|html|\?xml|table|head|meta)\b)/i;

/** Tells what a file is from its content; its name is not asked. */
export async function recognise(bytes: Uint8Array): Promise<FileShape> {
  if (startsWith(bytes, ZIP)) return { shape: 'zip' };
  if (startsWith(bytes, OLE)) return oleShape(bytes);
  const text = decodeText(bytes);
  const markup = MARKUP.exec(text?.slice(0, 500) ?? '')?.[0].toLowerCase();
  if (text !== undefined && markup === undefined) return { shape: 'text', text };
  const type = await fileTypeFromBuffer(bytes.subarray(0, HEAD_BYTES)).catch(() => undefined);
  if (markup?.includes('<')) return { shape: 'old-office', format: 'html' };
  return { shape: 'other', format: type?.ext ?? '' };
}

const HEAD_BYTES = 65_536;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The old container holds old documents, and new ones under a password. Its directory names its streams in UTF-16. */
function oleShape(bytes: Uint8Array): FileShape {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string) => {
    const name = Buffer.from(`${stream}\0`, 'utf16le');
    for (let at = buffer.indexOf(name); at >= 0; at = buffer.indexOf(name, at + 1)) {
      if (at % DIRECTORY_ENTRY_BYTES === 0) return true;
    }
    return false;
  };
  if (holds('EncryptedPackage')) return { shape: 'protected' };
  if (holds('Workbook') || holds('Book')) return { shape: 'old-office', format: 'xls' };
  if (holds('WordDocument')) return { shape: 'old-office', format: 'doc' };
  return { shape: 'old-office', format: holds('PowerPoint Document') ? 'ppt' : 'ole' };
}

const DIRECTORY_ENTRY_BYTES = 128;
