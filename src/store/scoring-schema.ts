import { z } from 'zod';
import type { Scoring } from '#domain/score/scoring-rule.ts';

const worded = z.object({ text: z.string(), points: z.number() });
const bound = z.object({ value: z.number(), inclusive: z.boolean() }).nullable();
const band = worded.extend({ from: bound, to: bound, byRate: z.boolean() });
const cut = worded.extend({ causes: z.array(z.enum(['late', 'missing'])) });

/** How points are come by, as it is kept. */
export const scoringSchema: z.ZodType<Scoring> = z.object({
  text: z.string(),
  rule: z
    .union([
      z.object({ kind: z.literal('yes_no'), met: worded, unmet: worded }),
      z.object({ kind: z.literal('steps'), of: z.literal('words'), steps: z.array(worded) }),
      z.object({
        kind: z.enum(['steps', 'proportional']),
        of: z.enum(['percent', 'count']),
        steps: z.array(band),
      }),
      z.object({ kind: z.literal('deduction'), cuts: z.array(cut), most: z.number().nullable() }),
    ])
    .nullable(),
});

/** Reads it back from a column that may be empty. */
export function storedScoring(json: unknown): Scoring | null {
  return json === null ? null : scoringSchema.parse(json);
}
