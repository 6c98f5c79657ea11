import { crc32, createInflateRaw } from 'node:zlib';
import { listEntries, type ZipEntry } from './zip-directory.ts';

/** How much an archive may hold before it is refused. */
export interface UnzipBudget {
  readonly maxBytes: number;
  readonly maxEntries: number;
}

/** Why an archive was not opened. */
export type ZipProblem = 'corrupt' | 'encrypted' | 'too-big';

/** An archive whose every entry was unpacked once, counted and found whole. */
export interface Unzipped {
  readonly names: readonly string[];
  /** The entry's bytes, piece by piece; undefined when there is no such entry. Names differ by case only: same entry. */
  read(name: string): AsyncIterable<Uint8Array> | undefined;
}

export type UnzipOutcome =
  | { readonly ok: true; readonly zip: Unzipped }
  | { readonly ok: false; readonly problem: ZipProblem };

/** What an Office file or an evidence archive may unpack to. */
export const OFFICE_BUDGET: UnzipBudget = { maxBytes: 200 * 1024 * 1024, maxEntries: 5_000 };

const PIECE_BYTES = 64 * 1024;

/**
 * Opens a zip archive only if everything in it fits the budget.
 *
 * Declared sizes are used to refuse early, never to trust: each entry is unpacked in small pieces which are counted and
 * thrown away, so a bomb costs neither memory nor more time than the budget. Checksums are compared, so a damaged file
 * cannot pass for a plan with other numbers.
 */
export async function openZip(bytes: Uint8Array, budget: UnzipBudget = OFFICE_BUDGET): Promise<UnzipOutcome> {
  const entries = listEntries(bytes, budget.maxEntries);
  if (typeof entries === 'string') return { ok: false, problem: entries };
  if (entries.some((entry) => entry.isEncrypted)) return { ok: false, problem: 'encrypted' };
  const declared = entries.reduce((sum, entry) => sum + entry.declaredSize, 0);
  if (declared > budget.maxBytes) return { ok: false, problem: 'too-big' };

  let left = budget.maxBytes;
  for (const entry of entries) {
    const size = await measure(bytes, entry, left);
    if (typeof size === 'string') return { ok: false, problem: size };
    left -= size;
  }

  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  if (byName.size !== entries.length) return { ok: false, problem: 'corrupt' };
  const read = (name: string) => {
    const entry = byName.get(name.toLowerCase());
    return entry && unpack(bytes, entry);
  };
  return { ok: true, zip: { names: entries.map((entry) => entry.name), read } };
}

async function measure(bytes: Uint8Array, entry: ZipEntry, left: number): Promise<number | ZipProblem> {
  let size = 0;
  let checksum = 0;
  try {
    for await (const piece of unpack(bytes, entry)) {
      size += piece.length;
      if (size > left) return 'too-big';
      checksum = crc32(piece, checksum);
    }
  } catch {
    return 'corrupt';
  }
  return checksum === entry.crc32 ? size : 'corrupt';
}

async function* unpack(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const packed = bytes.subarray(entry.start, entry.end);
  if (entry.method === 'stored') {
    yield packed;
    return;
  }
  const inflate = createInflateRaw({ chunkSize: PIECE_BYTES });
  inflate.end(packed);
  for await (const piece of inflate) yield piece as Uint8Array;
}
