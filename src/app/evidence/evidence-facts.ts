import { asksForSignature } from '#documents/evidence/read-requirement.ts';
import type { DocumentFacts } from '#domain/evidence/document.ts';
import { type Misfit, misfitsOf } from '#domain/evidence/misfit.ts';
import { periodArgs } from '#domain/plan/reference.ts';
import type { TextArgs } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import type { CriterionWork, OccurrenceWork } from '#domain/work/work.ts';
import { type Say, say } from '../message.ts';
import type { Turn } from '../turn/turn.ts';

/** What is known of a document, in one line. */
export function factsSay(facts: DocumentFacts): Say {
  return say('evidence-facts', {
    kind: facts.kind ?? 'none',
    number: facts.documentNumber ?? 'none',
    date: facts.documentDate ?? 'none',
    subject: facts.subject === null ? 'none' : shorten(facts.subject, 80),
    signer: facts.signer ?? 'none',
    signed: facts.signedDigitally === true ? 'yes' : 'no',
  });
}

/** Whether there is anything to say of it: a kind alone is no news. */
export function tellsAnything({ documentNumber, documentDate, subject, signer }: DocumentFacts): boolean {
  return documentNumber !== null || documentDate !== null || subject !== null || signer !== null;
}

/** What about a document does not fit a time of a criterion. */
export function misfitsIn(
  { today, calendar }: Pick<Turn, 'today' | 'calendar'>,
  facts: DocumentFacts,
  work: { criterion: CriterionWork; occurrence: OccurrenceWork; plan: { readonly year: number } },
): Misfit[] {
  const { criterion, occurrence, plan } = work;
  const { requirements } = criterion;
  return misfitsOf(facts, {
    requirements,
    occurrence,
    year: plan.year,
    today,
    lastDayInTime: calendar.onOrAfter,
    mustBeSigned: requirements.some(({ text, kind }) => kind === facts.kind && asksForSignature(text)),
  });
}

/** The time a document is about and the one it was filed under, each with its year. */
function bothTimes(said: string, filed: string): TextArgs {
  const { periodKind: filedKind, periodNumber: filedNumber } = periodArgs(filed);
  const yearOf = (period: string) => (/^\d{4}-/.test(period) ? period.slice(0, 4) : 'none');
  return { ...periodArgs(said), year: yearOf(said), filedKind, filedNumber, filedYear: yearOf(filed) };
}

/** What about a document does not fit, in one line. */
export function misfitSay(misfit: Misfit): Say {
  switch (misfit.what) {
    case 'kind':
      return say('evidence-misfit-kind', { kind: misfit.kind, asked: shorten(misfit.asked, 70) });
    case 'period':
      return say('evidence-misfit-period', bothTimes(misfit.said, misfit.filed));
    case 'year':
      return say('evidence-misfit-year', { date: misfit.date, year: String(misfit.year) });
    case 'future':
      return say('evidence-misfit-future', { date: misfit.date });
    case 'late':
      return say('evidence-misfit-late', { date: misfit.date, due: misfit.due });
    case 'unsigned':
      return say('evidence-misfit-unsigned');
  }
}
