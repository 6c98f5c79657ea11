import { openZip } from '#documents/plan/unzip.ts';

/** The XML of a part of an Office document: `partOf(docx, 'word/document.xml')`. Fails where there is none. */
export async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const opened = await openZip(bytes);
  const pieces = opened.ok ? opened.zip.read(name) : undefined;
  if (!pieces) throw new Error(`there is no ${name}`);
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return Buffer.concat(parts).toString('utf8');
}
