import type { Day } from '#domain/time/day.ts';
import type { CodeMark } from '../criteria/code-mark.ts';
import type { DateMark } from '../dates/date-mark.ts';
import type { NumberMark } from '../numbers/number-mark.ts';
import { onceFor } from '../once.ts';
import type { Kind } from '../words/kinds.ts';
import { FILLERS, PAPERS, POLITE } from '../words/nouns.ts';
import type { Mark } from './mark.ts';
import type { Token } from './tokens.ts';
import { wordsBetween } from './words-between.ts';

/** A stretch of tokens without a break in it. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** The sign or word that ends it: `,` `?` `nhung` …; empty at the end of the message. */
  readonly end: string;
  /** A sentence or line ends here. */
  readonly hard: boolean;
}

/** What the cutting looks at. */
export interface Marked {
  readonly tokens: readonly Token[];
  readonly phrases: readonly Mark[];
  readonly numbers: readonly NumberMark[];
  readonly cues: readonly CodeMark[];
  readonly dates: readonly DateMark[];
  /** Periods, in which no sign ends a clause: "tháng 3, 4". */
  readonly periods?: readonly { readonly from: number; readonly to: number }[];
  readonly today: Day;
  /** A statement without a criterion named has one all the same: replied to, or the only one open. */
  readonly settled: boolean;
  /** The message replies to several criteria. */
  readonly several: boolean;
  readonly isNameWord: (word: string) => boolean;
}

/** What is said of one group of criteria, or of none. */
export interface Statement {
  readonly cue: CodeMark | null;
  readonly clauses: readonly Clause[];
  /** It speaks of "the others", which nobody named. */
  readonly rest?: boolean;
}

const HEADS: ReadonlySet<Kind> = new Set<Kind>([
  'done',
  'nearDone',
  'half',
  'underHalf',
  'work',
  'act',
  'send',
  'draft',
  'submit',
  'progress',
  'notStarted',
  'blocked',
  'extension',
  'evidence',
  'score',
  'notArisen',
  'notYet',
  'fine',
  'asks',
  'waitFor',
  'outsider',
  'unfinished',
  'broken',
  'ongoing',
  'asksForReport',
  'okay',
  'ack',
]);

const SOFT = new Set([',', ':', '→', '=>', '–', '(', ')', '/', '-', '+', '*', '•']);

const HARD = new Set([';', '.', '!', '?', '…', '...', '..', '|']);

const TURNS = new Set(['nhung', 'rieng', 'tuy']);

function isHead({ kinds }: Mark): boolean {
  return kinds.some((kind) => HEADS.has(kind));
}

/** Does a phrase or number that says how work stands begin in this stretch? */
export function hasHead(marked: Marked, { from, to }: { from: number; to: number }): boolean {
  return (
    marked.phrases.some(
      (mark) => mark.from >= from && mark.from < to && mark.kinds.some((kind) => HEADS.has(kind)),
    ) || marked.numbers.some((mark) => mark.from >= from && mark.from < to)
  );
}

/** The message cut at breaks, signs and words that turn it. */
export const clausesOf: (marked: Marked) => readonly Clause[] = onceFor(cutIntoClauses);

function cutIntoClauses({ tokens, cues, phrases, isNameWord, periods = [] }: Marked): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const opens = (at: number): boolean =>
    clauses.at(-1)?.end !== ':' &&
    tokens
      .slice(from, cues.find((cue) => cue.to === at)?.from ?? from)
      .every(({ kind, text }) => kind !== 'word' || FILLERS.has(text));
  // "chưa nộp được 2.3, đề nghị …": the code ends what is said of it.
  const tells = (start: number, at: number): boolean => {
    const cue = cues.find((each) => each.to === at);
    const said = phrases.some((mark) => mark.from >= start && mark.to <= (cue?.from ?? at) && isHead(mark));
    return said && phrases.some((mark) => mark.from > at && mark.from <= at + 4 && isHead(mark));
  };
  const close = (to: number, end: string, hard: boolean, next: number): void => {
    if (to > from) clauses.push({ from, to, end, hard });
    else if (end === '?' && clauses.length > 0)
      clauses[clauses.length - 1] = { ...(clauses.at(-1) as Clause), end, hard };
    from = next;
  };
  const whole = [...cues, ...periods];
  tokens.forEach((token, at) => {
    if (whole.some((mark) => mark.from <= at && at < mark.to)) return;
    const endsCode = cues.some((cue) => cue.to === at);
    if (token.kind === 'break') close(at, '\n', true, at + 1);
    else if (token.kind === 'sign' && HARD.has(token.text) && !(endsCode && token.text === '.' && opens(at)))
      close(at, token.text, true, at + 1);
    else if (isOrnament(token, phrases, at) && !(token.text === '🙏' && at === tokens.length - 1))
      close(at, token.text, false, at + 1);
    else if (token.kind === 'sign' && SOFT.has(token.text) && (!endsCode || tells(from, at)))
      close(at, token.text, false, at + 1);
    else if (
      TURNS.has(token.text) ||
      (token.text === 'con' &&
        (opensCue(cues, phrases, at) ||
          turnsToOther(tokens, phrases, at) ||
          turnsToNamed({ tokens, phrases, isNameWord }, at, from))) ||
      opensException({ tokens, phrases, cues }, at, from) ||
      opensTopic(tokens, phrases, at) ||
      opensReport(tokens, at) ||
      opensNamed({ tokens, phrases, isNameWord }, at, from)
    )
      close(at, token.text, false, at);
  });
  close(tokens.length, '', true, tokens.length);
  return clauses;
}

/** "sáng kiến xong 🌟 tin bài xong": a picture between two things said. */
function isOrnament(token: Token, phrases: readonly Mark[], at: number): boolean {
  const picture = token.kind === 'sign' && /\p{Extended_Pictographic}/u.test(token.text);
  return picture && !phrases.some(({ from, to }) => from <= at && at < to);
}

/** Phrases that are things: what may be turned to. */
const ASIDE: ReadonlySet<Kind> = new Set<Kind>(['thing', 'resource', 'act', 'evidence']);

/** "còn 4.1", "còn cái 3.3", "còn chờ ký": not "còn 20%". */
function opensCue(cues: readonly CodeMark[], phrases: readonly Mark[], at: number): boolean {
  return (
    cues.some((cue) => cue.from > at && cue.from <= at + 3) ||
    phrases.some((mark) => mark.from === at && mark.kinds.includes('remains'))
  );
}

/** "… xong rồi còn quy chế làm việc chưa sửa": something else is spoken of. */
function turnsToOther(tokens: readonly Token[], phrases: readonly Mark[], at: number): boolean {
  const next = tokens[at + 1];
  if (!/^(?:roi|xong|a|nhe|%|nha)$/.test(tokens[at - 1]?.text ?? '') || next?.kind !== 'word') return false;
  return (
    !phrases.some(
      (mark) => mark.from <= at + 1 && at + 1 < mark.to && !mark.kinds.every((kind) => ASIDE.has(kind)),
    ) && !/^(?:lai|thieu|cho|chua|phai|mot|moi|vai|co|it)$/.test(next.text)
  );
}

/** "xin lùi tới cuối tháng còn tài sản công xong rồi": two words of a name after something was said, and something after them. */
function turnsToNamed(
  { tokens, phrases, isNameWord }: Pick<Marked, 'tokens' | 'phrases' | 'isNameWord'>,
  at: number,
  from: number,
): boolean {
  const [first, second] = [tokens[at + 1]?.text ?? '', tokens[at + 2]?.text ?? ''];
  if (!isNameWord(`${first} ${second}`)) return false;
  const next = tokens.findIndex(
    ({ kind, text }, place) => place > at && (kind === 'break' || /^[,;.]$/.test(text)),
  );
  const end = next < 0 ? tokens.length : next;
  const tells = (start: number, stop: number): boolean =>
    phrases.some((mark) => mark.from >= start && mark.to <= stop && isHead(mark));
  return tells(from, at) && tells(at + 3, end);
}

/** "nhiệm vụ giao thì xong rồi phản ánh thì cũng xong": after what is finished another topic opens. */
function opensTopic(tokens: readonly Token[], phrases: readonly Mark[], at: number): boolean {
  if (!/^(?:roi|xong)$/.test(tokens[at - 1]?.text ?? '') || tokens[at]?.kind !== 'word') return false;
  const then = [2, 3, 4, 5].map((step) => at + step).find((place) => tokens[place]?.text === 'thi');
  if (then === undefined || tokens.slice(at, then).some(({ kind }) => kind !== 'word')) return false;
  const first = tokens[at]?.text ?? '';
  return (
    !/^(?:ma|thi|nhung|con|em|anh|chi|toi|de|khi|neu|a|nhe|nha|do|day)$/.test(first) &&
    !phrases.some((mark) => mark.from >= at && mark.from < then && isHead(mark))
  );
}

/** "tất cả xong trừ 3.3 chưa làm": what is taken off has something said of it. */
function opensException(
  { tokens, phrases, cues }: Pick<Marked, 'tokens' | 'phrases' | 'cues'>,
  at: number,
  from: number,
): boolean {
  if (!/^(?:tru|ngoai)$/.test(tokens[at]?.text ?? '')) return false;
  const cue = cues.find((each) => each.to > each.from && each.from > at && each.from <= at + 2);
  return (
    cue !== undefined &&
    phrases.some((mark) => mark.from >= from && mark.to <= at && isHead(mark)) &&
    phrases.some((mark) => mark.from >= cue.to && mark.from <= cue.to + 2 && isHead(mark))
  );
}

/** "kiểm tra nội bộ xong rồi báo cáo sáu tháng đang chờ ký": after what is finished the report of a term. */
function opensReport(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === 'bao' &&
    tokens[at + 1]?.text === 'cao' &&
    /^(?:thang|quy|nam|6|9|sau|chin)$/.test(tokens[at + 2]?.text ?? '') &&
    tokens[at - 1]?.text === 'roi' &&
    /^(?:xong|het|thanh|tat)$/.test(tokens[at - 2]?.text ?? '')
  );
}

/** Before a name these belong to it: "phần biên chế thì", "cái sáng kiến thì". */
const OF_TOPIC = /^(?:cai|phan|muc|viec|con|rieng)$/;

/** "tự kiểm tra thì chưa làm gì kỷ cương thì được 30%": after something was said two words of a name, and "thì". */
function opensNamed(
  { tokens, phrases, isNameWord }: Pick<Marked, 'tokens' | 'phrases' | 'isNameWord'>,
  at: number,
  from: number,
): boolean {
  const topic = OF_TOPIC.test(tokens[at]?.text ?? '') ? at + 1 : at;
  if (OF_TOPIC.test(tokens[at - 1]?.text ?? '')) return false;
  if (opensBeside(tokens, at, topic, from, isNameWord)) return true;
  const then = [2, 3, 4].find((step) => tokens[topic + step]?.text === 'thi');
  if (then === undefined || !tokens.slice(topic + 2, topic + then).every(({ text }) => isNameWord(text)))
    return false;
  const pair = `${tokens[topic]?.text} ${tokens[topic + 1]?.text}`;
  if (phrases.some(({ kinds }) => kinds.includes('score'))) return false;
  if (PAPERS.has(pair) || tokens[at - 1]?.kind === 'number' || !isNameWord(pair)) return false;
  const told = phrases.some(
    (mark) =>
      mark.from >= from &&
      mark.to <= at &&
      (isHead(mark) || mark.kinds.includes('already')) &&
      !mark.kinds.every((kind) => WORK.has(kind)),
  );
  return told || tokens.slice(from, at).some(({ text }) => text === '%');
}

/** "đài thì phát đều hai buổi một tuần | bài thì đăng đủ": after one thing and "thì" another of one word and "thì". */
function opensBeside(
  tokens: readonly Token[],
  at: number,
  topic: number,
  from: number,
  isNameWord: (word: string) => boolean,
): boolean {
  const word = tokens[topic];
  if (tokens[topic + 1]?.text !== 'thi' || word?.kind !== 'word') return false;
  if (FILLERS.has(word.text) && word.text !== 'quy') return false;
  const opened = tokens.findIndex(({ text }, place) => place > from && text === 'thi');
  return opened > from && opened <= from + 5 && at - opened > 2 && isNameWord(word.text);
}

/** Verbs of work, which may have for their object what is spoken of next. */
const WORK: ReadonlySet<Kind> = new Set<Kind>(['work', 'act', 'send', 'draft', 'submit', 'asks', 'ack']);

/** A clause that names several groups is cut between them: after the words that belong to the one before. */
export function splitAtCues(marked: Marked, clause: Clause): Clause[] {
  const inside = marked.cues.filter((cue) => cue.from >= clause.from && cue.from < clause.to);
  if (inside.length < 2) return [clause];
  const [first, last] = [inside[0] as CodeMark, inside.at(-1) as CodeMark];
  const wordsFirst =
    hasHead(marked, { from: clause.from, to: first.from }) &&
    !hasHead(marked, { from: last.to, to: clause.to });
  const cuts = inside.slice(1).map((cue, at) => (wordsFirst ? (inside[at] as CodeMark).to : cue.from));
  const edges = [clause.from, ...cuts, clause.to];
  return cuts.concat(clause.to).map((to, at) => ({
    from: edges[at] as number,
    to,
    end: to === clause.to ? clause.end : '',
    hard: to === clause.to && clause.hard,
  }));
}

/** The last clause that begins with "giờ", "nay", "hiện": what stands before it is past. 0: none does. */
export function clauseFromNow(tokens: readonly Token[], clauses: readonly Clause[]): number {
  const isNow = ({ from }: Clause): boolean =>
    /^(?:(?:nhung|ma|con|va) )?(?:gio|bay gio|hien|nay|den nay|den gio|hom nay)\b/.test(
      wordsBetween(tokens, from, from + 3),
    );
  const at = clauses.findLastIndex(isNow);
  const tells = clauses.slice(0, at).some((clause) => !isAddress(tokens, clause));
  return at > 0 && tells ? at : 0;
}

/** Nothing but whom it is said to: "Thưa anh", "Dạ em báo cáo chị". */
export function isAddress(tokens: readonly Token[], { from, to }: Pick<Clause, 'from' | 'to'>): boolean {
  return tokens
    .slice(from, to)
    .every(({ kind, text }) => kind === 'sign' || POLITE.has(text) || ADDRESSING.has(text));
}

const ADDRESSING = new Set('da thua kinh gui chao bao cao dong-chi'.split(' '));
