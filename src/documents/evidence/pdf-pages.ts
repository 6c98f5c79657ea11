import { z } from 'zod';

/** What the library calls an item of text; its other items are marks. */
const textItem = z.object({
  str: z.string(),
  transform: z.array(z.number()).length(6),
  width: z.number(),
  height: z.number(),
});

/** A piece of text as it stands on a page; `y` grows upwards. */
interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pages looked at: the head stands on the first, the signature at the end of the document itself. */
const PAGES = 12;
/** Items of one page; drawings made of letters have more. */
const ITEMS = 20_000;

/** The lines of a PDF's first pages, each page's from top to bottom; what stands in two columns is two lines. */
export async function readPdfPages(bytes: Uint8Array): Promise<string[][]> {
  const { getDocumentProxy } = await import('unpdf');
  // Errors only: a damaged file is no matter for the bot's own output.
  const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
  const pages: string[][] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, PAGES); number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      linesOf(
        items.slice(0, ITEMS).flatMap((item: unknown) => {
          const { data } = textItem.safeParse(item);
          if (!data || data.str.trim() === '') return [];
          const [, , , scale = 0, x = 0, y = 0] = data.transform;
          return [{ text: data.str, x, y, width: data.width, height: Math.abs(scale) || data.height }];
        }),
      ),
    );
  }
  await pdf.destroy();
  return pages;
}

/** Widths of letters in parts of their height, roughly: enough to tell between which of them a place lies. */
const NARROW = /[ijlt.,;:()\s]/;
const WIDE = /[mwMW\p{Lu}]/u;

/**
 * Letters that a font has not got are set from another, later and on their own: the text before has a space where they
 * belong. Puts such an item into the text it lies within, in place of the space nearest to it.
 */
function withHolesFilled(items: readonly Item[]): Item[] {
  const whole: (Item & { readonly offsets: number[] })[] = [];
  for (const item of items) {
    const host = whole.findLast(({ x, width }) => x < item.x && item.x + item.width < x + width);
    const hole = host ? holeAt(host, item.x) : null;
    if (!host || hole === null) whole.push({ ...item, offsets: offsetsOf(item) });
    else {
      const letters = [...host.text];
      letters[hole] = item.text;
      const filled = { ...host, text: letters.join('') };
      whole[whole.indexOf(host)] = { ...filled, offsets: host.offsets };
    }
  }
  return whole;
}

/** The place of the space that stands nearest to `x`; null where no space is near. */
function holeAt({ text, x: start, height, offsets }: Item & { offsets: number[] }, x: number): number | null {
  const spaces = [...text].flatMap((letter, at) => (letter === ' ' ? [at] : []));
  const away = (at: number) => Math.abs(start + (offsets[at] ?? 0) - x);
  const [nearest] = spaces.toSorted((a, b) => away(a) - away(b));
  return nearest !== undefined && away(nearest) < height ? nearest : null;
}

/** About how far from its beginning each letter of a text stands. */
function offsetsOf({ text, width }: Item): number[] {
  const widths = [...text].map((letter) => (NARROW.test(letter) ? 0.3 : WIDE.test(letter) ? 0.75 : 0.5));
  const sum = widths.reduce((total, each) => total + each, 0);
  let at = 0;
  return widths.map((each) => {
    const here = at;
    at += (each / sum) * width;
    return here;
  });
}

/** Joins items into lines: those of one height, until a gap wider than the letters are high. */
export function linesOf(items: readonly Item[]): string[] {
  const rows: Item[][] = [];
  for (const item of items.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && Math.abs(first.y - item.y) <= first.height / 2) row.push(item);
    else rows.push([item]);
  }
  return rows.flatMap((row) => {
    const lines: string[] = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const item of withHolesFilled(row.toSorted((a, b) => a.x - b.x))) {
      const gap = item.x - end;
      const last = lines.length - 1;
      if (last < 0 || gap > item.height * 2) lines.push(item.text);
      else lines[last] += gap > item.height / 6 && !lines[last]?.endsWith(' ') ? ` ${item.text}` : item.text;
      end = Math.max(end, item.x + item.width);
    }
    return lines;
  });
}
