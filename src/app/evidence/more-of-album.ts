import type { Store } from '#store/open.ts';
import type { Channel } from '../channel.ts';
import type { Spoken } from '../turn/who.ts';

/** An album holds no more than this on any channel; so far ahead its files are looked for. */
const LOOKED_AHEAD = 20;

/** Whether further files of the same album were heard already and wait for their turn. */
export async function moreOfAlbum(
  { store, channel }: { readonly store: Store; readonly channel: Channel },
  rowId: number,
  spoken: Extract<Spoken, { kind: 'file' }>,
): Promise<boolean> {
  if (spoken.batch === null || spoken.edited) return false;
  const waiting = await store.inbox.behind(rowId, LOOKED_AHEAD);
  return waiting.some(({ payload }) => {
    const next = channel.parse(payload);
    return next.kind === 'file' && next.batch === spoken.batch;
  });
}
