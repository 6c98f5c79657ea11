import type { Paper } from '#app/papers/paper.ts';
import { explanationPaper } from './appraisal/kit-paper.ts';
import { handoverPaper } from './duties/handover-sheet.ts';
import { conclusionsPaper, minutesPaper } from './meetings/meeting-papers.ts';
import { dataPaper } from './privacy/data-file.ts';
import { urgingPaper } from './reach/urging-sheets.ts';
import { reportPicture, reportWord } from './reports/report-papers.ts';
import { sheetPaper } from './reports/sheet-paper.ts';
import { scorePaper } from './scores/score-paper.ts';

/** The files that are made when they are sent. A process that only makes files loads them without the commands. */
export const papers: readonly Paper[] = [
  reportPicture,
  reportWord,
  scorePaper,
  explanationPaper,
  sheetPaper,
  minutesPaper,
  conclusionsPaper,
  urgingPaper,
  handoverPaper,
  dataPaper,
];
