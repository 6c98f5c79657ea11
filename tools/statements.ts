import { readFileSync } from 'node:fs';
import type { Day } from '#domain/time/day.ts';
import { corpus, corpusIndex } from '#test/understanding/corpus.ts';
import { type Expected, hearingOf } from '#test/understanding/evaluate.ts';
import { corpora } from '#test/understanding/figures.ts';
import { phrasebook } from '#test/understanding/phrasebook.ts';
import { type HeardStatement, hear } from '#understanding/hear.ts';
import type { Hearing, Intent, Reading } from '#understanding/index.ts';
import { type Outcome, outcomeOf } from '#understanding/opinion/outcome.ts';
import { seenIn } from '#understanding/opinion/seen.ts';
import { natureIn, statementFeatures } from '#understanding/opinion/statement-features.ts';
import { compose } from '#understanding/text/tokens.ts';
import { amongOf } from '#understanding/understand.ts';

const SAYINGS = new URL('../test/understanding/sayings.txt', import.meta.url);

/** One statement with what it wants, as somebody who labelled it says. */
export interface LabelledStatement {
  /** The corpus, by its name; `phrasebook` or `sayings` for what is none. */
  readonly of: string;
  readonly features: readonly string[];
  readonly wants: readonly Outcome[];
}

type Label = Pick<Expected, 'intent' | 'criterion' | 'submitted' | 'notArisen'>;

/** Every statement of the corpora, the phrasebook and the sayings. */
export function labelledStatements(): LabelledStatement[] {
  return [...spoken(), ...phrased(), ...said()];
}

function spoken(): LabelledStatement[] {
  const index = corpusIndex();
  return corpora().flatMap((name) =>
    corpus(`${name}.jsonl`).flatMap((utterance) =>
      labelled(
        name,
        utterance.text,
        hearingOf(utterance, index),
        utterance.readings.map((each) => ({ submitted: false, notArisen: false, ...each })),
      ),
    ),
  );
}

/** The phrasebook does not say what is submitted, or has not arisen: there it is what the rules read. */
function phrased(): LabelledStatement[] {
  const index = corpusIndex();
  return phrasebook().flatMap(({ text, hearing, expected }) =>
    labelled(
      'phrasebook',
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

/** `sayings.txt`, which explains itself. */
function said(): LabelledStatement[] {
  const hearing: Hearing = {
    index: corpusIndex(),
    today: '2024-06-10' as Day,
    mine: null,
    about: ['6.3'],
    open: [],
  };
  let wants: readonly Outcome[] = [];
  return readFileSync(SAYINGS, 'utf8')
    .split('\n')
    .flatMap((line): LabelledStatement[] => {
      const [, heading] = /^\[(\w+)\]$/.exec(line) ?? [];
      if (heading) wants = [heading as Outcome];
      if (heading || line === '' || line.startsWith('#')) return [];
      const statements = hear(compose(line), hearing);
      const [only, another] = statements;
      return only && !another
        ? [{ of: 'sayings', features: featuresOf(only, statements, hearing), wants }]
        : [];
    });
}

/** The statements of a message with the labels that are theirs: by criterion, or all where there is one statement. */
function labelled(of: string, text: string, hearing: Hearing, labels: readonly Label[]): LabelledStatement[] {
  const statements = hear(compose(text), hearing);
  return statements.flatMap((statement) => {
    const readings = statement.proposals.map(({ reading }) => reading);
    const codes = readings.map(({ criterion }) => criterion);
    const own = labels.filter(({ criterion }) => criterion !== null && codes.includes(criterion));
    const found = own.length > 0 ? own : statements.length === 1 ? labels : [];
    if (found.length === 0) return [];
    const wants = found.map((label) => outcomeIn(label, readings));
    return [{ of, features: featuresOf(statement, statements, hearing), wants }];
  });
}

function featuresOf(
  statement: HeardStatement,
  statements: readonly HeardStatement[],
  hearing: Hearing,
): string[] {
  const { heard } = statement;
  const nature = natureIn(statement, hearing);
  return statementFeatures(heard, seenIn(heard), { ...amongOf(statements, hearing), nature });
}

function outcomeIn({ intent, submitted, notArisen }: Label, readings: readonly Reading[]): Outcome {
  if (notArisen) return 'not_arisen';
  if (submitted) return 'submitted';
  const read = readings.find((reading) => reading.intent === intent);
  return submitted === undefined && notArisen === undefined && read ? outcomeOf(read) : intent;
}
