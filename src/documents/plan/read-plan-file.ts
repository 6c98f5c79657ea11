import type { PlanDraft } from '#domain/plan/plan-draft.ts';
import { done, type Refusal, type Result, refuse } from '#domain/result.ts';
import { foldWords } from './fold.ts';
import { type Grids, MAX_ROWS } from './grid.ts';
import { type DraftOptions, makeDraft } from './make-draft.ts';
import { openPackage } from './office-package.ts';
import { readCsv } from './read-csv.ts';
import { readDocx } from './read-docx.ts';
import { readXlsx } from './read-xlsx.ts';
import { recognise } from './recognise.ts';
import { openZip, type ZipProblem } from './unzip.ts';
import { TooMuch } from './xml.ts';

/** Largest plan file that is read. */
export const MAX_PLAN_BYTES = 20 * 1024 * 1024;

/**
 * Reads a plan from an .xlsx, .docx or .csv file, told apart by content; the name only labels what is said about it.
 *
 * A file that can't be read at all is refused. One that can gives a draft in which every faulty row is named. Deadlines
 * without a year are those of the year the file names, else of `options.year` (with `yearIsSure`, always of the latter).
 */
export async function readPlanFile(
  bytes: Uint8Array,
  fileName: string,
  options: DraftOptions,
): Promise<Result<PlanDraft>> {
  if (bytes.length > MAX_PLAN_BYTES)
    return refuse('plan-file-too-big', { file: fileName, limit: MAX_PLAN_BYTES / 1024 ** 2 });
  const grids = await readGrids(bytes, fileName).catch((error: unknown) =>
    refuse(error instanceof TooMuch ? 'plan-file-too-long' : 'plan-file-corrupt', { file: fileName }),
  );
  if ('ok' in grids) return grids;

  const rows = grids.grids.reduce((sum, grid) => sum + grid.rows.length, 0);
  if (rows > MAX_ROWS) return refuse('plan-file-too-long', { file: fileName });
  const draft = makeDraft(grids, options);
  if (!draft)
    return refuse(hasLegacyFont(grids) ? 'plan-file-legacy-font' : 'plan-file-not-a-plan', {
      file: fileName,
    });
  if (draft.criteria.length > 0 || draft.faults.length > 0) return done(draft);
  return refuse('plan-file-no-criteria', { file: fileName });
}

/**
 * A file as grids, whatever its format. Whatever breaks in here breaks on the bytes, not on our account: the caller takes
 * it for a damaged file.
 */
export async function readGrids(bytes: Uint8Array, fileName: string): Promise<Grids | Refusal> {
  const file = { file: fileName };
  if (bytes.every((byte) => byte === 0)) return refuse('plan-file-empty', file);
  const what = await recognise(bytes);
  if (what.shape === 'protected') return refuse('plan-file-encrypted', file);
  if (what.shape === 'old-office') {
    // A container of unknown contents that bears the name of a new document: nothing but a password puts it there.
    const isLocked = what.format === 'ole' && /\.(xlsx|docx|xlsm)$/i.test(fileName);
    return isLocked ? refuse('plan-file-encrypted', file) : refuseOldOffice(what.format, fileName);
  }
  if (what.shape === 'other') return refuse('plan-file-wrong-type', { ...file, format: what.format });
  return what.shape === 'zip' ? readZip(bytes, fileName) : readText(what.text, fileName);
}

async function readZip(bytes: Uint8Array, fileName: string): Promise<Grids | Refusal> {
  const opened = await openZip(bytes);
  if (!opened.ok) return refuse(zipRefusals[opened.problem], { file: fileName });
  const pack = await openPackage(opened.zip);
  if (pack.kind === 'xlsb') return refuseOldOffice('xlsb', fileName);
  const read = { xlsx: readXlsx, docx: readDocx }[String(pack.kind)];
  if (!read) return refuse('plan-file-wrong-type', { file: fileName, format: pack.kind });
  const grids = await read(pack);
  const isEmpty = grids.grids.every((grid) => grid.rows.length === 0) && grids.after.length === 0;
  return isEmpty ? refuse('plan-file-empty', { file: fileName }) : grids;
}

/** What "CSV (Comma delimited)" leaves of Vietnamese letters: "?i?m t?i ?a". */
const LOST_LETTERS = /\p{L}\?+\p{L}/gu;
const MANY = 5;

function readText(text: string, fileName: string): Grids | Refusal {
  if (text.trim() === '') return refuse('plan-file-empty', { file: fileName });
  if ((text.match(LOST_LETTERS)?.length ?? 0) >= MANY)
    return refuse('plan-file-letters-lost', { file: fileName });
  return { grids: [readCsv(text, fileName)], after: [], remarks: [] };
}

const zipRefusals: Readonly<Record<ZipProblem, string>> = {
  corrupt: 'plan-file-corrupt',
  encrypted: 'plan-file-encrypted',
  'too-big': 'plan-file-unpacks-too-big',
};

/** Formats of Office before 2007 and the binary workbook: readable by the sender's own program, which can save anew. */
function refuseOldOffice(format: string, fileName: string): Refusal {
  const newer: Readonly<Record<string, string>> = { xls: 'xlsx', xlsb: 'xlsx', html: 'xlsx', doc: 'docx' };
  const saveAs = newer[format];
  if (!saveAs) return refuse('plan-file-wrong-type', { file: fileName, format });
  return refuse('plan-file-old-office', { file: fileName, format, saveAs });
}

/** Headings as they look in Unicode when they were typed for the fonts .VnTime or VNI-Times. */
function hasLegacyFont({ grids }: Grids): boolean {
  const texts = grids.flatMap((grid) =>
    grid.rows.flatMap((row) => row.cells.map((cell) => cell?.text ?? '')),
  );
  return texts.some(
    (text) =>
      /ti[ªê]u ch[ÝÝí](?!.*tiêu chí)|§iÓm|Néi dung|Tieâu chí|Ñieåm|Noäi dung/i.test(text) &&
      foldWords(text) !== '',
  );
}
