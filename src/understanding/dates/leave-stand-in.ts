import { fold } from '#domain/text/fold.ts';

/** Who stands in as a leave names them, and the words of the leave without that. */
export interface NamedStandIn {
  readonly name: string;
  readonly rest: string;
}

const TITLE = /^(?:anh|chi|em|a|c|e|d\/c|dc|ong|ba|chu|bac|co)$/;
const POLITE = /^(?:a|nhe|nha|nhe|voi|em|toi|minh|e|tui)$/;
/** "trực thay", "làm thay", "xử lý giúp": what somebody does in another's place. */
const DEED = [
  ['xu', 'ly'],
  ['giai', 'quyet'],
  ['phu', 'trach'],
  ['dam', 'nhan'],
  ['theo', 'doi'],
] as const;
const DEED_WORD = /^(?:truc|lam|lo|viec|se|nhan|cong)$/;
const INSTEAD = /^(?:thay|ho|giup|the)$/;
/** Said before the name: "nhờ chị Hoa", "có anh Minh". */
const BEFORE = /^(?:co|nho|giao|cu|do|va|viec|cho|ban|de)$/;
const LONGEST = 4;

/** Whom a leave names to stand in ("…, chị Hoa trực thay", "… nhờ anh Minh làm giúp"); null where it names nobody. */
export function leaveStandIn(text: string): NamedStandIn | null {
  const tokens = text
    .normalize('NFC')
    .replace(/đồng chí|dong chi/giu, 'đ/c')
    .split(/\s+/)
    .filter((raw) => raw !== '')
    .map((raw) => ({
      raw,
      folded: fold(raw).replace(/[,;.!?()]+$/g, ''),
      ends: /[,;.!?]$/.test(raw),
    }));
  const foldedAt = (at: number) => tokens[at]?.folded ?? '';
  let end = tokens.length;
  while (end > 0 && POLITE.test(foldedAt(end - 1))) end -= 1;
  if (!INSTEAD.test(foldedAt(end - 1))) return null;
  end -= 1;
  for (;;) {
    const two = DEED.some(([first, second]) => foldedAt(end - 2) === first && foldedAt(end - 1) === second);
    if (!two && !DEED_WORD.test(foldedAt(end - 1))) break;
    end -= two ? 2 : 1;
  }
  let from = end;
  let isTitled = false;
  while (from > 0 && end - from <= LONGEST && !isTitled) {
    const before = tokens[from - 1];
    if (!before || (before.ends && from < end) || /\d/.test(before.raw)) break;
    isTitled = TITLE.test(before.folded) && from < end;
    from -= 1;
  }
  const isApart = tokens[from - 1]?.ends === true || /\d/.test(tokens[from - 1]?.raw ?? '');
  if (!isTitled && !isApart) return null;
  let first = isTitled ? from + 1 : from;
  while (first < end && BEFORE.test(foldedAt(first))) first += 1;
  const name = tokens.slice(first, end).map(({ raw }) => raw);
  while (from > 0 && BEFORE.test(foldedAt(from - 1)) && tokens[from - 1]?.ends !== true) from -= 1;
  // "nhờ anh giúp" asks whoever reads it.
  const [only = '', ...others] = name;
  if (only === '' || (!isTitled && others.length === 0 && TITLE.test(fold(only)))) return null;
  const rest = tokens.slice(0, from).map(({ raw }) => raw);
  return { name: name.join(' '), rest: rest.join(' ').replace(/[,;.\s]+$/, '') };
}
