import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, statSync, unlinkSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { flush, hashOfFile, isThere } from './durable-file.ts';
import { evidencePlace } from './evidence-place.ts';

/**
 * Files kept under their SHA-256, below the data folder: `evidence/ab/abcdef…`.
 *
 * A file is written under a temporary name, flushed to the disk and renamed, so that a name never stands for half a
 * file; the same bytes are kept once. Names given by people never become paths.
 */
export interface Vault {
  /** Keeps bytes and gives their SHA-256; nothing is written where they are already there. */
  keep(bytes: Uint8Array): Promise<string>;
  /** The bytes under a hash. @throws where the file is missing. */
  read(sha256: string): Promise<Buffer>;
  /** The same piece by piece; the stream fails where the file is missing. */
  open(sha256: string): Readable;
  /** Whether the file under a hash is there and still has that hash. */
  verify(sha256: string): Promise<'intact' | 'missing' | 'changed'>;
  /** Takes the file under a hash out; nothing happens where there is none. No row may speak of it any more. */
  remove(sha256: string): Promise<void>;
  /**
   * Removes what no row speaks of: temporary files of writes that were cut short, and whole files whose transaction never
   * came to its end. Only what is older than a day goes, and never what was kept since the vault was opened: its
   * transaction may still be running. Gives how many there were.
   */
  sweep(isSpokenOf: (sha256: string) => boolean): Promise<number>;
}

const OLD_MS = 24 * 60 * 60 * 1000;
const NAME = /^[0-9a-f]{64}$/;

/** Opens the vault below `dataDir`. */
export function openVault(dataDir: string): Vault {
  const root = path.resolve(dataDir, 'evidence');
  const incoming = path.join(root, 'incoming');
  const place = (sha256: string) => evidencePlace(root, sha256);
  const kept = new Set<string>();

  return {
    async keep(bytes) {
      const sha256 = hash(bytes);
      // Noted before the disk is looked at, so that no sweep can come between the look and the row.
      kept.add(sha256);
      const target = place(sha256);
      const folder = path.dirname(target);
      if (await isThere(target)) {
        await flush(folder);
        return sha256;
      }
      await mkdir(incoming, { recursive: true });
      if ((await mkdir(folder, { recursive: true })) !== undefined) await flush(root);
      const temporary = path.join(incoming, randomUUID());
      try {
        await writeFlushed(temporary, bytes);
        await rename(temporary, target);
      } catch (error) {
        // What a full disk cut short would keep it full.
        await rm(temporary, { force: true });
        throw error;
      }
      await flush(folder);
      return sha256;
    },

    read: (sha256) => readFile(place(sha256)),

    open: (sha256) => createReadStream(place(sha256)),

    async verify(sha256) {
      if (!(await isThere(place(sha256)))) return 'missing';
      return (await hashOfFile(place(sha256))) === sha256 ? 'intact' : 'changed';
    },

    remove: (sha256) => rm(place(sha256), { force: true }),

    async sweep(isSpokenOf) {
      let swept = 0;
      for (const folder of await namesIn(root))
        for (const name of await namesIn(path.join(root, folder))) {
          const isFile = folder !== 'incoming' && NAME.test(name);
          if (folder !== 'incoming' && (!isFile || isSpokenOf(name))) continue;
          if (!removeOld(path.join(root, folder, name), () => kept.has(name))) continue;
          swept += 1;
        }
      return swept;
    },
  };
}

async function writeFlushed(target: string, bytes: Uint8Array): Promise<void> {
  const file = await open(target, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Looks and removes in one go, so that nothing can be kept in between. */
function removeOld(file: string, isInUse: () => boolean): boolean {
  if (isInUse() || Date.now() - statSync(file).mtimeMs < OLD_MS) return false;
  unlinkSync(file);
  return true;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code)))
      return [];
    throw error;
  }
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
