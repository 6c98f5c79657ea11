import { isAddress } from './clauses.ts';
import type { Token } from './tokens.ts';

/** Behind a message these are tone of voice and nothing else. */
const CLOSING = new Set(['a', 'nhe', 'nghen', '🙏', '!']);
/** Before one who is spoken to they are as well ("nha chị"); by itself "nha" may be a house. */
const BEFORE_ADDRESS = new Set(['nha', 'nhe', 'nghen']);
const ADDRESSED = new Set('anh chi em sep bac chu co c e'.split(' '));
const SPOKEN_TO = new Set(['dong', 'dong-chi']);
/** No opening is longer. */
const LONGEST = 8;

/** A message without the address before it that a comma parts from the rest: "Dạ em báo cáo anh, …". */
export function withoutOpening(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(
    ({ kind, text }) => kind === 'break' || (kind === 'sign' && /^[,:!]$/.test(text)),
  );
  if (end <= 0 || end > LONGEST || !tokens.slice(0, end).every(isCourtesy)) return tokens;
  const rest = tokens.slice(end + 1);
  return tells(rest) ? rest : tokens;
}

/** A message without the tone of voice behind it: "… ạ 🙏", "… nha chị". */
export function withoutClosing(tokens: readonly Token[]): readonly Token[] {
  let to = tokens.length;
  for (;;) {
    const text = tokens[to - 1]?.text ?? '';
    if (CLOSING.has(text)) to -= 1;
    else if (ADDRESSED.has(text) && BEFORE_ADDRESS.has(tokens[to - 2]?.text ?? '')) to -= 2;
    else break;
  }
  const rest = tokens.slice(0, to);
  return tells(rest) ? rest : tokens;
}

/** A message of nothing but courtesy is left as it is. */
function tells(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === 'number' || (token.kind === 'word' && !isCourtesy(token)));
}

function isCourtesy(token: Token): boolean {
  return SPOKEN_TO.has(token.text) || isAddress([token], { from: 0, to: 1 });
}
