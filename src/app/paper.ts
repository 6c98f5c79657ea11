import type { Words } from '#documents/words.ts';
import { done, type Result } from '#domain/result.ts';
import type { Store } from '#store/open.ts';
import type { Attachment, PaperOrder, Say } from './message.ts';
import { type House, openTurn } from './perform.ts';
import { NO_ORIGIN, type Turn } from './turn.ts';

/** A file that was made. */
export interface MadeFile {
  /** What stands under it. */
  readonly caption: Say;
  readonly kind: Attachment['kind'];
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a paper is made of; `paper` turns it into one that can be ordered. */
export interface PaperSpec<D> {
  readonly name: string;
  /** Reads, in one transaction, all that it needs. Refused where there is nothing to be made. */
  readonly gather: (turn: Turn, about: string) => Promise<Result<D>>;
  /** Makes it, outside of any transaction. Slow rooms are loaded here, when they are needed first. */
  readonly make: (gathered: D, words: Words) => Promise<MadeFile>;
}

/** A paper whose types are sealed inside. */
export interface Paper {
  readonly name: string;
  /** Gathers, and gives what makes it. */
  gather(turn: Turn, about: string): Promise<Result<(words: Words) => Promise<MadeFile>>>;
}

/** Seals a paper. */
export function paper<D>({ name, gather, make }: PaperSpec<D>): Paper {
  return {
    name,
    async gather(turn, about) {
      const gathered = await gather(turn, about);
      return gathered.ok ? done((words: Words) => make(gathered.value, words)) : gathered;
    },
  };
}

/** What making papers needs. */
export interface PaperDesk {
  readonly house: House;
  readonly store: Store;
  readonly papers: readonly Paper[];
  readonly words: Words;
}

/** Makes what was ordered for a commune, as it stands now. */
export async function makePaper(
  { house, store, papers, words }: PaperDesk,
  organisationId: number,
  { paper: name, about }: PaperOrder,
): Promise<Result<MadeFile>> {
  const ordered = papers.find((each) => each.name === name);
  if (!ordered) throw new Error(`There is no paper ${name}.`);
  const gathered = await store.transaction(async (tx) => {
    const actor = { kind: 'operator' as const, name: '' };
    const turn = await openTurn(house, tx, { organisationId, actor, origin: NO_ORIGIN, files: [] });
    return ordered.gather(turn, about);
  });
  return gathered.ok ? done(await gathered.value(words)) : gathered;
}
