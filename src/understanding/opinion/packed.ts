/*
 * Learnt weights as text: one feature a line, what it is and its weights after a tab, a letter each. Weights are whole
 * steps, 0 in the middle of the letters.
 */
const LETTERS = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz|';
const MIDDLE = LETTERS.length / 2;

/** How much one step of a weight is. */
const STEP = 0.05;

/** Weights as letters; what lies beyond the last step is that step. */
export function pack(weights: readonly number[]): string {
  return weights
    .map((weight) =>
      LETTERS.charAt(Math.max(0, Math.min(LETTERS.length - 1, Math.round(weight / STEP) + MIDDLE))),
    )
    .join('');
}

/** The lines of packed weights, by feature. */
export function unpack(lines: string): Map<string, readonly number[]> {
  return new Map(
    lines.split('\n').flatMap((line) => {
      const [feature = '', letters = ''] = line.split('\t');
      return letters === ''
        ? []
        : [[feature, [...letters].map((letter) => (LETTERS.indexOf(letter) - MIDDLE) * STEP)] as const];
    }),
  );
}
