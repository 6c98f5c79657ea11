import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findProgram } from './programs.ts';

const office = findProgram('office');
const pdf = findProgram('pdf');

/** Whether documents can be opened as an office suite does; where not, `npm test` has said what to install. */
export const hasOffice = office !== null && pdf !== null;

/** What LibreOffice makes of a document: `convert(docx, 'docx', 'pdf')`. */
export function convert(bytes: Uint8Array, from: string, to: string): Buffer {
  return inFolder((folder) => {
    writeFileSync(path.join(folder, `paper.${from}`), bytes);
    // A profile of its own: two of them at once do not wait for each other.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    run(office, ['--headless', profile, '--convert-to', to, '--outdir', folder, `${folder}/paper.${from}`]);
    return readFileSync(path.join(folder, `paper.${to}`));
  });
}

function run(program: string | null, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program ?? '', args, { encoding: 'utf8', timeout: 50_000 });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
