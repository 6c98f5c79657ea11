import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { Log } from '#app/log.ts';
import type { MadeFile, MakeFile } from '#app/papers/paper.ts';
import type { Locale } from '#channels/texts.ts';

/** Makes files in a process of its own: however long one takes and whatever it needs, people are answered meanwhile. */
export interface PaperMaker {
  /**
   * Rejects where the file could not be made, also because the process came to its end over it; those behind it are
   * begun again in another.
   */
  readonly make: MakeFile;
  close(): void;
}

/** How long the process is kept after a file: others often follow, and its libraries are loaded by then. */
const KEPT_MS = 30_000;
/** How long nothing is heard of a file before its process is ended: it will never come, and keeps all others waiting. */
const PATIENCE_MS = 5 * 60_000;

/** The other end stands beside this file, built or not. */
const { dir, ext } = path.parse(import.meta.filename);
const OTHER_END = path.join(dir, `make-papers${ext}`);

/** What the other end says. */
type Answer =
  | { readonly fault: string }
  | { readonly id: number; readonly file: MadeFile }
  | { readonly id: number; readonly error: string };

interface Waiting {
  /** Asks for the same file anew, of whichever process there is then. */
  readonly again: () => void;
  readonly resolve: (file: MadeFile) => void;
  readonly reject: (error: Error) => void;
}

/** A process that makes files, and those who wait for one: it is at work for the first. */
interface Workshop {
  readonly child: ChildProcess;
  readonly waiting: Map<number, Waiting>;
}

/** How the process is run. */
interface MakerOptions {
  readonly execArgv?: readonly string[];
  readonly patienceMs?: number;
}

/**
 * Opens a maker of files with texts in `locale`. Its process starts with the first file and ends soon after the last, or
 * once it has been at one for `patienceMs`; Node runs it as it runs this one, unless `execArgv` says otherwise.
 */
export function openPaperMaker(
  locale: Locale,
  log: Log,
  { execArgv = process.execArgv, patienceMs = PATIENCE_MS }: MakerOptions = {},
): PaperMaker {
  let open: Workshop | null = null;
  let timer: NodeJS.Timeout | undefined;
  let count = 0;

  const close = (): void => {
    clearTimeout(timer);
    if (open?.child.connected) open.child.disconnect();
    open = null;
  };

  /** From now on nothing is heard of it: one that is at work is ended when that lasts, an idle one let go of. */
  const watch = ({ child, waiting }: Workshop): void => {
    clearTimeout(timer);
    timer =
      waiting.size > 0 ? setTimeout(() => child.kill('SIGKILL'), patienceMs) : setTimeout(close, KEPT_MS);
    timer.unref();
  };

  const start = (): Workshop => {
    const child = fork(OTHER_END, { serialization: 'advanced', execArgv: [...execArgv] });
    const workshop: Workshop = { child, waiting: new Map() };
    const ended = (why: string): void => {
      const isWanted = open === workshop;
      if (isWanted) open = null;
      const [atWork, ...behind] = workshop.waiting.values();
      workshop.waiting.clear();
      atWork?.reject(new Error(why));
      for (const { again, reject } of behind) isWanted ? again() : reject(new Error(why));
    };
    child.on('error', (error) => ended(error.message));
    child.on('exit', (code, signal) => ended(`the process that makes files ended (${signal ?? code})`));
    child.on('message', (answer: Answer) => {
      if ('fault' in answer) return log.error({ fault: answer.fault }, 'a text could not be written');
      const asked = workshop.waiting.get(answer.id);
      workshop.waiting.delete(answer.id);
      if ('file' in answer) asked?.resolve(answer.file);
      else asked?.reject(new Error(answer.error));
      if (open === workshop) watch(workshop);
    });
    return workshop;
  };

  const make: MakeFile = async (paper, gathered) => {
    open ??= start();
    const workshop = open;
    const { child, waiting } = workshop;
    count += 1;
    const id = count;
    return new Promise((resolve, reject) => {
      // What cannot be sent at all throws here, before anybody waits for it.
      child.send({ id, paper, gathered, locale }, (error) => {
        if (error && waiting.delete(id)) reject(error);
      });
      const again = () => void make(paper, gathered).then(resolve, reject);
      waiting.set(id, { again, resolve, reject });
      if (waiting.size === 1) watch(workshop);
    });
  };

  return { close, make };
}
