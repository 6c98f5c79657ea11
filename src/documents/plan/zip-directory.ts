/** One file in an archive, as its directory describes it. `start` and `end` bound the packed bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly start: number;
  readonly end: number;
  readonly declaredSize: number;
  readonly crc32: number;
  readonly isEncrypted: boolean;
}

const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;
const MAX_COMMENT = 0xffff;
const DIRECTORY_RECORD = 0x02014b50;
const DIRECTORY_RECORD_SIZE = 46;
const LOCAL_RECORD = 0x04034b50;
const LOCAL_RECORD_SIZE = 30;
const UNKNOWN_32 = 0xffffffff;
const ZIP64_EXTRA = 0x0001;

/**
 * The entries of a zip archive by its central directory, folders left out.
 *
 * Only offsets and lengths are taken from it, and each is checked against the file before use. Archives over several
 * disks or larger than 4 GB are `corrupt` to us: no upload is that large.
 */
export function listEntries(bytes: Uint8Array, maxEntries: number): ZipEntry[] | 'corrupt' | 'too-big' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  if (end === undefined) return 'corrupt';
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries) return 'too-big';

  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    const record = readRecord(view, bytes, at);
    if (!record) return 'corrupt';
    if (!record.entry.name.endsWith('/')) entries.push(record.entry);
    at = record.next;
  }
  return entries;
}

function findEndRecord(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_RECORD_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_RECORD_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return undefined;
}

function readRecord(
  view: DataView,
  bytes: Uint8Array,
  at: number,
): { entry: ZipEntry; next: number } | undefined {
  if (at + DIRECTORY_RECORD_SIZE > view.byteLength || view.getUint32(at, true) !== DIRECTORY_RECORD)
    return undefined;
  const method = { 0: 'stored', 8: 'deflated' }[view.getUint16(at + 10, true)] as
    | ZipEntry['method']
    | undefined;
  const nameStart = at + DIRECTORY_RECORD_SIZE;
  const nameEnd = nameStart + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (!method || next > view.byteLength) return undefined;

  const sizes = readSizes(view, at, nameEnd, extraEnd);
  const start = sizes && packedStart(view, sizes.offset);
  if (!sizes || start === undefined || start + sizes.packed > view.byteLength) return undefined;
  const entry: ZipEntry = {
    name: new TextDecoder().decode(bytes.subarray(nameStart, nameEnd)).replaceAll('\\', '/'),
    method,
    start,
    end: start + sizes.packed,
    declaredSize: sizes.unpacked,
    crc32: view.getUint32(at + 16, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
  };
  return { entry, next };
}

interface Sizes {
  readonly unpacked: number;
  readonly packed: number;
  readonly offset: number;
}

/** Sizes and offset of a directory record; those of 32 bits that are all ones stand in the zip64 field, in this order. */
function readSizes(view: DataView, at: number, extraStart: number, extraEnd: number): Sizes | undefined {
  const short = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ] as const;
  let [unpacked, packed, offset]: [number, number, number] = [...short];
  if (!short.includes(UNKNOWN_32)) return { unpacked, packed, offset };

  let long = findZip64(view, extraStart, extraEnd);
  if (long === undefined) return undefined;
  const take = (value: number): number => {
    if (value !== UNKNOWN_32 || long === undefined || long + 8 > extraEnd) return value;
    long += 8;
    return Number(view.getBigUint64(long - 8, true));
  };
  unpacked = take(unpacked);
  packed = take(packed);
  offset = take(offset);
  return { unpacked, packed, offset };
}

function findZip64(view: DataView, extraStart: number, extraEnd: number): number | undefined {
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_EXTRA) return at + 4;
  }
  return undefined;
}

function packedStart(view: DataView, offset: number): number | undefined {
  if (offset + LOCAL_RECORD_SIZE > view.byteLength || view.getUint32(offset, true) !== LOCAL_RECORD)
    return undefined;
  const start =
    offset + LOCAL_RECORD_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start <= view.byteLength ? start : undefined;
}
