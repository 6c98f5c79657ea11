import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { Log } from '#app/log.ts';

/** A process of its own to which work is given: however long a piece takes, people are answered meanwhile. */
export interface Workshop<Order, Made> {
  /**
   * Rejects where it could not be made, also because the process came to its end over it; what waits behind is begun
   * again in another.
   */
  readonly make: (order: Order) => Promise<Made>;
  close(): void;
}

/** How long the process is kept after its work: more often follows, and its libraries are loaded by then. */
const KEPT_MS = 30_000;
/** How long nothing is heard of a piece before its process is ended: it will never come, and keeps all others waiting. */
const PATIENCE_MS = 5 * 60_000;

/** The other ends stand beside this file, built or not. */
const { dir, ext } = path.parse(import.meta.filename);

/** What the other end says. */
type Answer<Made> =
  | { readonly fault: string }
  | { readonly id: number; readonly made: Made }
  | { readonly id: number; readonly error: string };

interface Waiting<Made> {
  /** Asks for the same anew, of whichever process there is then. */
  readonly again: () => void;
  readonly resolve: (made: Made) => void;
  readonly reject: (error: Error) => void;
}

/** A process, and those who wait for something of it: it is at work for the first. */
interface Bench<Made> {
  readonly child: ChildProcess;
  readonly waiting: Map<number, Waiting<Made>>;
}

/** How the process is run. */
export interface WorkshopOptions {
  readonly execArgv?: readonly string[];
  readonly patienceMs?: number;
}

/**
 * Opens a workshop at whose other end `otherEnd` answers orders (`answerOrders`). Its process starts with the first order
 * and ends soon after the last, or once it has been at one for `patienceMs`; Node runs it as it runs this one, unless
 * `execArgv` says otherwise.
 */
export function openWorkshop<Order, Made>(
  otherEnd: string,
  log: Log,
  { execArgv = process.execArgv, patienceMs = PATIENCE_MS }: WorkshopOptions = {},
): Workshop<Order, Made> {
  let open: Bench<Made> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let count = 0;

  const close = (): void => {
    clearTimeout(timer);
    if (open?.child.connected) open.child.disconnect();
    open = null;
  };

  /** From now on nothing is heard of it: one that is at work is ended when that lasts, an idle one let go of. */
  const watch = ({ child, waiting }: Bench<Made>): void => {
    clearTimeout(timer);
    timer =
      waiting.size > 0 ? setTimeout(() => child.kill('SIGKILL'), patienceMs) : setTimeout(close, KEPT_MS);
    timer.unref();
  };

  const start = (): Bench<Made> => {
    const file = path.join(dir, `${otherEnd}${ext}`);
    const child = fork(file, { serialization: 'advanced', execArgv: [...execArgv] });
    const bench: Bench<Made> = { child, waiting: new Map() };
    const ended = (why: string): void => {
      const isWanted = open === bench;
      if (isWanted) open = null;
      const [atWork, ...behind] = bench.waiting.values();
      bench.waiting.clear();
      atWork?.reject(new Error(why));
      for (const { again, reject } of behind) isWanted ? again() : reject(new Error(why));
    };
    child.on('error', (error) => ended(error.message));
    child.on('exit', (code, signal) => ended(`the process of ${otherEnd} ended (${signal ?? code})`));
    child.on('message', (answer: Answer<Made>) => {
      if ('fault' in answer) return log.error({ fault: answer.fault }, 'a text could not be written');
      const asked = bench.waiting.get(answer.id);
      bench.waiting.delete(answer.id);
      if ('made' in answer) asked?.resolve(answer.made);
      else asked?.reject(new Error(answer.error));
      if (open === bench) watch(bench);
    });
    return bench;
  };

  const make = async (order: Order): Promise<Made> => {
    open ??= start();
    const bench = open;
    const { child, waiting } = bench;
    count += 1;
    const id = count;
    return new Promise((resolve, reject) => {
      // What cannot be sent at all throws here, before anybody waits for it.
      child.send({ id, order }, (error) => {
        if (error && waiting.delete(id)) reject(error);
      });
      const again = () => void make(order).then(resolve, reject);
      waiting.set(id, { again, resolve, reject });
      if (waiting.size === 1) watch(bench);
    });
  };

  return { close, make };
}
