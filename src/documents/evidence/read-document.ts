import { type DocumentFacts, NOTHING_TOLD } from '#domain/evidence/document.ts';
import { readPdfPages } from './pdf-pages.ts';
import { plainText } from './plain-text.ts';
import { readHeading } from './read-heading.ts';
import { bearsSecretStamp } from './secret-stamp.ts';

/** Types of document that are born digital and can be read. */
export const READABLE = ['pdf', 'docx', 'txt'] as const;
export type Readable = (typeof READABLE)[number];

/** What reading a document gives: its facts, and whether it is stamped as a state secret. */
export interface DocumentReading {
  readonly facts: DocumentFacts;
  readonly secret: boolean;
}

/** Lines of a .docx or a text, which have no pages, that stand for its first page. */
const FIRST_PAGE_LINES = 60;

/** Reads a document's head and end. @throws where the file is damaged. */
export async function readDocument(bytes: Uint8Array, type: Readable): Promise<DocumentReading> {
  const pages = await READERS[type](bytes);
  const [first = []] = pages;
  const facts = first.length === 0 ? NOTHING_TOLD : readHeading(first, pages.flat());
  return { facts, secret: bearsSecretStamp(first) };
}

async function readDocxLines(bytes: Uint8Array): Promise<string[][]> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return pagesOf(value);
}

function pagesOf(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return [lines.slice(0, FIRST_PAGE_LINES), lines.slice(FIRST_PAGE_LINES)];
}

const READERS: Readonly<Record<Readable, (bytes: Uint8Array) => Promise<string[][]>>> = {
  pdf: readPdfPages,
  docx: readDocxLines,
  txt: async (bytes) => pagesOf(plainText(bytes) ?? ''),
};
