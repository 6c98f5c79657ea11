import { z } from 'zod';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { readReference, writeReference } from '#domain/plan/reference.ts';
import { done, type Refusal, type Result, refuse } from '#domain/result.ts';
import { alsoProvenBy } from './also-for.ts';
import { bindingOf } from './binding.ts';
import { filedMessage } from './filed-message.ts';
import { askedTogether, pagesWith } from './in-hand.ts';
import { dropDuplicates, type Filed, filePieces } from './take.ts';
import { targetsOf } from './targets.ts';
import { openItems, type Which, whichMessage } from './which-message.ts';

type Outcome =
  | { readonly which: Which }
  | {
      readonly filed: Filed;
      readonly alsoFor: readonly string[];
      readonly pages: number;
      /** What was said under the files before it was said what they are for, or now. */
      readonly words: string;
      readonly chosen: boolean;
      readonly next: string | null;
    };

/**
 * The criterion of a file that came without one, by button or by typing: the pieces that were asked about now prove it. A file that proves something already proves this as well. What cannot be is said, and
 * it is asked again, as it is where no words say it.
 */
export const assignEvidence = command({
  word: 'minhchung.gan',
  input: z.object({ evidenceId: z.coerce.number().int().positive(), words: z.string() }),
  read(words) {
    const [, evidenceId = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(words.trim()) ?? [];
    return { evidenceId, words: rest };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { evidenceId, words } = turn.input;
    const piece = await turn.store.evidence.byId(evidenceId);
    if (piece?.sentById !== memberOf(turn).memberId || piece.state === 'withdrawn')
      return refuse('evidence-gone');
    const isLoose = piece.links.length === 0;
    const pieces = isLoose ? await askedTogether(turn, evidenceId) : [evidenceId];
    if (words === '') return done({ which: await whichOf(turn, evidenceId, pieces) });
    const targets = await targetsOf(turn, { asked: null, caption: words });
    if (!targets.ok) return targets;
    const [target] = targets.value;
    const filed = target
      ? await filePieces(turn, pieces, target)
      : refuse('criterion-unknown', { code: words });
    if (!filed.ok && !isLoose) return filed;
    if (!filed.ok) return done({ which: await whichOf(turn, evidenceId, pieces, [filed]) });
    await dropDuplicates(turn, pieces);
    const chosen = readReference(words) !== null;
    return done({
      filed: filed.value,
      alsoFor: await alsoProvenBy(turn, filed.value),
      pages: isLoose ? (await pagesWith(turn, evidenceId)).length : 0,
      words: chosen && isLoose ? await captionsOf(turn, pieces) : chosen ? '' : words,
      chosen,
      next: isLoose ? await bindingOf(turn, evidenceId, [filed.value]) : null,
    });
  },

  answer(outcome, { input }) {
    if ('which' in outcome)
      return { ...whichMessage(outcome.which), place: input.words === '' ? 'edit' : 'new' };
    const { filed } = outcome;
    const shown = filedMessage([filed], writeReference(filed.code, filed.period), outcome);
    return { ...shown, place: 'edit' };
  },

  beside(outcome) {
    if ('which' in outcome || outcome.words === '') return null;
    const { filed, words, chosen } = outcome;
    return { words, about: [writeReference(filed.code, filed.period)], chosen };
  },

  next: (outcome) => ('which' in outcome ? null : outcome.next),
});

async function whichOf(
  turn: Turn,
  evidenceId: number,
  pieces: readonly number[],
  refusals: readonly Refusal[] = [],
): Promise<Which> {
  return { evidenceId, pieces: pieces.length, items: await openItems(turn, refusals), refusals };
}

async function captionsOf(turn: Turn, ids: readonly number[]): Promise<string> {
  const rows = await Promise.all(ids.map((id) => turn.store.evidence.byId(id)));
  return rows.flatMap((row) => row?.caption || []).join('\n');
}
