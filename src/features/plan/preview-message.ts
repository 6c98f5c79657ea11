import { type Choice, choice, type Say, say } from '#app/message.ts';
import { formatDay } from '#domain/day.ts';
import type { PlanDraft } from '#domain/plan-draft.ts';
import { shorten } from '#domain/text.ts';
import { differenceLines } from './difference-lines.ts';
import { type DraftFigures, sortWarnings } from './figures.ts';
import { peopleLines } from './people-lines.ts';
import { peopleToAdd } from './recognise-people.ts';
import { remarkLines } from './remark-lines.ts';
import type { PlanReview } from './review-plan.ts';

const FAULTS_SHOWN = 10;
const SUMS_SHOWN = 3;
const WARNINGS_SHOWN = 5;
const DEADLINES_SHOWN = 4;
const FIELD_NAME_LENGTH = 32;

/** A read plan on one screen, most important first, with what can be done about it. Without a proposal: nothing can. */
export function previewMessage(
  review: PlanReview,
  proposalId: number | null,
): { lines: (Say | null)[]; choices: Choice[][] } {
  const { plan, people, difference, isSame, figures } = review;
  const { draft } = plan;
  const head = headLine(review);
  if (proposalId === null) {
    const { faults } = draft;
    return {
      lines: [
        head,
        say('plan-faults', { count: faults.length }),
        ...remarkLines(faults, FAULTS_SHOWN),
        null,
        say('plan-faults-next'),
      ],
      choices: [],
    };
  }
  const newcomers = peopleToAdd(people).length;
  return {
    lines: [
      head,
      ...(isSame ? [say('plan-same-file')] : []),
      ...(difference && !isSame ? [...differenceLines(difference), null] : []),
      ...figureLines(figures),
      null,
      ...peopleLines(people),
      ...warningLines(draft),
      null,
      say(difference ? 'plan-question-again' : 'plan-question'),
    ],
    choices: choicesFor(proposalId, newcomers),
  };
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
  const { criteria, leaves, maintain, remedy, points, lost, surveyed } = figures;
  return [
    say('plan-counts', { fields: fields.length, criteria, leaves, maintain, remedy }),
    say('plan-points', { points, lost, surveyed }),
    ...fields.map((field) =>
      say('plan-field', {
        code: field.code,
        name: shorten(field.name, FIELD_NAME_LENGTH),
        points: field.points,
        leaves: field.leaves,
      }),
    ),
  ];
}

function warningLines({ warnings, ignoredColumns }: PlanDraft): Say[] {
  const { deadlines, sums, others } = sortWarnings(warnings);
  const unread = deadlines.slice(0, DEADLINES_SHOWN).map(({ args }) => `${args['code']} “${args['text']}”`);
  return [
    ...(deadlines.length === 0
      ? []
      : [
          say('plan-deadlines-unknown', {
            count: deadlines.length,
            list: unread.join('; '),
            more: deadlines.length - unread.length,
          }),
        ]),
    ...remarkLines(sums, SUMS_SHOWN),
    ...(others.length === 0 ? [] : [say('plan-warnings', { count: others.length })]),
    ...remarkLines(others, WARNINGS_SHOWN),
    ...(ignoredColumns.length === 0
      ? []
      : [say('plan-columns-ignored', { count: ignoredColumns.length, list: ignoredColumns.join('; ') })]),
  ];
}

function choicesFor(proposalId: number, newcomers: number): Choice[][] {
  const drop = choice(say('plan-button-drop'), `nhap.bo ${proposalId}`);
  const confirm = `nhap.xacnhan ${proposalId}`;
  if (newcomers === 0) return [[choice(say('plan-button-import'), confirm), drop]];
  return [
    [choice(say('plan-button-add-people', { count: newcomers }), `${confirm} +`)],
    [choice(say('plan-button-without-people'), confirm), drop],
  ];
}
