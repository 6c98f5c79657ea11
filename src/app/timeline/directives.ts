import { shorten } from '#domain/text.ts';
import type { DirectiveRow } from '#store/directives.ts';
import { say } from '../message.ts';
import type { Turn } from '../turn.ts';
import { type Moment, onDay, type Source } from './moment.ts';
import { type StandInDeed, standInDeeds } from './stand-ins.ts';

const TEXT_LENGTH = 160;

/** What was directed, what each lead or who stood in for them made of it, and how it ended. */
export const directives: Source = async (turn, { id, code }) => {
  const rows = await turn.store.directives.of(id);
  const standIns = rows.length > 0 ? await standInDeeds(turn, code) : [];
  return rows.flatMap((directive): Moment[] => {
    const { from, text, at, receipts, ending, endedAt, endedBy } = directive;
    const to = receipts.map(({ member }) => member).join(', ') || 'none';
    const args = { name: from, to, text: shorten(text, TEXT_LENGTH) };
    const given = { at, line: say('timeline-directed', { ...onDay(turn, at), ...args }) };
    const ended = { name: endedBy ?? 'none', ending: ending ?? 'none' };
    const end = endedAt && {
      at: endedAt,
      line: say('timeline-directive-ended', { ...onDay(turn, endedAt), ...ended }),
    };
    return [given, ...answersTo(turn, directive, standIns), ...(ending && end ? [end] : [])];
  });
};

/** What each lead said to it, once each, by whoever said it. */
function answersTo(turn: Turn, { id, receipts }: DirectiveRow, standIns: readonly StandInDeed[]): Moment[] {
  return receipts.flatMap(({ memberId, member, talk, acknowledgedAt, talkAskedAt, reportedAt }) => {
    const events = [
      { event: 'seen', action: 'directive-acknowledged', at: acknowledgedAt },
      { event: 'talk', action: 'directive-talk', at: talkAskedAt },
      { event: 'done', action: 'directive-reported', at: reportedAt },
    ];
    return events.flatMap(({ event, action, at }): Moment[] => {
      if (!at) return [];
      const standIn = standIns.find(
        (each) => each.action === action && each.directiveId === id && each.leadId === memberId,
      );
      const line = say('timeline-directive-answered', {
        ...onDay(turn, at),
        name: standIn?.name ?? member,
        insteadOf: standIn ? member : 'none',
        event,
        talk: shorten(talk, TEXT_LENGTH) || 'none',
      });
      return [{ at, line }];
    });
  });
}
