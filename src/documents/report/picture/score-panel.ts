import type { GaugeSeriesOption } from 'echarts';
import type { Words } from '#documents/words.ts';
import { appraisalArgs } from '#domain/score/score.ts';
import type { ReportPaper } from '../paper.ts';
import { box, COLOURS, LEFT, type Panel, RIGHT, type Shape, SIZES, text } from './look.ts';
import { marksOf } from './marks.ts';

const HEIGHT = 372;
const CENTRE_X = LEFT + 226;
const RADIUS = 218;
const BAND = 44;
/** The dial is a little more than a half circle. */
const [FROM, TO] = [200, -20];
const LIST_LEFT = LEFT + 512;
const ROW = 54;
/** What a line about the appraisal takes below the dial. */
const APPRAISAL = 42;

/**
 * The forecast on a dial of all points, with last year's result and the target marked, and what it is made of; below it
 * what was appraised, as soon as anything was.
 */
export function scorePanel(paper: ReportPaper, words: Words, top: number): Panel {
  const { score } = paper.report.figures;
  const middle = top + 262;
  const more = Math.max(0, score.forecast - score.secure);
  const open = Math.max(0, score.atRisk - more);
  const parts = [
    { name: words('picture-secure'), points: score.secure, colour: COLOURS.confirmed },
    { name: words('picture-likely'), points: more, colour: COLOURS.done },
    { name: words('picture-doubtful'), points: open, colour: COLOURS.open },
    { name: words('picture-lost'), points: score.lost, colour: COLOURS.overdue },
  ];
  const marks = marksOf(paper);
  const appraisal = appraisalLines(paper, words, top + HEIGHT + 22);
  return {
    height: HEIGHT + (appraisal.length > 0 ? appraisal.length * APPRAISAL + 24 : 0),
    shapes: [
      text(words('picture-number', { number: score.forecast }), CENTRE_X, middle - 52, {
        size: 92,
        weight: 700,
        align: 'center',
      }),
      text(words('picture-of', { max: score.max }), CENTRE_X, middle + 26, {
        colour: COLOURS.soft,
        align: 'center',
      }),
      ...parts.flatMap(({ name, points, colour }, at) =>
        row(name, words('picture-number', { number: points }), colour, top + 50 + at * ROW),
      ),
      ...appraisal,
      ...marks.flatMap(({ name, points, colour }, at) =>
        mark(words(name, { points }), colour, top + 50 + (parts.length + at) * ROW),
      ),
    ],
    dials: [dial(parts, score.max, middle), ...marks.map((each) => pointer(each, score.max, middle))],
  };
}

/** What was appraised, and how far from the unit's own points; nothing before that. */
function appraisalLines({ report }: ReportPaper, words: Words, y: number): Shape[] {
  const { appraised } = report.figures.score;
  if (appraised.count === 0) return [];
  const args = appraisalArgs(appraised);
  return [
    text(words('picture-appraised', args), LEFT, y, { weight: 600 }),
    ...(args.compared === 'none' ? [] : [text(words('picture-compared', args), LEFT, y + APPRAISAL)]),
  ];
}

function row(name: string, points: string, colour: string, y: number): Shape[] {
  return [
    box(LIST_LEFT, y - 14, 28, 28, colour, 7),
    text(name, LIST_LEFT + 44, y),
    text(points, RIGHT, y, { weight: 700, size: SIZES.head, align: 'right' }),
  ];
}

function mark(words: string, colour: string, y: number): Shape[] {
  const tip = {
    points: [
      [LIST_LEFT + 2, y - 12],
      [LIST_LEFT + 26, y - 12],
      [LIST_LEFT + 14, y + 10],
    ],
  };
  return [
    { type: 'polygon', shape: tip, style: { fill: colour }, silent: true },
    text(words, LIST_LEFT + 44, y, { weight: 600 }),
  ];
}

type Part = { readonly points: number; readonly colour: string };

/** The coloured band: each part follows the one before; a plan without points has an empty one. */
function dial(parts: readonly Part[], max: number, middle: number): GaugeSeriesOption {
  let sum = 0;
  const stops = parts.map(({ points, colour }): [number, string] => {
    sum += points;
    return [max > 0 ? Math.min(1, sum / max) : 0, colour];
  });
  const last = stops.at(-1)?.[0] ?? 0;
  return {
    ...blank(max, middle),
    axisLine: {
      show: true,
      lineStyle: { width: BAND, color: last < 0.9999 ? [...stops, [1, COLOURS.line]] : stops },
    },
  };
}

/** A tip that points at the band from outside. */
function pointer({ points, colour }: Part, max: number, middle: number): GaugeSeriesOption {
  return {
    ...blank(max, middle),
    axisLine: { show: false },
    pointer: {
      show: true,
      icon: 'path://M0,0 L24,0 L12,22 Z',
      width: 26,
      length: 24,
      offsetCenter: [0, -(RADIUS + 14)],
      itemStyle: { color: colour },
    },
    data: [{ value: Math.min(points, max) }],
  };
}

function blank(max: number, middle: number): GaugeSeriesOption {
  return {
    type: 'gauge',
    center: [CENTRE_X, middle],
    radius: RADIUS,
    startAngle: FROM,
    endAngle: TO,
    min: 0,
    max: max > 0 ? max : 1,
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: { show: false },
    pointer: { show: false },
    detail: { show: false },
    title: { show: false },
    silent: true,
  };
}
