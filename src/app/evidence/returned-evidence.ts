import { isComplete, sufficiencyAt } from '#domain/evidence/evidence.ts';
import { shorten } from '#domain/text/text.ts';
import type { PlanWork } from '#domain/work/work.ts';
import { choice, say } from '../message.ts';
import type { Extras } from '../rounds/reminder-extras.ts';
import type { Turn } from '../turn/turn.ts';

/** Pieces named in one message. */
const NAMED = 4;
const NAME_LENGTH = 40;

/**
 * By member: the pieces of theirs that were returned and still leave something to be sent. What was replaced, and what
 * the criterion does without by now, comes back no more.
 */
export async function returnedEvidence(turn: Turn, plan: PlanWork): Promise<Map<number, Extras>> {
  const criteria = new Map(plan.criteria.map((criterion) => [criterion.id, criterion]));
  const pieces = new Map<number, { code: string; name: string; reason: string }[]>();
  for (const { sentById, originalName, decisions, links } of await turn.store.evidence.returned()) {
    const [link] = links;
    const criterion = link && criteria.get(link.criterionId);
    const time =
      criterion?.occurrences.find(({ id }) => id === link?.occurrenceId) ?? criterion?.occurrences[0];
    if (!criterion || !time || time.state === 'confirmed') continue;
    if (criterion.requirements.length > 0 && isComplete(sufficiencyAt(criterion, time))) continue;
    const reason = decisions[0]?.reason || 'none';
    const piece = { code: criterion.code, name: shorten(originalName, NAME_LENGTH), reason };
    pieces.set(sentById, [...(pieces.get(sentById) ?? []), piece]);
  }
  return new Map([...pieces].map(([memberId, mine]) => [memberId, tell(mine.slice(0, NAMED))]));
}

function tell(pieces: readonly { code: string; name: string; reason: string }[]): Extras {
  const about = [...new Set(pieces.map(({ code }) => code))];
  return {
    lines: [say('evidence-returned-title'), ...pieces.map((piece) => say('evidence-returned-line', piece))],
    choices: [about.map((code) => choice(say('evidence-button-shelf', { code }), `minhchung ${code}`))],
    about,
  };
}
