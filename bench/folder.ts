import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MOST_CRITERIA } from './big-plan.ts';
import { type BigCommune, fillBigCommune, MEMBERS } from './fill.ts';

/** A folder with a database in it. */
export interface BenchFolder {
  readonly path: string;
  readonly databaseUrl: string;
}

/** A big commune that can be had again and again as it was filled. */
export interface Master {
  readonly commune: BigCommune;
  /** A folder of its own with a copy of the database. */
  copy(): BenchFolder;
}

const made: string[] = [];
const masters = new Map<string, Promise<Master>>();

/** A new folder; its database does not exist yet. */
export function emptyFolder(): BenchFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  made.push(folder);
  return { path: folder, databaseUrl: `file:${path.join(folder, 'cchc.db')}` };
}

/** The big commune of this year, with so many criteria and people; filled the first time it is asked for. */
export function bigCommune(size: number = MOST_CRITERIA, people: number = MEMBERS): Promise<Master> {
  const key = `${size} ${people}`;
  const master = masters.get(key) ?? fillMaster(size, people);
  masters.set(key, master);
  return master;
}

/** Removes every folder that was made. */
export function removeFolders(): void {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
}

async function fillMaster(size: number, people: number): Promise<Master> {
  const original = emptyFolder();
  const commune = await fillBigCommune(original.databaseUrl, new Date().getFullYear(), size, people);
  return {
    commune,
    copy() {
      const folder = emptyFolder();
      cpSync(original.path, folder.path, { recursive: true });
      return folder;
    },
  };
}
