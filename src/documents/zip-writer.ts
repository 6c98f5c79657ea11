import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipArchive } from 'archiver';

/** Puts one entry in an archive and resolves when it is written. `packed`: made smaller; else stored as it is. */
export type AddEntry = (name: string, content: Uint8Array | Readable, packed?: boolean) => Promise<void>;

/** Bytes that wait to be written at most. */
const BUFFERED_BYTES = 256 * 1024;

/** An archive that was written. */
export interface WrittenZip {
  readonly size: number;
  readonly sha256: string;
}

/**
 * Writes a zip archive to a new file, entry after entry as `fill` adds them, in the memory of a few pieces however large
 * it is; beyond 4 GB or 65,535 entries in zip64. It is on the disk when this resolves. @throws where the file is there
 * already or anything fails on the way; what was written by then stays for the caller to remove.
 */
export async function writeZip(
  file: string,
  at: Date,
  fill: (add: AddEntry) => Promise<void>,
): Promise<WrittenZip> {
  const archive = new ZipArchive({ highWaterMark: BUFFERED_BYTES });
  const { hash, through } = hashing();
  let size = 0;
  through.on('data', (piece: Buffer) => {
    size += piece.length;
  });
  const written = pipeline(archive, through, createWriteStream(file, { flags: 'wx', flush: true }));
  // Whoever waits for an entry hears of it.
  written.catch(() => undefined);

  const add: AddEntry = async (name, content, packed = false) => {
    let entered: () => void = () => undefined;
    const entry = new Promise<void>((resolve) => {
      entered = resolve;
    });
    archive.once('entry', entered);
    const source = content instanceof Readable ? content : Buffer.from(content);
    archive.append(source, { name, date: at, store: !packed });
    await Promise.race([entry, written.then(cutShort)]);
  };
  try {
    await fill(add);
    void archive.finalize();
    await written;
  } catch (error) {
    archive.abort();
    archive.destroy();
    await written.catch(() => undefined);
    throw error;
  }
  return { size, sha256: hash.digest('hex') };
}

/** Bytes that pass, and their hash. */
function hashing() {
  const hash = createHash('sha256');
  const through = new Transform({
    transform(piece, _encoding, next) {
      hash.update(piece);
      next(null, piece);
    },
  });
  return { hash, through };
}

/**
 * Bytes as they pass from a source to an archive. @throws into the stream where they are not those of `sha256`: the file
 * has changed since it was looked at.
 */
export function checkedStream(source: Readable, sha256: string): Readable {
  return Readable.from(checked(source, sha256), { objectMode: false });
}

async function* checked(source: Readable, sha256: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const piece of source) {
    hash.update(piece);
    yield piece;
  }
  if (hash.digest('hex') !== sha256) throw new Error(`The file ${sha256} changed while it was packed.`);
}

function cutShort(): never {
  throw new Error('The archive ended before its entries.');
}
