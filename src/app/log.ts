/** Structured log lines, as pino writes them: fields first, then what happened. Never message texts or tokens. */
export interface Log {
  debug(fields: object, text: string): void;
  info(fields: object, text: string): void;
  warn(fields: object, text: string): void;
  error(fields: object, text: string): void;
}
