import type { Turn } from '#app/turn/turn.ts';
import { unitOf } from '#app/turn/unit.ts';
import type { MinutesPaper } from '#documents/meetings/minutes-paper.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { firstAddressed } from '#domain/steering/directive.ts';
import { discussedIn } from '#domain/steering/meeting.ts';
import type { MeetingRow } from '#store/meetings.ts';
import { givenIn } from './given-directives.ts';

/** All that the papers of a meeting need, as it was. Refused while it is not over. */
export async function gatherMinutes(turn: Turn, id: number): Promise<Result<MinutesPaper>> {
  const meeting = await turn.store.meetings.byId(id);
  if (!meeting?.openedAt || !meeting.endedAt || !meeting.chair || !meeting.figures || meeting.dropped)
    return refuse('meeting-unknown');
  const { items, steps, openedAt, endedAt, chair, figures, place, present } = meeting;
  const discussed = discussedIn(steps);
  const given = await givenIn(turn, meeting);
  return done({
    ...(await unitOf(turn)),
    letterhead: turn.settings.letterhead,
    from: turn.clockOf(openedAt),
    until: turn.clockOf(endedAt),
    place,
    present: present.split('\n').filter((line) => line !== ''),
    chair,
    secretary: await secretaryOf(turn, meeting),
    figures,
    discussed: items
      .filter(({ criterionId }) => discussed.has(criterionId))
      .map(({ criterionId, facts }) => ({
        facts,
        notes: steps
          .filter((step) => step.kind === 'noted' && step.criterionId === criterionId)
          .map(({ text, actor }) => ({ text, by: actor.name })),
      })),
    left: items.filter(({ criterionId }) => !discussed.has(criterionId)).map(({ facts }) => facts.code),
    directed: given.map(({ directive, code, name }) => ({
      code,
      name,
      text: directive.text,
      names: firstAddressed(directive).map(({ member }) => member),
      dueOn: directive.dueOn,
    })),
  });
}

/** Who took the minutes: the coordinator who prepared or ended the meeting, else the only one there is. */
async function secretaryOf(turn: Turn, { preparedBy, endedBy }: MeetingRow) {
  const named = [preparedBy, endedBy].find((each) => each?.role === 'COORDINATOR');
  if (named) return named;
  const coordinators = await turn.store.people.withRole('COORDINATOR');
  return coordinators.length === 1 ? (coordinators[0] ?? null) : null;
}
