import { z } from 'zod';
import { urgeChoices } from '#app/directives/steering-choices.ts';
import { choice, message, type Say, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { periodArgs } from '#domain/plan/reference.ts';
import { stillAsked } from '#domain/steering/asked.ts';
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
          officials: officialsIn(made),
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

/** Who is still to answer for what is overdue, by the code of the criterion: a lead who has done their part is not. */
function answerersIn({ lines }: MadeReport): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lines.map(({ criterion, standing }) => {
      const late = standing.counted.filter(({ overdue }) => overdue);
      const asked = late.flatMap(({ occurrence }) => stillAsked(criterion, occurrence));
      const leads = asked.flatMap(({ assignee }) => (assignee.kind === 'lead' ? [assignee.name] : []));
      return [criterion.code, [...new Set(leads)]];
    }),
  );
}

/** People, as `/dondoc` counts them; what nobody leads is told apart. */
function officialsIn(made: MadeReport): number {
  return new Set([...answerersIn(made).values()].flat()).size;
}

function overdueByOfficial(made: MadeReport): Say[][] {
  const answerers = answerersIn(made);
  const overdue = made.report.overdue.map((row) => {
    const asked = answerers.get(row.code) ?? [];
    return { ...row, leads: asked.length > 0 ? asked : row.leads };
  });
  const names = [...new Set(overdue.flatMap(({ leads }) => (leads.length === 0 ? ['none'] : leads)))];
  return names.map((name) => {
    const rows = overdue.filter(({ leads }) => (name === 'none' ? leads.length === 0 : leads.includes(name)));
    const line = ({ code, period, dueOn, daysLate, times, atRisk }: (typeof rows)[number]) => {
      const lastDay = addDays(made.report.figures.asOf, -daysLate);
      const when = { due: dueOn, grace: lastDay === dueOn ? 'none' : lastDay, days: daysLate };
      return say('overdue-line', { code, ...periodArgs(period), ...when, times, atRisk });
    };
    return [say('overdue-official', { name, count: rows.length }), ...rows.slice(0, PAGE).map(line)];
  });
}
