import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { done, type Result, refuse } from '#domain/result.ts';
import { hashOfFile, isThere } from '../durable-file.ts';
import { evidencePlace } from '../evidence-place.ts';
import { DATABASE, EVIDENCE, MANIFEST, type Manifest, readManifest } from './manifest.ts';
import { factsOf } from './snapshot.ts';

/**
 * Reads a whole backup and gives its manifest. Refused where the folder holds none, and where one file is missing or
 * is not, to the last byte, what the manifest says; SQLite must accept the database as well.
 */
export async function checkBackup(folder: string): Promise<Result<Manifest>> {
  const file = path.join(folder, MANIFEST);
  const manifest = (await isThere(file)) ? readManifest(await readFile(file, 'utf8')) : null;
  if (!manifest) return refuse('backup-none-here', { folder });
  const database = path.join(folder, DATABASE);
  if (!(await holds(database, manifest.database.sha256))) return refuse('backup-damaged', { file: DATABASE });
  if (!factsOf(database)) return refuse('backup-damaged', { file: DATABASE });
  for (const { sha256 } of manifest.evidence)
    if (!(await holds(evidencePlace(path.join(folder, EVIDENCE), sha256), sha256)))
      return refuse('backup-damaged', { file: `${EVIDENCE}/${sha256}` });
  return done(manifest);
}

async function holds(file: string, sha256: string): Promise<boolean> {
  return (await isThere(file)) && (await hashOfFile(file)) === sha256;
}
