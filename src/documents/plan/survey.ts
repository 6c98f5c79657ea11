import { fold, foldWords } from './fold.ts';
import type { Line } from './line.ts';

const SURVEY = /dieu tra xa hoi hoc|\bdtxhh\b|\bxhh\b|dieu tra|khao sat/;
/** Words that make a survey something the unit carries out, and is scored for; "kiểm tra, khảo sát" is an inspection. */
const CARRIED_OUT =
  /(to chuc|thuc hien|trien khai|tien hanh|ke hoach|bao cao|phoi hop|phieu)( \w+){0,3} (dieu tra|khao sat)|(kiem tra|ra soat|giam sat)( va)? khao sat|khao sat (thuc te|thuc dia|dia ban|hien trang|nhu cau)/;

/** True for points that a survey gives: said in the name, a note, the way of scoring, or marked in a column of its own. */
export function isSurveyed({ name, texts }: Pick<Line, 'name' | 'texts'>): boolean {
  const mark = fold(texts.survey).trim();
  if (mark !== '' && !/^(0|[-–]|khong|unit|tu cham.*|tu danh gia.*)$/.test(mark)) return marks(mark);
  return [name, texts.note, texts.scoring].some((text) => {
    const words = foldWords(text);
    return SURVEY.test(words) && !CARRIED_OUT.test(words);
  });
}

/** A cross, yes, points, or the word itself; other words in such a column name other ways of scoring. */
function marks(mark: string): boolean {
  return /^(x|co|v|✓|√|\d+([.,]\d+)?)$/.test(mark) || SURVEY.test(foldWords(mark));
}
