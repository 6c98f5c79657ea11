import { readFileSync } from 'node:fs';
import { type Seen, withoutCourtesy } from '#understanding/opinion/seen.ts';
import type { Impression } from '#understanding/opinion/trust-features.ts';

/** The file that they are kept in. */
export const FIRST_SIGHT = new URL('./first-sight.jsonl', import.meta.url);

/** A change that the rules read in a corpus nobody had learnt from yet, and whether it was right. */
export interface FirstSight extends Impression {
  /** The corpus. */
  readonly of: string;
  readonly right: boolean;
  /** Right, but the corpus would have asked. */
  readonly asked: boolean;
}

type Line = Omit<FirstSight, 'seen' | 'said' | 'decision'> & {
  readonly doubt: boolean;
  readonly said: string;
  readonly seen: string;
};

/** Every reading that was kept at first sight. */
export function firstSight(): FirstSight[] {
  return readFileSync(FIRST_SIGHT, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { doubt, said, seen, ...rest } = JSON.parse(line) as Line;
      return {
        ...rest,
        decision: { doubt },
        said: new Set(said.split(' ').filter(Boolean)) as Impression['said'],
        seen: withoutCourtesy(seen.split(' ').map(seenOf)),
      };
    });
}

/** A reading as it is kept. */
export function lineOf({ decision, said, seen, reading, ...rest }: FirstSight): string {
  const { intent, state, percent, date, sure, problem } = reading;
  const line: Line = {
    ...rest,
    reading: { intent, state, percent, date, sure, problem },
    doubt: decision.doubt,
    said: [...said].join(' '),
    scores: rest.scores.map((score) => Number(score.toFixed(1))),
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
