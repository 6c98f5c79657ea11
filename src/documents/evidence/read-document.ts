import { type DocumentFacts, NOTHING_TOLD } from '#domain/evidence/document.ts';
import { readPdfPages } from './pdf-pages.ts';
import { readHeading } from './read-heading.ts';
import { bearsSecretStamp } from './secret-stamp.ts';

/** Types of document that are born digital and can be read. */
export type Readable = 'pdf' | 'docx';

/** What reading a document gives: its facts, and whether it is stamped as a state secret. */
export interface DocumentReading {
  readonly facts: DocumentFacts;
  readonly secret: boolean;
}

/** Lines of a .docx, which has no pages, that stand for its first page. */
const FIRST_PAGE_LINES = 60;

/** Reads a document's head and end. @throws where the file is damaged. */
export async function readDocument(bytes: Uint8Array, type: Readable): Promise<DocumentReading> {
  const pages = type === 'pdf' ? await readPdfPages(bytes) : await readDocxLines(bytes);
  const [first = []] = pages;
  const facts = first.length === 0 ? NOTHING_TOLD : readHeading(first, pages.flat());
  return { facts, secret: bearsSecretStamp(first) };
}

async function readDocxLines(bytes: Uint8Array): Promise<string[][]> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const lines = value.split('\n').filter((line) => line.trim() !== '');
  return [lines.slice(0, FIRST_PAGE_LINES), lines.slice(FIRST_PAGE_LINES)];
}
