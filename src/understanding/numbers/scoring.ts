import type { Decision } from '../decide/decision.ts';
import { type Heard, isWithin } from '../heard.ts';
import { decimal } from './number-mark.ts';

/** Points said with their unit, after "tự chấm", or "tối đa", which are the `maxPoints` of the criterion. */
export function pointsOf(
  heard: Heard,
  { intent, points }: Decision,
  maxPoints: number | null,
): number | null {
  if (intent !== 'score') return null;
  if (points === 'all') return maxPoints;
  return points ?? barePoints(heard);
}

/** The first number after "tự chấm" that is nothing else. */
function barePoints(heard: Heard): number | null {
  const { tokens, cues } = heard.marked;
  const start = heard.facts.find(({ said }) => said === 'score')?.to ?? 0;
  const { dates } = heard.marked;
  const marks = [
    ...dates.filter(({ bare }) => !bare),
    ...cues,
    ...heard.numbers.filter(({ kind }) => kind !== 'maybe'),
  ];
  const bare = tokens.find(
    ({ kind, text }, at) =>
      at >= start &&
      kind === 'number' &&
      /^\d{1,2}(?:[.,]\d{1,2})?(?:\/\d{1,2}(?:[.,]\d{1,2})?)?$/.test(text) &&
      isWithin(heard, at) &&
      !marks.some((mark) => mark.from <= at && at < mark.to),
  );
  return bare ? decimal(bare.text.split('/')[0] ?? '') : null;
}
