const FIRST_MS = 2_000;
const LONGEST_MS = 300_000;

/** A message that has not got through for so long is of no use any more. */
export const GIVE_UP_AFTER_MS = 24 * 60 * 60 * 1000;

/** The pause before trying again after the `attempts`th attempt failed: 2 s, doubled each time, at most 5 minutes. */
export function pauseBefore(attempts: number, random: () => number): number {
  const doubled = FIRST_MS * 2 ** (attempts - 1);
  return Math.min(LONGEST_MS, Math.round(doubled * (1 + random() / 2)));
}
