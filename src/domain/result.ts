/** Values a text may be filled with. Numbers are written in the reader's own way, strings as they stand. */
export type TextArgs = Readonly<Record<string, string | number>>;

/** Why something a user asked for was not done: the key of the words that explain it, and what they are filled with. */
export interface Refusal {
  readonly ok: false;
  readonly reason: string;
  readonly args: TextArgs;
}

/** What a use case gives: its value, or a refusal. Exceptions are kept for bugs and for the machine. */
export type Result<T> = { readonly ok: true; readonly value: T } | Refusal;

/** The use case went well and gives `value`. */
export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** The use case was refused; `reason` is the key of the words in `locales/`. */
export function refuse(reason: string, args: TextArgs = {}): Refusal {
  return { ok: false, reason, args };
}
