import type { Decision } from '../decide/decision.ts';
import { type Heard, isWithin } from '../heard.ts';
import { decimal } from './number-mark.ts';

/** Points said with their unit, after "tự chấm", or "tối đa", which are the `maxPoints` of the criterion. */
export function pointsOf(
  heard: Heard,
  { intent, points }: Decision,
  maxPoints: number | null,
): number | null {
  if (intent !== 'score') return null;
  if (points === 'all') return maxPoints;
  return points ?? barePoints(heard);
}

/** The first number after "tự chấm" that is nothing else. */
function barePoints(heard: Heard): number | null {
  const { tokens, cues } = heard.marked;
  const start = heard.facts.find(({ said }) => said === 'score')?.to ?? 0;
  const { dates } = heard.marked;
  const marks = [
    ...dates.filter(({ bare }) => !bare),
    ...cues,
    ...heard.numbers.filter(({ kind }) => kind !== 'maybe'),
  ];
  const place = tokens.findIndex(
    ({ kind, text }, at) =>
      at >= start &&
      kind === 'number' &&
      /^\d{1,2}(?:[.,]\d{1,2})?(?:\/\d{1,2}(?:[.,]\d{1,2})?)?$/.test(text) &&
      isWithin(heard, at) &&
      !marks.some((mark) => mark.from <= at && at < mark.to),
  );
  const bare = tokens[place];
  if (!bare) return null;
  const half = tokens[place + 1]?.text === 'ruoi' && /^\d+$/.test(bare.text) ? 0.5 : 0;
  return decimal(bare.text.split('/')[0] ?? '') + half;
}

/** Refused, asked for ("tối đa 1 điểm hả chị"), lost, or given by somebody else: "đừng chấm 1 điểm", "chấm 1 hay 0,5", "huyện chấm 0,5". */
const NOT_OWN_SCORE = new RegExp(
  [
    '(?:^| )(?:dung|khong|khoi|chua|cha|chang)(?: (?:nen|can|phai|the|duoc))? (?:tu )?(?:cham|cho diem)(?: (?:diem|muc|cho|em|minh))* \\d',
    '(?:^| )(?:cham|diem|duoc) \\d+(?:[.,]\\d+)?(?: (?:d|diem))? (?:hay|hoac) (?:la )?\\d',
    '(?:^| )mat (?:het|sach|tron|toan bo) diem(?: |$)',
    '(?:^| )diem toi da (?:la )?(?:may|bao nhieu)(?: |$)',
    '(?:^| )\\d+(?:[.,]\\d+)? (?:d|diem)(?: (?:thoi|nay|toi da))* (?:ha|sao)(?: (?:a|anh|chi|em|sep|bac|c))*$',
    '(?:^| )(?:huyen|so|tinh|phong|to tham dinh|hoi dong|doan)(?: (?:chi|da|moi|se))? (?:cham|cho)(?: (?:em|minh|xa|diem))? \\d',
  ].join('|'),
);

/** Whether the words speak of points that are not those the sender gives. */
export function isNotOwnScore(heard: Heard): boolean {
  const words = heard.marked.tokens.filter((_, at) => isWithin(heard, at)).map(({ text }) => text);
  return NOT_OWN_SCORE.test(words.join(' '));
}
