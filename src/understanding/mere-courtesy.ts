import { fold } from '#domain/text/fold.ts';

const CORE = /(?:^| )(?:cam on|thanks?|tks|vang|ok|oke|okie|ro|nhat tri|dong y)(?: |$)/;
const ONLY =
  /^(?:(?:cam on|thanks?|thank you|tks|vang|da|uh?|um|ok|oke|okie|ro|nhat tri|dong y|xin|rat|nhieu|roi|nhe|nha|a|em|e|anh|chi|dong chi|dc|d c|sep|ban|co|bac|chau|toi|minh|moi nguoi)(?: |$))+$/;

/** Whether words are thanks or a yes and nothing more: "cảm ơn đồng chí", "ok em". */
export function isMereCourtesy(words: string): boolean {
  const said = fold(fold(words).replace(/[^\p{L}\p{N}; ]+/gu, ' '));
  return CORE.test(said) && ONLY.test(said);
}
