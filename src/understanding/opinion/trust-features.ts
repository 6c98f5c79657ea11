import { SHARE_KINDS } from '../numbers/number-mark.ts';
import { onceFor } from '../once.ts';
import type { Said } from '../said/said.ts';
import { FILLERS } from '../words/nouns.ts';
import type { Impression } from './impression.ts';
import { OUTCOMES, type Outcome, outcomeOf } from './outcome.ts';
import { type Feature, placedFeatures } from './placed-features.ts';
import type { Seen } from './seen.ts';

const FURTHEST = 6;
const MANY = 8;

const NUMERAL = /^(?:mot|hai|ba|bon|sau|bay|tam|chin|muoi|chuc|ruoi|phan|tram|tren|nua|\d.*)$/;
const OF_TIME = /^(?:thu|ngay|tuan|thang|hom|mai|mot|quy|cuoi|dau|giua|sang|chieu|bua|mong|\d.*)$/;

/** What a statement is like, however it is taken: once for all ways of taking it. */
const shapeOf = onceFor((seen: readonly Seen[]) => {
  const unmarked = seen.filter(({ mark }) => mark === '');
  const inARow = (form: RegExp): boolean =>
    unmarked.some(({ text }, at) => form.test(text) && form.test(unmarked[at + 1]?.text ?? ''));
  return {
    words: seen.filter(({ kind }) => kind === 'word').length,
    clauses: new Set(seen.map(({ clause }) => clause)).size,
    strange: unmarked.filter(
      ({ kind, kinds, text }) => kind === 'word' && kinds === null && !FILLERS.has(text),
    ).length,
    shares: seen.filter(({ mark }) => /percent|fraction|range|below|relative/.test(mark)).length,
    marks: new Set(seen.map(({ mark }) => mark)),
    hasNumber: unmarked.some(({ kind }) => kind === 'number'),
    hasNumerals: inARow(NUMERAL),
    hasTime: inARow(OF_TIME),
    asks: seen.some(({ asks }) => asks),
  };
});

/** What the rules heard but for courtesy. */
const tellingIn = onceFor((said: ReadonlySet<Said>) =>
  [...said].filter((each) => each !== 'courteous' && each !== 'acknowledges'),
);

/** The two outcomes that the words speak for most. */
const likeliestOf = onceFor((scores: readonly number[]) =>
  OUTCOMES.map((outcome, at) => ({ outcome, score: scores[at] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 2),
);

/** What tells whether a reading is right, each with its weight before it is learnt. */
export function trustFeatures(impression: Impression): Feature[] {
  const { by, rules, seen, said, decision, reading, found, nature, about, readings, scores } = impression;
  const { words, clauses, strange, shares, marks, ...shape } = shapeOf(seen);
  const telling = tellingIn(said);
  const outcome = outcomeOf(reading);
  const near = (score: number): number => Math.max(-FURTHEST, Math.min(FURTHEST, score));
  const scoreOf = (each: Outcome): number => scores[OUTCOMES.indexOf(each)] ?? 0;
  const own = scoreOf(outcome);
  const [top, next] = likeliestOf(scores);
  const best = (top?.outcome === outcome ? next : top)?.score ?? own;
  const share = reading.percent;
  const isPart = share !== null && share > 0 && share < 100;
  const state = reading.sure ? 'sure' : reading.problem;
  const features: Feature[] = [
    ['own', near(own)],
    [`own:${outcome}`, near(own) / 2],
    ['best', near(best)],
    ['gap', near(own - best)],
    ['rules-own', near(scoreOf(rules))],
    [`is:${outcome}`, 1],
    [`of:${rules}:${outcome}`, 1],
    [`top:${top?.outcome}:${outcome}`, 1],
    [`as:${state}`, 1],
    [`as:${state}:${outcome}`, 1],
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
  ];
  const add = (holds: boolean, ...names: readonly string[]): void => {
    if (holds) for (const name of names) features.push([name, 1]);
  };
  add(top?.outcome === rules, 'agree');
  if (share !== null) add(true, 'share', `share:${outcome}:${isPart ? 'part' : share}`);
  add(isPart, `nature-share:${nature}:${outcome}`);
  add(decision.doubt, 'doubt');
  add(reading.date !== null, `day:${outcome}`);
  add(reading.date === null && marks.has('date'), `day-unused:${outcome}`);
  add(readings > 1, 'several');
  add(about > 0 && readings > about, 'more-than-asked');
  add(shape.hasNumber, `number:${outcome}`);
  add(shares > 0, 'share-said');
  add(shares > 2, 'shares-said');
  for (const kind of SHARE_KINDS)
    if (marks.has(kind)) {
      add(isPart, `share-of:${kind}:${outcome}`);
      add(share === null, `share-unused:${kind}:${outcome}`);
    }
  add(shape.hasNumerals, 'numerals', `numerals:${outcome}`);
  add(shape.hasTime, 'time', `time:${outcome}`);
  add(telling.length === 0, 'nothing-said');
  add(shape.asks, 'asks');
  for (const each of telling) features.push([`said:${each}`, 1 / 2], [`said:${each}:${outcome}`, 1 / 2]);
  features.push(...placedFeatures(impression, 'date'), ...placedFeatures(impression, 'share'));
  if (by === 'words') {
    add(true, 'words', `words:${outcome}`, `instead:${rules}`, `instead:${rules}:${outcome}`);
    features.push(['words-own', near(own)], ['words-gap', near(own - best)]);
  }
  return features;
}
