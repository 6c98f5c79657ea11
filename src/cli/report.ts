import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { message, say } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import type { ReportPaper } from '#documents/report/paper.ts';
import type { ScoreSheet } from '#documents/scores/score-sheet.ts';
import type { Words } from '#documents/words.ts';
import { done, type Result } from '#domain/result.ts';
import { gatherPaper } from '#features/reports/gather-paper.ts';
import { makeReport } from '#features/reports/make-report.ts';
import { summaryMessage } from '#features/reports/summary-message.ts';
import { gatherScoreSheet } from '#features/scores/gather-score-sheet.ts';
import { makeFolder } from '#store/make-folder.ts';
import { noRest, type Report, verb } from './verb.ts';

/**
 * The report about a period, as `/baocao` gives it; with `--out` also in that folder: as text, JSON,
 * picture and Word draft, and the self-scores as a workbook.
 */
export const report = verb({
  name: 'report',
  args: '--period P [--out DIR] [--json]',
  options: { period: { type: 'string' }, out: { type: 'string' } },
  input: z.object({ period: z.string().default(''), out: z.string().optional(), rest: noRest }),

  run: ({ period, out }, { words, withHouse }): Promise<Result<Report>> =>
    withHouse(async (house) => {
      const gathered = await house.inTurn((turn) => gather(turn, period));
      if (!gathered.ok) return gathered;
      const { made, paper, sheet } = gathered.value;
      const summary = summaryMessage(made);
      const text = words.write(summary);
      const json = { period: made.period, ...made.report, text };
      const papers = async () => ({
        txt: `${text}\n`,
        json: `${JSON.stringify(json, null, 2)}\n`,
        ...(await papersOf(paper, sheet, words.of)),
      });
      const files = out === undefined ? [] : await write(out, `report-${made.period.key}`, await papers());
      return done({
        ok: true,
        // A terminal is no phone: nothing is left out.
        message: message([
          ...summary.lines.map((line) => line && say(line.key, line.args)),
          ...files.map((file) => say('cli-written', { file })),
        ]),
        json: { ...json, files },
      });
    }),
});

/** Slow rooms are loaded here: other verbs start without them. */
async function papersOf(paper: ReportPaper, sheet: ScoreSheet, words: Words) {
  const { drawReportPicture } = await import('#documents/report/picture/draw-report-picture.ts');
  const { writeReport } = await import('#documents/report/word/write-report.ts');
  const { writeScoreSheet } = await import('#documents/scores/write-score-sheet.ts');
  return {
    png: await drawReportPicture(paper, words),
    docx: await writeReport(paper, words),
    xlsx: await writeScoreSheet(sheet, words),
  };
}

async function gather(turn: Turn, period: string) {
  const made = await makeReport(turn, period, { trend: true });
  if (!made.ok) return made;
  const sheet = await gatherScoreSheet(turn, period);
  if (!sheet.ok) return sheet;
  return done({ made: made.value, paper: await gatherPaper(turn, made.value), sheet: sheet.value });
}

/** Writes files that differ by their ending, and gives their places. */
async function write(
  folder: string,
  name: string,
  contents: Readonly<Record<string, string | Uint8Array>>,
): Promise<string[]> {
  makeFolder(folder);
  const files: string[] = [];
  for (const [ending, content] of Object.entries(contents)) {
    const file = path.join(folder, `${name}.${ending}`);
    await writeFile(file, content);
    files.push(file);
  }
  return files;
}
