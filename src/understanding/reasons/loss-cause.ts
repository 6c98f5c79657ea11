import type { LossCause } from '#domain/score/last-year.ts';
import { fold } from '#domain/text/fold.ts';

/** How causes are worded, folded; of several that fit the first holds. Figures against a target outweigh the rest. */
const KINDS: readonly (readonly [Exclude<LossCause['kind'], 'other'>, RegExp])[] = [
  [
    'below-target',
    /\d\s*%|\b0*\d+\s*\/\s*\d+\b|\byeu cau (?:tu )?\d|\bchi (?:co|dat)\b|\bkhong dat\b|\bchua dat\b/,
  ],
  ['late', /\bcham\b|\btre\b|\bmuon\b|\bkhong (?:kip|dung han)\b|\bbao cao qua han\b|\bsau (?:thoi )?han\b/],
  [
    'undone',
    /\b(?:chua|khong) (?:to chuc|ban hanh|thuc hien|lam|xay dung|trien khai|khao sat|co ke hoach)\b/,
  ],
  [
    'evidence',
    /\bminh chung\b|\btai lieu kiem chung\b|\b(?:khong|chua|thieu) (?:co |kem |luu |nop )?(?:van ban|bien ban|bieu|ho so|chung chi|ban ky)\b/,
  ],
];

const LATE = KINDS.find(([kind]) => kind === 'late')?.[1] ?? /$^/;
const SAID_TIMES = /\b0*(\d{1,2}) (?:lan|bao cao|ky)\b/;
const PERIODS = /\b(?:quy (?:[1-4]|iv|i{1,3})|thang \d{1,2}|6 thang|9 thang)\b/g;

/**
 * Why points were lost, read from the words of the plan: "Chậm gửi báo cáo quý II, quý III" was late twice. The number
 * of times is read where the part of the text that speaks of lateness says it, or names the periods.
 */
export function lossCauseOf(words: string): LossCause {
  const text = fold(words);
  const kind = KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
  return { kind, times: kind === 'late' ? timesIn(text) : null };
}

function timesIn(text: string): number | null {
  const part = text.split(';').find((each) => LATE.test(each)) ?? '';
  const said = Number(SAID_TIMES.exec(part)?.[1] ?? 0);
  return said || part.match(PERIODS)?.length || null;
}
