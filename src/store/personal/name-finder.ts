import { fold } from '#domain/fold.ts';

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

/** Finds names whole, in any case, with or without their marks, however they are composed. */
export function nameFinder(names: readonly string[]): NameFinder {
  const spellings = [...new Set(names.flatMap(spellingsOf))];
  const patterns = spellings.map((each) => wordsOf(each).map(escapePattern).join(JOINT));
  const [before, after] = NOT_IN_A_WORD;
  const anywhere = new RegExp(`${before}(?:${patterns.join('|')})${after}`, 'giu');
  return {
    // SQL knows no other letters than ASCII as the same in both cases.
    likes: [
      ...new Set(
        spellings.flatMap((each) => [likeOf(each), likeOf(each.toLowerCase()), likeOf(each.toUpperCase())]),
      ),
    ],
    replace: (text, pseudonym) => (patterns.length === 0 ? text : text.replace(anywhere, () => pseudonym)),
  };
}

/** Whether a name is enough to know somebody by: "Lan" alone stands in too many other words and names. */
export function tellsApart(name: string): boolean {
  return wordsOf(name).length > 1;
}

function spellingsOf(name: string): string[] {
  const whole = name.normalize('NFC').trim();
  return whole === '' ? [] : [whole, whole.normalize('NFD'), fold(whole)];
}

function wordsOf(name: string): string[] {
  return name.trim().split(/\s+/).filter(Boolean);
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

function likeOf(name: string): string {
  return `%${wordsOf(name)
    .map((word) => word.replace(/[\\%_]/g, String.raw`\$&`))
    .join('%')}%`;
}
