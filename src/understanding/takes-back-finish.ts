import { fold } from '#domain/text/fold.ts';

/** Whoever has just seen what they said starts so: "ơ chưa", "ấy chết chưa". A mere "chưa" answers what was asked. */
const STARTS = new Set('o a ay ah ua ui uay chet khoan'.split(' '));
/** What may stand beside it before "chưa". */
const BESIDE = new Set('da em minh toi anh chi chau con oi thoi xin loi ma thuc that ra co'.split(' '));
/** What is not finished after all: "chưa xong đâu". */
const FINISH = new Set('xong lam het hoan thanh tat'.split(' '));
const AFTER = new Set('dau a em anh chi oi nhe nha ma duoc han'.split(' '));

/**
 * What is said beside words that take back that something is finished: "ơ chưa, còn thiếu biên bản" gives "còn thiếu biên
 * bản", "ấy chết chưa xong" nothing at all. Null where words take no finish back.
 */
export function takesBackFinish(words: string): string | null {
  const said = words.trim().split(/\s+/);
  const plain = said.map((word) => fold(word).replace(/[^a-z0-9%]/g, ''));
  const no = plain.findIndex((word) => !STARTS.has(word) && !BESIDE.has(word));
  if (plain[no] !== 'chua' || !plain.slice(0, no).some((word) => STARTS.has(word))) return null;
  const isStop = (at: number): boolean => /[,.;:!…–-]$/.test(said[at] ?? '') || at === said.length - 1;
  let end = no;
  while (!isStop(end) && (FINISH.has(plain[end + 1] ?? '') || AFTER.has(plain[end + 1] ?? ''))) end += 1;
  const isFinish = plain.slice(no + 1, end + 1).some((word) => FINISH.has(word));
  return isStop(end) || isFinish ? said.slice(end + 1).join(' ') : null;
}
