import type { Words } from '#documents/words.ts';
import { done, type Result } from '#domain/result.ts';
import type { Store } from '#store/open.ts';
import type { Attachment, PaperOrder, Say } from '../message.ts';
import { type House, openTurn } from '../turn/perform.ts';
import { NO_ORIGIN, type Turn } from '../turn/turn.ts';

/** A file that was made. */
export interface MadeFile {
  /** What stands under it. */
  readonly caption: Say;
  readonly kind: Attachment['kind'];
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a paper is made of. */
interface PaperSpec<D> {
  readonly name: string;
  /**
   * Reads, in one transaction, all that it needs: plain data, for it may be made in another process. Refused where there
   * is nothing to be made.
   */
  gather(turn: Turn, about: string): Promise<Result<D>>;
  /** Makes it, outside of any transaction. Slow rooms are loaded here, when they are needed first. */
  make(gathered: D, words: Words): Promise<MadeFile>;
  /** Loads those rooms ahead, where that takes a while. */
  load?(): Promise<unknown>;
}

/** A paper that can be ordered; what it gathers is its own affair. */
export type Paper = PaperSpec<unknown>;

/** Seals what a paper gathers inside of it. */
export function paper<D>(spec: PaperSpec<D>): Paper {
  return spec;
}

/** What making papers needs. */
export interface PaperDesk {
  readonly house: House;
  readonly store: Store;
  readonly papers: readonly Paper[];
  readonly words: Words;
  /** Makes files where nobody waits for them; here where it is missing. */
  readonly apart?: MakeApart | undefined;
}

/** Makes files in another place, which takes a while to open. */
export interface MakeApart {
  readonly make: MakeFile;
  /** A file of this paper will soon be ordered: all is got ready for it. */
  readonly expect: (paper: string) => void;
}

/** Makes the file of a paper out of what it has gathered. */
export type MakeFile = (paper: string, gathered: unknown) => Promise<MadeFile>;

/** Makes what was ordered for a commune, as it stands now. */
export async function makePaper(
  { house, store, papers, words, apart }: PaperDesk,
  organisationId: number,
  { paper: name, about }: PaperOrder,
): Promise<Result<MadeFile>> {
  apart?.expect(name);
  const gathered = await store.transaction(async (tx) => {
    const actor = { kind: 'operator' as const, name: '' };
    const turn = await openTurn(house, tx, { organisationId, actor, origin: NO_ORIGIN, files: [] });
    return find(papers, name).gather(turn, about);
  });
  const make = apart?.make ?? makerOf(papers, words);
  return gathered.ok ? done(await make(name, gathered.value)) : gathered;
}

/** Makes files right here. What was gathered is copied: nothing works that would not on the way to another process. */
export function makerOf(papers: readonly Paper[], words: Words): MakeFile {
  return (name, gathered) => find(papers, name).make(structuredClone(gathered), words);
}

function find(papers: readonly Paper[], name: string): Paper {
  const paper = papers.find((each) => each.name === name);
  if (!paper) throw new Error(`There is no paper ${name}.`);
  return paper;
}
