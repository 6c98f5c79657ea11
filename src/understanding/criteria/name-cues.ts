import type { PeriodMark } from '../dates/period-mark.ts';
import { onceFor } from '../once.ts';
import type { Hearing } from '../reading.ts';
import { type Clause, clausesOf, type Marked } from '../text/clauses.ts';
import type { Mark } from '../text/mark.ts';
import { FILLERS, NAME_STOPS, PAPERS, POLITE } from '../words/nouns.ts';
import type { CodeMark } from './code-mark.ts';
import { type CriteriaIndex, featuresOf, isNamedBy, leavesOf, namedWords } from './criteria.ts';
import { clearlyMeant, meantByWords, placesMeaning } from './everyday.ts';
import { matchNames, type NameMatch, sharesPair } from './names.ts';
import { nameAmong, OWN_MAX, ownIn, turnedTo } from './names-among.ts';
import { saysHow, speaks } from './says-how.ts';
import { endsInSignedCode, isNamedBySigning } from './signing.ts';
import { type Telling, TOLD, tellingWords } from './telling-words.ts';

/** Least weight, share of the name and lead over the next that make words the name of one criterion. */
const LEAST_SAID = 0.3;
const LEAST_LEAD = 1.2;
const CLEAR_LEAD = 2;
const NAMED_IN_REPLY = 0.5;
/** Enough where two words running stand in no other name: "giải ngân". */
const LEAST_OF_ITS_OWN = 0.2;

/** Verbs of everyday work, and terms, which in a reply, or for somebody else's criterion, name nothing: "đang rà soát". */
const EVERYDAY = new Set(
  'duy tri ra soat kiem tra danh gia theo doi khao sat quyet toan kiem ke tap huan cap nhat xu ly giai 6 9 thang quy nam'.split(
    ' ',
  ),
);

/** Criteria named by the words of their names, clause by clause; none where a code stands or a reply says which. */
export function findNames(marked: Marked, hearing: Hearing, period: PeriodMark | undefined): CodeMark[] {
  const clauses = clausesOf(marked).filter(
    (clause) => !marked.cues.some((cue) => cue.from < clause.to && cue.to > clause.from),
  );
  const withCodes = marked.cues.length > 0;
  const found: CodeMark[] = [];
  const telling = clauses.filter((clause) => hasContent(marked, clause));
  const several = hearing.about.length > 1;
  for (const clause of clauses) {
    const follows = (telling[0]?.from ?? clause.from) < clause.from;
    if (!several && follows && speaksOfObstacle(marked, clause)) continue;
    if (
      !several &&
      (withCodes || found.length > 0) &&
      (!saysHow(marked, clause) || speaksOfObstacle(marked, clause))
    )
      continue;
    const named =
      (several ? nameAmong(marked, clause, hearing, period) : undefined) ??
      nameIn(marked, clause, hearing, period) ??
      topicIn(marked, clause, hearing, period) ??
      (several || found.length === 0 || opensEveryday(marked, clause, hearing)
        ? everydayIn(marked, [clause], hearing)
        : undefined) ??
      turnedTo(marked, clause, hearing, period, [...marked.cues, ...found]) ??
      (clause === telling[0] && !withCodes ? strangerIn(marked, clause, hearing) : undefined);
    // "công khai dự toán: đã dán, kết thúc niêm yết 29/4": words of another's criterion only go on with one's own.
    const isAside =
      (withCodes || found.length > 0) &&
      named !== undefined &&
      !named.codes.some((code) => isOwn(hearing, code));
    const follower = clausesOf(marked).find(({ from }) => from >= clause.to);
    const isOfCode =
      marked.cues.some(({ from }) => from < clause.from) ||
      (follower !== undefined && endsInSignedCode(marked, follower));
    if (isOfCode && named?.codes.every((code) => isNamedBySigning(marked, clause, code, hearing.index)))
      continue;
    const two = named || several ? twoIn(marked, clause, hearing, period) : undefined;
    const spoken = two ?? named;
    if (spoken && !isAside) found.push(spoken);
  }
  const whole = found.length === 0 && !withCodes ? everydayIn(marked, telling, hearing) : undefined;
  return whole ? [whole] : found;
}

/** "loa hư rồi", "scan được nửa kho": the one of the sender's criteria, or of those asked about, that these words mean. */
function everydayIn(
  marked: Marked,
  clauses: readonly Clause[],
  { index, mine, about }: Hearing,
): CodeMark | undefined {
  const [first] = clauses;
  const isOne = about.length === 1 || (about.length === 0 && mine === null);
  if (!first || isOne || !clauses.some((clause) => speaks(marked, clause))) return undefined;
  const words = clauses.flatMap(({ from, to }) => [
    '',
    ...marked.tokens.slice(from, to).map(({ text }) => text),
  ]);
  const isAsked = (code: string): boolean =>
    about.length > 0 ? about.includes(code) : (mine?.has(code) ?? false);
  const code = clearlyMeant(meantByWords(index, words, isAsked));
  return code === undefined ? undefined : { from: first.from, to: first.from, codes: [code], missing: null };
}

/** "bưu chính tháng 9 56 hồ sơ" in reply to another: what opens is said for one of the sender's own, and nothing for the one replied to. */
function strangerIn(marked: Marked, clause: Clause, hearing: Hearing): CodeMark | undefined {
  const { index, mine, about } = hearing;
  const [replied = ''] = about;
  const counts = marked.tokens.slice(clause.from, clause.to).some(({ kind }) => kind === 'number');
  if (about.length !== 1 || !mine || !counts || !opensEveryday(marked, clause, hearing)) return undefined;
  const words = marked.tokens.slice(clause.from, clause.to).map(({ text }) => text);
  const place = index.placeOf(replied);
  const isMeant =
    placesMeaning(index, words, replied).length > 0 ||
    featuresOf(words).some(
      (feature) => feature.includes(' ') && !PAPERS.has(feature) && isNamedBy(index, feature, place),
    );
  const code = clearlyMeant(meantByWords(index, words, (each) => mine.has(each)));
  if (isMeant || code === undefined || code === replied) return undefined;
  return { from: clause.from, to: clause.from, codes: [code], missing: null };
}

/** Joins two things of which one thing is said. */
const JOINS = /^(?:va|voi|cung|lan|&|\+)$/;

/** "công khai ngân sách với quy chế chi tiêu làm xong hết rồi": two names before what is said of both. */
function twoIn(
  marked: Marked,
  clause: Clause,
  hearing: Hearing,
  period: PeriodMark | undefined,
): CodeMark | undefined {
  const at = marked.tokens.findIndex(
    ({ text }, place) => place > clause.from && place < clause.to - 1 && JOINS.test(text),
  );
  const tells = ({ from, kinds }: Mark): boolean =>
    from >= clause.from &&
    from < clause.to &&
    kinds.some((kind) => TOLD.has(kind) && (kind !== 'ongoing' || from > at));
  const head = marked.phrases.find(tells);
  const end = head?.from ?? marked.numbers.find(({ from }) => from > at && from < clause.to)?.from;
  if (at < 0 || end === undefined || end <= at + 1) return undefined;
  const codes = [
    { ...clause, to: at },
    { ...clause, from: at + 1, to: end },
  ].map((part) => shortName(marked, part, hearing, period));
  const [first, second] = codes;
  if (!first || !second || first === second) return undefined;
  return { from: clause.from, to: clause.from, codes: [first, second], missing: null };
}

/** The one of those replied to, or of the sender's own, that so few words mean; nothing need be said of it. */
function shortName(
  marked: Marked,
  part: Clause,
  hearing: Hearing,
  period: PeriodMark | undefined,
): string | undefined {
  const { index, mine, about } = hearing;
  const own = about.length > 1 ? about : mine && mine.size <= OWN_MAX ? [...mine] : [];
  const byName = own.length > 1 ? ownIn(marked, part, { index, about: own }, period) : undefined;
  if (byName) return byName;
  const words = marked.tokens.slice(part.from, part.to).map(({ text }) => text);
  return clearlyMeant(meantByWords(index, words, (code) => own.includes(code)));
}

/** "…, theo dõi thi hành mới 30%": what people say for one of their criteria opens a further clause. */
function opensEveryday(marked: Marked, { from, to }: Clause, { index, mine }: Hearing): boolean {
  const words = marked.tokens.slice(from, to).map(({ text }) => text);
  const start = words.findIndex((word) => !TOPIC_OPENING.test(word));
  if (start < 0 || !mine) return false;
  const code = clearlyMeant(meantByWords(index, words, (each) => mine.has(each)));
  return code !== undefined && placesMeaning(index, words, code).includes(start);
}

/**
 * The matches without those that only repeat the best: its parent, or, where a parent's name gathers those of its parts
 * ("Tự kiểm tra, rà soát"), the parent and the parts that fit less.
 */
function withoutFamily(index: CriteriaIndex, matches: readonly NameMatch[]): readonly NameMatch[] {
  const [best] = matches;
  if (!best) return matches;
  const parent = index.byCode.get(best.code)?.parentCode;
  const parts = index.partsOf.has(best.code)
    ? matches.filter(({ code }) => index.byCode.get(code)?.parentCode === best.code)
    : [];
  const [part, sibling] = parts;
  const ahead = part && part.weight >= 1.3 * (sibling?.weight ?? 0);
  const fits = ahead && gathers(index, best.code) && part.said >= 0.6 * best.said;
  if (fits) return [part, ...matches.filter(({ code }) => code !== part.code && code !== best.code)];
  return matches.filter(({ code }) => code !== parent);
}

/** A parent whose name gathers its parts: each part has a word of it that no other has ("Tự kiểm tra, rà soát"). */
function gathers(index: CriteriaIndex, parent: string): boolean {
  const own = new Set(namedWords(index, parent));
  const parts = (index.partsOf.get(parent) ?? []).map((part) =>
    namedWords(index, part).filter((word) => own.has(word)),
  );
  return (
    parts.length > 1 &&
    parts.every((words, at) =>
      words.some((word) => parts.every((other, each) => each === at || !other.includes(word))),
    )
  );
}

/** A word of "kế hoạch" or "báo cáo", which many names have. */
function isOfPaper(told: readonly Telling[], at: number): boolean {
  const pair = (from: number): string => `${told[from]?.word} ${told[from + 1]?.word}`;
  return PAPERS.has(pair(at)) || PAPERS.has(pair(at - 1));
}

/** The two or three criteria whose names come nearest to the words. */
export function likelyNames(words: readonly string[], hearing: Hearing): string[] {
  return matchNames(hearing.index, words, 8)
    .filter(({ words: count, pairs, code }) => count >= 2 && pairs >= 1 && (hearing.mine?.has(code) ?? true))
    .slice(0, 3)
    .map(({ code }) => code);
}

/** Words beside address and politeness stand in it. */
function hasContent({ tokens, phrases }: Marked, { from, to }: Clause): boolean {
  const polite = phrases.filter(
    (mark) =>
      mark.from < to && mark.to > from && (mark.kinds.includes('courtesy') || mark.kinds.includes('ack')),
  );
  return tokens
    .slice(from, to)
    .some(
      ({ kind, text }, step) =>
        kind === 'word' &&
        !FILLERS.has(text) &&
        !POLITE.has(text) &&
        !polite.some((mark) => mark.from <= from + step && from + step < mark.to),
    );
}

function speaksOfObstacle(marked: Marked, { from, to }: Clause): boolean {
  return marked.phrases.some(
    (mark) =>
      mark.from >= from &&
      mark.from < to &&
      mark.kinds.some(
        (kind) =>
          kind === 'blocked' ||
          (kind === 'reason' && !POLITE.has(marked.tokens[mark.to]?.text ?? 'a')) ||
          kind === 'waitFor' ||
          kind === 'outsider' ||
          kind === 'broken' ||
          (kind === 'lack' && marked.tokens[mark.from]?.text !== 'het') ||
          kind === 'remains',
      ),
  );
}

/** Two words running that stand in this criterion's name, or its parent's, and in no other. */
function hasOwnPair(index: CriteriaIndex, words: readonly string[], code: string): boolean {
  const own = [index.placeOf(code), index.placeOf(index.byCode.get(code)?.parentCode ?? '')];
  return featuresOf(words).some(
    (feature) =>
      feature.includes(' ') &&
      isNamedBy(index, feature, own[0] ?? -1) &&
      index.places.get(feature)?.every((place) => own.includes(place)),
  );
}

function nameIn(
  marked: Marked,
  clause: Clause,
  hearing: Hearing,
  period: PeriodMark | undefined,
): CodeMark | undefined {
  const { index, mine } = hearing;
  const told = tellingWords(marked, clause, period);
  const words = told.map(({ word }) => word);
  if (!sharesPair(index, words)) return undefined;
  const matches = matchNames(index, words, 12);
  const own = matches.filter(({ code }) => isOwn(hearing, code));
  const ranked = own.length > 0 && (own[0]?.score ?? 0) >= 0.6 * (matches[0]?.score ?? 0) ? own : matches;
  const [best, second] = withoutFamily(index, ranked);
  if (!best || best.words < 2 || best.pairs < 1) return undefined;
  const place = index.placeOf(best.code);
  const strong = told.filter(
    ({ word, verb }) => !verb && !NAME_STOPS.has(word) && isNamedBy(index, word, place),
  );
  const said = new Set(strong.map(({ word }) => word));
  const apart = new Set(strong.filter((each) => !isOfPaper(told, told.indexOf(each))).map(({ word }) => word))
    .size;
  if (said.size < 2 || apart === 0 || (apart === 1 && best.pairs < 2)) return undefined;
  const isTheirs = hearing.about.length !== 1 && (mine?.has(best.code) ?? true);
  if (!isTheirs && [...said].every((word) => EVERYDAY.has(word))) return undefined;
  if (mine && !mine.has(best.code) && hearing.open.length === 1 && speaksOfObstacle(marked, clause))
    return undefined;
  // A reply is about what it replies to, unless the words name another criterion in earnest.
  if (hearing.about.length === 1 && best.pairs < 2 && best.said < NAMED_IN_REPLY) return undefined;
  if (hearing.about.length === 1 && alsoMeansReplied(marked, clause, hearing, best, matches))
    return undefined;
  const lead = best.weight / (second?.weight ?? 1);
  const least = hasOwnPair(index, words, best.code) ? LEAST_OF_ITS_OWN : LEAST_SAID;
  if (best.said < (lead >= CLEAR_LEAD ? LEAST_SAID / 2 : least)) return undefined;
  const ahead = second ? best.weight - second.weight : best.weight;
  const rareWord = Math.log(1 + index.codes.length / 2);
  const term = period?.period.includes('Q') ? 'quy' : 'thang';
  const byTerm =
    period &&
    second &&
    namedWords(index, best.code).includes(term) &&
    !namedWords(index, second.code).includes(term);
  if (byTerm && mine?.has(best.code))
    return { from: clause.from, to: clause.from, codes: [best.code], missing: null };
  if (lead < LEAST_LEAD && ahead < 0.75 * rareWord && !(second && best.said >= 2 * second.said))
    return undefined;
  return { from: clause.from, to: clause.from, codes: [ownPart(hearing, best.code)], missing: null };
}

/** The name of a parent, said by somebody who has one of its parts alone: that part. */
function ownPart({ index, mine }: Hearing, code: string): string {
  const [only, another] = mine ? leavesOf(index, code).filter((leaf) => mine.has(leaf)) : [];
  return only !== undefined && another === undefined ? only : code;
}

/**
 * In reply to "Kiểm tra kỷ luật, kỷ cương": "cuộc kiểm tra công vụ" has words of "Tự kiểm tra công tác …" as well, but is what
 * people say for the one replied to. Somebody else's criterion is not meant where two words running are of that one.
 */
function alsoMeansReplied(
  marked: Marked,
  clause: Clause,
  { index, mine, about: [replied = ''] }: Hearing,
  best: NameMatch,
  matches: readonly NameMatch[],
): boolean {
  if (best.code === replied) return false;
  const isNamed = matches.some(({ code, pairs }) => code === replied && pairs > 0);
  if (isNamed && mine && !mine.has(best.code)) return true;
  const words = marked.tokens.slice(clause.from, clause.to).map(({ text }) => text);
  // "kiểm tra hết, không phát hiện sai sót": what was found, not what is done about it.
  if (isNamed && /\bkhong (?:phat hien|thay|co)\b/.test(words.join(' '))) return true;
  return (
    clearlyMeant(meantByWords(index, words, (code) => code === replied || code === best.code)) === replied
  );
}

/** What is above the sender's own criteria. */
const aboveMine = onceFor(({ index, mine }: Hearing): ReadonlySet<string> => {
  const above = new Set<string>();
  for (const code of mine ?? []) {
    const own = index.byCode.get(code);
    let parent = own?.hasParts ? null : own?.parentCode;
    while (parent && !above.has(parent)) {
      above.add(parent);
      parent = index.byCode.get(parent)?.parentCode;
    }
  }
  return above;
});

/** Everybody's, or the sender's own or what is above it. */
function isOwn(hearing: Hearing, code: string): boolean {
  const { mine } = hearing;
  return mine === null || mine.has(code) || aboveMine(hearing).has(code);
}

/** Words before what is spoken of: "còn cái …", "phần …". */
const TOPIC_OPENING = /^(?:con|cai|phan|muc|viec|vu|chuyen|rieng|thi|em|chi|anh|tui|toi|a|va|roi|,|-)$/;

/** "phản ánh thì xong": the clause opens with two words that stand in no other name of the sender's criteria. */
function topicIn(
  marked: Marked,
  clause: Clause,
  { index, mine, about }: Hearing,
  period: PeriodMark | undefined,
): CodeMark | undefined {
  if (!mine || about.length > 0 || !saysHow(marked, clause)) return undefined;
  const told = tellingWords(marked, clause, period);
  const start = told.findIndex(({ word }) => !TOPIC_OPENING.test(word));
  const [first, second] = [told[start]?.word, told[start + 1]?.word];
  const pair = `${first} ${second}`;
  if (PAPERS.has(pair) || FILLERS.has(second ?? '')) return undefined;
  const codes = (index.places.get(pair) ?? []).map((place) => index.codes[place] ?? '');
  const [code, another] = codes.filter((each) => mine.has(each));
  if (!code || another) return undefined;
  const isAbove = (each: string): boolean =>
    index.partsOf.get(each)?.some((part) => isNamedBy(index, pair, index.placeOf(part))) ?? false;
  const isElsewhere = (each: string): boolean => !mine.has(each) && !isAbove(each);
  const elsewhere = codes.findIndex(isElsewhere);
  if (elsewhere >= 0 && codes.some((each, at) => at > elsewhere && isElsewhere(each))) return undefined;
  return { from: clause.from, to: clause.from, codes: [code], missing: null };
}
