import { type PaperOrder, say } from '#app/message.ts';
import { paper } from '#app/papers/paper.ts';
import type { Turn } from '#app/turn/turn.ts';
import type { ReportPaper } from '#documents/report/paper.ts';
import type { Words } from '#documents/words.ts';
import { done, type Result } from '#domain/result.ts';
import { periodNameArgs } from '#domain/time/period.ts';
import { gatherPaper } from './gather-paper.ts';
import { type MadeReport, makeReport } from './make-report.ts';

/** Before a period: as the work stands now, whatever the period. */
const LIVE = /^live\s+/;

/** A report as a picture. It is about a period, as `/baocao` reads it. */
export const reportPicture = paper({
  name: 'report-picture',
  gather: gatherReport,
  async load() {
    const { loadPainter } = await import('#documents/report/picture/draw-report-picture.ts');
    await loadPainter();
  },
  async make(gathered, words) {
    const { drawReportPicture } = await import('#documents/report/picture/draw-report-picture.ts');
    const bytes = await drawReportPicture(gathered, words);
    const { forecast, max } = gathered.report.figures.score;
    const caption = say('picture-caption', { ...titleArgs(gathered), forecast, max });
    return { kind: 'picture', name: `${fileName(gathered, words, 'picture')}.png`, bytes, caption };
  },
});

/** A report as a Word draft, to be corrected, numbered and signed. */
export const reportWord = paper({
  name: 'report-word',
  gather: gatherReport,
  async make(gathered, words) {
    const { writeReport } = await import('#documents/report/word/write-report.ts');
    const bytes = await writeReport(gathered, words);
    const caption = say('word-caption', titleArgs(gathered));
    return { kind: 'document', name: `${fileName(gathered, words, 'word')}.docx`, bytes, caption };
  },
});

/** Orders the picture of a report. `live`: as the work stands now, whatever the period. */
export function pictureOf({ period }: Pick<MadeReport, 'period'>, live = false): PaperOrder {
  return { paper: reportPicture.name, about: live ? `live ${period.key}` : period.key };
}

async function gatherReport(turn: Turn, about: string): Promise<Result<ReportPaper>> {
  const made = await makeReport(turn, about.replace(LIVE, ''), { trend: true, live: LIVE.test(about) });
  return made.ok ? done(await gatherPaper(turn, made.value)) : made;
}

function titleArgs({ period, report }: ReportPaper) {
  return { ...periodNameArgs(period), year: String(report.plan.year), day: report.figures.asOf };
}

function fileName({ period, report }: ReportPaper, words: Words, paperKind: 'picture' | 'word'): string {
  const key = period.kind === 'now' ? report.figures.asOf : period.key;
  return words('paper-file-report', { kind: paperKind, period: key });
}
