import { z } from 'zod';
import { shorten } from '#domain/text.ts';
import type { DirectiveRow } from '#store/directives.ts';
import { say } from '../message.ts';
import type { Turn } from '../turn.ts';
import { type Moment, onDay, type Source } from './moment.ts';

const TEXT_LENGTH = 160;
/** Entries of the trail among which those who answered for others are looked for. */
const ENTRIES = 500;

/** What was directed, what each lead or who stood in for them made of it, and how it ended. */
export const directives: Source = async (turn, { id, code }) => {
  const rows = await turn.store.directives.of(id);
  const standIns = rows.length > 0 ? await standInsOf(turn, code) : [];
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

const answeredFor = z.object({ directiveId: z.number(), leadId: z.number(), insteadOf: z.string() });

/** Somebody who answered a directive for the lead they stood in for. */
interface StandInDeed extends z.infer<typeof answeredFor> {
  readonly action: string;
  readonly name: string;
}

async function standInsOf(turn: Turn, code: string): Promise<StandInDeed[]> {
  const entries = await turn.store.audit.latest(ENTRIES, `criterion:${code}`);
  return entries.flatMap(({ action, actorName, details }) => {
    const deed = answeredFor.safeParse(details).data;
    return deed ? [{ ...deed, action, name: actorName }] : [];
  });
}
