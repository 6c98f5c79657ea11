import type { PeriodMark } from '../dates/period-mark.ts';
import type { Statement } from './clauses.ts';

/** "7.2 tháng 3 xong, tháng 4 chưa": of one criterion two statements, each of its own period. */
export function splitAtPeriods(statements: readonly Statement[], turns: readonly PeriodMark[]): Statement[] {
  return turns.length === 0 ? [...statements] : statements.flatMap((statement) => split(statement, turns));
}

/** Whether a token stands in a statement. */
export function isIn({ clauses }: Statement, at: number): boolean {
  return clauses.some(({ from, to }) => at >= from && at < to);
}

function split(statement: Statement, turns: readonly PeriodMark[]): Statement[] {
  const parts: Statement[] = [];
  for (const clause of statement.clauses) {
    const last = parts.at(-1);
    const begins = turns.some(({ from }) => from >= clause.from && from < clause.to);
    if (!last || begins) parts.push({ ...statement, clauses: [clause] });
    else parts[parts.length - 1] = { ...last, clauses: [...last.clauses, clause] };
  }
  return parts;
}
