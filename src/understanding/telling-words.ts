import type { Clause, Marked } from './clauses.ts';
import type { PeriodMark } from './periods.ts';
import type { Kind } from './words/phrases.ts';

const ADDRESSES = new Set([
  'anh',
  'chi',
  'em',
  'a',
  'sep',
  'dong-chi',
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
interface Telling {
  readonly word: string;
  readonly verb: boolean;
}

const plain = (word: string): Telling => ({ word, verb: false });

const VERBS: ReadonlySet<Kind> = new Set<Kind>(['act', 'send', 'draft', 'work']);

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
]);

/** Phrases that tell of the work, never of its name. */
const TOLD: ReadonlySet<Kind> = new Set<Kind>([
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
  'future',
  'must',
  'ongoing',
  'notYet',
  'not',
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
    const verb = phrases.some(
      (mark) =>
        mark.from <= at &&
        at < mark.to &&
        mark.kinds.some((kind) => VERBS.has(kind)) &&
        !NAMING.has(
          tokens
            .slice(mark.from, mark.to)
            .map((token) => token.text)
            .join(' '),
        ),
    );
    const told = phrases.some(
      (mark) => mark.from <= at && at < mark.to && mark.kinds.some((kind) => TOLD.has(kind)),
    );
    const addressed = (word: number): boolean =>
      tokens[word]?.text === 'bao' &&
      tokens[word + 1]?.text === 'cao' &&
      ADDRESSES.has(tokens[word + 2]?.text ?? '');
    return [told || addressed(at) || addressed(at - 1) ? plain('|') : { word: text, verb }];
  });
}

function periodWords(period: string): Telling[] {
  if (period.includes('Q')) return [plain('hang'), plain('quy')];
  return period.includes('H') ? [plain('6'), plain('thang')] : [plain('hang'), plain('thang')];
}
