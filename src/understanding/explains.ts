import { fold } from '#domain/text/fold.ts';

const AGREES = /^(?:(?:da|vang|em|toi|minh|xin) )*(?:dong y|nhat tri|thong nhat|chap nhan)(?: |$)/;
const MOST_WORDS = 12;
const EXPLAINS = /^giai trinh(?: tieu chi| tc)? (\d+(?:\.\d+)+) ?[:,.–-]? ?/;

/** Whether words agree to something, and say no more than that. */
export function agreesWith(words: string): boolean {
  const folded = fold(words);
  return AGREES.test(folded) && folded.split(' ').length <= MOST_WORDS;
}

const OPINION = /(?:^| )(?:y kien|quan diem|nhan dinh|nhan xet|gop y|cach lam|cach nghi)(?: |$)/;

/** "Đồng ý với ý kiến của chị Lan": with what somebody thinks, and with nothing that waits. */
export function speaksOfOpinion(words: string): boolean {
  return OPINION.test(fold(words));
}

const APPROVES_ALL = /^(?:(?:toi|anh|chi|em|minh|thoi) )?duyet (?:het|tat ca|ca|luon|toan bo)(?: |$)/;

/** "Duyệt hết", "duyệt cả 3". */
export function approvesAll(words: string): boolean {
  return APPROVES_ALL.test(fold(words).trim());
}

/** "giải trình 3.2.1: …": whose points are explained, and how. Null where words do not begin so. */
export function readExplanation(words: string): { readonly code: string; readonly text: string } | null {
  const [begins = '', code] = EXPLAINS.exec(fold(words)) ?? [];
  if (code === undefined) return null;
  // Folding changes no letter's place but those of decomposed marks.
  const composed = words.normalize('NFC').replace(/\s+/g, ' ').trim();
  return { code, text: composed.slice(begins.length).trim() };
}
