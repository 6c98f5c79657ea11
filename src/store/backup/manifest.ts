import { z } from 'zod';

/** The list of what a backup holds, beside the files. */
export const MANIFEST = 'manifest.json';
/** The database within a backup. */
export const DATABASE = 'cchc.db';
/** Evidence files within a backup, laid out as in the data folder. */
export const EVIDENCE = 'evidence';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const size = z.number().int().nonnegative();

const manifestSchema = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  database: z.object({ sha256: hash, size }),
  /** The newest migration the database knows. */
  migration: z.string(),
  /** The head of each commune's audit trail: what a later trail must still contain. */
  communes: z.array(z.object({ code: z.string(), auditEntries: size, auditHead: hash.nullable() })),
  evidence: z.array(z.object({ sha256: hash, size })),
  /** Evidence the database names that was missing from the data folder when the backup was made. */
  missing: z.array(hash),
});

/** What a backup holds, with the SHA-256 of every file; `madeAt` is an instant in UTC. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Reads a manifest; null where it is none of ours. */
export function readManifest(text: string): Manifest | null {
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The manifest as it stands in its file. */
export function writeManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
