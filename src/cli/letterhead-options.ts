import { z } from 'zod';
import { LETTERHEAD_LINES, type Letterhead, letterheadSchema } from '#domain/report/letterhead.ts';
import { roundPoints } from '#domain/score/points.ts';
import type { Settings } from '#domain/settings.ts';

const text = z.string().trim().optional();

/** What the options may say; `recipients` has a `|` between its lines, `target` is a number of points or empty. */
export const letterheadInput = z.object({
  superior: text,
  issuer: text,
  place: text,
  symbol: text,
  authority: text,
  post: text,
  signer: text,
  recipients: text,
  target: z
    .string()
    .regex(/^\d{0,4}([.,]\d+)?$/)
    .optional(),
});
type Given = z.infer<typeof letterheadInput>;

/** The letterhead with what was given in place of what stood there; an empty value goes back to what is usual. */
export function changedLetterhead(before: Letterhead, given: Given): Letterhead {
  const changes = LETTERHEAD_LINES.flatMap((key) => {
    const value = given[key];
    if (value === undefined) return [];
    const lines = value.split('|').map((each) => each.trim());
    return [[key, value === '' ? null : key === 'recipients' ? lines.filter((each) => each !== '') : value]];
  });
  return letterheadSchema.parse({ ...before, ...Object.fromEntries(changes) });
}

/** The target that was given; undefined where none was. */
export function givenTarget({ target }: Given): Settings['targetPoints'] | undefined {
  if (target === undefined) return undefined;
  return target === '' ? null : roundPoints(Number(target.replace(',', '.')));
}
