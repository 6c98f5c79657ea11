import type { Turn } from '#app/turn/turn.ts';
import { unitOf } from '#app/turn/unit.ts';
import { placeIn } from '#documents/letterhead.ts';
import { LETTERHEAD_LINES, type LetterheadLine } from '#domain/report/letterhead.ts';
import type { Settings } from '#domain/settings.ts';

/** What a coordinator sets for the unit's papers: the lines of their head and foot, and the points aimed at. */
export const UNIT_LINES = [...LETTERHEAD_LINES, 'target'] as const;
export type UnitLine = LetterheadLine | 'target';

/** A line as it stands; null where nothing was set and what is usual is written. */
export type LineValue = string | number | readonly string[] | null;

/** What stands in a line by the settings. */
export function valueIn({ letterhead, targetPoints }: Settings, line: UnitLine): LineValue {
  return line === 'target' ? targetPoints : letterhead[line];
}

/** What stands in the lines that were not set, by the unit's name and its chairman's. */
export interface Usual {
  readonly unit: string;
  readonly area: string;
  readonly chairman: string;
}

/** What is usual for the unit of a turn. */
export async function usualIn(turn: Turn): Promise<Usual> {
  const { organisation, chairman } = await unitOf(turn);
  return { unit: organisation, area: placeIn(organisation), chairman: chairman ?? 'none' };
}

/** A line as a text is filled with it. */
export function lineArgs(line: UnitLine, value: LineValue, usual: Usual) {
  const written = value === null ? 'none' : typeof value === 'object' ? value.join('; ') : value;
  return { line, value: written, ...usual };
}
