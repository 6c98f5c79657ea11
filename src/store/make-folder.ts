import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder with those above it that are missing. Node's own recursive way never ends below `/proc`, and calls a disk
 * that can only be read a path that is not there.
 *
 * @throws what the system says of the first folder that can't be made.
 */
export function makeFolder(folder: string): void {
  const whole = path.resolve(folder);
  if (isFolder(whole)) return;
  if (whole !== path.dirname(whole)) makeFolder(path.dirname(whole));
  try {
    mkdirSync(whole);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!isFolder(whole)) throw error;
  }
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
