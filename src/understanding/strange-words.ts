import type { CriteriaIndex } from './criteria.ts';
import type { Heard } from './heard.ts';
import type { Token } from './tokens.ts';
import { FILLERS } from './words/nouns.ts';

/** What people do beside the plan: strange unless the criterion's name has it. */
const DOINGS = new Set(
  'hop tap huan kiem tra tham du to chuc mua lap dat treo viet sua di an gap goi ho tro'.split(' '),
);
const ERRANDS = new Set('hop huan an di gap'.split(' '));

/** Words of the first clause that neither a table, a date nor the criterion's name explains. */
export function strangeWords(heard: Heard, index: CriteriaIndex, code: string): number {
  const { marked } = heard;
  return firstWords(heard, index, code).filter(([token, at]) => {
    if (FILLERS.has(token.text) || marked.dates.some((mark) => mark.from <= at && at < mark.to)) return false;
    const mark = marked.phrases.find((each) => each.from <= at && at < each.to);
    return !mark || (DOINGS.has(token.text) && mark.kinds.some((kind) => kind === 'act' || kind === 'draft'));
  }).length;
}

/** "họp xong rồi", "tập huấn xong": a meeting or a trip that the criterion's name doesn't know. */
export function tellsOfErrand(heard: Heard, index: CriteriaIndex, code: string): boolean {
  const { marked } = heard;
  const isAlone = (at: number): boolean =>
    marked.phrases.some(
      (mark) =>
        mark.from <= at && at < mark.to && (mark.kinds.includes('act') || mark.kinds.includes('draft')),
    );
  return firstWords(heard, index, code).some(([token, at]) => ERRANDS.has(token.text) && isAlone(at));
}

/** The words of the first clause that don't stand in the criterion's name, with their places. */
function firstWords({ marked, statement }: Heard, index: CriteriaIndex, code: string): [Token, number][] {
  const [clause] = statement.clauses;
  const place = index.codes.indexOf(code);
  return marked.tokens.flatMap((token, at): [Token, number][] => {
    const inside = clause !== undefined && at >= clause.from && at < clause.to && token.kind === 'word';
    return inside && !index.places.get(token.text)?.includes(place) ? [[token, at]] : [];
  });
}
