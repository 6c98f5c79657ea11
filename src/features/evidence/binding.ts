import type { Turn } from '#app/turn/turn.ts';
import { kindInShort } from '#documents/evidence/kind-words.ts';
import { isOnePaper } from '#domain/evidence/one-paper.ts';
import { pagesWith } from './in-hand.ts';
import type { Filed } from './take.ts';

/**
 * The command that makes one PDF of an album, where its photos are pages of one document; null where they are not, or are
 * not all there yet. A photo sent by itself is asked about by button only.
 */
export async function bindingOf(
  turn: Turn,
  evidenceId: number,
  filed: readonly Filed[],
): Promise<string | null> {
  const pages = await pagesWith(turn, evidenceId);
  if (pages.length < 2 || pages.some(({ batch }) => batch === null)) return null;
  const said = pages.map(({ caption }) => kindInShort(caption));
  const asked = filed.flatMap(({ sufficiency }) => sufficiency.needs.map(({ requirement }) => requirement));
  return isOnePaper(said, asked) ? `minhchung.ghep ${evidenceId}` : null;
}
