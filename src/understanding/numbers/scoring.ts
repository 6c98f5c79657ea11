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
  const place = tokens.findIndex(
    ({ kind, text }, at) =>
      at >= start &&
      kind === 'number' &&
      /^\d{1,2}(?:[.,]\d{1,2})?(?:\/\d{1,2}(?:[.,]\d{1,2})?)?$/.test(text) &&
      isWithin(heard, at) &&
      !marks.some((mark) => mark.from <= at && at < mark.to),
  );
  const bare = tokens[place];
  if (!bare) return null;
  const half = tokens[place + 1]?.text === 'ruoi' && /^\d+$/.test(bare.text) ? 0.5 : 0;
  return decimal(bare.text.split('/')[0] ?? '') + half;
}
