import type { Message } from './message.ts';

/** A chat on a channel. Ids are opaque to all but the channel. */
export interface ChatRef {
  readonly channel: string;
  readonly chatId: string;
  readonly kind: 'private' | 'group';
  readonly topicId: string | null;
  readonly title: string;
}

/** Who speaks. Null in an inbound message means that the channel hides it (an anonymous group admin). */
export interface Speaker {
  readonly userId: string;
  readonly displayName: string;
}

/** A file that was sent. `open` fetches its bytes; it may be called once the caller has decided to. */
export interface OfferedFile {
  readonly name: string;
  readonly mime: string;
  /** Bytes, where the channel says so beforehand. */
  readonly size: number | null;
  /** @throws LineFault where the channel cannot be reached. */
  open(): Promise<FetchedFile>;
}

/** The bytes of a file, or why they cannot be had. */
export type FetchedFile =
  | { readonly status: 'fetched'; readonly bytes: Uint8Array }
  | { readonly status: 'too-big' }
  | { readonly status: 'gone' };

/** The channel could not be reached: what it was asked for may be had later. */
export class LineFault extends Error {}

interface Heard {
  readonly chat: ChatRef;
  readonly speaker: Speaker | null;
  readonly messageId: string;
  /** When it was sent, where the channel says. */
  readonly sentAt?: Date;
}

/** What people send and nobody here can read or file: each is answered in its own words. */
export type Unsupported = 'sticker' | 'voice' | 'place' | 'contact' | 'poll' | 'other';

/**
 * What a channel heard, in the core's terms.
 *
 * `addressed` is false for group messages that are not meant for the bot. `repliesTo` is the id of the message replied
 * to. `batch` holds files together that were sent as one album; `quoted`: the caption is another's, the file was forwarded. A `choice` carries the command line of the button;
 * `acknowledge` ends the wait of whoever pressed it, with a short notice where something must be said.
 */
export type Inbound =
  | (Heard & {
      readonly kind: 'text';
      readonly text: string;
      readonly addressed: boolean;
      readonly repliesTo: string | null;
      /** Another wrote it: it was forwarded. */
      readonly quoted?: boolean;
      readonly edited: boolean;
    })
  | (Heard & {
      readonly kind: 'file';
      readonly file: OfferedFile;
      readonly caption: string;
      readonly addressed: boolean;
      readonly repliesTo: string | null;
      readonly batch: string | null;
      readonly quoted: boolean;
      readonly edited: boolean;
    })
  | (Heard & {
      readonly kind: 'choice';
      readonly call: string;
      /** No button was pressed: a sign under the message said what its button says. */
      readonly nodded?: true;
      acknowledge(notice: Message | null): Promise<void>;
    })
  /** A sign under a message of ours that says yes: 👍. */
  | (Heard & { readonly kind: 'nod' })
  | (Heard & { readonly kind: 'unsupported'; readonly what: Unsupported; readonly addressed: boolean })
  | { readonly kind: 'reach'; readonly channel: string; readonly userId: string; readonly reachable: boolean }
  | { readonly kind: 'group-left'; readonly channel: string; readonly chatId: string }
  | { readonly kind: 'chat-moved'; readonly channel: string; readonly from: string; readonly to: string }
  | {
      readonly kind: 'nothing';
      /** Ends the wait of whoever asked for something that we cannot even read. */
      dismiss?(): Promise<void>;
    };

/** A message on its way to a chat. `supersedes` names the message it takes the place of. */
export interface Outgoing {
  readonly chatId: string;
  readonly topicId: string | null;
  readonly message: Message;
  readonly supersedes: string | null;
  readonly replyTo: string | null;
  readonly silent: boolean;
  /** It must not come twice: where a broken line leaves open whether it came, that is `unknown`. */
  readonly once: boolean;
}

/**
 * What became of a send. `sent` with the id the message has now. `retry-later`: it did not arrive; a wait the platform
 * asked for (`flood`) is no failed attempt. `unknown`: it may have arrived and must not be repeated blindly.
 * `refused`: it never will. `moved`: the chat has another id now.
 */
export type SendResult =
  | { readonly status: 'sent'; readonly messageId: string | null }
  | {
      readonly status: 'retry-later';
      readonly afterMs: number | null;
      readonly reason: 'flood' | 'platform';
      readonly detail: string;
    }
  | { readonly status: 'unknown'; readonly detail: string }
  | {
      readonly status: 'refused';
      readonly reason: 'unreachable' | 'left-group' | 'bad-request';
      readonly detail: string;
    }
  | { readonly status: 'moved'; readonly to: string };

/** A raw update as the channel gave it, with its own id: stored before it is confirmed. */
export interface RawUpdate {
  readonly updateId: string;
  readonly payload: unknown;
}

/** A way to talk with people. Every flow can be finished with text alone. */
export interface Channel {
  readonly id: string;
  /** Hears until `signal` aborts; `receive` resolves once the updates are stored, and only then are they confirmed. */
  listen(receive: (updates: readonly RawUpdate[]) => Promise<void>, signal: AbortSignal): Promise<void>;
  /** Puts a stored update into the core's terms. Never throws: what it cannot read is `nothing`. */
  parse(payload: unknown): Inbound;
  send(outgoing: Outgoing): Promise<SendResult>;
  /** Shows that something takes a moment. */
  showTyping(chatId: string): Promise<void>;
  /** The link under which a code opens the bot, or null where the channel has none. */
  inviteLink(code: string): string | null;
  /** Tells the platform which commands to offer, by audience. Gives what became of each offer, in their order. */
  offerCommands(offers: readonly CommandOffer[]): Promise<readonly OfferOutcome[]>;
}

/** `later`: the platform cannot take it now. */
export type OfferOutcome = 'taken' | 'refused' | 'later';

/** The commands offered to everybody (`chatId` null) or in one chat. */
export interface CommandOffer {
  readonly chatId: string | null;
  readonly commands: readonly { readonly word: string; readonly about: Message }[];
}
