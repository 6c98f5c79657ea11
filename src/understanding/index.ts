/*
 * Everything other rooms need to read an official's words. The way of a message through the folders:
 * `text` cuts and spells it out (lists in `words`), `dates`, `numbers` and `criteria` mark what stands in it, `said`
 * finds what each place says, `decide` weighs that, and `readings.ts` joins it into what is answered. `reasons` reads
 * the notes that were kept.
 */

export { type CriteriaIndex, indexCriteria, type KnownCriterion } from './criteria/criteria.ts';
export { unknownCode } from './criteria/criterion.ts';
export { SPEAKS_FOR } from './opinion/doubt.ts';
export type { Clue, Hearing, Intent, Problem, Reading, StatedState } from './reading.ts';
export { understand } from './understand.ts';
