/** The columns of a self-score sheet from the left, with their widths in characters; their headings are `selfscore-column-…`. */
export const COLUMNS = [
  { key: 'code', width: 8 },
  { key: 'name', width: 42 },
  { key: 'max', width: 9 },
  { key: 'self', width: 9 },
  { key: 'appraised', width: 9 },
  { key: 'moved', width: 9 },
  { key: 'reason', width: 26 },
  { key: 'proof', width: 32 },
  { key: 'note', width: 16 },
] as const;
/** The places of the columns, from 1. */
export const [CODE, NAME, MAX, SELF, APPRAISED, MOVED, REASON, PROOF, NOTE] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9,
] as const;
export const LAST = COLUMNS.length;
/** The letters of those that formulas speak of. */
export const [MAX_LETTER, SELF_LETTER, APPRAISED_LETTER, MOVED_LETTER] = ['C', 'D', 'E', 'F'] as const;

/** The row of the headings; below it stand the columns' numbers, then the rows. */
export const HEAD_ROW = 6;
export const FIRST_ROW = HEAD_ROW + 2;
