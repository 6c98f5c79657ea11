import { z } from 'zod';
import type { Deadline } from '#domain/plan/deadline.ts';
import { type Day, parseDay } from '#domain/time/day.ts';

const day = z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined);

/** When a criterion is due, as it is kept. */
export const deadlineSchema: z.ZodType<Deadline> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fixed'), days: z.array(day) }),
  z.object({
    kind: z.literal('recurring'),
    every: z.enum(['week', 'month', 'quarter', 'half-year', 'year']),
    dueDay: z.number().exactOptional(),
  }),
  z.object({ kind: z.literal('continuous') }),
  z.object({ kind: z.literal('unknown'), text: z.string() }),
  z.object({ kind: z.literal('none') }),
]);
