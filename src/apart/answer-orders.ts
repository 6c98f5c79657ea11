import { z } from 'zod';
import { reasonOf } from '#app/fault.ts';

/** What is asked for; the order itself is read by whoever carries it out. */
const request = z.object({ id: z.number(), order: z.unknown() });

/** Says something to the program. */
export const tellProgram = (answer: object): void => void process.send?.(answer);

/**
 * The other end of `openWorkshop`: carries out orders, one after the other. The process ends when the program has let go of
 * it, and by nothing else: a program that is stopped may still wait for something.
 */
export function answerOrders(carryOut: (order: unknown) => Promise<unknown>): void {
  let queue: Promise<void> = Promise.resolve();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
  process.on('disconnect', () => process.exit());
  process.on('message', (asked) => {
    const { id, order } = request.parse(asked);
    queue = queue
      .then(() => carryOut(order))
      .then(
        (made) => tellProgram({ id, made }),
        (error: unknown) => tellProgram({ id, error: reasonOf(error) }),
      );
  });
}
