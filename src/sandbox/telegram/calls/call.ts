import type { z } from 'zod';
import type { Upload } from '#sandbox/telegram/files.ts';
import { badRequest, type Outcome } from '#sandbox/telegram/refusal.ts';
import type { Telegram } from '#sandbox/telegram/state.ts';

/** A call as it came over the wire: every parameter as text, and the files that came with it. */
export interface WireCall {
  readonly args: Readonly<Record<string, string>>;
  readonly files: ReadonlyMap<string, Upload>;
}

/** A method of the Bot API. */
export type Call = (telegram: Telegram, wire: WireCall) => Outcome<unknown>;

/** What a method is given once its parameters are read. */
export interface Asked<I> {
  readonly telegram: Telegram;
  readonly input: I;
  readonly files: ReadonlyMap<string, Upload>;
}

/** A method from the shape of its parameters and what it does. Parameters it does not know are passed over. */
export function call<S extends z.ZodType>(
  params: S,
  perform: (asked: Asked<z.output<S>>) => Outcome<unknown>,
): Call {
  return (telegram, { args, files }) => {
    const parsed = params.safeParse(args);
    if (!parsed.success) return badRequest(parsed.error.issues[0]?.message ?? 'wrong parameters');
    return perform({ telegram, input: parsed.data, files });
  };
}
