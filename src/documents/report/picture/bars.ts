import type { BarSeriesOption } from 'echarts';
import { type Chart, COLOURS, SIZES, WIDTH } from './look.ts';

/** One colour of the bars, from the left; its values and what stands in each, by row. */
export interface BarPart {
  readonly colour: string;
  readonly values: readonly number[];
  readonly labels: readonly string[];
  /** The colour of the labels. */
  readonly ink: string;
}

/** Where bars stand. */
export interface BarPlace {
  readonly id: string;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly row: number;
  readonly rows: number;
  readonly thickness: number;
  /** The value of a bar of full length. */
  readonly full: number;
}

/** Bars that lie under each other, one a row, each made of parts. */
export function stackedBars(place: BarPlace, parts: readonly BarPart[]): Chart {
  const { id, top, left, right, row, rows, thickness, full } = place;
  const [xAxis, yAxis] = [`${id}-x`, `${id}-y`];
  return {
    grid: {
      id,
      left,
      right: WIDTH - right,
      top,
      height: row * rows,
      containLabel: false,
      outerBoundsMode: 'none',
    },
    xAxis: { id: xAxis, gridId: id, type: 'value', show: false, min: 0, max: full },
    yAxis: {
      id: yAxis,
      gridId: id,
      type: 'category',
      inverse: true,
      show: false,
      data: Array.from({ length: rows }, (_, at) => String(at)),
    },
    series: parts.map(
      ({ colour, values, labels, ink }): BarSeriesOption => ({
        type: 'bar',
        stack: id,
        xAxisId: xAxis,
        yAxisId: yAxis,
        barWidth: thickness,
        silent: true,
        color: colour,
        data: values.map((value, at) => ({
          value,
          label: {
            show: (labels[at] ?? '') !== '',
            formatter: () => labels[at] ?? '',
            color: ink,
            fontSize: SIZES.small,
            fontWeight: 700,
          },
        })),
      }),
    ),
  };
}

/** The ground of a bar that is not filled. */
export const TRACK = COLOURS.line;
