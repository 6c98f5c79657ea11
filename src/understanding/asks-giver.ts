import { fold } from '#domain/text/fold.ts';

/** Somebody is to talk about the work, to explain it, or to give it to another. */
const ASKS = [
  /\b(?:trao doi|huong dan|cho y kien|xin y kien|lam ro|gap (?:truc tiep|mat|anh|chi|dong chi|de)|hop ban)\b/,
  /\b(?:chua|khong|ko|k|chang) (?:ro|hieu|nam duoc|biet lam)\b/,
  /\b(?:giao|chuyen|phan cong|ban giao)(?: lai| viec| nay| viec nay)* cho\b/,
  /\b(?:khong|ko|k) phai (?:viec|phan viec|nhiem vu)(?: cua)? (?:toi|em|minh|chi|anh)\b/,
];

/** Whether words in reply to a letter ask something of who sent it: more than how the work stands. */
export function asksOfGiver(words: string): boolean {
  const said = fold(fold(words).replace(/[^a-z0-9 ]+/g, ' '));
  return ASKS.some((pattern) => pattern.test(said));
}
