import { z } from 'zod';
import { noteDeed, ownPiece, referenceOf, type StoredPiece } from '#app/evidence/own-piece.ts';
import { pieceName } from '#app/evidence/piece-name.ts';
import { choice, type Message, message, receiptOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { periodArgs, readReference, writeReference } from '#domain/plan/reference.ts';
import { done, type Refusal, type Result, refuse } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import { filedMessage } from './filed-message.ts';
import { pagesWith } from './in-hand.ts';
import { dropDuplicates, type Filed, filedBefore, filePieces } from './take.ts';
import { targetsOf } from './targets.ts';
import { type Offered, openItems, targetChoices, targetLines } from './which-message.ts';

interface Asking {
  readonly piece: StoredPiece;
  readonly from: string;
  readonly items: readonly Offered[];
  readonly refusal: Refusal | null;
}

type Outcome = Asking | { readonly filed: Filed; readonly pages: number };

const input = z.object({ evidenceId: z.coerce.number().int().positive(), words: z.string() });

/** Said instead of a criterion: it stays where it is. */
const STAY = '=giu';

/**
 * "Tiêu chí khác" under what was filed: the piece, with the rest of its album, proves another criterion instead. What it
 * was filed for stays on record. Refused once it was decided.
 */
export const moveEvidence = command<z.output<typeof input>, Outcome>({
  word: 'minhchung.chuyen',
  input,
  read(words) {
    const [evidenceId = '', ...rest] = words.trim().split(/\s+/);
    return { evidenceId, words: rest.join(' ') };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { evidenceId, words } = turn.input;
    const own = await ownPiece(turn, evidenceId);
    if (!own.ok) return own;
    const piece = own.value;
    const from = await referenceOf(turn, piece);
    if (from === null || piece.partOfId !== null) return refuse('evidence-gone');
    if (piece.state !== 'submitted') return refuse('evidence-decided');
    if (words === STAY) return stays(turn, piece, from);
    if (words === '') return ask(turn, piece, from, null);
    const targets = await targetsOf(turn, { asked: [], caption: words });
    if (!targets.ok) return targets;
    const [target] = targets.value;
    const allowed = target
      ? await filePieces(turn, [], target)
      : refuse('criterion-unknown', { code: words });
    if (!target || !allowed.ok) return ask(turn, piece, from, allowed.ok ? null : allowed);
    return move(turn, piece, from, target);
  },

  answer(outcome, { origin }): Message {
    if ('filed' in outcome) {
      const { filed, pages } = outcome;
      const shown = filedMessage([filed], { pages });
      return { ...shown, place: 'edit' };
    }
    const { piece, from, items, refusal } = outcome;
    const { code = from, period = null } = readReference(from) ?? {};
    const there = { code, ...periodArgs(period ?? 'once') };
    const stay = choice(say('evidence-button-stay', there), `minhchung.chuyen ${piece.id} ${STAY}`);
    return message(
      [
        ...(refusal ? [say(refusal.reason, refusal.args)] : []),
        say('evidence-move', { name: shorten(pieceName(piece), 50), ...there }),
        ...targetLines(items),
      ],
      {
        choices: [...targetChoices(items, `minhchung.chuyen ${piece.id}`), [stay]],
        receipt: origin.pressed?.receipt ?? receiptOf({ pieces: [piece.id] }),
        expects: { word: 'minhchung.chuyen', given: String(piece.id) },
      },
    );
  },
});

async function ask(
  turn: Turn,
  piece: StoredPiece,
  from: string,
  refusal: Refusal | null,
): Promise<Result<Outcome>> {
  const items = (await openItems(turn, refusal ? [refusal] : [])).filter(
    ({ code, period }) => writeReference(code, period) !== from,
  );
  return done({ piece, from, items, refusal });
}

async function stays(turn: Turn, piece: StoredPiece, reference: string): Promise<Result<Outcome>> {
  const filed = await filedBefore(turn, piece.id, reference);
  if (!filed.ok) return filed;
  const ids = (await together(turn, piece)).map(({ id }) => id);
  return done({ filed: { ...filed.value, ids, pieces: ids.length }, pages: ids.length });
}

async function move(turn: Turn, piece: StoredPiece, from: string, to: string): Promise<Result<Outcome>> {
  const { evidence } = turn.store;
  const moving = await together(turn, piece);
  const ids = moving.map(({ id }) => id);
  for (const one of moving) await noteDeed(turn, one, 'evidence-moved', { from, to });
  const pages = (await Promise.all(ids.map((id) => evidence.pagesOf(id)))).flat().map(({ id }) => id);
  await evidence.unlink([...ids, ...pages], turn.now);
  const filed = await filePieces(turn, ids, to);
  if (!filed.ok) return filed;
  const [link] = (await evidence.byId(filed.value.ids[0] ?? 0))?.links ?? [];
  for (const id of link ? pages : [])
    await evidence.link(id, link?.criterionId ?? 0, link?.occurrenceId ?? null, turn.now);
  await dropDuplicates(turn, ids);
  return done({ filed: filed.value, pages: (await pagesWith(turn, filed.value.evidenceId ?? 0)).length });
}

/** The pieces of the same album that prove the same, in their order; a piece by itself where there are none. */
async function together(turn: Turn, piece: StoredPiece): Promise<StoredPiece[]> {
  const [link] = piece.links;
  if (piece.batch === null || !link) return [piece];
  const album = await turn.store.evidence.inBatch(piece.sentById, piece.batch);
  const rows = await Promise.all(album.map(({ id }) => turn.store.evidence.byId(id)));
  return rows.flatMap((row) =>
    row?.state === 'submitted' &&
    row.partOfId === null &&
    row.links.some(
      ({ criterionId, occurrenceId }) =>
        criterionId === link.criterionId && occurrenceId === link.occurrenceId,
    )
      ? [row]
      : [],
  );
}
