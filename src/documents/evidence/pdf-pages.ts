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
    for (const item of row.toSorted((a, b) => a.x - b.x)) {
      const gap = item.x - end;
      const last = lines.length - 1;
      if (last < 0 || gap > item.height * 2) lines.push(item.text);
      else lines[last] += gap > item.height / 6 && !lines[last]?.endsWith(' ') ? ` ${item.text}` : item.text;
      end = Math.max(end, item.x + item.width);
    }
    return lines;
  });
}
