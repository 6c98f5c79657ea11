import type { Mark } from '../text/mark.ts';
import { type Scope, wordAt, wordsOf } from './scope.ts';

/** What is decided on the way: who goes, who does it, who gets what. */
const STEP_DECIDED =
  '(?:quyet dinh|qd) (?:ve |so \\d+ )?(?:viec )?(?:cu|thanh lap|phan cong|giao|kien toan|bo nhiem|dieu dong|cho|trieu tap)';
const STEP_PAPER = new RegExp(`(?:^| )${STEP_DECIDED}(?: [a-z-]+){0,6}(?: da| vua| moi)?$`);
const STEP_SIGNED = new RegExp(`^(?:duoc |xong |cai )*${STEP_DECIDED}(?: |$)`);

/** "quyết định cử đi học ký sáng nay rồi", "đã ký quyết định thành lập tổ": what is signed lets the work begin, or is all there is to it. */
export function isOfStepPaper(scope: Scope, mark: Mark): boolean {
  if (!/^(?:ky|ky so|ky duyet|duyet|phe duyet|dong dau|ban hanh|ky ban hanh|ra)$/.test(wordsOf(scope, mark)))
    return false;
  const before = wordsOf(scope, { from: scope.clause.from, to: mark.from, kinds: [] });
  return (
    STEP_PAPER.test(before) ||
    STEP_SIGNED.test(wordsOf(scope, { from: mark.to, to: scope.clause.to, kinds: [] }))
  );
}

const DECIDED = /^(?:cu|phan cong|giao|ban giao|kien toan|thanh lap|bo nhiem|dieu dong|bo tri)(?: |$)/;

/** "quyết định cử đi học", "quyết định phân công": the verb tells what was decided. */
export function isInPaperName(scope: Scope, { from, to }: Mark): boolean {
  if (!DECIDED.test(wordsOf(scope, { from, to, kinds: [] }))) return false;
  return /(?:^| )(?:quyet dinh|qd)(?: ve)?(?: viec)?$/.test(
    `${wordAt(scope, from - 4)} ${wordAt(scope, from - 3)} ${wordAt(scope, from - 2)} ${wordAt(scope, from - 1)}`,
  );
}

/** "loa phát lại rồi": what had stopped goes on, and whether that was the work is not told. */
export function isOnAgain(scope: Scope, mark: Mark): boolean {
  return (
    /^(?:phat|phat song|van hanh|ket noi|dong bo|lien thong)$/.test(wordsOf(scope, mark)) &&
    wordAt(scope, mark.to) === 'lai'
  );
}
