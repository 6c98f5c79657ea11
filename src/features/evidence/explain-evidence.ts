import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { findWork } from '#app/work/find-work.ts';
import { mayReport } from '#domain/people/permission.ts';
import { periodArgs, writeReference } from '#domain/plan/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { saysSecret } from '#understanding/secrecy.ts';
import { filedMessage } from './filed-message.ts';
import { keepWords } from './keep-words.ts';
import { type Filed, filePieces } from './take.ts';

type Outcome =
  | { readonly ask: string; readonly code: string; readonly period: string }
  | { readonly filed: Filed };

/** Shorter words explain nothing. */
const SHORTEST = 15;

/** Where there is no document: an explanation in lieu, which is filed and marked as such. */
export const explainEvidence = command({
  word: 'minhchung.giaitrinh',
  input: z.object({ reference: z.string().min(1), words: z.string().max(3000) }),
  read(words) {
    const [, reference = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(words.trim()) ?? [];
    return { reference, words: rest.trim() };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { reference, words } = turn.input;
    const found = await findWork(turn, reference);
    if (!found.ok) return found;
    const { criterion, occurrence } = found.value;
    const allowed = mayReport(turn.actor, criterion);
    if (!allowed.ok) return allowed;
    if (saysSecret(words)) return refuse('evidence-secret');
    const { code } = criterion;
    if (words.length < SHORTEST) return done({ ask: reference, code, period: occurrence.period });
    const name = `${code} ${turn.today}`;
    const evidenceId = await keepWords(turn, { form: 'explanation', text: words, name, caption: words });
    const filed = await filePieces(turn, [evidenceId], writeReference(code, occurrence.period));
    return filed.ok ? done({ filed: filed.value }) : filed;
  },

  answer(outcome) {
    if ('ask' in outcome)
      return message([say('evidence-explain', { code: outcome.code, ...periodArgs(outcome.period) })], {
        expects: { word: 'minhchung.giaitrinh', given: outcome.ask },
        about: [outcome.code],
        place: 'new',
      });
    const { filed } = outcome;
    const shown = filedMessage([filed]);
    return { ...shown, lines: [...shown.lines, say('evidence-explained')] };
  },
});
