import { mayExplain } from '#domain/people/permission.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { say } from '../message.ts';
import { tellCoordinators } from '../telling/tell-coordinators.ts';
import { occasionOf } from '../turn/occasion.ts';
import type { Turn } from '../turn/turn.ts';
import { type Answered, kitChoice, yearArgs } from './lines.ts';
import { codesAbout, type Dispute } from './open-windows.ts';
import { criterionAt } from './plan-of.ts';

/** What a lead answers: that they agree, or why the points should be others. */
export interface Answer {
  readonly agrees: boolean;
  readonly text: string;
}

/** An open time to explain that the caller may answer for. Refused where it is over, unknown or another's. */
export async function disputeFor(turn: Turn, windowId: number): Promise<Result<Dispute>> {
  const window = await turn.store.explanations.byId(windowId);
  const found = window && (await criterionAt(turn, window.criterionId));
  if (!window || !found) return refuse('explanation-unknown');
  const { year, criterion } = found;
  const allowed = mayExplain(turn.actor, criterion);
  if (!allowed.ok) return allowed;
  if (window.closedAt)
    return refuse('explanation-closed', {
      code: criterion.code,
      day: turn.dayOf(window.closedAt),
      ...yearArgs(year),
    });
  return done({ window, criterion: allowed.value, year });
}

/** Writes an answer down, for good; a later one counts instead. Coordinators hear of it at once. */
export async function answerDispute(
  turn: Turn,
  windowId: number,
  { agrees, text }: Answer,
): Promise<Result<Answered>> {
  const { store, now, actor } = turn;
  const dispute = await disputeFor(turn, windowId);
  if (!dispute.ok) return dispute;
  if (actor.kind !== 'member') return refuse('not-a-member');
  const { window, criterion, year } = dispute.value;
  const { code } = criterion;
  await store.explanations.answer({ windowId, authorId: actor.memberId, agrees, text }, now);
  await store.audit.record(
    {
      actorId: actor.memberId,
      actorName: actor.name,
      action: agrees ? 'appraisal-agreed' : 'appraisal-explained',
      subject: `criterion:${code}`,
      details: { windowId, points: window.points, text },
    },
    now,
  );
  await tellCoordinators(turn, {
    key: `explanation:${windowId}:${occasionOf(turn)}`,
    lines: [
      say('explanation-told', {
        code,
        name: actor.name,
        agrees: agrees ? 'yes' : 'no',
        text: text || 'none',
        ...yearArgs(year),
      }),
    ],
    choices: agrees ? [] : [[kitChoice(dispute.value)]],
    about: codesAbout([dispute.value]),
    aboutMemberId: actor.memberId,
  });
  return done({ agrees, text, ...dispute.value });
}
