import { readdirSync } from 'node:fs';
import { corpus, corpusIndex } from './corpus.ts';
import { type Evaluation, evaluate, together } from './evaluate.ts';

const FOLDER = new URL('./corpus/', import.meta.url);
const DOCUMENT = new URL('../../docs/understanding.md', import.meta.url);

/** The page that tells how well officials are understood. */
export const figuresPage = DOCUMENT;

const UNSEEN = 'unseen-';

/** The kinds of what nothing is learnt from: what their figures stand under, and what their names hold. */
const UNSEEN_KINDS = [
  ['unseen as described', '-described-'],
  ['unseen plain answers', '-plain-'],
  ['unseen short words', '-short-'],
  ['unseen free words', '-free-'],
] as const;

/** The names of the corpora that are learnt from, with the rules' own first. */
export function corpora(): string[] {
  return everyCorpus().filter((name) => !name.startsWith(UNSEEN));
}

/** The names of those that nothing is ever learnt from, and no rule written by. */
export function unseenCorpora(): string[] {
  return everyCorpus().filter((name) => name.startsWith(UNSEEN));
}

function everyCorpus(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => name.replace('.jsonl', ''));
}

const measured = new Map<string, Evaluation>();

/** How a corpus is read today; it is read once. */
export function evaluationOf(name: string): Evaluation {
  const known = measured.get(name) ?? evaluate(corpus(`${name}.jsonl`), corpusIndex());
  measured.set(name, known);
  return known;
}

/** How corpora are read today, all of them together, and each intent over all of them, as tables of Markdown. */
export function figuresOf(names: readonly string[]): string {
  const all = together(names.map(evaluationOf));
  return [
    '| corpus | messages | recorded changes | precision | recall | recorded or first button | all readings, recall |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...names.map((name) => rowOf(name.replace(/^(?:independent|unseen)-/, ''), evaluationOf(name))),
    rowOf('**all**', all),
    '',
    '| intent | readings | precision | recall |',
    '| --- | --- | --- | --- |',
    ...byIntent(all),
  ].join('\n');
}

/** The page with the figures of today in the place of those that stand there, of what was learnt from and of what was not. */
export function withFigures(page: string): string {
  const blocks: readonly (readonly [string, readonly string[]])[] = [
    ...UNSEEN_KINDS.map(
      ([title, kind]) => [title, unseenCorpora().filter((name) => name.includes(kind))] as const,
    ),
    ['learnt from', corpora()],
  ];
  return blocks.reduce((text, [title, names]) => withBlock(text, title, figuresOf(names)), page);
}

function withBlock(page: string, name: string, figures: string): string {
  const [begin, end] = [`<!-- figures: ${name} -->`, `<!-- end of the figures: ${name} -->`];
  const [before = '', rest = ''] = page.split(begin);
  return `${before}${begin}\n${figures}\n${rest.slice(rest.indexOf(end))}`;
}

function rowOf(
  name: string,
  { utterances, recorded, recordPrecision, recordRecall, atHand, recall }: Evaluation,
): string {
  return `| ${name} | ${utterances} | ${recorded} | ${percent(recordPrecision)} | ${percent(recordRecall)} | ${percent(atHand)} | ${percent(recall)} |`;
}

function byIntent({ byIntent: tallies }: Evaluation): string[] {
  return Object.entries(tallies)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([intent, { expected, given, right }]) =>
        `| ${intent} | ${expected} | ${percent(right / given)} | ${percent(right / expected)} |`,
    );
}

/** Of nothing there is no share. */
function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`;
}
