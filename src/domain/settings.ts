import { z } from 'zod';
import { letterheadSchema } from './report/letterhead.ts';
import { type Day, parseDay } from './time/day.ts';

const hour = z.number().int().min(0).max(23);
const day = z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined);

/**
 * What a commune may set for itself, with the defaults.
 *
 * Hours are full hours of the commune's own time zone. `reportDay` is the day of the month on which the monthly and
 * quarterly digests go out: national rule is the 20th of a period's last month (Bộ Nội vụ, CV 581/BNV-CCHC); provinces
 * set their own.
 */
export const settingsSchema = z.object({
  remindHour: hour.default(8),
  /** From this hour until `remindHour` nothing goes out unasked. */
  quietFromHour: hour.default(18),
  digestHour: hour.default(8),
  reportDay: z.number().int().min(1).max(28).default(20),
  /**
   * The last day of a month that its report counts; null: the month's own last day. National rule is the 14th (Decree
   * 09/2019/NĐ-CP); provinces set their own.
   */
  dataDay: z.number().int().min(1).max(28).nullable().default(null),
  remindDaysAhead: z.array(z.number().int().min(0).max(60)).default([30, 14, 7, 3, 1, 0]),
  /** The accounts and groups now linked belong to a rehearsal, not to people. */
  rehearsed: z.boolean().default(false),
  /** The points the unit has set itself for the year; null where it has not. */
  targetPoints: z.number().positive().nullable().default(null),
  /** A plan that waits: until this day the one before it is worked by, though its own year has begun. */
  newPlan: z.object({ year: z.number().int(), from: day }).nullable().default(null),
  letterhead: letterheadSchema.prefault({}),
  /** Where meetings are held; empty where nobody has said. */
  meetingPlace: z.string().default(''),
  /** Months for which evidence is kept after the end of its plan's year; null: for ever. */
  keepEvidenceMonths: z.number().int().min(6).max(600).nullable().default(24),
  /** Days for which a message is kept as it came from the channel, after it was carried out. */
  keepMessageDays: z.number().int().min(7).max(3650).default(90),
  /** Days for which files stay in the folder of exports after they were made. */
  keepExportDays: z.number().int().min(1).max(365).default(14),
  /** Working days a lead has to explain points that were appraised below the self-score. */
  explanationDays: z.number().int().min(1).max(30).default(3),
  invitationDays: z.number().int().min(1).max(60).default(7),
});
export type Settings = z.infer<typeof settingsSchema>;
