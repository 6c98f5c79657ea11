import type { Mark } from '../text/mark.ts';
import { wordsBetween } from '../text/words-between.ts';
import { isDeclined, isOnlyTold } from './no-wish.ts';
import { isLet } from './obstacles.ts';
import { asksHere } from './questions.ts';
import type { Said } from './said.ts';
import {
  isAhead,
  modifiersOf,
  negated,
  type Scope,
  wordAt,
  wordsAfter,
  wordsBefore,
  wordsOf,
} from './scope.ts';

/** A later deadline asked for; without a wish or a time the words mean something else. */
export function extension(scope: Scope, mark: Mark, at: number): Said | undefined {
  if (isDeclined(scope, mark)) return 'declines';
  const said = laterDeadline(scope, mark, at);
  return said === 'extension' && isOnlyTold(scope, mark) ? 'wished-before' : said;
}

function laterDeadline(scope: Scope, mark: Mark, at: number): Said | undefined {
  const modifiers = modifiersOf(scope, mark, at);
  if (negated(modifiers)) return undefined;
  const phrase = wordsOf(scope, mark);
  const before = wordsBefore(scope, mark, 3);
  if (wordAt(scope, mark.to) === '#phone') return undefined;
  if (
    phrase === 'xin bao cao' &&
    /^(?:anh|chi|sep|dong-chi|bac|chu|co|la|nhu|ve|rang|:|lanh)$/.test(wordAt(scope, mark.to))
  )
    return undefined;
  if (
    /^gian/.test(phrase) &&
    /^(?:thoi|dan|khong|trung|nong|nhan|co|don)$/.test(wordAt(scope, mark.from - 1))
  )
    return undefined;
  // "tinh giản một người", not "xin tỉnh giãn".
  const raw = scope.marked.tokens[mark.from]?.raw ?? '';
  if (/^gian/.test(phrase) && wordAt(scope, mark.from - 1) === 'tinh' && !/^giãn$/iu.test(raw))
    return undefined;
  // "cho em xin nghỉ đến thứ 6": away from work.
  if (AWAY.test(`${phrase} ${wordAt(scope, mark.to)}`)) return undefined;
  // "gửi bài cho tôi trước thứ 5": whom something is to be given.
  if (
    phrase === 'cho toi' &&
    !/^tới$/iu.test(scope.marked.tokens[mark.to - 1]?.raw ?? '') &&
    isGiven(scope, mark)
  )
    return undefined;
  if (/^xin cham$|^cho (?:em|toi|minh|chi|anh)$/.test(phrase) && pointsFollow(scope, mark.to))
    return undefined;
  if (
    /^(?:[a-z]+ )?(?:nop|gui|bao cao) (?:cham|muon|tre)$/.test(phrase) &&
    !/\b(?:xin (?!loi)|cho|phep|de)\b/.test(wordsOf(scope, { ...mark, from: scope.clause.from })) &&
    !/duoc khong|duoc a$/.test(wordsOf(scope, { ...mark, to: scope.clause.to })) &&
    !isABitLate(scope, mark)
  )
    return undefined;
  if (
    /^cho /.test(phrase) &&
    wordAt(scope, scope.clause.to - 1) === 'roi' &&
    !/\bxin\b/.test(wordsOf(scope, { ...mark, from: scope.clause.from, to: scope.clause.to }))
  )
    return undefined;
  if (/^(?:doi|hoan|dieu|keo|day)/.test(phrase) && !saysWish(scope, mark)) return undefined;
  // Without marks "doi 5 ngay nua" is đợi: who asks for more says so otherwise.
  if (/^doi$/i.test(raw) && [0, 1, 2].some((step) => wordAt(scope, mark.to + step) === 'nua'))
    return undefined;
  // "đợi cho anh ký" waits, "dạy sang tuần" teaches.
  if (isOtherThanMoved(raw)) return undefined;
  const vague =
    /^can them$|^(?:xin )?(?:nop|gui|bao cao|hoan thanh|bo sung)(?: bo sung| sau)?$|^cho em xin$|^(?:cho|de|xin)? ?(?:em|e|toi|minh)? ?(?:den|toi|qua|sang|de|cham)$|^(?:lui|khat|doi lai|(?:(?:doi|them) cho|day|xin day)(?: [a-z]+)?|du di|cho den|cho toi|xin lai)$/.test(
      phrase,
    );
  const hasTime =
    isAhead(scope) ||
    /\b(?:\d+\S*|thu|tet|tuan|thang|quy|mai|han|ngay|hom|cuoi|them|thoi|nam|het|t|cn)\b/.test(
      wordsAfter(scope, mark, 4),
    );
  if (vague && !hasTime) return undefined;
  if (/^(?:duoc|da)$/.test(wordAt(scope, mark.from - 1)))
    return /^xin/.test(phrase) || /\b(?:xin|de nghi|mong)(?: (?:em|phep|cho))? duoc$/.test(before)
      ? 'extension'
      : undefined;
  return 'extension';
}

/** Something is handed over in the words before, and no later day asked for. */
function isGiven(scope: Scope, { from }: Mark): boolean {
  const before = wordsOf(scope, { from: Math.max(scope.clause.from, from - 6), to: from, kinds: [] });
  return (
    /(?:^| )(?:gui|nop|dua|chuyen|giao|tra|cung cap|bao cao|lam|bao)(?: [a-z-]+){0,4}$/.test(before) &&
    !/(?:^| )(?:xin|lui|khat|hoan|gia han|them)(?: |$)/.test(before)
  );
}

const AWAY = /(?: (?:nghi|vang|ve)|\bxin di)$/;

/** "em gửi trễ xíu nha", "nộp trễ tới thứ 6": what is still to come. */
function isABitLate(scope: Scope, mark: Mark): boolean {
  const words = wordsOf(scope, { ...scope.clause, kinds: [] });
  return (
    /^(?:xiu|chut|ti|vai|den|toi|qua|sang)$/.test(wordAt(scope, mark.to)) &&
    !/\b(?:roi|da|bi|nen|vi|moi)\b/.test(words)
  );
}

/** "đợi" and "dạy" are not "dời" and "đẩy". */
function isOtherThanMoved(raw: string): boolean {
  return /^(?:đợi|dạy|dậy|đầy|đây|dày)$/iu.test(raw);
}

/** Something shows that it is asked for: "phòng họp dời sang thứ 5" only tells. */
function saysWish(scope: Scope, mark: Mark): boolean {
  const named = scope.marked.cues.some(
    ({ from, to }) => to > from && from >= scope.clause.from && to <= scope.clause.to,
  );
  const words = wordsOf(scope, { ...scope.clause, kinds: [] });
  // "đẩy sang thứ 5", "được 70% dời sang thứ 6" in reply to a reminder.
  const isFirst = mark.from === scope.clause.from || scope.marked.numbers.some(({ to }) => to === mark.from);
  const opens = scope.marked.settled && isFirst && /^(?:doi|day|hoan)/.test(wordsOf(scope, mark));
  return (
    named ||
    opens ||
    /\b(?:xin|cho (?:em|toi|minh|tui|chi|anh|chau)|de nghi|mong|cho (?:doi|day|hoan|keo|kip)|giup|gium|dum|duoc khong|han)\b/.test(
      words,
    )
  );
}

/** A number, or "tối đa", follows soon: "chấm 1,5", not "chậm". */
function pointsFollow(scope: Scope, from: number): boolean {
  return [0, 1, 2, 3].some((step) => {
    const token = scope.marked.tokens[from + step];
    if (
      scope.marked.dates.some(
        (date) =>
          date.from <= from + step && from + step < date.to && /\//.test(token?.text ?? '') && !date.bare,
      )
    )
      return false;
    return (
      from + step < scope.clause.to &&
      (token?.kind === 'number' || token?.text === 'toi' || token?.text === 'full') &&
      !/^(?:%|ngay|hom|tuan|thang|gio|lan|viec)$/.test(scope.marked.tokens[from + step + 1]?.text ?? '') &&
      !/^(?:thang|quy|nam|ngay|so|ky|thu|t|hom|mung)$/.test(scope.marked.tokens[from + step - 1]?.text ?? '')
    );
  });
}

/** Evidence sent or announced, missing, or asked about. */
export function evidence(scope: Scope, mark: Mark, at: number): Said | undefined {
  const modifiers = modifiersOf(scope, mark, at);
  if (asksHere(scope, mark.to)) return 'asks';
  if (isAwaitedOfOthers(scope, mark)) return 'waits';
  if (isPlaceOnly(scope, mark) || isOnlySpokenOf(scope, mark)) return undefined;
  if (
    negated(modifiers) ||
    /\b(?:thieu|mat|het|con|hong)(?: sach| luon| may| cai| het| moi)?$/.test(
      `${wordAt(scope, mark.from - 2)} ${wordAt(scope, mark.from - 1)}`,
    ) ||
    /^(?:con )?(?:chua|thieu)/.test(`${wordAt(scope, mark.to)} ${wordAt(scope, mark.to + 1)}`)
  )
    return 'evidence-missing';
  return 'evidence';
}

// "theo dõi", "đối chiếu": nothing is waited for.
const AWAITED_OF_OTHERS =
  /(?:^| )(?:cho|(?<!theo )doi(?! (?:chieu|moi|voi|tuong|thoai) )) (?!em |toi |minh |chau |tui |xin )(?:[a-z-]+ ){1,5}?(?:dua|gui|chuyen|cung cap|dang-tai|tra|nop)(?: (?:lai|cho|em|minh|toi|sang|ve|qua))*$/;

/** "chờ chị kế toán đưa file": what others are to give is no evidence yet. */
function isAwaitedOfOthers(scope: Scope, mark: Mark): boolean {
  const gives = /^(?:gui|dua)$/.test(wordAt(scope, mark.from)) ? mark.from + 1 : mark.from;
  const before = wordsOf(scope, { ...mark, from: scope.clause.from, to: gives });
  const at = scope.marked.tokens.slice(scope.clause.from, mark.from).findIndex(({ text }) => text === 'cho');
  const { from, to } = scope.clause;
  return (
    AWAITED_OF_OTHERS.test(before) &&
    !(
      at >= 0 &&
      !/(?:^| )doi /.test(before) &&
      isLet(scope, { from: from + at, to: Math.min(from + at + 1, to), kinds: [] })
    )
  );
}

/** "trang thaithuy.vn đang lỗi": a site is evidence where "link" leads to it. */
function isOnlySpokenOf({ marked: { tokens } }: Scope, { from, to }: Mark): boolean {
  const before = wordsBetween(tokens, from - 6, from);
  return tokens[to - 1]?.text === '#site' && !/(?:^| )(?:link|lien ket|dia chi|xem tai)(?: |$)/.test(before);
}

/** "đang để trên drive, đang làm": where it lies is evidence once something has been done. */
function isPlaceOnly({ marked }: Scope, mark: Mark): boolean {
  const place = marked.tokens[mark.to - 1]?.text ?? '';
  const opens = marked.tokens[mark.from]?.text ?? '';
  return (
    /^(?:bo|de|luu|cat|dang-tai|vut|quang|nem|day|nam)$/.test(opens) &&
    /^(?:muc|drive|chung|onedrive|folder)$/.test(place) &&
    !marked.phrases.some(
      ({ kinds, to }) => to <= mark.from && kinds.some((kind) => kind === 'done' || kind === 'already'),
    )
  );
}

/** "tự chấm", and "chấm" where points follow. */
export function scored(scope: Scope, mark: Mark, at: number): Said | undefined {
  const isLate = /^chậm$/iu.test(scope.marked.tokens[mark.from]?.raw ?? '');
  const appraisal =
    wordsOf(scope, mark) === 'tu danh gia' &&
    scope.marks.some(({ kinds }) => kinds.includes('ongoing') || kinds.includes('waitFor'));
  if (appraisal && !pointsFollow(scope, mark.to)) return undefined;
  const { settled, cues, numbers } = scope.marked;
  if (wordsOf(scope, mark) === 'cham diem' && !settled && cues.length === 0 && numbers.length === 0)
    return undefined;
  if (wordsOf(scope, mark) === 'cham' && (isLate || !pointsFollow(scope, mark.to))) return undefined;
  return negated(modifiersOf(scope, mark, at)) ? 'denies' : 'score';
}

/** "full" of points; "cập nhật đủ rồi, full luôn", "100%, full" tell of the work. */
export function isFullScore(scope: Scope, mark: Mark): boolean {
  if (wordsOf(scope, mark) !== 'full') return true;
  const { phrases, numbers } = scope.marked;
  return (
    phrases.some(({ kinds }) => kinds.includes('score')) ||
    !(
      phrases.some(({ kinds }) => kinds.includes('act') || kinds.includes('done')) ||
      numbers.some(({ kind }) => kind === 'percent')
    )
  );
}
