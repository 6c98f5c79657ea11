import { shorten } from '#domain/text/text.ts';
import { say } from '../message.ts';
import { type Moment, onDay, type Source } from './moment.ts';

const TEXT_LENGTH = 160;

/** What supervisors remarked, and who answered what. */
export const remarks: Source = async (turn, { id }) => {
  const rows = await turn.store.remarks.of(id);
  return rows.flatMap(({ author, text, at, answers }): Moment[] => [
    moment('left', { author, text, at }),
    ...answers.map((answer) => moment('answered', answer)),
  ]);

  function moment(event: string, said: { author: string; text: string; at: Date }): Moment {
    const args = { name: said.author, event, text: shorten(said.text, TEXT_LENGTH) };
    return { at: said.at, line: say('timeline-remark', { ...onDay(turn, said.at), ...args }) };
  }
};
