import { createHash, randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';

const PIECE_BYTES = 256 * 1024;

/** The SHA-256 of a file, read piece by piece into the same memory. @throws where it cannot be read. */
export async function hashOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
  const handle = await open(file, 'r');
  try {
    for (;;) {
      const { bytesRead } = await handle.read(piece);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(piece.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}

/** Whether something stands at a path. */
export async function isThere(file: string): Promise<boolean> {
  return (await sizeOf(file)) !== null;
}

/** Whether a folder stands at a path. */
export async function isFolder(place: string): Promise<boolean> {
  return (await stat(place).catch(absent))?.isDirectory() ?? false;
}

/** The bytes of a file; null where nothing stands there. */
export async function sizeOf(file: string): Promise<number | null> {
  return (await stat(file).catch(absent))?.size ?? null;
}

/** Nothing stands there; what else is wrong with a path is thrown on. */
function absent(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}

/** Brings a file, or the names in a folder, to the disk: a rename is safe against a power cut only after that. */
export async function flush(target: string): Promise<void> {
  const handle = await open(target, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** How the name of a file or folder ends while it is being made. */
export const PARTIAL = '.partial';

/**
 * Makes a file or a folder that appears under its name only once it is whole and on the disk: in place of a file that
 * stood there, or of an empty folder, never of one that holds something (throws); `make` is given the name it has until then. What was cut short is removed, and after a kill is known by its
 * ending.
 */
export async function makeWhole<T>(target: string, make: (partial: string) => Promise<T>): Promise<T> {
  const partial = `${target}.${randomUUID()}${PARTIAL}`;
  makeFolder(path.dirname(target));
  try {
    const made = await make(partial);
    await flush(partial);
    // A file takes the place of a file, a folder that of an empty one; the system refuses anything else.
    await rename(partial, target);
    await flush(path.dirname(target));
    return made;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}
