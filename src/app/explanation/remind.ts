import type { Day } from '#domain/time/day.ts';
import { choice, say } from '../message.ts';
import type { Extras } from '../rounds/reminder-extras.ts';
import type { Turn } from '../turn/turn.ts';
import { answerChoices, disputeLine } from './lines.ts';
import { codesAbout, type Dispute, explainersOf, isUnanswered, openDisputes } from './open-windows.ts';

/** Criteria named in one message. */
const NAMED = 4;

/** By member: what they are still to explain or agree to, on every working day until its last. */
export async function explanationsDue(turn: Turn): Promise<Map<number, Extras>> {
  const open = (await openDisputes(turn)).filter(
    (dispute) => isUnanswered(dispute) && dispute.window.dueOn >= turn.today,
  );
  const members = new Set(open.flatMap(({ criterion }) => explainersOf(criterion)));
  return new Map(
    [...members].map((memberId) => [
      memberId,
      partOf(
        open.filter(({ criterion }) => explainersOf(criterion).includes(memberId)),
        turn.today,
      ),
    ]),
  );
}

function partOf(disputes: readonly Dispute[], today: Day): Extras {
  const shown = disputes.slice(0, NAMED);
  const more = disputes.length - shown.length;
  const dueToday = disputes.filter(({ window }) => window.dueOn === today).length;
  return {
    lines: [
      say('explanation-remind', { count: disputes.length, today: dueToday }),
      ...shown.map((dispute) => disputeLine(dispute)),
      ...(more > 0 ? [say('explanation-more', { count: more })] : []),
    ],
    choices: [
      ...shown.map(answerChoices),
      ...(more > 0 ? [[choice(say('explanation-button-all'), 'giaitrinh')]] : []),
    ],
    about: codesAbout(disputes),
  };
}
