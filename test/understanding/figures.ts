import { readdirSync } from 'node:fs';
import { corpus, corpusIndex } from './corpus.ts';
import { type Evaluation, evaluate } from './evaluate.ts';

const FOLDER = new URL('./corpus/', import.meta.url);
const DOCUMENT = new URL('../../docs/understanding.md', import.meta.url);

/** The page that tells how well officials are understood. */
export const figuresPage = DOCUMENT;

const BEGIN = '<!-- figures of today -->';
const END = '<!-- end of the figures of today -->';

/** The names of all corpora, with the rules' own first. */
export function corpora(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => name.replace('.jsonl', ''));
}

/** How each corpus is read today, and each intent over all of them, as tables of Markdown. */
export function figuresOfToday(): string {
  const index = corpusIndex();
  const measured = corpora().map((name) => [name, evaluate(corpus(`${name}.jsonl`), index)] as const);
  const rows = measured.map(
    ([name, { utterances, recorded, recordPrecision, recordRecall, atHand, recall }]) =>
      `| ${name.replace('independent-', '')} | ${utterances} | ${recorded} | ${percent(recordPrecision)} | ${percent(recordRecall)} | ${percent(atHand)} | ${percent(recall)} |`,
  );
  return [
    '| corpus | messages | recorded changes | precision | recall | recorded or first button | all readings, recall |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '| intent, all corpora | readings | precision | recall |',
    '| --- | --- | --- | --- |',
    ...byIntent(measured.map(([, evaluation]) => evaluation)),
  ].join('\n');
}

/** The page with these figures in the place of those that stand there. */
export function withFigures(page: string, figures: string): string {
  const [before = '', rest = ''] = page.split(BEGIN);
  const after = rest.slice(rest.indexOf(END));
  return `${before}${BEGIN}\n${figures}\n${after}`;
}

function byIntent(evaluations: readonly Evaluation[]): string[] {
  const intents = [...new Set(evaluations.flatMap(({ byIntent: tallies }) => Object.keys(tallies)))].sort();
  return intents.map((intent) => {
    const tallies = evaluations.flatMap(({ byIntent: all }) => all[intent] ?? []);
    const sum = (of: (tally: (typeof tallies)[number]) => number): number =>
      tallies.reduce((total, tally) => total + of(tally), 0);
    const [expected, given, right] = [
      sum((each) => each.expected),
      sum((each) => each.given),
      sum((each) => each.right),
    ];
    return `| ${intent} | ${expected} | ${percent(right / given)} | ${percent(right / expected)} |`;
  });
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
