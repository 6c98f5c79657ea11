import { z } from 'zod';

/** A row of a file of appraised scores as it is kept until it is confirmed; null points could not be read. */
export const storedRow = z.object({
  sheet: z.string(),
  row: z.number().int(),
  code: z.string(),
  max: z.number().nullable(),
  self: z.number().nullable(),
  points: z.number().nonnegative().nullable(),
  note: z.string(),
});
export type StoredRow = z.infer<typeof storedRow>;

/** What is kept of a proposal: the set of criteria it was compared with, and its rows. */
export const storedProposal = z.object({
  setId: z.number().int(),
  rows: z.array(storedRow),
  /** Missing where it was proposed before years could be named: the plan in force. */
  year: z.number().int().nullable().default(null),
});
