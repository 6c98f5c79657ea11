import { onceFor } from '../once.ts';
import type { Marked } from '../text/clauses.ts';
import { type Scope, wordsOf } from './scope.ts';

const ME = '(?:toi|tui|em|anh|chi|minh|chu|bac|co|chau|sep|(?:bon|ben) (?:em|anh|minh|toi))';
const PERSON = '(?:anh|chi|em|co|chu|bac|sep|dong-chi|dong chi|ban)';
const CODE = '(?:(?:cai|muc|tc|tieu chi|viec|phan|vu) )*#code(?: thi)?';
const CALLED = `(?:(?:a|da|vang|alo|nay|gio|the|nho|nho nho|phien|bot|oi|voi|lam on|${PERSON}|[,.]) )*`;
const HELPING = '(?: (?:lai|giup|gium|ho|dum|ra|len|ngay|luon|thu|nhanh|nao))*';
/** "xem như xong", "coi bộ", "xem xét", "xem xong rồi", "xem lại thấy": no look that is asked for. */
const LOOK =
  '(?:xem|coi|ngo|nhin)(?! (?:(?:lai|ra|qua|thi) )*(?:nhu|la|bo|chung|ve|xet|xong|roi|thay|vay|thuong|ra)(?: |$))';

/** "cho tôi xem …", "mở anh coi …", "đưa cho chị xem …", "mở 6.1.1 ra xem". */
const SHOW = new RegExp(
  `^${CALLED}(?:${CODE} )?${CALLED}(?:cho|mo|dua|lay|bat|show)${HELPING}(?: cho)?(?: ${ME})?(?: ${CODE})?${HELPING}(?: cho)?(?: ${ME})? ${LOOK}${HELPING}`,
);
/** "xem 1.1.2 …", "kiểm tra giúp anh …", "gửi anh xem …", "cho anh hỏi …", which ask where words that ask stand with them. */
const LOOKS = new RegExp(
  `^${CALLED}(?:${CODE} )?${CALLED}(?:${LOOK}${HELPING}(?: cho)?(?: ${ME}(?= ))?|(?:kiem tra|check|ra soat)(?:(?: (?:lai|giup|gium|ho|dum|xem))+(?: cho)?(?: ${ME})?|(?= ${CODE}))|(?:gui|chuyen|bao|noi)(?: cho)? ${ME} (?:${LOOK}|biet|nghe)|cho ${ME} (?:biet|hoi|nghe)|${PERSON} [a-z]+ (?:oi )?cho (?:${ME} )?${LOOK})`,
);
/** "em cho anh xem …", "chị xem giúp em …": who is spoken to, or the sender, who may show something or point at it. */
const BY_SELF = new RegExp(`^${CALLED.replace('|em', '')}em (?:cho|mo|dua|lay|bat|show)(?: |$)`);
const BY_PERSON = new RegExp(`(?:^| )${PERSON} ${LOOK}`);

/** "vướng gì", "ai chưa xong", "đến đâu", "thế nào"; "chưa thấy gì", "ai cũng xong" ask nothing. */
const ASKING =
  /^(?:(?! (?:khong|chua|chang) ).)* (?:(?:ai|gi|nao|bao nhieu)(?! (?:cung|deu|het|dau) )|(?:den|toi|o|cho|vuong|ket|tac) dau|sao|(?:the|khi|nhu) nao|bao gio|ntn|lam sao) /;
/** "xong chưa", "có vướng không". */
const ASKED_LAST = /(?<! van| con) (?:chua|khong) (?:(?:a|anh|chi|em|vay|the|nhi|ha|nhe|nha) )*$/;
/** What there is to see of work. */
const SEEN =
  /^ (?:(?:cai|cac|nhung|phan|vu|viec|cho|may|muc|#code|cua) )*(?:vuong|kho khan|tien do|tinh hinh|danh sach|nguyen nhan|ly do) /;
const CONTENT =
  /(?: |^)(?!(?:a|nhe|nha|voi|cai|di|da|da roi|roi|anh|chi|em|toi|xem|coi|lai|nua) )\S*[a-z]\S* /;

/**
 * "cho tôi xem 6.1.1 vướng gì", "xem 5.1.1 ai chưa xong": what stands behind the wish to see is what is to be seen, and
 * nothing that is told.
 */
export function asksToSee(scope: Scope): boolean {
  const { marked, clause } = scope;
  if (!speaksOfSeeing(marked)) return false;
  const start = sentenceStart(marked, clause.from);
  return seesFrom(scope, start) || (start < clause.from && isAskedBehind(scope));
}

/** "xong rồi, cho tôi xem 5.1.1 ai chưa xong": behind what is told only what plainly asks. */
function isAskedBehind({ marked, clause }: Scope): boolean {
  const own = lineOf(marked, clause.from, clause.to);
  const [opening] = SHOW.exec(own) ?? LOOKS.exec(own) ?? [];
  return opening !== undefined && ASKING.test(` ${own.slice(opening.length).trim()} `);
}

function seesFrom(scope: Scope, start: number): boolean {
  const { marked, clause, marks } = scope;
  const whole = lineOf(marked, start, clause.to);
  const show = SHOW.exec(whole);
  const [opening] = show ?? LOOKS.exec(whole) ?? [];
  if (opening === undefined) return false;
  const before = start < clause.from ? lineOf(marked, start, clause.from) : '';
  const goesOn = before.length >= opening.length;
  const rest = ` ${(goesOn ? lineOf(marked, clause.from, clause.to) : whole.slice(opening.length)).trim()} `;
  // "xem xong chưa" asks by its last word, whoever looks.
  const isAsked = ASKING.test(rest) || (show !== null && ASKED_LAST.test(rest));
  if (isAsked || (clause.end === '?' && !goesOn)) return true;
  if (marks.some((mark) => mark.kinds.includes('extension') && !/^cho /.test(wordsOf(scope, mark))))
    return false;
  if (goesOn && /[,;:]/.test(before.slice(opening.length))) return false;
  if (!show) return SEEN.test(rest) && !BY_PERSON.test(opening);
  const isSelf = BY_SELF.test(opening);
  const isOver = isSelf || opening.startsWith('da ');
  if (isOver && / roi (?:(?:a|anh|chi|em|nhe|nha) )*$/.test(rest)) return false;
  return CONTENT.test(rest) || (!isSelf && opening.includes('#code'));
}

const SEEING = new Set(['xem', 'coi', 'ngo', 'nhin', 'check', 'kiem', 'soat', 'biet', 'hoi', 'nghe']);

const speaksOfSeeing = onceFor(({ tokens }: Marked) => tokens.some(({ text }) => SEEING.has(text)));

/** Where the sentence begins in which a clause stands. */
function sentenceStart({ tokens }: Marked, from: number): number {
  return (
    tokens.findLastIndex(({ kind, text }, at) => at < from && (kind === 'break' || /^[;.!?]$/.test(text))) + 1
  );
}

/** The words as one line, codes as such; what is only alike without diacritics ("chờ", "đã") is kept apart. */
function lineOf({ tokens, cues }: Marked, from: number, to: number): string {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const cue = cues.find((mark) => mark.from <= at && at < mark.to);
    if (cue) words.push('#code');
    else if (token)
      words.push(/^(?:chờ|đã)$/iu.test(token.raw.normalize('NFC')) ? `#${token.text}` : token.text);
    if (cue) at = cue.to - 1;
  }
  return words.join(' ');
}
