import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { openZip } from '#documents/plan/unzip.ts';

/** The files of an archive by name, each found whole by its checksum. Fails the test where one is not. */
export async function unpack(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const opened = await openZip(bytes);
  if (!opened.ok) throw new Error(opened.problem);
  const files = new Map<string, Buffer>();
  for (const name of opened.zip.names)
    files.set(name, await buffer(Readable.from(opened.zip.read(name) ?? [])));
  return files;
}
