import { nearCodes } from '#domain/plan/near-codes.ts';
import type { Heard } from '../heard.ts';
import { onceFor } from '../once.ts';
import type { Clue, Hearing, Problem, Reading } from '../reading.ts';
import { wordsBetween } from '../text/words-between.ts';
import { FILLERS } from '../words/nouns.ts';
import { type CriteriaIndex, isNamedBy, leavesOf } from './criteria.ts';
import { meantByWords, placesMeaning } from './everyday.ts';
import { likelyNames } from './name-cues.ts';
import { isOfItsOwn, opensWith } from './opens-with.ts';
import { strangeWords, tellsOfErrand } from './strange-words.ts';
import { TOLD, tellingWords } from './telling-words.ts';

/** So many criteria of the message replied to are offered to choose from. */
const MOST_NAMED = 6;

/** So many criteria are offered where words name none. */
const MOST_LIKELY = 3;

/** The criterion of a statement, or why it is not clear which. */
export interface Resolved {
  readonly criterion: string | null;
  readonly candidates: readonly string[];
  readonly problem: Problem | null;
  readonly clue: Clue | null;
}

/** Words without meaning for the reader that a message without any criterion named, or a reply, may hold. */
const STRANGE_WORDS_MAX = 1;
const STRANGE_BESIDE_OBSTACLE_MAX = 4;
const STRANGE_IN_REPLY_MAX = 3;

/** The criteria a statement speaks of: named, replied to, or the only one open. */
export function resolveCriterion(heard: Heard, hearing: Hearing, needed: boolean): Resolved[] {
  const { cue } = heard.statement;
  if (cue && cue.missing !== null && cue.codes.length === 0)
    return [
      {
        ...unknown(cue.missing, hearing),
        clue: { words: written(heard, cue.from, cue.to), means: 'no-criterion' },
      },
    ];
  if (cue?.either)
    return [{ criterion: null, candidates: cue.codes, problem: 'which-criterion', clue: null }];
  const [named] = cue?.codes ?? [];
  if (
    cue &&
    named &&
    cue.to <= cue.from &&
    hearing.about.length === 0 &&
    (tellsOnlyOfThing(heard) || tellsOnlyOfPortal(heard))
  )
    return [
      {
        criterion: named,
        candidates: cue.codes,
        problem: 'which-criterion',
        clue: { words: nameWords(heard, hearing, named), means: 'criterion-name' },
      },
    ];
  if (cue)
    return bothParts(heard, hearing, cue.codes).map((code) =>
      checked(code, hearing, {
        words: cue.to > cue.from ? written(heard, cue.from, cue.to) : nameWords(heard, hearing, code),
        means: cue.to > cue.from ? 'criterion' : 'criterion-name',
      }),
    );
  if (heard.statement.rest) {
    const [left, another] = hearing.about.filter(
      (code) => !heard.marked.cues.some(({ codes }) => codes.includes(code)),
    );
    if (hearing.about.length === 2 && left && !another)
      return [checked(left, hearing, { words: left, means: 'replied-to' })];
    const all = hearing.about.filter((code) => !heard.marked.cues.some(({ codes }) => codes.includes(code)));
    if (
      all.length > (isRest(heard) ? 0 : 1) &&
      all.length < hearing.about.length &&
      counts(heard, all.length)
    )
      return all.map((code) => checked(code, hearing, { words: code, means: 'replied-to' }));
    const said = hearing.about.length === 1 ? hearing.about : [];
    const others = hearing.open.filter(
      (code) => !said.includes(code) && !heard.marked.cues.some(({ codes }) => codes.includes(code)),
    );
    return [
      { criterion: null, candidates: others.slice(0, MOST_NAMED), problem: 'which-criterion', clue: null },
    ];
  }
  const known = hearing.about.filter((code) => hearing.index.byCode.has(code));
  const [only] = known;
  if (only && known.length === 1) {
    const parts = bothParts(heard, hearing, [only]);
    if (parts.length > 1)
      return parts.map((code) => checked(code, hearing, { words: code, means: 'replied-to' }));
    const resolved = checked(only, hearing, { words: only, means: 'replied-to' });
    const stray = heard.stray.find((code) => code !== only);
    if (stray !== undefined && resolved.problem === null)
      return [{ ...resolved, candidates: [stray, only], problem: 'which-criterion' }];
    const asked = unlessAnother(resolved, heard, hearing);
    return [isLoud(heard) ? asked : unlessStrange(asked, heard, hearing)];
  }
  if (known.length > 1) return severalReplied(heard, hearing, known);
  if (!needed) return [{ criterion: null, candidates: [], problem: null, clue: null }];
  const counted = allOpenIn(heard, hearing);
  if (counted !== undefined)
    return hearing.open.map((code) => checked(code, hearing, { words: counted, means: 'criterion' }));
  return [withoutReply(heard, hearing)];
}

/** "em làm hết cả 3 việc rồi" of somebody who has three open: the words that say so, as written. */
function allOpenIn({ text, marked, statement }: Heard, { mine, open }: Hearing): string | undefined {
  if (!mine || open.length < 2) return undefined;
  const { tokens } = marked;
  const word = (at: number): string => tokens[at]?.text ?? '';
  const start = tokens.findIndex(
    (_, at) =>
      word(at) === 'ca' &&
      (COUNTS[word(at + 1)] ?? Number(word(at + 1))) === open.length &&
      OF_WORK.test(`${word(at + 2)} ${word(at + 3)}`) &&
      statement.clauses.some(({ from, to }) => from <= at && at < to),
  );
  return start < 0 ? undefined : text.slice(tokens[start]?.start ?? 0, tokens[start + 1]?.end ?? 0);
}

/** What a list of work is counted by. */
const OF_WORK = /^(?:viec|muc|tieu chi|dau viec|nhiem vu)\b/;

/** "3.2 xong cả hai": a criterion with two parts, and both are spoken of. */
function bothParts(
  { marked, statement }: Heard,
  { index }: Hearing,
  codes: readonly string[],
): readonly string[] {
  const [only] = codes;
  const parts = only === undefined || codes.length > 1 ? [] : leavesOf(index, only);
  if (parts.length !== 2) return codes;
  const words = statement.clauses.map(({ from, to }) => wordsBetween(marked.tokens, from, to));
  return /\bca (?:hai|2)\b/.test(words.join(' ')) ? parts : codes;
}

/** A reply that tells of many other things, or of a meeting or a trip, is asked about. */
function unlessStrange(resolved: Resolved, heard: Heard, { index }: Hearing): Resolved {
  const code = resolved.criterion;
  if (code === null || resolved.problem !== null) return resolved;
  const isStrange =
    strangeWords(heard, index, code) > STRANGE_IN_REPLY_MAX || tellsOfErrand(heard, index, code);
  return isStrange ? { ...resolved, problem: 'unclear' } : resolved;
}

/**
 * A reply whose words name another of the sender's criteria is asked about; one of somebody else's, of which nobody
 * reports, only where all its words do, and so where an obstacle is told of, whose words name many things.
 */
function unlessAnother(resolved: Resolved, heard: Heard, hearing: Hearing): Resolved {
  const code = resolved.criterion;
  if (code === null || resolved.problem !== null) return resolved;
  const { index, mine } = hearing;
  const other = heard.alsoNamed.find(
    (each) =>
      each !== code &&
      index.byCode.get(code)?.parentCode !== each &&
      (((mine?.has(each) ?? true) && isLoud(heard, false) === isLoud(heard)) ||
        namesOnly(heard, index, each, code)),
  );
  const others = other === undefined ? opensWith(heard, hearing, code) : [other];
  if (others.length === 0 || isOfItsOwn(heard, index, code)) return resolved;
  return { ...resolved, candidates: [...others, code], problem: 'which-criterion' };
}

/** "phản ánh kiến nghị xong rồi": but for what is told, nothing stands there but words of this name, and not of the other's. */
function namesOnly({ marked, statement }: Heard, index: CriteriaIndex, code: string, than: string): boolean {
  const words = marked.tokens.filter(
    ({ kind, text }, at) =>
      kind === 'word' &&
      statement.clauses.some(({ from, to }) => at >= from && at < to) &&
      !FILLERS.has(text) &&
      !marked.phrases.some(
        ({ from, to, kinds }) => from <= at && at < to && kinds.some((each) => TOLD.has(each)),
      ),
  );
  const isOf = (of: string): boolean[] => words.map(({ text }) => isNamedBy(index, text, index.placeOf(of)));
  return words.length > 1 && isOf(code).every(Boolean) && !isOf(than).some(Boolean);
}

/** "còn lại chưa": what is left, in so many words. */
function isRest({ marked, statement }: Heard): boolean {
  return marked.phrases.some(
    ({ from, kinds }) => from === statement.clauses[0]?.from && kinds.includes('rest'),
  );
}

/** "hai cái kia": as many as are left. */
function counts({ marked, statement }: Heard, left: number): boolean {
  const [first] = statement.clauses;
  const words = marked.tokens.slice(first?.from, (first?.from ?? 0) + 3).map(({ text }) => text);
  const count = words.map((word) => COUNTS[word] ?? Number(word)).find((number) => number > 1);
  return (count ?? left) === left;
}

const COUNTS: Readonly<Record<string, number>> = { hai: 2, ba: 3, bon: 4, nam: 5, sau: 6 };

/** All that was replied to; "vẫn cập nhật đều" is regularly. */
const ALL =
  /\b(?:tat ca|het thay|chua (?:co |duoc )?(?:cai|muc|viec|tieu chi) (?:nao|mo)|chua dung (?:toi|den) (?:cai|muc|viec) (?:nao|mo)|toan bo|(?<!\b(?:cap nhat|phat|dang-tai|dang|lam|chay|duy tri|nop|gui|ra) )deu|(?:xong|hoan thanh) (?:ca|het|sach|tron|xuoi ca))\b/;

function severalReplied(heard: Heard, hearing: Hearing, known: readonly string[]): Resolved[] {
  const words = wordsBetween(heard.marked.tokens, 0, heard.marked.tokens.length);
  const [, count = ''] =
    /(?<!\b(?:trong|tren) )\b(?:ca )?(\d|hai|ba|bon) (?:cai|viec|muc|tieu chi|noi dung|dau viec|nhiem vu|phan)\b/.exec(
      words,
    ) ??
    /\bca (\d|hai|ba|bon)\b/.exec(words) ??
    [];
  const all = (COUNTS[count] ?? Number(count)) === known.length || ALL.test(words);
  const excepted = heard.marked.cues.flatMap(({ codes }) => codes);
  if (all)
    return known
      .filter((code) => !excepted.includes(code))
      .map((code) =>
        checked(code, hearing, { words: count ? `cả ${count}` : 'tất cả', means: 'replied-to' }),
      );
  return [
    { criterion: null, candidates: known.slice(0, MOST_NAMED), problem: 'which-criterion', clue: null },
  ];
}

function withoutReply(heard: Heard, hearing: Hearing): Resolved {
  const { open } = hearing;
  const words = heard.statement.clauses.flatMap((clause) =>
    tellingWords(heard.marked, clause, heard.period ?? undefined).map(({ word }) => word),
  );
  const [only] = open;
  if (
    only &&
    open.length === 1 &&
    (isLoud(heard, false) ||
      strangeWords(heard, hearing.index, only) <=
        (isLoud(heard) ? STRANGE_BESIDE_OBSTACLE_MAX : STRANGE_WORDS_MAX)) &&
    !heard.facts.some(({ said }) => said === 'chat' || said === 'life') &&
    !isStrayObstacle(heard, hearing, only)
  ) {
    const [likely] = likelyNames(words, { ...hearing, mine: null });
    const strays =
      likely !== undefined &&
      likely !== only &&
      !isLoud(heard) &&
      !likelyNames(words, { ...hearing, mine: new Set([only]) }).includes(only);
    const resolved = checked(only, hearing, { words: only, means: 'only-open' });
    return strays
      ? { ...resolved, criterion: null, candidates: [only, likely], problem: 'which-criterion' }
      : resolved;
  }
  const meant = meantByWords(hearing.index, words, (code) => hearing.mine?.has(code) ?? open.includes(code));
  const likely = [...meant.slice(0, 2).map(({ code }) => code), ...likelyNames(words, hearing), ...open];
  const candidates = [...new Set(likely)].slice(0, MOST_LIKELY);
  return { criterion: null, candidates, problem: 'which-criterion', clue: null };
}

/** "mai cúp điện từ 7h": trouble that says nothing of the work. */
function isStrayObstacle({ facts, marked, statement }: Heard, { index }: Hearing, code: string): boolean {
  if (!facts.some(({ said }) => said === 'blocked' || said === 'lacks')) return false;
  const place = index.placeOf(code);
  return !marked.tokens.some(
    ({ text }, at) =>
      statement.clauses.some(({ from, to }) => at >= from && at < to) &&
      (/^(?:chua|khong|lam|nen|duoc|viec|vuong|ket|tac|be|bi|em|minh|toi|tui)$/.test(text) ||
        isNamedBy(index, text, place)),
  );
}

/** "cái loa thôn 4 hỏng, chị gọi thợ rồi": some thing is out of order, and whether the work stands still is not told. */
function tellsOnlyOfThing({ facts, marked: { phrases, tokens }, numbers }: Heard): boolean {
  const isBroken = (at: number): boolean =>
    phrases.some(({ from, kinds }) => from === at && kinds.includes('broken'));
  return (
    numbers.length === 0 &&
    MENDED_OR_ONE_OF_MANY.test(wordsBetween(tokens, 0, tokens.length)) &&
    !tokens.some(({ text }) => /^(?:cho|doi|chua|khong|nen|thieu)$/.test(text)) &&
    facts.some(({ said }) => said === 'blocked') &&
    facts.every(({ said, from }) => BESIDE_THING.has(said) || (said === 'blocked' && isBroken(from)))
  );
}

/** "cổng dịch vụ công đơ": many criteria need it, and which of them stands still is not told. */
function tellsOnlyOfPortal({ facts, marked: { tokens }, numbers }: Heard): boolean {
  const words = wordsBetween(tokens, 0, tokens.length);
  return (
    numbers.length === 0 &&
    /\bdich vu cong\b/.test(words) &&
    !OF_WORK_THERE.test(words) &&
    facts.some(({ said }) => said === 'blocked') &&
    facts.every(({ said }) => said === 'blocked' || BESIDE_THING.has(said))
  );
}

/** "nên chưa nộp hồ sơ được": the work that it holds up. */
const OF_WORK_THERE = /\b(?:nen|chua|ho so|nop|thanh toan|le phi|toan trinh|truc tuyen|ty le|lam)\b/;

/** "thôn 4", "gọi thợ rồi", "ai rảnh … phụ em". */
const MENDED_OR_ONE_OF_MANY =
  /\b(?:thon|xom|ap|cum|to|khu|ban) (?:\d+|mot|hai|ba|bon|nam)\b|\b(?:goi|bao|keu|nho) (?:tho|vnpt|viettel|ky thuat)\b|\btho (?:qua|sang|xem|sua|den|len)\b|\bai (?:ranh|truc)\b/;
const BESIDE_THING = new Set(['courteous', 'acknowledges', 'happened', 'plea', 'chat', 'asks']);

/** An obstacle, a wish or a number speaks for itself, however many words go with it. */
function isLoud({ facts, numbers }: Heard, obstacles = true): boolean {
  return (
    numbers.some(({ kind }) => kind === 'percent' || kind === 'points') ||
    facts.some(
      ({ said }) =>
        said === 'extension' ||
        said === 'score' ||
        said === 'evidence' ||
        (obstacles && (said === 'blocked' || said === 'lacks')) ||
        (obstacles && said === 'not-able' && facts.some((each) => each.said === 'reason')) ||
        (said === 'waits' && facts.some((each) => each.said === 'blocked')),
    )
  );
}

/** What a reading is that names a code the plan does not have: the codes that may have been meant are its candidates. */
export function unknownCode(
  code: string,
  hearing: Hearing,
): Pick<Reading, 'criterion' | 'candidates' | 'problem' | 'sure' | 'why'> {
  return { ...unknown(code, hearing), sure: false, why: [{ words: code, means: 'no-criterion' }] };
}

function unknown(code: string, hearing: Hearing): Omit<Resolved, 'clue'> {
  const now = hearing.index.formerly.get(code);
  const isTheirs = now !== undefined && (hearing.mine?.has(now) ?? !hearing.index.byCode.get(now)?.hasParts);
  const near = isTheirs && hearing.index.byCode.has(now) ? [now] : nearCodes(code, reportable(hearing));
  const candidates = near.length > 0 ? near : hearing.open.slice(0, MOST_LIKELY);
  return { criterion: null, candidates, problem: 'no-criterion' };
}

/** Codes that can be reported on, and by the sender. */
function reportable({ index, mine }: Hearing): readonly string[] {
  return mine ? [...mine].filter((code) => index.byCode.has(code)) : allLeaves(index);
}

/** All codes without parts. */
const allLeaves = onceFor(({ codes, byCode }: CriteriaIndex) =>
  codes.filter((code) => !byCode.get(code)?.hasParts),
);

function checked(code: string, hearing: Hearing, clue: Clue): Resolved {
  const { index, mine } = hearing;
  const known = index.byCode.get(code);
  if (!known) return { criterion: null, candidates: [], problem: 'no-criterion', clue };
  if (known.hasParts) {
    const leaves = leavesOf(index, code);
    const own = mine ? leaves.filter((leaf) => mine.has(leaf)) : leaves;
    return {
      criterion: code,
      candidates: own.length > 0 ? own : leaves,
      problem: own.length > 0 ? 'has-parts' : 'not-mine',
      clue,
    };
  }
  if (mine && !mine.has(code)) return { criterion: code, candidates: [], problem: 'not-mine', clue };
  return { criterion: code, candidates: [], problem: null, clue };
}

function written({ text, marked }: Heard, from: number, to: number): string {
  if (to <= from) return '';
  return text.slice(marked.tokens[from]?.start ?? 0, marked.tokens[to - 1]?.end ?? 0);
}

/** The words of the statement that stand in the criterion's name, or that people say for what it is about, as written. */
function nameWords({ marked, statement }: Heard, { index }: Hearing, code: string): string {
  const place = index.placeOf(code);
  const everyday = new Set(
    placesMeaning(
      index,
      marked.tokens.map(({ text }) => text),
      code,
    ),
  );
  const said = marked.tokens.filter(
    ({ kind, text }, at) =>
      kind === 'word' &&
      statement.clauses.some(({ from, to }) => at >= from && at < to) &&
      (isNamedBy(index, text, place) || everyday.has(at)),
  );
  return [...new Set(said.map(({ raw }) => raw))].join(' ');
}
