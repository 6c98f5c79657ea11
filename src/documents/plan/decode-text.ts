/** Bytes looked at to tell UTF-16 without a mark from eight-bit text. */
const SAMPLE = 4096;

/**
 * The text of a file, by its byte order mark or, without one, by what its bytes can be: UTF-16, UTF-8, and else
 * Windows-1258, in which older Excel writes Vietnamese. Undefined for bytes that are no text (a NUL, or many controls).
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = (byMark(bytes) ?? byContent(bytes)).normalize('NFC');
  return looksLikeText(text) ? text : undefined;
}

function byMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode(bytes, 'utf-8');
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  return undefined;
}

function byContent(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 10;
  if (odd > many && odd > even * 4) return decode(bytes, 'utf-16le');
  if (even > many && even > odd * 4) return decode(bytes, 'utf-16be');
  return isUtf8(bytes) ? decode(bytes, 'utf-8') : decode(bytes, 'windows-1258');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function looksLikeText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells other files from text
  const strange = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return !text.includes('\u0000') && strange <= sample.length / 100;
}
