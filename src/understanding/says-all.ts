import { fold } from '#domain/text/fold.ts';

const ALL = /\b(?:tat ca|toan bo|deu|(?:xong|hoan thanh|lam) (?:ca|het|sach|tron|xuoi ca)|het roi)\b/;

/** Whether words speak of everything there is: "tất cả xong", "xong hết rồi". */
export function saysAll(words: string): boolean {
  return ALL.test(fold(words));
}
