import type { ListedDirective } from '#app/directives/open-directives.ts';
import type { Turn } from '#app/turn/turn.ts';
import { findWork } from '#app/work/find-work.ts';
import type { MemberActor } from '#domain/people/actor.ts';
import { linesOf } from '#domain/report/line.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { type AgendaFacts, discussedIn } from '#domain/steering/meeting.ts';
import type { CriterionWork } from '#domain/work/work.ts';
import type { ExtensionRow } from '#store/extensions.ts';
import type { MeetingItemRow, MeetingRow } from '#store/meetings.ts';
import { factsOf, gatherAgenda } from './gather-agenda.ts';
import { givenIn } from './given-directives.ts';

/** The meeting at work with its agenda: as it was put together at the opening, before that as it would be now. */
export interface MeetingAtWork {
  readonly meeting: MeetingRow;
  readonly items: readonly MeetingItemRow[];
  readonly discussed: ReadonlySet<number>;
  /** How many directives were given in it and not taken back. */
  readonly given: number;
}

/** The meeting that is prepared or open. Refused where there is none. */
export async function meetingAtWork(turn: Turn): Promise<Result<MeetingAtWork>> {
  const meeting = await turn.store.meetings.current();
  return meeting ? atWork(turn, meeting) : refuse('meeting-none');
}

/** The meeting that is open. Refused where none is, or it is only prepared. */
export async function openMeetingAtWork(turn: Turn): Promise<Result<MeetingAtWork>> {
  const found = await meetingAtWork(turn);
  return found.ok && found.value.meeting.openedAt === null ? refuse('meeting-not-open') : found;
}

async function atWork(turn: Turn, meeting: MeetingRow): Promise<Result<MeetingAtWork>> {
  const discussed = discussedIn(meeting.steps);
  if (meeting.openedAt !== null) {
    const given = (await givenIn(turn, meeting)).length;
    return done({ meeting, items: meeting.items, discussed, given });
  }
  const agenda = await gatherAgenda(turn, meeting.steps);
  if (!agenda.ok) return agenda;
  const { lines, carried } = agenda.value;
  const items = lines.map((line) => ({
    criterionId: line.criterion.id,
    facts: factsOf(line, turn, carried.has(line.criterion.id)),
  }));
  return done({ meeting, items, discussed, given: 0 });
}

/** A criterion as it lies before the meeting: how it stands now, and what has been directed about it. */
export interface ItemAtWork extends MeetingAtWork {
  readonly criterion: CriterionWork;
  readonly facts: AgendaFacts;
  /** From 1; 0 where it is not on the agenda. */
  readonly number: number;
  readonly directives: readonly ListedDirective[];
  /** Later deadlines that were asked for and are not decided. */
  readonly wishes: readonly ExtensionRow[];
}

/** A criterion before a meeting, by its id. Refused where the plan in force does not have it. */
export async function itemAtWork(
  turn: Turn,
  found: MeetingAtWork,
  criterionId: number,
): Promise<Result<ItemAtWork>> {
  const code = (await turn.store.plans.codeOf(criterionId)) ?? '';
  const work = await findWork(turn, code);
  if (!work.ok) return work;
  const { plan, criterion } = work.value;
  const [line] = linesOf(plan, turn.today, turn.calendar.onOrAfter);
  if (!line) return refuse('criterion-unknown', { code });
  const place = found.items.findIndex((each) => each.criterionId === criterionId);
  const carried = found.items[place]?.facts.carried ?? false;
  const wishes = await turn.store.extensions.waiting(criterion.occurrences.map(({ id }) => id));
  const directives = (await turn.store.directives.of(criterionId)).filter(({ ending }) => ending === null);
  return done({
    ...found,
    criterion,
    facts: factsOf(line, turn, carried),
    number: place + 1,
    wishes,
    directives: directives.map((directive) => ({ directive, code })),
  });
}

/** The criterion after another that has not been discussed, going round; null where all have. */
export function nextOpen({ items, discussed }: MeetingAtWork, after: number): number | null {
  const at = items.findIndex(({ criterionId }) => criterionId === after);
  const round = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return round.find(({ criterionId }) => !discussed.has(criterionId))?.criterionId ?? null;
}

/** The criterion that stands so many places further on the agenda; null beyond its ends. */
export function neighbour({ items }: MeetingAtWork, of: number, places: 1 | -1): number | null {
  const at = items.findIndex(({ criterionId }) => criterionId === of);
  return at < 0 ? null : (items[at + places]?.criterionId ?? null);
}

/** Puts something that was done in a meeting on the trail. */
export async function noteMeeting(
  turn: Turn,
  by: MemberActor,
  meetingId: number,
  action: string,
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const deed = { actorId: by.memberId, actorName: by.name, action, subject: `meeting:${meetingId}` };
  await turn.store.audit.record({ ...deed, details }, turn.now);
}
