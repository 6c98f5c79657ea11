import { say } from '#app/message.ts';
import { paper } from '#app/paper.ts';
import { gatherScoreSheet } from './gather-score-sheet.ts';

/** The self-scores of the year as a workbook for the office above. */
export const scorePaper = paper({
  name: 'scores',
  gather: (turn) => gatherScoreSheet(turn),
  async make(sheet, words) {
    const { writeScoreSheet } = await import('#documents/scores/write-score-sheet.ts');
    const name = words('paper-file-scores', { year: String(sheet.year) });
    const caption = say('scores-caption', { year: String(sheet.year), day: sheet.asOf });
    return { kind: 'document', name: `${name}.xlsx`, bytes: await writeScoreSheet(sheet, words), caption };
  },
});
