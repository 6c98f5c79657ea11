import type { Shown } from '#sandbox/stage/screen.ts';
import type { Message } from '#sandbox/telegram/objects.ts';

/** What the server tells the page: types alone, shared by both sides. Instants are ISO texts. */

/** Who holds a phone: a role in the commune, somebody from outside, or several in a group. */
export type Part =
  | 'COORDINATOR'
  | 'CHAIRMAN'
  | 'VICE_CHAIRMAN'
  | 'OFFICIAL'
  | 'SUPERVISOR'
  | 'GUEST'
  | 'GROUP';

/** A phone on the table: one person's chat with the bot, or a group. */
export interface SeatView {
  /** The chat; a person's is their own id. */
  readonly chatId: number;
  readonly part: Part;
  readonly name: string;
  readonly position: string;
  /** Who may write there: the person alone, or the members of the group. */
  readonly speakers: readonly number[];
}

/** A command that the menu of a chat offers. */
export interface CommandView {
  readonly command: string;
  readonly description: string;
}

/** A chat as it stands. */
export interface ChatView {
  readonly chatId: number;
  readonly posts: readonly Shown[];
  readonly commands: readonly CommandView[];
  /** The person has blocked the bot. */
  readonly blocked: boolean;
}

/** The time that is played. `target` says where a run of the clock ends. */
export interface ClockView {
  readonly now: string;
  readonly timeZone: string;
  readonly target: string | null;
}

/** Where the tour stands: the step of `steps`, and whether its button was pressed. */
export interface TourView {
  readonly step: number;
  readonly steps: readonly TourStepView[];
  readonly done: boolean;
}

/** The steps of the tour, in the page's words. */
export type TourStepName =
  | 'import'
  | 'confirm'
  | 'invite'
  | 'group'
  | 'reminder'
  | 'reply'
  | 'evidence'
  | 'accept'
  | 'report';

/** A step of the tour, and the phones to look at. */
export interface TourStepView {
  readonly name: TourStepName;
  readonly looksAt: readonly number[];
}

/** Everything the page shows. */
export interface View {
  readonly scene: number;
  readonly act: 'sample' | 'empty' | 'own';
  readonly commune: string;
  readonly bot: { readonly name: string; readonly username: string };
  readonly clock: ClockView;
  readonly seats: readonly SeatView[];
  readonly chats: readonly ChatView[];
  readonly tour: TourView | null;
}

/** What happens while the page is open. `view` replaces everything; `opening`: a new scene is being set. */
export type PageEvent =
  | { readonly kind: 'opening' }
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'post'; readonly chatId: number; readonly shown: Shown; readonly fresh: boolean }
  | { readonly kind: 'gone'; readonly chatId: number; readonly messageId: number }
  | { readonly kind: 'typing'; readonly chatId: number }
  | { readonly kind: 'chat'; readonly chat: Omit<ChatView, 'posts'> }
  | { readonly kind: 'seats'; readonly seats: readonly SeatView[] }
  | { readonly kind: 'clock'; readonly clock: ClockView }
  | { readonly kind: 'tour'; readonly tour: TourView | null };

/** What came of pressing a button. */
export interface PressView {
  readonly text: string | null;
  readonly alert: boolean;
  readonly url: string | null;
}

/** A line of the outbox: what was sent to whom, or waits. */
export interface OutboxLine {
  readonly id: number;
  readonly at: string;
  readonly to: string;
  readonly kind: string;
  readonly state: string;
  readonly error: string | null;
}

/** A line of the audit trail. */
export interface TrailLine {
  readonly seq: number;
  readonly at: string;
  readonly who: string;
  readonly action: string;
  readonly subject: string;
}

/** What the bot did behind the phones. Newest first. */
export interface PanelView {
  readonly outbox: readonly OutboxLine[];
  readonly trail: readonly TrailLine[];
  /** Whether the chain of the trail is whole. */
  readonly intact: boolean;
}

/** A week by its Monday and its Sunday, `yyyy-mm-dd`, and how much falls due in it. */
export interface WeekView {
  readonly from: string;
  readonly to: string;
  readonly due: number;
}

/** How many messages somebody would get in the year. */
export interface YearPersonView {
  readonly name: string;
  readonly position: string;
  /** With everything done on its last day in time. */
  readonly messages: number;
  /** Most on one day. */
  readonly mostADay: number;
  /** If nobody ever answered. */
  readonly unanswered: number;
  readonly busiestWeek: WeekView | null;
}

/** A deadline that had better lie elsewhere. */
export interface YearMoveView {
  readonly code: string;
  readonly name: string;
  readonly dueOn: string;
  readonly reason: 'day-off' | 'pile-up';
  /** Pile-up: how much falls due on that day for the same person. */
  readonly count: number;
  readonly person: string;
  readonly suggestion: string;
}

/** The whole year run ahead. */
export interface YearView {
  readonly year: number;
  readonly people: readonly YearPersonView[];
  readonly digests: number;
  readonly weeks: readonly (WeekView & { readonly messages: number })[];
  readonly moves: readonly YearMoveView[];
}

export type { Message, Shown };
