/** What a phone of 6.1 inches shows of a message in Telegram's own letters. */
const LETTERS_IN_A_ROW = 44;
const ROWS_OF_A_SCREEN = 33;

/** A line in words, without markup; `spare` as in `Line`. */
interface WrittenLine {
  readonly text: string;
  readonly spare?: number | undefined;
}

/**
 * The lines of a message that stay: where the whole is more than a screen, spare ones are left out, the most spare first,
 * until it is not.
 */
export function oneScreen<Written extends WrittenLine>(lines: readonly Written[]): Written[] {
  let over = lines.reduce((rows, { text }) => rows + rowsOf(text), 0) - ROWS_OF_A_SCREEN;
  const out = new Set<Written>();
  for (const each of lines.toSorted((a, b) => (b.spare ?? 0) - (a.spare ?? 0))) {
    if (over <= 0 || each.spare === undefined) break;
    out.add(each);
    over -= rowsOf(each.text);
  }
  return lines.filter((each) => !out.has(each));
}

/** The rows a text takes on the screen. */
export function rowsOf(text: string): number {
  return text
    .split('\n')
    .reduce((rows, line) => rows + Math.max(1, Math.ceil([...line].length / LETTERS_IN_A_ROW)), 0);
}
