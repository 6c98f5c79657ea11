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

/** Why words cannot be used so: which option or argument, and what is the matter with it. */
export interface Misuse {
  readonly kind: 'unknown' | 'no-value' | 'missing' | 'bad' | 'too-many';
  /** The option, `argument` for what stands between them. */
  readonly word: string;
  readonly value: string;
}

/** A verb whose types are sealed inside. Every verb takes `--json`. */
export interface Verb {
  readonly name: string;
  readonly args: string;
  /** Reads the words after the name, or says why they cannot be used so. */
  read(argv: readonly string[]): Call | Misuse;
}

/** Seals a verb. */
export function verb<I>({ name, args, options, input, run }: VerbSpec<I>): Verb {
  return {
    name,
    args,
    read(argv) {
      const given = parsed(argv, options);
      if ('kind' in given) return given;
      const { json, ...values } = given.values;
      const checked = input.safeParse({ ...values, rest: given.positionals });
      if (checked.success) return { json: json === true, run: (tools) => run(checked.data, tools) };
      return misuseOf(checked.error, given);
    },
  };
}

/** Stands for what has no name of its own in the usage. */
const ARGUMENT = 'argument';

type Given = { readonly values: Readonly<Record<string, unknown>>; readonly positionals: readonly string[] };

/** The first thing that is the matter with what was given. */
function misuseOf({ issues: [issue] }: z.ZodError, { values, positionals }: Given): Misuse {
  const [name = '', at] = issue?.path ?? [];
  if (name !== 'rest' && name !== '') {
    const value = values[String(name)];
    const word = `--${String(name)}`;
    return value === undefined
      ? { kind: 'missing', word, value: '' }
      : { kind: 'bad', word, value: String(value) };
  }
  const tooMany = issue?.code === 'too_big';
  const value = positionals[typeof at === 'number' ? at : positionals.length - 1] ?? '';
  if (tooMany) return { kind: 'too-many', word: ARGUMENT, value };
  return { kind: value === '' ? 'missing' : 'bad', word: ARGUMENT, value };
}

/** Nothing may stand between the options. */
export const noRest = z.array(z.string()).length(0);

/** One word stands between the options. */
export const oneRest = z.tuple([z.string().min(1)]);

function parsed(argv: readonly string[], options: Options): Given | Misuse {
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
    if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))
      throw error;
    const [word = ''] = /--?[^\s'=<]+/.exec(error.message) ?? [];
    return { kind: error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'unknown' : 'no-value', word, value: '' };
  }
}
