import { type Choice, choice, say } from '#app/message.ts';
import type { Period } from '#domain/time/period.ts';

/** What can be had, by the word that a button carries, and the paper that is. */
export const FILES = { word: 'report-word', excel: 'scores', anh: 'report-picture' } as const;
export const FILE_WORDS = ['word', 'excel', 'anh'] as const satisfies readonly (keyof typeof FILES)[];

/** The buttons of some files about a period. */
export function fileChoices({ key }: Pick<Period, 'key'>, words: readonly (keyof typeof FILES)[]): Choice[] {
  return words.map((file) => choice(say('export-button-file', { file }), `xuat.tep ${file} ${key}`));
}
