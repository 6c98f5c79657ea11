import { type Heard, isWithin } from './heard.ts';
import type { Mark } from './text/mark.ts';
import type { Token } from './text/tokens.ts';
import { wordsBetween } from './text/words-between.ts';
import type { Kind } from './words/kinds.ts';
import { FILLERS, POLITE } from './words/nouns.ts';

/** Phrases that a reading says by itself; an obstacle or what is waited for stays in the note. */
const TOLD: ReadonlySet<Kind> = new Set<Kind>([
  'done',
  'near',
  'nearDone',
  'half',
  'ongoing',
  'perfect',
  'already',
  'extension',
  'score',
  'fullScore',
  'ack',
  'courtesy',
  'okay',
  'notStarted',
  'pointing',
  'notArisen',
  'all',
]);

/** Obstacles that only say that there is one: what it is follows. */
const OBSTACLE = /^(?:(?:dang |bi |gap )?(?:vuong|vuong mac|kho khan|kho)|khong lam duoc|chua lam duoc)$/;

/** Phrases worth a note however small their words: "chờ Sở". */
const WORTH: ReadonlySet<Kind> = new Set<Kind>([
  'waitFor',
  'outsider',
  'broken',
  'unable',
  'lack',
  'wants',
  'nobody',
  'remains',
  'submit',
]);

/** Words before what is told that add nothing to it. */
const OPENING = new Set(
  'da vang thua kinh em anh chi sep minh toi tui chau bac chu co dong-chi thi la cung xin duoc ca cai muc phan viec oi a ah o ok alo lam moi nhe nha hen hi voi he'.split(
    ' ',
  ),
);

/** Particles and address at the end, as they are written: "mình" and "chú" are, "minh" of "xác minh" and "chữ" are not. */
const CLOSING =
  /^(?:ạ|à|á|a|ah|ak|aj|nhé|nhá|nha|nhe|nhes|nhen|nghen|nghe|hen|hí|hỉ|hè|ơi|oi|nè|anh|chị|chi|em|e|c|sếp|sep|bác|bac|chú|cô|cháu|ad|đ\/c|d\/c|luôn|lun|luon|nữa ạ|haha|hihi|hehe|:d|=\)+)$/iu;

/** After these an address is no address: "của anh", "hỏi chị". */
const GOVERNS = new Set('cua cho voi tu boi gap hoi nho bao goi gui la vi tai chi cac may'.split(' '));

/** Small words that say nothing by themselves. */
const SMALL = new Set(
  'chua dau vao chung khoang tam cho co hai ba bon nam thoi luon deu duoc do nay kia ay ha'.split(' '),
);

const TOWARDS = new Set(['den', 'toi', 'qua', 'sang', 'het', 'ngay', 'hom', 'truoc', 'vao', 'tu']);

/** What a note holds: all that the reading does not, with or without days, the reason for a wish, or an obstacle with its days. */
type NoteKind = 'rest' | 'rest-with-days' | 'reason' | 'obstacle';

const KEEP_DAYS: ReadonlySet<NoteKind> = new Set<NoteKind>(['rest-with-days', 'obstacle']);

/**
 * The rest of a statement as written: without the criterion, degree and number that the reading holds at its beginning,
 * and without the address around it; empty where nothing else is said.
 */
export function noteOf(heard: Heard, kind: NoteKind, isNameWord: (word: string) => boolean): string {
  const [first, last] = [heard.statement.clauses[0], heard.statement.clauses.at(-1)];
  if (!first || !last) return '';
  const { tokens } = heard.marked;
  let from = (kind === 'reason' ? reasonIn(heard) : undefined) ?? first.from;
  let to = last.to;
  for (let step = 1; from < to && step > 0; from += step) step = told(heard, from, to, KEEP_DAYS.has(kind));
  while (to > from && closes(heard, to - 1, from)) to--;
  if (!saysMore(heard, from, to, isNameWord)) return '';
  const end = tokens[to]?.text === '%' ? to : to - 1;
  return heard.text.slice(tokens[from]?.start ?? 0, tokens[end]?.end ?? 0).trim();
}

/** Where the reason for a wish begins: "xin lùi đến 15/7 vì …". */
function reasonIn({ marked, statement, facts }: Heard): number | undefined {
  const wish = facts.find(({ said }) => said === 'extension');
  const reason = marked.phrases.find(({ from, kinds }) => wish && from > wish.to && kinds.includes('reason'));
  const isOwn = reason && statement.clauses.some(({ from, to }) => reason.from >= from && reason.from < to);
  return isOwn ? reason.to : undefined;
}

/** How many tokens here the reading says by itself, or are mere address. */
function told(heard: Heard, at: number, end: number, keepsDays: boolean): number {
  const { tokens, cues, phrases, numbers, dates } = heard.marked;
  const { period } = heard;
  const token = tokens[at] as Token;
  if (token.kind === 'sign' || token.kind === 'break') return 1;
  const cue = cues.find(({ from, to }) => from <= at && at < to);
  if (cue) return cue.to - at;
  const number = numbers.find(({ from, kind }) => from === at && kind !== 'fraction');
  if (number) return number.to - at;
  const leadsTo = period ? [...cues, period] : cues;
  if (/^(?:con|rieng)$/.test(token.text) && leadsTo.some(({ from }) => from > at && from <= at + 2)) return 1;
  if (period?.from === at) return period.to - at;
  const date = dates.find(({ from }) => from === at);
  if (date) return keepsDays ? 0 : date.to - at;
  const leadsToDate = TOWARDS.has(token.text) && dates.some(({ from }) => from > at && from <= at + 2);
  if (leadsToDate) return keepsDays ? 0 : 1;
  const mark = phrases.find(({ from, to }) => from <= at && at < to);
  if (mark && (opensDeed(heard, mark) || hasObject(heard, mark, end))) return 0;
  if (mark && (mark.to - mark.from > 1 || isTold(heard, mark)))
    return isTold(heard, mark) && mark.to <= end ? mark.to - at : 0;
  if (leadsToNumber(heard, at)) return 1;
  const isReport = token.text === 'bao' && tokens[at + 1]?.text === 'cao';
  if (isReport && period?.from === at + 2) return 2;
  if (isReport)
    return /^(?:anh|chi|em|sep|dong-chi|bac|chu|co|chau|la|:)$/.test(tokens[at + 2]?.text ?? '') ? 2 : 0;
  return token.kind === 'word' && OPENING.has(token.text) && isAlone(tokens, at) ? 1 : 0;
}

/** Words that only lead to a share: "đến nay đạt 61%". */
const TO_NUMBER = new Set(['den', 'nay', 'hien', 'hien-nay', 'dat', 'duoc', 'moi']);

function leadsToNumber({ marked: { tokens, numbers } }: Heard, at: number): boolean {
  const number = numbers.find(({ from, kind }) => kind === 'percent' && from > at && from <= at + 4);
  return number !== undefined && tokens.slice(at, number.from).every(({ text }) => TO_NUMBER.has(text));
}

/** "đang treo bảng", "đã gọi thợ": the word of time belongs to a deed that the reading does not hold. */
function opensDeed(heard: Heard, mark: Mark): boolean {
  if (!mark.kinds.includes('ongoing') && !mark.kinds.includes('perfect')) return false;
  const { tokens, phrases, numbers } = heard.marked;
  const next = tokens[mark.to];
  if (next?.kind !== 'word' || OPENING.has(next.text)) return false;
  if (numbers.some(({ from }) => from === mark.to)) return false;
  const follows = phrases.find(({ from }) => from === mark.to);
  return !(follows && (isTold(heard, follows) || follows.kinds.includes('work')));
}

/** "chưa phát sinh hồ sơ trễ": what has not arisen is told by the phrase and what follows together. */
function hasObject({ marked: { tokens } }: Heard, mark: Mark, end: number): boolean {
  const next = tokens[mark.to];
  return (
    mark.kinds.includes('notArisen') &&
    mark.to < end &&
    next?.kind === 'word' &&
    !POLITE.has(next.text) &&
    !FILLERS.has(next.text)
  );
}

function isTold({ marked }: Heard, mark: Mark): boolean {
  return (
    mark.kinds.some((kind) => TOLD.has(kind)) ||
    OBSTACLE.test(wordsBetween(marked.tokens, mark.from, mark.to))
  );
}

/** "minh" written without diacritics may begin "minh chứng"; "hệ", "chữ" and "có" are no address. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const raw = tokens[at]?.raw.toLowerCase() ?? '';
  if (/^(?:nhà|chữ|chứ|chủ|có|cố|hệ|chỉ|bạc|bậc|ảnh|mới)$/u.test(raw)) return raw === 'mới';
  return !(raw === 'minh' && tokens[at + 1]?.text === 'chung');
}

function closes({ marked }: Heard, at: number, from: number): boolean {
  const { tokens, phrases } = marked;
  const token = tokens[at] as Token;
  if (token.text === '%' || token.text === ')' || token.text === '"') return false;
  if (token.kind === 'sign' || token.kind === 'break') return true;
  if (token.kind !== 'word' || !(CLOSING.test(token.raw) || token.text === 'dong-chi')) return false;
  const long = phrases.find((mark) => mark.from < at && at < mark.to && !mark.kinds.includes('courtesy'));
  if (long && long.to - long.from > 1) return false;
  return at === from || !GOVERNS.has(tokens[at - 1]?.text ?? '');
}

/** Anything beside what the reading says, address and small words? */
function saysMore(heard: Heard, from: number, to: number, isNameWord: (word: string) => boolean): boolean {
  const { tokens, cues, phrases, numbers, dates } = heard.marked;
  // That it was sent is told by the state, where nothing else says that it is done.
  const isDone = heard.facts.some(({ said }) => said === 'done');
  const isWorth = (kind: Kind): boolean => WORTH.has(kind) || (isDone && kind === 'send');
  if (phrases.some((mark) => mark.from >= from && mark.to <= to && mark.kinds.some(isWorth))) return true;
  const period = heard.period ? [heard.period] : [];
  const marks = [...cues, ...numbers, ...dates, ...period, ...phrases.filter((mark) => isTold(heard, mark))];
  return tokens.some(
    (token, at) =>
      at >= from &&
      at < to &&
      isWithin(heard, at) &&
      (token.kind === 'word' || token.kind === 'masked') &&
      !isNameWord(token.text) &&
      !SMALL.has(token.text) &&
      !marks.some((mark) => mark.from <= at && at < mark.to) &&
      !(FILLERS.has(token.text) || POLITE.has(token.text) || TOWARDS.has(token.text)),
  );
}
