import { type Message, say } from '#app/message.ts';
import type { Change } from '#domain/report/figures.ts';
import type { MadeReport } from './make-report.ts';
import { summaryMessage } from './summary-message.ts';

/** The board in the leadership group: the first screen, kept in sight and current. */
export function boardMessage(made: MadeReport): Message {
  const { lines, ...rest } = summaryMessage(made, 'amended');
  return { ...rest, lines: [...lines, say('report-board-note')], pinned: true };
}

/**
 * A digest that was posted, with what has moved since then; nothing where it is posted just now. One of a month or more
 * is pinned: its buttons are the way to its files as long as it is talked about.
 */
export function digestMessage(made: MadeReport, since: Change | null): Message {
  const pinned = made.period.kind !== 'week';
  if (since === null) return { ...summaryMessage(made), pinned };
  const { lines, ...rest } = summaryMessage(made, 'amended');
  const [title = null, asOf = null, ...others] = lines;
  const { done, overdue, forecast } = since;
  const moved = say('report-amended', { since: since.since, done, overdue, forecast });
  return { ...rest, lines: [title, asOf, moved, ...others], pinned };
}
