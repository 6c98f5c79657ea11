import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findProgram } from './programs.ts';

const office = findProgram('office');
const pdf = findProgram('pdf');

/** Whether documents can be opened as an office suite does; where not, `npm test` has said what to install. */
export const hasOffice = office !== null && pdf !== null;

/** What LibreOffice makes of a document: `convert(docx, 'docx', 'pdf')`. */
export function convert(bytes: Uint8Array, from: string, to: string): Buffer {
  return inFolder((folder) => {
    writeFileSync(path.join(folder, `paper.${from}`), bytes);
    // A profile of its own: two of them at once do not wait for each other.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    run(office, ['--headless', profile, '--convert-to', to, '--outdir', folder, `${folder}/paper.${from}`]);
    return readFileSync(path.join(folder, `paper.${to}`));
  });
}

/** A page of a PDF as a picture (PNG). */
export function pageOf(bytes: Uint8Array, page: number, dotsPerInch: number): Buffer {
  return inFolder((folder) => {
    writeFileSync(path.join(folder, 'paper.pdf'), bytes);
    const options = ['-png', '-r', String(dotsPerInch), '-f', String(page), '-singlefile'];
    run(pdf, [...options, path.join(folder, 'paper.pdf'), path.join(folder, 'page')]);
    return readFileSync(path.join(folder, 'page.png'));
  });
}

/** A word on a page of a PDF, in points from the page's top left corner. */
export interface PlacedWord {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every word of a PDF and where it stands, and the size of each page, in points. */
export function wordsOfPdf(bytes: Uint8Array): {
  readonly words: readonly PlacedWord[];
  readonly pages: readonly { readonly width: number; readonly height: number }[];
} {
  const html = inFolder((folder) => {
    writeFileSync(path.join(folder, 'paper.pdf'), bytes);
    const text = path.join(path.dirname(pdf ?? ''), 'pdftotext');
    run(text, ['-bbox', path.join(folder, 'paper.pdf'), path.join(folder, 'paper.html')]);
    return readFileSync(path.join(folder, 'paper.html'), 'utf8');
  });
  const pages = html.split('<page ').slice(1);
  const number = (text: string, name: string) => Number(new RegExp(`${name}="([\\d.]+)"`).exec(text)?.[1]);
  return {
    pages: pages.map((page) => ({ width: number(page, 'width'), height: number(page, 'height') })),
    words: pages.flatMap((page, at) =>
      [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].reduce<PlacedWord[]>(
        (words, [, place = '', text = '']) => {
          const word = {
            page: at + 1,
            text: text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&quot;', '"'),
            left: number(place, 'xMin'),
            right: number(place, 'xMax'),
            top: number(place, 'yMin'),
            bottom: number(place, 'yMax'),
          };
          const before = words.at(-1);
          if (before && isOneWord(before, word))
            words[words.length - 1] = { ...before, text: before.text + word.text, right: word.right };
          else words.push(word);
          return words;
        },
        [],
      ),
    ),
  };
}

/** Letters that a machine's fonts lack come from another font, and so as a word of their own. */
function isOneWord(a: PlacedWord, b: PlacedWord): boolean {
  return Math.abs(b.left - a.right) < 1 && Math.abs(b.top - a.top) < 3;
}

function run(program: string | null, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program ?? '', args, { encoding: 'utf8', timeout: 50_000 });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
