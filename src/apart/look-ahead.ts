import { z } from 'zod';
import type { Log } from '#app/log.ts';
import { answerOrders } from './answer-orders.ts';
import { foresee } from './foresee.ts';

/* A process that looks ahead: the other end of `openLookout`. */

const lookOrder = z.object({
  place: z.object({ databaseFile: z.string(), dataDir: z.string(), timeZone: z.string() }),
  asked: z.object({
    organisationId: z.number(),
    now: z.date(),
    mark: z.string(),
  }),
});

const nothing = (): void => undefined;
const silent: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

answerOrders((order) => {
  const { place, asked } = lookOrder.parse(order);
  return foresee(place, asked, silent);
});
