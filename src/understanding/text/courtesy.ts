import { isAddress } from './clauses.ts';
import type { Token } from './tokens.ts';
import { wordsBetween } from './words-between.ts';

/** Behind a message these are tone of voice and nothing else. */
const CLOSING = new Set(['a', 'nhe', 'nghen', '🙏', '😊', '!']);
/** Before one who is spoken to they are as well ("nha chị"); by itself "nha" may be a house. */
const BEFORE_ADDRESS = new Set(['nha', 'nhe', 'nghen']);
const ADDRESSED = new Set('anh chi em sep bac chu co c e'.split(' '));
/** Behind these "a" is somebody or a name, and "nha" a house: "chuyển cho a", "xong mẫu A", "dán ở nhà bác". */
const GOVERNS = new Set(
  'cho voi cua gap hoi nho bao gui o tai ve den sua muon ben mau phu luc loai nhom khu hang lop cung va'.split(
    ' ',
  ),
);

/** "Dạ em báo cáo anh", "Kính gửi đồng chí", "Em chào chị", "A ơi": they end in the one who is spoken to, or are a bare "dạ". */
const OPENING =
  /^(?:da|thua|(?:da )?(?:(?:em|toi|chau|minh|chi|anh) )?(?:xin )?(?:(?:kinh )?(?:thua|chao|gui)|bao cao|kinh bao cao)? ?(?:cac )?(?:anh|chi|em|sep|bac|chu|co|ong|ba|a|c|dong chi|dong-chi|lanh dao|chu tich|pho chu tich)(?: oi| a)?)$/;
/** "Đã gửi chị", "anh", of which more than tone is said. */
const TELLS_MORE = /^(?:da )?gui /;
/** No opening is longer. */
const LONGEST = 8;

/** A message without the address before it that a comma parts from the rest: "Dạ em báo cáo anh, …". */
export function withoutOpening(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(
    ({ kind, text }) => kind === 'break' || (kind === 'sign' && /^[,:!]$/.test(text)),
  );
  const opening = wordsBetween(tokens, 0, Math.max(0, end));
  if (end <= 0 || end > LONGEST || !OPENING.test(opening) || TELLS_MORE.test(opening)) return tokens;
  const rest = tokens.slice(end + 1);
  return tells(rest) ? rest : tokens;
}

/** A message without the tone of voice behind it: "… ạ 🙏", "… nha chị". */
export function withoutClosing(tokens: readonly Token[]): readonly Token[] {
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  let to = tokens.length;
  for (;;) {
    const text = textAt(to - 1);
    if (CLOSING.has(text) && !(text === 'a' && GOVERNS.has(textAt(to - 2)))) to -= 1;
    else if (
      ADDRESSED.has(text) &&
      BEFORE_ADDRESS.has(textAt(to - 2)) &&
      !(textAt(to - 2) === 'nha' && GOVERNS.has(textAt(to - 3)))
    )
      to -= 2;
    else break;
  }
  const rest = tokens.slice(0, to);
  return tells(rest) ? rest : tokens;
}

/** A message of nothing but courtesy is left as it is. */
function tells(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) => token.kind === 'number' || (token.kind === 'word' && !isAddress([token], { from: 0, to: 1 })),
  );
}
