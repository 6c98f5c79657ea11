import type { Turn } from '#app/turn/turn.ts';
import type { DirectiveRow } from '#store/directive-rows.ts';
import type { MeetingRow } from '#store/meetings.ts';

/** A directive of a meeting with the criterion it is about. */
export interface GivenInMeeting {
  readonly directive: DirectiveRow;
  readonly code: string;
  readonly name: string;
}

/** What was directed in a meeting and not taken back before it ended, in the order it was given. */
export async function givenIn(turn: Turn, { steps, items, endedAt }: MeetingRow): Promise<GivenInMeeting[]> {
  const given: GivenInMeeting[] = [];
  for (const { directiveId, criterionId } of steps) {
    const directive = directiveId === null ? null : await turn.store.directives.byId(directiveId);
    const facts = items.find((item) => item.criterionId === criterionId)?.facts;
    if (!directive || !facts || isTakenBack(directive, endedAt ?? turn.now)) continue;
    given.push({ directive, code: facts.code, name: facts.name });
  }
  return given;
}

function isTakenBack({ ending, endedAt }: DirectiveRow, by: Date): boolean {
  return ending === 'withdrawn' && endedAt !== null && endedAt <= by;
}
