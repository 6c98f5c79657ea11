import { type FileHandle, open } from 'node:fs/promises';

/** Tells when what SQLite has written to its log is on the disk. */
export interface LogOnDisk {
  /** Resolves once all that was written before the call is on the disk; throws where the disk fails. */
  reached(): Promise<void>;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

/** Where SQLite keeps no log, it waits for the disk itself. */
export const NO_LOG: LogOnDisk = { reached: async () => undefined, close: async () => undefined };

/**
 * Brings the log of a database (`<file>-wal`) to the disk beside the program. SQLite would do it in the middle of a commit,
 * and nothing else would be done meanwhile: on a slow disk that is most of what an answer costs. Here the disk is waited for
 * in the background, by everybody who committed meanwhile at once.
 */
export function openLogOnDisk(file: string): LogOnDisk {
  let opened: Promise<FileHandle> | null = null;
  let underWay: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;

  const sync = async (): Promise<void> => {
    opened ??= open(`${file}-wal`, 'r+').catch((error: unknown) => {
      opened = null;
      throw error;
    });
    await (await opened).datasync();
  };

  return {
    reached() {
      // What is under way may have begun before the last write: the one after it is waited for.
      next ??= underWay
        .catch(() => undefined)
        .then(() => {
          next = null;
          underWay = sync();
          return underWay;
        });
      return next;
    },
    async close() {
      await next?.catch(() => undefined);
      await underWay.catch(() => undefined);
      await (await opened?.catch(() => null))?.close();
    },
  };
}
