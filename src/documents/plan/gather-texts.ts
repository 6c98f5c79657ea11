import { foldWords, tidyLine } from './fold.ts';
import type { Line } from './line.ts';
import type { Row } from './outline.ts';

/** A criterion's text columns, those of the rows below that belong to it included. */
export interface Texts {
  readonly cause: string;
  readonly remedy: string;
  readonly leads: string;
  readonly supports: string;
  readonly deadline: string;
  readonly evidence: string;
}

/** Words with which a document begins, and a task does not. */
const DOCUMENT =
  /^(ke hoach|bao cao|quyet dinh|cong van|van ban|bien ban|danh sach|to trinh|thong bao|giay|anh|hinh anh|duong dan|link|tin bai|phieu|so theo doi|hop dong|chuong trinh|nghi quyet|chi thi|huong dan|ho so|tai lieu|ban chup)\b/;

/** Joins what all rows of a criterion say; a bullet among the names is a document to file or a thing to do. */
export function gatherTexts(rows: readonly Row[]): Texts {
  const lines = rows.flatMap((row) => [row.line, ...row.extras]);
  const bullets = rows.flatMap((row) => row.extras.map((extra) => extra.name)).filter((name) => name !== '');
  const documents = bullets.filter((name) => DOCUMENT.test(foldWords(name)));
  const tasks = bullets.filter((name) => !documents.includes(name));
  const all = (key: keyof Texts) => lines.map((line) => line.texts[key]);
  return {
    cause: join(all('cause')),
    remedy: join([...all('remedy'), ...tasks]),
    leads: join(all('leads')),
    supports: join(all('supports')),
    deadline: unique(all('deadline').map(tidyLine)).join('; '),
    evidence: join([...all('evidence'), ...documents]),
  };
}

/** Rows without a code that were joined to a criterion, for the warning that names them. */
export function joinedLines(rows: readonly Row[]): Line[] {
  return rows.flatMap((row) => row.extras);
}

function join(texts: readonly string[]): string {
  return unique(texts).join('\n');
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}
