import { z } from 'zod';
import { noteDeed, ownPiece, referenceOf, type StoredPiece } from '#app/evidence/own-piece.ts';
import { type Message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { drawPages, fileBound } from './bind-pages.ts';
import { filedMessage } from './filed-message.ts';
import { pagesWith } from './in-hand.ts';
import { type Filed, filedBefore } from './take.ts';

const asked = z.object({ evidenceId: z.coerce.number().int().positive() });
const file = z.object({ sha256: z.string(), size: z.number(), mime: z.string() });

interface Outcome {
  readonly filed: readonly Filed[];
  readonly pages: number;
}

/** The photos sent alongside one become one PDF, in their order, for every criterion they were sent for. */
export const bindEvidence = command({
  word: 'minhchung.ghep',
  input: asked.extend({ pages: z.array(z.string()), file }),
  read: (words) => ({ evidenceId: words.trim() }),

  async prepare(raw, _files, desk, { now }, store) {
    const read = asked.safeParse(raw);
    const pages = read.success ? await pagesWith({ store, now }, read.data.evidenceId) : [];
    if (!read.success || pages.length === 0) return refuse('evidence-nothing-to-bind');
    const drawn = await drawPages(desk, pages);
    return drawn.ok
      ? done({ ...read.data, pages: pages.map(({ sha256 }) => sha256), file: drawn.value })
      : drawn;
  },

  async run(turn): Promise<Result<Outcome>> {
    const { evidenceId, pages: drawn } = turn.input;
    const own = await ownPiece(turn, evidenceId);
    if (!own.ok) return own;
    const filed: Filed[] = [];
    for (const id of await withTwins(turn, own.value)) {
      const pages = await pagesWith(turn, id);
      if (pages.map(({ sha256 }) => sha256).join() !== drawn.join()) continue;
      const bound = await fileBound(turn, pages, turn.input.file);
      if (!bound.ok) return bound;
      filed.push(bound.value);
    }
    return filed.length > 0 ? done({ filed, pages: drawn.length }) : refuse('evidence-nothing-to-bind');
  },

  answer: ({ filed, pages }) => shown(filed, { bound: pages }),
});

/** The pages of a bound document count by themselves again; the PDF is withdrawn. */
export const unbindEvidence = command({
  word: 'minhchung.tach',
  input: asked,
  read: (words) => ({ evidenceId: words.trim() }),

  async run(turn): Promise<Result<Outcome>> {
    const { evidence } = turn.store;
    const own = await ownPiece(turn, turn.input.evidenceId);
    if (!own.ok) return own;
    const filed: Filed[] = [];
    for (const id of await withTwins(turn, own.value)) {
      const piece = await evidence.byId(id);
      const reference = piece && (await referenceOf(turn, piece));
      const pages = (await evidence.pagesOf(id)).map((page) => page.id);
      if (!piece || !reference || pages.length === 0 || piece.state === 'accepted') continue;
      await evidence.bind(pages, null, turn.now);
      await evidence.setState(id, 'withdrawn', turn.now);
      await noteDeed(turn, piece, 'evidence-unbound', { pages: pages.length });
      const loose = await filedBefore(turn, pages.at(-1) ?? 0, reference);
      if (!loose.ok) return loose;
      filed.push({ ...loose.value, ids: pages, pieces: pages.length });
    }
    const [first] = filed;
    return first ? done({ filed, pages: first.pieces }) : refuse('evidence-nothing-to-bind');
  },

  answer({ filed, pages }) {
    const message = shown(filed, { pages });
    return { ...message, lines: [say('evidence-apart', { pages }), ...message.lines] };
  },
});

/** The same file as it was sent for other criteria in the same go: they are bound and taken apart together. */
async function withTwins(turn: Turn, piece: StoredPiece): Promise<number[]> {
  const twins = await turn.store.evidence.twinsOf(piece);
  return [piece.id, ...twins.map(({ id }) => id)];
}

function shown(filed: readonly Filed[], extras: { bound: number } | { pages: number }): Message {
  return { ...filedMessage(filed, extras), place: 'edit' };
}
