import { digestsOn } from '#domain/report/digest.ts';
import type { Day } from '#domain/time/day.ts';
import type { Turn } from '../turn/turn.ts';
import type { OwedDigest } from './day-ahead.ts';

/** The digests owed to the leadership group on a day that have not been posted. */
export async function owedDigests(turn: Turn, day: Day = turn.today): Promise<OwedDigest[]> {
  const { calendar, settings, store } = turn;
  const owed: OwedDigest[] = [];
  for (const digest of digestsOn(day, calendar, { reportDay: settings.reportDay })) {
    const slot = `digest:${digest.kind}:${digest.period.key}`;
    if (!(await store.outbox.hasSlot(slot))) owed.push({ ...digest, slot });
  }
  return owed;
}
