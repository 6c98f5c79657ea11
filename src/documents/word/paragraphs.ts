import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  type IRunOptions,
  LeaderType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { BODY, SIZE, TEXT_WIDTH } from './measures.ts';

/** Letters of a run. */
export type Letters = Pick<IRunOptions, 'bold' | 'italics' | 'size'>;

/** Text in letters of one kind. */
export function run(text: string, letters: Letters = {}): TextRun {
  return new TextRun({ text, ...letters });
}

/** A paragraph of the text. `keepNext`: on one page with what follows. */
export function body(text: string, { keepNext = false } = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    keepNext,
    indent: { firstLine: BODY.firstLine },
    spacing: { after: BODY.after, line: BODY.line },
    children: [run(text, { size: SIZE.body })],
  });
}

/** A line to be filled in by hand: its words, then dots to the right margin. */
export function blank(text: string): Paragraph {
  return new Paragraph({
    indent: { firstLine: BODY.firstLine },
    spacing: { after: BODY.after, line: BODY.line },
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }],
    children: [run(`${text} `, { size: SIZE.body }), new TextRun({ size: SIZE.body, children: [new Tab()] })],
  });
}

/** A heading of the text; it stays with what follows. */
export function heading(text: string, level: 1 | 2): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    keepNext: true,
    indent: { firstLine: BODY.firstLine },
    spacing: { before: level === 1 ? BODY.after : 0, after: BODY.after, line: BODY.line },
    outlineLevel: level - 1,
    children: [run(text, { size: SIZE.body, bold: true })],
  });
}

/** A line of its own, in the middle unless said otherwise. */
export function line(
  text: string,
  letters: Letters,
  rest: Omit<IParagraphOptions, 'children'> = {},
): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, ...rest, children: [run(text, letters)] });
}

/** A ruled line of `length` in the middle of `width`, right below the words before it. */
export function rule(length: number, width: number, after = 0): Paragraph {
  const side = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after, line: 40, lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [],
  });
}

/** About how long a bold line is set: letters of Times New Roman Bold are half as wide as high, capitals two thirds. */
export function lengthOf(text: string, size: number): number {
  const letters = [...text.normalize('NFD')].filter((letter) => !/\p{M}/u.test(letter));
  const halves = letters.reduce((sum, letter) => sum + (/\p{Lu}/u.test(letter) ? 0.7 : 0.47), 0);
  return Math.round(halves * size * 10);
}
