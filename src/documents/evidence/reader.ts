import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { DocumentReading, Readable } from './read-document.ts';

/** Reads documents apart from the program, one at a time: whatever a file does, it costs no more than its time. */
export interface DocumentReader {
  /** What a document says; null where it is damaged, takes too long or too much memory. Never throws. */
  read(bytes: Uint8Array, type: Readable): Promise<DocumentReading | null>;
  close(): Promise<void>;
}

/** How much reading one document may cost. */
export interface ReaderLimits {
  readonly timeoutMs: number;
  readonly megabytes: number;
}

const LIMITS: ReaderLimits = { timeoutMs: 15_000, megabytes: 256 };

/** The other end stands beside this file, built or not. */
const { dir, ext } = path.parse(import.meta.filename);
const OTHER_END = path.join(dir, `reader-worker${ext}`);
/** A worker knows no TypeScript by itself: one that is not built learns it first. */
const START = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(require('node:worker_threads').workerData);
})`;

/** Opens a reader. Its thread starts with the first document and does not keep the program alive. */
export function openReader({ timeoutMs, megabytes }: ReaderLimits = LIMITS): DocumentReader {
  let worker: Worker | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let finish: (reading: DocumentReading | null, alive: boolean) => void = () => undefined;

  const start = (): Worker => {
    const isBuilt = ext !== '.ts';
    const thread = new Worker(isBuilt ? OTHER_END : START, {
      eval: !isBuilt,
      workerData: pathToFileURL(OTHER_END).href,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    thread.on('message', (reading: DocumentReading | null) => finish(reading, true));
    thread.on('error', () => thread === worker && finish(null, false));
    thread.on('exit', () => thread === worker && finish(null, false));
    return thread;
  };
  const stop = async (): Promise<void> => {
    const stopping = worker;
    worker = null;
    await stopping?.terminate();
  };

  const readNow = (bytes: Uint8Array, type: Readable) =>
    new Promise<DocumentReading | null>((resolve) => {
      worker ??= start();
      const thread = worker;
      const patience = setTimeout(() => finish(null, false), timeoutMs);
      finish = (reading, alive) => {
        clearTimeout(patience);
        thread.unref();
        if (!alive) void stop();
        resolve(reading);
      };
      thread.ref();
      // A copy: the bytes are wanted here afterwards.
      thread.postMessage({ bytes: new Uint8Array(bytes), type });
    });

  return {
    read(bytes, type) {
      const reading = queue.then(() => readNow(bytes, type));
      queue = reading;
      return reading;
    },
    close: stop,
  };
}
