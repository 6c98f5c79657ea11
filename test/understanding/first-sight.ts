import { readFileSync } from 'node:fs';
import { outcomeOf } from '#understanding/opinion/outcome.ts';
import { type Seen, withoutCourtesy } from '#understanding/opinion/seen.ts';
import type { Impression } from '#understanding/opinion/trust-features.ts';

/** The file that they are kept in. */
export const FIRST_SIGHT = new URL('./first-sight.jsonl', import.meta.url);

/** A way of taking a statement of a corpus nobody had learnt from yet, and whether it was right. */
export interface FirstSight extends Omit<Impression, 'scores'> {
  /** The corpus. */
  readonly of: string;
  readonly right: boolean;
  /** Right, but the corpus would have asked. */
  readonly asked: boolean;
}

type Line = Omit<FirstSight, 'seen' | 'said' | 'decision' | 'by' | 'rules'> & {
  readonly by?: FirstSight['by'];
  readonly rules?: FirstSight['rules'];
  readonly doubt: boolean;
  readonly said: string;
  readonly seen: string;
};

/** Everything that was kept at first sight. */
export function firstSight(): FirstSight[] {
  return readFileSync(FIRST_SIGHT, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { doubt, said, seen, by = 'rules', rules, ...rest } = JSON.parse(line) as Line;
      return {
        ...rest,
        by,
        rules: rules ?? outcomeOf(rest.reading),
        decision: { doubt },
        said: new Set(said.split(' ').filter(Boolean)) as Impression['said'],
        seen: withoutCourtesy(seen.split(' ').map(seenOf)),
      };
    });
}

/** A way of taking a statement as it is kept: what is the same for most is left out. */
export function lineOf({ decision, said, seen, reading, by, rules, ...rest }: FirstSight): string {
  const { intent, state, percent, date, sure, problem } = reading;
  const line: Line = {
    ...rest,
    ...(by === 'rules' ? {} : { by, rules }),
    reading: { intent, state, percent, date, sure, problem },
    doubt: decision.doubt,
    said: [...said].join(' '),
    seen: seen.map(writtenOf).join(' '),
  };
  return JSON.stringify(line);
}

function writtenOf({ clause, text, kind, mark, kinds, asks }: Seen): string {
  const word = text.replaceAll('/', '⁄').replace(/\s/gu, '⏎');
  return [clause, word, kind, mark, kinds?.join('+') ?? '', asks ? '?' : ''].join('/').replace(/\/+$/, '');
}

/** `clause/word/kind/mark/kinds of its phrase/?`, what is empty at the end left out. */
function seenOf(token: string): Seen {
  const [clause, text = '', kind = 'word', mark = '', kinds = '', asks = ''] = token.split('/');
  return {
    clause: Number(clause),
    text: text.replaceAll('⁄', '/'),
    kind,
    mark,
    kinds: kinds === '' ? null : kinds.split('+'),
    asks: asks === '?',
  } as Seen;
}
