/** Rows or whatever else by key, each group in the order of the rows. */
export function group<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const there = groups.get(key);
    if (there) there.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
