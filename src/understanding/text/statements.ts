import type { CodeMark } from '../criteria/code-mark.ts';
import { endsInSignedCode } from '../criteria/signing.ts';
import { soleAnswer } from '../said/answers.ts';
import { type Clause, clausesOf, hasHead, type Marked, type Statement, splitAtCues } from './clauses.ts';
import { wordsBetween } from './words-between.ts';

/** A statement while it grows. `heading`: its words stand before a list of codes ("Chưa xong: 4.1, 4.2"). */
interface Draft {
  cue: CodeMark | null;
  readonly clauses: Clause[];
  readonly heading: boolean;
  readonly rest: boolean;
}

/** Cuts a message into clauses, and gives every group of criteria the clauses that speak of it. */
export function splitStatements(marked: Marked): Statement[] {
  const clauses = withHeadings(
    marked,
    clausesOf(marked).flatMap((clause) => splitAtCues(marked, clause)),
  );
  const drafts: Draft[] = [];
  clauses.forEach((clause, at) => {
    const cue = cueIn(marked, clause);
    const current = drafts.at(-1);
    const goesOn = current?.cue != null && !current.heading && clauses[at - 1]?.hard === false;
    const heading = !goesOn && isHeading(marked, clause, clauses[at + 1]);
    const rest =
      (cue === null && current?.cue != null && turnsToOther(marked, clause, current.cue)) ||
      (cue === null && current?.cue === null && turnsToUnnamed(marked, clause, current)) ||
      (cue === null &&
        current?.cue != null &&
        marked.phrases.some(
          ({ from, to, kinds }) =>
            from === clause.from &&
            kinds.includes('rest') &&
            (!numberAt(marked, to) || isFinished(marked, current)),
        ) &&
        !endsWith(current));
    if (current?.cue && cue && saysTheSame(marked, clause)) join(current, cue);
    else if (!current || heading || rest) drafts.push({ cue, clauses: [clause], heading, rest });
    else if (!cue || (sameCodes(cue, current.cue) && !opensException(marked, current.cue)))
      current.clauses.push(clause);
    else if (current.heading && !hasHead(marked, clause) && !(current.cue && hasOwnNumber(marked, clause)))
      join(current, cue, clause);
    else if (current.heading && current.cue && hasOwnNumber(marked, clause))
      drafts.push({ cue, clauses: [clause], heading: true, rest: false });
    else if (
      current.cue === null &&
      !(
        marked.settled &&
        !(clauses[at - 1]?.hard === false && endsInSignedCode(marked, clause)) &&
        saysMuch(marked, current.clauses) &&
        (hasHead(marked, clause) || opensException(marked, cue))
      )
    )
      join(current, cue, clause);
    else drafts.push({ cue, clauses: [clause], heading: false, rest: false });
  });
  return excepted(marked, listed(marked, drafts));
}

/** "3.1 | còn lại mấy thủ tục, được 80%": it is of the criterion just named that something is left. */
function endsWith({ cue, clauses }: Draft): boolean {
  return cue !== null && cue.to > cue.from && clauses.at(-1)?.to === cue.to;
}

/** "báo cáo tháng xong rồi, còn báo cáo quý thì chưa": after one named by its name, another that was not found. */
function turnsToOther(marked: Marked, clause: Clause, cue: CodeMark): boolean {
  if (cue.from < cue.to || marked.tokens[clause.from]?.text !== 'con') return false;
  const words = marked.tokens.slice(clause.from, clause.to).map(({ text }) => text);
  const speaksOf = words.includes('thi') || /^(?:bao cao|viec|nhiem vu)\b/.test(words.slice(1, 3).join(' '));
  return speaksOf && hasHead(marked, clause);
}

/** "2.1 xong, còn lại 50%" in reply to several: nothing is left of what is finished. */
function isFinished({ several, phrases, numbers }: Marked, { clauses }: Draft): boolean {
  const isIn = ({ from }: { from: number }): boolean =>
    clauses.some((clause) => from >= clause.from && from < clause.to);
  return several && phrases.some((mark) => mark.kinds.includes('done') && isIn(mark)) && !numbers.some(isIn);
}

const UNNAMED = /^(?:(?:con|thi|va|rieng|nhung) )*(?:cai|muc|viec|tieu chi|tc|nhiem vu) (?:kia|khac)(?= |$)/;

/** "cái này xong, còn cái kia vướng" in reply to one: of another, nobody knows which. */
function turnsToUnnamed(marked: Marked, clause: Clause, { clauses }: Draft): boolean {
  if (!marked.settled || marked.several) return false;
  const words = wordsBetween(marked.tokens, clause.from, clause.to);
  return UNNAMED.test(words) && saysMuch(marked, clauses) && clause.to - clause.from > 2;
}

/** "1.6 hoàn thành, 4.2 cũng thế": what was said before goes for it too. */
function saysTheSame({ tokens }: Marked, { from, to }: Clause): boolean {
  const words = tokens.slice(from, to).flatMap(({ kind, text }) => (kind === 'word' ? [text] : []));
  return /^(?:va |con |thi |cai |muc )*cung (?:the|vay|rua|nhu the|nhu vay|y vay|tuong tu)(?: a| anh| chi| em| nhe| nha| luon)*$/.test(
    words.join(' '),
  );
}

function join(draft: Draft, cue: CodeMark, clause?: Clause): void {
  draft.cue = draft.cue ? { ...draft.cue, codes: [...new Set([...draft.cue.codes, ...cue.codes])] } : cue;
  if (clause) draft.clauses.push(clause);
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

/** "xong: 2.1, 3.3 chưa làm: 7.3": behind the codes under one heading the next heading begins. */
function withHeadings(marked: Marked, clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause, at) => {
    const [before, next] = [clauses[at - 1], clauses[at + 1]];
    const cue = cueIn(marked, clause);
    if (!cue || clause.end !== ':' || before?.end !== ':' || !next) return [clause];
    const heading = {
      ...clause,
      from: marked.cues.findLast(({ from }) => from < clause.to)?.to ?? clause.to,
    };
    const isHeading = hasHead(marked, heading) && !hasHead(marked, { from: clause.from, to: heading.from });
    if (!isHeading || !cueIn(marked, next) || cueIn(marked, before)) return [clause];
    return [{ ...clause, to: heading.from, end: ',', hard: false }, heading];
  });
}

/** "4.2 = 1,5" of "Tự chấm: 4.1 = 1; 4.2 = 1,5": each has points of its own. */
function hasOwnNumber({ tokens, cues, dates }: Marked, { from, to }: Clause): boolean {
  const marks = [...cues, ...dates];
  return tokens.some(
    ({ kind }, at) =>
      at >= from && at < to && kind === 'number' && !marks.some((mark) => mark.from <= at && at < mark.to),
  );
}

function numberAt({ tokens }: Marked, at: number): boolean {
  return tokens[at]?.kind === 'number' || tokens[at + 1]?.kind === 'number';
}

function saysMuch(marked: Marked, clauses: readonly Clause[]): boolean {
  return clauses.some((clause) => hasHead(marked, clause));
}

function sameCodes(a: CodeMark, b: CodeMark | null): boolean {
  return b !== null && a.codes.join() === b.codes.join() && a.missing === b.missing;
}

function cueIn(marked: Marked, clause: Clause): CodeMark | null {
  const inside = marked.cues.filter((cue) => cue.from >= clause.from && cue.from < clause.to);
  const [first] = inside;
  if (!first) return null;
  return inside.length === 1
    ? first
    : { ...first, codes: [...new Set(inside.flatMap(({ codes }) => codes))] };
}

/** "trừ 7.3", "ngoài 7.3". */
function opensException({ tokens }: Marked, cue: CodeMark | null): boolean {
  if (cue && cue.to === cue.from) return /^(?:tru|ngoai)$/.test(tokens[cue.from]?.text ?? '');
  const words = cue ? tokens.slice(Math.max(0, cue.from - 2), cue.from).map(({ text }) => text) : [];
  return words.includes('tru') || words.includes('ngoai');
}

/** Codes on lines of their own, with the words for all of them at the end. */
function listed(marked: Marked, statements: readonly Statement[]): Statement[] {
  const joined: Statement[] = [];
  for (const statement of [...statements].reverse()) {
    const next = joined.at(-1);
    const silent =
      statement.cue?.missing === null &&
      !saysMuch(marked, statement.clauses) &&
      !isToldOf(marked, statement.clauses) &&
      !(next && isNumberedAlike(marked, statement, next)) &&
      !soleAnswer(marked, statement);
    const speaks = next?.cue?.missing === null && saysMuch(marked, next.clauses);
    if (!silent || !speaks || !next?.cue) joined.push(statement);
    else {
      const codes = [...new Set([...(statement.cue?.codes ?? []), ...next.cue.codes])];
      const clauses = [...statement.clauses, ...next.clauses];
      joined[joined.length - 1] = { ...next, cue: { ...next.cue, codes }, clauses };
    }
  }
  return joined.reverse();
}

/** "2.1 70 | 3.3 50%": each has its own share, though only the last is written as one. */
function isNumberedAlike({ tokens, numbers }: Marked, { cue, clauses }: Statement, next: Statement): boolean {
  const isIn = ({ from }: { readonly from: number }): boolean =>
    next.clauses.some((clause) => from >= clause.from && from < clause.to);
  const words = clauses
    .flatMap(({ from, to }) => tokens.slice(Math.max(from, cue?.to ?? from), to))
    .filter(({ kind, text }) => kind !== 'sign' || text === '%');
  const [number, ...others] = words;
  const isShare = number?.kind === 'number' && /^(?:[1-9]\d|100)$/.test(number.text);
  return isShare && others.length === 0 && numbers.some(isIn);
}

/** "5.1 thì đợi nghị định mới": something is said of it, though no table knows what. */
function isToldOf({ tokens }: Marked, clauses: readonly Clause[]): boolean {
  return clauses.some(({ from, to }) =>
    tokens.slice(from, to).some(({ text }) => /^(?:chua|khong|cho|doi|dang|con|moi|roi|da)$/.test(text)),
  );
}

/** "xong hết trừ 7.3, cái đó tới thứ 6": the one taken off has a day of its own. */
function isTermed({ dates }: Marked, clauses: readonly Clause[]): boolean {
  return dates.some((date) => clauses.some(({ from, to }) => date.from >= from && date.from < to));
}

/** "trừ 3.3 ra": nothing else is said. */
function isOnlyTakenOff({ tokens }: Marked, { cue, clauses }: Statement): boolean {
  return clauses.every(({ from, to }) =>
    tokens.slice(Math.max(from, cue?.to ?? from), to).every(({ text }) => /^(?:ra|thoi|thi)$/.test(text)),
  );
}

/** "6.1 đến 6.4 xong, trừ 6.2": takes 6.2 off, and drops it where nothing else is said of it. */
function excepted(marked: Marked, statements: readonly Statement[]): Statement[] {
  const kept: Statement[] = [];
  for (const statement of statements) {
    const { cue } = statement;
    const before = kept.at(-1);
    const isException = before?.cue && opensException(marked, cue);
    const opens = !before && opensException(marked, cue);
    if (opens) {
      if (statements.length > 1 && isOnlyTakenOff(marked, statement)) continue;
      kept.push({ ...statement, cue: null });
      continue;
    }
    if (cue && isException && before?.cue) {
      kept[kept.length - 1] = {
        ...before,
        cue: { ...before.cue, codes: before.cue.codes.filter((code) => !cue.codes.includes(code)) },
      };
      if (!saysMuch(marked, statement.clauses) && !isTermed(marked, statement.clauses)) continue;
    }
    kept.push(statement);
  }
  return kept.filter(({ cue }) => cue === null || cue.codes.length > 0 || cue.missing !== null);
}
