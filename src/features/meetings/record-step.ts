import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import type { MeetingStep } from '#domain/steering/meeting.ts';

/** How a step stands on the trail of its criterion; a directive stands there as one. */
const ACTIONS: Readonly<Record<MeetingStep['kind'], string | null>> = {
  raised: 'meeting-raised',
  dropped: 'meeting-left-out',
  discussed: 'meeting-discussed',
  undone: 'meeting-undiscussed',
  noted: 'meeting-noted',
  directed: null,
};

/** Writes down what a meeting did about a criterion: among its steps, and on the trail. */
export async function recordStep(
  turn: Turn,
  meetingId: number,
  step: MeetingStep & { readonly directiveId?: number; readonly text?: string },
): Promise<void> {
  const { store, now } = turn;
  const { memberId, name } = memberOf(turn);
  await store.meetings.step(meetingId, { ...step, actorId: memberId }, now);
  const action = ACTIONS[step.kind];
  const code = action && (await store.plans.codeOf(step.criterionId));
  if (!action || !code) return;
  const deed = { actorId: memberId, actorName: name, action, subject: `criterion:${code}` };
  const said = step.text === undefined ? {} : { text: step.text };
  await store.audit.record({ ...deed, details: { meetingId, ...said } }, now);
}
