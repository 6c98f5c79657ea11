/**
 * Learns the second opinion on what the rules read (`npm run learn`): the word model from every corpus, the phrasebook and
 * the sayings, the trust in readings from what was kept at first sight. Equal corpora give equal weights. With
 * `--measure NAMES` nothing is written: the whole reader is judged on each of these corpora by what was learnt from all the
 * others. With `--first-sight NAME` what is read in a corpus that nothing has been learnt from is kept.
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import { corpus, corpusIndex } from '#test/understanding/corpus.ts';
import { evaluate, hearingOf, isRight, tableOf } from '#test/understanding/evaluate.ts';
import { FIRST_SIGHT, type FirstSight, firstSight, lineOf } from '#test/understanding/first-sight.ts';
import { hear } from '#understanding/hear.ts';
import { candidatesOf } from '#understanding/opinion/candidates.ts';
import { ALWAYS, type Learnt, learntOfAll } from '#understanding/opinion/learnt.ts';
import { OUTCOMES } from '#understanding/opinion/outcome.ts';
import { pack, unpack } from '#understanding/opinion/packed.ts';
import { OPINION } from '#understanding/opinion/second-opinion.ts';
import { trustFeatures } from '#understanding/opinion/trust-features.ts';
import { wordFeatures } from '#understanding/opinion/word-features.ts';
import { scoresOf } from '#understanding/opinion/word-model.ts';
import { compose } from '#understanding/text/tokens.ts';
import { amongOf, understand } from '#understanding/understand.ts';
import { type Example, learnLinear, learnLinears } from './learn-linear.ts';
import { type LabelledStatement, labelledStatements } from './statements.ts';

const WEIGHTS = new URL('../src/understanding/opinion/weights.ts', import.meta.url);

/** Words that stand in fewer statements than this are left out. */
const WORD_IN = 2;
/** Weights all smaller than this are left out. */
const SMALLEST = 0.65;
const WORDS = { decay: 1e-4, rounds: 10 };
const TRUST = { decay: 2e-2, rounds: 12 };
/** Into so many parts the corpora are laid: what the words of one speak for is told by the others. */
const PARTS = 5;

type WordWeights = Learnt['words'];

const [mode, ...names] = process.argv.slice(2);
if (mode === '--measure') measure(names);
else if (mode === '--first-sight') appendFileSync(FIRST_SIGHT, names.map(keptOf).join(''));
else writeFileSync(WEIGHTS, written());

function written(): string {
  const text = (name: string, about: string, lines: readonly string[]): string =>
    `/** ${about} */\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
  const statements = labelledStatements();
  return [
    '// Made by `npm run learn`; not written by hand.\n',
    text('WORD_WEIGHTS', 'What words speak for: a letter for each outcome.', wordLines(statements)),
    text('TRUST_WEIGHTS', 'What tells whether a reading is right.', trustLines(examples(statements))),
  ].join('\n');
}

function wordLines(statements: readonly LabelledStatement[]): string[] {
  const count = new Map<string, number>();
  for (const { features } of statements)
    for (const feature of features) count.set(feature, (count.get(feature) ?? 0) + 1);
  const { biases, weights } = learnLinears(
    statements.map(
      ({ features }) =>
        new Map(
          features.filter((feature) => (count.get(feature) ?? 0) >= WORD_IN).map((feature) => [feature, 1]),
        ),
    ),
    OUTCOMES.map((outcome) => statements.map(({ wants }) => wants.includes(outcome))),
    WORDS,
  );
  const lines = [...weights]
    .filter(([, each]) => each.some((weight) => Math.abs(weight) >= SMALLEST))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => `${name}\t${pack(each)}`);
  return [`${ALWAYS}\t${pack(biases)}`, ...lines];
}

/** The word model of all statements but those of some corpora. */
function wordsWithout(statements: readonly LabelledStatement[], names: readonly string[]): WordWeights {
  return unpack(wordLines(statements.filter(({ of }) => !names.includes(of))).join('\n'));
}

interface TrustExample extends Example {
  readonly of: string;
}

/** What was kept at first sight, each with what its words speak for by a model that has not learnt from its corpus. */
function examples(statements: readonly LabelledStatement[]): TrustExample[] {
  const kept = firstSight();
  const corpora = [...new Set(kept.map(({ of }) => of))].sort();
  return Array.from({ length: PARTS }, (_, part) => corpora.filter((_of, at) => at % PARTS === part)).flatMap(
    (names) => {
      const words = wordsWithout(statements, names);
      return kept.filter(({ of }) => names.includes(of)).map((each) => exampleOf(each, words));
    },
  );
}

/** What the rules ask about counts as right only where a corpus would record it. */
function exampleOf(each: FirstSight, words: WordWeights): TrustExample {
  const scores = scoresOf(wordFeatures(each.seen), { words });
  return {
    of: each.of,
    features: trustFeatures({ ...each, scores }),
    holds: each.right && (each.reading.sure || !each.asked),
  };
}

function trustLines(among: readonly Example[]): string[] {
  const { bias, weights } = learnLinear(among, TRUST);
  const lines = [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
  return [[ALWAYS, bias] as const, ...lines].map(([name, weight]) => `${name}\t${weight.toFixed(2)}`);
}

/** What may be read in a corpus now, a line for each way of taking a statement. */
function keptOf(of: string): string {
  const index = corpusIndex();
  return corpus(`independent-${of}.jsonl`)
    .flatMap((utterance) => {
      const hearing = hearingOf(utterance, index);
      const statements = hear(compose(utterance.text), hearing);
      const among = amongOf(statements, hearing);
      return statements
        .flatMap((statement) => candidatesOf(statement, among, hearing, learntOfAll()))
        .flatMap(({ impressions, proposals }) =>
          impressions.flatMap((impression, at) => {
            const reading = proposals[at]?.reading;
            return impression && reading ? [{ impression, reading }] : [];
          }),
        )
        .map(({ impression: { scores: _scores, ...impression }, reading }) => {
          const expected = utterance.readings.find((each) => isRight(each, reading));
          const asked = expected !== undefined && !expected.sure;
          return `${lineOf({ ...impression, of, right: expected !== undefined, asked })}\n`;
        });
    })
    .join('');
}

/** The whole reader on corpora that what it knows was not learnt from. */
function measure(names: readonly string[]): void {
  const index = corpusIndex();
  const statements = labelledStatements();
  const all = examples(statements);
  for (const name of names) {
    const { bias, weights } = learnLinear(
      all.filter(({ of }) => of !== name),
      TRUST,
    );
    const learnt: Learnt = {
      words: wordsWithout(statements, [name]),
      trust: new Map([[ALWAYS, bias], ...weights]),
    };
    const evaluation = evaluate(corpus(`independent-${name}.jsonl`), index, (utterance) =>
      understand(utterance.text, hearingOf(utterance, index), { ...OPINION, learnt: () => learnt }),
    );
    process.stdout.write(`${name}\n${tableOf(evaluation)}\n\n`);
  }
}
