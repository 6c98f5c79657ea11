import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { isThere, makeWhole, PARTIAL } from './durable-file.ts';

/** Files that were made to be taken away, below the data folder: `exports/<name>/…`. They can be made anew. */
export interface Exports {
  /** Makes a folder of files, which appears under its name once `make` has written all of them. */
  make<T>(name: string, make: (folder: string) => Promise<T>): Promise<T>;
  /** Where a file of an export stands. */
  placeOf(file: string): string;
  /** The same, of a file that is to be sent. @throws where it is not there any more. */
  find(file: string): Promise<string>;
  drop(name: string): Promise<void>;
  /** Removes what was cut short by the end of the process; nothing may be under way. */
  sweep(): Promise<void>;
}

/** Opens the exports below `dataDir`. */
export function openExports(dataDir: string): Exports {
  const root = path.resolve(dataDir, 'exports');
  const placeOf = (file: string) => path.join(root, file);
  return {
    placeOf,

    make: (name, make) =>
      makeWhole(placeOf(name), async (partial) => {
        await mkdir(partial);
        return make(partial);
      }),

    async find(file) {
      if (!(await isThere(placeOf(file))))
        throw new Error(`The exported file ${file} is not there any more.`);
      return placeOf(file);
    },

    drop: (name) => rm(placeOf(name), { recursive: true, force: true }),

    async sweep() {
      await mkdir(root, { recursive: true });
      for (const name of await readdir(root))
        if (name.endsWith(PARTIAL)) await rm(placeOf(name), { recursive: true, force: true });
    },
  };
}
