import type { Words } from '#documents/words.ts';
import type { FieldRow } from '#domain/report/by-field.ts';
import type { ReportPaper } from '../paper.ts';
import { stackedBars, TRACK } from './bars.ts';
import { textWidth } from './font.ts';
import { box, COLOURS, heading, LEFT, type Panel, RIGHT, type Shape, SIZES, text, wrap } from './look.ts';

const HEAD = 76;
const LEGEND_LINE = 40;
const NAME_WIDTH = 420;
const PERCENT_WIDTH = 96;
const BAR_LEFT = LEFT + NAME_WIDTH + 24;
const BAR_RIGHT = RIGHT - PERCENT_WIDTH;
const THICKNESS = 34;
const LINE = 30;
/** Pixels that a number in a part of a bar leaves at its sides. */
const AROUND_A_NUMBER = 12;

const PARTS = [
  { key: 'confirmed', colour: COLOURS.confirmed, ink: '#ffffff', of: (row: FieldRow) => row.confirmed },
  { key: 'done', colour: COLOURS.done, ink: COLOURS.ink, of: (row: FieldRow) => row.done },
  { key: 'open', colour: COLOURS.open, ink: COLOURS.ink, of: (row: FieldRow) => row.open - row.overdue },
  { key: 'overdue', colour: COLOURS.overdue, ink: '#ffffff', of: (row: FieldRow) => row.overdue },
  { key: 'exempt', colour: COLOURS.exempt, ink: COLOURS.ink, of: (row: FieldRow) => row.exempt },
] as const;

/** How far each field has come: its criteria by state as one bar, and the mean of their percents. */
export function fieldPanel({ report: { byField } }: ReportPaper, words: Words, top: number): Panel {
  const names = byField.map(({ code, name }) => wrap(`${code}. ${name}`, NAME_WIDTH, 2));
  const filled = byField.filter(({ total }) => total > 0);
  const parts = PARTS.filter(({ of }) => filled.some((each) => of(each) > 0));
  const entries = parts.map(({ key, colour }) => ({ name: words('picture-state', { state: key }), colour }));
  const key = legend(entries, top + HEAD + 8);
  const bars = top + HEAD + (parts.length > 0 ? key.height : 0);
  const row = names.some(({ length }) => length > 1) ? 70 : 50;
  const middle = (at: number) => bars + at * row + row / 2;
  return {
    height: middle(Math.max(1, byField.length)) - row / 2 + 16 - top,
    shapes: [
      heading(words('picture-by-field'), top),
      ...key.shapes,
      ...byField.flatMap(({ percent, total }, at) => [
        ...lines(names[at] ?? [], middle(at)),
        box(BAR_LEFT, middle(at) - THICKNESS / 2, BAR_RIGHT - BAR_LEFT, THICKNESS, TRACK),
        text(
          total > 0 ? words('picture-percent', { percent }) : words('picture-nothing'),
          RIGHT,
          middle(at),
          {
            weight: 700,
            align: 'right',
          },
        ),
      ]),
      ...(byField.length === 0
        ? [text(words('picture-no-fields'), LEFT, middle(0), { colour: COLOURS.soft })]
        : []),
    ],
    chart: stackedBars(
      {
        id: 'fields',
        top: bars,
        left: BAR_LEFT,
        right: BAR_RIGHT,
        row,
        rows: byField.length,
        thickness: THICKNESS,
        full: 1,
      },
      parts.map(({ colour, ink, of }) => ({
        colour,
        ink,
        values: byField.map((each) => shareOf(each, of(each))),
        labels: byField.map((each) => (hasRoom(each, of(each)) ? String(of(each)) : '')),
      })),
    ),
  };
}

function shareOf({ total }: FieldRow, count: number): number {
  return total > 0 ? count / total : 0;
}

function hasRoom(row: FieldRow, count: number): boolean {
  return (
    shareOf(row, count) * (BAR_RIGHT - BAR_LEFT) >=
    textWidth(String(count), SIZES.small, 700) + AROUND_A_NUMBER
  );
}

/** A few lines of a name, centred on a row. */
export function lines(words: readonly string[], middle: number): Shape[] {
  return words.map((line, at) => text(line, LEFT, middle + (at - (words.length - 1) / 2) * LINE));
}

interface Entry {
  readonly name: string;
  readonly colour: string;
}

/** What the colours mean, side by side and on as many lines as that takes. */
function legend(entries: readonly Entry[], top: number): { shapes: Shape[]; height: number } {
  let [x, y] = [LEFT, top];
  const shapes = entries.flatMap(({ name, colour }) => {
    const width = 32 + textWidth(name, SIZES.small);
    if (x > LEFT && x + width > RIGHT) [x, y] = [LEFT, y + LEGEND_LINE];
    const at = x;
    x += width + 24;
    return [
      box(at, y - 11, 22, 22, colour, 6),
      text(name, at + 32, y, { size: SIZES.small, colour: COLOURS.soft }),
    ];
  });
  return { shapes, height: y - top + LEGEND_LINE };
}
