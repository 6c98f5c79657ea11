import type { Turn } from './turn.ts';

/**
 * Tells one deed from the next in the keys of what is written about it: the instant, and the message or press it came by. Two
 * in the same instant are two; the same one carried out again is one.
 */
export function occasionOf({ now, origin }: Pick<Turn, 'now' | 'origin'>): string {
  const update = origin.source?.update;
  return update ? `${now.getTime()}:${update}` : String(now.getTime());
}
