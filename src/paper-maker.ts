import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { Log } from '#app/log.ts';
import type { MadeFile, MakeFile } from '#app/paper.ts';
import type { Locale } from '#channels/texts.ts';

/** Makes files in a process of its own: however long one takes and whatever it needs, people are answered meanwhile. */
export interface PaperMaker {
  /** Rejects where the file could not be made, also because the process came to its end over it. */
  readonly make: MakeFile;
  close(): void;
}

/** How long the process is kept after a file: others often follow, and its libraries are loaded by then. */
const KEPT_MS = 30_000;

/** The other end stands beside this file, built or not. */
const { dir, ext } = path.parse(import.meta.filename);
const OTHER_END = path.join(dir, `make-papers${ext}`);

/** What the other end says. */
type Answer =
  | { readonly fault: string }
  | { readonly id: number; readonly file: MadeFile }
  | { readonly id: number; readonly error: string };

interface Waiting {
  readonly resolve: (file: MadeFile) => void;
  readonly reject: (error: Error) => void;
}

/** A process that makes files, and those who wait for one. */
interface Workshop {
  readonly child: ChildProcess;
  readonly waiting: Map<number, Waiting>;
}

/**
 * Opens a maker of files with texts in `locale`. Its process starts with the first file and ends soon after the last; Node
 * runs it as it runs this one, unless `execArgv` says otherwise.
 */
export function openPaperMaker(
  locale: Locale,
  log: Log,
  execArgv: readonly string[] = process.execArgv,
): PaperMaker {
  let open: Workshop | null = null;
  let farewell: NodeJS.Timeout | undefined;
  let count = 0;

  const close = (): void => {
    clearTimeout(farewell);
    if (open?.child.connected) open.child.disconnect();
    open = null;
  };

  const start = (): Workshop => {
    const child = fork(OTHER_END, { serialization: 'advanced', execArgv: [...execArgv] });
    const workshop: Workshop = { child, waiting: new Map() };
    const ended = (why: string): void => {
      if (open === workshop) open = null;
      for (const { reject } of workshop.waiting.values()) reject(new Error(why));
      workshop.waiting.clear();
    };
    child.on('error', (error) => ended(error.message));
    child.on('exit', (code, signal) => ended(`the process that makes files ended (${signal ?? code})`));
    child.on('message', (answer: Answer) => {
      if ('fault' in answer) return log.error({ fault: answer.fault }, 'a text could not be written');
      const asked = workshop.waiting.get(answer.id);
      workshop.waiting.delete(answer.id);
      if ('file' in answer) asked?.resolve(answer.file);
      else asked?.reject(new Error(answer.error));
      if (workshop.waiting.size === 0 && open === workshop) farewell = setTimeout(close, KEPT_MS).unref();
    });
    return workshop;
  };

  return {
    close,
    make(paper, gathered) {
      clearTimeout(farewell);
      open ??= start();
      const { child, waiting } = open;
      count += 1;
      const id = count;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        child.send({ id, paper, gathered, locale }, (error) => {
          if (error && waiting.delete(id)) reject(error);
        });
      });
    },
  };
}
