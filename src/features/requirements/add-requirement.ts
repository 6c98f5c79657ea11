import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { findWork } from '#app/work/find-work.ts';
import { readRequirement } from '#documents/evidence/read-requirement.ts';
import type { Deadline } from '#domain/plan/deadline.ts';
import { done, type Result } from '#domain/result.ts';
import { noteRequirement } from './note-requirement.ts';
import { type Requirements, requirementsMessage, requirementsOf } from './requirements-message.ts';

const LONGEST = 300;
const COMES_ROUND: Deadline = { kind: 'recurring', every: 'month' };
const COMES_ONCE: Deadline = { kind: 'none' };

/** One more document that a criterion is to be proven with, in the coordinator's words; asked for where they are missing. */
export const addRequirement = command({
  word: 'yeucau.them',
  input: z.object({ code: z.string().min(1), text: z.string().max(LONGEST) }),
  read(words) {
    const [, code = '', text = ''] = /^(\S+)\s*([\s\S]*)$/.exec(words.trim()) ?? [];
    return { code, text: text.replace(/\s+/g, ' ').trim() };
  },

  async run(turn): Promise<Result<Requirements | { readonly ask: string }>> {
    const { code, text } = turn.input;
    const found = await findWork(turn, code);
    if (!found.ok) return found;
    if (text === '') return done({ ask: code });
    const { criterion } = found.value;
    const deadline = criterion.occurrences.length > 1 ? COMES_ROUND : COMES_ONCE;
    const added = { criterionId: criterion.id, ...readRequirement(text, deadline) };
    await turn.store.requirements.add([added], true, turn.now);
    await noteRequirement(turn, criterion.code, { added: text });
    return requirementsOf(turn, code, say('requirement-added', { text }));
  },

  answer: (outcome) =>
    'ask' in outcome
      ? message([say('requirement-ask')], {
          expects: { word: 'yeucau.them', given: outcome.ask },
          place: 'new',
        })
      : requirementsMessage(outcome),
});
