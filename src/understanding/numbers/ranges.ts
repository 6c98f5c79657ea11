import type { Token } from '../text/tokens.ts';
import { wordsBetween } from '../text/words-between.ts';

/** "2.1 70 3.3 50%": of a criterion that is named behind another one's number. */
export function isOfOther(tokens: readonly Token[], at: number): boolean {
  return /^\d\.\d/.test(tokens[at - 1]?.text ?? '') && /^[1-9]\d$/.test(tokens[at - 2]?.text ?? '');
}

/** Two percentages that far apart are no range. */
const WIDEST = 20;

/** "70 80%", "khoảng 70 đến 80%", "70% hay 80%": between these two, of which the lower is given. */
export function lowestOf(tokens: readonly Token[], at: number, high: number): number | undefined {
  let back = at - 1;
  while (/^(?:den|toi|hay|hoac|la|,|%|-)$/.test(tokens[back]?.text ?? '')) back--;
  const text = tokens[back]?.text ?? '';
  const low = Number(text);
  if (!/^[1-9]\d$/.test(text) || low >= high || high - low > WIDEST) return undefined;
  const link = wordsBetween(tokens, back + 1, at);
  const isLinked = /^(?:% )?(?:den|toi|hay(?: la)?|hoac(?: la)?|-)$/.test(link);
  const isRow = link === '' || link === ',';
  const before = tokens[back - 1];
  const isAlone =
    before === undefined ||
    before.kind !== 'word' ||
    /^(?:duoc|khoang|tam|chung|co|do|dau|chac|moi|gan|hon|dat|len|toi|em|xong|lam|hien|gio)$/.test(
      before.text,
    );
  if (before?.kind === 'number' && isRow && /^\d+$/.test(before.text)) return undefined;
  return isLinked || (isRow && isAlone) ? low : undefined;
}
