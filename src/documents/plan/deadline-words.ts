import { fold, tidyLine } from './fold.ts';

/** Months written as words. "năm" is left to "year"; "sáu" needs its mark, without which it is "next". */
const SPELLED_MONTHS: readonly (readonly [RegExp, number])[] = [
  [/tháng\s+mười\s+một(?!\p{L})/giu, 11],
  [/tháng\s+(?:mười\s+hai|chạp)(?!\p{L})/giu, 12],
  [/tháng\s+mười(?!\p{L})/giu, 10],
  [/tháng\s+(?:giêng|một(?!\s+lần))(?!\p{L})/giu, 1],
  [/tháng\s+hai(?!\p{L})/giu, 2],
  [/tháng\s+ba(?!\p{L})/giu, 3],
  [/tháng\s+tư(?!\p{L})/giu, 4],
  [/tháng\s+sáu(?!\p{L})/giu, 6],
  [/tháng\s+bảy(?!\p{L})/giu, 7],
  [/tháng\s+tám(?!\p{L})/giu, 8],
  [/tháng\s+chín(?!\p{L})/giu, 9],
];

const DOCUMENT =
  /\b(?:so )?\d+[a-z]?\/(?!thang|quy|nam|tuan|lan)[a-z]{2,}[a-z0-9/&.-]*(?: ngay \d{1,2}[/.-]\d{1,2}[/.-]\d{4})?/g;
const HOUR = /\b\d{1,2} ?(?:h|gio)(?: ?\d{2}(?![\d/.-]))?(?: ?phut)?(?![a-z])(?: cua)?/;

/** Changes to the folded words, in this order: one spelling for each thing, a range becomes its end. */
const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/[–—]/g, '-'],
  [/[“”"'*]/g, ' '],
  [/\b(\d{4})-(\d{1,2})-(\d{1,2})(?:t[\d:.]+z?)?/g, '$3/$2/$1'],
  [DOCUMENT, ' '],
  [/\bqui(?= ?(?:[1-4]|iv|i{1,3}|nay)\b)/g, 'quy'],
  [/\bquy (?=dinh|che|trinh|mo|hoach|uoc|chuan|cach)/g, 'quy_'],
  [/\bthang dau (?:cua )?(?=quy)/g, 'dau '],
  [/\bba thang (?=dau|cuoi)/g, '3 thang '],
  [/\bsau thang (?=dau|cuoi)/g, '6 thang '],
  [/\bchin thang (?=dau|cuoi)/g, '9 thang '],
  [/(\d) ?([/.]) ?(?=\d)/g, '$1$2'],
  [/(\d{1,2}) - (\d{1,2}) - (?=20\d{2})/g, '$1/$2/'],
  [/\s+/g, ' '],
  [/\b(?:thang|quy) ?(?:\d{1,2}|iv|i{1,3})(?:[/ ]20\d{2})? ?\(([^()]*\d[/.]\d[^()]*)\)/g, '$1'],
  [/\btu (thang|quy) ?[\divx/]+ (?:den|toi|-) (?:het )?(?=[\divx])/g, '$1 '],
  [/\btu\b[^;]*?\b(?:den|toi)(?: het)?\b/g, ' '],
  [
    /\b(thang|quy) ?[\divx]+(?:\/20\d{2})? ?(?:-|den) ?(?:thang |quy )?(?=(?:1[0-2]|0?[1-9]|i{1,3}|iv)(?![\da-z]))/g,
    '$1 ',
  ],
  [/\d{1,2}\/\d{1,2}(?:\/\d{2,4})? ?(?:-|den) ?(?=(?:ngay )?\d{1,2}\/\d)/g, ' '],
  [/(?<![\d/-])\d{1,2} ?(?:-|den) ?(?=\d{1,2}\/\d{1,2}(?!\d))/g, ' '],
];

/**
 * A deadline's words, ready to be read: folded, months as numbers, ISO dates turned round, references to documents
 * ("theo KH 12/KH-UBND ngày 29/3/2024") and hours of the day taken out. `hasHour` remembers that there was an hour:
 * "trước 17 giờ ngày 15" still counts the 15th.
 */
export function deadlineWords(text: string): { words: string; hasHour: boolean } {
  let line = tidyLine(text);
  for (const [pattern, month] of SPELLED_MONTHS) line = line.replace(pattern, `tháng ${month}`);
  let words = fold(line);
  const hasHour = HOUR.test(words);
  words = words.replace(new RegExp(HOUR, 'g'), ' ');
  for (const [pattern, plain] of CHANGES) words = words.replace(pattern, plain);
  return { words: words.replace(/\s+/g, ' ').trim(), hasHour };
}
