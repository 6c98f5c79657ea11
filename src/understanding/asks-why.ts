import { fold } from '#domain/text/fold.ts';

const ASKS =
  /(?<!\blam )\bsao\b(?! cho\b).*\b(?:the|vay)\b[^a-z]*$|\b(?:ly|li) do gi\b|\b(?:vi|tai) sao\b|\bthe nao\b/;
/** Whoever is to find out why is given an order: "báo cáo anh vì sao 7.2.2 chậm". */
const ORDERS =
  /^(?:(?:da|em|anh|chi|dong chi|cac|[\d.]+[,:]?)\s+)*(?:bao cao|giai trinh|lam ro|kiem tra|ra soat|xem lai|yeu cau|de nghi|giao|chi dao|neu ro)\b/;
const FIELD =
  /\b(?:linh vuc|mang)\s+(?:so\s+)?(.+?)(?=\s+(?:sao|ly do|li do|vi sao|tai sao|the nao|lai|ma|dang)\b|[,:;?]|$)/;

/** Whether words ask why, or how, something stands, and order nothing: "7.2.2 sao chậm thế". */
export function asksWhy(words: string): boolean {
  const said = fold(words);
  return ASKS.test(said) && !ORDERS.test(said);
}

/** What words call the field of which they ask so, folded: "5" of "lĩnh vực 5 sao thấp thế". Null where they ask of none. */
export function fieldAskedWhy(words: string): string | null {
  return asksWhy(words) ? (FIELD.exec(fold(words))?.[1] ?? null) : null;
}
