import type { Token } from '../text/tokens.ts';
import { wordsBetween } from '../text/words-between.ts';
import { PROGRESS_WORDS } from '../words/around-numbers.ts';
import { INDICATORS } from '../words/nouns.ts';
import { decimal, type NumberMark } from './number-mark.ts';
import { isOfOther, lowestOf } from './ranges.ts';

const REMAINING = new Set(['con', 'thieu', 'sot', 'hut']);

/** What an indicator counts: "92% văn bản đi", "41,5% kế hoạch vốn". */
const COUNTED_AFTER =
  /^(?:ho so|van ban|can bo|cong chuc|nguoi dan|thu tuc|ke hoach von|von|tai san|so ho so|so van ban|phieu|dung han|truoc han|tong so ho|ho dan|so tthc|du toan|tthc|kien nghi|phan anh|y kien|so phieu)\b/;

/** An indicator named after its percentage: "95,2% hài lòng". */
const ITSELF_AFTER = /^(?:(?:rat |nguoi dan )?hai long|dung hen|truc tuyen|toan trinh)\b/;

/** The percentage at a number, if it is one: said, left (`còn 20%`), below, wished for, or an indicator's own. */
export function percentAt(tokens: readonly Token[], at: number): Omit<NumberMark, 'from'> | undefined {
  if (tokens[at + 1]?.text !== '%') return undefined;
  const text = tokens[at]?.text ?? '';
  const to = at + 2;
  const [low, high] = text.split('-').map(decimal);
  if (low === undefined || Number.isNaN(low)) return undefined;
  // Less than nothing is no share of the work: as with a range, it is asked how far it is.
  if (isNegative(tokens, at)) return { to, kind: 'range', value: low, told: true };
  if (high !== undefined)
    return { to, kind: 'range', value: isLeft(tokens, at) ? Math.max(0, 100 - high) : low, told: true };
  const lowest = lowestOf(tokens, at, low);
  if (lowest !== undefined) return { to, kind: 'range', value: lowest, told: true };
  if (isOfOther(tokens, at)) return { to, kind: 'maybe', value: low, told: false };
  const before = tokens[at - 1]?.text ?? '';
  const before2 = tokens[at - 2]?.text ?? '';
  const reached = HEDGE.test(before) ? at - 2 : at - 1;
  const worked =
    /^(?:duoc|dc)$/.test(tokens[reached]?.text ?? '') && WORKED.test(tokens[reached - 1]?.text ?? '');
  if (before === 'thieu' && before2 === 'toi') return { to, kind: 'target', value: low, told: true };
  const cue = worked ? 'progress' : nearestCue(tokens, at);
  const nearest = cue === 'progress' && !Number.isInteger(low) && isToldApart(tokens, at) ? undefined : cue;
  const left = tokens[at + 2]?.text === 'nua';
  if (hasFallen(tokens, at) && tokens[at - 2]?.text === 'giam' && nearest !== 'indicator') {
    if (isUndone(tokens, at)) return { to, kind: 'percent', value: 100 - low, told: true };
    if (low < FIGURE_OF_RATE) return { to, kind: 'counts', value: 100 - low, told: false };
  }
  if (hasFallen(tokens, at)) return { to, kind: 'figure', value: low, told: false };
  const isToCome = left && finishes(tokens, at + 3);
  if (REMAINING.has(before) && nearest === 'indicator' && !left)
    return { to, kind: 'figure', value: low, told: false };
  if (isLeft(tokens, at) || isToCome)
    return { to, kind: 'percent', value: Math.max(0, 100 - low), told: true, isOfRest: true };
  if (
    before === 'duoi' ||
    (/^(?:duoc|den|toi|dat|qua|noi)$/.test(before) && /^(?:chua|khong)$/.test(before2))
  )
    return { to, kind: 'below', value: low, told: true };
  if (before === 'chua') return { to, kind: 'below', value: low, told: true };
  // "30% chưa nộp": so much is not, or so far has it come and is not.
  if (!REACHED.test(before) && NOT_DONE_AFTER.test(wordsBetween(tokens, to, to + 4)))
    return { to, kind: 'maybe', value: low, told: false };
  if (
    low === 100 &&
    (/^(?:gan|sap)$/.test(before) || /^(?:gan|sap)$/.test(before2) || (before === 'nhu' && before2 === 'gan'))
  )
    return { to, kind: 'percent', value: 90, told: true };
  if (/^(?:tang|them|giam)$/.test(before) || (before === 'duoc' && /^(?:tang|them)$/.test(before2)))
    return { to, kind: 'relative', value: low, told: true };
  const wished =
    (before === 'dat' && /^(?:phai|can|dau|muc|cau|tam)$/.test(before2)) || isAsked(before2, before);
  if (nearest === 'target' || wished) return { to, kind: 'target', value: low, told: true };
  const after = wordsBetween(tokens, to, to + 3);
  const counted = COUNTED_AFTER.test(after);
  const isFigure =
    nearest === 'indicator' ||
    ITSELF_AFTER.test(after) ||
    (nearest !== 'progress' && (counted || !Number.isInteger(low)));
  return {
    to,
    kind: isFigure ? 'figure' : 'percent',
    value: low,
    told: nearest === 'progress' || /^(?:cong viec|khoi luong|tien do)/.test(after),
  };
}

/** Something is told as reached before the number. */
const REACHED = /^(?:duoc|dat|xong|len|toi|den|moi|roi|da|lam|khoang|hon|gan|con)$/;
/** A deed that has not been done follows at once. */
const NOT_DONE_AFTER =
  /^(?:(?:van|con|la|thi) )*chua (?!xong|dat|du|het|den|toi|bang|ky|duyet|co|biet|on|tron|cao|hoan|vuot|phai|a\b|em\b|anh\b|chi\b)[a-z-]+/;

/** "xong rồi em ơi 98,6 phần trăm": what is finished has been told, and then the figure it came to. */
function isToldApart(tokens: readonly Token[], at: number): boolean {
  return /(?:^| )xong roi(?: (?:a|em|anh|chi|oi|nhe|nha|sep|co|chu|bac|do|day|luon))*$/.test(
    wordsBetween(tokens, at - 6, at),
  );
}

/** "phải được 90%", "huyện giao 80%", "ít nhất 80%": so much is asked for. */
function isAsked(before2: string, before: string): boolean {
  return (
    /^(?:phai|can)(?: duoc)?$/.test(before === 'duoc' ? `${before2} ${before}` : before) ||
    /^(?:it nhat|quy dinh|yeu cau|dat ra)$/.test(`${before2} ${before}`) ||
    (before === 'giao' && !/^(?:ban|da|chuyen|duoc)$/.test(before2))
  );
}

/** After these a dash makes a number negative; after others it is a pause: "xong -80%". */
const BEFORE_NUMBER = /^(?::|dat|duoc|do|la|giam|tang|moi|khoang|len|con|chi)$/;

/** "-5%", "đạt -5%", "âm 5%"; in "- 5%" the dash begins a line. */
function isNegative(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  if (sign?.raw.toLowerCase() === 'âm') return true;
  const isMinus = /^[-–−]$/.test(sign?.text ?? '') && tokens[at]?.glued === true && !sign?.glued;
  return isMinus && (at === 1 || BEFORE_NUMBER.test(tokens[at - 2]?.text ?? ''));
}

/** "tụt còn 89%", "giảm xuống còn 81": the indicator itself, and nothing that is left. */
function hasFallen(tokens: readonly Token[], at: number): boolean {
  let back = at - 1;
  while (/^(?:khoang|chung|tam|co|do)$/.test(tokens[back]?.text ?? '')) back--;
  return (
    /^(?:con|xuong|ve)$/.test(tokens[back]?.text ?? '') &&
    /^(?:tut|giam|sut|rot|xuong|tuot|drop)$/.test(tokens[back - 1]?.text ?? '')
  );
}

/** "việc tồn giảm còn 10%", "giảm còn 5% việc chưa làm": what has become less is what is left. */
function isUndone(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 5), at).some(({ text }) => text === 'ton');
  return before || tokens.slice(at + 2, at + 6).some(({ text }) => /^(?:chua|ton)$/.test(text));
}

/** A rate that has fallen is told above one half; less may be what is left. */
const FIGURE_OF_RATE = 50;

/** Above the days of a month and the points of a criterion. */
const FIGURE_LEAST = 32;

/** Indicators that are told without their sign: "trực tuyến 69", "đúng hạn đạt 98". */
const RATES =
  /^(?:dung han|truoc han|som han|giai ngan|ty le|ti le|truc tuyen|toan trinh|hai long|ky so|thanh toan)$/;

/** What may stand between an indicator and its number. */
const BETWEEN =
  /^(?:la|dat|duoc|con|tut|giam|xuong|len|tang|khoang|van|moi|thi|nay|hien|tam|chung|do|muc|o|cua|thang|quy|\d{1,2})$/;

/** A percentage without its sign: "tháng 7 đạt 98,7", "tỷ lệ tụt còn 81". */
export function bareFigure(tokens: readonly Token[], at: number): Omit<NumberMark, 'from'> | undefined {
  const text = tokens[at]?.text ?? '';
  const value = decimal(text);
  if (!/^\d{2,3}(?:[.,]\d{1,2})?$/.test(text) || value < FIGURE_LEAST || value > 100) return undefined;
  const next = tokens[at + 1];
  const isEnd =
    next === undefined ||
    next.kind === 'break' ||
    (next.kind === 'sign' && !/^[%/+=–-]$/.test(next.text)) ||
    /^(?:roi|a|nha|nhe|do|vi|tai|thoi|chi|anh|em|con|luon)$/.test(next.text) ||
    (text.includes(',') && OF_PERIOD.test(`${next.text} ${tokens[at + 2]?.text}`));
  const isFigure = /[.,]/.test(text) || hasFallen(tokens, at) || followsRate(tokens, at);
  return isEnd && isFigure ? { to: at + 1, kind: 'figure', value, told: false } : undefined;
}

/** "99,4 cả năm", "98,6 tháng 5": of which time a figure is. */
const OF_PERIOD =
  /^(?:ca (?:nam|ky|quy|thang)|thang (?:\d|nay|truoc)|quy (?:\d|nay)|toan nam|den nay|tinh den)/;

function followsRate(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(1, at - 6); back--) {
    if (RATES.test(`${tokens[back - 1]?.text} ${tokens[back]?.text}`)) return true;
    if (!BETWEEN.test(tokens[back]?.text ?? '')) return false;
  }
  return false;
}

/** "còn 20%", "còn lại khoảng 15%", "thiếu chừng 10%": so much is left. */
function isLeft(tokens: readonly Token[], at: number): boolean {
  let back = at - 1;
  while (/^(?:khoang|chung|tam|co|do|dau|dung|moi)$/.test(tokens[back]?.text ?? '')) back--;
  const word = tokens[back]?.text ?? '';
  // "cái còn lại 60%": what is left is a thing, and so far has it come.
  const isThing = /^(?:cai|muc|chi|khoan)$/.test(tokens[back - 2]?.text ?? '');
  return REMAINING.has(word) || (word === 'lai' && tokens[back - 1]?.text === 'con' && !isThing);
}

/** "20% nữa là xong", "15% nữa thì đủ". */
function finishes(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (/^(?:la|thi|moi|cho)$/.test(tokens[next]?.text ?? '')) next++;
  return /^(?:xong|het|du|hoan|tron|ve)$/.test(tokens[next]?.text ?? '');
}

/** Work of which so much has been done: "scan được 45% hồ sơ". */
const WORKED =
  /^(?:hoa|scan|quet|nhap|viet|soan|thu|phat|in|go|dan|treo|ke|chup|xep|ghi|sua|don|phan|tach|ghim|gom|dem|bam|phieu|ve|lieu)$/;

/** "thu về được khoảng 40%". */
const HEDGE = /^(?:khoang|tam|chung|co|cung)$/;

const RESULT = new Set(['dat', 'tuc', 'la', 'bang', 'tuong', 'duong', 'khoang', 'duoc', 'thuc', 'hien']);

/** "giải ngân 1,2 tỷ/3,5 tỷ, đạt 34%": an indicator's amount stands before the comma. */
function sumsUp(tokens: readonly Token[], comma: number): boolean {
  const before = tokens.slice(Math.max(0, comma - 12), comma);
  const words = ` ${wordsBetween(tokens, comma - 12, comma)} `;
  const amount = before.some(({ kind, text }) => kind === 'number' || text === '#money');
  return amount && INDICATORS.some((indicator) => words.includes(` ${indicator} `));
}

/** Of progress words and names of indicators, the one nearest before the number. */
function nearestCue(tokens: readonly Token[], at: number): 'progress' | 'indicator' | 'target' | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 7); back--) {
    const token = tokens[back] as Token;
    if (token.text === ',' && tokens.slice(back + 1, at).every(({ text }) => RESULT.has(text)))
      return sumsUp(tokens, back) ? 'indicator' : undefined;
    if (token.text === ':' && tokens[back - 1]?.text === 'xong') return undefined;
    if (token.kind === 'break' || /^[,;.!?+]$/.test(token.text) || token.kind === 'number') return undefined;
    const pair = `${tokens[back - 1]?.text} ${token.text}`;
    const triple = `${tokens[back - 2]?.text} ${pair}`;
    // "quy chế chi tiêu" is no target.
    if (/^(?:chi tieu|muc tieu|hoach giao)$/.test(pair) && tokens[back - 2]?.text !== 'che') return 'target';
    // "phấn đấu hết năm 95%": what is striven for.
    if (/^(?:phan dau|quyet tam|huong toi)$/.test(pair)) return 'target';
    if (INDICATORS.some((words) => words === token.text || words === pair || words === triple))
      return 'indicator';
    const part =
      (token.text === 'do' && tokens[back - 1]?.text === 'muc') ||
      (token.text === 'hien' && tokens[back - 1]?.text !== 'thuc');
    if (PROGRESS_WORDS.has(token.text) && !part) return 'progress';
  }
  return undefined;
}
