import { readFileSync, writeFileSync } from 'node:fs';
import { corpus } from '#test/understanding/corpus.ts';
import { type Evaluation, evaluate, together, type Utterance } from '#test/understanding/evaluate.ts';
import {
  corpora,
  evaluationOf,
  figuresPage,
  unseenCorpora,
  withFigures,
} from '#test/understanding/figures.ts';
import { indexCriteria, type KnownCriterion } from '#understanding/index.ts';
import { bigPlan } from './big-plan.ts';
import { median, percentile, type Row } from './table.ts';

const CRITERIA = new URL('../test/understanding/corpus/criteria.json', import.meta.url);
const PASSES = 9;
const TARGET_US = 1000;

/** How well officials' words are read, unseen ones first, corpus by corpus and intent by intent, and how long a message takes. */
export async function understanding(): Promise<Row[]> {
  const known: KnownCriterion[] = JSON.parse(readFileSync(CRITERIA, 'utf8'));
  const rows = (title: string, names: readonly string[]): Row[] => [
    ...rowsOf(`${title}, all of them`, together(names.map(evaluationOf))),
    ...names.flatMap((name) => rowsOf(name, evaluationOf(name))),
  ];
  const every = [...unseenCorpora(), ...corpora()];
  return [
    ...rows('unseen', unseenCorpora()),
    ...rows('learnt from', corpora()),
    ...speed(
      every.flatMap((name) => corpus(`${name}.jsonl`)),
      known,
    ),
  ];
}

/** Puts the figures of today into the page that tells them. */
export function writeFigures(): void {
  writeFileSync(figuresPage, withFigures(readFileSync(figuresPage, 'utf8')));
}

function rowsOf(name: string, evaluation: Evaluation): Row[] {
  const { recordPrecision, recordRecall, atHand, recall, recorded, wronglyRecorded, overconfident } =
    evaluation;
  const { utterances, readings, byIntent } = evaluation;
  const intents = Object.entries(byIntent).sort(([a], [b]) => a.localeCompare(b));
  return [
    { what: name, figures: `${utterances} messages, ${readings} readings` },
    {
      what: '  recorded changes, precision',
      figures: `${percent(recordPrecision)}  (${wronglyRecorded} of ${recorded} wrong, ${overconfident} overconfident)`,
      target: { words: '≥ 97 %', met: recordPrecision >= 0.97 },
    },
    {
      what: '  recorded changes, recall',
      figures: percent(recordRecall),
      target: { words: '≥ 92 %', met: recordRecall >= 0.92 },
    },
    { what: '  recorded, or first among the buttons asked with', figures: percent(atHand) },
    {
      what: '  all readings, recall',
      figures: percent(recall),
      target: { words: '≥ 92 %', met: recall >= 0.92 },
    },
    ...intents.map(([intent, { expected, given, right }]) => ({
      what: `    ${intent}`,
      figures: `${String(expected).padStart(4)}  precision ${percent(share(right, given))}  recall ${percent(share(right, expected))}`,
    })),
  ];
}

/** The same messages with 10,000 criteria more in the plan, several times over. */
function speed(utterances: readonly Utterance[], known: readonly KnownCriterion[]): Row[] {
  const { criteria } = bigPlan(2026);
  const more = criteria.map(({ isLeaf, code, ...rest }) => ({
    ...rest,
    code: `9${code}`,
    parentCode: rest.parentCode === null ? null : `9${rest.parentCode}`,
    hasParts: !isLeaf,
  }));
  const started = performance.now();
  const index = indexCriteria([...known, ...more]);
  const built = performance.now() - started;
  const each = Array.from({ length: PASSES }, () =>
    utterances.map((utterance) => evaluate([utterance], index).microsecondsEach),
  );
  // The quickest of the passes: what else runs on the machine is not measured.
  const ofUtterance = utterances.map((_, at) => Math.min(...each.map((pass) => pass[at] ?? 0)));
  const mean = ofUtterance.reduce((sum, us) => sum + us, 0) / Math.max(1, ofUtterance.length);
  const us = (value: number) => `${value.toFixed(0)} µs`;
  return [
    {
      what: 'a message at 10,000 criteria, mean',
      figures: us(mean),
      target: { words: `< ${TARGET_US} µs`, met: mean < TARGET_US },
    },
    {
      what: 'a message at 10,000 criteria',
      figures: `p50 ${us(median(ofUtterance))}  p99 ${us(percentile(ofUtterance, 0.99))}  most ${us(Math.max(...ofUtterance))}`,
      target: { words: `p99 < ${TARGET_US} µs`, met: percentile(ofUtterance, 0.99) < TARGET_US },
    },
    { what: 'building the index of 10,000 criteria', figures: `${built.toFixed(0)} ms` },
  ];
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`.padStart(7);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
