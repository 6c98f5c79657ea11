import { fold } from '../text/fold.ts';
import { areNear, nameWords } from './near-names.ts';

/** What a criterion is recognised by. */
export interface Recognisable {
  readonly code: string;
  readonly parentCode: string | null;
  readonly name: string;
  readonly maxPoints: number | null;
  /** Those who lead it, as one text. */
  readonly leadText: string;
}

/** A criterion that goes on under another code. `exact`: its name is the same, apart from marks and case. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly exact: boolean;
}

/** Criteria of one name of which nobody can say which became which: the codes that go, and those that come. */
export interface Unclear {
  readonly name: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Which criterion of a new version is which of the one before. */
export interface Recognised {
  /** The code before, by the code now; a criterion that is new is not in it. */
  readonly before: ReadonlyMap<string, string>;
  readonly moves: readonly Move[];
  readonly unclear: readonly Unclear[];
}

/** Names of so many words are hardly used twice. */
const WORDS_THAT_TELL = 4;
/** Of a name that so many bear none is told apart, and so many pairs of names are compared: beyond, it is another plan. */
const MOST_OF_A_NAME = 100;
const MOST_PAIRS = 1_000_000;

/** How a move is named where it is refused. */
export function moveKey({ from, to }: Pick<Move, 'from' | 'to'>): string {
  return `${from}>${to}`;
}

/**
 * Recognises the criteria of a new version by their names, where codes have moved.
 *
 * A code that keeps its name is the same criterion. A name that stands under another code is a move: swaps, chains after
 * one was put in between, whole sub-trees. Where a name stands several times, parent, points and lead tell them apart;
 * where these do not, nothing is guessed (`unclear`). A name that is only very near needs its parent, or its points and
 * lead, as well. What is left goes by its code, as a criterion that is worded anew. `refused` are moves (`moveKey`) that
 * somebody said are none.
 */
export function recogniseCriteria(
  before: readonly Recognisable[],
  now: readonly Recognisable[],
  refused: ReadonlySet<string> = new Set(),
): Recognised {
  const match = openMatch(before, now, refused);
  stay(match, (old, next) => match.nameOf(old) === match.nameOf(next));
  const names = namesOf(match, before, now);
  let found: number;
  do {
    found = match.pairs.size;
    for (const each of names) moveNamed(match, each);
  } while (match.pairs.size > found);
  const doubtful = names.flatMap((each) => unclearOf(match, each));
  stay(match, (old, next) => areNear(nameWords(old.name), nameWords(next.name)));
  moveNear(match, doubtful);
  stay(match, () => true);
  const moves = now.flatMap((next): Move[] => {
    const old = match.oldOf(match.pairs.get(next.code));
    if (!old || old.code === next.code) return [];
    const exact = match.nameOf(old) === match.nameOf(next);
    return [{ from: old.code, to: next.code, name: next.name, exact }];
  });
  return { before: match.pairs, moves, unclear: names.flatMap((each) => unclearOf(match, each)) };
}

type Match = ReturnType<typeof openMatch>;

function openMatch(
  before: readonly Recognisable[],
  now: readonly Recognisable[],
  refused: ReadonlySet<string>,
) {
  const olds = new Map(before.map((each) => [each.code, each]));
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  const names = new Map<Recognisable, string>();
  const isGone = ({ code }: Recognisable) => !taken.has(code);
  const isNew = ({ code }: Recognisable) => !pairs.has(code);
  return {
    pairs,
    isGone,
    isNew,
    gone: () => before.filter(isGone),
    come: () => now.filter(isNew),
    oldOf: (code: string | undefined) => (code === undefined ? undefined : olds.get(code)),
    pair(old: Recognisable, next: Recognisable): void {
      pairs.set(next.code, old.code);
      taken.add(old.code);
    },
    nameOf(one: Recognisable): string {
      const known = names.get(one) ?? nameWords(one.name).join(' ');
      names.set(one, known);
      return known;
    },
    mayBe: (old: Recognisable, next: Recognisable) =>
      !refused.has(moveKey({ from: old.code, to: next.code })),
    /** The same parent, under whatever code it goes now. */
    sameParent(old: Recognisable, next: Recognisable): boolean {
      const parent = next.parentCode === null ? null : (pairs.get(next.parentCode) ?? next.parentCode);
      return parent === old.parentCode;
    },
  };
}

/** Pairs what keeps its code. */
function stay(match: Match, isSame: (old: Recognisable, next: Recognisable) => boolean): void {
  for (const next of match.come()) {
    const old = match.oldOf(next.code);
    if (old && match.isGone(old) && isSame(old, next)) match.pair(old, next);
  }
}

/** All that bear a name, before and now. */
interface Named {
  readonly olds: readonly Recognisable[];
  readonly news: readonly Recognisable[];
}

/** The names that stand before and now, and of which something has moved. */
function namesOf(match: Match, before: readonly Recognisable[], now: readonly Recognisable[]): Named[] {
  const moved = new Set(match.come().map(match.nameOf));
  const named = new Map(
    [...moved].map((name) => [
      name,
      { olds: [], news: [] } as { olds: Recognisable[]; news: Recognisable[] },
    ]),
  );
  for (const old of before) named.get(match.nameOf(old))?.olds.push(old);
  for (const next of now) named.get(match.nameOf(next))?.news.push(next);
  return [...named.values()].filter(({ olds }) => olds.some(match.isGone));
}

/** What tells criteria of one name apart, the surest first. */
const TELLING: readonly ((match: Match, old: Recognisable, next: Recognisable) => boolean)[] = [
  (match, old, next) => match.sameParent(old, next) && samePoints(old, next) && sameLead(old, next),
  (match, old, next) => match.sameParent(old, next),
  (_, old, next) => samePoints(old, next) && sameLead(old, next),
];

/** Pairs what has its name under another code: the only one of that name, or the only one by what tells them apart. */
function moveNamed(match: Match, { olds, news }: Named): void {
  if (olds.length === 1 && news.length === 1) {
    const [[old], [next]] = [olds, news];
    if (old && next && match.isNew(next) && match.mayBe(old, next) && isBacked(match, old, next))
      match.pair(old, next);
    return;
  }
  if (olds.length > MOST_OF_A_NAME || news.length > MOST_OF_A_NAME) return;
  for (const tell of TELLING)
    for (const next of news.filter(match.isNew)) {
      const [old, ...others] = olds.filter((each) => tell(match, each, next));
      if (!old || others.length > 0 || !match.isGone(old) || !match.mayBe(old, next)) continue;
      if (news.filter((each) => tell(match, old, each)).length === 1) match.pair(old, next);
    }
}

/** What goes and comes of a name, where both do and it was not refused; nothing where that is settled. */
function unclearOf(match: Match, { olds, news }: Named): Unclear[] {
  const gone = olds.filter(match.isGone);
  const come = news.filter(match.isNew);
  const [first] = come;
  if (!first || !gone.some((old) => come.some((next) => match.mayBe(old, next)))) return [];
  return [{ name: first.name, from: gone.map(codeOf), to: come.map(codeOf) }];
}

/** Pairs what is worded a little otherwise and has another code as well; only where nothing else comes near. */
function moveNear(match: Match, doubtful: readonly Unclear[]): void {
  const leftOut = {
    from: new Set(doubtful.flatMap(({ from }) => from)),
    to: new Set(doubtful.flatMap(({ to }) => to)),
  };
  const olds = match.gone().filter(({ code }) => !leftOut.from.has(code));
  const news = match.come().filter(({ code }) => !leftOut.to.has(code));
  if (olds.length * news.length > MOST_PAIRS) return;
  const words = new Map([...olds, ...news].map((each) => [each, nameWords(each.name)]));
  const near = (old: Recognisable, next: Recognisable) =>
    match.mayBe(old, next) && areNear(words.get(old) ?? [], words.get(next) ?? []);
  for (const next of news) {
    const [old, ...others] = olds.filter((each) => near(each, next));
    if (!old || others.length > 0 || news.filter((each) => near(old, each)).length > 1) continue;
    if (match.sameParent(old, next) || (samePoints(old, next) && sameLead(old, next))) match.pair(old, next);
  }
}

/** A name by itself may be used of two things: something else must speak for it, or its length. */
function isBacked(match: Match, old: Recognisable, next: Recognisable): boolean {
  const isLong = nameWords(next.name).length >= WORDS_THAT_TELL;
  return isLong || match.sameParent(old, next) || samePoints(old, next) || sameLead(old, next);
}

function samePoints(a: Recognisable, b: Recognisable): boolean {
  return a.maxPoints !== null && a.maxPoints === b.maxPoints;
}

function sameLead(a: Recognisable, b: Recognisable): boolean {
  return a.leadText !== '' && fold(a.leadText) === fold(b.leadText);
}

function codeOf({ code }: Recognisable): string {
  return code;
}
