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
  readonly scoring: string;
}

/** Words with which a document begins, and a task does not. */
const DOCUMENT =
  /^(ke hoach|bao cao|quyet dinh|cong van|van ban|bien ban|danh sach|to trinh|thong bao|giay|anh|hinh anh|duong dan|link|tin bai|phieu|so theo doi|hop dong|chuong trinh|nghi quyet|chi thi|huong dan|ho so|tai lieu|ban chup)\b/;

/** "Từ 80% đến dưới 100%: 1 điểm", "Mỗi báo cáo chậm trừ 0,25 điểm": how points are come by, not what to do. */
const STEP = /(?:[:=–—-]\s*|trừ\s+)\d+(?:[.,]\d+)?\s*(?:điểm|đ)?[\s.;]*$/iu;

/**
 * Joins what all rows of a criterion say; a bullet among the names is a step of its scoring, a document to file or a
 * thing to do.
 */
export function gatherTexts(rows: readonly Row[]): Texts {
  const lines = rows.flatMap((row) => [row.line, ...row.extras]);
  const bullets = rows.flatMap((row) => row.extras.map((extra) => extra.name)).filter((name) => name !== '');
  const steps = bullets.filter((name) => STEP.test(name));
  const documents = bullets.filter((name) => DOCUMENT.test(foldWords(name)) && !steps.includes(name));
  const tasks = bullets.filter((name) => !documents.includes(name) && !steps.includes(name));
  const all = (key: keyof Texts) => lines.map((line) => line.texts[key]);
  return {
    cause: join(all('cause')),
    remedy: join([...all('remedy'), ...tasks]),
    leads: join(all('leads')),
    supports: join(all('supports')),
    deadline: unique(all('deadline').map(tidyLine)).join('; '),
    evidence: join([...all('evidence'), ...documents]),
    scoring: join([...all('scoring'), ...steps]),
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
