import { type Message, message, say } from './message.ts';
import { tellMember } from './tell-member.ts';
import type { Turn } from './turn.ts';

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

/**
 * The morning's brief: one message a working day for everybody whom any source has something for, from the hour of
 * reminders on. Once a day, across restarts. Gives how many there were.
 */
export function sendBriefs(sources: readonly BriefSource[]): (turn: Turn) => Promise<number> {
  return async (turn) => {
    const { settings, store, hour, today, calendar, now } = turn;
    if (!calendar.isWorkingDay(today) || hour < settings.remindHour || hour >= settings.quietFromHour)
      return 0;
    if (!(await store.outbox.takeSlot(`brief:${today}`, now))) return 0;
    const parts: BriefPart[] = [];
    for (const source of sources) parts.push(...(await source(turn)));
    const members = [...new Set(parts.map(({ memberId }) => memberId))];
    for (const memberId of members) {
      const own = parts.filter((part) => part.memberId === memberId);
      await tellMember(turn, memberId, { key: `brief:${today}`, kind: 'brief', message: briefOf(own) });
    }
    return members.length;
  };
}

function briefOf(parts: readonly BriefPart[]): Message {
  return message([say('brief-title'), ...parts.flatMap(({ lines }) => [null, ...lines])], {
    choices: parts.flatMap(({ choices = [] }) => choices),
    about: [...new Set(parts.flatMap(({ about = [] }) => about))],
    place: 'new',
  });
}
