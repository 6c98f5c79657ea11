import { z } from 'zod';
import { compareCodes } from '../plan/code.ts';
import type { CriterionLine } from '../report/line.ts';
import { sumPoints } from '../score/points.ts';
import type { Day } from '../time/day.ts';
import type { Handover } from './handover.ts';

const day = z.custom<Day>((value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value));

/** Something about a criterion that waits for somebody when it is handed over. */
const waitingSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('blocked'),
    note: z.string(),
    days: z.number(),
    /** The supporter whose part alone is held up; null where it is the whole. */
    partOf: z.string().nullable().default(null),
  }),
  z.object({ kind: z.literal('directive'), text: z.string(), from: z.string(), dueOn: day.nullable() }),
  z.object({ kind: z.literal('extension'), wantedOn: day }),
  z.object({ kind: z.literal('review'), count: z.number() }),
  z.object({ kind: z.literal('returned'), count: z.number() }),
]);
export type WaitingMatter = z.infer<typeof waitingSchema>;

/** One part as it stood in the moment of the handover: what the sheet says of it for good. */
const partSchema = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(['lead', 'support']),
  points: z.number().nullable(),
  state: z.string(),
  percent: z.number(),
  /** Times still to be answered, the overdue ones among them. */
  open: z.number(),
  overdue: z.number(),
  dueOn: day.nullable(),
  evidence: z.object({ accepted: z.number(), submitted: z.number(), returned: z.number() }),
  waiting: z.array(waitingSchema),
});
export type HandedPart = z.infer<typeof partSchema>;

export const handedPartsSchema = z.array(partSchema);

/** The parts of a handover as they stand, by code; `waiting`: what waits about a criterion, by its id. */
export function handedParts(
  { parts, items }: Handover,
  lines: readonly CriterionLine[],
  waiting: ReadonlyMap<number, readonly WaitingMatter[]>,
): HandedPart[] {
  return parts
    .flatMap(({ criterion, kind }): HandedPart[] => {
      const standing = lines.find((line) => line.criterion.id === criterion.id)?.standing;
      if (!standing) return [];
      const open = items.filter(({ code }) => code === criterion.code);
      const due = standing.oldestOverdue ?? standing.nextDue;
      return [
        {
          code: criterion.code,
          name: criterion.name,
          kind,
          points: criterion.maxPoints,
          state: standing.state,
          percent: standing.percent,
          open: open.length,
          overdue: open.filter(({ bucket }) => bucket === 'overdue').length,
          dueOn: due?.dueOn ?? null,
          evidence: criterion.evidence,
          // A directive goes with the lead: it is not handed over with a support.
          waiting: (waiting.get(criterion.id) ?? []).filter(
            (matter) => kind === 'lead' || matter.kind !== 'directive',
          ),
        },
      ];
    })
    .toSorted((a, b) => compareCodes(a.code, b.code));
}

/** The parts in figures. `points`: the most the criteria that are led can bring. */
export function handedFigures(parts: readonly HandedPart[]) {
  const leads = parts.filter(({ kind }) => kind === 'lead');
  return {
    leads: leads.length,
    supports: parts.length - leads.length,
    open: parts.reduce((sum, each) => sum + each.open, 0),
    overdue: parts.reduce((sum, each) => sum + each.overdue, 0),
    points: sumPoints(leads.map(({ points }) => points)),
  };
}
