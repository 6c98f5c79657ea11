/**
 * Draws the pictures of reports that stand in the README and the guide, of the sample plan on one day:
 * `npx tsx tools/draw-reports.ts`. With a folder every periodic report of that year goes there instead, as
 * picture, Word, Excel and text, each on the last working day of its period, to be read before a release.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { main } from '#root/cli/main.ts';
import { readConfig } from '#root/config.ts';
import { convert, pageOf } from '#test/support/office.ts';

const DOCS = path.resolve(import.meta.dirname, '../docs');
const DAY = '2026-11-25';
const DOTS_PER_INCH = 70;
const PICTURE_WIDTH = 540;
const PERIODS = [
  ['2026-03-30', 'thang'],
  ['2026-06-29', 'quy'],
  ['2026-06-30', '6thang'],
  ['2026-09-30', '9thang'],
  ['2026-12-31', 'nam'],
  [DAY, 'nay'],
] as const;

const [wanted] = process.argv.slice(2);
if (wanted) for (const [day, period] of PERIODS) await reportOn(day, period, path.join(wanted, period));
else await drawDocs();

async function drawDocs(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'report-'));
  await reportOn(DAY, 'quy', folder);
  const made = path.join(folder, 'report-2026-Q4');
  await sharp(`${made}.png`)
    .resize(PICTURE_WIDTH)
    .png({ palette: true, effort: 10 })
    .toFile(path.join(DOCS, 'bao-cao-anh.png'));
  await sharp(pageOf(convert(readFileSync(`${made}.docx`), 'docx', 'pdf'), 1, DOTS_PER_INCH))
    .png({ palette: true, effort: 10 })
    .toFile(path.join(DOCS, 'bao-cao-trang-1.png'));
  rmSync(folder, { recursive: true });
}

/** Fills a database of its own with the sample plan as it stands on a day, and writes a report of it. */
async function reportOn(day: string, period: string, out: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sample-'));
  const environment = {
    DATABASE_URL: `file:${path.join(folder, 'cchc.db')}`,
    DATA_DIR: folder,
    DEFAULT_LOCALE: process.env['DEFAULT_LOCALE'] ?? 'vi',
  };
  const run = async (...argv: string[]) => {
    const code = await main(argv, {
      config: () => readConfig(environment),
      clock: () => new Date(`${day}T09:30:00Z`),
      input: async () => '',
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
    });
    if (code !== 0) process.exit(code);
  };
  await run('demo', '--reset', '--year', '2026');
  await run('org', 'set', '--target', '92');
  await run('report', '--period', period, '--out', out);
  rmSync(folder, { recursive: true });
}
