import type { Mark } from '../text/mark.ts';
import { wordsBetween } from '../text/words-between.ts';
import type { Kind } from '../words/kinds.ts';
import { FILLERS, POLITE } from '../words/nouns.ts';
import { isContrasted } from './contrast.ts';
import type { Fact, Said } from './said.ts';
import { type Scope, wordAt, wordsBefore, wordsOf } from './scope.ts';

/** "… chưa", "… không" with nothing but politeness after it. */
export function asksHere(scope: Scope, from: number): boolean {
  let at = from;
  while (
    at < scope.clause.to &&
    (/^(?:roi|duoc|het|ca|co|hay|anh|em|%)$/.test(wordAt(scope, at)) || /^\d+%?$/.test(wordAt(scope, at)))
  )
    at++;
  if (!/^(?:chua|khong|ha)$/.test(wordAt(scope, at)) || wordAt(scope, at + 1) === 'co') return false;
  if (wordAt(scope, at) === 'chua' && isContrasted(scope, at)) return false;
  if (wordAt(scope, at) === 'ha' && endsInNumber(scope, at)) return false;
  for (at += 1; at < scope.clause.to; at++) {
    const token = scope.marked.tokens[at];
    const comrade = token?.text === 'dong' && wordAt(scope, at + 1) === 'chi';
    if (token?.kind !== 'sign' && !comrade && !POLITE.has(token?.text ?? '')) return false;
  }
  return true;
}

/** Words that ask; "khi nào xong em báo" only sets a condition. */
export function asking(scope: Scope, mark: Mark): Said | undefined {
  const phrase = wordsOf(scope, mark);
  // "em xin số liệu được 5 trên 7 bộ phận": what was asked of others, and how much of it has come.
  if (/ xin so$/.test(phrase) && wordAt(scope, mark.to) === 'lieu' && wordAt(scope, mark.to + 1) === 'duoc')
    return undefined;
  // "xin bn 2 ngày nữa": bạn, who is asked.
  if (phrase === 'bao nhieu' && wordAt(scope, mark.from - 1) === 'xin' && /^\d/.test(wordAt(scope, mark.to)))
    return undefined;
  if (/(?:den|toi) dau$/.test(phrase) && /^(?:thang|tuan|nam|quy|gio|ngay)$/.test(wordAt(scope, mark.to)))
    return undefined;
  if (phrase === 'hay sao' && /^(?:ay|do|y)$/.test(wordAt(scope, mark.to)))
    return scope.marks.some(({ kinds }) => kinds.includes('done')) ? 'doubtful' : undefined;
  if (isToldUnknown(scope, mark) || isNoQuestion(scope, mark)) return undefined;
  if (/^ai /.test(phrase) && /^(?:co|khong|chua|chang|thay)$/.test(wordAt(scope, mark.from - 1)))
    return undefined;
  const conditional =
    /^(?:khi nao|bao gio|luc nao|hom nao|khi mo|chung nao)$/.test(phrase) && scope.clause.end !== '?';
  const later =
    scope.marks.some((other) => other.from >= mark.to && other.kinds.includes('done')) &&
    /(?:em|minh|toi|se|thi)/.test(wordsBetween(scope.marked.tokens, mark.to, scope.clause.to));
  return conditional && later ? 'condition' : 'asks';
}

/** "phải dừng chưa biết khi nào làm lại": nobody knows, and nobody is asked. */
function isToldUnknown(scope: Scope, mark: Mark): boolean {
  const before = wordsBefore(scope, mark, 3);
  return (
    scope.clause.end !== '?' &&
    /\b(?:chua|khong|chang|dau|cha) (?:ai )?(?:biet|ro)(?: la| den| toi)?$/.test(before)
  );
}

/** "làm gì mà nhắc hoài", "làm sao mà công khai được", "anh Dũng chưa nộp", "em hối hoài": words that ask elsewhere. */
function isNoQuestion(scope: Scope, mark: Mark): boolean {
  const phrase = wordsOf(scope, mark);
  const [next, second] = [wordAt(scope, mark.to), wordAt(scope, mark.to + 1)];
  if (
    /^(?:lam gi|lam chi|gi|chi)$/.test(phrase) &&
    next === 'ma' &&
    /^(?:nhac|hoi|giuc|thuc|cu|keu)$/.test(second)
  )
    return true;
  if (/^(?:lam sao|lam rang|sao|rang)$/.test(phrase) && next === 'ma') return true;
  if (phrase === 'dung chua') return next !== '' && !POLITE.has(next);
  if (/(?:^| )hoi$/.test(phrase))
    return /^(?:hoai|suot|mai|mien|lien)$/.test(next) || /^(?:de|dang)$/.test(wordAt(scope, mark.from - 1));
  if (phrase === 'hoi them')
    return /\b(?:de|dang) (?:em|chi|anh|toi|minh)?$/.test(
      `${wordAt(scope, mark.from - 2)} ${wordAt(scope, mark.from - 1)}`,
    );
  if (phrase === 'co ai') return [2, 3, 4, 5].some((step) => wordAt(scope, mark.to + step) === 'dau');
  return (
    phrase === 'ha' &&
    /(?:^| )moi /.test(wordsOf(scope, { from: scope.clause.from, to: mark.from, kinds: [] }))
  );
}

/** "chưa": an answer of its own, a question ("anh xem chưa"), or the denial of what follows. */
export function notYet(scope: Scope, mark: Mark, at: number): Said | undefined {
  const next = scope.marks.slice(at + 1).find(({ kinds }) => !kinds.includes('courtesy'));
  const tail = scope.marked.tokens
    .slice(mark.to, scope.clause.to)
    .filter((token) => token.kind === 'word' && !FILLERS.has(token.text));
  const emoji = /[❌✖⛔]/u.test(wordsOf(scope, mark));
  if (tail.length === 0 && isContrasted(scope, mark.from)) return 'not-yet';
  if (!emoji && (isTailAsking(scope, mark) || isWorkAsked(scope, mark, at))) return 'asks';
  if (next && next.from <= mark.to + 2 && !emoji) return 'denies';
  if (tail.length > 0 && !emoji)
    return tail.slice(0, 5).some((token) => token.text === 'duoc') || endsAble(scope, mark)
      ? 'not-able'
      : 'denies';
  if (
    !emoji &&
    /chua$/.test(wordsOf(scope, mark)) &&
    (endsStrangeVerb(scope, mark) || isVerbAsked(scope, mark))
  )
    return 'asks';
  const before = scope.marks[at - 1];
  const between = before ? wordsOf(scope, { ...mark, from: before.to, to: mark.from }) : '';
  if (before && !emoji && /^(?:duoc|roi|het)?$/.test(between)) {
    if (before.kinds.some((kind) => VERBS.has(kind))) return undefined;
    if (before.kinds.some((kind) => STATES.has(kind)) || /duoc$/.test(wordsOf(scope, before))) return 'asks';
  }
  return !emoji && goesOnNext(scope) ? 'not-done' : 'not-yet';
}

/** "chưa, em đang làm": it is under way. */
function goesOnNext({ marked: { tokens, phrases }, clause }: Scope): boolean {
  let at = clause.to;
  while (at < tokens.length && (tokens[at]?.kind !== 'word' || POLITE.has(tokens[at]?.text ?? ''))) at++;
  const [first, second] = phrases.filter(({ from }) => from >= at);
  return (
    first?.from === at &&
    first.kinds.includes('ongoing') &&
    second?.from === first.to &&
    second.kinds.some((kind) => kind === 'work' || kind === 'draft')
  );
}

const VERBS: ReadonlySet<Kind> = new Set<Kind>(['done', 'act', 'send', 'work']);
const STATES: ReadonlySet<Kind> = new Set<Kind>(['ack', 'okay', 'draft', 'submit']);

/** "chưa cử ai đi được". */
function endsAble(scope: Scope, mark: Mark): boolean {
  return [2, 3, 4, 5].some((step) => wordAt(scope, mark.to + step) === 'duoc');
}

/** "anh xem chưa": a verb that no table holds, and then "chưa". */
function endsStrangeVerb(scope: Scope, mark: Mark): boolean {
  let at = mark.from - 1;
  while (at > scope.clause.from && /^(?:duoc|roi|het|gi)$/.test(wordAt(scope, at))) at--;
  const token = scope.marked.tokens[at];
  if (
    at < scope.clause.from ||
    token?.kind !== 'word' ||
    FILLERS.has(token.text) ||
    scope.marked.isNameWord(token.text)
  )
    return false;
  return (
    !scope.marked.cues.some((cue) => cue.from <= at && at < cue.to) &&
    !scope.marked.dates.some((date) => date.from <= at && at < date.to) &&
    !scope.marks.some((other) => other.from <= at && at < other.to)
  );
}

/** "đã số hóa chưa" asks, whatever is done; so do "đăng chưa" and "em chấm chưa", of verbs that sound like other words. */
function isVerbAsked(scope: Scope, mark: Mark): boolean {
  const words = wordsOf(scope, { ...mark, from: scope.clause.from, to: mark.to });
  return (
    /(?:^| )da (?!em |toi |minh |chi |anh |tui |chau )(?:(?!van |thi |ma |con |nhung |do |vi )[a-z-]+ ){1,3}chua$/.test(
      words,
    ) ||
    /^(?:(?:em|da|anh|chi|toi) )*(?:dang|cham|thay|do|hop xong|bao cao|tuyen truyen|cap nhat) chua$/.test(
      words,
    )
  );
}

/** "chốt số liệu chưa vậy", "làm hồ sơ chưa thế em". */
function isTailAsking(scope: Scope, mark: Mark): boolean {
  const words = wordsOf(scope, { ...mark, to: scope.clause.to });
  return /(?:^| )chua (?:vay|the|nhi|ha|ta)(?: (?:a|anh|chi|em|bac|chu|sep|dong-chi|may|ong))*$/.test(words);
}

/** "dán thông báo chưa", "mua máy chưa em": a deed with its object; "dán thì chưa" answers. */
function isWorkAsked(scope: Scope, mark: Mark, at: number): boolean {
  const words = wordsOf(scope, { ...mark, from: scope.clause.from, to: scope.clause.to });
  const isOpened = scope.marks
    .slice(0, at)
    .some(
      ({ from, kinds }) =>
        kinds.some((kind) => DEEDS.has(kind)) &&
        scope.marked.tokens.slice(scope.clause.from, from).every(({ text }) => POLITE.has(text)),
    );
  return (
    isOpened &&
    /(?:^| )chua(?: (?:a|anh|chi|em|bac|chu|sep|dong-chi))*$/.test(words) &&
    !/(?:^| )(?:thi|van|con|nhung|ma|cung|deu|chua \S+ .*chua)(?= )/.test(words)
  );
}

const DEEDS: ReadonlySet<Kind> = new Set<Kind>(['act', 'send', 'work', 'draft']);

/** "mình tự làm hay chờ tỉnh làm", "nộp trước hay đợi hướng dẫn": which of two it is to be. */
const WHICH =
  /(?:^| )(?:lam|nop|gui|dang-tai|ky|lap|in|scan|nhap|cham|phat|dan|truoc|luon|ngay) hay (?:la )?(?:phai )?(?:cho|doi|de|nho|qua|sang|len)(?: (?!roi(?: |$))[a-z-]+)*$/;

/** "mới có 55% hà": the southern particle, not hả. */
function endsInNumber(scope: Scope, at: number): boolean {
  return scope.marked.numbers.some(({ to }) => to <= at && at - to <= 2);
}

/** "xong rồi thật à", "nộp rồi à em", "70% rồi ư", "xong rồi đk": what was heard is said again, and asked; a last "à" is gone here, so "xong rồi vậy" may as well answer. */
const ECHO =
  /(?:^| )(?:(?:roi|xong|chua|het|%|\d+%?) (?:a em|uh|dk)|(?:roi|chua) (?:that|thiet))(?: (?:a|anh|chi|em|bac|chu|sep|dong-chi))*$/;

function isEcho(scope: Scope): boolean {
  const { tokens } = scope.marked;
  const { from, to } = scope.clause;
  const last = tokens.slice(from, to).findLast(({ kind }) => kind === 'word');
  // "đk" is also được, which it has been spelled out as.
  const said = tokens
    .slice(from, to)
    .filter(({ kind }) => kind !== 'sign')
    .map((token) => (token === last && /^[đd]k$/iu.test(token.raw) ? 'dk' : token.text))
    .join(' ');
  return ECHO.test(said);
}

/** "?", or words that ask at the end of the clause. */
export function questionAtEnd(scope: Scope): Pick<Fact, 'from' | 'to' | 'echo'> | undefined {
  const { clause } = scope;
  if (isEcho(scope)) return { from: clause.to - 1, to: clause.to, echo: true };
  if (clause.end === '?') return { from: clause.to - 1, to: clause.to };
  let at = clause.to - 1;
  while (at > clause.from && scope.marked.tokens[at]?.kind === 'sign') at--;
  while (
    at > clause.from &&
    !isHaving(scope, at) &&
    (/^(?:a|anh|chi|em|vay|the|day|bac|chu|co|oi|dong-chi|sep|cac|nhe|nha)$/.test(wordAt(scope, at)) ||
      (wordAt(scope, at) === 'dong' && wordAt(scope, at + 1) === 'chi'))
  )
    at--;
  const last = wordAt(scope, at);
  const before = wordAt(scope, at - 1);
  if (last === 'nhi' && at > clause.from) return { from: at, to: at + 1 };
  if (
    last === 'ha' &&
    at > clause.from &&
    !/(?:^| )moi /.test(wordsOf(scope, { from: clause.from, to: at, kinds: [] })) &&
    !/^(?:rua|vay|the|khong|it|nhieu|thoi)$/.test(before) &&
    !endsInNumber(scope, at)
  )
    return { from: at, to: at + 1 };
  const opening = [0, 1, 2]
    .map((step) => wordAt(scope, clause.from + step))
    .find((word) => word !== '' && !/^(?:da|em|anh|chi|oi|a)$/.test(word));
  if (opening === 'sao') return { from: clause.from, to: clause.from + 1 };
  if (WHICH.test(wordsOf(scope, { from: clause.from, to: clause.to, kinds: [] })))
    return { from: at, to: at + 1 };
  if (
    last === 'nao' &&
    /\b(?:chua|khong|chang)\b/.test(wordsOf(scope, { from: clause.from, to: at, kinds: [] }))
  )
    return undefined;
  if (/^(?:sao|nao)$/.test(last) && !/^(?:ban|khong|chang|cung|xem|coi|thu)$/.test(before))
    return { from: at, to: at + 1 };
  const denied = scope.marks.some(
    ({ kinds, from: start }) =>
      start < at &&
      kinds.some(
        (kind) =>
          kind === 'notYet' ||
          kind === 'not' ||
          kind === 'notStarted' ||
          kind === 'blocked' ||
          kind === 'lack' ||
          kind === 'notArisen' ||
          kind === 'unable' ||
          kind === 'outsider' ||
          kind === 'fine',
      ),
  );
  const isOfNothing = scope.marks.some(
    ({ from, to, kinds }) => from < at && at < to && kinds.includes('done'),
  );
  if (last === 'gi' && !denied && !isOfNothing && !/^(?:co|viec|vuong|mac|lam|khan|khong|van)$/.test(before))
    return { from: at, to: at + 1 };
  const isLeft = [2, 3, 4].some((step) => /^(?:con|thieu)$/.test(wordAt(scope, at - step)));
  // "tháng 11 chưa", "t11 chưa": the number is of the month, and "chưa" answers as it does alone.
  const isOfPeriod = scope.marked.periods?.some(({ to }) => to === at);
  const isAsked = last === 'chua' && /^(?:\d+%?|%)$/.test(before) && !isLeft && isOfPeriod !== true;
  if (isAsked && !isContrasted(scope, at)) return { from: at, to: at + 1 };
  if (last === 'khong' && at > clause.from && scope.clause.to - scope.clause.from > 1)
    return { from: at, to: at + 1 };
  return undefined;
}

/** "tới bao giờ VNPT sửa", "nộp rồi mà sao vẫn báo đỏ": what stands before it is told all the same. */
export function wonders(scope: Scope, mark: Mark): boolean {
  const next = scope.marked.tokens[mark.to];
  if (/^(?:ma )?sao(?: |$)/.test(wordsOf(scope, mark)))
    return (
      scope.marks.some(({ kinds, to }) => to <= mark.from && kinds.includes('already')) ||
      /\broi\b/.test(wordsOf(scope, { from: scope.clause.from, to: mark.from, kinds: [] }))
    );
  const when = /^(?:bao gio|khi nao|chung nao|luc nao)$/.test(wordsOf(scope, mark));
  return (
    when &&
    scope.clause.end !== '?' &&
    mark.to < scope.clause.to &&
    next?.kind === 'word' &&
    !POLITE.has(next.text)
  );
}

/** "được không", "nhé?": leave is asked for. */
export function asksLeave(scope: Scope, mark: Mark): boolean {
  const words = `${wordAt(scope, mark.from - 1)} ${wordsOf(scope, mark)}`;
  if (/\b(?:ha|dung khong|phai khong)$/.test(words)) return false;
  return !/\b(?:chua|bao gio|khi nao|sao|gi|ai|dau|may|bao nhieu|co)\b/.test(words);
}

/** "ko có": nothing is asked; "xong không cô" asks her. */
function isHaving(scope: Scope, at: number): boolean {
  const isCo = wordAt(scope, at) === 'co' && !/^cô$/iu.test(scope.marked.tokens[at]?.raw ?? '');
  return isCo && /^(?:khong|chua)$/.test(wordAt(scope, at - 1));
}

/** "huyện nhắc", "nhắc hẹn", "bị nhắc nhở": somebody else reminds, of something else. */
export function isOfOthersAsking(scope: Scope, mark: Mark): boolean {
  if (wordsOf(scope, mark) !== 'nhac') return false;
  return (
    /^(?:hen|nho|viec|lich)$/.test(wordAt(scope, mark.to)) ||
    /^(?:huyen|tinh|so|phap|sep|bot|lai|bi|may|cu|hoai)$/.test(wordAt(scope, mark.from - 1))
  );
}
