import { z } from 'zod';

/** Points as they were read, through the gate. */
export const pointsRead = z.object({
  points: z.number().nonnegative(),
  reason: z.string().max(1000),
  exact: z.boolean(),
  follows: z.enum(['reason', 'words', 'more']),
});
