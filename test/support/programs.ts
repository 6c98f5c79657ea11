import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** A program of the machine that some tests drive. */
interface Wanted {
  /** Any of these commands will do. */
  readonly commands: readonly string[];
  /** Debian packages that bring it. */
  readonly packages: readonly string[];
  /** What is left untested without it. */
  readonly purpose: string;
}

/** Programs that npm cannot bring. Another one is one entry here; `npm test` installs it where it may. */
export const PROGRAMS = {
  browser: {
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    packages: ['chromium'],
    purpose: 'the page in a browser',
  },
  office: {
    commands: ['soffice', 'libreoffice'],
    packages: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui', 'fonts-liberation'],
    purpose: 'documents as an office suite opens them',
  },
  pdf: { commands: ['pdftoppm'], packages: ['poppler-utils'], purpose: 'documents as they are printed' },
} as const satisfies Record<string, Wanted>;

export type ProgramName = keyof typeof PROGRAMS;

/** Where a program stands on this machine; null where it is missing: its tests are then skipped. */
export function findProgram(name: ProgramName): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const places = PROGRAMS[name].commands.flatMap((command) =>
    folders.map((folder) => path.join(folder, command)),
  );
  return places.find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
