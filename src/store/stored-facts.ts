import { type DocumentFacts, isDocumentKind } from '#domain/evidence/document.ts';
import { keyPeriod, type PeriodKind, periodOf } from '#domain/time/period.ts';
import type { Evidence } from './generated/sqlite/client.ts';
import { storedDayOrNull } from './stored-day.ts';

type Columns = Pick<
  Evidence,
  | 'kind'
  | 'documentNumber'
  | 'documentDate'
  | 'issuedAt'
  | 'subject'
  | 'signer'
  | 'signedDigitally'
  | 'periodFrom'
  | 'periodTo'
>;

/** The columns that keep what a document says about itself; the time it covers as its first and last day. */
export function columnsOf({ period, ...facts }: DocumentFacts): Columns {
  const covered = period === null ? undefined : keyPeriod(period);
  return { ...facts, periodFrom: covered?.from ?? null, periodTo: covered?.to ?? null };
}

const KINDS: readonly PeriodKind[] = ['week', 'month', 'quarter', 'half-year', 'nine-months', 'year'];

/** What a document says about itself, read back from its columns. */
export function factsOf(row: Columns): DocumentFacts {
  const { issuedAt, subject, signer, signedDigitally, documentNumber } = row;
  return {
    kind: isDocumentKind(row.kind) ? row.kind : null,
    documentNumber,
    documentDate: storedDayOrNull(row.documentDate),
    issuedAt,
    subject,
    signer,
    signedDigitally,
    period: periodBetween(row.periodFrom, row.periodTo),
  };
}

function periodBetween(first: string | null, last: string | null): string | null {
  const from = storedDayOrNull(first);
  if (from === null) return null;
  const periods = KINDS.map((kind) => periodOf(kind, from));
  return periods.find((period) => period.from === from && period.to === last)?.key ?? null;
}
