import { SaxesParser } from 'saxes';

/** What the reader of one kind of document does on the way through its XML. Names and attributes come without prefix. */
export interface XmlVisitor {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** A document holds more than any plan does; reading on would only cost memory. */
export class TooMuch extends Error {}

/** A plan's largest XML part is below 5 MB; beyond this nothing is a plan. */
const MAX_PART_BYTES = 40 * 1024 * 1024;

/**
 * Walks through an XML document piece by piece, never holding it whole.
 *
 * Entities declared by the document are not expanded and nothing is loaded from elsewhere. Throws on broken XML, and
 * `TooMuch` when the part is larger than any plan.
 */
export async function walkXml(pieces: AsyncIterable<Uint8Array>, visitor: XmlVisitor): Promise<void> {
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => visitor.open(local(tag.name), localKeys(tag.attributes)));
  parser.on('closetag', (tag) => visitor.close?.(local(tag.name)));
  parser.on('text', (text) => visitor.text?.(text));
  parser.on('cdata', (text) => visitor.text?.(text));

  let decoder: TextDecoder | undefined;
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > MAX_PART_BYTES) throw new TooMuch();
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    parser.write(decoder.decode(piece, { stream: true }));
  }
  parser.write(decoder?.decode() ?? '');
  parser.close();
}

function encodingOf(first: Uint8Array): string {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  if (first[0] === 0xfe && first[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localKeys(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const plain: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns')) plain[local(name)] = value;
  }
  return plain;
}
