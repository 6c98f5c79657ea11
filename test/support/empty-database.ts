import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate } from '#store/migrate.ts';

let empty: Buffer | undefined;

/** Puts a database that nothing is in where there is none: to bring each up by itself takes a third of a program's start. */
export function putEmptyDatabase(file: string): void {
  empty ??= madeEmpty();
  writeFileSync(file, empty);
}

function madeEmpty(): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), 'empty-'));
  const file = path.join(folder, 'cchc.db');
  migrate(file);
  const bytes = readFileSync(file);
  rmSync(folder, { recursive: true });
  return bytes;
}
