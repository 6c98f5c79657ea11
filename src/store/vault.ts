import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Files kept under their SHA-256, below the data folder: `evidence/ab/abcdef…`.
 *
 * A file is written under a temporary name, flushed to the disk and renamed, so that a name never stands for half a
 * file; the same bytes are kept once. Names given by people never become paths.
 */
export interface Vault {
  /** Keeps bytes and gives their SHA-256; nothing happens where they are already there. */
  keep(bytes: Uint8Array): Promise<string>;
  /** The bytes under a hash. @throws where the file is missing. */
  read(sha256: string): Promise<Buffer>;
  /** Whether the file under a hash is there and still has that hash. */
  verify(sha256: string): Promise<'intact' | 'missing' | 'changed'>;
  /** Removes temporary files of writes that were cut short. Gives how many there were. */
  sweep(): Promise<number>;
}

/** Opens the vault below `dataDir`. */
export function openVault(dataDir: string): Vault {
  const root = path.resolve(dataDir, 'evidence');
  const incoming = path.join(root, 'incoming');
  const place = (sha256: string) => path.join(root, sha256.slice(0, 2), sha256);

  return {
    async keep(bytes) {
      const sha256 = hash(bytes);
      const target = place(sha256);
      if (await exists(target)) return sha256;
      await mkdir(incoming, { recursive: true });
      await mkdir(path.dirname(target), { recursive: true });
      const temporary = path.join(incoming, randomUUID());
      const file = await open(temporary, 'wx');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, target);
      await flushFolder(path.dirname(target));
      return sha256;
    },

    read: (sha256) => readFile(place(sha256)),

    async verify(sha256) {
      if (!(await exists(place(sha256)))) return 'missing';
      return hash(await readFile(place(sha256))) === sha256 ? 'intact' : 'changed';
    },

    async sweep() {
      if (!(await exists(incoming))) return 0;
      const left = await readdir(incoming);
      await Promise.all(left.map((name) => rm(path.join(incoming, name), { force: true })));
      return left.length;
    },
  };
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** A rename is safe against a power cut only once the folder itself is on the disk. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
