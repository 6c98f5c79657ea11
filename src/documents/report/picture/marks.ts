import type { ReportPaper } from '../paper.ts';
import { COLOURS } from './look.ts';

/** Points the forecast is held against: the key of their words, and the colour they have all over the picture. */
export interface Mark {
  readonly name: string;
  readonly points: number;
  readonly colour: string;
}

/** Last year's result and the target, as far as they are known. */
export function marksOf({ report, target }: ReportPaper): Mark[] {
  const { lastYear } = report.figures.score;
  return [
    { name: 'picture-last-year', points: lastYear, colour: COLOURS.ink },
    { name: 'picture-target', points: target, colour: COLOURS.accent },
  ].flatMap(({ points, ...mark }) => (points === null ? [] : [{ ...mark, points }]));
}
