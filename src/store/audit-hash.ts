import { createHash } from 'node:crypto';

/** What of an entry its hash is made of. */
export interface Hashed {
  readonly seq: number;
  readonly at: Date;
  readonly actorId: number | null;
  readonly actorName: string;
  readonly action: string;
  readonly subject: string;
  readonly details: unknown;
  readonly source: unknown;
  readonly previousHash: string;
}

/** The hash of an entry, with that of the one before in it. One without a source is hashed as all were before there were any. */
export function hashOf(row: Hashed): string {
  const { previousHash, seq, at, actorId, actorName, action, subject, details, source } = row;
  const said = [previousHash, seq, at.toISOString(), actorId, actorName, action, subject, sorted(details)];
  return sha256(source === null ? said : [...said, sorted(source)]);
}

/** An entry in which a name was replaced after it was written: its number, and the hash of what it says since. */
export interface Redaction {
  readonly seq: number;
  readonly contentHash: string;
}

/** What stands for all entries that one erasure rewrote: it is kept in the entry that tells of the erasure. */
export function digestOf(redactions: readonly Redaction[]): string {
  return sha256(
    redactions
      .map(({ seq, contentHash }) => [seq, contentHash])
      .toSorted(([a], [b]) => Number(a) - Number(b)),
  );
}

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** The same value with the keys of every object in order: a database may give them back in another. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
