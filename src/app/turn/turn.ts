import type { DocumentFacts } from '#domain/evidence/document.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Settings } from '#domain/settings.ts';
import type { Source } from '#domain/source.ts';
import type { WorkingCalendar } from '#domain/time/calendar.ts';
import type { LocalTime } from '#domain/time/clock.ts';
import type { Day } from '#domain/time/day.ts';
import type { StoredFile } from '#store/evidence.ts';
import type { CommuneStore, StoreQuestions } from '#store/open.ts';
import type { ChatRef, Speaker } from '../channel.ts';
import type { Expectation, Receipt } from '../message.ts';
import type { Desk } from './desk.ts';

/** A file as it was fetched, before anything of it is kept. */
export interface FetchedFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
  readonly caption: string;
}

/** What looking into a fetched file gives: its honest name and type, and what the document tells about itself. */
export interface InspectedFile {
  readonly name: string;
  readonly mime: string;
  readonly facts?: DocumentFacts;
}

/** A file that came with a message and stands in the vault. */
export interface IncomingFile extends StoredFile, InspectedFile {
  readonly batch: string | null;
  /** Further files of the same batch were heard already and come after this one. */
  readonly more: boolean;
}

/** One of our own messages, pressed or replied to. */
export interface OwnMessage {
  readonly outboxId: number;
  readonly messageId: string;
  readonly kind: string;
  /** Which event it tells of. */
  readonly key: string;
  readonly about: readonly string[];
  /** When it was written. */
  readonly at: Date;
  readonly receipt: Receipt | null;
  /** What words in reply to it belong to; null where they are words of one's own. */
  readonly expects: Expectation | null;
}

/** Codes that mean something else now than in the message somebody answered to. */
export interface RecodedSince {
  /** What they are now; null where the plan has them no more. */
  readonly codes: ReadonlyMap<string, string | null>;
  /** Those that the message named, as it named them. */
  readonly named: readonly string[];
  /** What those that are no more became, where they were split or put together. */
  readonly became: ReadonlyMap<string, readonly string[]>;
}

/** When something happens: the instant, and the day it is then for the commune. */
export type Moment = Pick<Turn, 'now' | 'today'>;

/** Where a wish came from. All null at the command line. */
export interface Origin {
  readonly chat: ChatRef | null;
  readonly speaker: Speaker | null;
  readonly isLeadershipGroup: boolean;
  /** The message of ours whose button was pressed. */
  readonly pressed: OwnMessage | null;
  /** The message of ours that was replied to. */
  readonly repliedTo: OwnMessage | null;
  /** What became of codes since the message of ours that is answered to was written; null where they are what they were. */
  readonly recoded: RecodedSince | null;
  /** What was written down for the message that is now edited. */
  readonly amends: Receipt | null;
  /** What was written down for the files of the same album that came before. */
  readonly continues: Receipt | null;
  /** Through what it came, as the trail keeps it; null for what nobody asked for. */
  readonly source: Source | null;
}

/** Everything a use case may know and touch, inside one transaction. */
export interface Turn {
  readonly actor: Actor;
  readonly store: CommuneStore;
  /** Questions that belong to no commune: accounts, invitations. */
  readonly everywhere: StoreQuestions;
  readonly now: Date;
  readonly today: Day;
  /** The hour of the commune's clock, 0–23. */
  readonly hour: number;
  readonly dayOf: (at: Date) => Day;
  /** What the commune's clock shows at an instant. */
  readonly clockOf: (at: Date) => LocalTime;
  /** The instant at which the commune's clock shows a full hour of a day. */
  readonly atHour: (day: Day, hour: number) => Date;
  readonly calendar: WorkingCalendar;
  readonly settings: Settings;
  /** The year whose plan is spoken of, where it was named or is that of the message answered to; null: the plan in force. */
  readonly year: number | null;
  readonly origin: Origin;
  readonly files: readonly IncomingFile[];
  readonly desk: Desk;
}

/** The origin of what nobody said in a chat. */
export const NO_ORIGIN: Origin = {
  chat: null,
  speaker: null,
  isLeadershipGroup: false,
  pressed: null,
  repliedTo: null,
  recoded: null,
  amends: null,
  continues: null,
  source: null,
};

/** Whether what is said stands where others read it. */
export function isInGroup({ origin }: Pick<Turn, 'origin'>): boolean {
  return origin.chat?.kind === 'group';
}
