import type { Nature } from '../criteria/nature.ts';
import type { Decision } from '../decide/decision.ts';
import { SHARE_KINDS } from '../numbers/number-mark.ts';
import type { Reading } from '../reading.ts';
import type { Said } from '../said/said.ts';
import { FILLERS } from '../words/nouns.ts';
import { OUTCOMES, type Outcome, outcomeOf } from './outcome.ts';
import type { Seen } from './seen.ts';
import { DATED, SHARED } from './variants.ts';

/** What is known of a reading before it is trusted. */
export interface Impression {
  /** Who came to it: the rules, or only the words speak for it. */
  readonly by: 'rules' | 'words';
  /** What the rules came to. */
  readonly rules: Outcome;
  /** The day and the share that the rules took. */
  readonly rulesDay: Reading['date'];
  readonly rulesShare: Reading['percent'];
  readonly seen: readonly Seen[];
  readonly said: ReadonlySet<Said>;
  readonly decision: Pick<Decision, 'doubt'>;
  readonly reading: Pick<Reading, 'intent' | 'state' | 'percent' | 'date' | 'sure' | 'problem'>;
  /** How the criterion was found: `criterion`, `criterion-name`, `replied-to`, `only-open`. */
  readonly found: string;
  readonly nature: Nature;
  readonly about: number;
  /** How many readings the message has. */
  readonly readings: number;
  /** How likely the word model finds each outcome, as logarithms. */
  readonly scores: readonly number[];
}

/** What the message is about, and how many readings it has. */
export type Among = Pick<Impression, 'about' | 'readings'>;

const FURTHEST = 6;
const MANY = 8;

const NUMERAL = /^(?:mot|hai|ba|bon|sau|bay|tam|chin|muoi|chuc|ruoi|phan|tram|tren|nua|\d.*)$/;
const OF_TIME = /^(?:thu|ngay|tuan|thang|hom|mai|mot|quy|cuoi|dau|giua|sang|chieu|bua|mong|\d.*)$/;

/** What tells whether a reading is right, each with its weight before it is learnt. */
export function trustFeatures(impression: Impression): Map<string, number> {
  const { by, rules, seen, said, decision, reading, found, nature, about, readings, scores } = impression;
  const outcome = outcomeOf(reading);
  const near = (score: number): number => Math.max(-FURTHEST, Math.min(FURTHEST, score));
  const scoreOf = (each: Outcome): number => scores[OUTCOMES.indexOf(each)] ?? 0;
  const own = scoreOf(outcome);
  const [top = outcome, next = outcome] = OUTCOMES.toSorted((a, b) => scoreOf(b) - scoreOf(a));
  const best = scoreOf(top === outcome ? next : top);
  const words = seen.filter(({ kind }) => kind === 'word').length;
  const telling = [...said].filter((each) => each !== 'courteous' && each !== 'acknowledges');
  const clauses = new Set(seen.map(({ clause }) => clause)).size;
  const strange = seen.filter(
    ({ kind, kinds, mark, text }) => kind === 'word' && kinds === null && mark === '' && !FILLERS.has(text),
  ).length;
  const unmarked = seen.filter(({ mark }) => mark === '');
  const inARow = (shape: RegExp): boolean =>
    unmarked.some(({ text }, at) => shape.test(text) && shape.test(unmarked[at + 1]?.text ?? ''));
  const share = reading.percent;
  const shares = seen.filter(({ mark }) => /percent|fraction|range|below|relative/.test(mark)).length;
  const features = new Map<string, number>([
    ['own', near(own)],
    [`own:${outcome}`, near(own) / 2],
    ['best', near(best)],
    ['gap', near(own - best)],
    ['rules-own', near(scoreOf(rules))],
    [`is:${outcome}`, 1],
    [`of:${rules}:${outcome}`, 1],
    [`top:${top}:${outcome}`, 1],
    [`as:${reading.sure ? 'sure' : reading.problem}`, 1],
    [`as:${reading.sure ? 'sure' : reading.problem}:${outcome}`, 1],
    [`found:${found}`, 1],
    [`nature:${nature}`, 1],
    [`nature:${nature}:${outcome}`, 1],
    [`about:${Math.min(2, about)}`, 1],
    ['strange', Math.min(MANY, strange) / 4],
    [`strange:${outcome}`, Math.min(MANY, strange) / 4],
    ['strange-share', strange / Math.max(1, words)],
    ['clauses', Math.min(5, clauses) / 2],
    ['length', Math.min(30, words) / 10],
    ['facts', telling.length / 3],
  ]);
  const add = (name: string, holds: boolean): void => {
    if (holds) features.set(name, 1);
  };
  add('agree', top === rules);
  add('share', reading.percent !== null);
  add(`nature-share:${nature}:${outcome}`, share !== null && share !== 0 && share !== 100);
  add('doubt', decision.doubt);
  add(`share:${outcome}:${share === 0 || share === 100 ? share : 'part'}`, share !== null);
  add(`day:${outcome}`, reading.date !== null);
  add(`day-unused:${outcome}`, reading.date === null && seen.some(({ mark }) => mark === 'date'));
  add('several', readings > 1);
  add('more-than-asked', about > 0 && readings > about);
  add(
    `number:${outcome}`,
    unmarked.some(({ kind }) => kind === 'number'),
  );
  add('share-said', shares > 0);
  add('shares-said', shares > 2);
  const marks = new Set(seen.map(({ mark }) => mark));
  const isPart = share !== null && share > 0 && share < 100;
  for (const kind of SHARE_KINDS) {
    add(`share-of:${kind}:${outcome}`, isPart && marks.has(kind));
    add(`share-unused:${kind}:${outcome}`, share === null && marks.has(kind));
  }
  add('numerals', inARow(NUMERAL));
  add(`numerals:${outcome}`, inARow(NUMERAL));
  add('time', inARow(OF_TIME));
  add(`time:${outcome}`, inARow(OF_TIME));
  add('nothing-said', telling.length === 0);
  add(
    'asks',
    seen.some(({ asks }) => asks),
  );
  for (const each of telling) {
    features.set(`said:${each}`, 1 / 2);
    features.set(`said:${each}:${outcome}`, 1 / 2);
  }
  addPlaced(features, impression, 'date');
  addPlaced(features, impression, 'share');
  if (by === 'words') {
    features.set('words', 1);
    features.set(`words:${outcome}`, 1);
    features.set(`instead:${rules}`, 1);
    features.set(`instead:${rules}:${outcome}`, 1);
    features.set('words-own', near(own));
    features.set('words-gap', near(own - best));
  }
  return features;
}

/** What a share may have been read from. */
const OF_SHARE: ReadonlySet<string> = new Set(SHARE_KINDS);

/**
 * What speaks for taking the day, or the share, that was told: the words around it. Each counts for it where it was taken, and
 * against it where it was not.
 */
function addPlaced(features: Map<string, number>, impression: Impression, what: 'date' | 'share'): void {
  const { seen, reading, rulesDay, rulesShare } = impression;
  const outcome = outcomeOf(reading);
  if (!(what === 'date' ? DATED : SHARED).has(outcome)) return;
  const isIt = ({ mark }: Seen): boolean => (what === 'date' ? mark === 'date' : OF_SHARE.has(mark));
  const isAt = (at: number): boolean => {
    const token = seen[at];
    return token !== undefined && isIt(token);
  };
  const start = seen.findLastIndex((_token, at) => isAt(at) && !isAt(at - 1));
  if (start < 0) return;
  const length = seen.slice(start).findIndex((token) => !isIt(token));
  const end = length < 0 ? seen.length : start + length;
  const isTaken = what === 'date' ? reading.date !== null : reading.percent !== null;
  const sign = isTaken ? 1 : -1;
  const add = (name: string, value = 1): void => {
    features.set(`${what}-${name}`, sign * value);
  };
  const clause = seen[start]?.clause;
  const wordAt = (at: number): string =>
    seen[at]?.clause === clause ? (seen[at]?.mark === '' ? (seen[at]?.text ?? '') : '#') : '|';
  const byRules = (what === 'date' ? rulesDay : rulesShare) !== null;
  add('taken');
  add(`taken:${outcome}`);
  add(byRules ? 'by-rules' : 'not-by-rules');
  add(`${byRules ? 'by-rules' : 'not-by-rules'}:${outcome}`);
  add(`before:${wordAt(start - 1)}`);
  add(`before:${wordAt(start - 2)} ${wordAt(start - 1)}`);
  add(`after:${wordAt(end)}`);
  add(`after:${wordAt(end)} ${wordAt(end + 1)}`);
  const inside = seen.filter((token) => token.clause === clause && token.mark === '');
  for (const word of new Set(inside.map(({ text }) => text))) add(`with:${word}`, 1 / 2);
  for (const kind of new Set(inside.flatMap(({ kinds }) => kinds ?? []))) add(`with-kind:${kind}`, 1 / 2);
  add(clause === seen.at(-1)?.clause ? 'last' : clause === seen[0]?.clause ? 'first' : 'amid', 1 / 2);
}
