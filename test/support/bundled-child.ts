import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';

/** A program that stands in one file and starts in a moment, until it is removed. */
export interface Bundled {
  readonly file: string;
  readonly remove: () => void;
}

/** The program by itself, bundled: to compile it module by module takes seconds at every start. */
export function bundleChild(): Bundled {
  const folder = mkdtempSync(path.resolve('node_modules/.killed-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const tool = spawnSync(process.execPath, ['tools/build.mjs', 'test/support/crash-child.ts', folder]);
  if (tool.status !== 0) {
    remove();
    throw new Error(String(tool.stderr));
  }
  return { file: path.join(folder, 'crash-child.mjs'), remove };
}
