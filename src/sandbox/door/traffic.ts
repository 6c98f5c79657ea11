import type { Outcome } from '#sandbox/telegram/refusal.ts';

/** A call that the bot made. */
export interface CallRecord {
  readonly method: string;
  /** Parameters as text; objects as JSON. */
  readonly args: Readonly<Record<string, string>>;
  /** What came of it; absent while it is under way, or when a fault kept it from being performed. */
  outcome?: Outcome<unknown>;
}

/** A sandbox may run for weeks. */
const MOST_REMEMBERED = 10_000;

/** The calls of the bot: which were made, and whether one is under way. */
export class Traffic {
  readonly calls: CallRecord[] = [];
  readonly #underWay = new Set<CallRecord>();
  readonly #listeners = new Set<() => void>();

  /** A call has come. */
  begin(call: CallRecord): CallRecord {
    this.calls.push(call);
    if (this.calls.length > MOST_REMEMBERED) this.calls.shift();
    if (call.method === 'getUpdates') return call;
    this.#underWay.add(call);
    this.#tell();
    return call;
  }

  /** A call is answered. */
  end(call: CallRecord): void {
    if (this.#underWay.delete(call)) this.#tell();
  }

  /** True while a call other than `getUpdates` is being served. */
  get isBusy(): boolean {
    return this.#underWay.size > 0;
  }

  /** Calls back when a call other than `getUpdates` begins or ends. Gives the way to stop. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
