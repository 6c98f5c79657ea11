// Everything other rooms need to read an official's words.
export { type CriteriaIndex, indexCriteria, type KnownCriterion } from './criteria.ts';
export type { Clue, Hearing, Intent, Problem, Reading, StatedState } from './reading.ts';
export { understand } from './understand.ts';
