import { z } from 'zod';
import { done, type Result, refuse } from '../result.ts';

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

/** The lines of a letterhead, in the order in which they stand on paper. */
export const LETTERHEAD_LINES = [
  'superior',
  'issuer',
  'place',
  'symbol',
  'authority',
  'post',
  'signer',
  'recipients',
] as const satisfies readonly (keyof Letterhead)[];
export type LetterheadLine = (typeof LETTERHEAD_LINES)[number];

/** What fits on a line of a document's head. */
const LONGEST = 120;
const MOST_RECIPIENTS = 15;
const SYMBOL = /^[\p{Lu}\d]+(?:-[\p{Lu}\d.]+)+$/u;

/**
 * A letterhead with one of its lines as somebody wrote it. Recipients stand on a line each, or with a semicolon between
 * them. Refused where there are no words, where a line is too long, and where a symbol is none.
 */
export function withLine(letterhead: Letterhead, line: LetterheadLine, words: string): Result<Letterhead> {
  const lines = words
    .split(line === 'recipients' ? /[\n;]/ : /\n/)
    .map((each) => each.replace(/\s+/g, ' ').trim())
    .map((each) => (line === 'recipients' ? each.replace(/^[-–•]\s*/, '').replace(/[.,]$/, '') : each))
    .filter((each) => each !== '');
  if (lines.length === 0) return refuse('unit-empty');
  const text = lines.join(' ');
  if (line === 'recipients') {
    if (lines.length > MOST_RECIPIENTS) return refuse('unit-recipients-many', { most: MOST_RECIPIENTS });
    if (lines.some(({ length }) => length > LONGEST)) return refuse('unit-long', { most: LONGEST });
    return done({ ...letterhead, recipients: lines });
  }
  if (text.length > LONGEST) return refuse('unit-long', { most: LONGEST });
  const symbol = text.replaceAll(' ', '').toLocaleUpperCase('vi');
  if (line === 'symbol' && !SYMBOL.test(symbol)) return refuse('unit-symbol', { text });
  return done({ ...letterhead, [line]: line === 'symbol' ? symbol : text });
}
