import { foldWords } from './fold.ts';
import type { Line } from './line.ts';
import type { Remarks } from './remarks.ts';

/** Rows that the template shows as examples begin their name so; people forget to take them out. */
export const EXAMPLE_MARK = '(Ví dụ)';

/** Leaves the template's examples out of a filled-in plan. A template with nothing else in it is read as it is. */
export function dropExamples(lines: readonly Line[], remarks: Remarks): Line[] {
  const isExample = (line: Line) => foldWords(line.name).startsWith(foldWords(EXAMPLE_MARK));
  const isOwn = (line: Line) => line.kind === 'coded' && line.code?.form === 'number' && !isExample(line);
  const hasOwn = lines.some(isOwn);
  for (const { name, place } of lines.filter(isExample)) {
    remarks.warn(hasOwn ? 'plan-example-left-out' : 'plan-example-kept', { name }, place);
  }
  return hasOwn ? lines.filter((line) => !isExample(line)) : [...lines];
}
