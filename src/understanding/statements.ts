import type { Day } from '#domain/day.ts';
import type { CodeMark } from './codes.ts';
import type { DateMark } from './dates.ts';
import type { NumberMark } from './numbers.ts';
import type { Mark } from './phrases.ts';
import type { Token } from './tokens.ts';
import { FILLERS } from './words/nouns.ts';
import type { Kind } from './words/phrases.ts';

/** A stretch of tokens without a break in it. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** The sign or word that ends it: `,` `?` `nhung` …; empty at the end of the message. */
  readonly end: string;
  /** A sentence or line ends here. */
  readonly hard: boolean;
}

/** What is said of one group of criteria, or of none. */
export interface Statement {
  readonly cue: CodeMark | null;
  readonly clauses: readonly Clause[];
  /** It speaks of "the others", which nobody named. */
  readonly rest?: boolean;
}

/** What the cutting looks at. */
export interface Marked {
  readonly tokens: readonly Token[];
  readonly phrases: readonly Mark[];
  readonly numbers: readonly NumberMark[];
  readonly cues: readonly CodeMark[];
  readonly dates: readonly DateMark[];
  readonly today: Day;
  /** A statement without a criterion named has one all the same: replied to, or the only one open. */
  readonly settled: boolean;
  readonly isNameWord: (word: string) => boolean;
}

const HEADS: ReadonlySet<Kind> = new Set<Kind>([
  'done',
  'nearDone',
  'half',
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
  'ongoing',
  'asksForReport',
  'okay',
  'ack',
]);
const SOFT = new Set([',', ':', '→', '=>', '–', '(', ')', '/', '-', '+', '*', '•']);
const HARD = new Set([';', '.', '!', '?', '…', '...', '..', '|']);
const TURNS = new Set(['nhung', 'rieng', 'tuy']);

/** A statement while it grows. `heading`: its words stand before a list of codes ("Chưa xong: 4.1, 4.2"). */
interface Draft {
  cue: CodeMark | null;
  readonly clauses: Clause[];
  readonly heading: boolean;
  readonly rest: boolean;
}

/** Cuts a message into clauses, and gives every group of criteria the clauses that speak of it. */
export function splitStatements(marked: Marked): Statement[] {
  const clauses = clausesOf(marked).flatMap((clause) => splitAtCues(marked, clause));
  const drafts: Draft[] = [];
  clauses.forEach((clause, at) => {
    const cue = cueIn(marked, clause);
    const current = drafts.at(-1);
    const heading = isHeading(marked, clause, clauses[at + 1]);
    const rest =
      cue === null &&
      current?.cue != null &&
      marked.phrases.some(
        ({ from, to, kinds }) => from === clause.from && kinds.includes('rest') && !numberAt(marked, to),
      );
    if (!current || heading || rest) drafts.push({ cue, clauses: [clause], heading, rest });
    else if (!cue || sameCodes(cue, current.cue)) current.clauses.push(clause);
    else if (current.heading && !hasHead(marked, clause)) join(current, cue, clause);
    else if (
      current.cue === null &&
      !(marked.settled && saysMuch(marked, current.clauses) && hasHead(marked, clause))
    )
      join(current, cue, clause);
    else drafts.push({ cue, clauses: [clause], heading: false, rest: false });
  });
  return excepted(marked, listed(marked, drafts));
}

function join(draft: Draft, cue: CodeMark, clause: Clause): void {
  draft.cue = draft.cue ? { ...draft.cue, codes: [...new Set([...draft.cue.codes, ...cue.codes])] } : cue;
  draft.clauses.push(clause);
}

/** "Đã xong:" before a clause or lines that hold codes and nothing else. */
function isHeading(marked: Marked, clause: Clause, next: Clause | undefined): boolean {
  if (
    !next ||
    (clause.end !== ':' && clause.end !== '\n') ||
    cueIn(marked, clause) ||
    !hasHead(marked, clause)
  )
    return false;
  return cueIn(marked, next) !== null && !hasHead(marked, next);
}

function numberAt({ tokens }: Marked, at: number): boolean {
  return tokens[at]?.kind === 'number' || tokens[at + 1]?.kind === 'number';
}

/** Does a phrase or number that says how work stands begin in this stretch? */
export function hasHead(marked: Marked, { from, to }: { from: number; to: number }): boolean {
  return (
    marked.phrases.some(
      (mark) => mark.from >= from && mark.from < to && mark.kinds.some((kind) => HEADS.has(kind)),
    ) || marked.numbers.some((mark) => mark.from >= from && mark.from < to)
  );
}

function saysMuch(marked: Marked, clauses: readonly Clause[]): boolean {
  return clauses.some((clause) => hasHead(marked, clause));
}

function sameCodes(a: CodeMark, b: CodeMark | null): boolean {
  return b !== null && a.codes.join() === b.codes.join() && a.missing === b.missing;
}

/** The message cut at breaks, signs and words that turn it. */
export function clausesOf({ tokens, cues, phrases }: Marked): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const opens = (at: number): boolean =>
    clauses.at(-1)?.end !== ':' &&
    tokens
      .slice(from, cues.find((cue) => cue.to === at)?.from ?? from)
      .every(({ kind, text }) => kind !== 'word' || FILLERS.has(text));
  const close = (to: number, end: string, hard: boolean, next: number): void => {
    if (to > from) clauses.push({ from, to, end, hard });
    else if (end === '?' && clauses.length > 0)
      clauses[clauses.length - 1] = { ...(clauses.at(-1) as Clause), end, hard };
    from = next;
  };
  tokens.forEach((token, at) => {
    if (cues.some((cue) => cue.from <= at && at < cue.to)) return;
    const endsCode = cues.some((cue) => cue.to === at);
    if (token.kind === 'break') close(at, '\n', true, at + 1);
    else if (token.kind === 'sign' && HARD.has(token.text) && !(endsCode && token.text === '.' && opens(at)))
      close(at, token.text, true, at + 1);
    else if (token.kind === 'sign' && SOFT.has(token.text) && !endsCode) close(at, token.text, false, at + 1);
    else if (
      TURNS.has(token.text) ||
      (token.text === 'con' && (opensCue(cues, phrases, at) || turnsToOther(tokens, phrases, at)))
    )
      close(at, token.text, false, at);
  });
  close(tokens.length, '', true, tokens.length);
  return clauses;
}

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
    !phrases.some((mark) => mark.from <= at + 1 && at + 1 < mark.to) &&
    !/^(?:lai|thieu|cho|chua|phai|mot|moi|vai|co|it)$/.test(next.text)
  );
}

/** A clause that names several groups is cut between them: after the words that belong to the one before. */
function splitAtCues(marked: Marked, clause: Clause): Clause[] {
  const inside = marked.cues.filter((cue) => cue.from >= clause.from && cue.from < clause.to);
  if (inside.length < 2) return [clause];
  const [first, last] = [inside[0] as CodeMark, inside.at(-1) as CodeMark];
  const wordsFirst =
    hasHead(marked, { from: clause.from, to: first.from }) &&
    !hasHead(marked, { from: last.to, to: clause.to });
  const cuts = inside.slice(1).map((cue, at) => (wordsFirst ? (inside[at] as CodeMark).to : cue.from));
  const edges = [clause.from, ...cuts, clause.to];
  return cuts
    .concat(clause.to)
    .map((to, at) => ({
      from: edges[at] as number,
      to,
      end: to === clause.to ? clause.end : '',
      hard: to === clause.to && clause.hard,
    }));
}

function cueIn(marked: Marked, clause: Clause): CodeMark | null {
  const inside = marked.cues.filter((cue) => cue.from >= clause.from && cue.from < clause.to);
  const [first] = inside;
  if (!first) return null;
  return inside.length === 1
    ? first
    : { ...first, codes: [...new Set(inside.flatMap(({ codes }) => codes))] };
}

/** Codes on lines of their own, with the words for all of them at the end. */
function listed(marked: Marked, statements: readonly Statement[]): Statement[] {
  return statements.reduceRight<Statement[]>((after, statement) => {
    const [next, ...others] = after;
    const silent = statement.cue?.missing === null && !saysMuch(marked, statement.clauses);
    if (!silent || !next?.cue || next.cue.missing !== null || !saysMuch(marked, next.clauses))
      return [statement, ...after];
    const codes = [...new Set([...(statement.cue?.codes ?? []), ...next.cue.codes])];
    return [{ cue: { ...next.cue, codes }, clauses: [...statement.clauses, ...next.clauses] }, ...others];
  }, []);
}

/** "6.1 đến 6.4 xong, trừ 6.2": takes 6.2 off, and drops it where nothing else is said of it. */
function excepted(marked: Marked, statements: readonly Statement[]): Statement[] {
  const kept: Statement[] = [];
  for (const statement of statements) {
    const { cue } = statement;
    const before = kept.at(-1);
    const word = cue ? marked.tokens.slice(Math.max(0, cue.from - 2), cue.from).map(({ text }) => text) : [];
    const isException = cue && before?.cue && (word.includes('tru') || word.includes('ngoai'));
    if (isException && before?.cue) {
      kept[kept.length - 1] = {
        ...before,
        cue: { ...before.cue, codes: before.cue.codes.filter((code) => !cue.codes.includes(code)) },
      };
      if (!saysMuch(marked, statement.clauses)) continue;
    }
    kept.push(statement);
  }
  return kept.filter(({ cue }) => cue === null || cue.codes.length > 0 || cue.missing !== null);
}
