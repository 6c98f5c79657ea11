import type { MemberRow } from '#store/people.ts';
import type { Turn } from '../turn/turn.ts';
import { readersToday } from './route.ts';

/**
 * The coordinators to write to today, each reader once: those who are there and can be reached, and of those who are
 * away the ones whose stand-in would not hear of it otherwise.
 */
export async function coordinatorsToday(turn: Pick<Turn, 'store' | 'today'>): Promise<MemberRow[]> {
  const readerOf = await readersToday(turn);
  const all = await turn.store.people.withRole('COORDINATOR');
  const there = all.filter(({ id }) => readerOf(id) === id);
  const readers = new Set(there.map(({ id }) => id));
  const away = all.filter(({ id }) => {
    const reader = readerOf(id);
    if (reader === null || readers.has(reader)) return false;
    readers.add(reader);
    return true;
  });
  return [...there, ...away];
}
