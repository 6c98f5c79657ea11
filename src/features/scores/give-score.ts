import { z } from 'zod';
import { choice, type Message, message, rowsOf, say } from '#app/message.ts';
import { asksAgain, type Given, isGiven, type Odd, recordScore } from '#app/scores/record-score.ts';
import { givenParts, lacksReason, oddParts, pointChoices, reasonMayFollow } from '#app/scores/score-parts.ts';
import { unclearYear } from '#app/scores/which-year.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { type FoundWork, findWork, planMeant } from '#app/work/find-work.ts';
import { yearPerhapsMeant } from '#app/year/year-perhaps.ts';
import { mayScore } from '#domain/people/permission.ts';
import { done, type Refusal, type Result, refuse } from '#domain/result.ts';
import { sumPoints } from '#domain/score/points.ts';
import { scoreSteps } from '#domain/score/score-steps.ts';
import { isYearAlone } from '#understanding/dates/year-named.ts';
import { readScore, speaksOfPoints } from '#understanding/numbers/read-points.ts';
import { hearPoints } from './hear-points.ts';
import { pointsRead } from './points-schema.ts';
import { askLines, unreadLine } from './score-lines.ts';
import { unscoredIn, type Walk, walksOf } from './walk.ts';

const OFFERED = 12;

type Outcome =
  | { readonly kind: 'choose'; readonly walks: readonly Walk[]; readonly years: Years | null }
  | { readonly kind: 'ask'; readonly found: FoundWork; readonly isUnread: boolean }
  | { readonly kind: 'unrelated'; readonly words: string }
  | { readonly kind: 'again'; readonly refusal: Refusal; readonly code: string }
  | { readonly kind: 'which-year'; readonly refusal: Refusal }
  | { readonly kind: 'scored'; readonly score: Given | Odd };

/**
 * `/tucham [code] [points] [reason]`: the lead says how many points a criterion has earned, within 0 and its maximum and
 * in its own steps. Points are written down at once, so that they are not lost; why they are less than the maximum is
 * asked for after that.
 */
export const giveScore = command({
  word: 'tucham',
  menu: ['COORDINATOR', 'OFFICIAL'],
  ofCriterion: 'with-words',
  input: z.object({ reference: z.string().nullable(), given: pointsRead.nullable(), said: z.string() }),
  read: readScore,
  answeredBy: (words) => speaksOfPoints(words) || isYearAlone(words),

  async run(turn): Promise<Result<Outcome>> {
    const { reference } = turn.input;
    if (reference === null) return choose(turn);
    const found = await findWork(turn, reference);
    if (!found.ok) return found;
    const allowed = mayScore(turn.actor, found.value.criterion);
    if (!allowed.ok) return allowed;
    const heard = await hearPoints(turn, turn.input);
    if (heard.kind === 'unrelated') return done(heard);
    if (heard.kind !== 'points')
      return done({ kind: 'ask', found: found.value, isUnread: heard.kind === 'unread' });
    const unclear = await unclearYear(turn, found.value, heard.given.points);
    if (unclear) return done({ kind: 'which-year', refusal: unclear });
    const score = await recordScore(turn, found.value, heard.given);
    if (score.ok) return done({ kind: 'scored', score: score.value });
    const { code } = found.value.criterion;
    return asksAgain(score) ? done({ kind: 'again', refusal: score, code }) : score;
  },

  unrelated: (outcome) => (outcome.kind === 'unrelated' ? outcome.words : null),

  answer(outcome, { year }) {
    if (outcome.kind === 'unrelated') return null;
    if (outcome.kind === 'again')
      return againMessage(outcome.refusal, outcome.code, callFor(outcome.code, year));
    if (outcome.kind === 'which-year') return whichYearMessage(outcome.refusal);
    if (outcome.kind === 'choose') return chooseMessage(outcome.walks, outcome.years);
    if (outcome.kind === 'ask') return askMessage(outcome.found, outcome.isUnread, year);
    if (isGiven(outcome.score)) return givenMessage(outcome.score);
    return oddMessage(outcome.score, callFor(outcome.score.found.criterion.code, year));
  },
});

/** The year before, which may be meant as well, and that of the plan in force. */
interface Years {
  readonly before: number;
  readonly year: number;
}

async function choose(turn: Turn): Promise<Result<Outcome>> {
  const head = await planMeant(turn);
  if (!head.ok) return head;
  const walks = await walksOf(turn);
  if (!walks.ok) return walks;
  const before = await yearPerhapsMeant(turn, null);
  const years = before === null ? null : { before, year: head.value.year };
  if (walks.value.length === 0 && years === null) return refuse('score-none-yours');
  return done({ kind: 'choose', walks: walks.value, years });
}

/** Of which year are they? */
function whichYearMessage({ reason, args = {} }: Refusal): Message {
  const { code = '', points = '', before = '', year = '' } = args;
  const buttons = [before, year].map((each) =>
    choice(say('appraisal-button-year', { year: each }), `tucham ${each} ${code} ${points}`),
  );
  const expects = expectationOf(`tucham ${code} ${points}`);
  return message([say(reason, args)], { choices: [buttons], expects });
}

/** The fields to be scored one after another, each with how far it has come; below, single criteria. */
function chooseMessage(walks: readonly Walk[], years: Years | null): Message {
  const open = walks.flatMap(unscoredIn);
  const fields = walks.map((walk) => {
    const { field, lines } = walk;
    const left = unscoredIn(walk).length;
    const args = { code: field.code, scored: lines.length - left, of: lines.length };
    return choice(say('score-button-field', args), `tucham.linhvuc ${field.code}`);
  });
  const singles = open
    .slice(0, OFFERED)
    .map((code) => choice(say('score-button-criterion', { code }), `tucham ${code}`));
  const all = walks.flatMap(({ lines }) => lines);
  const title = say(open.length === 0 ? 'score-nothing-open' : 'score-choose', {
    scored: all.length - open.length,
    of: all.length,
    points: sumPoints(all.map(({ criterion }) => criterion.selfScore)),
    max: sumPoints(all.map(({ criterion }) => criterion.maxPoints)),
  });
  const args = years && { before: String(years.before), year: String(years.year) };
  const past = args && choice(say('score-button-year', { year: args.before }), `tucham ${args.before}`);
  return message([...(args ? [say('score-choose-year', args)] : []), title], {
    choices: [...(past ? [[past]] : []), ...rowsOf(fields, 2), ...rowsOf(singles, 3)],
  });
}

/** What gives a criterion points, with the year that was named: it is not asked about again. */
function callFor(code: string, year: number | null): string {
  return year === null ? `tucham ${code}` : `tucham ${year} ${code}`;
}

function askMessage(found: FoundWork, isUnread: boolean, year: number | null): Message {
  const { code, scoring, maxPoints, selfScore } = found.criterion;
  const { offered } = scoreSteps(scoring, maxPoints ?? 0);
  const evidence = choice(say('progress-button-evidence', { code }), `minhchung ${code}`);
  return message([...unreadLine(isUnread), ...askLines(found), say('score-how')], {
    choices: [...pointChoices(offered, callFor(code, year), selfScore), [evidence]],
    expects: expectationOf(callFor(code, year)),
    about: [code],
  });
}

function givenMessage(given: Given): Message {
  const { lines, choices } = givenParts(given);
  return message(lines, {
    choices,
    about: [given.found.criterion.code],
    expects: lacksReason(given) ? reasonMayFollow(given.scoreId, null) : null,
  });
}

/** Why points were not written down; others are waited for, as before. */
export function againMessage({ reason, args }: Refusal, code: string, call = `tucham ${code}`): Message {
  return message([say(reason, args)], { expects: expectationOf(call), about: [code], place: 'new' });
}

/** What is said next are the points that `call` waits for. */
function expectationOf(call: string): Message['expects'] {
  const [word = '', ...given] = call.split(' ');
  return { word, given: given.join(' ') };
}

/** Points that are no usual step, with others to choose; `call` begins the buttons. */
export function oddMessage(odd: Odd, call = `tucham ${odd.found.criterion.code}`): Message {
  const { lines, choices } = oddParts(odd, call);
  return message(lines, {
    choices,
    expects: expectationOf(call),
    about: [odd.found.criterion.code],
    place: 'new',
  });
}
