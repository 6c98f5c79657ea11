import { z } from 'zod';
import { command, type TurnWith } from '#app/command.ts';
import { type Choice, choice, type Message, message, rowsOf, type Say, say } from '#app/message.ts';
import { urgeChoices } from '#app/steering-choices.ts';
import { periodNameArgs } from '#domain/period.ts';
import { periodArgs } from '#domain/reference.ts';
import { done } from '#domain/result.ts';
import { type MadeReport, makeReport } from './make-report.ts';
import {
  blockerLine,
  evidenceLine,
  fieldLine,
  officialLine,
  overdueLine,
  riskLine,
  summaryLines,
} from './report-lines.ts';

/** `/baocao [period]`: where the plan stands, in one screen; the buttons open the lists behind it in its place. */
export const showReport = command({
  word: 'baocao',
  aliases: ['report'],
  menu: ['COORDINATOR', 'CHAIRMAN', 'VICE_CHAIRMAN'],
  input: z.object({ words: z.string() }),
  run: (turn) => makeReport(turn, turn.input.words),
  answer: (made) => summaryMessage(made),
});

/** The first screen as a message: what `/baocao` answers and the digests post. */
export function summaryMessage(made: MadeReport): Message {
  return message(summaryLines(made), {
    choices: [...urgeChoices(made.report.overdue.slice(0, TOP)), ...viewButtons(made)],
    about: codesOf(made),
  });
}

const VIEWS = ['fields', 'officials', 'overdue', 'risk', 'blockers', 'evidence'] as const;
type View = (typeof VIEWS)[number];
const PAGE = 8;
/** Overdue lines on the first screen. */
const TOP = 3;

const viewInput = z.object({ view: z.enum(VIEWS), page: z.coerce.number().int().min(1), words: z.string() });

/** A list behind the report, page by page, in the place of the message before. */
export const showReportView = command({
  word: 'baocao.xem',
  input: viewInput,
  read(words) {
    const [view, page = '1', ...period] = words.trim().split(/\s+/);
    return { view, page, words: period.join(' ') };
  },
  async run(turn) {
    const made = await makeReport(turn, turn.input.words);
    return made.ok ? done(made.value) : made;
  },
  answer: (made, turn) => viewMessage(made, turn),
});

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
    const line = ({ code, period, dueOn, daysLate, times, atRisk }: (typeof rows)[number]) =>
      say('overdue-line', { code, ...periodArgs(period), due: dueOn, days: daysLate, times, atRisk });
    return [say('overdue-official', { name, count: rows.length }), ...rows.slice(0, PAGE).map(line)];
  });
}

function linesOf({ report }: MadeReport, view: View): Say[] {
  switch (view) {
    case 'fields':
      return report.byField.map(fieldLine);
    case 'officials':
      return report.byOfficial.map(officialLine);
    case 'overdue':
      return report.overdue.map(overdueLine);
    case 'risk':
      return report.atRisk.map(riskLine);
    case 'blockers':
      return report.blockers.map(blockerLine);
    case 'evidence':
      return report.evidenceMissing.map(evidenceLine);
  }
}

function viewMessage(made: MadeReport, { input }: TurnWith<z.infer<typeof viewInput>>): Message {
  const lines = linesOf(made, input.view);
  const pages = Math.max(1, Math.ceil(lines.length / PAGE));
  const at = Math.min(input.page, pages);
  const period = periodWords(made);
  const shown = lines.slice((at - 1) * PAGE, at * PAGE);
  const back = choice(say('report-button-back'), `baocao ${period}`.trim());
  return message(
    [
      say('report-view-title', { view: input.view, count: lines.length, ...periodNameArgs(made.period) }),
      null,
      ...(shown.length === 0 ? [say('report-view-empty', { view: input.view })] : shown),
    ],
    {
      choices: [
        ...(input.view === 'overdue'
          ? urgeChoices(made.report.overdue.slice((at - 1) * PAGE, at * PAGE))
          : []),
        ...pageButtons(at, pages, (page) => `baocao.xem ${input.view} ${page} ${period}`.trim()),
        [back],
      ],
      about: codesOf(made),
    },
  );
}

function viewButtons(made: MadeReport): Choice[][] {
  const period = periodWords(made);
  const open = (view: View) =>
    choice(say('report-button-view', { view }), `baocao.xem ${view} 1 ${period}`.trim());
  return rowsOf(VIEWS.map(open), 2);
}

function pageButtons(at: number, pages: number, call: (page: number) => string): Choice[][] {
  const turns = [
    ...(at > 1 ? [choice(say('button-previous'), call(at - 1))] : []),
    ...(at < pages ? [choice(say('button-next'), call(at + 1))] : []),
  ];
  return turns.length === 0 ? [] : [turns];
}

function periodWords({ period }: MadeReport): string {
  return period.kind === 'now' ? '' : period.key;
}

/** A reply to a report is about what it names first; more than a few would mean nothing. */
function codesOf({ report }: MadeReport): string[] {
  return [...new Set([...report.overdue, ...report.blockers].map(({ code }) => code))].slice(0, 10);
}
