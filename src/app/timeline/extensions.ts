import { z } from 'zod';
import { periodArgs } from '#domain/plan/reference.ts';
import { shorten } from '#domain/text/text.ts';
import { say } from '../message.ts';
import type { Turn } from '../turn/turn.ts';
import { trailOf } from './entries.ts';
import { type Moment, onDay, type Source } from './moment.ts';

const REASON_LENGTH = 160;

const withdrawn = z.object({ extensionId: z.number() });
const renewed = z.object({ replaced: z.number() });

/** Who asked for a later deadline, from when to when and why, and who decided what. */
export const extensions: Source = async (turn, { id }) => {
  const rows = await turn.store.extensions.of(id);
  const withdrawnBy = rows.some(({ state }) => state === 'withdrawn') ? await withdrawers(turn, id) : null;
  return rows.flatMap((row): Moment[] => {
    const { at, askedBy, owner, fromOn, wantedOn, reason, period, state, decidedAt, decidedBy } = row;
    const asked = say('timeline-asked-later', {
      ...onDay(turn, at),
      ...periodArgs(period),
      name: askedBy,
      insteadOf: owner === askedBy ? 'none' : owner,
      from: fromOn,
      to: wantedOn,
      reason: shorten(reason, REASON_LENGTH) || 'none',
    });
    if (state === 'asked' || !decidedAt) return [{ at, line: asked }];
    const decided = say('timeline-decided', {
      ...onDay(turn, decidedAt),
      name: decidedBy ?? withdrawnBy?.get(row.id) ?? askedBy,
      state,
      from: fromOn,
      to: row.grantedOn ?? wantedOn,
      reason: shorten(row.decision, REASON_LENGTH) || 'none',
    });
    return [
      { at, line: asked },
      { at: decidedAt, line: decided },
    ];
  });
};

/** Who took requests back, by the request: whoever made it, a coordinator, or who replaced it by a newer one. */
async function withdrawers(turn: Turn, criterionId: number): Promise<Map<number, string>> {
  const entries = await trailOf(turn, criterionId);
  return new Map(
    entries.flatMap(({ action, actorName, details }) => {
      const request = withdrawn.safeParse(details).data;
      if (action === 'extension-withdrawn' && request) return [[request.extensionId, actorName] as const];
      const newer = renewed.safeParse(details).data;
      return action === 'extension-asked' && newer ? [[newer.replaced, actorName] as const] : [];
    }),
  );
}
