import type { MadeReport } from './make-report.ts';

/** The period as a button carries it; nothing for what is about now. */
export function periodWords({ period }: Pick<MadeReport, 'period'>): string {
  return period.kind === 'now' ? '' : period.key;
}
