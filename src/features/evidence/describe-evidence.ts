import { z } from 'zod';
import { tellsAnything } from '#app/evidence/evidence-facts.ts';
import { noteDeed, ownPiece, referenceOf } from '#app/evidence/own-piece.ts';
import { type Message, message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { readName } from '#documents/evidence/read-name.ts';
import { joinFacts } from '#domain/evidence/document.ts';
import { done, type Result } from '#domain/result.ts';
import { factsOf } from '#store/stored-facts.ts';
import { filedMessage } from './filed-message.ts';
import { type Filed, filedBefore } from './take.ts';

type Outcome = { readonly ask: number; readonly again: boolean } | { readonly filed: Filed | null };

/** Number, date and subject of a piece, as somebody types them: "45/BC-UBND ngày 14/6/2026". Asked for where missing. */
export const describeEvidence = command({
  word: 'minhchung.chitiet',
  input: z.object({ evidenceId: z.coerce.number().int().positive(), words: z.string() }),
  read(words) {
    const [evidenceId, ...rest] = words.trim().split(/\s+/);
    return { evidenceId, words: rest.join(' ') };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { evidenceId, words } = turn.input;
    const piece = await ownPiece(turn, evidenceId);
    if (!piece.ok) return piece;
    if (words === '') return done({ ask: evidenceId, again: false });
    const told = readName(words, turn.today);
    if (!tellsAnything(told)) return done({ ask: evidenceId, again: true });
    const before = factsOf(piece.value);
    const facts = joinFacts(told, before);
    await turn.store.evidence.describe(evidenceId, facts, turn.now);
    await noteDeed(turn, piece.value, 'evidence-described', { from: before, to: facts });
    const reference = await referenceOf(turn, piece.value);
    if (reference === null) return done({ filed: null });
    const filed = await filedBefore(turn, evidenceId, reference);
    return filed.ok ? done({ filed: filed.value }) : filed;
  },

  answer(outcome): Message {
    if ('ask' in outcome)
      return message([say(outcome.again ? 'evidence-describe-again' : 'evidence-describe')], {
        expects: { word: 'minhchung.chitiet', given: String(outcome.ask) },
        place: 'new',
      });
    const { filed } = outcome;
    if (filed === null) return message([say('evidence-described')]);
    return filedMessage([filed]);
  },
});
