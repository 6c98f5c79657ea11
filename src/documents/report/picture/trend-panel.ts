import type { LineSeriesOption } from 'echarts';
import type { Words } from '#documents/words.ts';
import { daysBetween, lastDayOfMonth, makeDay } from '#domain/time/day.ts';
import type { ReportPaper } from '../paper.ts';
import { textWidth } from './font.ts';
import {
  box,
  COLOURS,
  EDGE,
  heading,
  LEFT,
  PAD,
  type Panel,
  RIGHT,
  type Shape,
  SIZES,
  text,
  WIDTH,
} from './look.ts';
import { type Mark, marksOf } from './marks.ts';

const HEIGHT = 290;
const HEAD = 80;
const CHART = 150;
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** The forecast over the year as the reports of that time gave it; null while there are not two to be joined. */
export function trendPanel(paper: ReportPaper, words: Words, top: number): Panel | null {
  const { plan, trend, figures } = paper.report;
  const { year } = plan;
  const start = makeDay(year, 1, 1);
  if (trend.length < 2 || start === undefined) return null;
  const days = daysBetween(start, lastDayOfMonth(year, 12));
  const points = trend.map(({ asOf, forecast }) => [daysBetween(start, asOf), forecast]);
  const marks = marksOf(paper);
  const all = [...trend.map(({ forecast }) => forecast), ...marks.map((mark) => mark.points)];
  const [low, high] = roundRange(Math.min(...all), Math.max(...all), figures.score.max);
  const axisText = { color: COLOURS.soft, fontSize: SIZES.small };
  return {
    height: HEIGHT,
    shapes: [
      heading(words('picture-trend'), top),
      ...dashes(marks, words, top),
      ...MONTHS.map((month) =>
        text(String(month), monthX(month), top + HEAD + CHART + 32, {
          size: SIZES.small,
          colour: COLOURS.soft,
          align: 'center',
        }),
      ),
      text(words('picture-months'), LEFT, top + HEAD + CHART + 32, {
        size: SIZES.small,
        colour: COLOURS.soft,
      }),
    ],
    chart: {
      grid: {
        id: 'trend',
        left: CHART_LEFT,
        right: WIDTH - RIGHT,
        top: top + HEAD,
        height: CHART,
        outerBoundsMode: 'none',
      },
      xAxis: { id: 'trend-x', gridId: 'trend', type: 'value', show: false, min: 0, max: days },
      yAxis: {
        id: 'trend-y',
        gridId: 'trend',
        type: 'value',
        min: low,
        max: high,
        interval: (high - low) / 2,
        axisLabel: { ...axisText, formatter: (value: number) => words('picture-number', { number: value }) },
        splitLine: { lineStyle: { color: COLOURS.line, width: 2 } },
      },
      series: [line(points, COLOURS.confirmed), ...marks.map((mark) => level(mark, days))],
    },
  };
}

const CHART_LEFT = LEFT + 96;

function monthX(month: number): number {
  return CHART_LEFT + ((month - 0.5) / 12) * (WIDTH - EDGE - PAD - CHART_LEFT);
}

/** Which dashes stand for what, right of the heading. */
function dashes(marks: readonly Mark[], words: Words, top: number): Shape[] {
  let x = RIGHT;
  return marks.toReversed().flatMap(({ points, colour, name }) => {
    const label = words(name, { points });
    const left = x - textWidth(label, SIZES.small);
    x = left - 70;
    const y = top + 44;
    return [
      text(label, left, y, { size: SIZES.small, colour: COLOURS.soft }),
      ...[0, 16, 32].map((from) => box(left - 54 + from, y - 2, 11, 4, colour)),
    ];
  });
}

function line(points: number[][], colour: string): LineSeriesOption {
  const last = points.length - 1;
  return {
    type: 'line',
    xAxisId: 'trend-x',
    yAxisId: 'trend-y',
    silent: true,
    color: colour,
    lineStyle: { width: 6 },
    data: points.map((value, at) => ({ value, symbolSize: at === last ? 20 : 10, symbol: 'circle' })),
  };
}

/** A dashed line across the year: what last year gave, what is aimed at. */
function level({ points, colour }: Mark, days: number): LineSeriesOption {
  return {
    type: 'line',
    xAxisId: 'trend-x',
    yAxisId: 'trend-y',
    silent: true,
    color: colour,
    symbol: 'none',
    lineStyle: { width: 3, type: 'dashed' },
    data: [
      [0, points],
      [days, points],
    ],
  };
}

/**
 * Bounds in whole tens round what is to be shown, an even number of tens apart so that the middle is one as well; not above
 * the points there are, where that can be.
 */
function roundRange(low: number, high: number, most: number): [number, number] {
  const from = Math.floor(low / 10) * 10;
  const to = Math.max(from + 10, Math.ceil(high / 10) * 10);
  if ((to - from) % 20 === 0) return [from, to];
  return to + 10 > most && from >= 10 ? [from - 10, to] : [from, to + 10];
}
