import { escapePattern } from '#domain/text/escape-pattern.ts';
import { fold } from '#domain/text/fold.ts';

/** Finds somebody's names in texts and puts another in their place. */
export interface NameFinder {
  /** Patterns for SQL's LIKE with `\` as its escape: a text that matches none holds no name. */
  readonly likes: readonly string[];
  /** The text with every name replaced; the same text where there is none. */
  replace(text: string, pseudonym: string): string;
}

/** Between the words of a name, in running text and in the names of files. */
const JOINT = String.raw`[\s_\-.]+`;
const NOT_IN_A_WORD = [String.raw`(?<![\p{L}\p{M}\p{N}])`, String.raw`(?![\p{L}\p{M}\p{N}])`] as const;

/**
 * Finds names whole, in any case, with or without their marks, however they are composed; those of one word only as they
 * are written, for "lan" is a word as well.
 */
export function nameFinder(names: readonly string[]): NameFinder {
  const spellings = [...new Set(names.flatMap(spellingsOf))];
  const loose = patternOf(spellings.filter(tellsApart), 'giu');
  const exact = patternOf(
    spellings.filter((each) => !tellsApart(each)),
    'gu',
  );
  return {
    // SQL knows no other letters than ASCII as the same in both cases.
    likes: [
      ...new Set(
        spellings.flatMap((each) => [likeOf(each), likeOf(each.toLowerCase()), likeOf(each.toUpperCase())]),
      ),
    ],
    replace: (text, pseudonym) =>
      [loose, exact].reduce((rest, each) => (each ? rest.replace(each, () => pseudonym) : rest), text),
  };
}

/** Whether a name is enough to know somebody by: "Lan" alone stands in too many other words and names. */
export function tellsApart(name: string): boolean {
  return wordsOf(name).length > 1;
}

function spellingsOf(name: string): string[] {
  const whole = name.normalize('NFC').trim();
  if (whole === '') return [];
  return tellsApart(whole) ? [whole, whole.normalize('NFD'), fold(whole)] : [whole, whole.normalize('NFD')];
}

function patternOf(spellings: readonly string[], flags: string): RegExp | null {
  if (spellings.length === 0) return null;
  const [before, after] = NOT_IN_A_WORD;
  const each = spellings.map((spelling) => wordsOf(spelling).map(escapePattern).join(JOINT));
  return new RegExp(`${before}(?:${each.join('|')})${after}`, flags);
}

function wordsOf(name: string): string[] {
  return name.trim().split(/\s+/).filter(Boolean);
}

function likeOf(name: string): string {
  return `%${wordsOf(name)
    .map((word) => word.replace(/[\\%_]/g, String.raw`\$&`))
    .join('%')}%`;
}
