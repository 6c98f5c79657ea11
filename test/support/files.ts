import { readFileSync } from 'node:fs';

/**
 * Documents as offices make them: a report and a decision with number, date, subject and signer, a letter, and one
 * stamped as a state secret. Made with Word's own format and LibreOffice's PDF.
 */
type RealFile =
  | 'bao-cao-quy-2.pdf'
  | 'quyet-dinh.docx'
  | 'cong-van.docx'
  | 'van-ban-mat.pdf'
  | 'van-ban-mat.docx';

/** The bytes of a real document. */
export function realFile(name: RealFile): Buffer {
  return readFileSync(new URL(`./files/${name}`, import.meta.url));
}

/** A PDF of one empty page that differs by `words`. */
export function pdfOf(words: string): Buffer {
  const parts = [
    '%PDF-1.4\n',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n',
    `% ${words.replace(/\s+/g, ' ')}\n`,
  ];
  const body = Buffer.from(parts.join(''), 'utf8');
  const offsets = [1, 2, 3].map((number) => body.indexOf(`${number} 0 obj`));
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 4\n0000000000 65535 f \n${table}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.concat([body, Buffer.from(end)]);
}

/** A white pixel as JPEG. */
const PIXEL = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=',
  'base64',
);

/** A photo that differs by `words`, which stand in its comment. */
export function jpegOf(words: string): Buffer {
  const comment = Buffer.from(words, 'utf8');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(comment.length + 2);
  return Buffer.concat([PIXEL.subarray(0, 2), Buffer.from([0xff, 0xfe]), length, comment, PIXEL.subarray(2)]);
}

/** A file that differs by `words`, of the type its name says: a PDF, else a photo. */
export function fileOf(name: string, words: string): Buffer {
  return name.toLowerCase().endsWith('.pdf') ? pdfOf(words) : jpegOf(words);
}
