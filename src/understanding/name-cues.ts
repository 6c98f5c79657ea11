import { type Clause, clausesOf, hasHead, type Marked } from './clauses.ts';
import type { CodeMark } from './code-mark.ts';
import { leavesOf } from './criteria.ts';
import { matchNames } from './names.ts';
import type { PeriodMark } from './periods.ts';
import type { Hearing } from './reading.ts';
import { NAME_STOPS, PAPERS } from './words/nouns.ts';
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

/** Least weight, share of the name and lead over the next that make words the name of one criterion. */
const LEAST_SAID = 0.3;
const LEAST_LEAD = 1.15;
const CLEAR_LEAD = 2;

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

/** Criteria named by the words of their names, clause by clause; none where a code stands or a reply says which. */
export function findNames(marked: Marked, hearing: Hearing, period: PeriodMark | undefined): CodeMark[] {
  const clauses = clausesOf(marked).filter(
    (clause) => !marked.cues.some((cue) => cue.from < clause.to && cue.to > clause.from),
  );
  const withCodes = marked.cues.length > 0;
  const found: CodeMark[] = [];
  clauses.forEach((clause, number) => {
    if (number > 0 && speaksOfObstacle(marked, clause)) return;
    if ((withCodes || found.length > 0) && (!hasHead(marked, clause) || speaksOfObstacle(marked, clause)))
      return;
    const named = nameIn(marked, clause, hearing, period);
    if (named) found.push(named);
  });
  return found;
}

/** The two or three criteria whose names come nearest to the words. */
export function likelyNames(words: readonly string[], hearing: Hearing): string[] {
  return matchNames(hearing.index, words, 8)
    .filter(({ words: count, pairs, code }) => count >= 2 && pairs >= 1 && (hearing.mine?.has(code) ?? true))
    .slice(0, 3)
    .map(({ code }) => code);
}

function speaksOfObstacle(marked: Marked, { from, to }: Clause): boolean {
  return marked.phrases.some(
    (mark) =>
      mark.from >= from &&
      mark.from < to &&
      mark.kinds.some(
        (kind) =>
          kind === 'blocked' ||
          kind === 'reason' ||
          kind === 'waitFor' ||
          (kind === 'lack' && marked.tokens[mark.from]?.text !== 'het') ||
          kind === 'remains',
      ),
  );
}

function nameIn(
  marked: Marked,
  clause: Clause,
  { index, mine }: Hearing,
  period: PeriodMark | undefined,
): CodeMark | undefined {
  const told = tellingWords(marked, clause, period);
  const words = told.map(({ word }) => word);
  const matches = matchNames(index, words, 12);
  const own = mine
    ? matches.filter(({ code }) => mine.has(code) || leavesOf(index, code).some((leaf) => mine.has(leaf)))
    : matches;
  const ranked = own.length > 0 && (own[0]?.score ?? 0) >= 0.6 * (matches[0]?.score ?? 0) ? own : matches;
  const [best, second] = ranked;
  if (!best || best.words < 2 || best.pairs < 1) return undefined;
  const place = index.codes.indexOf(best.code);
  const strong = told.filter(
    ({ word, verb }) => !verb && !NAME_STOPS.has(word) && index.places.get(word)?.includes(place),
  );
  const said = new Set(strong.map(({ word }) => word));
  if (said.size < 2 || [...said].every((word) => PAPERS.has(word))) return undefined;
  const lead = best.weight / (second?.weight ?? 1);
  if (best.said < (lead >= CLEAR_LEAD ? LEAST_SAID / 2 : LEAST_SAID)) return undefined;
  if (lead < LEAST_LEAD && !(second && best.said >= 2 * second.said)) return undefined;
  return { from: clause.from, to: clause.from, codes: [best.code], missing: null };
}

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
