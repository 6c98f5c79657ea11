import type { Hearing, Reading } from './reading.ts';
import { understand } from './understand.ts';

/** What is told of the work before more time is asked for, and the reason for that: the words of an obstacle, never a finish. */
export interface ToldFirst {
  readonly told: Reading;
  readonly reason: string;
}

/** What only leads from what is told to the wish. */
const LEADS_ON =
  /[\s,.;:–-]*(?:\s(?:nên|nen|cho nên|thì|thi|do đó|vì vậy|vì thế|vì thế nên|em|tôi|toi|mình|minh))*[\s,.;:–-]*$/iu;
/** Clues that say of what is spoken, and not what is said of it. */
const OF_WHAT: ReadonlySet<string> = new Set(['criterion', 'criterion-name', 'period']);

/**
 * The obstacle in "vướng kinh phí, xin lùi đến 15/12", the finish in "2.1.2 xong, xin lùi báo cáo đến 15/12", which is read by what
 * stands before the wish: both are said. Null where a wish is all there is, or its reason alone: "xin lùi đến 15/12 vì chờ Sở".
 */
export function toldFirst(words: string, asked: Reading, hearing: Hearing): ToldFirst | null {
  const { intent, criterion, why } = asked;
  const wish = why.find(({ means }) => means === 'extension')?.words;
  if (intent !== 'extension' || criterion === null || wish === undefined) return null;
  const text = words.normalize('NFC');
  const before = text.slice(0, Math.max(0, text.indexOf(wish.normalize('NFC')))).replace(LEADS_ON, '');
  if (before === '') return null;
  const [told, ...others] = understand(before, { ...hearing, about: [criterion] });
  if (!told?.sure || others.length > 0 || told.criterion !== criterion) return null;
  if (told.state === 'done') return { told, reason: asked.note };
  return told.state === 'blocked' ? { told, reason: reasonIn(before, told) } : null;
}

/** The words of an obstacle, without what only says of which work. */
function reasonIn(before: string, { why, note }: Reading): string {
  const said = why.filter(({ means }) => !OF_WHAT.has(means)).map((clue) => clue.words);
  const starts = [...said, note].map((each) => before.indexOf(each)).filter((at) => at >= 0);
  return before.slice(Math.min(...starts, before.length)).trim() || note;
}
