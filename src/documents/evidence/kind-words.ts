import type { DocumentKind } from '#domain/document.ts';
import { fold } from '#domain/fold.ts';

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
