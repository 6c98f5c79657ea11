import { shorten } from '#domain/text/text.ts';
import { type Choice, choice, type Expectation, rowsOf, type Say, say } from '../message.ts';
import type { Given, Odd } from './record-score.ts';

/** Reasons that are offered as buttons; their words are `score-reason`. */
const REASONS = ['late', 'partial', 'missing', 'rate'] as const;
/** Steps offered instead of points that are none. */
const NEAREST = 3;

/** Lines and buttons about points, wherever they stand in a message. */
export interface ScoreParts {
  readonly lines: readonly Say[];
  readonly choices: readonly (readonly Choice[])[];
}

/** Marks a reason that need not be given: what else is said meanwhile is heard as what it is. */
export const MAY_FOLLOW = '+';

/** The reason that may be said after points below the maximum; `walk` as for its buttons. */
export function reasonMayFollow(scoreId: number, walk: string | null): Expectation {
  return { word: 'tucham.lydo', given: `${scoreId} ${walk ?? '-'} ${MAY_FOLLOW}` };
}

/** What was written down, to be taken back; below the maximum its reason is asked for. */
export function givenParts(given: Given): ScoreParts {
  const { scoreId, unsupported } = given;
  const { code } = given.found.criterion;
  const asks = lacksReason(given);
  const undo = choice(say('progress-button-undo', { code }), `hoantac d${scoreId}`);
  const evidence = choice(say('progress-button-evidence', { code }), `minhchung ${code}`);
  return {
    lines: [...givenLines(given), ...(asks ? [say('score-ask-reason', { code })] : [])],
    choices: [...(asks ? reasonChoices(scoreId, null) : []), unsupported ? [evidence, undo] : [undo]],
  };
}

/** Points that are no usual step: the nearest ones to choose from, and the points as they were said. */
export function oddParts({ points, steps, max, found }: Odd, call: string): ScoreParts {
  const { code } = found.criterion;
  const near = steps.offered
    .toSorted((a, b) => Math.abs(a - points) - Math.abs(b - points))
    .slice(0, NEAREST)
    .toSorted((a, b) => a - b);
  const sure = choice(say('score-button-exact', { points }), `${call} =${points}`);
  return {
    lines: [say('score-odd', { code, points, max })],
    choices: [...pointChoices(near, call, null), [sure]],
  };
}

/** A score that was written down, and that it has nothing to stand on where that is so. */
export function givenLines(given: Given): Say[] {
  const { found, points, max, before, reason, unsupported } = given;
  const { code, name, evidence } = found.criterion;
  return [
    say('score-given', {
      code,
      name: shorten(name, 60),
      points,
      max,
      before: before === null || before === points ? 'none' : before,
      accepted: evidence.accepted,
      reason: reason || 'none',
    }),
    ...(unsupported ? [say('score-unsupported', { code, waiting: evidence.submitted })] : []),
  ];
}

/** Whether points below the maximum still wait for their reason. */
export function lacksReason({ points, max, reason }: Pick<Given, 'points' | 'max' | 'reason'>): boolean {
  return points < max && reason === '';
}

/** Reasons to choose from for a score; `walk`: the field that is being scored one after another. */
export function reasonChoices(scoreId: number, walk: string | null): Choice[][] {
  const preset = (reason: string) =>
    choice(say('score-button-reason', { reason }), `tucham.lydo ${scoreId} ${walk ?? '-'} =${reason}`);
  const other = choice(say('score-button-other-reason'), `tucham.lydo ${scoreId} ${walk ?? '-'}`);
  return rowsOf([...REASONS.map(preset), other], 2);
}

/** The buttons of the points that can be given, `call` before each. */
export function pointChoices(points: readonly number[], call: string, present: number | null): Choice[][] {
  const buttons = points.map((each) =>
    choice(
      say('score-button-points', { points: each, now: each === present ? 'yes' : 'no' }),
      `${call} ${each}`,
    ),
  );
  return rowsOf(buttons, 4);
}
