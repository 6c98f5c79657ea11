import { z } from 'zod';
import { type Choice, choice, type Message, message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { periodArgs } from '#domain/plan/reference.ts';
import type { SheetRow } from '#domain/report/personal-sheet.ts';
import { shorten } from '#domain/text/text.ts';
import { type Period, periodNameArgs, previousPeriod } from '#domain/time/period.ts';
import { type MadeSheet, makeSheetOf } from './make-sheet.ts';

const NAME = 48;
const PAGE = 10;

/** `/phieuthang [month]`: a member's own month: duties, what was done in time and late, evidence accepted. */
export const showSheet = command({
  word: 'phieuthang',
  menu: 'everybody',
  input: z.object({ words: z.string(), page: z.coerce.number().int().min(1) }),
  read(words) {
    const [, period = '', page = '1'] = /^(.*?)(?:\s*~(\d+))?$/.exec(words.trim()) ?? [];
    return { words: period, page };
  },
  run: (turn) => makeSheetOf(turn, memberOf(turn).memberId, turn.input.words),
  answer: (made, turn) => sheetMessage(made, turn.input.page),
});

function sheetMessage({ sheet, month, member, evidence, isNow }: MadeSheet, page: number): Message {
  const pages = Math.max(1, Math.ceil(sheet.rows.length / PAGE));
  const at = Math.min(page, pages);
  const { due } = sheet;
  return message(
    [
      say('sheet-title', periodNameArgs(month)),
      say('sheet-member', { name: member.name, position: member.position || 'none' }),
      say('sheet-duties', { leads: sheet.leads, supports: sheet.supports }),
      null,
      say('sheet-due', {
        due: due.onTime + due.late + due.exempt + due.overdue + due.open,
        onTime: due.onTime,
        late: due.late,
        exempt: due.exempt,
        overdue: due.overdue,
        open: due.open,
        isNow: isNow ? 'yes' : 'no',
      }),
      say('sheet-done', { done: sheet.done, overdue: sheet.overdue }),
      say('sheet-evidence', evidence),
      ...(sheet.rows.length === 0
        ? []
        : [null, ...sheet.rows.slice((at - 1) * PAGE, at * PAGE).map(sheetLine)]),
    ],
    {
      choices: [
        ...turns(month, at, pages),
        [
          monthBefore(month),
          choice(say('export-button-file', { file: 'word' }), `phieuthang.tep ${month.key}`),
        ],
      ],
    },
  );
}

function sheetLine(row: SheetRow) {
  return say('sheet-row', {
    code: row.code,
    ...periodArgs(row.period),
    name: shorten(row.name, NAME),
    kind: row.kind,
    mark: row.mark,
    state: row.state,
    percent: row.percent,
    due: row.dueOn ?? 'none',
    done: row.doneOn ?? 'none',
  });
}

function turns({ key }: Period, at: number, pages: number): Choice[][] {
  const to = (label: string, page: number) => choice(say(label), `phieuthang ${key} ~${page}`);
  const buttons = [
    ...(at > 1 ? [to('button-previous', at - 1)] : []),
    ...(at < pages ? [to('button-next', at + 1)] : []),
  ];
  return buttons.length === 0 ? [] : [buttons];
}

function monthBefore(month: Period): Choice {
  const before = previousPeriod(month);
  return choice(say('sheet-button-month', periodNameArgs(before)), `phieuthang ${before.key}`);
}
