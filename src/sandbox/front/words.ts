import en from '#locales/en/sandbox.json' with { type: 'json' };
import vi from '#locales/vi/sandbox.json' with { type: 'json' };

/** A text of the page by its key. */
export type WordKey = keyof typeof vi;

/** Every word of the page in one language. */
export type Words = Readonly<Record<WordKey, string>>;

/** The words of the page by language; a test holds the two files to the same keys and gaps. */
export const WORDS: Readonly<Record<'vi' | 'en', Words>> = { vi, en };

/** A text with its gaps filled: `{count}`. */
export function fill(text: string, args: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(args[name] ?? gap));
}
