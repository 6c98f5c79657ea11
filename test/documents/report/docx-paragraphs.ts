/** A paragraph of a Word document as it is written: its words, and how they are set. */
export interface DocxParagraph {
  readonly text: string;
  /** Of the first run, in half points; the document's own size where it says nothing. */
  readonly size: number;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly align: string;
  readonly firstLine: number;
  readonly after: number;
  readonly line: number;
  /** A line is drawn below it. */
  readonly ruled: boolean;
}

const BODY_SIZE = 28;

/** The paragraphs of `word/document.xml`, those of tables among them, in order. */
export function paragraphsOf(xml: string): DocxParagraph[] {
  return [...xml.matchAll(/<w:p>([\s\S]*?)<\/w:p>|<w:p\/>/g)].map(([, inside = '']) => {
    const text = [...inside.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, each]) => each).join('');
    const run = /<w:r>([\s\S]*?)<\/w:r>/.exec(inside)?.[1] ?? '';
    const number = (pattern: RegExp) => Number(pattern.exec(inside)?.[1] ?? 0);
    return {
      text: text.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&'),
      size: Number(/<w:sz w:val="(\d+)"/.exec(run)?.[1] ?? BODY_SIZE),
      bold: /<w:b\/>/.test(run),
      italics: /<w:i\/>/.test(run),
      align: /<w:jc w:val="(\w+)"/.exec(inside)?.[1] ?? 'left',
      firstLine: number(/w:firstLine="(\d+)"/),
      after: number(/w:after="(\d+)"/),
      line: number(/w:line="(\d+)"/),
      ruled: inside.includes('<w:bottom '),
    };
  });
}
