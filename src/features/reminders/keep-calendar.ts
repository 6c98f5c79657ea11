import { choice, say } from '#app/message.ts';
import { tellCoordinators } from '#app/telling/tell-coordinators.ts';
import type { Turn } from '#app/turn/turn.ts';
import { yearOf } from '#app/work/find-work.ts';
import { daysOffFor } from '#documents/holidays.ts';
import { signatureOf } from '#domain/people/actor.ts';
import { appliedSlot, daysOffToApply, runLine, runsOf } from './days-off.ts';

/** Enters the days off of this year and the next, each year once: what is due in January knows of Tet in December. */
export async function keepCalendar(turn: Turn): Promise<void> {
  const { store, today, now } = turn;
  for (const year of [yearOf(today), yearOf(today) + 1])
    if (await store.outbox.takeSlot(`days-off:${year}`, now))
      await store.settings.seedDaysOff(daysOffFor(year));
  await applyExpected(turn);
}

/**
 * Days off that nobody switched on though they were told of twice act from the last working day before them on: nobody is
 * written to at Tet because a notice was not entered. Once for each day, so that one that is switched back stays so.
 */
async function applyExpected(turn: Turn): Promise<void> {
  const { store, now, hour, settings } = turn;
  // In the hours of messages, and before the first of the day goes out: the coordinators hear of it by day.
  if (hour < Math.min(settings.remindHour, settings.digestHour) || hour >= settings.quietFromHour) return;
  const applied = await daysOffToApply(turn);
  const [first] = applied;
  if (!first) return;
  for (const each of applied) {
    await store.outbox.takeSlot(appliedSlot(each), now);
    await store.settings.setDayOff(each, now);
  }
  const details = { days: applied.map(({ day }) => day), kind: 'off', active: true };
  const subject = `days-off:${first.day}`;
  await store.audit.record({ ...signatureOf(turn.actor), action: 'days-off-changed', subject, details }, now);
  await tellCoordinators(turn, {
    key: `days-off-applied:${first.day}`,
    lines: [
      say('days-off-applied', { count: applied.length, day: first.day }),
      ...runsOf(applied).map(runLine),
    ],
    choices: [[choice(say('days-off-button-look'), `lichnhac.nghi ${yearOf(first.day)}`)]],
  });
}
