import type { FileType } from './file-type.ts';

/** A PDF reader finds a document that begins anywhere in here. */
const PDF_HEAD = 1024;
const END_OF_ZIP = Buffer.from('PK\x05\x06', 'latin1');
const END_OF_ZIP_SIZE = 22;
/** Said by every program for Windows. */
const PROGRAM = 'This program cannot be run in DOS mode';
const RAR = Buffer.from('Rar!\x1a\x07', 'latin1');
/** What makes a browser or a server run a picture. */
const SCRIPTS = ['<script', '<html', '<?php', '<SCRIPT', '<HTML'];

/**
 * Whether a file is another kind of file as well: a picture with a web page or an archive in it, a PDF that is a zip.
 * Such files are made to pass a check as one thing and to be opened as another.
 */
export function isTwoInOne(bytes: Uint8Array, { family, zipped }: FileType): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (zipped) return content.subarray(0, 2).toString('latin1') !== 'PK';
  if (content.includes(PROGRAM, 0, 'latin1') || content.includes(RAR) || endsAsZip(content)) return true;
  if (family !== 'pdf' && content.subarray(0, PDF_HEAD).includes('%PDF-', 0, 'latin1')) return true;
  return family === 'image' && SCRIPTS.some((tag) => content.includes(tag, 0, 'latin1'));
}

/** Whether the end of the file is the directory of a zip archive, up to the last byte. */
function endsAsZip(content: Buffer): boolean {
  const at = content.lastIndexOf(END_OF_ZIP);
  if (at < 0 || at + END_OF_ZIP_SIZE > content.length) return false;
  return at + END_OF_ZIP_SIZE + content.readUInt16LE(at + 20) >= content.length;
}
