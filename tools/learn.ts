/**
 * Learns the second opinion on what the rules read (`npm run learn`): the word model from every corpus and the
 * phrasebook, the trust in readings from those that were kept at first sight. Equal corpora give equal weights. With
 * `--measure` nothing is written: each corpus is judged by what was learnt from the others. With `--first-sight NAME` what
 * is read in a corpus that nothing has been learnt from is kept.
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import { corpus, corpusIndex } from '#test/understanding/corpus.ts';
import { type Expected, hearingOf, isRight, type Utterance } from '#test/understanding/evaluate.ts';
import { corpora } from '#test/understanding/figures.ts';
import { FIRST_SIGHT, type FirstSight, firstSight, lineOf } from '#test/understanding/first-sight.ts';
import { phrasebook } from '#test/understanding/phrasebook.ts';
import { hear } from '#understanding/hear.ts';
import type { Hearing, Intent, Reading } from '#understanding/index.ts';
import { OUTCOMES, type Outcome, outcomeOf } from '#understanding/opinion/outcome.ts';
import { pack } from '#understanding/opinion/packed.ts';
import { impressionsIn } from '#understanding/opinion/second-opinion.ts';
import { seenIn } from '#understanding/opinion/seen.ts';
import { trustFeatures } from '#understanding/opinion/trust-features.ts';
import { wordFeatures } from '#understanding/opinion/word-features.ts';
import { compose } from '#understanding/text/tokens.ts';
import { amongOf } from '#understanding/understand.ts';
import { type Example, learnLinear, scoreOf } from './learn-linear.ts';

const WEIGHTS = new URL('../src/understanding/opinion/weights.ts', import.meta.url);

/** Words that stand in fewer statements than this are left out. */
const WORD_IN = 2;
/** Weights all smaller than this are left out. */
const SMALLEST = 0.55;
const WORDS = { decay: 1e-4, rounds: 15 };
const TRUST = { decay: 1e-2, rounds: 12 };

interface Labelled {
  readonly features: readonly string[];
  readonly wants: readonly Outcome[];
}

/** What somebody who labels says a statement is. */
type Label = Pick<Expected, 'intent' | 'criterion' | 'submitted' | 'notArisen'>;

const [mode, name] = process.argv.slice(2);
if (mode === '--measure') measure();
else if (mode === '--first-sight' && name) appendFileSync(FIRST_SIGHT, keptOf(name));
else writeFileSync(WEIGHTS, written());

function written(): string {
  const text = (name: string, about: string, lines: readonly string[]): string =>
    `/** ${about} */\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
  return [
    '// Made by `npm run learn`; not written by hand.\n',
    text('WORD_WEIGHTS', 'What words speak for: a letter for each outcome.', wordLines()),
    text('TRUST_WEIGHTS', 'What tells whether a reading is right.', trustLines()),
  ].join('\n');
}

function wordLines(): string[] {
  const statements = [...spoken(), ...phrased()];
  const count = new Map<string, number>();
  for (const { features } of statements)
    for (const feature of features) count.set(feature, (count.get(feature) ?? 0) + 1);
  const kept = statements.map(({ features, wants }) => ({
    wants,
    features: new Map(
      features.filter((feature) => (count.get(feature) ?? 0) >= WORD_IN).map((feature) => [feature, 1]),
    ),
  }));
  const models = OUTCOMES.map((outcome) =>
    learnLinear(
      kept.map(({ features, wants }): Example => ({ features, holds: wants.includes(outcome) })),
      WORDS.decay,
      WORDS.rounds,
    ),
  );
  const names = [...new Set(kept.flatMap(({ features }) => [...features.keys()]))].sort();
  const lines = names.flatMap((name) => {
    const weights = models.map((model) => model.weights.get(name) ?? 0);
    return weights.every((weight) => Math.abs(weight) < SMALLEST) ? [] : [`${name}\t${pack(weights)}`];
  });
  return [`*\t${pack(models.map(({ bias }) => bias))}`, ...lines];
}

function trustLines(): string[] {
  const { bias, weights } = learnLinear(firstSight().map(exampleOf), TRUST.decay, TRUST.rounds);
  const lines = [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
  return [['*', bias] as const, ...lines].map(([name, weight]) => `${name}\t${weight.toFixed(2)}`);
}

/** What the rules ask about counts as right only where a corpus would record it. */
function exampleOf(each: FirstSight): Example {
  return { features: trustFeatures(each), holds: each.right && (each.reading.sure || !each.asked) };
}

/** The statements of the corpora, and what they want. */
function spoken(): Labelled[] {
  const index = corpusIndex();
  return corpora().flatMap((name) =>
    corpus(`${name}.jsonl`).flatMap((utterance) =>
      labelled(utterance.text, hearingOf(utterance, index), utterance.readings),
    ),
  );
}

/** The phrases of the phrasebook, and what they want. */
function phrased(): Labelled[] {
  const index = corpusIndex();
  return phrasebook().flatMap(({ text, hearing, expected }) =>
    labelled(
      text,
      { ...hearing, index },
      expected.flatMap((each): Label[] => {
        const [, intent, code] = /^\??(\w+)\/(\S+)/.exec(each) ?? [];
        return intent
          ? [{ intent: intent as Intent, criterion: code === 'null' ? null : (code ?? null) }]
          : [];
      }),
    ),
  );
}

/** The statements of a message with the labels that are theirs: by criterion, or all where there is one statement. */
function labelled(text: string, hearing: Hearing, labels: readonly Label[]): Labelled[] {
  const statements = hear(compose(text), hearing);
  return statements.flatMap((statement) => {
    const readings = statement.proposals.map(({ reading }) => reading);
    const codes = readings.map(({ criterion }) => criterion);
    const own = labels.filter(({ criterion }) => criterion !== null && codes.includes(criterion));
    const found = own.length > 0 ? own : statements.length === 1 ? labels : [];
    if (found.length === 0) return [];
    const wants = found.map((label) => outcomeIn(label, readings));
    return [{ features: wordFeatures(seenIn(statement.heard)), wants }];
  });
}

/** The phrasebook does not say what is submitted, or has not arisen: there it is what the rules read. */
function outcomeIn({ intent, submitted, notArisen }: Label, readings: readonly Reading[]): Outcome {
  if (notArisen) return 'not_arisen';
  if (submitted) return 'submitted';
  const read = readings.find((reading) => reading.intent === intent);
  return submitted === undefined && notArisen === undefined && read ? outcomeOf(read) : intent;
}

/** What is read in a corpus now, a line for each change. */
function keptOf(corpusName: string): string {
  const index = corpusIndex();
  const impressionsOf = (utterance: Utterance) => {
    const hearing = hearingOf(utterance, index);
    const statements = hear(compose(utterance.text), hearing);
    return statements.flatMap((statement) =>
      impressionsIn(statement, amongOf(statements, hearing)).flatMap((impression, at) => {
        const reading = statement.proposals[at]?.reading;
        return impression && reading ? [{ impression, reading }] : [];
      }),
    );
  };
  return corpus(`independent-${corpusName}.jsonl`)
    .flatMap((utterance) =>
      impressionsOf(utterance).map(({ impression, reading }) => {
        const expected = utterance.readings.find((each) => isRight(each, reading));
        const asked = expected !== undefined && !expected.sure;
        return `${lineOf({ ...impression, of: corpusName, right: expected !== undefined, asked })}\n`;
      }),
    )
    .join('');
}

/** How right readings are told from wrong ones in a corpus by what was learnt from the others. */
function measure(): void {
  const all = firstSight();
  const names = [...new Set(all.map((each) => each.of))];
  const judged = names.flatMap((name) => {
    const others = all.filter((each) => each.of !== name).map(exampleOf);
    const model = learnLinear(others, TRUST.decay, TRUST.rounds);
    return all
      .filter((each) => each.of === name)
      .map((each) => ({ each, trust: 1 / (1 + Math.exp(-scoreOf(model, exampleOf(each).features))) }));
  });
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
  const right = all.filter((each) => each.right).length;

  const line = (name: string, kept: readonly FirstSight[]): string => {
    const good = kept.filter((each) => each.right).length;
    const asked = kept.filter((each) => each.asked).length;
    return `${name.padEnd(12)} ${percent(good, kept.length)} of ${kept.length} right, ${percent(good, right)} of the right ones; ${asked} that would be asked about`;
  };
  const lines = [0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9].map((from) =>
    line(
      `trust ${from}`,
      judged.filter(({ trust }) => trust >= from).map(({ each }) => each),
    ),
  );
  const rules = all.filter((each) => each.reading.sure);
  process.stdout.write(`${[line('rules alone', rules), ...lines].join('\n')}\n`);
}
