import { Database } from '#store/sqlite.ts';

/** Counts what SQLite is asked and told from now on; gives the way to the count. To be called before a database is opened. */
export function countStatements(): () => number {
  let count = 0;
  const statement = Object.getPrototypeOf(new Database(':memory:').prepare('SELECT 1'));
  for (const way of ['all', 'run'] as const) {
    const ask = statement[way];
    statement[way] = function (this: unknown, ...values: unknown[]) {
      count += 1;
      return ask.apply(this, values);
    };
  }
  return () => count;
}
