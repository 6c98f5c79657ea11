import { type Choice, choice, type Message, message, rowsOf, type Say, say } from '#app/message.ts';
import { pointChoices } from '#app/scores/score-parts.ts';
import type { Turn } from '#app/turn/turn.ts';
import { type FoundWork, findWork } from '#app/work/find-work.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { sumPoints } from '#domain/score/points.ts';
import { scoreSteps } from '#domain/score/score-steps.ts';
import { lacksSupport } from '#domain/score/score-support.ts';
import { askLines } from './score-lines.ts';
import { nextAfter, unscoredIn, type Walk, walksOf } from './walk.ts';

/** Where a field that is scored one after another stands: at a criterion, or past its last. */
export interface FieldStep {
  readonly walk: Walk;
  readonly found: FoundWork | null;
  /** The other fields that are still to be scored. */
  readonly others: readonly Walk[];
}

/** The step at a criterion; without one at the first that is still to be scored, and past the last where none is. */
export async function stepAt(turn: Turn, field: string, code: string | null): Promise<Result<FieldStep>> {
  const walks = await walksOf(turn);
  if (!walks.ok) return walks;
  const walk = walks.value.find((each) => each.field.code === field);
  if (!walk) return refuse('score-field-unknown', { code: field });
  const others = walks.value.filter((each) => each !== walk && unscoredIn(each).length > 0);
  const at = code ?? unscoredIn(walk)[0] ?? null;
  if (at === null) return done({ walk, found: null, others });
  if (!walk.lines.some(({ criterion }) => criterion.code === at))
    return refuse('score-field-unknown', { code: at });
  const found = await findWork(turn, at);
  return found.ok ? done({ walk, found: found.value, others }) : found;
}

/** The step after a criterion: the next that is still to be scored, else the end of the field. */
export async function stepAfter(turn: Turn, field: string, code: string): Promise<Result<FieldStep>> {
  const walks = await walksOf(turn);
  if (!walks.ok) return walks;
  const walk = walks.value.find((each) => each.field.code === field);
  const next = walk && nextAfter(walk, code);
  if (next) return stepAt(turn, field, next);
  const end = await stepAt(turn, field, null);
  return end.ok ? done({ ...end.value, found: null }) : end;
}

/** A step in words and buttons, below what was just done. */
export function stepMessage(step: FieldStep, before: readonly Say[], undo: readonly Choice[] = []): Message {
  const above = before.length === 0 ? [] : [...before, null];
  return step.found ? criterionStep(step, step.found, above, undo) : summary(step, above, undo);
}

function criterionStep(
  { walk }: FieldStep,
  found: FoundWork,
  above: Message['lines'],
  undo: readonly Choice[],
): Message {
  const { code, scoring, maxPoints, selfScore } = found.criterion;
  const codes = walk.lines.map(({ criterion }) => criterion.code);
  const at = codes.indexOf(code);
  const call = `tucham.linhvuc ${walk.field.code}`;
  const { offered } = scoreSteps(scoring, maxPoints ?? 0);
  const back = codes[at - 1];
  const next = codes[at + 1];
  const left = unscoredIn(walk).length;
  const place = say('score-field-place', {
    field: walk.field.code,
    at: at + 1,
    of: codes.length,
    scored: codes.length - left,
  });
  return message([...above, place, ...askLines(found), say('score-how')], {
    choices: [
      ...pointChoices(offered, `${call} ${code}`, selfScore),
      [
        ...(back ? [choice(say('score-button-back'), `${call} ${back}`)] : []),
        ...(next ? [choice(say('score-button-skip'), `${call} ${next}`)] : []),
      ],
      [choice(say('score-button-stop', { last: next ? 'no' : 'yes' }), `${call} =tong`), ...undo],
    ].filter((row) => row.length > 0),
    expects: { word: 'tucham.linhvuc', given: `${walk.field.code} ${code}` },
    about: [code],
  });
}

/** The field in figures: how much was given of how much, what is missing, and what nothing supports. */
function summary({ walk, others }: FieldStep, above: Message['lines'], undo: readonly Choice[]): Message {
  const { field, lines } = walk;
  const missing = unscoredIn(walk);
  const scored = lines.filter(({ criterion }) => !missing.includes(criterion.code));
  const unsupported = scored.filter((each) => lacksSupport(each.criterion.selfScore ?? 0, each));
  const codes = (of: typeof lines) => of.map(({ criterion }) => criterion.code).join(', ');
  const call = `tucham.linhvuc ${field.code}`;
  return message(
    [
      ...above,
      say('score-field-title', { code: field.code, name: field.name }),
      say('score-field-sum', {
        points: sumPoints(scored.map(({ criterion }) => criterion.selfScore)),
        max: sumPoints(lines.map(({ criterion }) => criterion.maxPoints)),
        scored: scored.length,
        of: lines.length,
      }),
      ...(missing.length > 0
        ? [say('score-field-missing', { count: missing.length, codes: missing.join(', ') })]
        : []),
      ...(unsupported.length > 0
        ? [say('score-field-unsupported', { count: unsupported.length, codes: codes(unsupported) })]
        : []),
    ],
    {
      choices: [
        ...rowsOf(
          missing
            .slice(0, 9)
            .map((code) => choice(say('score-button-criterion', { code }), `${call} ${code}`)),
          3,
        ),
        ...rowsOf(
          unsupported
            .slice(0, 4)
            .map(({ criterion: { code } }) =>
              choice(say('progress-button-evidence', { code }), `minhchung ${code}`),
            ),
          2,
        ),
        ...others.slice(0, 2).map((each) => [nextField(each)]),
        [...undo, choice(say('score-button-fields'), 'tucham')],
      ],
      about: lines.map(({ criterion }) => criterion.code),
    },
  );
}

function nextField(walk: Walk): Choice {
  const { code } = walk.field;
  const of = walk.lines.length;
  return choice(
    say('score-button-field', { code, scored: of - unscoredIn(walk).length, of }),
    `tucham.linhvuc ${code}`,
  );
}
