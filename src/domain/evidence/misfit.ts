import { type Day, partsOf } from '../time/day.ts';
import { keyPeriod } from '../time/period.ts';
import type { Occurrence } from '../work/work.ts';
import type { DocumentFacts, DocumentKind } from './document.ts';
import type { Requirement } from './requirement.ts';

/**
 * What about a document does not fit what is asked for. `kind`: none such is asked for. `period`: it is about another
 * time. `year`: its date lies outside the plan's year. `future`: its date is still to come. `late`: its date lies after
 * the last day in time. `unsigned`: it is to be signed digitally and is not.
 */
export type Misfit =
  | { readonly what: 'kind'; readonly kind: DocumentKind; readonly asked: string }
  | { readonly what: 'period'; readonly said: string; readonly filed: string }
  | { readonly what: 'year'; readonly date: Day; readonly year: number }
  | { readonly what: 'future'; readonly date: Day }
  | { readonly what: 'late'; readonly date: Day; readonly due: Day }
  | { readonly what: 'unsigned' };

/** What a document is held against. */
export interface Demanded {
  readonly requirements: readonly Requirement[];
  readonly occurrence: Pick<Occurrence, 'period' | 'dueOn'>;
  readonly year: number;
  readonly today: Day;
  /** The last day on which work due on a day is in time. */
  readonly lastDayInTime: (dueOn: Day) => Day;
  /** Whether what is asked for is to be signed digitally. */
  readonly mustBeSigned: boolean;
}

/** Everything about a document that does not fit, gravest first; nothing is held against what it does not tell. */
export function misfitsOf(facts: DocumentFacts, demanded: Demanded): Misfit[] {
  const checks = [kindMisfit, periodMisfit, dateMisfit, signatureMisfit];
  return checks.flatMap((check) => check(facts, demanded) ?? []);
}

function kindMisfit({ kind }: DocumentFacts, { requirements }: Demanded): Misfit | null {
  const known = requirements.every((one) => one.kind !== null);
  const asked = requirements.map(({ text }) => text).join('; ');
  if (kind === null || asked === '' || !known || requirements.some((one) => one.kind === kind)) return null;
  return { what: 'kind', kind, asked };
}

/** A document about a part of the time, or about a time around it, fits. */
function periodMisfit({ period }: DocumentFacts, { occurrence, year }: Demanded): Misfit | null {
  const said = period === null ? undefined : keyPeriod(period);
  const filed = keyPeriod(occurrence.period) ?? keyPeriod(String(year));
  if (!said || !filed) return null;
  const apart = said.to < filed.from || said.from > filed.to;
  const crosses = !apart && !isWithin(said, filed) && !isWithin(filed, said);
  return apart || crosses ? { what: 'period', said: said.key, filed: filed.key } : null;
}

function isWithin(a: { from: Day; to: Day }, b: { from: Day; to: Day }): boolean {
  return a.from >= b.from && a.to <= b.to;
}

function dateMisfit({ documentDate: date }: DocumentFacts, demanded: Demanded): Misfit | null {
  const { occurrence, year, today, lastDayInTime } = demanded;
  if (date === null) return null;
  if (date > today) return { what: 'future', date };
  if (partsOf(date).year !== year) return { what: 'year', date, year };
  const { dueOn: due } = occurrence;
  return due !== null && date > lastDayInTime(due) ? { what: 'late', date, due } : null;
}

function signatureMisfit({ signedDigitally }: DocumentFacts, { mustBeSigned }: Demanded): Misfit | null {
  return mustBeSigned && signedDigitally === false ? { what: 'unsigned' } : null;
}
