/** What goes wrong with a call. */
export type Fault =
  | { readonly kind: 'answer'; readonly status: number; readonly body: string; readonly retryAfter?: number }
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  | { readonly kind: 'garble' }
  | { readonly kind: 'hold'; readonly until: Promise<void> }
  | { readonly kind: 'delay'; readonly milliseconds: number };

/** How a failing call answers. Without anything it is the server's own trouble: 500. */
export interface Failure {
  readonly status?: number;
  readonly description?: string;
  /** Makes it 429, with the seconds in `parameters` and in the header. */
  readonly retryAfter?: number;
  /** The body word for word, also one that is no JSON. */
  readonly body?: string;
  readonly times?: number;
}

/**
 * Troubles to be had with the server, in the order they were asked for. A method is named as in the documentation, in
 * any case; `*` is any method but `getUpdates`, and `download` the fetching of a file.
 */
export class Faults {
  #planned: { method: string; fault: Fault }[] = [];
  #isDown = false;
  readonly #onOutage: (isDown: boolean) => void;

  constructor(onOutage: (isDown: boolean) => void = () => undefined) {
    this.#onOutage = onOutage;
  }

  /** The next calls of a method are refused and not performed. */
  fail(method: string, { status, description, retryAfter, body, times = 1 }: Failure = {}): void {
    const code = status ?? (retryAfter === undefined ? 500 : 429);
    const words =
      description ??
      (retryAfter === undefined ? 'Internal Server Error' : `Too Many Requests: retry after ${retryAfter}`);
    const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } };
    const text = body ?? JSON.stringify({ ok: false, error_code: code, description: words, ...parameters });
    this.#plan(
      method,
      { kind: 'answer', status: code, body: text, ...(retryAfter !== undefined && { retryAfter }) },
      times,
    );
  }

  /** The connection breaks before the call is performed, or after it, so that the caller cannot know. */
  drop(method: string, { when, times = 1 }: { when: 'before' | 'after'; times?: number }): void {
    this.#plan(method, { kind: 'drop', when }, times);
  }

  /** The next calls are performed, but their answer is no JSON. */
  garble(method: string, { times = 1 }: { times?: number } = {}): void {
    this.#plan(method, { kind: 'garble' }, times);
  }

  /** The next call waits before it is performed. Gives the way to let it go on. */
  hold(method: string): () => void {
    let release: () => void = () => undefined;
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#plan(method, { kind: 'hold', until }, 1);
    return release;
  }

  /** The next calls wait so many milliseconds of real time. */
  delay(method: string, milliseconds: number, { times = 1 }: { times?: number } = {}): void {
    this.#plan(method, { kind: 'delay', milliseconds }, times);
  }

  /** Cuts the line altogether: every connection breaks, and nothing is posted to a webhook, until it is mended. */
  outage(isDown: boolean): void {
    if (this.#isDown === isDown) return;
    this.#isDown = isDown;
    this.#onOutage(isDown);
  }

  /** True during an outage. */
  get isDown(): boolean {
    return this.#isDown;
  }

  /** Nothing goes wrong any more. */
  clear(): void {
    this.#planned = [];
    this.outage(false);
  }

  /** The trouble that this call is to have, which is then used up. */
  take(method: string): Fault | undefined {
    const name = method.toLowerCase();
    const matches = (planned: string) => planned === name || (planned === '*' && name !== 'getupdates');
    const index = this.#planned.findIndex(({ method: planned }) => matches(planned));
    return index === -1 ? undefined : this.#planned.splice(index, 1)[0]?.fault;
  }

  #plan(method: string, fault: Fault, times: number): void {
    for (let count = 0; count < times; count += 1)
      this.#planned.push({ method: method.toLowerCase(), fault });
  }
}
