import type { Unzipped } from '#documents/plan/unzip.ts';

/** Whether a PDF carries a signature over its bytes: a range of them, and a signature dictionary (ISO 32000, 12.8). */
export function pdfIsSigned(bytes: Uint8Array): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (
    content.includes('/ByteRange', 0, 'latin1') &&
    /\/(?:Type\s*\/Sig|Adobe\.PPK|ETSI\.CAdES|adbe\.)/.test(around(content))
  );
}

/** Whether an Office file carries a signature of its parts. */
export function officeIsSigned({ names }: Unzipped): boolean {
  return names.some((name) => /^_xmlsignatures\/.+\.xml$/i.test(name));
}

/** What stands about the range: in the same dictionary, whose hexadecimal signature may be some kilobytes long. */
function around(content: Buffer): string {
  const at = content.lastIndexOf('/ByteRange', undefined, 'latin1');
  return content.subarray(Math.max(0, at - 65_536), at + 65_536).toString('latin1');
}
