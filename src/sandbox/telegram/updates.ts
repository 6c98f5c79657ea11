import type { Update, UpdateContent } from './objects.ts';

const OPT_IN: ReadonlySet<string> = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);
const FIRST_UPDATE_ID = 100_000_001;

/** An update with the chat it belongs to: a webhook gets the updates of one chat in order. */
export interface PendingUpdate {
  readonly update: Update;
  readonly chatId: number;
}

/**
 * The updates that the bot has not confirmed yet, oldest first. They never grow too old.
 *
 * What is not in `allowed_updates` is not queued at all; by default that is everything but `chat_member` and the
 * reactions, which a bot must ask for by name.
 */
export class UpdateQueue {
  #pending: PendingUpdate[] = [];
  #lastId: number;
  #allowed: ReadonlySet<string> | undefined;
  readonly #listeners = new Set<() => void>();

  /** `idsFrom` is added to the ids. */
  constructor(idsFrom = 0) {
    this.#lastId = FIRST_UPDATE_ID - 1 + idsFrom;
  }

  /** Tells the bot something, unless it does not want to know. */
  add(chatId: number, content: UpdateContent): void {
    const [kind] = Object.keys(content);
    if (kind === undefined || !this.#isAllowed(kind)) return;
    this.#lastId += 1;
    this.#pending.push({ chatId, update: { update_id: this.#lastId, ...content } });
    this.#tell();
  }

  /**
   * What `getUpdates` gives. An `offset` forgets everything before it; a negative one keeps only so many from the
   * end. Asking does not confirm: the same updates come again until the offset moves past them.
   */
  read(offset: number, limit: number): Update[] {
    if (offset < 0) this.#keep(this.#pending.slice(offset));
    if (offset > 0) this.#keep(this.#pending.filter(({ update }) => update.update_id >= offset));
    return this.#pending.slice(0, limit).map(({ update }) => update);
  }

  /** A webhook answered 2xx: this update is done with. */
  confirm(updateId: number): void {
    this.#keep(this.#pending.filter(({ update }) => update.update_id !== updateId));
  }

  /** `drop_pending_updates`. */
  drop(): void {
    this.#keep([]);
  }

  /** What waits, oldest first. */
  get pending(): readonly PendingUpdate[] {
    return this.#pending;
  }

  /** `allowed_updates` as last asked for, or `undefined` while it is the default. */
  get allowed(): string[] | undefined {
    return this.#allowed && [...this.#allowed];
  }

  /** Sets `allowed_updates`; an empty list goes back to the default. */
  allow(kinds: readonly string[]): void {
    this.#allowed = kinds.length === 0 ? undefined : new Set(kinds);
  }

  /** Calls back whenever an update came or went. Gives the way to stop. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #isAllowed(kind: string): boolean {
    return this.#allowed ? this.#allowed.has(kind) : !OPT_IN.has(kind);
  }

  #keep(pending: PendingUpdate[]): void {
    const changed = pending.length !== this.#pending.length;
    this.#pending = pending;
    if (changed) this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
