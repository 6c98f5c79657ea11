import { z } from 'zod';
import type { Delivery } from '#store/deliveries.ts';

const rest = z.object({ createdAt: z.date(), state: z.string(), lastError: z.string().nullable() });

/** A row of the outbox, with what is needed to judge its age and what has happened to it. */
export type Row = Delivery & z.output<typeof rest>;

/** The whole row behind a delivery. */
export function rowOf(delivery: Delivery): Row {
  return { ...delivery, ...rest.parse(delivery) };
}
