import { type Choice, type Message, message, say } from '../message.ts';
import type { Brief } from '../rounds/day-ahead.ts';
import type { Turn } from '../turn/turn.ts';
import { tellMember } from './tell-member.ts';

/** Something one member should hear with the others of the day: lines, and what can be done about them. */
export interface BriefPart extends Partial<Pick<Message, 'choices' | 'about'>> {
  readonly memberId: number;
  readonly lines: Message['lines'];
}

/**
 * One kind of news for the brief. What it gives counts as told: it writes that down itself, in the same transaction, so
 * it names only those who can be written to.
 */
export type BriefSource = (turn: Turn) => Promise<readonly BriefPart[]>;

/** Gathers the briefs that are owed now; gives none once they were gathered on a day. */
export type BriefGatherer = (turn: Turn) => Promise<readonly Brief[]>;

/**
 * What the morning's briefs are made of: one message a working day for everybody whom any source has something for, from
 * the hour of reminders on. Once a day, across restarts.
 */
export function briefsFrom(sources: readonly BriefSource[]): BriefGatherer {
  return async (turn) => {
    const { settings, store, hour, today, calendar, now } = turn;
    if (!calendar.isWorkingDay(today) || hour < settings.remindHour || hour >= settings.quietFromHour)
      return [];
    if (!(await store.outbox.takeSlot(`brief:${today}`, now))) return [];
    const parts: BriefPart[] = [];
    for (const source of sources) parts.push(...(await source(turn)));
    const members = [...new Set(parts.map(({ memberId }) => memberId))];
    return members.map((memberId) => ({
      memberId,
      message: briefOf(parts.filter((part) => part.memberId === memberId)),
    }));
  };
}

/** Sends the briefs that are owed. Gives how many there were. */
export function sendBriefs(gather: BriefGatherer): (turn: Turn) => Promise<number> {
  return async (turn) => {
    const briefs = await gather(turn);
    for (const { memberId, message: words } of briefs)
      await tellMember(turn, memberId, { key: `brief:${turn.today}`, kind: 'brief', message: words });
    return briefs.length;
  };
}

function briefOf(parts: readonly BriefPart[]): Message {
  return message([say('brief-title'), ...parts.flatMap(({ lines }) => [null, ...lines])], {
    choices: onceEach(parts.flatMap(({ choices = [] }) => choices)),
    about: [...new Set(parts.flatMap(({ about = [] }) => about))],
    place: 'new',
  });
}

/** Two parts may offer the same: its button stands once, where it comes first. */
function onceEach(rows: Message['choices']): Choice[][] {
  const offered = new Set<string>();
  return rows.flatMap((row) => {
    const fresh = row.filter(({ call }) => !offered.has(call));
    for (const { call } of fresh) offered.add(call);
    return fresh.length > 0 ? [fresh] : [];
  });
}
