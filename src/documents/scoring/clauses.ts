import { fold, tidy } from '#documents/plan/fold.ts';

/** A statement of a rule: the condition as written and the points it gives; `points` undefined where it names none. */
export interface Clause {
  readonly text: string;
  readonly condition: string;
  readonly points: number | undefined;
}

const NUMBER = '(\\d{1,3}(?:[.,]\\d{1,4})?)';
const GIVES = '(?:(?:thì\\s+)?(?:được|đạt|chấm|tính|cho|ghi|còn)\\s+)*';
const FULL = `${GIVES}(?:số\\s+|đủ\\s+|hưởng\\s+)?(?:điểm\\s+tối\\s+đa|tối\\s+đa(?:\\s+số)?\\s+điểm|điểm\\s+tuyệt\\s+đối)`;
const NONE = 'không\\s+(?:được\\s+|có\\s+|tính\\s+|chấm\\s+|cho\\s+)?điểm';

/** "kịp thời: 1 điểm", "từ 90% trở lên được 2 điểm", "có 1": the points stand last. */
const POINTS_LAST = new RegExp(`^(.*?)(\\s*[:=–—→]\\s*|\\s+-\\s+|\\s+)${GIVES}${NUMBER}\\s*(điểm|đ)?$`, 'iu');
/** "1 điểm: kịp thời", "0,5 điểm nếu chậm": the points stand first. */
const POINTS_FIRST = new RegExp(`^${NUMBER}\\s*(?:điểm|đ)\\s*(?:[:=–—-]|nếu|khi|đối với)\\s*(.+)$`, 'iu');
const FULL_LAST = new RegExp(`^(.+?)[\\s:=–—→,-]*${FULL}$`, 'iu');
const NONE_LAST = new RegExp(`^(.+?)[\\s:=–—→,-]*${NONE}$`, 'iu');

const BULLET = /^(?:[-–—+•*▪●○]|\d{1,2}[.)](?=\s+\p{L})|[a-zđ][.)](?=\s))\s*/iu;
/** Where one statement ends and the next begins on the same line. */
const JOINTS = [
  /\s*;\s*/u,
  /(?<=\d\s*(?:điểm|đ)?)\s*,\s+(?=\p{L}|[<>≤≥])/u,
  /(?<=[\p{L}\d])\.\s+(?=[\p{Lu}<>≤≥+–-])/u,
  /(?<=\d\s*(?:điểm|đ)?)\s+[-–+•]\s+(?=\p{Lu})/u,
];
const SLASH = /(?<=\d\s*(?:điểm|đ)?)\s*\/\s*(?=\p{Ll}|\p{Lu}\p{Ll})/u;

/** The statements of a rule, bullets and headings taken away. `max`: what "điểm tối đa" stands for. */
export function clausesOf(text: string, max: number | null): Clause[] {
  const joints = /trừ/iu.test(text) ? JOINTS : [...JOINTS, SLASH];
  let parts = tidy(text).split('\n');
  for (const joint of joints) parts = parts.flatMap((part) => part.split(joint));
  return parts
    .map((part) => part.replace(BULLET, '').replace(/[\s.,;]+$/u, ''))
    .filter((part) => part !== '' && !isHeading(part))
    .map((part) => readClause(part, max));
}

/** "Thang điểm:", "Cách tính điểm như sau:". */
function isHeading(part: string): boolean {
  return part.endsWith(':') && !/\d/.test(part);
}

function readClause(text: string, max: number | null): Clause {
  const first = POINTS_FIRST.exec(text);
  if (first?.[1] && first[2]) return { text, condition: tidyEnd(first[2]), points: numberIn(first[1]) };
  const full = FULL_LAST.exec(text);
  if (full?.[1] && max !== null && !/[x×*]\s*$/u.test(full[1]))
    return { text, condition: tidyEnd(full[1]), points: max };
  const none = NONE_LAST.exec(text);
  if (none?.[1]) return { text, condition: tidyEnd(none[1]), points: 0 };
  const [, condition = '', between = '', points = '', unit] = POINTS_LAST.exec(text) ?? [];
  // "Dưới 70" has a number at its end and says nothing of points; "có 1" does.
  const isTold = unit !== undefined || between.trim() !== '' || !/\d|[<>≤≥]|duoi|tren/.test(fold(condition));
  if (points === '' || condition === '' || !isTold) return { text, condition: text, points: undefined };
  return { text, condition: tidyEnd(condition), points: numberIn(points) };
}

function tidyEnd(condition: string): string {
  return condition.replace(/[\s:=–—,-]+$/u, '').replace(/\s+(?:thì|được|đạt|chấm|tính)$/iu, '');
}

/** A number with a comma or a point. */
export function numberIn(digits: string): number {
  return Number(digits.replace(',', '.'));
}
