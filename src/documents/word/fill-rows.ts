import { once } from 'node:events';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipArchive } from 'archiver';
import { openZip } from '#documents/plan/unzip.ts';

const MAIN = 'word/document.xml';
const ROW = /<w:tr(?:\s[^>]*)?>(?:(?!<\/w:tr>)[\s\S])*<\/w:tr>/g;
/** Marks a row to be repeated, and in it the place of each text; nobody writes these characters. */
const PLACE = /\ue000(\w+):(\d+)\ue001/g;
/** Between two rows that are written in one go others get their turn. */
const ROWS_AT_ONCE = 50;

/** A row to be written like the sample of its kind, with its own texts in the places. */
export interface FilledRow {
  readonly like: string;
  readonly texts: readonly string[];
}

/** The text that stands in a sample row where the text `at` of rows of a kind will be. */
export function placeFor(kind: string, at: number): string {
  return `\ue000${kind}:${at}\ue001`;
}

/**
 * Writes rows into a Word document in place of its sample rows, which stand one below the other: tables of thousands of
 * rows in little memory, where building them cell by cell takes a quarter of a megabyte each. Rows are given by the kind
 * of the first sample of their table.
 */
export async function fillRows(
  document: Uint8Array,
  tables: Readonly<Record<string, readonly FilledRow[]>>,
): Promise<Uint8Array> {
  const opened = await openZip(document);
  if (!opened.ok) throw new Error(`The document to be filled is ${opened.problem}.`);
  const archive = new ZipArchive();
  const whole = buffer(archive);
  for (const name of opened.zip.names) {
    const bytes = await buffer(Readable.from(opened.zip.read(name) ?? []));
    const content = name === MAIN ? Readable.from(filled(bytes.toString('utf8'), tables)) : bytes;
    archive.append(content, { name });
    await once(archive, 'entry');
  }
  await archive.finalize();
  return new Uint8Array(await whole);
}

async function* filled(
  xml: string,
  tables: Readonly<Record<string, readonly FilledRow[]>>,
): AsyncGenerator<string> {
  const samples = new Map<string, string>();
  const spans: { from: number; to: number; kind: string }[] = [];
  for (const { 0: row, index } of xml.matchAll(ROW)) {
    const [[, kind] = []] = [...row.matchAll(PLACE)];
    if (kind === undefined) continue;
    samples.set(kind, row);
    spans.push({ from: index, to: index + row.length, kind });
  }
  let end = 0;
  for (const { from, to, kind } of spans) {
    yield xml.slice(end, from);
    end = to;
    for (const [at, { like, texts }] of (tables[kind] ?? []).entries()) {
      yield (samples.get(like) ?? '').replace(PLACE, (_, _kind, place) =>
        written(texts[Number(place)] ?? ''),
      );
      if (at % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await new Promise(setImmediate);
    }
  }
  yield xml.slice(end);
}

/** What XML cannot hold, and halves of characters. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function written(text: string): string {
  return text
    .replace(UNWRITABLE, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '</w:t><w:br/><w:t xml:space="preserve">');
}
