import { directiveLine } from '#app/directives/open-directives.ts';
import { type Choice, choice, type Say, say } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import { compareCodes } from '#domain/plan/code.ts';
import type { FieldRow } from '#domain/report/by-field.ts';
import type { Figures } from '#domain/report/figures.ts';
import type { Report } from '#domain/report/report.ts';
import type { BlockerRow, OverdueRow } from '#domain/report/report-lists.ts';
import { sumPoints } from '#domain/score/points.ts';
import { bodyLine, fieldLine, officialLine, trendLine } from './group-lines.ts';
import type { MadeReport } from './make-report.ts';
import { periodWords } from './period-words.ts';
import {
  blockerLine,
  causeLine,
  criterionLine,
  evidenceLine,
  extendedLine,
  ledgerLine,
  overdueLine,
  returnedLine,
  riskLine,
  unsupportedLine,
} from './row-lines.ts';

/** The lists behind a report, as its buttons offer them. */
export const VIEWS = [
  'fields',
  'officials',
  'overdue',
  'risk',
  'blockers',
  'evidence',
  'ledger',
  'causes',
  'trend',
  'directives',
] as const;
export type View = (typeof VIEWS)[number] | 'bodies' | 'field' | 'official' | 'body';

/** A row of a list, the heading it stands under, and a button that opens what is behind it. */
export interface Row {
  readonly head?: Say;
  readonly line: Say;
  readonly open?: Choice;
  /** What is overdue, so that its lead can be urged. */
  readonly late?: Pick<OverdueRow, 'code' | 'period'>;
  /** What is held up, so that a leader can direct. */
  readonly held?: Pick<BlockerRow, 'code'>;
}

/** A list: its rows, what stands above them, and a button to a list beside it. */
export interface ReportView {
  readonly rows: readonly Row[];
  readonly intro?: Say;
  readonly beside?: Choice;
  /** Where the way back leads: the report, or the list this one was opened from. */
  readonly from?: View;
  /** How many it is about, where its rows tell of others as well. */
  readonly count?: number;
  /** What it is about, for its title: a field, a person, a body. */
  readonly of?: string;
}

/** Where a list is read: what is not for everybody in a group is left out there. */
interface Reader {
  readonly inGroup: boolean;
  readonly dayOf: Turn['dayOf'];
  /** What of the list above was opened: a field's code, a member's id, the place of a body. */
  readonly which: string;
}

const BUTTON_NAME = 24;

/** The rows of a list. */
export function viewOf(made: MadeReport, view: View, reader: Reader): ReportView {
  const { report } = made;
  const open = (label: Say, of: View, which: string | number) => choice(label, callOf(made, of, 1, which));
  switch (view) {
    case 'fields':
      return {
        intro: say('report-fields-order'),
        rows: report.byField.toSorted(byLoss).map((row) => ({
          line: fieldLine(row),
          open: open(say('report-button-code', { code: row.code }), 'field', row.code),
        })),
      };
    case 'officials':
      return {
        rows: report.byOfficial.map((row) => ({
          line: officialLine(row, reader.inGroup),
          open: open(say('report-button-name', { name: shortName(row.name) }), 'official', row.memberId),
        })),
        intro: say('report-officials-order', { shared: countsTwice(report) ? 'yes' : 'no' }),
        beside: open(say('report-button-view', { view: 'bodies' }), 'bodies', ''),
      };
    case 'bodies':
      return {
        rows: report.byBody.map((row, place) => ({
          line: bodyLine(row),
          open: open(say('report-button-name', { name: shortName(row.body) || 'none' }), 'body', place),
        })),
        beside: open(say('report-button-view', { view: 'officials' }), 'officials', ''),
      };
    case 'field':
    case 'official':
    case 'body':
      return criteriaOf(made, view, reader.which);
    case 'overdue': {
      const head = say('report-extended-head', { count: report.extended.length });
      return {
        count: report.overdue.length,
        rows: [
          ...report.overdue.map((row) => ({ line: overdueLine(row), late: row })),
          ...report.extended.map((row) => ({ head, line: extendedLine(row) })),
        ],
      };
    }
    case 'risk':
      return {
        intro: riskIntro(report.figures),
        rows: report.atRisk.map((row) => ({
          line: riskLine(row),
          open: choice(
            say('report-button-why', { code: row.code }),
            `baocao.diem ${row.code} ${periodWords(made)}`.trim(),
          ),
        })),
      };
    case 'blockers':
      return {
        rows: report.blockerGroups.flatMap(({ remover, rows, atRisk, days }) => {
          const head = say('report-remover-head', { remover, count: rows.length, atRisk, days });
          return rows.map((row) => ({ head, line: blockerLine(row, reader.inGroup), held: row }));
        }),
      };
    case 'evidence':
      return { rows: evidenceRows(made) };
    case 'ledger': {
      const { onTime, late, toCome, deduction } = report.figures.ledger;
      return {
        intro: say('report-ledger-intro', { onTime, late, toCome, deduction }),
        rows: report.ledger.map((row) => ({ line: ledgerLine(row) })),
      };
    }
    case 'causes':
      return {
        intro: say('report-causes-intro', { lost: sumPoints(report.causes.map(({ lost }) => lost)) }),
        rows: report.causes.map((row) => ({ line: causeLine(row) })),
      };
    case 'directives':
      return {
        rows: made.directives.map((each) => ({
          line: directiveLine(each, { dayOf: reader.dayOf, inGroup: reader.inGroup }),
        })),
      };
    case 'trend':
      return {
        rows: report.trend.map((point, place) => ({ line: trendLine(point, report.trend[place - 1]) })),
      };
  }
}

/** The command line that opens a list: `baocao.xem field.III 2 2026-06`. */
export function callOf(made: MadeReport, view: View, page: number, which: string | number = ''): string {
  const name = which === '' ? view : `${view}.${which}`;
  return `baocao.xem ${name} ${page} ${periodWords(made)}`.trim();
}

function evidenceRows({ report }: MadeReport): Row[] {
  const part = (part: string, count: number) => say('report-evidence-head', { part, count });
  const { evidenceMissing, evidenceReturned, unsupported } = report;
  const heads = {
    returned: part('returned', evidenceReturned.length),
    unsupported: part('unsupported', unsupported.length),
    missing: part('missing', evidenceMissing.length),
  };
  return [
    ...evidenceReturned.map((row) => ({ head: heads.returned, line: returnedLine(row) })),
    ...unsupported.map((row) => ({ head: heads.unsupported, line: unsupportedLine(row) })),
    ...evidenceMissing.map((row) => ({ head: heads.missing, line: evidenceLine(row) })),
  ];
}

/** The criteria of a field, of an official who leads them, or of a body: of its first lead, as it is counted. */
function criteriaOf(
  { report, lines }: MadeReport,
  view: 'field' | 'official' | 'body',
  which: string,
): ReportView {
  const leadsOf = (at: number) => lines[at]?.criterion.assignees.filter(({ kind }) => kind === 'lead') ?? [];
  const body = report.byBody[Number(which)]?.body ?? '';
  const holds = {
    field: (at: number) => report.criteria[at]?.fieldCode === which,
    official: (at: number) => leadsOf(at).some(({ memberId }) => String(memberId) === which),
    body: (at: number) => (leadsOf(at)[0]?.body ?? '') === body,
  }[view];
  const name = {
    field: report.byField.find(({ code }) => code === which)?.name,
    official: report.byOfficial.find(({ memberId }) => String(memberId) === which)?.name,
    body,
  }[view];
  return {
    rows: report.criteria
      .filter((_, at) => holds(at))
      .sort((a, b) => compareCodes(a.code, b.code))
      .map((row) => ({ line: criterionLine(row) })),
    from: view === 'field' ? 'fields' : view === 'official' ? 'officials' : 'bodies',
    of: name ?? '',
  };
}

/** The fields that lose most come first: what is lost and what is at risk. */
function byLoss(a: FieldRow, b: FieldRow): number {
  return b.score.lost + b.atRisk - (a.score.lost + a.atRisk);
}

/** Whether the risk of people adds up to more than there is: what several lead counts in full for each. */
function countsTwice({ byOfficial, figures }: Report): boolean {
  return sumPoints(byOfficial.map(({ atRisk }) => atRisk)) > figures.score.atRisk;
}

/** The last words of a name, which is where the given name stands. */
function shortName(name: string): string {
  const words = name.split(/\s+/);
  while (words.length > 1 && words.join(' ').length > BUTTON_NAME) words.shift();
  return words.join(' ');
}

/** What the rows add up to, and how sure the points of the whole plan are. */
function riskIntro({ score: { atRisk, bands } }: Figures): Say {
  const { certain, likely, lost } = bands;
  return say('report-risk-intro', { atRisk, certain, likely, doubtful: bands['at-risk'], lost });
}
