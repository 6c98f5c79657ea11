import { fold } from '#documents/plan/fold.ts';
import type { Cut, CutCause } from '#domain/score/scoring-rule.ts';
import { numberIn } from './clauses.ts';

/** What a statement about deductions says: what a case costs, how much at most, or both. */
export interface CutClause {
  readonly cut: Cut | null;
  readonly most: number | null;
}

const N = '(\\d{1,3}(?:[.,]\\d{1,4})?)';
const MOST = new RegExp(
  `\\(?(?:(?:nhung |va )?(?:toi da|khong qua|khong vuot qua|cao nhat)(?: la)?(?: tru)?|tru (?:toi da|khong qua|nhung khong qua)(?: la)?)\\s*${N}\\s*(?:diem|d)?\\b\\)?`,
);
/** Said of a rule that never goes below nothing, which none does. */
const TO_NOTHING =
  /\(?(?:nhung |va )?(?:tru (?:cho )?(?:den|toi)(?: khi)? (?:het|0)(?: so)?(?: diem)?|den (?:khi )?het diem|khong tru (?:am|qua diem toi da)(?: diem)?|(?:khong|chu khong) (?:de )?am(?: diem)?)\)?/;
const COST = new RegExp(`\\btru (?:di |bot )?${N}\\s*(?:diem|d)?\\b|:\\s*-\\s*${N}\\s*(?:diem|d)?\\b`);
const EACH = /\b(?:moi|cu|tung|mot|0?1)\b|\//;
const SEVERAL = /\b(?:moi|cu|tung)\s+0?([2-9]|\d{2,})\b/;

/** Reads "mỗi báo cáo chậm trừ 0,25 điểm, tối đa trừ 1 điểm"; undefined where it is no deduction, or leaves a doubt. */
export function readCut(text: string): CutClause | undefined {
  // "Chấm" (to mark) and "chậm" (late) are the same once folded.
  const words = fold(text.replace(/chấm/giu, '')).replace(/\s+/g, ' ');
  const most = MOST.exec(words);
  const rest = words
    .replace(most?.[0] ?? '', '')
    .replace(TO_NOTHING, '')
    .trim();
  const limit = most?.[1] ? numberIn(most[1]) : null;
  if (rest.replace(/[\s.,;()]/g, '') === '') return { cut: null, most: limit };
  const cost = COST.exec(rest);
  const points = cost?.[1] ?? cost?.[2];
  const others = rest.replace(cost?.[0] ?? '', '');
  if (points === undefined || !EACH.test(others) || SEVERAL.test(others) || COST.test(others))
    return undefined;
  return { cut: { text, points: numberIn(points), causes: causesOf(others) }, most: limit };
}

function causesOf(words: string): CutCause[] {
  const isLate =
    /\b(?:cham|tre|muon|qua han|sai han|(?:khong|chua) (?:dung|kip|bao dam)(?: ve)? (?:han|thoi|ky|tien))/.test(
      words,
    );
  const isMissing =
    /\b(?:thieu|(?:khong|chua) (?:gui|co|lap|nop|ban hanh|thuc hien|bao cao|to chuc|xay dung)\b(?! (?:dung|kip)))/.test(
      words,
    );
  return [...(isLate ? (['late'] as const) : []), ...(isMissing ? (['missing'] as const) : [])];
}
