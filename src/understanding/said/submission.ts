import type { Mark } from '../text/mark.ts';
import { wordsBetween } from '../text/words-between.ts';
import type { Kind } from '../words/kinds.ts';
import { isDeclined } from './no-wish.ts';
import { asksHere } from './questions.ts';
import type { Said } from './said.ts';
import {
  isAhead,
  isNextDay,
  modifiersOf,
  negated,
  type Scope,
  saysOnlyAfter,
  wordAt,
  wordsOf,
} from './scope.ts';
import { hasHappened } from './still-to-come.ts';
import { onlyMeant } from './told-of-others.ts';

/** Submitted, or waiting, for a signature or a decision. */
export function submission(scope: Scope, mark: Mark, at: number): Said | undefined {
  const phrase = wordsOf(scope, mark);
  const modifiers = modifiersOf(scope, mark, at);
  // "thôi không dời đâu" without marks, or with those of dời.
  if (phrase === 'doi dau' && isDeclined(scope, mark)) return 'declines';
  if (asksHere(scope, mark.to)) return 'asks';
  if (
    /^(?:cho|doi) (?:lanh dao|chu tich|pho chu tich|sep)$/.test(phrase) ||
    MONEY.test(after(scope, mark, phrase))
  ) {
    const acts = /^(?:ky|duyet|xem|phe duyet|ky duyet|ve|thong qua|y kien|cho y kien)/.test(
      wordsBetween(scope.marked.tokens, mark.to, mark.to + 2),
    );
    return acts ? 'submitted' : 'waits';
  }
  const meant = /^trinh/.test(phrase) && !negated(modifiers) ? onlyMeant(scope, mark) : undefined;
  if (meant) return meant;
  if (modifiers.has('must')) return 'condition';
  if (/(?:^| )khong (?:chiu |dong y |dong y cho )?(?:ky|duyet)/.test(phrase)) return 'blocked';
  if (isForSigning(scope, mark)) return 'lacks';
  if (holdsUpWork(scope, mark) || isForAcceptance(scope, mark) || isForMeeting(scope, mark)) return 'waits';
  if (/(?:quyet dinh|ket luan|hoi dong)$/.test(phrase)) return isMade(scope, mark) ? 'submitted' : 'waits';
  if (/^chua .*duyet$/.test(phrase) && /\b(?:kinh phi|tien|nguon|von)\b/.test(before(scope, mark)))
    return 'lacks';
  if (phrase === 'chua ky') {
    if (wordAt(scope, mark.to) === 'duoc') return isSignerAway(scope) ? 'submitted' : 'not-able';
    if (/hop dong/.test(`${wordAt(scope, mark.from - 2)} ${wordAt(scope, mark.from - 1)}`)) return 'not-done';
  }
  if (/chua .*duyet$/.test(phrase) && /^(?:kinh|tien|nguon|du|bien|chu)$/.test(wordAt(scope, mark.to)))
    return 'lacks';
  if (negated(modifiers))
    return /^trinh/.test(phrase) && wordAt(scope, mark.to) === 'duoc' ? 'not-able' : 'not-done';
  if (
    modifiers.has('future') ||
    (/^trinh/.test(phrase) && !modifiers.has('perfect') && isToBe(scope, mark, at)) ||
    (/^(?:trinh|gui|nop|dua) ?/.test(phrase) && saysOnlyAfter(scope, mark) && !isOver(scope, mark))
  )
    return 'promise';
  return 'submitted';
}

/** "chờ thẩm định dự toán": others look at figures before the work itself goes on. */
const MONEY =
  /tham dinh (?:lai )?(?:du toan|gia|quyet toan|kinh phi|ho so|nguon|von|thiet ke|gia tri)(?: |$)/;

function after(scope: Scope, { to }: Mark, phrase: string): string {
  return phrase.endsWith('tham dinh')
    ? `tham dinh ${wordAt(scope, to)} ${wordAt(scope, to + 1)} ${wordAt(scope, to + 2)}`
    : '';
}

/** "chủ tịch đi họp, chưa ký được": who signs is away, and so it is there. */
function isSignerAway({ marked: { phrases, tokens } }: Scope): boolean {
  return phrases.some(
    ({ from, kinds }) =>
      (kinds.includes('hampers') || kinds.includes('reason')) &&
      /^(?:pho|chu tich|sep|lanh dao|bi thu|thu truong|(?:anh|chi|bac|chu|ong|ba|dong-chi) )/.test(
        `${tokens[from]?.text} ${tokens[from + 1]?.text}`,
      ),
  );
}

/** "chiều nay trình", "trình trong tuần này", "để trình", "xin ý kiến xong mới trình", "đang soạn trình sếp ký": not yet. */
function isToBe(scope: Scope, mark: Mark, at: number): boolean {
  const already = scope.marks.some(
    (other) => other.kinds.includes('already') && other.from >= mark.to && !isThen(scope, other),
  );
  if (already) return false;
  if (isAhead(scope, mark.from) || isNextDay(scope, mark)) return true;
  if (/^(?:de|moi|roi|chuan bi|xong)$/.test(wordAt(scope, mark.from - 1))) return true;
  return scope.marks
    .slice(0, at)
    .some(
      ({ from, kinds }) =>
        kinds.some((kind) => kind === 'draft' || kind === 'work') &&
        /^(?:dang|con)$/.test(wordAt(scope, from - 1)),
    );
}

/** "hôm qua họp xong mới trình được": told with a day that is over. */
function isOver(scope: Scope, mark: Mark): boolean {
  const { dates, today } = scope.marked;
  const isGone = dates.some(
    ({ from, ahead, behind }) =>
      from >= scope.clause.from &&
      from < mark.from &&
      behind !== null &&
      behind <= today &&
      (ahead === null || ahead === behind),
  );
  return isGone || hasHappened(scope, mark);
}

/** "trình anh Chánh rồi gửi": what comes then, not what has been. */
function isThen(scope: Scope, { to }: Mark): boolean {
  return /^(?:gui|nop|dang-tai|dan|niem|cong|ban|phat|trinh|moi|lam|chuyen|bao)$/.test(wordAt(scope, to));
}

const MADE: ReadonlySet<Kind> = new Set<Kind>(['done', 'draft', 'send']);

/** Own work was told before: made, written or handed over. */
export function isMade({ marked }: Scope, { from }: Mark): boolean {
  return marked.phrases.some(({ kinds, to }) => to <= from && kinds.some((kind) => MADE.has(kind)));
}

/** "hội đồng chưa họp xét, đơn nộp rồi": told before or after. */
function isSent({ marked: { phrases, tokens } }: Scope): boolean {
  return phrases.some(
    ({ kinds, from, to }) =>
      kinds.includes('send') && tokens[from - 1]?.text !== 'chua' && tokens[to]?.text === 'roi',
  );
}

const ANSWER_COMES =
  /^(?:(?:a|em|anh|chi|thi|chac|khoang|den|toi|phai|cho|doi) )*(?:.* )?(?:co|ra|nhan(?: duoc)?|tra) (?:ca )?(?:quyet dinh|ket qua|thong bao|van ban|cong van|giay|y kien|phe duyet|tra loi)(?: (?!roi)[a-z-]+){0,4}$/;
const SOME_TIME =
  /(?:^| )(?:qua|sau|ra|het|den) (?:tet|le|nghi|ram|he)(?: |$)|(?:^| )(?:moi|se|chac) (?:co|ra|nhan|tra)(?: |$)/;

/** "nộp rồi, qua lễ có quyết định", "gửi huyện rồi, tuần sau mới có kết quả": the answer to what was sent is still to come. */
export function isAnswerAhead(scope: Scope): boolean {
  const { from, to } = scope.clause;
  if (!isSent(scope)) return false;
  const words = wordsOf(scope, { from, to, kinds: [] });
  return ANSWER_COMES.test(words) && (isAhead(scope) || SOME_TIME.test(words));
}

/** The words of the clause before a mark. */
function before(scope: Scope, { from }: Mark): string {
  return wordsOf(scope, { from: scope.clause.from, to: from, kinds: [] });
}

const SIGNS_WITH =
  /^(?!.*(?:cac|\d|hai|moi) cap (?:chu )?ky)(?:.* )?(?:cap|mo|giao|phat|mua|sua|cai|(?:phan mem|tai khoan|he thong|thiet bi|usb|token|chung thu|may)) (?:chu )?ky so(?: |$)/;

/** "chờ tỉnh cấp ký số", "đợi huyện mở tài khoản ký số": what one signs with is waited for, and no signature. */
function isForSigning(scope: Scope, mark: Mark): boolean {
  const phrase = wordsOf(scope, mark);
  const rest = wordsOf(scope, { from: mark.to, to: scope.clause.to, kinds: [] });
  return /(?:^| )(?:cho|doi) /.test(phrase) && !isMade(scope, mark) && SIGNS_WITH.test(`${phrase} ${rest}`);
}

/** "chờ hội đồng họp mới công khai được": others are to decide before the work itself can go on. */
function holdsUpWork(scope: Scope, mark: Mark): boolean {
  const phrase = wordsOf(scope, mark);
  if (!/(?:^| )(?:cho|doi) /.test(phrase)) return false;
  if (/(?:^| )ky$/.test(phrase) && /^hop$/.test(wordAt(scope, mark.to))) return true;
  const rest = wordsOf(scope, { from: mark.to, to: scope.clause.to, kinds: [] });
  return (
    !isMade(scope, mark) &&
    /(?:^| )moi (?:[a-z-]+ ){0,2}?(?:cong khai|niem yet|trien(?: khai)?|lam|di|thuc hien|bat dau|phat|to chuc)(?: |$)/.test(
      rest,
    )
  );
}

const ACCEPTED =
  /(?:cho|doi) (?:duoc )?nghiem thu (?:lai |xong )?(?:khoi luong|cong trinh|hang muc|goi thau|hoan thanh|giai doan|dot|ban giao)(?: |$)/;

/** "chờ nghiệm thu khối lượng": what is built is to be accepted before the work itself, which is to pay for it, can go on. */
function isForAcceptance(scope: Scope, mark: Mark): boolean {
  const words = wordsOf(scope, { ...mark, to: Math.min(mark.to + 3, scope.clause.to) });
  if (/nghiem thu$/.test(wordsOf(scope, mark)) && isOfThoseLeft(scope, mark)) return true;
  return ACCEPTED.test(words) && !isMade(scope, mark);
}

/** "chờ họp xong đã": people are to meet, and nothing of one's own was told that they would decide on. */
function isForMeeting(scope: Scope, mark: Mark): boolean {
  if (!/(?:cho|doi) (?:hop|hoi nghi)$/.test(wordsOf(scope, mark))) return false;
  const rest = wordsOf(scope, { from: mark.to, to: scope.clause.to, kinds: [] });
  return (
    !/(?:^| )(?:xet|duyet|thong qua|ky|phe duyet|cham|cong nhan)(?: |$)/.test(rest) && !isMade(scope, mark)
  );
}

/** "xong 2 công trình, còn 1 chờ nghiệm thu": those that are counted as left are still being built. */
function isOfThoseLeft({ marks }: Scope, mark: Mark): boolean {
  return marks.some(({ kinds, to }) => kinds.includes('remains') && to <= mark.from);
}

/** "gửi rồi, huyện chưa duyệt": the decision on what was handed over; what others owe otherwise is waited for. */
export function owed(scope: Scope, mark: Mark): Said {
  if (isGivenThem(scope, mark)) return 'sent';
  if (isFewOf(scope, mark)) return 'remains';
  const decides = /(?:cong nhan|phe duyet|duyet|phe chuan|cham|xet|tham dinh|thong qua|nghiem thu|ky|hop)$/;
  return decides.test(wordsOf(scope, mark)) &&
    (isMade(scope, mark) || isSent(scope)) &&
    !holdsUpWork(scope, mark)
    ? 'submitted'
    : 'waits';
}

/** "2 thôn chưa xong", "3 thôn nộp rồi, 2 thôn chưa nộp": those of many that are left, and nobody who holds up the work. */
function isFewOf(scope: Scope, mark: Mark): boolean {
  const words = wordsOf(scope, mark);
  const isOfMany = /^(?:thon|xom|ap|ban|buon|khu|ho|truong|don vi|bo phan|phong|to dan pho) /.test(words);
  const isCounted = /^(?:\d{1,3}|hai|ba|vai|may|so)$/.test(scope.marked.tokens[mark.from - 1]?.text ?? '');
  const isShare = scope.marked.numbers.some(({ kind, told }) => kind === 'fraction' && told);
  return isOfMany && isCounted && (isShare || /xong$/.test(words));
}

/** "nộp cho huyện xong": cho, and not chờ. */
function isGivenThem(scope: Scope, mark: Mark): boolean {
  return (
    /^cho (?:huyen|tinh|so|xa|cap tren|ubnd|uy ban|van phong|thuong truc) xong$/.test(wordsOf(scope, mark)) &&
    /^(?:nop|gui|cao|chuyen|giao|tra|cap|phat|trinh)$/.test(wordAt(scope, mark.from - 1))
  );
}
