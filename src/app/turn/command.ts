import { z } from 'zod';
import type { Role } from '#domain/people/people.ts';
import type { Word } from '#domain/people/words.ts';
import { done, type Refusal, type Result, refuse } from '#domain/result.ts';
import type { Day } from '#domain/time/day.ts';
import type { AskedDialogue } from '#store/dialogues.ts';
import type { CommuneStore } from '#store/open.ts';
import type { Expectation, Message, Say } from '../message.ts';
import type { Beside } from '../words/beside.ts';
import { performedOfYear } from '../year/told-of-year.ts';
import { keepingYear, otherYear, withYear, yearMeant } from '../year/year-meant.ts';
import type { Desk } from './desk.ts';
import type { FetchedFile, IncomingFile, InspectedFile, Moment, Turn } from './turn.ts';

/** A turn with what the command was given. */
export type TurnWith<I> = Turn & { readonly input: I };

/** What a command is made of; `command` turns it into one that the gate can carry out. */
export interface CommandSpec<I, O> {
  readonly word: Word;
  /** Other words people type for it. */
  readonly aliases?: readonly string[];
  /** Who is offered it in the menu; nobody where it is missing. The words for it are `menu-<word>`. */
  readonly menu?: 'everybody' | readonly Role[];
  readonly input: z.ZodType<I>;
  /** Chat words after the command → what `input` parses. Without it: `{ words }`. */
  readonly read?: (words: string) => unknown;
  /**
   * It is about a criterion, whose code its words begin with. Typed without one in reply to a message about one criterion
   * alone, that is meant: `alone` only where nothing else is said either, for what else it takes may be other words.
   */
  readonly ofCriterion?: 'alone' | 'with-words';
  /** Takes files sent while it is being talked about; `only`: words said meanwhile are words of one's own. */
  readonly takesFiles?: true | 'only';
  /** Whether words answer what it asked; others are words of one's own. Without it: all do. */
  readonly answeredBy?: (words: string) => boolean;
  /** Looks at a file by name, caption and size, before it is fetched. */
  readonly screen?: (offer: { name: string; caption: string }) => Result<null>;
  /** Looks into a file before anything of it is kept; where it is refused, nothing is. */
  readonly inspect?: (file: FetchedFile, desk: Desk, today: Day) => Promise<Result<InspectedFile>>;
  /** Slow reading, done before the transaction; gives what `input` parses. `store` is only read. */
  readonly prepare?: (
    raw: unknown,
    files: readonly IncomingFile[],
    desk: Desk,
    moment: Moment,
    store: CommuneStore,
  ) => Promise<Result<unknown>>;
  /** What it prepares takes a while: whoever asks sees that it is under way, and nobody waits for it in a transaction. */
  readonly slow?: true;
  /** What it wrote is kept where it is refused, too: that it was tried is what matters. */
  readonly keepsOnRefusal?: true;
  /** The use case: everything in here is kept, or nothing, where it is refused. */
  readonly run: (turn: TurnWith<I>) => Promise<Result<O>>;
  /** The words for the outcome; null where nothing is to be said. */
  readonly answer: (outcome: O, turn: TurnWith<I>) => Message | null;
  /** Words that came with it and may be a report of their own; null where there are none. */
  readonly beside?: (outcome: O, turn: TurnWith<I>) => Beside | null;
  /**
   * A command line that follows by itself once this is kept: what is slow, and may be left. Its answer takes the place of
   * this one's.
   */
  readonly next?: (outcome: O, turn: TurnWith<I>) => string | null;
  /** Words that are no answer to what it asks: they are heard as words of one's own. Null where it takes them itself. */
  readonly unrelated?: (outcome: O) => string | null;
  /** What it asked is waited for on beside such words, unless these ask something themselves. */
  readonly waitsOn?: true;
  /** A command line that was meant by the words: it is carried out in the place of this one, and answers. */
  readonly instead?: (outcome: O, turn: TurnWith<I>) => Instead | null;
}

/** A command line to be carried out, and what the words that follow its answer belong to, where it asks nothing itself. */
export interface Instead {
  readonly line: string;
  readonly expects: Expectation | null;
  /** Said above its answer, and below it. */
  readonly above?: readonly Say[];
  readonly also?: readonly Say[];
  /** What was asked before and waits on, where its answer asks nothing itself; else it is left. */
  readonly beneath?: AskedDialogue;
}

/** What came of a command: its value for programs, its words for people. */
export interface Performed {
  readonly outcome: unknown;
  readonly message: Message | null;
  readonly beside: Beside | null;
  readonly next: string | null;
  readonly unrelated: string | null;
  readonly instead: Instead | null;
}

/** A command whose types are sealed inside. */
export interface Command {
  readonly word: Word;
  readonly aliases: readonly string[];
  readonly menu: 'everybody' | readonly Role[] | null;
  readonly ofCriterion: 'alone' | 'with-words' | null;
  readonly takesFiles: boolean;
  takesWords(words: string): boolean;
  readonly keepsOnRefusal: boolean;
  readonly waitsOn: boolean;
  readonly isSlow: boolean;
  read(words: string): unknown;
  screen(offer: { name: string; caption: string }): Result<null>;
  inspect(file: FetchedFile, desk: Desk, today: Day): Promise<Result<InspectedFile>>;
  prepare(
    raw: unknown,
    files: readonly IncomingFile[],
    desk: Desk,
    moment: Moment,
    store: CommuneStore,
  ): Promise<Result<unknown>>;
  execute(raw: unknown, turn: Turn): Promise<Result<Performed>>;
}

/** Seals a command. Raw input that does not parse is refused with the words `usage-<word>`. */
export function command<I, O>(spec: CommandSpec<I, O>): Command {
  return {
    word: spec.word,
    aliases: spec.aliases ?? [],
    menu: spec.menu ?? null,
    ofCriterion: spec.ofCriterion ?? null,
    takesFiles: spec.takesFiles !== undefined,
    takesWords: (words) => spec.takesFiles !== 'only' && (spec.answeredBy?.(words) ?? true),
    keepsOnRefusal: spec.keepsOnRefusal ?? false,
    waitsOn: spec.waitsOn ?? false,
    isSlow: spec.slow ?? false,
    read: withYear(spec.word, spec.read ?? ((words) => ({ words }))),
    screen: spec.screen ?? (() => done(null)),
    inspect: spec.inspect ?? (async ({ name, mime }) => done({ name, mime })),
    prepare: async (raw, ...rest) => {
      const ready = spec.prepare ? await spec.prepare(raw, ...rest) : done(raw);
      return ready.ok ? done(keepingYear(spec.word, raw, ready.value)) : ready;
    },
    async execute(raw, turn) {
      const input = spec.input.safeParse(raw);
      if (!input.success) return tooLong(input.error, raw) ?? refuse('usage', { word: spec.word });
      const year = await yearMeant(turn, spec.word, raw);
      const other = year === null ? done(null) : await otherYear(turn, year);
      if (!other.ok) return other;
      const turnWith = { ...turn, year, input: input.data };
      const result = await spec.run(turnWith);
      if (!result.ok) return result;
      const outcome = result.value;
      const beside = spec.beside?.(outcome, turnWith) ?? null;
      const next = spec.next?.(outcome, turnWith) ?? null;
      const unrelated = spec.unrelated?.(outcome) ?? null;
      const instead = spec.instead?.(outcome, turnWith) ?? null;
      const performed = {
        outcome,
        message: spec.answer(outcome, turnWith),
        beside,
        next,
        unrelated,
        instead,
      };
      return done(other.value === null ? performed : performedOfYear(performed, other.value));
    },
  };
}

/** How much of what is too long is said again, so that it is seen what to leave out. */
const BEYOND = 80;

/** What was written is longer than it may be: how long that is, and where it goes beyond. Null where that is not why. */
function tooLong(error: z.ZodError, raw: unknown): Refusal | null {
  const issue = error.issues.find(({ code }) => code === 'too_big');
  const [field] = issue?.path ?? [];
  const fields = z.record(z.string(), z.unknown()).safeParse(raw).data;
  const text = typeof field === 'string' ? fields?.[field] : null;
  if (issue?.code !== 'too_big' || typeof text !== 'string') return null;
  const limit = Number(issue.maximum);
  return text.length > limit
    ? refuse('text-too-long', { limit, length: text.length, beyond: text.slice(limit, limit + BEYOND) })
    : null;
}

/** The program's commands, and which of them take words and files that name none. */
export interface CommandList {
  readonly all: readonly Command[];
  /** Free words, replies included. */
  readonly forWords: Command;
  /** Files outside any dialogue. */
  readonly forFiles: Command;
  /** Words with a web address in them. */
  readonly forLinks: Command;
  /** Words of strangers. */
  readonly forGuests: Command;
}

/** The command a typed word means, by name or alias. */
export function findCommand(list: CommandList, word: string): Command | undefined {
  const wanted = word.toLowerCase();
  return list.all.find((each) => each.word === wanted || each.aliases.includes(wanted));
}
