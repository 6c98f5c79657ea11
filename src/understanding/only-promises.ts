import { BESIDE_PROMISE } from './dates/promised-day.ts';
import type { Reading } from './reading.ts';

/** What names the criterion or its time, and says nothing of it. */
const NAMES = ['criterion', 'criterion-name', 'replied-to', 'only-open', 'period'];
const BESIDE: ReadonlySet<string> = new Set<string>([...BESIDE_PROMISE, ...NAMES]);

/** Whether a statement tells only what will be done, "chiều nay em nộp 4.3": not how far the work is. */
export function onlyPromises({ state, percent, why }: Reading): boolean {
  const said = why.map(({ means }) => means);
  return (
    state === 'in_progress' &&
    percent === null &&
    said.includes('promise') &&
    said.every((each) => BESIDE.has(each))
  );
}
