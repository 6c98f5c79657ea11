import { unitCalled } from '#documents/letterhead.ts';
import type { Words } from '#documents/words.ts';
import { periodNameArgs } from '#domain/time/period.ts';
import type { ReportPaper } from '../paper.ts';
import { fieldPanel } from './field-panel.ts';
import { COLOURS, card, EDGE, LEFT, type Panel, SIZES, text, WIDTH, wrap } from './look.ts';
import { officialPanel } from './official-panel.ts';
import { scorePanel } from './score-panel.ts';
import { trendPanel } from './trend-panel.ts';

const GAP = 20;
const TITLE_LINE = 58;

/** A picture before it is painted. */
export interface Layout {
  readonly panels: readonly Panel[];
  readonly height: number;
}

/**
 * A report as parts one below the other, each on its card: title, score, fields, officials, trend. Those with nothing to
 * show are left out. With seven fields it has about the format of a phone's screen.
 */
export function layOut(paper: ReportPaper, words: Words): Layout {
  const title = titlePanel(paper, words);
  const panels = [title];
  let top = title.height + GAP;
  for (const draw of [scorePanel, fieldPanel, officialPanel, trendPanel]) {
    const panel = draw(paper, words, top);
    if (panel === null) continue;
    panels.push({ ...panel, shapes: [card(top, panel.height), ...panel.shapes] });
    top += panel.height + GAP;
  }
  return { panels, height: top - GAP + EDGE };
}

/** Whose report it is, what it is about, and up to when it counts. */
function titlePanel({ organisation, period, report }: ReportPaper, words: Words): Panel {
  const { plan, figures } = report;
  const title = words('picture-title', { year: String(plan.year), ...periodNameArgs(period) });
  const style = { size: SIZES.title, weight: 700 } as const;
  const lines = wrap(title, WIDTH - 2 * LEFT, 2, style);
  const sub = words('picture-as-of', { day: figures.asOf, sample: plan.sample ? 'yes' : 'no' });
  const [name = ''] = wrap(unitCalled(organisation, words), WIDTH - 2 * LEFT, 1, { weight: 600 });
  return {
    height: 116 + lines.length * TITLE_LINE,
    shapes: [
      text(name, LEFT, 46, { weight: 600, colour: COLOURS.accent }),
      ...lines.map((line, at) => text(line, LEFT, 98 + at * TITLE_LINE, style)),
      text(sub, LEFT, 94 + lines.length * TITLE_LINE, { colour: COLOURS.soft }),
    ],
  };
}
