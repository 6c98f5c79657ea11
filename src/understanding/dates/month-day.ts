/** "ngày 15", "15". */
const DAY = /^(?:(?:ngày|ngay)\s+)?(\d+)$/iu;

/** The number of words that are nothing but a day of the month, whether there is such a day or not; null for any other. */
export function monthDayIn(words: string): string | null {
  return DAY.exec(words.normalize('NFC').trim())?.[1] ?? null;
}
