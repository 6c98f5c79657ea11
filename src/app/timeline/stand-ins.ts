import { z } from 'zod';
import type { Turn } from '../turn/turn.ts';
import { trailOf } from './entries.ts';

const actedFor = z.object({
  insteadOf: z.string(),
  directiveId: z.number().nullable().default(null),
  leadId: z.number().nullable().default(null),
  scoreId: z.number().nullable().default(null),
});

/** Something somebody did for whom they stood in for: a directive answered for a lead, a score given. */
export interface StandInDeed extends z.infer<typeof actedFor> {
  readonly action: string;
  readonly name: string;
}

/** What was done to a criterion by people who stood in for others, newest first. */
export async function standInDeeds(turn: Turn, criterionId: number): Promise<StandInDeed[]> {
  const entries = await trailOf(turn, criterionId);
  return entries.flatMap(({ action, actorName, details }) => {
    const deed = actedFor.safeParse(details).data;
    return deed ? [{ ...deed, action, name: actorName }] : [];
  });
}
