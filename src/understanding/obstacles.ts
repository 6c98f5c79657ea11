import type { Mark } from './phrases.ts';
import type { Said } from './said.ts';
import { type Scope, wordAt, wordsOf } from './scope.ts';
import { FILLERS } from './words/nouns.ts';

/** "không vào được", "không liên hệ được": some other thing cannot be done. */
export function unable(scope: Scope, mark: Mark): Said | undefined {
  const after = [0, 1, 2, 3].map((step) => wordAt(scope, mark.to + step));
  const able = after.indexOf('duoc');
  if (able === 0 && isVerbBefore(scope, mark) && scope.clause.end !== '?') return 'blocked';
  return able > 0 && !after.slice(0, able).some((word) => /^(?:co|phai|biet|can)$/.test(word))
    ? 'blocked'
    : undefined;
}

/** "không bị vướng", "hết kẹt". */
export function isDispelled(scope: Scope, mark: Mark): boolean {
  let at = mark.from - 1;
  while (/^(?:co|bi|gap|con|thay|dang|phai)$/.test(wordAt(scope, at))) at--;
  return (
    /^(?:khong|chua|het|chang|da)$/.test(wordAt(scope, at)) &&
    !/^(?:khong|chua|bi|dang)\b/.test(wordsOf(scope, mark)) &&
    wordAt(scope, at) !== 'da'
  );
}

/** "anh cho ý kiến" asks for it, "em chờ ý kiến" waits. */
const ADDRESSED = /^(?:anh|chi|sep|dong-chi|bac|chu|co|dao|thay|tich)$/;

/** "gửi cho huyện", "nộp cho phòng": handed over, not waited for. */
export function isGiven(scope: Scope, mark: Mark): boolean {
  if (
    /^cho (?:y kien|huong dan|chi dao|phan hoi|tra loi)/.test(wordsOf(scope, mark)) &&
    ADDRESSED.test(wordAt(scope, mark.from - 1))
  )
    return true;
  if (
    wordAt(scope, mark.from) !== 'cho' ||
    /^(?:dang|con|phai|vi|do|van|nen)$/.test(wordAt(scope, mark.from - 1))
  )
    return false;
  return scope.marks.some(
    (other) =>
      other.to <= mark.from &&
      mark.from - other.to <= 5 &&
      other.kinds.some(
        (kind) => kind === 'send' || kind === 'act' || kind === 'evidence' || kind === 'draft',
      ),
  );
}

/** "phát không được", "vào hông được": not "được không". */
function isVerbBefore(scope: Scope, mark: Mark): boolean {
  const before = wordAt(scope, mark.from - 1);
  return before !== '' && !FILLERS.has(before) && !/^(?:cung|co|thi|con|ma)$/.test(before);
}

/** "chưa có kinh phí", "thiếu người": something needed is missing. */
export function lackOf(scope: Scope, mark: Mark): Said | undefined {
  const next = scope.marks.find(
    (other) => other.from >= mark.to && other.from <= mark.to + 2 && other.kinds.includes('resource'),
  );
  const verb =
    /^(?:duoc cap|duoc bo tri|duoc huong dan|duoc giao|duoc phan bo|nhan duoc|bo tri|cap|bo tri duoc|huong dan|phan bo|khong duoc cap|khong duoc bo tri)$/.test(
      wordsOf(scope, mark).replace(/^(?:chua|khong) /, ''),
    );
  return next || verb ? 'lacks' : undefined;
}
