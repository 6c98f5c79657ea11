/** Bytes read at once of a file that the browser does not hash itself. */
const PIECE = 4 * 1024 * 1024;
/** Larger ones are hashed piece by piece: the browser would take them whole into its memory. */
const LARGEST_WHOLE = 64 * 1024 * 1024;

/**
 * The SHA-256 of a file. Browsers give their own only to pages they hold secure, and not every one takes a page opened
 * from the disk for that: then it is reckoned here.
 */
export async function sha256Of(file: Blob, subtle: SubtleCrypto | undefined): Promise<string> {
  if (subtle && file.size <= LARGEST_WHOLE) {
    const whole = await file.arrayBuffer();
    return hex(new Uint8Array(await subtle.digest('SHA-256', whole)));
  }
  const hash = openSha256();
  for (let at = 0; at < file.size; at += PIECE)
    hash.update(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()));
  return hash.digest();
}

/** A SHA-256 under way (FIPS 180-4). */
export interface Sha256 {
  update(bytes: Uint8Array): void;
  /** The hash in hex; nothing may be added afterwards. */
  digest(): string;
}

const BLOCK = 64;
const [START, ROUNDS] = constants();

/** Begins a SHA-256 without anything of the platform. */
export function openSha256(): Sha256 {
  const state = Int32Array.from(START);
  const words = new Int32Array(BLOCK);
  const rest = new Uint8Array(BLOCK);
  let length = 0;

  const take = (bytes: Uint8Array, from: number) => mix(state, words, bytes, from);
  const update = (bytes: Uint8Array): void => {
    const held = length % BLOCK;
    length += bytes.length;
    let at = 0;
    if (held > 0) {
      at = Math.min(BLOCK - held, bytes.length);
      rest.set(bytes.subarray(0, at), held);
      if (held + at < BLOCK) return;
      take(rest, 0);
    }
    for (; at + BLOCK <= bytes.length; at += BLOCK) take(bytes, at);
    rest.set(bytes.subarray(at), 0);
  };

  return {
    update,
    digest() {
      const bits = length * 8;
      const padding = new Uint8Array((length % BLOCK < 56 ? 56 : 120) - (length % BLOCK) + 8);
      padding[0] = 0x80;
      const view = new DataView(padding.buffer);
      view.setUint32(padding.length - 8, Math.floor(bits / 2 ** 32));
      view.setUint32(padding.length - 4, bits >>> 0);
      update(padding);
      const bytes = new DataView(new ArrayBuffer(32));
      for (const [at, word] of state.entries()) bytes.setInt32(at * 4, word);
      return hex(new Uint8Array(bytes.buffer));
    },
  };
}

function mix(state: Int32Array, words: Int32Array, bytes: Uint8Array, from: number): void {
  const at = (list: Int32Array, index: number): number => list[index] ?? 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset + from, BLOCK);
  for (let t = 0; t < 16; t += 1) words[t] = view.getInt32(t * 4);
  for (let t = 16; t < BLOCK; t += 1) {
    const [a, b] = [at(words, t - 15), at(words, t - 2)];
    const small = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3);
    const large = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
    words[t] = (at(words, t - 16) + small + at(words, t - 7) + large) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < BLOCK; t += 1) {
    const one = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + one + ((e & f) ^ (~e & g)) + at(ROUNDS, t) + at(words, t)) | 0;
    const two = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = (two + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries())
    state[index] = (at(state, index) + word) | 0;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first bits behind the point of the square and cube roots of the first primes. */
function constants(): [Int32Array, Int32Array] {
  const primes: number[] = [];
  for (let each = 2; primes.length < BLOCK; each += 1)
    if (primes.every((prime) => each % prime !== 0)) primes.push(each);
  const bits = (root: number) => (root - Math.floor(root)) * 2 ** 32;
  return [
    Int32Array.from(primes.slice(0, 8), (prime) => bits(Math.sqrt(prime)) | 0),
    Int32Array.from(primes, (prime) => bits(Math.cbrt(prime)) | 0),
  ];
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
