/**
 * Learns the second opinion on what the rules read (`npm run learn`): the word model from every corpus, the phrasebook and
 * the sayings; the trust in readings from the corpora that the rules were not written by and the phrasebook, with what their
 * words speak for by models that have not learnt from them. Equal corpora give equal weights. With `--measure NAMES` nothing is written: the
 * whole reader is judged on these corpora, each by what was learnt from others.
 */
import { writeFileSync } from 'node:fs';
import { corpus, corpusIndex } from '#test/understanding/corpus.ts';
import { evaluate, hearingOf, isRight, tableOf } from '#test/understanding/evaluate.ts';
import { corpora } from '#test/understanding/figures.ts';
import { isSaid, phrasebook } from '#test/understanding/phrasebook.ts';
import { hear } from '#understanding/hear.ts';
import type { Hearing, Reading } from '#understanding/index.ts';
import { candidatesOf } from '#understanding/opinion/candidates.ts';
import { ALWAYS, type Learnt } from '#understanding/opinion/learnt.ts';
import { OUTCOMES } from '#understanding/opinion/outcome.ts';
import { pack, unpack } from '#understanding/opinion/packed.ts';
import { OPINION } from '#understanding/opinion/second-opinion.ts';
import { trustFeatures } from '#understanding/opinion/trust-features.ts';
import { compose } from '#understanding/text/tokens.ts';
import { amongOf, understand } from '#understanding/understand.ts';
import { type Example, learnLinear, learnSoftmax } from './learn-linear.ts';
import { type LabelledStatement, labelledStatements } from './statements.ts';

const WEIGHTS = new URL('../src/understanding/opinion/weights.ts', import.meta.url);

/** Words that stand in fewer statements than this are left out. */
const WORD_IN = 2;
/** Weights all smaller than this are left out of what is written, */
const SMALLEST = 0.15;
/** and than this of what tells whether to trust, or only helps to learn. */
const FAINTEST = 0.05;
const WORDS = { decay: 1, steps: 60 };
const TRUST = { decay: 3, steps: 150 };
/** Into so many parts the corpora are laid: what the words of one speak for is told by the others. */
const PARTS = 5;
/** The rules were written by these: they are right there more often than they are elsewhere. */
const RULES_WRITTEN_BY = /^(?:dev|independent-[a-p])$/;

/** Freely written ones are nearer to what officials write, and the phrasebook holds what must be understood. */
const WEIGHTS_OF: readonly (readonly [RegExp, number])[] = [
  [/^free-/, 3],
  [/^phrasebook$/, 2],
];

function weightOf(name: string): number {
  return WEIGHTS_OF.find(([names]) => names.test(name))?.[1] ?? 1;
}

type WordWeights = Learnt['words'];

const [mode, ...names] = process.argv.slice(2);
const statements = labelledStatements();
const unwritten = corpora().filter((name) => !RULES_WRITTEN_BY.test(name));
if (mode === '--measure') measure(names);
else writeFileSync(WEIGHTS, written());

function written(): string {
  const text = (name: string, about: string, lines: readonly string[]): string =>
    `/** ${about} */\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
  return [
    '// Made by `npm run learn`; not written by hand.\n',
    text('WORD_WEIGHTS', 'What words speak for: a letter for each outcome.', wordLines(statements, SMALLEST)),
    text('TRUST_WEIGHTS', 'What tells whether a reading is right.', trustLines(trustWithout([]))),
  ].join('\n');
}

function wordLines(among: readonly LabelledStatement[], smallest: number): string[] {
  const count = new Map<string, number>();
  for (const { features } of among)
    for (const feature of features) count.set(feature, (count.get(feature) ?? 0) + 1);
  const { biases, weights } = learnSoftmax(
    among.map(
      ({ features }) =>
        new Map(
          features.filter((feature) => (count.get(feature) ?? 0) >= WORD_IN).map((feature) => [feature, 1]),
        ),
    ),
    among.map(({ wants }) => [...new Set(wants.map((outcome) => OUTCOMES.indexOf(outcome)))]),
    among.map(({ of }) => weightOf(of)),
    OUTCOMES.length,
    WORDS,
  );
  const lines = [...weights]
    .filter(([, each]) => each.some((weight) => Math.abs(weight) >= smallest))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => `${name}\t${pack(each)}`);
  return [`${ALWAYS}\t${pack(biases)}`, ...lines];
}

/** The word model of all statements but those of some corpora. */
function wordsWithout(left: readonly string[]): WordWeights {
  return unpack(
    wordLines(
      statements.filter(({ of }) => !left.includes(of)),
      FAINTEST,
    ).join('\n'),
  );
}

/** What tells right readings from wrong ones, learnt without some corpora. */
function trustWithout(left: readonly string[]): Learnt['trust'] {
  const among = unwritten.filter((name) => !left.includes(name));
  const parts = Array.from({ length: PARTS }, (_, part) => among.filter((_name, at) => at % PARTS === part));
  const examples = [...parts, ['phrasebook']].flatMap((part) => {
    const words = wordsWithout([...left, ...part]);
    return part.flatMap((name) =>
      messagesOf(name).flatMap((message) =>
        examplesIn(message, words).map((example) => ({ ...example, weight: weightOf(name) })),
      ),
    );
  });
  const { bias, weights } = learnLinear(examples, TRUST);
  return new Map([[ALWAYS, bias], ...weights]);
}

/** A message with what tells whether one of its readings should be recorded. */
interface Told {
  readonly text: string;
  readonly hearing: Hearing;
  readonly holds: (reading: Reading) => boolean;
}

/** What should be asked about is not to be trusted. */
function messagesOf(name: string): Told[] {
  const index = corpusIndex();
  if (name === 'phrasebook')
    return phrasebook().map(({ text, hearing, expected }) => ({
      text,
      hearing: { ...hearing, index },
      holds: (reading) =>
        expected.some((each) => !each.startsWith('?') && isSaid(each, { ...reading, sure: true })),
    }));
  return corpus(`${name}.jsonl`).map((utterance) => ({
    text: utterance.text,
    hearing: hearingOf(utterance, index),
    holds: (reading) => utterance.readings.find((each) => isRight(each, reading))?.sure ?? false,
  }));
}

/** Every way of taking every statement of a message. */
function examplesIn({ text, hearing, holds }: Told, words: WordWeights): Omit<Example, 'weight'>[] {
  const heard = hear(compose(text), hearing);
  const among = amongOf(heard, hearing);
  return heard
    .flatMap((statement) => candidatesOf(statement, among, hearing, { words }))
    .flatMap(({ impressions, proposals }) =>
      impressions.flatMap((impression, at) => {
        const reading = proposals[at]?.reading;
        return impression && reading
          ? [{ features: new Map(trustFeatures(impression)), holds: holds(reading) }]
          : [];
      }),
    );
}

function trustLines(trust: Learnt['trust']): string[] {
  return [...trust]
    .filter(([, weight]) => Math.abs(weight) >= FAINTEST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${name}\t${weight.toFixed(2)}`);
}

/** The whole reader on corpora that what it knows was not learnt from. */
function measure(named: readonly string[]): void {
  const index = corpusIndex();
  const groups = Array.from({ length: PARTS }, (_, part) => named.filter((_name, at) => at % PARTS === part));
  for (const group of groups.filter(({ length }) => length > 0)) {
    const learnt: Learnt = { words: wordsWithout(group), trust: trustWithout(group) };
    for (const name of group) {
      const evaluation = evaluate(corpus(`${name}.jsonl`), index, (utterance) =>
        understand(utterance.text, hearingOf(utterance, index), { ...OPINION, learnt: () => learnt }),
      );
      process.stdout.write(`${name}\n${tableOf(evaluation)}\n\n`);
    }
  }
}
