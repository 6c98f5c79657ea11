import type { Alternative, StatedState } from '../reading.ts';
import type { Fact, Said } from '../said/said.ts';
import type { Decision } from './decision.ts';

/** How many ways of taking an unclear statement are offered. */
const OFFERED = 3;

/** What a place may have meant, most telling first. */
const MEANT: readonly (readonly [StatedState, readonly Said[]])[] = [
  ['submitted', ['submitted']],
  ['blocked', ['blocked', 'lacks', 'waits', 'cannot', 'misses']],
  ['not_arisen', ['not-arisen', 'nothing']],
  ['done', ['done', 'done-weakly', 'acted', 'counted', 'sent', 'happened', 'okay', 'already', 'full-score']],
  ['not_started', ['not-started', 'not-yet', 'not-able', 'not-before', 'undone']],
  [
    'in_progress',
    ['in-progress', 'near', 'half', 'partly', 'drafted', 'begun', 'not-done', 'remains', 'promise'],
  ],
];

/** What is offered where the words say too little themselves. */
const USUAL: readonly StatedState[] = ['in_progress', 'done', 'blocked'];

/** The two or three likeliest ways of taking a statement that is unclear: as it was read, then as its words may be meant. */
export function alternativesOf({ state, percent }: Decision, facts: readonly Fact[]): Alternative[] {
  const said = new Set(facts.map((fact) => fact.said));
  const meant = MEANT.filter(([, words]) => words.some((each) => said.has(each))).map(([each]) => each);
  const states = [...new Set([...(state === null ? [] : [state]), ...meant, ...USUAL])];
  return states
    .slice(0, OFFERED)
    .map((each) => ({ state: each, percent: each === 'in_progress' && percent !== 100 ? percent : null }));
}
