import { z } from 'zod';
import { say } from '#app/message.ts';
import { givePaper } from '#app/papers/give-paper.ts';
import { paper } from '#app/papers/paper.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { headOf } from '#app/turn/unit.ts';
import { done } from '#domain/result.ts';
import { earlier } from '#domain/time/day.ts';
import { periodNameArgs } from '#domain/time/period.ts';
import { makeSheetOf } from './make-sheet.ts';

/** A member's month as a Word file; about `12 2026-06`, the member and the month. */
export const sheetPaper = paper({
  name: 'member-sheet',
  async gather(turn, about) {
    const [memberId = '', words = ''] = about.split(' ');
    const made = await makeSheetOf(turn, Number(memberId), words);
    if (!made.ok) return made;
    const asOf = earlier(made.value.month.to, turn.today);
    return done({ ...(await headOf(turn, made.value.month)), asOf, ...made.value });
  },
  async make(gathered, words) {
    const { writeSheet } = await import('#documents/report/word/write-sheet.ts');
    const name = words('paper-file-sheet', { period: gathered.month.key });
    const caption = say('sheet-caption', periodNameArgs(gathered.month));
    return { kind: 'document', name: `${name}.docx`, bytes: await writeSheet(gathered, words), caption };
  },
});

/** The Word file of the caller's own month, to their private chat. */
export const sheetFile = command({
  word: 'phieuthang.tep',
  input: z.object({ month: z.string().regex(/^\d{4}-\d{2}$/) }),
  read: (words) => ({ month: words.trim() }),
  async run(turn) {
    const { memberId } = memberOf(turn);
    return givePaper(turn, { paper: sheetPaper.name, about: `${memberId} ${turn.input.month}` });
  },
  answer: () => null,
});
