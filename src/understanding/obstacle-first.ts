import type { Hearing, Reading } from './reading.ts';
import { understand } from './understand.ts';

/** An obstacle that is told before more time is asked for, and the words of it as the reason. */
export interface ObstacleFirst {
  readonly obstacle: Reading;
  readonly reason: string;
}

/** What only leads from the obstacle to the wish. */
const LEADS_ON =
  /[\s,.;:–-]*(?:\s(?:nên|nen|cho nên|thì|thi|do đó|vì vậy|vì thế|vì thế nên|em|tôi|toi|mình|minh))*[\s,.;:–-]*$/iu;
/** Clues that say of what is spoken, and not what is said of it. */
const OF_WHAT: ReadonlySet<string> = new Set(['criterion', 'criterion-name', 'period']);

/**
 * The obstacle in "vướng kinh phí, xin lùi đến 15/12", which is read by what stands before the wish: both are said. Null where
 * a wish is all there is, or its reason alone: "xin lùi đến 15/12 vì chờ Sở".
 */
export function obstacleFirst(words: string, asked: Reading, hearing: Hearing): ObstacleFirst | null {
  const { intent, criterion, why } = asked;
  const wish = why.find(({ means }) => means === 'extension')?.words;
  if (intent !== 'extension' || criterion === null || wish === undefined) return null;
  const text = words.normalize('NFC');
  const before = text.slice(0, Math.max(0, text.indexOf(wish.normalize('NFC')))).replace(LEADS_ON, '');
  if (before === '') return null;
  const [obstacle, ...others] = understand(before, { ...hearing, about: [criterion] });
  if (!obstacle?.sure || obstacle.state !== 'blocked' || others.length > 0) return null;
  if (obstacle.criterion !== criterion) return null;
  const said = obstacle.why.filter(({ means }) => !OF_WHAT.has(means)).map((clue) => clue.words);
  const starts = [...said, obstacle.note].map((each) => before.indexOf(each)).filter((at) => at >= 0);
  return { obstacle, reason: before.slice(Math.min(...starts, before.length)).trim() || obstacle.note };
}
