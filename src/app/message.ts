import type { TextArgs } from '#domain/result.ts';

/** One line of words: the key of a text in `locales/` and what it is filled with. */
export interface Say {
  readonly key: string;
  readonly args: TextArgs;
}

/**
 * A line of a message. `spare`: what it tells stands behind a button as well, so that it may be left out where the whole
 * is more than one screen; the higher the sooner.
 */
export interface Line extends Say {
  readonly spare?: number | undefined;
}

/** Bytes the command line of a choice may have: as many as a button of Telegram carries (Bot API, `callback_data`). */
export const LONGEST_CALL_BYTES = 64;

/** Something a person may choose: a button where the channel has them, a numbered line elsewhere. */
export interface Choice {
  readonly label: Say;
  /** The command line the choice stands for: `capnhat 3.2.1 =done`. At most `LONGEST_CALL_BYTES`. */
  readonly call: string;
}

/** A file that goes with a message and is made when the message is sent: which one, and what it is about. */
export interface PaperOrder {
  readonly paper: string;
  /** What the paper reads for itself: a period, a member. */
  readonly about: string;
}

/**
 * Bytes that go with a message. `base64` holds small ones made on the spot; `sha256` names one in the vault; `exported`
 * is a large file that was made before, by its place among the exports; a paper is made when the message is sent, and
 * only then has a name.
 */
export interface Attachment {
  readonly kind: 'picture' | 'document';
  readonly name: string;
  readonly content:
    | { readonly base64: string }
    | { readonly sha256: string }
    | { readonly exported: string }
    | PaperOrder;
}

/** What the next words or files of the same person belong to: `word` is called with `given` before them. */
export interface Expectation {
  readonly word: string;
  readonly given: string;
  /** Whoever may use `word` answers it by a reply, whoever was asked. */
  readonly byReply?: boolean | undefined;
  /** The message of ours whose question this one is about: that waits beneath, and is asked on unless it is answered. */
  readonly beneath?: number | undefined;
  /** The message of ours that asked it, where it was another: the question waits on as it was asked there. */
  readonly askedIn?: number | undefined;
}

/** What the words beside a file had written down, as it was said back. */
export type Told = Pick<Message, 'lines' | 'choices' | 'about'>;

/** What was written down by carrying out what this message answers, so that it can be taken back. */
export interface Receipt {
  /** Reports of progress. */
  readonly entries: readonly number[];
  /** Pieces of evidence. */
  readonly pieces: readonly number[];
  /** The directive that was given. */
  readonly directive?: number | undefined;
  /** The part of the message that stays while the rest of it changes: what was told beside a file. */
  readonly told: readonly Told[];
}

/** A receipt; what is left out was not written down. */
export function receiptOf(written: Partial<Receipt>): Receipt {
  return { entries: [], pieces: [], told: [], ...written };
}

/**
 * What the bot says, before it is put into words. It states intent only; how it looks is the channel's business.
 * `null` among the lines is an empty line. `about` holds the codes it names: a reply to it is about them.
 */
export interface Message {
  readonly lines: readonly (Line | null)[];
  readonly choices: readonly (readonly Choice[])[];
  readonly attachments: readonly Attachment[];
  /** Papers that follow, each in a message of its own: nobody waits for them to read the words. */
  readonly papers: readonly PaperOrder[];
  readonly about: readonly string[];
  readonly expects: Expectation | null;
  readonly receipt: Receipt | null;
  /** `edit`: takes the place of the message whose button was pressed. `new`: always a message of its own. */
  readonly place: 'edit' | 'new';
  /** It is to stay in sight of everybody in the chat, where the channel can and may do that. */
  readonly pinned: boolean;
}

/** A line of words. */
export function say(key: string, args: TextArgs = {}): Say {
  return { key, args };
}

/** A choice with its label. */
export function choice(label: Say, call: string): Choice {
  return { label, call };
}

/** A message of some lines; what else it carries is given in `rest`. */
export function message(
  lines: readonly (Line | null)[],
  rest: Partial<Omit<Message, 'lines'>> = {},
): Message {
  return {
    lines,
    choices: [],
    attachments: [],
    papers: [],
    about: [],
    expects: null,
    receipt: null,
    place: 'edit',
    pinned: false,
    ...rest,
  };
}

/** Choices in rows of `width`. */
export function rowsOf(choices: readonly Choice[], width: number): Choice[][] {
  return Array.from({ length: Math.ceil(choices.length / width) }, (_, row) =>
    choices.slice(row * width, (row + 1) * width),
  );
}
