import { z } from 'zod';
import { command, type TurnWith } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { planMeant } from '#app/work/find-work.ts';
import { yearPerhapsMeant } from '#app/year/year-perhaps.ts';
import { readReferences } from '#domain/plan/reference.ts';
import { done, type Refusal, type Result, refuse } from '#domain/result.ts';
import { alsoProvenBy } from './also-for.ts';
import { answersWhich } from './answers-which.ts';
import { bindingOf } from './binding.ts';
import { filedMessage, referencesOf } from './filed-message.ts';
import { askedTogether, pagesWith } from './in-hand.ts';
import { dropDuplicates, type Filed, fileAll } from './take.ts';
import { targetsOf, timesSaid } from './targets.ts';
import { atTimesTold, openItems, type Which, whichMessage } from './which-message.ts';

const input = z.object({ evidenceId: z.coerce.number().int().positive(), words: z.string() });

type Outcome =
  | { readonly which: Which }
  /** They name no criterion for it, and say something else: the file waits on. */
  | { readonly unrelated: string }
  | {
      readonly filed: readonly Filed[];
      readonly alsoFor: readonly string[];
      readonly pages: number;
      /** What was said under the files before it was said what they are for, or now. */
      readonly words: string;
      readonly chosen: boolean;
      readonly next: string | null;
    };

/**
 * The criterion of a file that came without one, by button or by typing: the pieces that were asked about now prove it, at
 * all the times that are named. A file that proves something already proves this as well. What cannot be is said, and it is
 * asked again, as it is where no words say it; words that answer something else are heard as such.
 */
export const assignEvidence = command({
  word: 'minhchung.gan',
  input,
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
    const head = await planMeant(turn);
    if (!head.ok) return head;
    if (words === '') return done({ which: await whichOf(turn, evidenceId, pieces) });
    if (!turn.origin.pressed && !(await answersWhich(turn, words))) return done({ unrelated: words });
    const captions = isLoose ? await captionsOf(turn, pieces) : '';
    const targets = await targetsNamed(turn, captions);
    if (!targets.ok) return targets;
    const { filed, refusals } = await fileAll(turn, pieces, targets.value);
    const [refusal = refuse('criterion-unknown', { code: words })] = refusals;
    const [newest] = filed;
    if (!newest && !isLoose) return refusal;
    if (!newest) return done({ which: await whichOf(turn, evidenceId, pieces, [refusal]) });
    await dropDuplicates(turn, pieces);
    const chosen = readReferences(words).length > 0;
    return done({
      filed,
      alsoFor: await alsoProvenBy(turn, newest),
      pages: isLoose ? (await pagesWith(turn, evidenceId)).length : 0,
      words: chosen ? captions : words,
      chosen,
      next: isLoose ? await bindingOf(turn, evidenceId, filed) : null,
    });
  },

  waitsOn: true,
  unrelated: (outcome) => ('unrelated' in outcome ? outcome.unrelated : null),

  answer(outcome, { input }) {
    if ('unrelated' in outcome) return null;
    if ('which' in outcome)
      return { ...whichMessage(outcome.which), place: input.words === '' ? 'edit' : 'new' };
    return { ...filedMessage(outcome.filed, outcome), place: 'edit' };
  },

  beside(outcome) {
    if (!('filed' in outcome) || outcome.words === '') return null;
    const { filed, words, chosen } = outcome;
    return { words, about: referencesOf(filed), chosen };
  },

  next: (outcome) => ('filed' in outcome ? outcome.next : null),
});

/** What was chosen; a criterion alone at the times that stand under the files. */
async function targetsNamed(
  turn: TurnWith<z.output<typeof input>>,
  captions: string,
): Promise<Result<readonly string[]>> {
  const { words } = turn.input;
  const targets = await targetsOf(turn, { asked: [], caption: words });
  if (targets.ok && targets.value.length === 0) return done(await onlyTimesOf(turn, words));
  const [only, ...others] = targets.ok ? targets.value : [];
  const isBare = only !== undefined && others.length === 0 && !only.includes('@');
  const times = isBare ? await timesSaid(turn, only, captions) : [];
  return times.length > 0 ? done(times) : targets;
}

/** "tháng 2": the only criterion that is offered and has it. */
async function onlyTimesOf(turn: Turn, words: string): Promise<readonly string[]> {
  const codes = [...new Set((await openItems(turn)).map(({ code }) => code))];
  const times = await Promise.all(codes.map((code) => timesSaid(turn, code, words)));
  const [only = [], ...others] = times.filter((each) => each.length > 0);
  return others.length === 0 ? only : [];
}

async function whichOf(
  turn: Turn,
  evidenceId: number,
  pieces: readonly number[],
  refusals: readonly Refusal[] = [],
): Promise<Which> {
  const items = await atTimesTold(turn, await openItems(turn, refusals), await captionsOf(turn, pieces));
  const yearBefore = await yearPerhapsMeant(turn, null);
  return { evidenceId, pieces: pieces.length, items, refusals, yearBefore };
}

async function captionsOf(turn: Turn, ids: readonly number[]): Promise<string> {
  const rows = await Promise.all(ids.map((id) => turn.store.evidence.byId(id)));
  return rows.flatMap((row) => row?.caption || []).join('\n');
}
