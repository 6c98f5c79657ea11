import { kitChoice, yearArgs } from '#app/explanation/lines.ts';
import {
  type Choice,
  choice,
  LONGEST_CALL_BYTES,
  type Message,
  message,
  type Say,
  say,
} from '#app/message.ts';
import { goesArgs } from '#app/telling/good-hour.ts';
import type { Turn } from '#app/turn/turn.ts';
import { roundPoints } from '#domain/score/points.ts';
import { appraisalArgs, appraisedOf } from '#domain/score/score.ts';
import { shorten } from '#domain/text/text.ts';
import type { AppraiseOutcome, Overview } from './appraise-outcome.ts';
import { backToList } from './explanation-message.ts';
import { type AppraisalFault, type AppraisalReview, givenIn } from './review-appraisal.ts';
import type { TakenOver } from './take-over.ts';

const FAULTS = 8;
const WARNINGS = 4;
const DIFFERENCES = 10;
const NAME_LENGTH = 50;

/** What the next words or file belong to: the same year. */
function againOf(year: number | null): Message['expects'] {
  return { word: 'thamdinh', given: year === null ? '' : String(year) };
}

/** A turn with the points that were given. */
type Asking = Turn & {
  readonly input: {
    readonly points: number | 'drop' | null;
    readonly note: string;
  };
};

/** The answer to `/thamdinh`. */
export function appraiseMessage(outcome: AppraiseOutcome, turn: Asking): Message {
  const again = againOf(turn.year);
  switch (outcome.kind) {
    case 'overview':
      return overviewMessage(outcome.overview, again);
    case 'ask':
      return askMessage(outcome, turn.year);
    case 'which-year':
      return whichYearMessage(outcome, turn);
    case 'taken':
      return takenMessage(outcome, turn);
    case 'unreadable':
      return message([say(outcome.reason, outcome.args), say('appraisal-send-again')], {
        expects: again,
        place: 'new',
      });
    case 'faulty':
      return faultyMessage(outcome.review, again);
    case 'nothing':
      return message([say('appraisal-nothing-new', { count: outcome.review.rows.length })], {
        expects: again,
        place: 'new',
      });
    case 'proposed':
      return proposedMessage(outcome.review, outcome.proposalId, turn);
  }
}

function overviewMessage(overview: Overview, again: Message['expects']): Message {
  const { year, days, appraised, before, ...rest } = overview;
  const args = { ...rest, ...appraisalArgs(appraised), year: String(year) };
  const past = [...new Set(before)].map((each) =>
    say('appraisal-disputed-before', {
      year: String(each),
      count: before.filter((other) => other === each).length,
    }),
  );
  return message([say('appraisal-overview', args), ...past, say('appraisal-how')], {
    choices: [
      [backToList()],
      [
        choice(say('export-button-file', { file: 'excel' }), `xuat.tep excel ${year}`),
        choice(say('appraisal-button-days', { days }), 'thamdinh.ngay'),
      ],
    ],
    expects: again,
  });
}

/** Asks which year is meant; a reason too long for a button is sent again with the year. */
function whichYearMessage(
  { code, years }: Extract<AppraiseOutcome, { kind: 'which-year' }>,
  { input }: Asking,
): Message {
  const { points, note } = input;
  const lines = years.map((year) => ({ year, line: `thamdinh ${year} ${code} ${points} ${note}`.trim() }));
  const fits = lines.every(({ line }) => Buffer.byteLength(line) <= LONGEST_CALL_BYTES);
  const [before = '', year = ''] = years.map(String);
  const typed = lines.map((each) => say('appraisal-type-year', { line: each.line }));
  return message([say('appraisal-which-year', { code, before, year }), ...(fits ? [] : typed)], {
    choices: fits
      ? [lines.map((each) => choice(say('appraisal-button-year', { year: String(each.year) }), each.line))]
      : [],
    about: [code],
  });
}

function askMessage(
  { found, year: of }: Extract<AppraiseOutcome, { kind: 'ask' }>,
  year: number | null,
): Message {
  const { code, name, maxPoints, selfScore, appraisedScore } = found.criterion;
  const named = year === null ? code : `${year} ${code}`;
  const args = {
    code,
    name: shorten(name, NAME_LENGTH),
    max: maxPoints ?? 'none',
    self: selfScore ?? 'none',
    points: appraisedScore ?? 'none',
    year: String(of),
  };
  const quick = [...new Set([selfScore, 0].filter((each): each is number => each !== null))];
  const buttons: Choice[] = quick.map((points) =>
    choice(say('appraisal-button-points', { points }), `thamdinh ${named} ${points}`),
  );
  const drop = appraisedScore === null ? [] : [choice(say('appraisal-button-drop'), `thamdinh ${named} =bo`)];
  return message([say('appraisal-ask', args)], {
    choices: [buttons, drop].filter((row) => row.length > 0),
    expects: { word: 'thamdinh', given: named },
    about: [code],
  });
}

function takenMessage(
  { found, points, taken, year }: Extract<AppraiseOutcome, { kind: 'taken' }>,
  turn: Asking,
): Message {
  const { code, name, maxPoints, selfScore } = found.criterion;
  const again = againOf(turn.year);
  const args = {
    code,
    name: shorten(name, NAME_LENGTH),
    points: points ?? 'none',
    year: String(year),
    max: maxPoints ?? 'none',
    self: selfScore ?? 'none',
    moved: points === null || selfScore === null ? 0 : roundPoints(points - selfScore),
  };
  return message([say('appraisal-taken', args), ...disputeLines(taken, turn)], {
    choices:
      taken.disputes.length > 0
        ? [[kitChoice({ criterion: found.criterion, year: taken.year }), backToList()]]
        : [],
    expects: again,
    about: [code],
  });
}

/** How many criteria can be explained until when, who was told, and whom no message reaches. */
export function disputeLines({ disputes, dueOn, told, unreached, year }: TakenOver, turn: Turn): Say[] {
  if (disputes.length === 0) return [];
  return [
    say('appraisal-opened', {
      count: disputes.length,
      due: dueOn,
      told,
      ...goesArgs(turn),
      ...yearArgs(year),
    }),
    ...(unreached.length > 0 ? [say('appraisal-unreached', { codes: unreached.join(', ') })] : []),
  ];
}

function faultyMessage({ faults, warnings }: AppraisalReview, again: Message['expects']): Message {
  return message(
    [
      say('appraisal-faulty', { count: faults.length }),
      ...faultLines(faults, FAULTS),
      ...faultLines(warnings, WARNINGS),
      say('appraisal-send-again'),
    ],
    { expects: again, place: 'new' },
  );
}

function proposedMessage(review: AppraisalReview, proposalId: number, turn: Turn): Message {
  const { rows, byField, warnings, missing, year } = review;
  const differing = rows.filter(
    ({ criterion, points }) =>
      criterion.selfScore !== null && roundPoints(points) !== roundPoints(criterion.selfScore),
  );
  const lower = differing.filter((row) => row.points < (row.criterion.selfScore ?? 0));
  const shown = [...lower, ...differing.filter((row) => !lower.includes(row))].slice(0, DIFFERENCES);
  const more = differing.length - shown.length;
  const due = turn.calendar.add(turn.today, turn.settings.explanationDays);
  return message(
    [
      say('appraisal-preview', {
        year: String(year),
        ...appraisalArgs(appraisedOf(rows.map(givenIn))),
        lower: lower.length,
        higher: differing.length - lower.length,
        missing,
      }),
      ...byField
        .filter(({ appraised: { compared } }) => compared.self !== compared.points)
        .map(({ code, appraised }) => say('appraisal-field', { code, ...appraisalArgs(appraised) })),
      ...(shown.length > 0 ? [null] : []),
      ...shown.map(({ criterion, points: given, note }) =>
        say('appraisal-row', {
          code: criterion.code,
          name: shorten(criterion.name, NAME_LENGTH),
          self: criterion.selfScore ?? 0,
          points: given,
          moved: roundPoints(given - (criterion.selfScore ?? 0)),
          note: shorten(note, NAME_LENGTH) || 'none',
        }),
      ),
      ...(more > 0 ? [say('explanation-more', { count: more })] : []),
      ...faultLines(warnings, WARNINGS),
    ],
    {
      choices: [
        [choice(say('appraisal-button-take', { lower: lower.length, due }), `thamdinh.nhan ${proposalId}`)],
        [choice(say('appraisal-button-drop-file'), `thamdinh.bo ${proposalId}`)],
      ],
      place: 'new',
    },
  );
}

function faultLines(faults: readonly AppraisalFault[], most: number): Say[] {
  const more = faults.length - most;
  return [
    ...faults.slice(0, most).map(({ kind, args }) => say('appraisal-fault', { kind, ...args })),
    ...(more > 0 ? [say('appraisal-fault-more', { count: more })] : []),
  ];
}
