import { fold } from '#domain/text/fold.ts';

/** What may come before it: "dạ em nhầm", "ui chết, ghi nhầm". */
const BEFORE = new Set(
  'da a u o ui oi uay chet thoi xin loi em minh toi anh chi chau con bao ghi viet go nhap noi y'.split(' '),
);
/** What takes back the words before, longest first. */
const CUES = [
  'khong phai',
  'ko phai',
  'k phai',
  'kg phai',
  'hong phai',
  'hok phai',
  'khong dung',
  'ko dung',
  'dinh chinh',
  'sua lai',
  'chinh lai',
  'nham',
  'lon',
  'sai',
  'quen',
  'khong',
  'ko',
];
/** What may come after it: "nhầm mất rồi ạ". */
const AFTER = new Set('roi mat dau vay a em oi nhe nha ty ti chut so mot day qua the anh chi'.split(' '));
/** With these the right words begin, though nothing stands between. */
const BEGINS = /^(?:(?:moi|chi|la|phai|ma|con|thuc|that)$|\d)/;
/** After a mere denial: "không phải mới 50%"; but "không phải là 50%" denies just that. */
const BEGINS_AFTER_NO = /^(?:moi|chi|con|thuc|that)$/;
/** These alone are no taking back: "không làm được", "còn thiếu". */
const NEEDS_A_STOP = new Set(['khong', 'ko', 'lon', 'quen', 'sai']);
/** "Ý tôi là 1,5", "à, ý em muốn nói là xong": what was said before was meant otherwise. */
const MEANT =
  /^(?:(?:dạ|da|à|a|ừ|u|ờ|o|xin lỗi|xin loi)[\s,]+)*(?:ý|y)\s+(?:(?:của|cua)\s+)?(?:(?:tôi|toi|em|e|mình|minh|anh|chị|chi)\s+)?(?:(?:muốn\s+|muon\s+)?(?:nói|noi)\s+)?(?:là|la)[\s:]+(?=\S)/iu;
/** "là 3.2.2", "mà là", "ý em là". */
const LEADING =
  /^(?:(?:mà|ma|phải|phai|thực ra|thuc ra|thật ra|that ra|ý|y|em|tôi|toi|đúng|dung|ra|là|la)[\s:]+)+/iu;

/** What the right words end with, where they name what was wrong: "3.1.2 chứ không phải 7.1". */
const NOT_THE =
  /[\s,;]+(?:chứ|chu|mà|ma)?\s*(?:không phải|khong phai|ko phải|ko phai|k phải|k phai|không|ko)\s+(?:là|la)?\s*(\d+(?:\.\d+)+)[\s.!]*(?:ạ|a|nhé|nhe|đâu|dau)?[.!]*$/iu;

const ONLY_A_CODE =
  /^(?:tiêu chí|tieu chi|tc|mã|ma|cho)?\s*(\d+(?:\.\d+)+)[\s.]*(?:ạ|a|nhé|nhe|cơ|co)?[.!]*$/iu;

/** The code in words that are nothing but another criterion, "tiêu chí 3.2.2 ạ"; null in all others. */
export function onlyCode(words: string): string | null {
  return ONLY_A_CODE.exec(words)?.[1] ?? null;
}

const ONLY_A_NUMBER =
  /^(?:(?:mới|moi|chỉ|chi|được|duoc|đạt|dat|có|co|còn|con|tới|toi|đến|den|là|la)\s+)*(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:%|phần trăm|phan tram)?[\s.]*(?:(?:thôi|thoi|mới đúng|moi dung)[\s.]*)?(?:ạ|a|nhé|nhe|cơ|co)?[.!]*$/iu;
/** From here on, or with a comma, a number is a share or a figure: a smaller one may count anything, or be a code. */
const LEAST_SHARE = 10;

/** The share or figure in words that are nothing but that, "mới 85,5% thôi ạ"; null in all others. */
export function onlyShare(words: string): number | null {
  const written = ONLY_A_NUMBER.exec(words)?.[1];
  if (written === undefined) return null;
  const share = Number(written.replace(',', '.'));
  const isShare = share >= LEAST_SHARE || written.includes(',') || /%|phần trăm|phan tram/iu.test(words);
  return isShare ? share : null;
}

/** What is said instead of what was said before. */
export interface Correction {
  readonly said: string;
  /** It was only forgotten, "à quên": of another criterion it takes nothing back. */
  readonly adds: boolean;
  /** The criterion said to be the wrong one, "chứ không phải 7.1"; null where none is. */
  readonly notThe: string | null;
}

/**
 * The right words after those that take back what was said last: "ko phải, mới 50%" gives "mới 50%", "nhầm, là 3.2.2" and
 * "ý tôi là 3.2.2" give "3.2.2". Null where words take nothing back, or say nothing instead.
 */
export function readCorrection(words: string): Correction | null {
  const meant = MEANT.exec(words.trim())?.[0];
  if (meant !== undefined) return instead(words.trim().slice(meant.length), false);
  let rest = words.trim().split(/\s+/);
  const cues: string[] = [];
  for (let next = afterCue(rest); next !== null; next = afterCue(rest)) {
    cues.push(next.cue);
    rest = next.rest;
  }
  const told = rest.join(' ').replace(LEADING, '').trim();
  return cues.length === 0 || told === ''
    ? null
    : instead(
        told,
        cues.every((cue) => cue === 'quen'),
      );
}

function instead(told: string, adds: boolean): Correction {
  const wrong = NOT_THE.exec(told);
  return { said: wrong ? told.slice(0, wrong.index).trim() : told, adds, notThe: wrong?.[1] ?? null };
}

/** What is left after one thing that takes back; null where the words begin with none. */
function afterCue(words: readonly string[]): { readonly cue: string; readonly rest: string[] } | null {
  const plain = words.map((word) => fold(word).replace(/[^a-z0-9]/g, ''));
  const start = plain.findIndex((word) => !BEFORE.has(word));
  const said = plain.slice(start).join(' ');
  const cue = start < 0 ? undefined : CUES.find((each) => said === each || said.startsWith(`${each} `));
  if (cue === undefined) return null;
  let at = start + cue.split(' ').length;
  while (!stopsAt(words, at) && AFTER.has(plain[at] ?? '')) at += 1;
  const next = plain[at] ?? '';
  const hasStop = stopsAt(words, at) || (cue === 'quen' && next !== '');
  const pattern = cue.endsWith(' phai') ? BEGINS_AFTER_NO : BEGINS;
  const begins = pattern.test(next) && !NEEDS_A_STOP.has(cue);
  const rest = words.slice(at);
  return hasStop || begins || afterCue(rest) !== null ? { cue, rest } : null;
}

/** Whether a stop stands before a word: "nhầm, 80%". */
function stopsAt(words: readonly string[], at: number): boolean {
  return /[,.;:!–-]$/.test(words[at - 1] ?? '');
}
