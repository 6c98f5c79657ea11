import { fold } from '#domain/text/fold.ts';

/** What people write before a code: `TC 3.2.1`, `tiêu chí 3.2.1`. */
const IN_FRONT = /^(?:tctp|tc|ti[eê]u ch[ií](?: th[aà]nh ph[aầ]n)?)[\s.:]*(?=\d)/i;

/** A code without what people write before it; any other words as they are. */
export function withoutCriterionWord(words: string): string {
  return words.replace(IN_FRONT, '');
}

/** "1.2 Chế độ báo cáo", "TC 1.2: xong": a code with a point in it that more words follow; "1 cửa" has none. */
const AT_START = /^(\d{1,2}(?:\.\d{1,2})+)[.:,;)]*\s+\S/;

/** The code that words begin with, whether there is such a one or not. */
export function codeAtStart(words: string): string | undefined {
  return AT_START.exec(withoutCriterionWord(words.trim()))?.[1];
}

const COURTESIES = /^(?:(?:da|vang|thua|bao cao|bc|em|anh|chi|toi|minh|tieu chi|tc|viec|muc)[ ,:]+)*/;

/** Whether a code, as it was written, is what words begin with, courtesies aside. */
export function beginsWith(words: string, code: string): boolean {
  return fold(words).trim().replace(COURTESIES, '').startsWith(fold(code));
}

/** "BC 45/BC-UBND 1.2": a code as the last word; a day is none. */
const AT_END = /(?<!ng[aà]y\s*)(?<![\p{L}\d./])(\d+(?:\.\d+)+)[\s.)]*$/iu;

/** What looks like the code of a criterion at the end of words, whether there is such a one or not. */
export function codeAtEnd(words: string): string | undefined {
  return AT_END.exec(words)?.[1];
}

/** A code among words; "ngày 9.3" and "9.3.2026" are days. */
const AMONG = /(?<=^|\s)(?<!(?:ng[aà]y|h[oô]m)\s+)\d{1,2}(?:\.\d{1,2})+(?=[,;:]|\.?(?:\s|$))/iu;

/** The first code that words name, whether there is such a one or not. */
export function codeAmong(words: string): string | undefined {
  return AMONG.exec(words)?.[0];
}
