/** One line of the table: what was measured, what came out, and what it should be. */
export interface Row {
  readonly what: string;
  readonly figures: string;
  /** The target and whether it was met; nothing where there is none. */
  readonly target?: { readonly words: string; readonly met: boolean };
}

/** Rows under a heading, as text in columns. */
export function tableOf(heading: string, rows: readonly Row[]): string {
  const width = (of: (row: Row) => string) => Math.max(...rows.map((row) => of(row).length));
  const [what, figures] = [width((row) => row.what), width((row) => row.figures)];
  const lines = rows.map((row) => {
    const target = row.target ? `${row.target.words}  ${row.target.met ? 'met' : 'MISSED'}` : '';
    return `  ${row.what.padEnd(what)}  ${row.figures.padEnd(figures)}  ${target}`.trimEnd();
  });
  return [heading, ...lines].join('\n');
}

/** The value below which `share` of the values lie (0 to 1), nearest rank; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const inOrder = values.toSorted((a, b) => a - b);
  return inOrder[Math.max(0, Math.ceil(share * inOrder.length) - 1)] ?? Number.NaN;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
