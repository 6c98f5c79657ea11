import { firstAddressed } from '#domain/steering/directive.ts';
import { shorten } from '#domain/text/text.ts';
import type { DirectiveRow } from '#store/directive-rows.ts';
import { say } from '../message.ts';
import type { Turn } from '../turn/turn.ts';
import { type Moment, onDay, type Source } from './moment.ts';
import { type StandInDeed, standInDeeds } from './stand-ins.ts';

const TEXT_LENGTH = 160;

/** What was directed, what each lead or who stood in for them made of it, and how it ended. */
export const directives: Source = async (turn, { id }) => {
  const rows = await turn.store.directives.of(id);
  const standIns = rows.length > 0 ? await standInDeeds(turn, id) : [];
  return rows.flatMap((directive): Moment[] => {
    const { from, text, givenAt: at, ending, endedAt, endedBy } = directive;
    const to =
      firstAddressed(directive)
        .map(({ member }) => member)
        .join(', ') || 'none';
    const arrived = firstAddressed(directive).every(
      ({ delivery }) => delivery !== null && delivery !== 'refused',
    );
    const args = { name: from, to, text: shorten(text, TEXT_LENGTH), arrived: arrived ? 'yes' : 'no' };
    const given = { at, line: say('timeline-directed', { ...onDay(turn, at), ...args }) };
    const ended = { name: endedBy ?? 'none', ending: ending ?? 'none' };
    const end = endedAt && {
      at: endedAt,
      line: say('timeline-directive-ended', { ...onDay(turn, endedAt), ...ended }),
    };
    const between = [
      ...answersTo(turn, directive, standIns),
      ...chasesOf(turn, directive),
      ...movesOf(turn, directive),
    ];
    return [given, ...between, ...(ending && end ? [end] : [])];
  });
};

/** Each time it went to who led the criterion from then on; nobody: whose part ended with nobody after them. */
function movesOf(turn: Turn, { at: givenAt, receipts, past }: DirectiveRow): Moment[] {
  const everybody = [...past, ...receipts];
  const moments = [...past.map(({ movedAt }) => movedAt), ...everybody.map(({ at }) => at)]
    .map((at) => at.getTime())
    .filter((at) => at !== givenAt.getTime());
  return [...new Set(moments)].map((moment): Moment => {
    const at = new Date(moment);
    const names = (of: readonly { readonly member: string }[]) =>
      of.map(({ member }) => member).join(', ') || 'none';
    const from = names(past.filter(({ movedAt }) => movedAt.getTime() === moment));
    const to = names(everybody.filter((receipt) => receipt.at.getTime() === moment));
    return { at, line: say('timeline-directive-moved', { ...onDay(turn, at), from, to }) };
  });
}

/** When a lead who had not acknowledged it was reminded of it, and when its leader was told. */
function chasesOf(turn: Turn, { from, receipts, past }: DirectiveRow): Moment[] {
  return [...past, ...receipts].flatMap(({ member, remindedAt, silenceToldAt }) =>
    [
      { event: 'reminded', at: remindedAt },
      { event: 'told', at: silenceToldAt },
    ].flatMap(({ event, at }): Moment[] =>
      at
        ? [{ at, line: say('timeline-directive-chased', { ...onDay(turn, at), event, to: member, from }) }]
        : [],
    ),
  );
}

/** What each lead said to it, once each, by whoever said it. */
function answersTo(
  turn: Turn,
  { id, receipts, past }: DirectiveRow,
  standIns: readonly StandInDeed[],
): Moment[] {
  return [...past, ...receipts].flatMap(
    ({ memberId, member, talk, acknowledgedAt, talkAskedAt, reportedAt: reported }) => {
      // What those before them reported is theirs alone.
      const isTheirs = past.every(
        (each) => each.memberId === memberId || !sameInstant(each.reportedAt, reported),
      );
      const reportedAt = isTheirs ? reported : null;
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
    },
  );
}

function sameInstant(a: Date | null, b: Date | null): boolean {
  return a !== null && a.getTime() === b?.getTime();
}
