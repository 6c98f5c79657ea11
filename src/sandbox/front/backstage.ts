import type { BotApi } from '#sandbox/bot-api.ts';
import type { MovableClock } from '#sandbox/clock.ts';
import type { Cast } from './cast.ts';
import type { PanelView, YearView } from './view.ts';

/** What is played: the commune of the sample at work, or one that has people and no plan yet. */
export type Act = 'sample' | 'empty' | 'own';

/** The hours of a commune's day that matter to the clock, full hours of its own zone. */
export interface DayHours {
  /** The earliest hour at which something goes out unasked. */
  readonly from: number;
  /** From this hour on nothing does. */
  readonly until: number;
}

/** A member of the commune who has no phone here yet. */
export interface Absent {
  readonly memberId: number;
  readonly name: string;
  readonly position: string;
}

/**
 * One run of the bot with its Telegram and its people, from one reset to the next. What the page needs of the program
 * comes in here as functions, since the sandbox knows nothing of features and store.
 */
export interface Scene {
  readonly act: Act;
  readonly commune: string;
  readonly botApi: BotApi;
  readonly clock: MovableClock;
  readonly cast: Cast;
  /** What the minute asks for, said to the end. True where anything went out. */
  look(): Promise<boolean>;
  /** Resolves once the bot has done and said everything. */
  idle(): Promise<void>;
  hours(): Promise<DayHours>;
  /** Members without a phone, in the order of the commune's list. */
  absent(): Promise<Absent[]>;
  /** Gives a member a phone: a real invitation, opened on it. */
  seat(memberId: number): Promise<void>;
  panel(): Promise<PanelView>;
  year(): Promise<YearView | null>;
  /** Opens a real invitation on the phone of somebody whom the commune knows by name. */
  link(userId: number): Promise<void>;
  /** The criterion at stake for the owner of a phone, as lead where they lead any; null without one. */
  dutyOf(userId: number): Promise<string | null>;
  /** The plan file and the picture that the tour sends. */
  planFile(): Promise<{ readonly bytes: Uint8Array; readonly fileName: string }>;
  photo(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What the sandbox is made with. */
export interface Backstage {
  readonly timeZone: string;
  readonly locale: 'vi' | 'en';
  /** Ends the scene and begins another on an emptied database. */
  open(act: Act): Promise<Scene>;
}
