import { fold } from '#domain/text/fold.ts';

/** The stamp stands by itself (Nghị định 26/2020/NĐ-CP), or a line names the degree. */
const STAMP = /^(?:TUYỆT MẬT|TỐI MẬT|MẬT)$/u;
const DEGREE = /^(?:do mat|dau chi do mat)\s*:?\s*(?:tuyet mat|toi mat|mat)\b/;

/** Whether one of the lines of a first page is the stamp of a state secret. Text that speaks of secrets has none. */
export function bearsSecretStamp(lines: readonly string[]): boolean {
  return lines.some((line) => {
    const bare = line
      .normalize('NFC')
      .replace(/[^\p{L}\s:]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    return STAMP.test(bare) || DEGREE.test(fold(bare));
  });
}
