import { urgeChoices } from '#app/directives/steering-choices.ts';
import { type Choice, choice, type Message, message, rowsOf, say } from '#app/message.ts';
import { fileChoices } from './file-choices.ts';
import type { MadeReport } from './make-report.ts';
import { firstOf, summaryLines } from './summary-lines.ts';
import { callOf, VIEWS } from './views.ts';

const ABOUT = 10;

/**
 * The first screen as a message: what `/baocao` answers and the digests post. `amended`: it was brought up to date after
 * it was posted.
 */
export function summaryMessage(made: MadeReport, state: 'new' | 'amended' = 'new'): Message {
  const { report } = made;
  const first = new Set(firstOf(report).map(({ code }) => code));
  const late = report.overdue.filter(({ code }) => first.has(code));
  return message(summaryLines(made, state), {
    choices: [
      ...urgeChoices(late),
      ...viewButtons(made),
      [...fileChoices(made.period, ['word', 'excel']), choice(say('report-button-meeting'), 'hop')],
    ],
    about: codesOf(made),
  });
}

function viewButtons(made: MadeReport): Choice[][] {
  return rowsOf(
    VIEWS.filter((view) => view !== 'directives' || made.directives.length > 0).map((view) =>
      choice(say('report-button-view', { view }), callOf(made, view, 1)),
    ),
    3,
  );
}

/** A reply to a report is about what it names first; more than a few would mean nothing. */
function codesOf({ report }: MadeReport): string[] {
  const named = [...firstOf(report), ...report.blockers, ...report.overdue];
  return [...new Set(named.map(({ code }) => code))].slice(0, ABOUT);
}
