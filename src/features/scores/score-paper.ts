import { say } from '#app/message.ts';
import { paper } from '#app/papers/paper.ts';
import { gatherScoreSheet } from './gather-score-sheet.ts';

/** The self-scores of the year as a workbook for the office above, about a period as `/baocao` reads it. */
export const scorePaper = paper({
  name: 'scores',
  gather: gatherScoreSheet,
  async make(sheet, words) {
    const { writeScoreSheet } = await import('#documents/scores/write-score-sheet.ts');
    const name = words('paper-file-scores', { period: sheet.isNow ? String(sheet.year) : sheet.asOf });
    const caption = say('scores-caption', { year: String(sheet.year), day: sheet.asOf });
    return { kind: 'document', name: `${name}.xlsx`, bytes: await writeScoreSheet(sheet, words), caption };
  },
});
