import type { Heard } from '../heard.ts';
import type { Hearing } from '../reading.ts';
import { hasHead, isAddress } from '../text/clauses.ts';
import type { Kind } from '../words/kinds.ts';
import { FILLERS, NAME_STOPS, PAPERS, POLITE } from '../words/nouns.ts';
import { type CriteriaIndex, isNamedBy } from './criteria.ts';
import { placesMeaning } from './everyday.ts';
import { TOLD } from './telling-words.ts';

/** What is done for every criterion, though it stands in the names of some: "tiếp nhận xong", "công khai rồi". */
const DEEDS: ReadonlySet<string> = new Set(
  `duy tri|ra soat|kiem tra|danh gia|theo doi|khao sat|quyet toan|kiem ke|tap huan|cap nhat|xu ly|giai quyet|tiep nhan
  |tra loi|ban hanh|xay dung|sua doi|thuc hien|su dung|quan ly|bo tri|cung cap|thanh toan|phat hien|phuc vu|cong khai
  |niem yet|hoan thanh|dung han|qua han|sai sot|tinh hinh|thu tuc|che do|ket qua|muc do|chat luong|dang tin|tin dien|dien tu
  |6 thang|thang nam|ky so`
    .split('|')
    .map((pair) => pair.trim()),
);

/** As many criteria of one's own as words may name and still tell which; more are named by none. */
const NAMED_MOST = 2;

/** Before what is spoken of. */
const OPENING =
  /^(?:cai|phan|muc|viec|vu|cuoc|chuyen|cac|nhung|mang|khau|ve|rieng|con|va|thi|da|lam|dot|bo|bang|dang-tai)$/;

/**
 * "phản ánh của dân đã xong" in reply to another criterion: those of the sender's own whose names, or what people say for
 * them, have all the words of what the statement is about, which those of the one replied to have not.
 */
export function opensWith(heard: Heard, { index, mine }: Hearing, replied: string): string[] {
  if (!mine || mine.size < 2) return [];
  const words = topicOf(heard, index);
  // "gửi qua bưu chính", "đăng lên trang thông tin": how it was sent and where it stands is no name.
  if (HOW.test(words.join(' '))) return [];
  const telling = pairsOf(words).filter(
    (pair) => index.places.has(pair) && !PAPERS.has(pair) && !DEEDS.has(pair) && !isOf(index, pair, replied),
  );
  if (isWholly(index, words, replied)) return [];
  if (telling.length === 0) return opensWithName(heard, index, mine, replied);
  const codesOf = (pair: string): string[] =>
    (index.places.get(pair) ?? []).flatMap((place) => {
      const code = index.codes[place] ?? '';
      return mine.has(code) ? [code] : [];
    });
  const own = [...new Set(telling.flatMap(codesOf))].filter((code) => explains(index, words, code));
  const best = bestOf(own, index, words);
  return best.length <= NAMED_MOST ? best : [];
}

/** Those of whose names most of the words are. */
function bestOf(codes: readonly string[], index: CriteriaIndex, words: readonly string[]): string[] {
  const counted = codes.map((code) => ({
    code,
    count: words.filter((word) => isOf(index, word, code)).length,
  }));
  const most = Math.max(...counted.map(({ count }) => count));
  return counted.filter(({ count }) => count === most).map(({ code }) => code);
}

/** So many words that are all of one name, or of what people say for it, are that name, whatever everyday words it has. */
const NAME_LEAST = 3;

/** What one works with is out of order oftener than it is spoken of. */
const TOOL =
  /^(?:phan mem|he thong|mang|cong|trang|web|may|loa|dai|tai khoan|dich vu|chu ky|thiet bi)(?: |$)/;

/** "tự kiểm tra xong rồi", "báo cáo tháng vướng số liệu", "bảng niêm yết hỏng". */
function opensWithName(
  heard: Heard,
  index: CriteriaIndex,
  mine: ReadonlySet<string>,
  replied: string,
): string[] {
  const words = topicOf(heard, index, WORKS);
  const isOfTool = heard.facts.some(({ said }) => said === 'blocked') && TOOL.test(words.join(' '));
  if (words.length < NAME_LEAST || isOfTool || isWholly(index, words, replied)) return [];
  const own = [...mine].filter((code) => isWholly(index, words, code, (word) => NAME_STOPS.has(word)));
  const said = own.filter((code) => new Set(placesMeaning(index, words, code)).size === words.length);
  const named = bestOf(said.length > 0 ? said : own, index, words);
  // Both parts of one criterion may have its words.
  return named.length <= NAMED_MOST + 1 ? named : [];
}

/** "báo cáo quý xong" in reply to the one of every quarter: what it is about is of its own name, whatever other names have of it. */
export function isOfItsOwn(heard: Heard, index: CriteriaIndex, code: string): boolean {
  const words = topicOf(heard, index);
  return words.length > 1 && isWholly(index, words, code, (word) => NAME_STOPS.has(word));
}

/** "kết quả" and "quá hạn" sound like it. */
const HOW = /(?:^| )(?:(?<!ket )qua(?! han)|len|vao|bang)(?: |$)/;

/** Words side by side, as they are indexed: without those that stand in every name. */
function pairsOf(words: readonly string[]): string[] {
  const kept = words.filter((word) => !NAME_STOPS.has(word));
  return kept.slice(1).map((word, at) => `${kept[at]} ${word}`);
}

/** It stands in the name of the criterion or of what it is a part of. */
function isOf(index: CriteriaIndex, feature: string, code: string): boolean {
  const parent = index.byCode.get(code)?.parentCode;
  return (
    isNamedBy(index, feature, index.placeOf(code)) ||
    (parent ? isNamedBy(index, feature, index.placeOf(parent)) : false)
  );
}

/** Every word but fillers is of the name, or of what people say for it. */
function explains(index: CriteriaIndex, words: readonly string[], code: string): boolean {
  return isWholly(index, words, code, (word) => FILLERS.has(word) || NAME_STOPS.has(word));
}

function isWholly(
  index: CriteriaIndex,
  words: readonly string[],
  code: string,
  isLight: (word: string) => boolean = () => false,
): boolean {
  const everyday = new Set(placesMeaning(index, words, code));
  return words.every((word, at) => everyday.has(at) || isLight(word) || isOf(index, word, code));
}

/** Deeds, which some names are of. */
const WORKS: ReadonlySet<Kind> = new Set<Kind>(['act', 'draft', 'work']);

/** The words of what the first clause is about: up to what is told of it, or behind "xong" what was finished. */
function topicOf(
  { marked, statement }: Heard,
  index: CriteriaIndex,
  names: ReadonlySet<Kind> = new Set(),
): string[] {
  const { tokens, phrases, numbers, dates } = marked;
  const clause = statement.clauses.find((each) => !isAddress(tokens, each));
  if (!clause || !hasHead(marked, clause)) return [];
  const opensName = (at: number): boolean => index.places.has(`${tokens[at]?.text} ${tokens[at + 1]?.text}`);
  const isTold = (at: number): boolean =>
    phrases.some(
      ({ from, to, kinds }) =>
        from <= at &&
        at < to &&
        kinds.some((kind) => !names.has(kind) && (TOLD.has(kind) || ENDS.has(kind))) &&
        // "người không chuyên trách"
        !(kinds.includes('not') && opensName(at)),
    ) || [...numbers, ...dates].some(({ from, to }) => from <= at && at < to);
  const words: string[] = [];
  for (let at = clause.from; at < clause.to; at++) {
    const { kind, text = '' } = tokens[at] ?? {};
    if (kind !== 'word' || isTold(at)) {
      if (words.length > 0) break;
      continue;
    }
    const isOpening = OPENING.test(text) && !(names.size > 0 && /^(?:bang|bo)$/.test(text));
    if (words.length === 0 && !opensName(at) && (isOpening || POLITE.has(text))) continue;
    words.push(text);
  }
  return words;
}

const ENDS: ReadonlySet<string> = new Set([
  'reason',
  'waitFor',
  'outsider',
  'broken',
  'lack',
  'not',
  'unable',
  'perfect',
  'already',
]);
