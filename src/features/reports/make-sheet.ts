import { eveningsOf, standingOn } from '#app/rounds/evenings.ts';
import type { Turn } from '#app/turn/turn.ts';
import { planInForce } from '#app/work/find-work.ts';
import { type PersonalSheet, personalSheet } from '#domain/report/personal-sheet.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { earlier } from '#domain/time/day.ts';
import { type Period, readPeriod, settledBy } from '#domain/time/period.ts';

/** A member's sheet with whose it is, of which month, and what they sent as evidence in it. */
export interface MadeSheet {
  readonly sheet: PersonalSheet;
  readonly month: Period;
  readonly member: { readonly name: string; readonly position: string };
  readonly evidence: Readonly<Record<'sent' | 'accepted' | 'returned', number>>;
  readonly isNow: boolean;
}

/** The sheet of a member, of a month that is over as it stood on its last evening. */
export async function makeSheetOf(turn: Turn, memberId: number, words: string): Promise<Result<MadeSheet>> {
  const { store, today, dayOf } = turn;
  const read = readPeriod(monthWords(words.trim()), today);
  if (!read.ok || read.value.kind !== 'month') return refuse('sheet-month-unknown', { text: words });
  const month = read.value;
  const head = await store.plans.ofYear(Number(month.key.slice(0, 4)));
  const inForce = head ? done(head) : await planInForce(turn);
  if (!inForce.ok) return inForce;
  const asOf = earlier(month.to, today);
  const evenings = eveningsOf(turn, inForce.value);
  const on = { head: inForce.value, asOf, period: month };
  const { plan, calendar, isNow } = await standingOn(turn, evenings, on, { memberId });
  const { from, to } = month;
  const sheet = personalSheet(plan, memberId, {
    from,
    to,
    today: asOf,
    dayOf,
    lastDayInTime: calendar.onOrAfter,
  });
  const until = isNow ? new Date(turn.now.getTime() + 1) : evenings.endOf(asOf);
  const sent = await store.evidence.sentBy(memberId, { from: turn.atHour(from, 0), until });
  const inState = (state: string) => sent.filter((piece) => piece.state === state).length;
  const named = evenings.endOf(earlier(settledBy(month), today));
  const member = isNow ? await store.people.byId(memberId) : await store.past.person(memberId, named);
  return done({
    sheet,
    month,
    member: { name: member?.name ?? '', position: member?.position ?? '' },
    evidence: { sent: sent.length, accepted: inState('accepted'), returned: inState('returned') },
    isNow,
  });
}

/** Nothing is this month, and a bare number is a month. */
function monthWords(words: string): string {
  if (words === '') return 'thang';
  return /^\d{1,2}$/.test(words) ? `thang ${words}` : words;
}
