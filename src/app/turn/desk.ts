import { randomBytes } from 'node:crypto';
import { type DocumentReader, openReader } from '#documents/evidence/reader.ts';
import type { VirusScanner } from '#documents/virus-scanner.ts';
import type { Words } from '#documents/words.ts';
import type { Vault } from '#store/vault.ts';
import type { CriteriaIndex } from '#understanding/index.ts';
import type { Log } from '../log.ts';
import type { LookAhead } from '../rounds/day-ahead.ts';

/** What outlives a turn: the files, the way to make codes and links, and the index of criteria words. */
export interface Desk {
  readonly vault: Vault;
  readonly log: Log;
  /** Reads what documents say about themselves. */
  readonly reader: DocumentReader;
  /** Looks for malicious software; null where no daemon is set up. */
  readonly scanner: VirusScanner | null;
  /** Writes texts of ours that are kept as somebody's words, in the commune's language. */
  readonly words: Words;
  /** Tells what will be sent; nothing where nobody asks for it. */
  readonly lookAhead: LookAhead;
  /** Tells whoever makes files that one of this paper will soon be ordered. */
  readonly expectPaper: (paper: string) => void;
  /** What was asked for in chats and is carried out beside them; it stands in the database as well. */
  readonly orders: { dossiers: boolean };
  /** A new code nobody can guess, of letters, digits, `_` and `-`. */
  newCode(): string;
  /** The link under which a code opens the bot; null where the channel has none. */
  inviteLink(code: string): string | null;
  /** The word index of a criteria set; sets never change, so each is built once. */
  indexOf(setId: number, build: () => Promise<CriteriaIndex>): Promise<CriteriaIndex>;
}

/** Sets of criteria whose index is kept in memory: this year's, last year's and one being replaced. */
const INDEXES_KEPT = 4;

/**
 * Opens the desk of a running program. `reader` and `scanner` are left out where no files come in, `words` where none are
 * kept, `lookAhead` where nobody asks for it; `newCode` may be given to make codes foreseeable in tests.
 */
export function openDesk(parts: {
  vault: Vault;
  log: Log;
  inviteLink: (code: string) => string | null;
  reader?: DocumentReader;
  scanner?: VirusScanner | null;
  words?: Words;
  lookAhead?: LookAhead;
  expectPaper?: (paper: string) => void;
  newCode?: () => string;
}): Desk {
  const indexes = new Map<number, Promise<CriteriaIndex>>();
  return {
    newCode: () => randomBytes(16).toString('base64url'),
    reader: openReader(),
    scanner: null,
    orders: { dossiers: false },
    words: (key) => key,
    lookAhead: async () => null,
    expectPaper: () => undefined,
    ...parts,
    indexOf(setId, build) {
      const known = indexes.get(setId);
      if (known) return known;
      const index = build();
      indexes.set(setId, index);
      index.catch(() => indexes.delete(setId));
      const [oldest] = indexes.keys();
      if (indexes.size > INDEXES_KEPT && oldest !== undefined) indexes.delete(oldest);
      return index;
    },
  };
}
