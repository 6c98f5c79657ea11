import { openZip, type UnzipBudget, type Unzipped, type ZipProblem } from '#documents/plan/unzip.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { safeFileName } from '#domain/text/file-name.ts';
import { type FileType, isNamedOtherwise, tellType, type Unfit } from './file-type.ts';
import { isTwoInOne } from './two-in-one.ts';

/** A file that may be kept: under which name, what it is, and the archive where it is one. */
export interface CheckedFile {
  readonly name: string;
  readonly type: FileType;
  readonly zip: Unzipped | null;
}

type Why = Unfit | 'corrupt' | 'bomb' | 'two-in-one';

/** What an archive may unpack to. */
const BUDGET: UnzipBudget = { maxBytes: 200 * 1024 * 1024, maxEntries: 2_000 };
const ZIP_WHY: Readonly<Record<ZipProblem, Why>> = {
  corrupt: 'corrupt',
  encrypted: 'password',
  'too-big': 'bomb',
};

const RUNS = /\.(?:exe|com|scr|bat|cmd|msi|dll|js|jse|vbs|vbe|wsf|hta|ps1|jar|apk|sh|lnk|pif|cpl|reg)$/i;
const ARCHIVE = /\.(?:zip|rar|7z|gz|tgz|tar|bz2|xz|iso|cab)$/i;
const MACROS = /(?:^|\/)vba(?:project|data)\.(?:bin|xml)$/i;
const LEADS_OUT = /^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)/i;

/**
 * Looks whether a file may be kept as evidence, and gives it an honest name. Refused with `evidence-unfit` and why:
 * what runs, what is two kinds of file at once, archives that unpack to more than 200 MB, that need a password, that
 * hold other archives, programs or paths leading out of them, Office files with macros, and types nobody can appraise.
 */
export async function checkFile(bytes: Uint8Array, name: string): Promise<Result<CheckedFile>> {
  const no = (why: Why) => refuse('evidence-unfit', { name: shownName(name), why });
  const type = await tellType(bytes);
  if (typeof type === 'string') return no(type);
  if (isTwoInOne(bytes, type)) return no('two-in-one');
  // "fake.pdf" with a few words in it: nobody could open it as what it is called.
  if (type.family === 'text' && ARCHIVE.test(name)) return no('archive');
  if (type.family === 'text' && isNamedOtherwise(name)) return no('corrupt');
  const file = { name: safeFileName(name, type.extension), type };
  if (!type.zipped) return done({ ...file, zip: null });
  const opened = await openZip(bytes, BUDGET);
  if (!opened.ok) return no(ZIP_WHY[opened.problem]);
  const why = await dangerIn(opened.zip, type);
  return why ? no(why) : done({ ...file, zip: opened.zip });
}

/** The name of a file that is not taken, as it may be shown. */
export function shownName(name: string): string {
  return safeFileName(name, '').replace(/\.$/, '');
}

async function dangerIn(zip: Unzipped, { extension }: FileType): Promise<Why | null> {
  if (zip.names.some((name) => MACROS.test(name))) return 'macros';
  if (zip.names.some((name) => RUNS.test(name) || LEADS_OUT.test(name))) return 'executable';
  if (extension !== 'zip') return null;
  if (zip.names.some((name) => ARCHIVE.test(name))) return 'archive';
  for (const name of zip.names) if (await runs(zip, name)) return 'executable';
  return null;
}

/** Whether an entry begins like a program. */
async function runs(zip: Unzipped, name: string): Promise<boolean> {
  for await (const piece of zip.read(name) ?? []) {
    const start = Buffer.from(piece.subarray(0, 4)).toString('latin1');
    return start.startsWith('MZ') || start === '\x7fELF' || start.startsWith('#!');
  }
  return false;
}
