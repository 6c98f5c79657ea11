/** "0,5", "0.5 điểm", "0,5đ trên 1 điểm", "0,5/1". */
const UNIT = String.raw`(?:\s*(?:điểm|diem|đ|d)(?![\p{L}\p{N}]))?`;
const OF_MOST = String.raw`(?:\s*(?:\/|trên|tren)\s*\d+(?:[.,]\d+)?${UNIT})?`;

/** What may stand between points and their reason, or after them where there is none: courtesies, the criterion again. */
const BEFORE_REASON =
  /^(?:[\s,;:.()!–—-]+|(?:(?:cho|ở|o)\s+)?(?:tiêu chí|tieu chi|tc)?\s*\d+(?:\.\d+)+(?!\d|,\d)|(?:bởi\s+|tại\s+)?(?:vì|vi)(?!\p{L})|(?:bởi|tại|do|lý do|lí do|ly do)(?!\p{L})|(?:ạ|a|nhé|nhe|nha|thôi|thoi|em|anh|chị|đồng chí|đ\/c)(?=[\s,.;!]|$))/iu;

/**
 * Why points are what they are, as it stands after them ("tự chấm 0,5 báo cáo chậm", "0,5 điểm vì thiếu văn bản"); empty
 * where nothing does.
 */
export function reasonAfter(points: number, words: string): string {
  const number = String(points).replace('.', '[.,]');
  const said = new RegExp(String.raw`(?<![\d.,])${number}(?![\d]|[.,]\d)${UNIT}${OF_MOST}`, 'iu');
  const text = words.normalize('NFC');
  const found = said.exec(text);
  let rest = found ? text.slice(found.index + found[0].length).trim() : '';
  for (let met = BEFORE_REASON.exec(rest); met; met = BEFORE_REASON.exec(rest))
    rest = rest.slice(met[0].length);
  const reason = rest.replace(/[\s,.!;]*(?:\s(?:ạ|nhé|nha|nhe))?[\s,.!;)]*$/iu, '').trim();
  return reason.split(/\s+/).length > 1 ? reason : '';
}
