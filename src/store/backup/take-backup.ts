import { constants } from 'node:fs';
import { copyFile, link, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { done, type Result, refuse } from '#domain/result.ts';
import { flush, hashOfFile, isThere, makeWhole, sizeOf } from '../durable-file.ts';
import { evidencePlace } from '../evidence-place.ts';
import { DATABASE, EVIDENCE, MANIFEST, type Manifest, writeManifest } from './manifest.ts';
import { copyDatabase, factsOf } from './snapshot.ts';

/** What a commune's data are: the database file, and the folder that holds the evidence. */
export interface DataPlace {
  readonly databaseFile: string;
  readonly dataDir: string;
}

/** Where a backup goes. `before`: an older one whose files may be shared instead of copied again. */
export interface BackupTarget {
  readonly folder: string;
  readonly at: Date;
  readonly before?: string | null;
}

/** What is being gathered, and where. */
interface Gathering {
  readonly from: string;
  readonly to: string;
  readonly before: string | null;
}

/**
 * Makes a backup while the bot may be running: the database as it stands at one moment, then every piece of evidence it
 * names, then the manifest with their hashes. Evidence is written once and before its row, so that what the copied
 * database names is there. The folder appears under its name only once it is whole and on the disk.
 *
 * Refused where the folder already holds something and where there is no database. Evidence that is missing or changed in the data folder is left out
 * and named in `missing`.
 */
export async function takeBackup(place: DataPlace, target: BackupTarget): Promise<Result<Manifest>> {
  const folder = path.resolve(target.folder);
  if ((await isThere(folder)) && (await readdir(folder)).length > 0)
    return refuse('backup-folder-not-empty', { folder });
  if (!(await isThere(place.databaseFile))) return refuse('backup-no-database', { file: place.databaseFile });
  const made = await makeWhole(folder, async (partial) => {
    await mkdir(partial);
    const manifest = await gather(place, { ...target, folder: partial });
    await writeFile(path.join(partial, MANIFEST), writeManifest(manifest), { flush: true });
    return manifest;
  });
  return done(made);
}

async function gather(place: DataPlace, { folder, at, before = null }: BackupTarget): Promise<Manifest> {
  const database = path.join(folder, DATABASE);
  await copyDatabase(place.databaseFile, database);
  await flush(database);
  const facts = factsOf(database);
  if (!facts) throw new Error(`${place.databaseFile} is damaged: SQLite does not accept its copy.`);
  const gathering = {
    from: path.resolve(place.dataDir, EVIDENCE),
    to: path.join(folder, EVIDENCE),
    before: before && path.join(before, EVIDENCE),
  };
  const evidence = [];
  const missing = [];
  for (const sha256 of facts.evidence) {
    const size = await fetchEvidence(gathering, sha256);
    if (size === null) missing.push(sha256);
    else evidence.push({ sha256, size });
  }
  return {
    format: 1,
    madeAt: at.toISOString(),
    database: { sha256: await hashOfFile(database), size: (await sizeOf(database)) ?? 0 },
    migration: facts.migration,
    communes: [...facts.communes],
    evidence,
    missing,
  };
}

/** Brings one file in and gives its size; null where the data folder does not have it as it was. */
async function fetchEvidence(gathering: Gathering, sha256: string): Promise<number | null> {
  const source = evidencePlace(gathering.from, sha256);
  const target = evidencePlace(gathering.to, sha256);
  const size = await sizeOf(source);
  if (size === null) return null;
  await mkdir(path.dirname(target), { recursive: true });
  if (await shared(gathering.before, { sha256, size, target })) return size;
  await copyFile(source, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  if ((await hashOfFile(target)) !== sha256) {
    await rm(target);
    return null;
  }
  await flush(target);
  return size;
}

/** Shares the file of the backup before, where that has it whole and the disk can. */
async function shared(
  before: string | null,
  { sha256, size, target }: { sha256: string; size: number; target: string },
): Promise<boolean> {
  if (before === null) return false;
  const earlier = evidencePlace(before, sha256);
  if ((await sizeOf(earlier)) !== size || (await hashOfFile(earlier)) !== sha256) return false;
  return link(earlier, target).then(
    () => true,
    () => false,
  );
}
