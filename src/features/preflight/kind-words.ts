import type { Finding } from '#domain/steering/preflight.ts';
import { fold } from '#domain/text/fold.ts';

type Kind = Finding['kind'];

/** How people call the kinds of findings, folded; what says more stands before what says less. */
const CALLED: readonly (readonly [Kind, RegExp])[] = [
  ['evidence-outside', /ngoai ky|ky khac|ghi ngay|sai ngay|outside/],
  ['done-without-evidence', /bao xong|minh chung|reported done|evidence/],
  ['time-without-document', /tai lieu|minh chung|document|evidence/],
  ['survey-scored', /xa hoi hoc|khao sat|dieu tra|survey/],
  ['score-over-maximum', /toi da|qua diem|vuot|tu cham|maximum|self-score/],
  ['sum-of-field', /linh vuc|cong diem|cong cac|khop|field|\bsum/],
  ['sum-of-criterion', /cong diem|cong cac|khop|\bsum/],
  ['lead-out-of-reach', /lien lac|ket noi|\bchan\b|reach|blocked/],
  ['no-lead', /chu tri|phan cong|\blead\b/],
  ['due-on-day-off', /ngay nghi|\bhan\b|days? off|deadline/],
];

/** The kinds of findings that words may mean, the likeliest first: by their names in a button, or as people call them. */
export function kindsMeant(words: string): Kind[] {
  const said = fold(words);
  const named = CALLED.filter(([kind]) => kind === said);
  const meant = named.length > 0 ? named : CALLED.filter(([, called]) => called.test(said));
  return meant.map(([kind]) => kind);
}
