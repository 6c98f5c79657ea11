import path from 'node:path';
import { z } from 'zod';
import { reasonOf } from '#app/fault.ts';
import { makerOf } from '#app/papers/paper.ts';
import { openTexts } from '#channels/texts.ts';
import type { Words } from '#documents/words.ts';
import { papers } from '#features/papers.ts';

/*
 * A process that makes files, one after the other: the other end of `openPaperMaker`. It ends when the program has let go
 * of it, and by nothing else: a program that is stopped may still wait for a file.
 */

const LOCALES = path.resolve(import.meta.dirname, '../locales');

/** What is asked for. What was gathered is left to its paper: the same program has gathered it. */
const order = z.object({
  id: z.number(),
  paper: z.string(),
  gathered: z.unknown(),
  locale: z.enum(['vi', 'en']),
});

const tell = (answer: object): void => void process.send?.(answer);
const texts = openTexts(LOCALES, (fault) => tell({ fault }));
let queue: Promise<void> = Promise.resolve();

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit());
process.on('message', (asked) => {
  const { id, paper, gathered, locale } = order.parse(asked);
  const words: Words = (key, args = {}) => texts.line({ key, args }, locale, 'plain');
  queue = queue
    .then(() => makerOf(papers, words)(paper, gathered))
    .then(
      (file) => tell({ id, file }),
      (error: unknown) => tell({ id, error: reasonOf(error) }),
    );
});
