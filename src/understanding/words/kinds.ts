import type { CONSTRUCTIONS } from './constructions.ts';
import type { PHRASES } from './phrases.ts';

/** What a word, phrase or construction may be taken for. Which of them count, and how, is decided with their neighbours. */
export type Kind = keyof typeof PHRASES | keyof typeof CONSTRUCTIONS;
