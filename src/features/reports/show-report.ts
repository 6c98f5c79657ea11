import { z } from 'zod';
import { command } from '#app/turn/command.ts';
import { done } from '#domain/result.ts';
import { makeReport } from './make-report.ts';
import { boardDeed } from './pin-board.ts';
import { pictureOf, reportPicture } from './report-papers.ts';
import { summaryMessage } from './summary-message.ts';

/**
 * `/baocao [period]`: where the plan stands, in one screen, then as a picture; the buttons open the lists behind it in
 * its place. A button that leads back brings no picture again.
 * `/baocao ghim` pins it in the leadership group and keeps it current.
 */
export const showReport = command({
  word: 'baocao',
  aliases: ['report'],
  menu: ['COORDINATOR', 'CHAIRMAN', 'VICE_CHAIRMAN'],
  input: z.object({ words: z.string() }),
  async run(turn) {
    const { words } = turn.input;
    const deed = boardDeed(words);
    if (deed) return deed(turn);
    const pictured = turn.origin.pressed === null;
    if (pictured) turn.desk.expectPaper(reportPicture.name);
    const made = await makeReport(turn, words);
    if (!made.ok) return made;
    const papers = pictured ? [pictureOf(made.value)] : [];
    return done({ ...summaryMessage(made.value), papers });
  },
  answer: (said) => said,
});
