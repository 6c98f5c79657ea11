import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

/** What a scanner says of a file; `unreachable`: the daemon did not answer, so nobody knows. */
export type Verdict = 'clean' | 'infected' | 'unreachable';

/** Asks whether bytes carry malicious software. Never throws. */
export interface VirusScanner {
  scan(bytes: Uint8Array): Promise<Verdict>;
}

const TIMEOUT_MS = 30_000;
const PIECE_BYTES = 64 * 1024;

/**
 * The scanner behind a ClamAV daemon. `socket` is the path of its Unix socket, or `host:port`; each file is streamed to
 * it (INSTREAM), so that the daemon needs no right to read our folder.
 */
export function clamdScanner(socket: string, timeoutMs: number = TIMEOUT_MS): VirusScanner {
  const [, host, port] = /^([^/]+):(\d+)$/.exec(socket) ?? [];
  const place = host && port ? { host, port: Number(port) } : { socket };

  const ask = async (bytes: Uint8Array): Promise<Verdict> => {
    const { default: Client } = await import('clamscan');
    const client = await new Client().init({
      clamdscan: { ...place, timeout: timeoutMs, localFallback: false, bypassTest: true },
    });
    const { isInfected } = await client.scanStream(Readable.from(pieces(bytes)));
    if (isInfected === null) return 'unreachable';
    return isInfected ? 'infected' : 'clean';
  };

  return {
    async scan(bytes) {
      const patience = new AbortController();
      try {
        const tooLong = wait(timeoutMs, 'unreachable' as const, { signal: patience.signal, ref: false });
        return await Promise.race([ask(bytes), tooLong]);
      } catch {
        return 'unreachable';
      } finally {
        patience.abort();
      }
    },
  };
}

function* pieces(bytes: Uint8Array): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES)
    yield Buffer.from(bytes.subarray(at, at + PIECE_BYTES));
}
