/**
 * Rows, or values of a list, for one statement. What Prisma joins to ordered rows takes a value of each, and SQLite takes
 * 32,766 values in a statement.
 */
const AT_ONCE = 5_000;

/** All the rows of a question that is asked page by page, each after the last row of the one before. */
export async function inPages<Row extends { readonly id: number }>(
  ask: (take: number, lastId?: number) => Promise<readonly Row[]>,
  atOnce = AT_ONCE,
): Promise<Row[]> {
  const rows: Row[] = [];
  let page = await ask(atOnce);
  rows.push(...page);
  while (page.length === atOnce) {
    page = await ask(atOnce, page.at(-1)?.id);
    rows.push(...page);
  }
  return rows;
}

/** All the rows of a question about a list of values that may be too long for one statement. */
export async function inBatches<Value, Row>(
  values: readonly Value[],
  ask: (some: readonly Value[]) => Promise<readonly Row[]>,
  atOnce = AT_ONCE,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let from = 0; from < values.length; from += atOnce)
    rows.push(...(await ask(values.slice(from, from + atOnce))));
  return rows;
}
