import { createHash } from 'node:crypto';
import { done, type Result } from '#domain/result.ts';
import type { ReadPlan } from './proposal.ts';

/** A plan file as it came, and the year it is for where it does not say so; `yearIsSure` holds against the file. */
export interface PlanFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly year: number;
  readonly yearIsSure?: boolean;
}

/** Reads a plan file. Refused where it holds no plan; faulty rows are named in the draft. */
export async function readPlan({
  bytes,
  fileName,
  year,
  yearIsSure = false,
}: PlanFile): Promise<Result<ReadPlan>> {
  // Loaded with the first plan: nothing else reads workbooks.
  const { readPlanFile } = await import('#documents/plan/read-plan-file.ts');
  const draft = await readPlanFile(bytes, fileName, { year, yearIsSure });
  if (!draft.ok) return draft;
  return done({
    draft: draft.value,
    year: yearIsSure ? year : (draft.value.year ?? year),
    fileName,
    fileHash: createHash('sha256').update(bytes).digest('hex'),
  });
}
