import { parentPort } from 'node:worker_threads';
import { type Readable, readDocument } from './read-document.ts';

/** The other end of `openReader`: reads one document after the other. */
parentPort?.on('message', ({ bytes, type }: { bytes: Uint8Array; type: Readable }) => {
  readDocument(bytes, type).then(
    (reading) => parentPort?.postMessage(reading),
    () => parentPort?.postMessage(null),
  );
});
