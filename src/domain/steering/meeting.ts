import { z } from 'zod';
import type { CriterionLine } from '../report/line.ts';
import type { Day } from '../time/day.ts';
import type { Answer, CriterionWork } from '../work/work.ts';

/** Nobody goes through more in one meeting. */
const MOST_ITEMS = 60;

const day = z.custom<Day>((value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value));

/** What an official last said of a criterion. */
const saidSchema = z.object({
  on: day,
  by: z.string(),
  state: z.string(),
  percent: z.number(),
  note: z.string(),
});

/** How a criterion stood when it was put on the agenda: what the minutes say of it, however it stands by then. */
export const agendaFactsSchema = z.object({
  code: z.string(),
  name: z.string(),
  leads: z.array(z.string()),
  atRisk: z.number(),
  state: z.string(),
  percent: z.number(),
  /** To the deadline of what is to be answered, negative when overdue; null without one. */
  daysLeft: z.number().nullable(),
  dueOn: day.nullable(),
  /** The plan's own deadline, where a later one was granted. */
  extendedFrom: day.nullable().default(null),
  /** What holds it up, for how many days, and the supporter whose part alone is; null where nothing does. */
  blocked: z
    .object({ note: z.string(), days: z.number(), partOf: z.string().nullable().default(null) })
    .nullable(),
  said: saidSchema.nullable(),
  /** A directive of an earlier meeting about it was not done. */
  carried: z.boolean(),
});
export type AgendaFacts = z.infer<typeof agendaFactsSchema>;

/** Where the plan stood when a meeting was opened. */
export const meetingFiguresSchema = z.object({
  asOf: day,
  year: z.number(),
  sample: z.boolean(),
  total: z.number(),
  closed: z.number(),
  overdue: z.number(),
  blocked: z.number(),
  forecast: z.number(),
  max: z.number(),
  atRisk: z.number(),
});
export type MeetingFigures = z.infer<typeof meetingFiguresSchema>;

/** What can be done about a criterion before or in a meeting. */
export type MeetingStepKind = 'raised' | 'dropped' | 'discussed' | 'undone' | 'directed' | 'noted';

/** Something that was done about a criterion, in the order it was done. */
export interface MeetingStep {
  readonly criterionId: number;
  readonly kind: MeetingStepKind;
}

/** What is brought to the agenda beside the points at risk. */
export interface Brought {
  /** Criteria with a directive of an earlier meeting that is not done. */
  readonly carried: ReadonlySet<number>;
  readonly steps: readonly MeetingStep[];
}

/**
 * The criteria of an agenda: first what an earlier meeting directed and is not done, then what was raised, then all
 * that has points at risk; each part by the points, of equal ones the more pressing first. What was dropped is left out.
 */
export function agendaOf(
  lines: readonly CriterionLine[],
  { carried, steps }: Brought,
): readonly CriterionLine[] {
  const wanted = newest(steps, ['raised', 'dropped']);
  const rank = ({ criterion: { id } }: CriterionLine) =>
    carried.has(id) ? 0 : wanted.get(id) === 'raised' ? 1 : 2;
  return lines
    .filter((line) => {
      const { id } = line.criterion;
      const called = wanted.get(id);
      return called ? called === 'raised' : carried.has(id) || line.forecast.atRisk > 0;
    })
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        b.forecast.atRisk - a.forecast.atRisk ||
        b.forecast.pressing - a.forecast.pressing,
    )
    .slice(0, MOST_ITEMS);
}

/** The criteria that have been discussed: marked so, directed or noted about, and not unmarked since. */
export function discussedIn(steps: readonly MeetingStep[]): ReadonlySet<number> {
  const marks = newest(steps, ['discussed', 'directed', 'noted', 'undone']);
  return new Set([...marks].filter(([, kind]) => kind !== 'undone').map(([id]) => id));
}

/** The newest of some opposite steps about each criterion. */
function newest(steps: readonly MeetingStep[], kinds: readonly MeetingStepKind[]) {
  return new Map(
    steps.filter(({ kind }) => kinds.includes(kind)).map(({ criterionId, kind }) => [criterionId, kind]),
  );
}

/** The newest word of anybody who has a part in a criterion, with their name; null where nothing was said. */
export function lastAnswerOf({
  assignees,
  occurrences,
}: Pick<CriterionWork, 'assignees' | 'occurrences'>): (Answer & { readonly name: string }) | null {
  // What was taken over with the work is another's word.
  const answers = occurrences.flatMap((each) => each.answers.filter(({ inherited }) => !inherited));
  const [last] = answers.toSorted((a, b) => b.at.getTime() - a.at.getTime());
  if (!last) return null;
  return { ...last, name: assignees.find(({ dutyId }) => dutyId === last.dutyId)?.name ?? '' };
}
