import { z } from 'zod';
import type { Turn } from '#app/turn/turn.ts';
import type { PlanDraft } from '#domain/plan/plan-draft.ts';
import { type Day, parseDay } from '#domain/time/day.ts';
import { deadlineSchema } from '#store/deadline-schema.ts';
import { scoringSchema } from '#store/scoring-schema.ts';

/** A plan file that was read: what it holds, what it is called, and the year it is for. */
export interface ReadPlan {
  readonly draft: PlanDraft;
  readonly year: number;
  readonly fileName: string;
  readonly fileHash: string;
}

/** The part of a turn that is needed to adopt a plan. */
export type AdoptionPlace = Pick<Turn, 'store' | 'now' | 'today'>;

/** A read plan that awaits a coordinator's word, with the criteria set it was compared with. */
export interface Proposal extends ReadPlan {
  readonly basedOn: number | null;
}

const day = z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined);
const points = z.number().nullable();
const place = z.object({ sheet: z.string(), row: z.number() });
const remark = z.object({
  key: z.string(),
  place: place.exactOptional(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
});

const criterion = z.object({
  code: z.string(),
  parentCode: z.string().nullable(),
  fieldCode: z.string(),
  name: z.string(),
  maxPoints: points,
  baselinePoints: points,
  lostPoints: points,
  track: z.enum(['maintain', 'remedy']),
  scoredBy: z.enum(['unit', 'survey']),
  scoring: scoringSchema.nullable().default(null),
  cause: z.string(),
  remedy: z.string(),
  leads: z.array(z.string()),
  supports: z.array(z.string()),
  deadline: deadlineSchema,
  deadlineText: z.string(),
  evidence: z.array(z.string()),
  place,
});

const draft: z.ZodType<PlanDraft> = z.object({
  number: z.string().nullable(),
  issuedOn: day.nullable(),
  year: z.number().nullable(),
  title: z.string().nullable(),
  fields: z.array(z.object({ code: z.string(), name: z.string(), maxPoints: points })),
  criteria: z.array(criterion),
  faults: z.array(remark),
  warnings: z.array(remark),
  ignoredColumns: z.array(z.string()),
});

/** Checks a read plan that comes through the gate. */
export const readPlanSchema: z.ZodType<ReadPlan> = z.object({
  draft,
  year: z.number().int(),
  fileName: z.string(),
  fileHash: z.string(),
});

/** Reads the stored part of a proposal back. `apart`: moves of codes that the coordinator said are none. */
export const storedProposal = z.object({
  draft,
  basedOn: z.number().nullable(),
  apart: z.array(z.string()).default([]),
});
