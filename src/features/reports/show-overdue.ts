import { z } from 'zod';
import { urgeChoices } from '#app/directives/steering-choices.ts';
import { choice, message, type Say, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { periodArgs } from '#domain/plan/reference.ts';
import { addDays } from '#domain/time/day.ts';
import { type MadeReport, makeReport } from './make-report.ts';
import { pageButtons } from './page-buttons.ts';

const PAGE = 8;

/** `/quahan`: what is overdue, by official. */
export const showOverdue = command({
  word: 'quahan',
  menu: ['COORDINATOR', 'CHAIRMAN', 'VICE_CHAIRMAN'],
  input: z.object({ page: z.coerce.number().int().min(1).catch(1) }),
  read: (words) => ({ page: words.trim() }),
  run: (turn) => makeReport(turn, ''),
  answer(made, turn) {
    const groups = overdueByOfficial(made);
    if (groups.length === 0) return message([say('overdue-none')]);
    const pages = Math.ceil(groups.length / PAGE);
    const at = Math.min(turn.input.page, pages);
    const shown = groups.slice((at - 1) * PAGE, at * PAGE);
    return message(
      [
        say('overdue-title', {
          criteria: made.report.overdue.length,
          officials: groups.length,
          day: made.report.figures.asOf,
        }),
        ...shown.flatMap((group) => [null, ...group]),
      ],
      {
        choices: [
          ...urgeChoices(made.report.overdue),
          [choice(say('report-button-urge'), 'dondoc')],
          ...pageButtons(at, pages, (page) => `quahan ${page}`),
        ],
        about: made.report.overdue.map(({ code }) => code),
      },
    );
  },
});

function overdueByOfficial({ report }: MadeReport): Say[][] {
  const names = [...new Set(report.overdue.flatMap(({ leads }) => (leads.length === 0 ? ['none'] : leads)))];
  return names.map((name) => {
    const rows = report.overdue.filter(({ leads }) =>
      name === 'none' ? leads.length === 0 : leads.includes(name),
    );
    const line = ({ code, period, dueOn, daysLate, times, atRisk }: (typeof rows)[number]) => {
      const lastDay = addDays(report.figures.asOf, -daysLate);
      const when = { due: dueOn, grace: lastDay === dueOn ? 'none' : lastDay, days: daysLate };
      return say('overdue-line', { code, ...periodArgs(period), ...when, times, atRisk });
    };
    return [say('overdue-official', { name, count: rows.length }), ...rows.slice(0, PAGE).map(line)];
  });
}
