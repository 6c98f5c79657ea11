import type { Token } from '../text/tokens.ts';
import { countAt, isOrdinal, isReached, leadOfRest } from './count.ts';
import type { NumberMark } from './number-mark.ts';

/** Words that tell of something and name nothing. */
const TELLS =
  /^(?:chua|dang|cho|doi|phai|thi|la|nua|lai|may|vai|nhieu|so|xong|roi|lam|khong|vuong|bi|se|xin|nho|den|toi|gui|nop|do|vi)$/;

/** People, and what is done or felt: "còn anh Nam với chị Hoa nghỉ", "còn tổng hợp với viết báo cáo". */
const NO_PART =
  /^(?:anh|chi|em|co|chu|bac|ong|ba|nghi|met|ban|xa|mua|viec|cai|duoc|giup|tong|bao|viet|ky|trinh|hop|di|kiem|ra|sua)$/;

/** Of these the parts have names of their own: "bộ phận", "phòng", "đơn vị". */
const UNIT = /^(?:bo|bp|phong|don)$/;

const LINK = /^(?:,|va|voi|lan|&|\+)$/;

/** So many words name one thing at most. */
const NAME_LONGEST = 5;

/**
 * What is done is counted and what is left is named, or the other way round: "xong 3 bộ phận rồi, còn Một cửa với công an",
 * "kiểm tra được Văn phòng với Tư pháp, còn 3 bộ phận nữa". Read at the number.
 */
export function namedParts(tokens: readonly Token[], at: number): Omit<NumberMark, 'from'> | undefined {
  const count = countAt(tokens, at);
  if (!count || !UNIT.test(count.thing ?? '') || isOrdinal(tokens, count)) return undefined;
  const lead = leadOfRest(tokens, at);
  const isMore = tokens.slice(at + 2, at + 4).some(({ text }) => text === 'nua');
  const named = lead === undefined ? namesLeft(tokens, at) : isMore ? namesDone(tokens, lead) : 0;
  if (named < 2 || (lead === undefined && !isReached(tokens, count))) return undefined;
  const done = lead === undefined ? count.value : named;
  return {
    to: at + 1,
    kind: 'counts',
    value: Math.round((100 * done) / (count.value + named)),
    told: false,
  };
}

/** How many are named after "còn", up to the end of what is said. */
function namesLeft(tokens: readonly Token[], at: number): number {
  const lead = tokens.findIndex(({ text }, place) => place > at + 1 && place < at + 9 && text === 'con');
  if (lead < 0 || tokens.slice(at + 1, lead).some(({ kind }) => kind === 'number')) return 0;
  const rest = tokens.slice(lead + 1);
  const end = rest.findIndex(({ kind, text }) => kind === 'break' || /^[.!;?]+$/.test(text));
  return namesIn(end < 0 ? rest : rest.slice(0, end));
}

/** How many are named between "được" or "xong" and what is left. */
function namesDone(tokens: readonly Token[], lead: number): number {
  const before = tokens.slice(Math.max(0, lead - 16), lead);
  const start = before.findLastIndex(({ text }) => /^(?:duoc|xong)$/.test(text));
  if (start < 0) return 0;
  const names = before.slice(start + 1);
  const end = names.findLastIndex(
    ({ kind, text }) => kind === 'word' && !/^(?:thoi|roi|a|nhe|nha|chi|anh|em)$/.test(text),
  );
  return namesIn(names.slice(0, end + 1));
}

function namesIn(tokens: readonly Token[]): number {
  const names: Token[][] = [[]];
  for (const token of tokens) {
    if (LINK.test(token.text)) names.push([]);
    else names.at(-1)?.push(token);
  }
  const isName = (words: readonly Token[]): boolean =>
    words.length > 0 &&
    words.length <= NAME_LONGEST &&
    words.every(
      ({ kind, text }) => kind !== 'sign' && kind !== 'break' && !TELLS.test(text) && !NO_PART.test(text),
    );
  return names.every(isName) ? names.length : 0;
}
