const natural = new Intl.Collator('en', { numeric: true });

/** Order of criterion codes as a person counts: "1.2" before "1.10", a parent before its children. For `sort`. */
export function compareCodes(a: string, b: string): number {
  return natural.compare(a, b) || (a < b ? -1 : Number(a > b));
}
