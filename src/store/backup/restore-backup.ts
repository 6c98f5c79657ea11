import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Result, refuse } from '#domain/result.ts';
import { flush, isThere } from '../durable-file.ts';
import { evidencePlace } from '../evidence-place.ts';
import { knowsMigration } from '../migrate.ts';
import { checkBackup } from './check-backup.ts';
import { DATABASE, EVIDENCE, type Manifest } from './manifest.ts';
import type { DataPlace } from './take-backup.ts';

/**
 * Brings a backup back into an empty place. It is read whole before anything is written, and the database gets its name
 * last of all: a restore that was cut short leaves none, and may be begun again.
 *
 * Refused where the place already holds a database or evidence, where the backup is none or damaged, and where a newer
 * program has made it.
 */
export async function restoreBackup(folder: string, place: DataPlace): Promise<Result<Manifest>> {
  const evidence = path.resolve(place.dataDir, EVIDENCE);
  const database = path.resolve(place.databaseFile);
  const arriving = `${database}.restoring`;
  if ((await isThere(database)) || (await isThere(`${database}-wal`)))
    return refuse('restore-not-empty', { place: database });
  const wasCutShort = await isThere(arriving);
  if (!wasCutShort && (await isThere(evidence)) && (await readdir(evidence)).length > 0)
    return refuse('restore-not-empty', { place: evidence });
  const checked = await checkBackup(folder);
  if (!checked.ok) return checked;
  if (!knowsMigration(checked.value.migration))
    return refuse('restore-newer', { migration: checked.value.migration });

  await bring(path.join(folder, DATABASE), arriving);
  await rm(evidence, { recursive: true, force: true });
  await mkdir(evidence, { recursive: true });
  for (const { sha256 } of checked.value.evidence)
    await bring(evidencePlace(path.join(folder, EVIDENCE), sha256), evidencePlace(evidence, sha256));
  await rename(arriving, database);
  await flush(path.dirname(database));
  return checked;
}

async function bring(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  await copyFile(from, to);
  await flush(to);
}
