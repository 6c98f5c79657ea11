import { z } from 'zod';
import { message, type Say, say } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import { criteriaIndex } from '#app/words/criteria-index.ts';
import { hearingOf } from '#app/words/hearing.ts';
import { planInForce } from '#app/work/find-work.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { fold } from '#domain/text/fold.ts';
import { instantOf } from '#domain/time/clock.ts';
import { type Hearing, indexCriteria, type Reading, understand as read } from '#understanding/index.ts';
import { dayOption } from './day-option.ts';
import { type Report, verb } from './verb.ts';

const NOON = 12;

/**
 * How a message would be read, and why. Without a text: one message a line from standard input, one JSON line each.
 * `--as`: the sender, by id or name; without, everybody's criteria are theirs.
 */
export const understand = verb({
  name: 'understand',
  args: '[TEXT] [--as MEMBER] [--about CODE] [--on DATE] [--json]',
  options: { as: { type: 'string' }, about: { type: 'string' }, on: { type: 'string' } },
  input: z.object({
    as: z.string().optional(),
    about: z.string().optional(),
    on: dayOption.optional(),
    rest: z.array(z.string()),
  }),

  run: ({ as, about, on, rest }, { config, input, withHouse }): Promise<Result<Report>> =>
    withHouse(async (house) => {
      const at = on && instantOf(on, NOON, 0, config.timeZone);
      const hearing = await house.inTurn((turn) => hearingFor(turn, as, about ? [about] : []), at);
      if (!hearing.ok) return hearing;
      if (rest.length > 0) return done(reportOf(read(rest.join(' '), hearing.value)));
      const documents = linesIn(await input()).map((line) =>
        JSON.stringify({ readings: line.trim() === '' ? [] : read(line, hearing.value).map(jsonOf) }),
      );
      return done({ ok: true, message: message([]), json: null, lines: documents });
    }),
});

/** The lines of a text, the empty ones among them: each has its answer. */
function linesIn(text: string): string[] {
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
}

async function hearingFor(
  turn: Turn,
  as: string | undefined,
  about: readonly string[],
): Promise<Result<Hearing>> {
  const head = await turn.store.plans.inForce(turn.today);
  const nobody = { today: turn.today, mine: null, about, open: [] };
  if (!head) return done({ index: indexCriteria([]), ...nobody });
  const index = await criteriaIndex(turn, head);
  const unknown = about.find((code) => index.placeOf(code) < 0);
  if (unknown !== undefined) return refuse('criterion-unknown', { code: unknown });
  if (as === undefined) return done({ index, ...nobody });
  const sender = (await turn.store.people.all()).find(
    ({ id, name }) => String(id) === as || fold(name) === fold(as),
  );
  if (!sender) return refuse('cli-member-unknown', { text: as });
  const plan = await planInForce(turn);
  return plan.ok
    ? done(await hearingOf(turn, head, about, { memberId: sender.id, role: sender.role }))
    : plan;
}

function reportOf(readings: readonly Reading[]): Report {
  return { ok: true, message: message(readings.flatMap(linesOf)), json: { readings: readings.map(jsonOf) } };
}

function jsonOf({ intent, criterion, percent, points, date, note, sure, state, problem, why }: Reading) {
  return { intent, criterion, percent, points, date, note, sure, state, problem, why };
}

function linesOf({ intent, criterion, percent, points, date, note, sure, problem, why }: Reading): Say[] {
  return [
    say('cli-reading', {
      intent,
      code: criterion ?? 'none',
      percent: percent ?? 'none',
      points: points ?? 'none',
      date: date ?? 'none',
      note: note || 'none',
      sure: sure ? 'yes' : 'no',
      problem: problem ?? 'none',
    }),
    ...why.map(({ words, means }) => say('cli-clue', { words, means })),
  ];
}
