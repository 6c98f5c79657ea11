import { z } from 'zod';
import { command } from '#app/command.ts';
import { choice, type Message, message, say } from '#app/message.ts';
import { noteDeed, ownPiece } from '#app/own-piece.ts';
import { writeReference } from '#domain/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { type Bound, drawPages, fileBound } from './bind-pages.ts';
import { filedMessage } from './filed-message.ts';
import { pagesWith } from './in-hand.ts';

const asked = z.object({ evidenceId: z.coerce.number().int().positive() });
const file = z.object({ sha256: z.string(), size: z.number(), mime: z.string() });

/** The photos sent alongside one become one PDF, in their order. */
export const bindEvidence = command({
  word: 'minhchung.ghep',
  input: asked.extend({ pageIds: z.array(z.number()), file }),
  read: (words) => ({ evidenceId: words.trim() }),

  async prepare(raw, _files, desk, now, store) {
    const read = asked.safeParse(raw);
    const pages = read.success ? await pagesWith({ store, now }, read.data.evidenceId) : [];
    if (!read.success || pages.length === 0) return refuse('evidence-nothing-to-bind');
    const drawn = await drawPages(desk, pages);
    return drawn.ok ? done({ ...read.data, pageIds: pages.map(({ id }) => id), file: drawn.value }) : drawn;
  },

  async run(turn): Promise<Result<Bound>> {
    const { evidenceId, pageIds } = turn.input;
    const own = await ownPiece(turn, evidenceId);
    if (!own.ok) return own;
    const pages = await pagesWith(turn, evidenceId);
    if (pages.map(({ id }) => id).join() !== pageIds.join()) return refuse('evidence-nothing-to-bind');
    return fileBound(turn, pages, turn.input.file);
  },

  answer: (bound) => ({ ...boundMessage(bound), place: 'edit' }),
});

/** What was bound, with the way back. */
export function boundMessage({ filed, pages }: Bound): Message {
  const shown = filedMessage([filed], writeReference(filed.code, filed.period));
  const apart = choice(say('evidence-button-apart'), `minhchung.tach ${filed.evidenceId}`);
  const [, ...lines] = shown.lines;
  return {
    ...shown,
    lines: [say('evidence-bound', { code: filed.code, pages }), ...lines],
    choices: [...shown.choices, [apart]],
  };
}

/** The pages of a bound document count by themselves again; the PDF is withdrawn. */
export const unbindEvidence = command({
  word: 'minhchung.tach',
  input: asked,
  read: (words) => ({ evidenceId: words.trim() }),

  async run(turn): Promise<Result<{ pages: number; name: string }>> {
    const { evidence } = turn.store;
    const piece = await ownPiece(turn, turn.input.evidenceId);
    if (!piece.ok) return piece;
    const pages = await evidence.pagesOf(piece.value.id);
    if (pages.length === 0 || piece.value.state === 'accepted') return refuse('evidence-nothing-to-bind');
    await evidence.setState(piece.value.id, 'withdrawn');
    await evidence.bind(
      pages.map(({ id }) => id),
      null,
    );
    await noteDeed(turn, piece.value, 'evidence-unbound', { pages: pages.length });
    return done({ pages: pages.length, name: piece.value.originalName });
  },

  answer: ({ pages }) => message([say('evidence-apart', { pages })]),
});
