/**
 * Brings the programs that some tests drive and npm cannot install: runs before the tests of `npm test`.
 *
 * On Debian and its kin, and only as root, what is missing is installed with apt-get. Elsewhere, and where that fails,
 * it says what would have to be installed; the tests concerned are then skipped, the others run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findProgram, PROGRAMS, type ProgramName } from '#test/support/programs.ts';

const APT = '/usr/bin/apt-get';
const PATIENCE_MS = 10 * 60_000;

const names = Object.keys(PROGRAMS) as ProgramName[];
const missing = () => names.filter((name) => findProgram(name) === null);
const packagesOf = (wanted: readonly ProgramName[]) => wanted.flatMap((name) => [...PROGRAMS[name].packages]);

const wanted = missing();
if (wanted.length > 0 && mayInstall()) install(packagesOf(wanted));
const left = missing();
if (left.length > 0) {
  const untested = left.map((name) => PROGRAMS[name].purpose).join('; ');
  console.warn(`Not tested here: ${untested}. To test it: apt-get install ${packagesOf(left).join(' ')}`);
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync(APT);
}

function install(packages: readonly string[]): void {
  console.log(`Installing for the tests: ${packages.join(' ')}`);
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...packages);
}

function apt(...args: string[]): void {
  const run = spawnSync(APT, ['-qq', ...args], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (run.status !== 0) console.warn(`apt-get ${args[0]} failed: ${(run.stderr ?? '').trim().slice(-500)}`);
}
