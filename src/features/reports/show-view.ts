import { z } from 'zod';
import { directChoices, urgeChoices } from '#app/directives/steering-choices.ts';
import { type Choice, choice, type Message, message, rowsOf, type Say, say } from '#app/message.ts';
import { command, type TurnWith } from '#app/turn/command.ts';
import { isInGroup, type Turn } from '#app/turn/turn.ts';
import { planInForce } from '#app/work/find-work.ts';
import { countOwed, owedBy } from '#app/work/owed.ts';
import { mayDirect } from '#domain/people/permission.ts';
import { done, refuse } from '#domain/result.ts';
import { periodNameArgs } from '#domain/time/period.ts';
import { type MadeReport, makeReport } from './make-report.ts';
import { pageButtons } from './page-buttons.ts';
import { periodWords } from './period-words.ts';
import { callOf, type ReportView, type Row, VIEWS, type View, viewOf } from './views.ts';

const PAGE = 8;
/** Lists whose rows are longer or shorter than most: as many as a screen takes. */
const PAGES: Readonly<Partial<Record<View, number>>> = {
  causes: 5,
  evidence: 6,
  blockers: 6,
  fields: 12,
  trend: 12,
};
const BUTTONS_IN_A_ROW = 4;
const NAMES_IN_A_ROW = 2;

const input = z.object({
  view: z.enum([...VIEWS, 'bodies', 'field', 'official', 'body']),
  which: z.string(),
  page: z.coerce.number().int().min(1),
  words: z.string(),
});

/** A report, and what is told of its official beside it. */
interface Shown {
  readonly made: MadeReport;
  /** The official's name, whether they lead anything or not. */
  readonly of: string;
  readonly owed: readonly Say[];
}

/** A list behind the report, page by page, in the place of the message before. */
export const showReportView = command({
  word: 'baocao.xem',
  input,
  read(words) {
    const [name = '', page = '1', ...period] = words.trim().split(/\s+/);
    const [view, ...which] = name.split('.');
    return { view, which: which.join('.'), page, words: period.join(' ') };
  },
  async run(turn) {
    const { view, words } = turn.input;
    const made = await makeReport(turn, words, { trend: view === 'trend' });
    if (!made.ok) return made;
    const of = view === 'official' ? await officialIn(turn, made.value) : '';
    if (of === undefined) return refuse('members-unknown');
    return done({ made: made.value, of, owed: await owedIn(turn, made.value) });
  },
  answer: viewMessage,
});

/** The name of an official: as the report has it, be they removed since, else of whoever leads nothing. */
async function officialIn(
  turn: TurnWith<z.infer<typeof input>>,
  { report }: MadeReport,
): Promise<string | undefined> {
  const { which } = turn.input;
  const row = report.byOfficial.find(({ memberId }) => String(memberId) === which);
  return row?.name ?? (await turn.store.people.byId(Number(which)))?.name;
}

/** What an official's list of criteria does not show: how much of it they have to answer for now, as their own list has it. */
async function owedIn(turn: TurnWith<z.infer<typeof input>>, { period }: MadeReport): Promise<Say[]> {
  const { view, which } = turn.input;
  const head = view === 'official' && period.kind === 'now' ? await planInForce(turn) : null;
  return head?.ok
    ? [say('report-official-owed', { ...countOwed(await owedBy(turn, head.value, Number(which))) })]
    : [];
}

function viewMessage({ made, of, owed }: Shown, turn: TurnWith<z.infer<typeof input>>): Message {
  const { view, which, page } = turn.input;
  const shown = viewOf(made, view, { inGroup: isInGroup(turn), which, dayOf: turn.dayOf });
  const size = PAGES[view] ?? PAGE;
  const pages = Math.max(1, Math.ceil(shown.rows.length / size));
  const at = Math.min(page, pages);
  const rows = shown.rows.slice((at - 1) * size, at * size);
  return message(
    [
      say('report-view-title', {
        view,
        of: view === 'official' ? of : (shown.of ?? ''),
        which,
        count: shown.count ?? shown.rows.length,
        ...periodNameArgs(made.period),
      }),
      ...(shown.intro && rows.length > 0 ? [shown.intro] : []),
      ...owed,
      null,
      ...(rows.length === 0 ? [say('report-view-empty', { view })] : linesOf(rows)),
    ],
    {
      choices: [
        ...urgeChoices(rows.flatMap(({ late }) => (late ? [late] : []))),
        ...(directsHere(turn) ? directChoices(rows.flatMap(({ held }) => (held ? [held] : []))) : []),
        ...openButtons(rows, view),
        ...pageButtons(at, pages, (to) => callOf(made, view, to, which)),
        lastRow(made, shown),
      ],
      about: [],
      place: standsForAll(turn) ? 'new' : 'edit',
    },
  );
}

/** Whether buttons that direct are shown: to leaders, and in their group, where others are refused. */
function directsHere({ actor, origin }: Turn): boolean {
  return origin.isLeadershipGroup || mayDirect(actor).ok;
}

/** What stands in a group for everybody is not put aside by one who looks something up. */
function standsForAll({ origin: { pressed } }: Turn): boolean {
  return pressed?.kind === 'board' || pressed?.kind === 'digest';
}

/** Each row's line, under its heading where that changes. */
function linesOf(rows: readonly Row[]): Message['lines'] {
  return rows.flatMap(({ head, line }, place) => {
    if (head === undefined || rows[place - 1]?.head === head) return [line];
    return place === 0 ? [head, line] : [null, head, line];
  });
}

function openButtons(rows: readonly Row[], view: View): Choice[][] {
  const buttons = rows.flatMap(({ open }) => (open ? [open] : []));
  return rowsOf(buttons, view === 'officials' || view === 'bodies' ? NAMES_IN_A_ROW : BUTTONS_IN_A_ROW);
}

function lastRow(made: MadeReport, { beside, from }: ReportView): Choice[] {
  const report = choice(say('report-button-back'), `baocao ${periodWords(made)}`.trim());
  const list = from && choice(say('report-button-view', { view: from }), callOf(made, from, 1));
  return [...(list ? [list] : []), ...(beside ? [beside] : []), report];
}
