import { fold } from '#domain/text/fold.ts';

const GIVES = /(?:^| )(?:nen|trung|thuoc|chung|thay)(?: |$)/;

/** Whether words beside a report say why something is so: "3.4.1 xong rồi nên trùng". */
export function givesReason(words: string): boolean {
  return GIVES.test(fold(words));
}
