import type { DocumentKind } from '#domain/evidence/document.ts';
import { fold } from '#domain/text/fold.ts';

/** Names of kinds, folded. */
const NAMES: readonly (readonly [DocumentKind, readonly string[]])[] = [
  ['report', ['bao cao']],
  ['plan', ['ke hoach']],
  ['decision', ['quyet dinh']],
  ['letter', ['cong van']],
  ['minutes', ['bien ban']],
  ['notice', ['thong bao']],
  ['submission', ['to trinh']],
  ['resolution', ['nghi quyet']],
  ['directive', ['chi thi']],
  ['programme', ['chuong trinh']],
  ['regulation', ['quy che', 'quy dinh', 'quy trinh', 'quy uoc']],
  ['guidance', ['huong dan']],
  ['scheme', ['de an', 'phuong an']],
  ['contract', ['hop dong']],
  ['certificate', ['giay xac nhan', 'xac nhan', 'giay chung nhan', 'chung nhan']],
  ['invitation', ['giay moi']],
  ['list', ['danh sach', 'danh muc', 'bang ke', 'bang tong hop', 'bieu tong hop']],
  ['register', ['so theo doi', 'bang theo doi', 'nhat ky', 'so tai san']],
  ['statistics', ['thong ke', 'so lieu']],
  ['form', ['phieu']],
  ['photo', ['hinh anh', 'anh chup', 'anh']],
  ['recording', ['video', 'ghi am', 'ghi hinh']],
  ['article', ['tin, bai', 'tin bai', 'bai viet']],
  ['link', ['duong dan', 'duong link', 'link']],
];

/** Letters in a document's symbol (Nghị định 30/2020/NĐ-CP, Phụ lục III), and as people shorten them. */
const LETTERS: Readonly<Record<string, DocumentKind>> = {
  bc: 'report',
  kh: 'plan',
  qd: 'decision',
  cv: 'letter',
  bb: 'minutes',
  tb: 'notice',
  ttr: 'submission',
  nq: 'resolution',
  ct: 'directive',
  ctr: 'programme',
  qc: 'regulation',
  qyd: 'regulation',
  hd: 'guidance',
  da: 'scheme',
  pa: 'scheme',
  gm: 'invitation',
};

/** Shortened names that mean nothing else in a file name or a caption; "ct" is the chairman as well, "hd" a contract. */
const SHORTENED = /(?<![a-z0-9])(bc|kh|qd|cv|bb|tb|ttr|nq|qc)(?![a-z])/;

const ALL = NAMES.flatMap(([kind, names]) =>
  names.map((name) => [new RegExp(`(?<![a-z])${name}(?![a-z])`), kind] as const),
);

/** The kind of document that words name first: "Báo cáo kết quả thực hiện Kế hoạch" is a report. */
export function kindNamed(text: string): DocumentKind | null {
  const words = fold(text);
  let best: { at: number; kind: DocumentKind } | null = null;
  for (const [pattern, kind] of ALL) {
    const at = words.search(pattern);
    if (at >= 0 && (best === null || at < best.at)) best = { at, kind };
  }
  return best?.kind ?? null;
}

/** The kind that a file name or a caption names, in full or shortened: "BC quy 2", "QD-kien-toan". */
export function kindInShort(text: string): DocumentKind | null {
  const [, letters = ''] = SHORTENED.exec(fold(text)) ?? [];
  return kindNamed(text) ?? LETTERS[letters] ?? null;
}

/** The kind a symbol stands for: `BC-UBND` a report, `UBND-VP` a letter. */
export function kindOfSymbol(symbol: string): DocumentKind {
  const [first = ''] = fold(symbol).split(/[-–/]/);
  return LETTERS[first.trim()] ?? 'letter';
}
