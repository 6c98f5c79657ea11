import { z } from 'zod';
import { type Say, say } from '#app/message.ts';

/** The system's codes for what is wrong with a file, and as which kind of fault each is told. */
const FAULTS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'missing'],
  ['EACCES', 'forbidden'],
  ['EPERM', 'forbidden'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'read-only'],
  ['ENOTDIR', 'kind'],
  ['EISDIR', 'kind'],
  ['EEXIST', 'kind'],
]);

const errorSchema = z.object({ code: z.string(), path: z.string() });

/** An error of the file system in words a person can act on; null for any other error. */
export function fileFault(error: unknown): Say | null {
  const { data } = errorSchema.safeParse(error);
  const fault = data && FAULTS.get(data.code);
  return fault ? say('cli-file-fault', { fault, path: data.path }) : null;
}
