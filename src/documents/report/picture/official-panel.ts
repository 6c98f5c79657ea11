import type { Words } from '#documents/words.ts';
import type { OfficialRow } from '#domain/report/by-official.ts';
import { sumPoints } from '#domain/score/points.ts';
import type { ReportPaper } from '../paper.ts';
import { stackedBars } from './bars.ts';
import { lines } from './field-panel.ts';
import { COLOURS, heading, LEFT, type Panel, RIGHT, SIZES, text, wrap } from './look.ts';

const HEAD = 74;
const ROW = 44;
const MOST = 6;
const NAME_WIDTH = 420;
const BAR_LEFT = LEFT + NAME_WIDTH + 24;
const BAR_RIGHT = RIGHT - 110;
const THICKNESS = 28;

/**
 * Points at risk by lead official. Those with most points are shown where there are too many, but in the order of their
 * names: a picture for a group is no ranking of people.
 */
export function officialPanel(
  { report: { byOfficial } }: ReportPaper,
  words: Words,
  top: number,
): Panel | null {
  const atRisk = byOfficial.filter((row) => row.atRisk > 0);
  if (atRisk.length === 0) return null;
  const shown = withMost(atRisk);
  const others = atRisk.filter((row) => !shown.includes(row));
  const height = HEAD + shown.length * ROW + (others.length > 0 ? 44 : 20);
  const middle = (at: number) => top + HEAD + at * ROW + ROW / 2;
  const label = words('picture-others', {
    count: others.length,
    points: sumPoints(others.map((row) => row.atRisk)),
  });
  return {
    height,
    shapes: [
      heading(words('picture-by-official'), top),
      ...shown.flatMap((row, at) => [
        ...lines(wrap(row.name, NAME_WIDTH, 1), middle(at)),
        text(words('picture-number', { number: row.atRisk }), RIGHT, middle(at), {
          weight: 700,
          align: 'right',
        }),
      ]),
      ...(others.length > 0
        ? [text(label, LEFT, middle(shown.length) - 4, { size: SIZES.small, colour: COLOURS.soft })]
        : []),
    ],
    chart: stackedBars(
      {
        id: 'officials',
        top: top + HEAD,
        left: BAR_LEFT,
        right: BAR_RIGHT,
        row: ROW,
        rows: shown.length,
        thickness: THICKNESS,
        full: Math.max(...shown.map((row) => row.atRisk)),
      },
      [{ colour: COLOURS.open, ink: COLOURS.ink, values: shown.map((row) => row.atRisk), labels: [] }],
    ),
  };
}

function withMost(rows: readonly OfficialRow[]): OfficialRow[] {
  const most = rows.toSorted((a, b) => b.atRisk - a.atRisk).slice(0, MOST);
  return rows.filter((row) => most.includes(row));
}
