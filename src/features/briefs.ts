import { briefsFrom } from '#app/telling/brief.ts';
import { closeExplanations } from './appraisal/close-windows.ts';
import { undecidedToday } from './deadlines/chase-undecided.ts';
import { dueDirectives } from './directives/tell-due.ts';
import { silenceAfterDirectives } from './directives/tell-silence.ts';
import { leaderlessToday } from './duties/brief-leaderless.ts';
import { unansweredToday } from './duties/brief-unanswered.ts';
import { raiseUnanswered } from './escalation/raise-silence.ts';
import { meetingLeftOpen } from './meetings/brief-left-open.ts';
import { yearToTurn } from './plan/brief-year.ts';
import { unreachedToday } from './reach/brief-unreached.ts';
import { remarksToday } from './remarks/brief-unanswered.ts';
import { daysOffAhead } from './reminders/brief-days-off.ts';
import { silenceAfterUrges } from './urges/tell-silence.ts';

/**
 * What the morning's brief is made of, in its order. A process that only looks ahead loads it without the commands.
 */
export const briefs = briefsFrom([
  leaderlessToday,
  undecidedToday,
  unansweredToday,
  remarksToday,
  raiseUnanswered,
  unreachedToday,
  silenceAfterDirectives,
  dueDirectives,
  silenceAfterUrges,
  meetingLeftOpen,
  closeExplanations,
  daysOffAhead,
  yearToTurn,
]);
