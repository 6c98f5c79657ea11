import { z } from 'zod';

const line = z.string().trim().min(1).nullable().default(null);

/**
 * What stands at the head and the foot of the unit's documents, as far as it was set; what is null follows from the
 * unit's name and people, or is as usual. Bodies, posts and superior offices change with every reform: they are data.
 */
export const letterheadSchema = z.object({
  /** The body above, on the line above the unit's name. A commune's People's Committee writes none. */
  superior: line,
  /** The unit's name as it stands at the head; a `/` breaks the line. */
  issuer: line,
  /** Where documents are dated. */
  place: line,
  /** What follows the number: `BC-UBND`. */
  symbol: line,
  /** In whose name it is signed ("TM. …"). */
  authority: line,
  /** The signer's post and name. */
  post: line,
  signer: line,
  /** To whom it goes, a line each. */
  recipients: z.array(z.string().trim().min(1)).nullable().default(null),
});
export type Letterhead = z.infer<typeof letterheadSchema>;
