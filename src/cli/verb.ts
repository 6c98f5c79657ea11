import { type ParseArgsConfig, parseArgs } from 'node:util';
import { z } from 'zod';
import type { Message } from '#app/message.ts';
import type { Result } from '#domain/result.ts';
import type { Config } from '#root/config.ts';
import type { CliHouse } from './house.ts';
import type { Words } from './words.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What a verb may use. The database is opened only by those that ask for it. */
export interface Tools {
  readonly config: Config;
  readonly clock: () => Date;
  readonly words: Words;
  /** What stands on standard input, whole. */
  input(): Promise<string>;
  /** Opens the database for `work` and closes it again. */
  withHouse<T>(work: (house: CliHouse) => Promise<T>): Promise<T>;
}

/** What a verb has to say: for people in words, for programs as JSON. Not `ok`: it was refused or something is wrong. */
export interface Report {
  readonly ok: boolean;
  readonly message: Message;
  readonly json: unknown;
  /** Lines for programs, printed as they are instead of both. */
  readonly lines?: readonly string[];
}

/** What a verb is made of. */
export interface VerbSpec<I> {
  /** The words that name it: `plan import`. */
  readonly name: string;
  /** What follows them, for the usage. */
  readonly args: string;
  readonly options: Options;
  /** Checks the options, and what stands between them as `rest`. */
  readonly input: z.ZodType<I>;
  readonly run: (input: I, tools: Tools) => Promise<Result<Report>>;
}

/** One use of a verb, read and checked. */
export interface Call {
  readonly json: boolean;
  readonly run: (tools: Tools) => Promise<Result<Report>>;
}

/** A verb whose types are sealed inside. Every verb takes `--json`. */
export interface Verb {
  readonly name: string;
  readonly args: string;
  /** Reads the words after the name. Null where they cannot be used so. */
  read(argv: readonly string[]): Call | null;
}

/** Seals a verb. */
export function verb<I>({ name, args, options, input, run }: VerbSpec<I>): Verb {
  return {
    name,
    args,
    read(argv) {
      const given = parsed(argv, options);
      if (!given) return null;
      const { json, ...values } = given.values;
      const checked = input.safeParse({ ...values, rest: given.positionals });
      return checked.success ? { json: json === true, run: (tools) => run(checked.data, tools) } : null;
    },
  };
}

/** Nothing may stand between the options. */
export const noRest = z.array(z.string()).length(0);

/** One word stands between the options. */
export const oneRest = z.tuple([z.string().min(1)]);

function parsed(argv: readonly string[], options: Options) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...options, json: { type: 'boolean' } },
      allowPositionals: true,
    });
    const all: Record<string, unknown> = values;
    return { values: all, positionals };
  } catch (error) {
    // Unknown options and missing values; anything else is a bug.
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      return null;
    throw error;
  }
}
