import { z } from 'zod';
import { choice, type Message, message, type Say, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { periodArgs } from '#domain/plan/reference.ts';
import {
  explainForecast,
  type ForecastExplained,
  type TimesExplained,
} from '#domain/report/explain-forecast.ts';
import type { CriterionLine } from '#domain/report/line.ts';
import { chanceOf } from '#domain/report/outlook.ts';
import { done, refuse } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import { type MadeReport, makeReport } from './make-report.ts';
import { periodWords } from './period-words.ts';
import { callOf } from './views.ts';

const NAME = 70;
const PERCENT = 100;

/** How the forecast of a criterion comes about, number by number: what a tap on a point at risk shows. */
export const explainRisk = command({
  word: 'baocao.diem',
  input: z.object({ code: z.string().min(1), words: z.string() }),
  read(words) {
    const [code = '', ...period] = words.trim().split(/\s+/);
    return { code, words: period.join(' ') };
  },
  async run(turn) {
    const { code, words } = turn.input;
    const made = await makeReport(turn, words);
    if (!made.ok) return made;
    const line = made.value.lines.find(({ criterion }) => criterion.code === code);
    return line ? done({ made: made.value, line }) : refuse('criterion-unknown', { code });
  },
  answer: ({ made, line }) => explanation(made, line),
});

function explanation(made: MadeReport, line: CriterionLine): Message {
  const { criterion, forecast, leads } = line;
  const explained = explainForecast(line);
  return message(
    [
      say('report-why-title', { code: criterion.code, name: shorten(criterion.name, NAME) }),
      say('report-why-leads', { leads: leads.join(', ') || 'none' }),
      null,
      say('report-why-figures', {
        max: forecast.max,
        forecast: forecast.expected,
        secure: forecast.secure,
        atRisk: forecast.atRisk,
        lost: forecast.lost,
        band: forecast.band,
        lastYear: explained.lastYear ?? 'none',
      }),
      ...forecast.why.map((reason) => say('report-why-reason', { reason })),
      null,
      ...reckoning(explained),
      rank(explained),
    ],
    {
      choices: [
        [
          choice(say('report-button-view', { view: 'risk' }), callOf(made, 'risk', 1)),
          choice(say('report-button-back'), `baocao ${periodWords(made)}`.trim()),
        ],
      ],
      about: [criterion.code],
    },
  );
}

/** How the place in the ranking is reckoned. */
function rank({ forecast, rankedBy: [days, ...others] }: ForecastExplained): Say {
  return say('report-why-rank', {
    single: others.length === 0 ? 'yes' : 'no',
    atRisk: forecast.atRisk,
    undated: days === null ? 'yes' : 'no',
    days: Math.max(0, days ?? 0),
    pressing: forecast.pressing,
  });
}

/** The sum the forecast is, a line for each kind of time. */
function reckoning({ way, times, worth, costs, lateWorth, lastYear, forecast }: ForecastExplained): Say[] {
  if (way === 'settled') return [];
  if (way === 'survey') return [say('report-why-survey', { lastYear: lastYear ?? 'none' })];
  const line = (time: TimesExplained) =>
    say('report-why-time', {
      count: time.count,
      ...periodArgs(time.period ?? 'once'),
      state: time.state,
      chance: percent(time.chance ? chanceOf(time.chance) : 1),
      way,
      worth: time.worth ?? 0,
      expected: time.expected ?? time.costs ?? 0,
      late: time.late ? 'yes' : 'no',
      lateWorth: percent(lateWorth),
      lateCost: costs?.late ?? 0,
      missingCost: costs?.missing ?? 0,
      unproven: time.unproven ? 'yes' : 'no',
      open: time.chance ? 'yes' : 'no',
      done: percent(time.chance?.done),
      rest: percent(1 - (time.chance?.done ?? 0)),
      trust: percent(time.chance?.trust),
      time: percent(time.chance?.time),
      blocked: time.chance && time.chance.blocked < 1 ? percent(time.chance.blocked) : 'no',
      overdue: time.chance && time.chance.overdue < 1 ? percent(time.chance.overdue) : 'no',
      daysLate: time.daysLate,
    });
  const head = say('report-why-head', { way, worth, most: costs?.most ?? 0 });
  const sum = say('report-why-sum', { way, worth, forecast: forecast.expected });
  return [head, ...times.map(line), sum];
}

function percent(share: number | undefined): number {
  return Math.round((share ?? 0) * PERCENT);
}
