import { z } from 'zod';

/**
 * Parameters arrive as text, whatever body carried them, and objects as JSON inside the text. Like the server, these
 * readers take a missing or senseless number as none and a word for a yes.
 */
export const text = z.string().default('');

/** A whole number; nonsense counts as 0. */
export const integer = z
  .string()
  .optional()
  .transform((raw) => (raw ? Number.parseInt(raw, 10) || 0 : undefined));

/** `true`, `yes`, `y`, `t` or `1`. */
export const flag = z
  .string()
  .default('')
  .transform((raw) => ['true', 'yes', 'y', 't', '1'].includes(raw.toLowerCase()));

/** An object or array in JSON; what cannot be read is refused as "can't parse <what> JSON object". */
export function json<S extends z.ZodType>(what: string, schema: S) {
  return z
    .string()
    .optional()
    .transform((raw, context): unknown => {
      if (!raw) return undefined;
      try {
        return JSON.parse(raw);
      } catch {
        context.addIssue(`Can't parse ${what} JSON object`);
        return z.NEVER;
      }
    })
    .pipe(schema.optional());
}

/** A required field of an object, in the words of the server. */
export function requiredText(field: string, prefix = '') {
  return z.string({ error: `${prefix}Can't find field "${field}"` });
}
