import type { EChartsOption, SeriesOption } from 'echarts';
import { FAMILY, textWidth, type Weight } from './font.ts';

/** One side of a Telegram photo is cut down to 1,280 pixels: so wide, letters stay large on a phone. */
export const WIDTH = 1080;
export const EDGE = 36;
/** From the edge of a card to what stands on it. */
export const PAD = 36;
/** Where text begins, and where it ends. */
export const LEFT = EDGE + PAD;
export const RIGHT = WIDTH - EDGE - PAD;

/** The picture brings its own light ground, so that it reads the same in a light and in a dark messenger. */
export const COLOURS = {
  ground: '#eceff4',
  card: '#ffffff',
  ink: '#17202e',
  soft: '#5a6678',
  line: '#d9dfe8',
  confirmed: '#1b7f4d',
  done: '#7cc79a',
  open: '#f5b83d',
  overdue: '#d5433f',
  exempt: '#c3cad5',
  accent: '#1f5fbf',
} as const;

/** Sizes of letters in pixels; 26 is about what a phone shows as its smallest text. */
export const SIZES = { title: 50, head: 33, text: 28, small: 25 } as const;

/** A drawn element: a rectangle, a line or words. */
export type Shape = Extract<EChartsOption['graphic'], readonly unknown[]>[number];

/** A chart in a part of the picture. The ids tell the charts of the parts apart. */
export interface Chart {
  readonly grid: Option<'grid'>;
  readonly xAxis: Option<'xAxis'>;
  readonly yAxis: Option<'yAxis'>;
  readonly series: readonly SeriesOption[];
}

type Option<Key extends keyof EChartsOption> = Extract<EChartsOption[Key], readonly unknown[]>[number];

/** A part of the picture: what is drawn by hand, and the chart or the dials on it. */
export interface Panel {
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly chart?: Chart;
  readonly dials?: readonly SeriesOption[];
}

/** How words are set. */
export interface TextStyle {
  readonly size?: number;
  readonly weight?: Weight;
  readonly colour?: string;
  readonly align?: 'left' | 'center' | 'right';
}

/** Words whose first line is centred on `y`. */
export function text(words: string, x: number, y: number, style: TextStyle = {}): Shape {
  const { size = SIZES.text, weight = 400, colour = COLOURS.ink, align = 'left' } = style;
  return {
    type: 'text',
    x,
    y,
    silent: true,
    style: {
      text: words,
      fill: colour,
      fontSize: size,
      fontWeight: weight,
      fontFamily: FAMILY,
      align,
      verticalAlign: 'middle',
    },
  };
}

/** A filled rectangle with rounded corners. */
export function box(x: number, y: number, width: number, height: number, fill: string, r = 0): Shape {
  return { type: 'rect', shape: { x, y, width, height, r }, style: { fill }, silent: true };
}

/** The ground of a part, across the whole picture. */
export function card(top: number, height: number): Shape {
  return { ...box(EDGE, top, WIDTH - 2 * EDGE, height, COLOURS.card, 24), z: -10 };
}

/** What a part is about. */
export function heading(words: string, top: number): Shape {
  return text(words, LEFT, top + 42, { size: SIZES.head, weight: 700 });
}

/** The lines a text takes at a width, at most `most`; the last ends in an ellipsis where something is left out. */
export function wrap(
  words: string,
  width: number,
  most: number,
  style: Pick<TextStyle, 'size' | 'weight'> = {},
): string[] {
  const fits = (line: string) => textWidth(line, style.size ?? SIZES.text, style.weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  lines.push(line);
  const kept = lines.slice(0, most);
  const last = kept.length - 1;
  return kept.map((each, at) =>
    at === last && lines.length > most ? cut(`${each} …`, fits) : cut(each, fits),
  );
}

/** Takes letters off the end until the line fits. */
function cut(line: string, fits: (line: string) => boolean): string {
  if (fits(line)) return line.replace(/ …$/, '…');
  const letters = [...line.replace(/ ?…$/, '')];
  while (letters.length > 1 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
