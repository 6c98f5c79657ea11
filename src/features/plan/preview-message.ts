import { type Choice, choice, type Say, say } from '#app/message.ts';
import type { PlanDraft, Remark } from '#domain/plan/plan-draft.ts';
import { shorten } from '#domain/text/text.ts';
import { formatDay } from '#domain/time/day.ts';
import { differenceLines } from './difference-lines.ts';
import { type DraftFigures, leavesUndated, sortWarnings } from './figures.ts';
import { peopleLines } from './people-lines.ts';
import type { PlanBefore } from './plan-before.ts';
import { peopleToAdd } from './recognise-people.ts';
import { remarkLines } from './remark-lines.ts';
import { guessesOf, type PlanReview } from './review-plan.ts';

const FIELD_NAME_LENGTH = 32;
const CODES_SHOWN = 8;

/** How much of each list is shown; the rest is counted. */
interface Room {
  readonly faults: number;
  readonly sums: number;
  readonly warnings: number;
  readonly deadlines: number;
  /** Every code that moves. */
  readonly allMoves: boolean;
}

const ON_A_PHONE: Room = { faults: 10, sums: 3, warnings: 5, deadlines: 10, allMoves: false };
const ON_PAPER: Room = {
  faults: Infinity,
  sums: Infinity,
  warnings: Infinity,
  deadlines: Infinity,
  allMoves: true,
};

/** A read plan on one screen, most important first, with what can be done about it. Without a proposal: nothing can. */
export function previewMessage(
  review: PlanReview,
  proposalId: number | null,
): { lines: (Say | null)[]; choices: Choice[][] } {
  const lines = reviewLines(review, ON_A_PHONE);
  if (proposalId === null) return { lines: [...lines, null, say('plan-faults-next')], choices: [] };
  return {
    lines: [...lines, null, say(review.difference ? 'plan-question-again' : 'plan-question')],
    choices: inOrder(
      movesRow(review, proposalId),
      confirmRow(proposalId, peopleToAdd(review.people).length, review.takesPlaceOf),
      review,
    ),
  };
}

/** Everything about a read plan, every faulty row named. */
export function fullReview(review: PlanReview): (Say | null)[] {
  return reviewLines(review, ON_PAPER);
}

function reviewLines(review: PlanReview, room: Room): (Say | null)[] {
  const { plan, people, difference, isSame, figures } = review;
  const { faults } = plan.draft;
  if (faults.length > 0)
    return [
      headLine(review),
      say('plan-faults', { count: faults.length }),
      ...remarkLines(faults, room.faults),
      ...alsoLines(deadlineLines(sortWarnings(plan.draft.warnings).deadlines, room)),
    ];
  return [
    headLine(review),
    ...beforeLine(review),
    ...(isSame ? [say('plan-same-file')] : []),
    ...(difference && !isSame ? [...differenceLines(difference, room.allMoves), null] : []),
    ...figureLines(figures),
    null,
    ...peopleLines(people),
    ...warningLines(plan.draft, room),
  ];
}

/** What may stay as it is but is better put right in the same round. Sums are not: faults may be why they differ. */
function alsoLines(lines: readonly Say[]): (Say | null)[] {
  return lines.length === 0 ? [] : [null, say('plan-faults-also'), ...lines];
}

function headLine({ plan: { draft, year, fileName } }: PlanReview): Say {
  return say('plan-preview', {
    year,
    number: draft.number ?? 'none',
    issued: draft.issuedOn ? formatDay(draft.issuedOn) : 'none',
    file: fileName,
  });
}

function figureLines({ fields, ...figures }: DraftFigures): Say[] {
  const { criteria, leaves, maintain, remedy, points, lost, surveyed, scorings, rules } = figures;
  return [
    say('plan-counts', { fields: fields.length, criteria, leaves, maintain, remedy }),
    say('plan-points', { points, lost, surveyed }),
    ...fields.map((field) =>
      say('plan-field', {
        code: field.code,
        name: shorten(field.name, FIELD_NAME_LENGTH) || 'none',
        points: field.points,
        leaves: field.leaves,
      }),
    ),
    ...(scorings > 0 ? [say('plan-scorings', { count: scorings, rules, kept: scorings - rules })] : []),
  ];
}

function warningLines({ warnings, ignoredColumns }: PlanDraft, room: Room): Say[] {
  const { deadlines, sums, others } = sortWarnings(warnings);
  return [
    ...deadlineLines(deadlines, room),
    ...remarkLines(sums, room.sums),
    ...(others.length === 0 ? [] : [say('plan-warnings', { count: others.length })]),
    ...remarkLines(others, room.warnings),
    ...(ignoredColumns.length === 0
      ? []
      : [say('plan-columns-ignored', { count: ignoredColumns.length, list: ignoredColumns.join('; ') })]),
  ];
}

function deadlineLines(deadlines: readonly Remark[], room: Room): Say[] {
  if (deadlines.length === 0) return [];
  return [
    say('plan-deadlines', { count: deadlines.length }),
    ...remarkLines(deadlines, room.deadlines),
    ...undatedLine(deadlines),
  ];
}

/** What nobody will be reminded of, where the file is imported as it is. */
function undatedLine(deadlines: readonly Remark[]): Say[] {
  const codes = [...new Set(deadlines.filter(leavesUndated).map(({ args }) => String(args['code'])))];
  if (codes.length === 0) return [];
  const shown = codes.slice(0, CODES_SHOWN);
  const more = codes.length - shown.length;
  return [say('plan-deadlines-none', { count: codes.length, codes: shown.join(', '), more })];
}

/** Codes that moved are looked at before anything is confirmed; what only comes back is told, and can wait. */
function inOrder(moves: Choice[][], confirm: Choice[][], { difference, apart }: PlanReview): Choice[][] {
  const comesFirst = (difference?.moved.length ?? 0) + apart.length > 0;
  return comesFirst ? [...moves, ...confirm] : [...confirm, ...moves];
}

/** The way to the codes that move, where some do, or were said not to. */
function movesRow(review: PlanReview, proposalId: number): Choice[][] {
  const count = guessesOf(review).length;
  if (count + review.apart.length === 0) return [];
  return [[choice(say('plan-button-moves', { count }), `nhap.ma ${proposalId}`)]];
}

/** What of the plan of an earlier year is open, and from when on nobody is reminded of it any more. */
function beforeLine({ plan, takesPlaceOf }: PlanReview): Say[] {
  if (!takesPlaceOf) return [];
  const { year, open, until, orFrom } = takesPlaceOf;
  const shown = open.slice(0, CODES_SHOWN);
  return [
    say('plan-before', {
      year: String(plan.year),
      before: String(year),
      count: open.length,
      codes: shown.join(', '),
      more: open.length - shown.length,
      until,
      orFrom,
    }),
  ];
}

/**
 * Buttons that put a proposed plan in force, with its unknown people or without, or drop it; where it takes the place of
 * one with open work, from a later day as well.
 */
export function confirmRow(proposalId: number, newcomers: number, before: PlanBefore | null): Choice[][] {
  const waiting = before
    ? [
        [
          choice(
            say('plan-button-wait', { day: before.orFrom, people: newcomers }),
            `nhap.xacnhan ${proposalId}${newcomers > 0 ? ' +' : ''} @${before.orFrom}`,
          ),
        ],
      ]
    : [];
  return [...atOnceRow(proposalId, newcomers), ...waiting];
}

function atOnceRow(proposalId: number, newcomers: number): Choice[][] {
  const drop = choice(say('plan-button-drop'), `nhap.bo ${proposalId}`);
  const confirm = `nhap.xacnhan ${proposalId}`;
  if (newcomers === 0) return [[choice(say('plan-button-import'), confirm), drop]];
  return [
    [choice(say('plan-button-add-people', { count: newcomers }), `${confirm} +`)],
    [choice(say('plan-button-without-people'), confirm), drop],
  ];
}
