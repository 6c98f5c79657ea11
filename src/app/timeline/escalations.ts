import { periodArgs } from '#domain/plan/reference.ts';
import { say } from '../message.ts';
import { onDay, type Source } from './moment.ts';

/** Before whom it was brought because nobody answered or something held it up, and after how long. */
export const escalations: Source = async (turn, { id }) => {
  const steps = await turn.store.escalations.of(id);
  return steps
    .filter(({ rule }) => rule.audience !== 'lead')
    .map(({ at, reached, rule: { cause, audience }, occurrence }) => ({
      at,
      line: say('timeline-raised', {
        ...onDay(turn, at),
        cause,
        audience,
        reached,
        ...periodArgs(occurrence?.period ?? 'once'),
      }),
    }));
};
