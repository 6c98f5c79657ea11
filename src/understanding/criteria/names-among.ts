import type { PeriodMark } from '../dates/period-mark.ts';
import type { Hearing } from '../reading.ts';
import type { Clause, Marked } from '../text/clauses.ts';
import { wordsBetween } from '../text/words-between.ts';
import { DIGITS, FILLERS } from '../words/nouns.ts';
import type { CodeMark } from './code-mark.ts';
import { type CriteriaIndex, featuresOf, isNamedBy, namedWords } from './criteria.ts';
import { clearlyMeant, meantByWords } from './everyday.ts';
import { saysHow, speaks } from './says-how.ts';
import { tellingWords } from './telling-words.ts';

/** In how many names of the plan a word may stand that alone tells apart what was replied to. */
const RARE = 4;

/** What is counted wherever people work ("cử được 7/10 người"), and what comes again and again. */
const COMMON = new Set(['nguoi', 'dan', 'hang']);

/** Of several criteria replied to the one whose name has words of the clause that the others' names have not. */
export function nameAmong(
  marked: Marked,
  clause: Clause,
  { index, about }: Hearing,
  period: PeriodMark | undefined,
): CodeMark | undefined {
  const byTerm = termAmong(marked, clause, index, about);
  if (!speaks(marked, clause) && (byTerm?.length ?? 0) < 2) return undefined;
  if (byTerm) return { from: clause.from, to: clause.from, codes: byTerm, missing: null };
  const topic = topicOf(marked, clause);
  const code =
    (topic && ownIn(marked, topic, { index, about }, period)) ??
    ownIn(marked, clause, { index, about }, period);
  return code === undefined
    ? undefined
    : { from: clause.from, to: clause.from, codes: [code], missing: null };
}

/** The only one of these criteria of whose name the words hold something that the names of the others have not. */
export function ownIn(
  marked: Marked,
  clause: Clause,
  { index, about }: Pick<Hearing, 'index' | 'about'>,
  period: PeriodMark | undefined,
): string | undefined {
  const said = featuresOf(tellingWords(marked, clause, period).map(({ word }) => word));
  const places = about.map((code) => index.placeOf(code));
  const own = (code: string): readonly string[] =>
    said.filter((feature) => {
      const rare = (index.places.get(feature)?.length ?? 0) <= RARE;
      const tells =
        feature.includes(' ') ||
        (rare && !FILLERS.has(feature) && !COMMON.has(feature) && !DIGITS.has(feature));
      return (
        tells &&
        isNamedBy(index, feature, index.placeOf(code)) &&
        places.filter((place) => isNamedBy(index, feature, place)).length === 1
      );
    });
  const [only, other] = about.filter((code) => own(code).length > 0);
  return other === undefined ? only : undefined;
}

/** So many criteria of one's own are told apart by what one turns to; more are too alike. */
export const OWN_MAX = 20;

/** "…, còn phần tin bài thì mới được một nửa": after one of them is named, the other of one's own that the words before "thì" mean. */
export function turnedTo(
  marked: Marked,
  clause: Clause,
  hearing: Hearing,
  period: PeriodMark | undefined,
  found: readonly CodeMark[],
): CodeMark | undefined {
  const { about, mine } = hearing;
  const turns = /^(?:con|rieng|nhung)$/.test(marked.tokens[clause.from]?.text ?? '');
  const topic = topicOf(marked, clause);
  if (found.length === 0 || !turns || !topic || !saysHow(marked, clause)) return undefined;
  if ((mine?.size ?? 0) > OWN_MAX && about.length < 2) return undefined;
  const said = new Set(found.flatMap(({ codes }) => codes));
  const left = (about.length > 1 ? about : [...(mine ?? [])]).filter((code) => !said.has(code));
  if (left.length === 0) return undefined;
  const among = { ...hearing, about: left };
  const byName = left.length > 1 ? nameAmong(marked, clause, among, period) : undefined;
  if (byName) return byName;
  const words = marked.tokens.slice(topic.from, topic.to).map(({ text }) => text);
  const code = clearlyMeant(meantByWords(hearing.index, words, (each) => left.includes(each)));
  return code === undefined
    ? undefined
    : { from: clause.from, to: clause.from, codes: [code], missing: null };
}

/** How far into a clause "thì" may stand to end what it is about. */
const TOPIC_MAX = 9;

/** What a clause is about, before "thì": "(còn) thanh toán (thì kẹt lỗi cổng dịch vụ công)". */
function topicOf({ tokens }: Marked, { from, to }: Clause): Clause | undefined {
  const end = Math.min(to, from + TOPIC_MAX);
  const then = tokens.findIndex(({ text }, at) => at > from && at < end && text === 'thi');
  return then < 0 ? undefined : { from, to: then, end: '', hard: false };
}

/** "báo cáo tháng …", "quý thì chưa", "cả tháng lẫn quý", "tháng 6 lồng ghép vào 6 tháng": those whose names have the terms with which the clause opens. */
function termAmong(
  { tokens }: Marked,
  clause: Clause,
  index: CriteriaIndex,
  about: readonly string[],
): readonly string[] | undefined {
  const opening = wordsBetween(tokens, clause.from, Math.min(clause.to, clause.from + TERMS_REACH));
  const [, first, second] = TERMS.exec(opening) ?? [];
  const codes = [first, second].flatMap((term) =>
    term === undefined ? [] : (withTerm(term, index, about) ?? []),
  );
  return codes.length > 0 ? [...new Set(codes)] : undefined;
}

const TERMS_REACH = 14;
const TERM = '(quy|thang|[69] thang|nam)(?: (?:\\d+|[iv]+|nay|truoc))?';
const TERMS = new RegExp(
  `^(?:(?:con|rieng|phan|a|da|em|cai|ca|bao cao) ?)*${TERM}\\b(?: (?:(?:em|chi|toi|gop|long|ghep|chung|lai) )*(?:va|voi|lan|cung|vao|ca|&|\\+) (?:(?:ca|cai|bao cao) )*${TERM}\\b)?`,
);

function withTerm(said: string, index: CriteriaIndex, about: readonly string[]): string | undefined {
  const term = said === 'thang' || said === 'quy' ? said : 'quy';
  const named = about.filter((code) => namedWords(index, code).includes(term));
  // "quý, 6 tháng và năm" has the word of the other as well.
  const monthly = term === 'thang' ? named.filter((code) => !namedWords(index, code).includes('quy')) : named;
  const [only, another] = monthly;
  return another ? undefined : only;
}
