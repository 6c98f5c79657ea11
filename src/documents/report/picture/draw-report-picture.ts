import type { EChartsOption } from 'echarts';
import type { Words } from '#documents/words.ts';
import type { ReportPaper } from '../paper.ts';
import { FAMILY, fontFiles, textWidth } from './font.ts';
import { type Layout, layOut } from './lay-out.ts';
import { COLOURS, WIDTH } from './look.ts';

/** A report as a picture for a phone: a PNG 1,080 pixels wide, as high as it needs to be. Made offline. */
export async function drawReportPicture(paper: ReportPaper, words: Words): Promise<Uint8Array> {
  const layout = layOut(paper, words);
  return paint(await plot(layout));
}

/** Loads what pictures are drawn with, ahead of the first: few starts of the program need it. */
export function loadPainter(): Promise<unknown> {
  return Promise.all([loadCharts(), import('@resvg/resvg-js')]);
}

function loadCharts() {
  return import('echarts/dist/echarts.esm.min.mjs');
}

async function plot(layout: Layout): Promise<string> {
  const echarts = await loadCharts();
  echarts.setPlatformAPI({ measureText: (words, font) => ({ width: widthOf(words, font ?? '') }) });
  const size = { width: WIDTH, height: layout.height };
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption(optionOf(layout));
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

function optionOf({ panels }: Layout): EChartsOption {
  return {
    animation: false,
    backgroundColor: COLOURS.ground,
    textStyle: { fontFamily: FAMILY },
    graphic: panels.flatMap(({ shapes }) => [...shapes]),
    grid: panels.flatMap(({ chart }) => (chart ? [chart.grid] : [])),
    xAxis: panels.flatMap(({ chart }) => (chart ? [chart.xAxis] : [])),
    yAxis: panels.flatMap(({ chart }) => (chart ? [chart.yAxis] : [])),
    series: panels.flatMap(({ chart, dials = [] }) => [...(chart?.series ?? []), ...dials]),
  };
}

/** Off the main thread, so that nobody waits for a picture who did not ask for one. */
async function paint(svg: string): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const font = { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: FAMILY };
  return (await renderAsync(svg, { font })).asPng();
}

/** What a text takes in a CSS font: `700 27px Be Vietnam Pro`. */
function widthOf(words: string, font: string): number {
  const [, weight = '400'] = /\b(600|700|bold)\b/.exec(font) ?? [];
  const [, size = '12'] = /([\d.]+)px/.exec(font) ?? [];
  return textWidth(words, Number(size), weight === '400' ? 400 : weight === '600' ? 600 : 700);
}
