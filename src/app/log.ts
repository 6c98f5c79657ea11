/** Writes one line of the log: a few fields without tokens or message texts, and what happened in words. */
type Write = (fields: object, text: string) => void;

/** Where a room says what a person running the bot may want to know. Has the shape of pino's. */
export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}
