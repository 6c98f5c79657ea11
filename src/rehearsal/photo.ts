import { readFile } from 'node:fs/promises';

/** The photo of a made-up document, to be sent as evidence. */
export async function readPhoto(): Promise<Uint8Array> {
  return readFile(new URL('../../locales/vi/sample/minh-chung.jpg', import.meta.url));
}
