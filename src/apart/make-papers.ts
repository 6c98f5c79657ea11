import path from 'node:path';
import { z } from 'zod';
import { makerOf } from '#app/papers/paper.ts';
import { openTexts } from '#channels/texts.ts';
import type { Words } from '#documents/words.ts';
import { papers } from '#features/papers.ts';
import { answerOrders, tellProgram } from './answer-orders.ts';

/* A process that makes files: the other end of `openPaperMaker`. */

const LOCALES = path.resolve(import.meta.dirname, '../../locales');

/** What is asked for. What was gathered is left to its paper: the same program has gathered it. */
const paperOrder = z.object({ paper: z.string(), gathered: z.unknown(), locale: z.enum(['vi', 'en']) });
/** A file that will soon be asked for. */
const expectation = z.object({ expected: z.string() });

const texts = openTexts(LOCALES, (fault) => tellProgram({ fault }));

answerOrders(async (order) => {
  const coming = expectation.safeParse(order).data;
  if (coming) return void (await papers.find(({ name }) => name === coming.expected)?.load?.());
  const { paper, gathered, locale } = paperOrder.parse(order);
  const words: Words = (key, args = {}) => texts.line({ key, args }, locale, 'plain');
  return makerOf(papers, words)(paper, gathered);
});
