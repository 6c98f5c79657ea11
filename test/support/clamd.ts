import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** The harmless text that every scanner calls infected (eicar.org). */
export const EICAR = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);

/** A ClamAV daemon that speaks INSTREAM on a Unix socket and knows one virus. It goes when the test ends. */
export async function startClamd() {
  const folder = mkdtempSync(path.join(tmpdir(), 'clamd-'));
  const socket = path.join(folder, 'clamd.sock');
  const scanned: number[] = [];
  const server = createServer((client) => {
    let received = Buffer.alloc(0);
    client.on('data', (data) => {
      received = Buffer.concat([received, data]);
      const file = streamed(received);
      if (!file) return;
      scanned.push(file.length);
      client.end(file.includes(EICAR) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0');
    });
    client.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  const stop = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  onTestFinished(async () => {
    if (server.listening) await stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return { socket, scanned, stop };
}

/** The file in `zINSTREAM\0`, then pieces with their length before them, then a length of 0; null until it is whole. */
function streamed(received: Buffer): Buffer | null {
  const start = received.indexOf('INSTREAM');
  if (start < 0) return null;
  const pieces: Buffer[] = [];
  for (let at = start + 'INSTREAM'.length + 1; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
