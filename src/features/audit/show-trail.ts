import { z } from 'zod';
import { command } from '#app/command.ts';
import { message, say } from '#app/message.ts';
import { readReference } from '#domain/reference.ts';
import { done } from '#domain/result.ts';

const ENTRIES = 15;

/** `/nhatky [code]`: who did what, newest first; about one criterion where its code is given. */
export const showTrail = command({
  word: 'nhatky',
  menu: ['COORDINATOR', 'CHAIRMAN', 'VICE_CHAIRMAN'],
  input: z.object({ code: z.string() }),
  read: (words) => ({ code: readReference(words)?.code ?? words.trim() }),

  async run({ input: { code }, store }) {
    return done(await store.audit.latest(ENTRIES, code === '' ? undefined : `criterion:${code}`));
  },

  answer(entries, { input: { code }, dayOf }) {
    if (entries.length === 0) return message([say('audit-empty', { code: code || 'none' })]);
    return message([
      say('audit-title', { code: code || 'none' }),
      ...entries.map((entry) =>
        say('audit-entry', {
          day: dayOf(entry.at),
          name: entry.actorName || 'none',
          action: entry.action,
          ...subjectOf(entry.subject),
        }),
      ),
    ]);
  },
});

/** `criterion:3.2.1` as the kind of thing and its id. */
function subjectOf(subject: string): { kind: string; id: string } {
  const at = subject.indexOf(':');
  return { kind: subject.slice(0, at), id: subject.slice(at + 1) };
}
