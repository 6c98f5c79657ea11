import type { Say } from '#app/message.ts';
import type { TextArgs } from '#domain/result.ts';

/** What a phone of 6.1 inches shows of a message in Telegram's own letters; a little less for letters that are wide. */
const LETTERS_IN_A_ROW = 42;
const ROWS_OF_A_SCREEN = 33;

/** A line of a screen; null is an empty one. */
export interface ScreenLine {
  readonly line: Say | null;
  /** It may be left out, the higher the sooner: what it tells stands behind a button as well. Null: it stays. */
  readonly spare: number | null;
}

/** The lines that fit a screen: spare ones are left out until they do. */
export function fitScreen(lines: readonly ScreenLine[]): (Say | null)[] {
  let over = lines.reduce((rows, { line }) => rows + rowsOf(line), 0) - ROWS_OF_A_SCREEN;
  const out = new Set<ScreenLine>();
  for (const each of lines.toSorted((a, b) => (b.spare ?? 0) - (a.spare ?? 0))) {
    if (over <= 0 || each.spare === null) break;
    out.add(each);
    over -= rowsOf(each.line);
  }
  return lines.filter((each) => !out.has(each)).map(({ line }) => line);
}

/** The rows a line takes, reckoned generously: which words it is written in is known to the channel alone. */
function rowsOf(line: Say | null): number {
  const letters = line ? (LETTERS[line.key]?.(line.args) ?? 0) : 0;
  return Math.max(1, Math.ceil(letters / LETTERS_IN_A_ROW));
}

/** The letters of those lines that may take more than a row. */
const LETTERS: Readonly<Record<string, (args: TextArgs) => number>> = {
  'report-score-more': ({ scored, lastYear, lost }) =>
    (scored === 0 ? 14 : 28) + (lastYear === 'none' ? 0 : 15) + part(lost, 12),
  'report-appraised': ({ compared }) => (compared === 'none' ? 26 : 68),
  'report-open': ({ remedy, submitted, blocked, excluded }) =>
    30 + part(remedy, 24) + part(submitted, 16) + part(blocked, 12) + part(excluded, 20),
  'report-pressing': ({ missing, extended }) => 30 + part(missing, 24) + part(extended, 15),
  'report-unsupported-count': () => 52,
  'report-directives': ({ silent, talk, reported }) =>
    22 + part(silent, 21) + part(talk, 17) + part(reported, 19),
  'report-change': ({ same, done, overdue }) =>
    same === 'yes' ? 30 : 26 + part(done, 10) + part(overdue, 14),
  'report-first': ({ name, leads, others }) => long(name) + long(leads) + part(others, 5) + 40,
  'report-overdue': ({ name, leads }) => long(name) + long(leads) + 44,
  'report-blockers-top': ({ count: _, atRisk: __, parts, ...removers }) =>
    34 + part(parts, 28) + Object.values(removers).reduce<number>((sum, count) => sum + part(count, 13), 0),
  'report-blocker-short': ({ note }) => long(note) + 18,
  'report-repeat': ({ others }) => 40 + part(others, 5),
  'report-update-rate': () => 46,
};

function part(count: TextArgs[string] | undefined, letters: number): number {
  return count === 0 || count === undefined ? 0 : letters;
}

function long(words: TextArgs[string] | undefined): number {
  return String(words ?? '').length;
}
