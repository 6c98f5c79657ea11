import type { Heard } from '../heard.ts';
import type { Token } from '../text/tokens.ts';
import { FILLERS } from '../words/nouns.ts';
import { type CriteriaIndex, isNamedBy } from './criteria.ts';

/** What people do beside the plan: strange unless the criterion's name has it. */
const DOINGS = new Set(
  'hop tap huan kiem tra tham du to chuc mua lap dat treo viet sua di an gap goi ho tro'.split(' '),
);
/** Words of offices and places, to which things are handed and at which they are put up. */
const BODIES = new Set(
  'phong so huyen tinh thon xom hdnd tu phap tai chinh noi vu cong an quan su dia ke toan hoi dong mat tran thanh pho nha hoa kinh te ban nganh uy bang truc ioffice tru he phan mem van hoa loa trang web tru buu dien cong thong email'.split(
    ' ',
  ),
);

const ERRANDS = new Set('hop huan an di gap'.split(' '));

/** Words of the first clause that neither a table, a date nor the criterion's name explains. */
export function strangeWords(heard: Heard, index: CriteriaIndex, code: string): number {
  const { marked } = heard;
  return firstWords(heard, index, code).filter(([token, at]) => {
    if (
      FILLERS.has(token.text) ||
      BODIES.has(token.text) ||
      marked.dates.some((mark) => mark.from <= at && at < mark.to)
    )
      return false;
    const mark = marked.phrases.find((each) => each.from <= at && at < each.to);
    return !mark || (DOINGS.has(token.text) && mark.kinds.some((kind) => kind === 'act' || kind === 'draft'));
  }).length;
}

/** Unexplained words of a whole statement with which "xong" is still believed, and with which "đã gửi", "ban hành rồi" are. */
const BESIDE_DONE_MAX = 6;
const BESIDE_ACT_MAX = 3;
/** With "chưa … được" the reason may stand in words that nothing explains. */
const BESIDE_UNABLE_MAX = 1;

/** A story rather than a report: many words that nothing explains stand beside what is said to be done. */
export function isStory(heard: Heard, index: CriteriaIndex, code: string | null): boolean {
  const { marked, statement, facts } = heard;
  const place = index.placeOf(code ?? '');
  const period = heard.period ? [heard.period] : [];
  const explained = [...marked.phrases, ...marked.dates, ...marked.cues, ...marked.numbers, ...period];
  const strange = marked.tokens.filter(
    ({ kind, text }, at) =>
      kind === 'word' &&
      statement.clauses.some(({ from, to }) => at >= from && at < to) &&
      !FILLERS.has(text) &&
      !BODIES.has(text) &&
      !isNamedBy(index, text, place) &&
      !explained.some(({ from, to }) => from <= at && at < to),
  );
  const most = facts.some(({ said }) => said === 'not-able')
    ? BESIDE_UNABLE_MAX
    : facts.some(({ said }) => said === 'done' || said === 'not-started' || said === 'not-yet')
      ? BESIDE_DONE_MAX
      : BESIDE_ACT_MAX;
  return strange.length > most;
}

/** "họp xong rồi", "tập huấn xong": a meeting or a trip that the criterion's name doesn't know. */
export function tellsOfErrand(heard: Heard, index: CriteriaIndex, code: string): boolean {
  const { marked } = heard;
  const isAlone = (at: number): boolean =>
    marked.phrases.some(
      (mark) =>
        mark.from <= at &&
        at < mark.to &&
        (mark.from === at ||
          (mark.to - mark.from > 1 && !ERRANDS.has(marked.tokens[mark.to - 1]?.text ?? ''))) &&
        (mark.kinds.includes('act') || mark.kinds.includes('draft')),
    );
  const place = index.placeOf(code);
  const isNamed = (at: number): boolean => isNamedBy(index, marked.tokens[at + 1]?.text ?? '', place);
  return firstWords(heard, index, code).some(
    ([token, at]) => ERRANDS.has(token.text) && isAlone(at) && !isNamed(at),
  );
}

/** "xong rồi" closes what it says: words after it begin something new. */
function closesAt({ marked, facts }: Heard): number {
  const done = facts.find(
    ({ said, to }) => said === 'done' && /^(?:roi|het|ca)$/.test(marked.tokens[to]?.text ?? ''),
  );
  return done ? done.to + 1 : Number.POSITIVE_INFINITY;
}

/** The words of the first clause that don't stand in the criterion's name, with their places. */
function firstWords(heard: Heard, index: CriteriaIndex, code: string): [Token, number][] {
  const { marked } = heard;
  const [clause] = heard.statement.clauses;
  const end = Math.min(clause?.to ?? 0, closesAt(heard));
  const place = index.placeOf(code);
  return marked.tokens.flatMap((token, at): [Token, number][] => {
    const inside = clause !== undefined && at >= clause.from && at < end && token.kind === 'word';
    return inside && !isNamedBy(index, token.text, place) ? [[token, at]] : [];
  });
}
