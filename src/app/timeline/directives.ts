import { shorten } from '#domain/text.ts';
import { say } from '../message.ts';
import { type Moment, onDay, type Source } from './moment.ts';

const TEXT_LENGTH = 160;

/** What was directed, what each lead made of it, and how it ended. */
export const directives: Source = async (turn, { id }) => {
  const rows = await turn.store.directives.of(id);
  return rows.flatMap(({ from, text, at, receipts, ending, endedAt, endedBy }): Moment[] => {
    const to = receipts.map(({ member }) => member).join(', ') || 'none';
    const moments: Moment[] = [
      {
        at,
        line: say('timeline-directed', {
          ...onDay(turn, at),
          name: from,
          to,
          text: shorten(text, TEXT_LENGTH),
        }),
      },
    ];
    for (const { member, talk, ...when } of receipts)
      for (const [event, instant] of [
        ['seen', when.acknowledgedAt],
        ['talk', when.talkAskedAt],
        ['done', when.reportedAt],
      ] as const)
        if (instant)
          moments.push({
            at: instant,
            line: say('timeline-directive-answered', {
              ...onDay(turn, instant),
              name: member,
              event,
              talk: shorten(talk, TEXT_LENGTH) || 'none',
            }),
          });
    if (ending && endedAt)
      moments.push({
        at: endedAt,
        line: say('timeline-directive-ended', { ...onDay(turn, endedAt), name: endedBy ?? 'none', ending }),
      });
    return moments;
  });
};
