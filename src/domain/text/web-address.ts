const COMPLETE = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/i;

/** An address as people type it, without how it is reached: of a page, or led to by "link". */
const SHORT =
  /(?<![\p{L}\p{N}@./-])(?:[a-z0-9-]+\.)+(?:vn|com|net|org)(?![\p{L}\p{N}.@-]*[\p{L}\p{N}@])(?:\/[^\s<>"]*[^\s<>".,;:!?)\]])?/iu;
const LED_TO = /(?:link|liên kết|lien ket|địa chỉ|dia chi|xem tại|xem tai)[^.!?\n]{0,30}$/iu;

/** A web address in words, and the words that are it. */
export interface WebAddress {
  /** As written. */
  readonly written: string;
  readonly url: string;
}

/** The first address in a text that is given for its page; a site that is only spoken of ("trang xa.gov.vn bị lỗi") is none. */
export function webAddressIn(text: string): WebAddress | null {
  const [complete] = COMPLETE.exec(text) ?? [];
  if (complete) return { written: complete, url: complete };
  const short = SHORT.exec(text);
  if (!short) return null;
  const [written] = short;
  const isGiven = written.includes('/') || written === text.trim() || LED_TO.test(text.slice(0, short.index));
  return isGiven ? { written, url: `https://${written}` } : null;
}
