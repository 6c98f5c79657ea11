import type { Marked, Statement } from '../text/clauses.ts';
import { wordsBetween } from '../text/words-between.ts';

/** "… mới làm", "… rồi mới tới": what stands between a criterion and the one that comes only after it. */
const ONLY_THEN =
  /(?:^| )moi(?: (?:lam|toi|den|qua|sang|duoc|bat dau|trien khai|nop|gui|trinh|em|minh|toi|chi|anh|tinh|co|cai|muc|tc|tieu chi))+$/;
/** "rồi em làm …" in one breath. */
const THEN =
  /^roi (?:em |minh |toi |chi |anh |tui )?(?:lam|den|toi|qua|sang|bat dau|trien khai)(?: (?:toi|den|sang|qua|tiep|cai|muc|tc))*$/;
/** "7.3 mới xong được" behind "thì"; "7.3 mới được 50%" tells how it stands. */
const ONLY_SO = /^(?:moi (?!duoc \d|co|xong roi)|cung xong(?! roi))/;
/** "phải chờ …", "sau …" right before a criterion. */
const WAITS =
  /(?:^| )(?:(?:phai|dang|con|van|cung|em|do|va) cho|(?<!theo )doi|cho cho|sau khi|khi nao|chung nao)(?: (?:xong|lam|co|cai|muc|tc|tieu chi|khi))*$/;
/** "xin dời 7.3 …", "cho em dời 7.3": more time is asked for. */
const MOVES =
  /(?:^| )(?:xin|phep|cho|cho (?:em|toi|minh|tui|chi|anh|chau)) doi(?: (?:cai|muc|tc|tieu chi|han))*$/;
/** "vì … chưa xong nên": a reason, right before a criterion. */
const WHY = /(?:^| )(?:vi|do|tai|boi)(?: (?:cai|muc|tc|tieu chi))?$/;

/**
 * One criterion waits for another: "7.3 phải chờ 2.1 xong", "2.1 xong mới làm 7.3". What is said of one is what it takes for
 * the other, and does not tell how it stands.
 */
export function isWaitedFor(marked: Marked, { cue }: Statement): boolean {
  const { tokens, cues } = marked;
  if (!cue || cue.to === cue.from) return false;
  const coded = cues.filter(({ from, to }) => to > from);
  const next = coded.find(({ from }) => from >= cue.to);
  const last = coded.findLast(({ to }) => to <= cue.from);
  const before = wordsBetween(marked.tokens, cue.from - 3, cue.from);
  const raws = tokens.slice(Math.max(0, cue.from - 2), cue.from).map(({ raw }) => raw.normalize('NFC'));
  const waits = raws.some((raw) => /^chờ$/iu.test(raw));
  const moves =
    MOVES.test(wordsBetween(marked.tokens, cue.from - 4, cue.from)) ||
    raws.some((raw) => /^dời$/iu.test(raw));
  if (waits || (WAITS.test(before) && !moves) || (next && WHY.test(before))) return true;
  return (
    (next !== undefined && isFirst(marked, cue, next)) || (last !== undefined && isFirst(marked, last, cue))
  );
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** The first of the two has to be done before the second. */
function isFirst(marked: Marked, first: Place, second: Place): boolean {
  const between = wordsBetween(marked.tokens, first.to, second.from);
  if (/[,;.\n]/.test(between)) return false;
  // "2.1 mới làm 7.3 xong": only begun, where nothing was finished before.
  const isFinished =
    /^(?!moi )/.test(between) || /(?:^| )(?:xong|co)$/.test(wordsBetween(marked.tokens, 0, first.from));
  const isSo =
    /(?:^| )thi$/.test(between) && ONLY_SO.test(wordsBetween(marked.tokens, second.to, second.to + 4));
  return (isFinished && ONLY_THEN.test(between)) || THEN.test(between) || isSo;
}
