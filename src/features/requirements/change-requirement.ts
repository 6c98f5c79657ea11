import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { readRequirement } from '#documents/evidence/read-requirement.ts';
import type { KeptRequirement } from '#domain/evidence/requirement.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { noteRequirement } from './note-requirement.ts';
import { type Requirements, requirementsMessage, requirementsOf } from './requirements-message.ts';

const id = z.coerce.number().int().positive();

/** Another wording of a document asked for, or `=ky`: once for the year instead of each time, and back. */
export const changeRequirement = command({
  word: 'yeucau.sua',
  input: z.object({ id, words: z.string().max(300) }),
  read(words) {
    const [first, ...rest] = words.trim().split(/\s+/);
    return { id: first, words: rest.join(' ') };
  },

  async run(turn): Promise<Result<Requirements | { readonly ask: KeptRequirement }>> {
    const found = await kept(turn, turn.input.id);
    if (!found.ok) return found;
    const { before, code } = found.value;
    const { words } = turn.input;
    if (words === '') return done({ ask: before });
    const after = words === '=ky' ? { ...before, eachPeriod: !before.eachPeriod } : reworded(before, words);
    await turn.store.requirements.change({ ...after, own: true }, turn.now);
    await noteRequirement(turn, code, { from: before, to: after });
    return requirementsOf(turn, code, say('requirement-changed', { text: after.text }));
  },

  answer: (outcome) =>
    'ask' in outcome
      ? message([say('requirement-ask-words', { text: outcome.ask.text })], {
          expects: { word: 'yeucau.sua', given: String(outcome.ask.id) },
          place: 'new',
        })
      : requirementsMessage(outcome),
});

/** A document that is no longer asked for. What was sent for it stays. */
export const endRequirement = command({
  word: 'yeucau.bo',
  input: z.object({ id }),
  read: (words) => ({ id: words.trim() }),

  async run(turn): Promise<Result<Requirements>> {
    const found = await kept(turn, turn.input.id);
    if (!found.ok) return found;
    const { before, code } = found.value;
    await turn.store.requirements.end([before.id], turn.now);
    await noteRequirement(turn, code, { ended: before.text });
    return requirementsOf(turn, code, say('requirement-ended', { text: before.text }));
  },

  answer: requirementsMessage,
});

async function kept(turn: Turn, which: number): Promise<Result<{ before: KeptRequirement; code: string }>> {
  const before = await turn.store.requirements.byId(which);
  const code = before && (await turn.store.plans.codeOf(before.criterionId));
  return before && code !== null ? done({ before, code }) : refuse('requirement-gone');
}

/** The kind and the count follow the words; how often it is needed stays as it was. */
function reworded(before: KeptRequirement, text: string): KeptRequirement {
  const { kind, count } = readRequirement(text, { kind: 'none' });
  return { ...before, text, kind, count };
}
