import type { Mark } from '../text/mark.ts';
import { FILLERS } from '../words/nouns.ts';
import { isCounted } from './finished.ts';
import type { Said } from './said.ts';
import { type Scope, wordsOf } from './scope.ts';

/** Papers that are evidence when they are handed over. */
const PAPER =
  /\b(?:bien ban|quyet dinh|ke hoach|van ban|danh sach|bang|phieu|ho so|cong van|bao cao|#document)\b/;

const AUTHORITIES =
  /\b(?:huyen|so(?! (?:hoa|lieu|luong|ho|sach))|tinh(?! hinh)|phong|ubnd|cap tren|hoi dong|kho bac|thue|trung tam|tru so|bo phan|van phong|buu dien|dan|ba con|ho(?! so)|len (?:tren|cong|he thong|roi)|i?office|truc|he thong|phan mem|van thu)\b/;
/** Who or what it was handed over for: a board, a check, a signature. */
const TO_DECIDE =
  /\b(?:hoi dong|hd (?:sang|huyen|xa|tp)|(?:de |cho )?(?:[a-z-]+ ){0,2}(?:bien tap|duyet|phe duyet|tham dinh|xet|xet duyet|cong nhan|dong dau|ky)(?= roi| r$| xem|$| duyet| hom| sang| chieu| thu ))/;
const COLLEAGUES = /\b(?:zalo|nhom|mail|drive|anh|chi|sep|em|dong-chi|telegram)\b/;

/** "nộp rồi nè chị": who is spoken to, and not who it was sent to. */
const ADDRESS_LAST =
  /(?<= roi)(?: (?:a|nhe|nha|ne|do|day|nghen|hen|luon|oi|ma|anh|chi|em|sep|co|chu|bac|dong-chi))+$/;

/** What was sent: a paper to a colleague is evidence; a report to those above is the work; "gửi rồi" alone may be either. */
export function handedTo(scope: Scope, mark: Mark): Said {
  const after = wordsOf(scope, { ...mark, from: mark.from, to: scope.clause.to }).replace(ADDRESS_LAST, '');
  if (/\b(?:du thao|ban thao|ban nhap|xin y kien|gop y|tham khao)\b/.test(after)) return 'in-progress';
  if (/^trinh /.test(after) || TO_DECIDE.test(after)) return 'submitted';
  if (isCounted(scope, mark)) return 'counted';
  if (isToColleague(scope, mark, after))
    return PAPER.test(after) || isFinishedBefore(scope, mark) ? 'evidence' : 'counted';
  if (AUTHORITIES.test(after)) return 'sent';
  if (COLLEAGUES.test(after) && PAPER.test(wordsOf(scope, { ...mark, from: mark.to, to: scope.clause.to })))
    return 'evidence';
  const bare =
    /^gui(?: di)?$/.test(wordsOf(scope, mark)) &&
    scope.marked.cues.length === 0 &&
    scope.marked.tokens
      .slice(scope.clause.from, mark.from)
      .every(({ kind, text }) => kind === 'sign' || FILLERS.has(text));
  return bare ? 'counted' : 'sent';
}

const TO_OFFICE =
  /^(?:[a-z-]+ )+?(?:cho|sang|qua|ben|den|xuong|toi)(?: ben)? (?:van thu|van phong(?! (?:dang ky|ubnd|huyen|so|tinh|hdnd)))(?= |$)/;
const TO_ONE_OF_THEM =
  /^(?:[a-z-]+ ){1,3}?(?:(?:cho|sang|qua|vao|vo|len|mail|email|toi|den) (?:(?:cai|trong) )?(?:mail|email|zalo|nhom|anh|chi|sep|dong-chi|ke toan)(?: (?!roi)[a-z-]+)? roi|(?:mail|zalo|nhom|anh|chi|sep)(?: (?:anh|chi|sep))? roi)(?= |$)/;
const ABOVE =
  /(?:^| )(?:huyen|so(?! (?:lieu|hoa))|tinh|(?<!van )phong|ubnd|cap tren|hoi dong|kho bac|dan|ho|thue)(?= |$)/;

/** "gửi cho văn thư rồi", "nộp vào nhóm rồi": whoever has it is no authority, and whether that is all is not said. */
function isToColleague(scope: Scope, mark: Mark, after: string): boolean {
  if (!/^(?:gui|nop|chuyen|dua)/.test(wordsOf(scope, mark)) || ABOVE.test(after)) return false;
  return TO_OFFICE.test(after) || TO_ONE_OF_THEM.test(after);
}

/** "xong rồi, em gửi qua mail chị rồi": what was handed over is what there is of it. */
function isFinishedBefore({ marked }: Scope, { from }: Mark): boolean {
  return marked.phrases.some(
    ({ kinds, from: at, to }) =>
      to <= from && kinds.includes('done') && !/^(?:chua|khong)$/.test(marked.tokens[at - 1]?.text ?? ''),
  );
}

/** "up minh chứng", "up file lên": evidence is handed over; "đăng ảnh lên trang" is the work. */
export function isHandedOver(scope: Scope, mark: Mark, next: Mark): boolean {
  const what = wordsOf(scope, next);
  if (/(?:minh|kiem) chung/.test(what)) return true;
  const public_ = /\b(?:trang|web|cong|fanpage|facebook|loa|bang)\b/.test(
    wordsOf(scope, { ...mark, to: scope.clause.to }),
  );
  return wordsOf(scope, mark) === 'dang-tai' && /file|link|tai lieu/.test(what) && !public_;
}

/** "gửi biên bản": a paper is what is sent. */
export function isPaperNext(scope: Scope, mark: Mark): boolean {
  return PAPER.test(wordsOf(scope, { ...mark, from: mark.to, to: Math.min(mark.to + 5, scope.clause.to) }));
}

const HANDS_OVER =
  /^(?:(?:da|em|anh|chi|toi|minh|bac|chu|co|a|ne|day|xin|thua|sep|oi|,) )*(?:gui|chuyen|dua|share|up|dang-tai|kem)(?: [a-z-]+){0,4}? (?:bien ban|quyet dinh|ke hoach|van ban|danh sach|bang|phieu|ho so|cong van|bao cao|file|to trinh|ban|quy che|thong bao)(?: (?:[a-z-]+|\d+)){0,5}? (?:da|duoc)$/;

/** "gửi chị quyết định đã ký": which paper it is that is handed over; "gửi chị biên bản đã ký rồi" may tell more. */
export function describesPaper(scope: Scope, mark: Mark): boolean {
  if (
    !/^(?:ky|ky so|ky duyet|ky ban hanh|ban hanh|duyet|phe duyet|dong dau|scan|thong qua|xac nhan)$/.test(
      wordsOf(scope, mark),
    )
  )
    return false;
  const before = wordsOf(scope, { ...mark, from: scope.clause.from, to: mark.from });
  const after = wordsOf(scope, { ...mark, from: mark.to, to: scope.clause.to });
  return (
    HANDS_OVER.test(before) && !ABOVE.test(before) && !/(?:^| )(?:roi|xong)(?: |$)/.test(`${before} ${after}`)
  );
}
