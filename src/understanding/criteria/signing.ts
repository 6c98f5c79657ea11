import type { Clause, Marked } from '../text/clauses.ts';
import { wordsBetween } from '../text/words-between.ts';
import { POLITE } from '../words/nouns.ts';
import { type CriteriaIndex, isNamedBy } from './criteria.ts';

const SIGNING =
  /(?:^| )(?:ky(?! (?:luat|cuong|thi|hop))|ky so|dong dau|lay so|phat hanh|ban hanh|phe duyet|duyet|trinh|van thu|truc lien thong|cap so|tham dinh)(?: |$)/;
const AWAITED =
  /(?:^| )(?:cho|doi|chua|dang|moi|con)(?: \S+){0,5} (?:ky|ky so|dau|so|phat hanh|ban hanh|duyet|tra loi|y kien|tham dinh)(?: |$)/;

/** Words about how any paper goes out, and who signs it. */
const OF_PAPERS = new Set(
  'ky so dong dau phat hanh ban duyet phe trinh van thu ban dien tu di den gui nhan truc lien thong cap ket qua lay chu tich pho ubnd hdnd xa tinh huyen lanh dao ke hoach bao cao quyet dinh cong van to dung quy co ra tham'.split(
    ' ',
  ),
);

/** The clause tells that something is signed, stamped or issued, or is to be. */
export function tellsOfSigning({ tokens }: Marked, { from, to }: Clause): boolean {
  return SIGNING.test(wordsBetween(tokens, from, to));
}

/** "chờ ký số bản điện tử": of the criterion's name nothing is said but what is said of any paper on its way. */
export function isNamedBySigning(
  marked: Marked,
  clause: Clause,
  code: string,
  index: CriteriaIndex,
): boolean {
  if (!tellsOfSigning(marked, clause)) return false;
  const place = index.placeOf(code);
  return marked.tokens
    .slice(clause.from, clause.to)
    .every(({ kind, text }) => kind !== 'word' || OF_PAPERS.has(text) || !isNamedBy(index, text, place));
}

/** "…, chủ tịch chưa ký 3.2.1": the code stands last, behind what is still waited for, and is what the words before it are of as well. */
export function endsInSignedCode({ tokens, cues }: Marked, { from, to }: Clause): boolean {
  const [cue, another] = cues.filter((mark) => mark.from >= from && mark.to <= to && mark.to > mark.from);
  if (!cue || another || cue.codes.length !== 1) return false;
  const isLast = tokens.slice(cue.to, to).every(({ kind, text }) => kind === 'sign' || POLITE.has(text));
  return isLast && AWAITED.test(wordsBetween(tokens, from, cue.from));
}
