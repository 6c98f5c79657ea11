/**
 * Measures of Nghị định 30/2020/NĐ-CP, Phụ lục I. Word counts lengths in twentieths of a point (1 mm is 56.7) and letters
 * in half points.
 */
const TWIPS_PER_MM = 1440 / 25.4;

/** A length in Word's unit. */
export function mm(length: number): number {
  return Math.round(length * TWIPS_PER_MM);
}

/** A4, upright. */
export const PAGE = { width: mm(210), height: mm(297) } as const;

/** 20–25 mm above and below, 30–35 mm left, 15–20 mm right. */
export const MARGIN = {
  top: mm(20),
  bottom: mm(20),
  left: mm(30),
  right: mm(15),
  header: mm(10),
  footer: mm(10),
} as const;

/** What the margins leave of a page. */
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

/** Black Times New Roman throughout. */
export const FONT = 'Times New Roman';

/** Sizes of letters, in half points. */
export const SIZE = {
  body: 28,
  /** The body above, the issuing body, the country: 12–13. */
  head: 26,
  /** The motto, place and date, kind, subject, signature: 13–14. */
  title: 28,
  recipientsTitle: 24,
  recipients: 22,
  table: 24,
} as const;

/** A paragraph of the text: its first line is set in by 1–1.27 cm, 6 pt stand between paragraphs, lines 1–1.5 high. */
export const BODY = { firstLine: mm(12.7), after: 120, line: 276 } as const;
