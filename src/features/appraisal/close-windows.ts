import { disputeLine, kitChoice } from '#app/explanation/lines.ts';
import { codesAbout, type Dispute, openDisputes } from '#app/explanation/open-windows.ts';
import { rowsOf, say } from '#app/message.ts';
import type { BriefPart } from '#app/telling/brief.ts';
import { coordinatorsToday } from '#app/telling/coordinators.ts';
import type { Turn } from '#app/turn/turn.ts';
import { type Explained, explainedBy } from '#domain/score/explanation.ts';

const SHOWN = 8;

/**
 * Ends the times to explain whose last day is over, and tells the coordinators what came of them: explained, agreed to,
 * or not answered at all.
 */
export async function closeExplanations(turn: Turn): Promise<BriefPart[]> {
  const { store, today, now } = turn;
  // Where nobody is there to read it, they stay open until somebody is: it is told once only.
  const coordinators = await coordinatorsToday(turn);
  if (coordinators.length === 0) return [];
  const over = (await openDisputes(turn)).filter(({ window }) => window.dueOn < today);
  if (over.length === 0) return [];
  await store.explanations.close(
    over.map(({ window }) => window.id),
    now,
  );
  return coordinators.map(({ id }) => ({ memberId: id, ...digestOf(over) }));
}

function digestOf(over: readonly Dispute[]): Omit<BriefPart, 'memberId'> {
  const of = (answer: Explained) => over.filter(({ window }) => explainedBy(window) === answer);
  const [silent, explained] = [of('none'), of('explained')];
  const shown = [...silent, ...explained, ...of('agreed')].slice(0, SHOWN);
  const more = over.length - shown.length;
  return {
    lines: [
      say('explanation-digest', {
        count: over.length,
        explained: explained.length,
        agreed: of('agreed').length,
        silent: silent.length,
      }),
      ...shown.map((dispute) => disputeLine(dispute, { named: true })),
      ...(more > 0 ? [say('explanation-more', { count: more })] : []),
    ],
    choices: rowsOf([...explained, ...silent].slice(0, 6).map(kitChoice), 2),
    about: codesAbout(over),
  };
}
