/** Letters and digits that are not taken for each other on paper (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE = ALPHABET.length;
/** A prime below the base: any single wrong letter, and most swaps, show. */
const CHECK = 31;
const SHAPE = /^([0-9A-Z]{1,6})-([0-9A-Z]{1,6})([0-9A-Z])$/;

/** One member's part in one time of a criterion, as a paper names it. */
export interface PartKey {
  readonly dutyId: number;
  readonly occurrenceId: number;
}

/** A part as a code of a few letters that can be read out and typed: `4N-9CX`. */
export function writeShortCode({ dutyId, occurrenceId }: PartKey): string {
  return `${written(dutyId)}-${written(occurrenceId)}${ALPHABET[checkOf(dutyId, occurrenceId)]}`;
}

/** Reads a short code, in any case, with the letters people mistake for digits; null where it is none or mistyped. */
export function readShortCode(text: string): PartKey | null {
  const tidy = text.trim().toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
  const [, duty, occurrence, check] = SHAPE.exec(tidy) ?? [];
  if (!duty || !occurrence || !check) return null;
  const [dutyId, occurrenceId] = [numberOf(duty), numberOf(occurrence)];
  if (dutyId === null || occurrenceId === null) return null;
  return ALPHABET[checkOf(dutyId, occurrenceId)] === check ? { dutyId, occurrenceId } : null;
}

function checkOf(dutyId: number, occurrenceId: number): number {
  return (dutyId * 3 + occurrenceId * 7 + 5) % CHECK;
}

function written(value: number): string {
  const rest = Math.floor(value / BASE);
  return (rest > 0 ? written(rest) : '') + (ALPHABET[value % BASE] ?? '0');
}

function numberOf(text: string): number | null {
  let value = 0;
  for (const letter of text) {
    const digit = ALPHABET.indexOf(letter);
    if (digit < 0) return null;
    value = value * BASE + digit;
  }
  return value;
}
