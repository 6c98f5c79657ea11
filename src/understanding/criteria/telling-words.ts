import type { PeriodMark } from '../dates/period-mark.ts';
import type { Clause, Marked } from '../text/clauses.ts';
import { wordsBetween } from '../text/words-between.ts';
import type { Kind } from '../words/kinds.ts';
import { POLITE } from '../words/nouns.ts';

const ADDRESSES = new Set([
  'anh',
  'chi',
  'em',
  'a',
  'sep',
  'dong-chi',
  'dong',
  'lanh',
  'bac',
  'chu',
  'co',
  'thay',
  'ong',
  'ba',
  'voi',
  'cac',
  'thu',
  'de',
  'xin',
  'la',
  'cho',
  'moi',
]);

/** A word that may belong to a name; verbs stand in many names and prove little. */
export interface Telling {
  readonly word: string;
  readonly verb: boolean;
}

const plain = (word: string): Telling => ({ word, verb: false });

/** Kinds of phrases that are verbs of work. */
export const VERBS: ReadonlySet<Kind> = new Set<Kind>(['act', 'send', 'draft', 'work']);

/** Said for the commune's page, as its name in the plan is "Trang thông tin điện tử". */
const WEBSITE = new Set(['web', 'website']);

/** Verbs that name a criterion all the same. */
const NAMING = new Set([
  'niem yet',
  'cong khai',
  'phat thanh',
  'ky so',
  'tap huan',
  'theo doi',
  'thi hanh',
  'ra soat',
  'danh gia',
  'quyet toan',
  'dang-tai',
  'dang tin',
  'dang bai',
  'kiem tra',
  'so hoa',
  'kiem ke',
  'khao sat',
]);

/** Phrases that tell of the work, never of its name. */
export const TOLD: ReadonlySet<Kind> = new Set<Kind>([
  'done',
  'near',
  'nearDone',
  'half',
  'progress',
  'notStarted',
  'blocked',
  'fine',
  'extension',
  'asks',
  'asksForReport',
  'ack',
  'courtesy',
  'future',
  'must',
  'ongoing',
  'notYet',
  'not',
  'notMine',
  'waitABit',
  'plea',
  'notArisen',
  'remains',
  'pointing',
  'target',
  'hedge',
]);

/** The words that may belong to a name: without phrases that tell of the work, and without "báo cáo anh". */
export function tellingWords(
  { tokens, phrases }: Marked,
  { from, to }: Clause,
  period: PeriodMark | undefined,
): Telling[] {
  return tokens.slice(from, to).flatMap(({ text }, offset): Telling[] => {
    const at = from + offset;
    if (period && at >= period.from && at < period.to)
      return at === period.from && tokens.slice(from, at).some(({ text: word }) => word === 'cao')
        ? periodWords(period.period)
        : [plain('|')];
    if ((text === 'thang' || text === 'quy') && tokens[at - 1]?.text === 'cao')
      return [plain('hang'), plain(text)];
    if (isAddress(tokens, { from, to }, at)) return [plain('|')];
    const isVerb = (): boolean =>
      phrases.some(
        (mark) =>
          mark.from <= at &&
          at < mark.to &&
          mark.kinds.some((kind) => VERBS.has(kind)) &&
          !NAMING.has(wordsBetween(tokens, mark.from, mark.to)),
      );
    const isTold = (): boolean =>
      phrases.some(
        (mark) =>
          mark.from <= at &&
          at < mark.to &&
          mark.kinds.some(
            (kind) =>
              TOLD.has(kind) ||
              (kind === 'okay' && mark.to - mark.from > 1) ||
              (kind === 'perfect' && opensTold(phrases, mark.to)),
          ),
      );
    const addressed = (word: number): boolean =>
      tokens[word]?.text === 'bao' &&
      tokens[word + 1]?.text === 'cao' &&
      ADDRESSES.has(tokens[word + 2]?.text ?? '');
    if (isPunctual(tokens, at)) return [plain('|')];
    if (text === 'ky' && isSigning(tokens, at)) return [plain('|')];
    if (text === 'online') return ['truc', 'tuyen'].map(plain);
    if (text === 'loa') return ['phat', 'thanh'].map(plain);
    if (text === 'viec' && [2, 3].some((step) => tokens[at + step]?.text === 'giao'))
      return ['nhiem', 'vu'].map(plain);
    if (WEBSITE.has(text) && tokens[at - 1]?.text !== 'trang')
      return ['trang', 'thong', 'tin', 'dien', 'tu'].map(plain);
    return [isTold() || addressed(at) || addressed(at - 1) ? plain('|') : { word: text, verb: isVerb() }];
  });
}

/** "nộp đúng hạn rồi", "gửi trước hạn": when, and no share of what is on time. */
function isPunctual(tokens: Marked['tokens'], at: number): boolean {
  const start = tokens[at]?.text === 'han' ? at - 1 : at;
  return (
    /^(?:dung|truoc) han$/.test(`${tokens[start]?.text} ${tokens[start + 1]?.text}`) &&
    /^(?:nop|gui|xong|loi|trinh|dang-tai|bao|lam|roi)$/.test(tokens[start - 1]?.text ?? '')
  );
}

/** "kết luận tự kiểm tra đã ký": no word of a name as in "kỷ luật", "ký số" and "định kỳ". */
function isSigning(tokens: Marked['tokens'], at: number): boolean {
  return (
    !/^(?:luat|cuong|so)$/.test(tokens[at + 1]?.text ?? '') &&
    !/^(?:dinh|nhiem|hoc|thoi|cung)$/.test(tokens[at - 1]?.text ?? '')
  );
}

/** "mới xong": the word of time before what is told. */
function opensTold(phrases: Marked['phrases'], at: number): boolean {
  return phrases.some(({ from, kinds }) => from === at && kinds.some((kind) => TOLD.has(kind)));
}

/** "chị ơi …", "… nhé chị": address around the clause, no word of a name ("chi tiêu", "phản ánh"). */
function isAddress(tokens: Marked['tokens'], { from, to }: Pick<Clause, 'from' | 'to'>, at: number): boolean {
  if (tokens[at]?.text === 'oi' || tokens[at + 1]?.text === 'oi') return true;
  const tail = tokens.slice(at, to);
  const run = tail.every(({ kind, text }) => kind === 'sign' || POLITE.has(text));
  return (
    run &&
    at > from &&
    (tail.some(({ text }) => PARTICLES.has(text)) || PARTICLES.has(tokens[at - 1]?.text ?? ''))
  );
}

const PARTICLES = new Set(['a', 'nhe', 'nha', 'oi', 'nghe', 'roi', 'hen', 'he']);

function periodWords(period: string): Telling[] {
  if (period.includes('Q')) return [plain('quy')];
  return period.includes('H') ? [plain('6'), plain('thang')] : [plain('hang'), plain('thang')];
}
