import type { TextArgs } from '#domain/result.ts';

/**
 * Gives the words of a text of `locales/`, filled and in plain letters, in the language a document is written in. What
 * is read in a document stands there like what is read in a chat; whoever asks for a document brings the words along.
 */
export type Words = (key: string, args?: TextArgs) => string;
