import { fold } from '#domain/text/fold.ts';
import { keptFor } from '../once.ts';
import type { KnownCriterion } from './criteria.ts';

/** What kind of work a criterion is, by its name: the same words say another thing of a rate than of a report. */
export type Nature = 'rate' | 'survey' | 'report' | 'paper' | 'check' | 'publish' | 'work' | 'unknown';

/** Its name says that it is measured in percent. */
const RATE = /^(?:ty le|ti le|muc do)\b/;

/** Measured in percent though its name does not say so: how many take the way that it names. */
const SHARE_OF_USERS = /\bqua (?:dich vu )?buu chinh\b/;

const BY_NAME: readonly (readonly [Nature, RegExp])[] = [
  ['report', /^bao cao\b/],
  ['paper', /^(?:ban hanh|xay dung)\b/],
  ['check', /\b(?:kiem tra|ra soat|theo doi|danh gia)\b/],
  ['publish', /^(?:dang|phat thanh|tuyen truyen|duy tri|cong khai|niem yet)\b/],
];

/** The nature of a criterion; `unknown` where none is known. */
export function natureOf(known: Pick<KnownCriterion, 'name' | 'scoredBy'> | undefined): Nature {
  return known ? natureByName(known) : 'unknown';
}

/** Whether a percentage may be the criterion's own indicator; where its name does not say so, only one of which nothing is told. */
export function isMeasured(
  known: Pick<KnownCriterion, 'name' | 'scoredBy'> | undefined,
  standsAlone: () => boolean,
): boolean {
  if (!known) return false;
  return /^(?:rate|survey)$/.test(natureOf(known)) || (countsUsers(known) && standsAlone());
}

const countsUsers = keptFor((known: Pick<KnownCriterion, 'name' | 'scoredBy'>): boolean =>
  SHARE_OF_USERS.test(fold(known.name)),
);

const natureByName = keptFor((known: Pick<KnownCriterion, 'name' | 'scoredBy'>): Nature => {
  const name = fold(known.name);
  if (RATE.test(name)) return known.scoredBy === 'survey' ? 'survey' : 'rate';
  return BY_NAME.find(([, form]) => form.test(name))?.[0] ?? 'work';
});
