import { shorten } from '#domain/text/text.ts';
import { say } from '../message.ts';
import { type Moment, onDay, type Source } from './moment.ts';

const TEXT_LENGTH = 200;

/** When points were appraised below the self-score: until when that was to be explained, what was answered, and the end. */
export const explanations: Source = async (turn, { id }) => {
  const windows = await turn.store.explanations.of(id);
  return windows.flatMap(({ points, dueOn, openedAt, closedAt, answers }): Moment[] => [
    {
      at: openedAt,
      line: say('timeline-explanation-opened', { ...onDay(turn, openedAt), points, due: dueOn }),
    },
    ...answers.map(({ at, by, agrees, text }) => ({
      at,
      line: say('timeline-explanation-answered', {
        ...onDay(turn, at),
        name: by,
        agrees: agrees ? 'yes' : 'no',
        text: shorten(text, TEXT_LENGTH),
      }),
    })),
    ...(closedAt ? [{ at: closedAt, line: say('timeline-explanation-closed', onDay(turn, closedAt)) }] : []),
  ]);
};
