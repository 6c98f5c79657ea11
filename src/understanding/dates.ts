import { addDays, type Day, lastDayOfMonth, makeDay, partsOf, weekdayOf } from '#domain/day.ts';
import type { Token } from './tokens.ts';

/** A date spoken of; what the year or month left out means depends on whether the past or the future is meant. */
export interface DateMark {
  readonly from: number;
  readonly to: number;
  /** The day for a wish or promise, and for something that has happened. Null: no such day, or too vague. */
  readonly ahead: Day | null;
  readonly behind: Day | null;
  /** The calendar has no such day (31/6). */
  readonly impossible: boolean;
  /** Only roughly said ("đầu tháng 7", "vài ngày nữa"). */
  readonly vague: boolean;
  /** Day and month in digits without a cue before it: might be a fraction as well. */
  readonly bare: boolean;
}

type Found = Omit<DateMark, 'from'>;
type Reader = (tokens: readonly Token[], at: number, today: Day) => Found | undefined;

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const WEEKDAYS: Readonly<Record<string, number>> = { hai: 1, ba: 2, tu: 3, nam: 4, sau: 5, bay: 6 };
const CUES = new Set(['ngay', 'mung', 'hom', 'han', 'cham-nhat']);
const TOWARDS = new Set(['den', 'toi', 'truoc', 'sang', 'qua', 'tu', 'lui', 'het', 'vao']);
const NAMED = new Set(['chi', 'anh', 'co', 'ba', 'dong-chi', 'ban']);

/** Every date in the message, left to right. */
export function findDates(
  tokens: readonly Token[],
  today: Day,
  isCode: (text: string) => boolean,
): DateMark[] {
  const marks: DateMark[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found =
      firstFound(tokens, at, today) ?? (isCode(word(tokens, at)) ? undefined : dotted(tokens, at, today));
    if (found) marks.push({ from: at, ...found });
    at = found ? found.to : at + 1;
  }
  return marks;
}

/** A month, quarter or half year as a stretch of the calendar. */
export function lastDayOfQuarter(year: number, quarter: number): Day {
  return lastDayOfMonth(year, quarter * 3);
}

function firstFound(tokens: readonly Token[], at: number, today: Day): Found | undefined {
  for (const read of READERS) {
    const found = read(tokens, at, today);
    if (found) return found;
  }
  return undefined;
}

function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

function whole(tokens: readonly Token[], at: number, max: number): number | undefined {
  const text = word(tokens, at);
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= max ? Number(text) : undefined;
}

function exactly(to: number, day: Day, vague = false): Found {
  return { to, ahead: day, behind: day, impossible: false, vague, bare: false };
}

/** The last day of a stretch: a term to keep, not the day on which something happened. */
function stretched(to: number, day: Day, vague = false): Found {
  return { ...exactly(to, day, vague), behind: null };
}

/** So long from now, which nothing that has happened can be. */
function onlyAhead(to: number, day: Day): Found {
  return { ...exactly(to, day), behind: null };
}

function unknown(to: number): Found {
  return { to, ahead: null, behind: null, impossible: false, vague: true, bare: false };
}

/** "15/7", "15-7-2024", "15.7" after a cue, "2024-07-15". */
const inDigits: Reader = (tokens, at, today) => {
  const text = tokens[at]?.kind === 'number' ? word(tokens, at) : '';
  const iso = /^(20\d\d)-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return withYear(at + 1, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, date, sign, month, full] = /^(\d{1,2})([/.-])(\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(text) ?? [];
  if (!date || !month) return undefined;
  const cue = CUES.has(word(tokens, at - 1)) && !/^(?:gia|lui|doi|xin)$/.test(word(tokens, at - 2));
  const towards = TOWARDS.has(word(tokens, at - 1));
  if (full) {
    if (sign !== '/' && full.length === 2)
      return cue ? withYear(at + 1, 2000 + Number(full), Number(month), Number(date)) : undefined;
    return withYear(
      at + 1,
      full.length === 2 ? 2000 + Number(full) : Number(full),
      Number(month),
      Number(date),
    );
  }
  if (sign !== '/' && !cue && !(sign === '-' && towards)) return undefined;
  if (Number(month) < 1 || Number(month) > 12 || Number(date) < 1 || Number(date) > 31) {
    return cue || towards ? { ...unknown(at + 1), impossible: true } : undefined;
  }
  return { ...withoutYear(at + 1, Number(month), Number(date), today), bare: !cue && !towards };
};

/** "đến 30.6", where that is no code. */
const dotted: Reader = (tokens, at, today) => {
  const [, date, month] = /^(\d{1,2})\.(\d{1,2})$/.exec(word(tokens, at)) ?? [];
  if (!date || !month || !TOWARDS.has(word(tokens, at - 1)) || Number(month) > 12 || Number(month) < 1)
    return undefined;
  return withoutYear(at + 1, Number(month), Number(date), today);
};

function withYear(to: number, year: number, month: number, date: number): Found {
  const day = makeDay(year, month, date);
  return day ? exactly(to, day) : { ...unknown(to), impossible: true };
}

/** The year left out: the nearest one ahead, the nearest one behind. */
function withoutYear(to: number, month: number, date: number, today: Day): Found {
  const { year } = partsOf(today);
  const [last, now, next] = [year - 1, year, year + 1].map((each) => makeDay(each, month, date));
  if (!now && !next && !last) return { ...unknown(to), impossible: true };
  if (!now) return { ...unknown(to), impossible: true };
  return {
    to,
    ahead: now >= today ? now : (next ?? null),
    behind: now <= today ? now : (last ?? null),
    impossible: false,
    vague: false,
    bare: false,
  };
}

/** "15 tháng 7", "ngày 15 tháng 7 năm 2024", "ngày 15", "mùng 5". */
const inWords: Reader = (tokens, at, today) => {
  const start =
    word(tokens, at) === 'ngay' ||
    word(tokens, at) === 'mung' ||
    (word(tokens, at) === 'hom' && whole(tokens, at + 1, 31))
      ? at + 1
      : at;
  const date = whole(tokens, start, 31);
  if (date === undefined)
    return start > at && /^\d{2}$/.test(word(tokens, start))
      ? { ...unknown(start + 1), impossible: true }
      : undefined;
  if (word(tokens, start + 1) === 'thang' && whole(tokens, start + 2, 12)) {
    const month = Number(word(tokens, start + 2));
    const year = word(tokens, start + 3) === 'nam' ? Number(word(tokens, start + 4)) : Number.NaN;
    if (year >= 2000) return withYear(start + 5, year, month, date);
    return withoutYear(start + 3, month, date, today);
  }
  if (word(tokens, start + 1) === 'tay')
    return inWords(
      [
        ...tokens.slice(0, start),
        { ...(tokens[start] as Token), text: 'ngay' },
        ...tokens.slice(start, start + 1),
        ...tokens.slice(start + 2),
      ],
      start,
      today,
    );
  if (start === at || /^(?:ngay|lam|nua|lan|bai|tin|ho|van|truong)$/.test(word(tokens, start + 1)))
    return undefined;
  const { year, month } = partsOf(today);
  if (word(tokens, start + 1) === 'thang' && /^(?:nay|sau|toi|truoc)$/.test(word(tokens, start + 2))) {
    const shift = { nay: 0, truoc: -1 }[word(tokens, start + 2)] ?? 1;
    return withYear(start + 3, year, month + shift, date);
  }
  const here = makeDay(year, month, date);
  const ahead = here && here >= today ? here : makeDay(year, month + 1, date);
  const behind = here && here <= today ? here : makeDay(year, month - 1, date);
  return {
    to: start + 1,
    ahead: ahead ?? null,
    behind: behind ?? null,
    impossible: !ahead && !behind,
    vague: false,
    bare: false,
  };
};

const NEAR_DAYS: readonly (readonly [string, number])[] = [
  ['hom nay', 0],
  ['ngay hom nay', 0],
  ['trong hom nay', 0],
  ['het hom nay', 0],
  ['cuoi ngay', 0],
  ['trong ngay', 0],
  ['het ngay', 0],
  ['sang nay', 0],
  ['chieu nay', 0],
  ['toi nay', 0],
  ['trua nay', 0],
  ['hom ni', 0],
  ['dau gio chieu', 0],
  ['ngay mai', 1],
  ['sang mai', 1],
  ['chieu mai', 1],
  ['toi mai', 1],
  ['trua mai', 1],
  ['mai', 1],
  ['ngay kia', 2],
  ['ngay mot', 2],
  ['hom mot', 2],
  ['mot hom nua', 1],
  ['hom qua', -1],
  ['chieu qua', -1],
  ['toi qua', -1],
  ['sang qua', -1],
  ['hom kia', -2],
  ['sang hom qua', -1],
  ['chieu hom qua', -1],
];

/** "mai", "hôm qua", "chiều nay". A person called Mai is not tomorrow. */
const nearToday: Reader = (tokens, at, today) => {
  let best: Found | undefined;
  for (const [phrase, days] of NEAR_DAYS) {
    const words = phrase.split(' ');
    if (!words.every((each, offset) => word(tokens, at + offset) === each)) continue;
    if (phrase === 'mai' && NAMED.has(word(tokens, at - 1)) && !/^\p{Ll}/u.test(tokens[at]?.raw ?? ''))
      continue;
    if (!best || best.to < at + words.length) best = exactly(at + words.length, addDays(today, days));
  }
  return best;
};

/** "thứ 6", "t6", "thứ sáu tuần sau", "chủ nhật". */
const weekday: Reader = (tokens, at, today) => {
  const named =
    word(tokens, at) === 'thu'
      ? (whole(tokens, at + 1, 7) ?? (WEEKDAYS[word(tokens, at + 1)] ?? -1) + 1) - 1
      : undefined;
  const short =
    word(tokens, at) === 't' && tokens[at + 1]?.glued ? (whole(tokens, at + 1, 7) ?? 0) - 1 : undefined;
  const sunday =
    (word(tokens, at) === 'chu' && word(tokens, at + 1) === 'nhat') || word(tokens, at) === 'cn'
      ? 7
      : undefined;
  const day = named ?? short ?? sunday;
  if (day === undefined || day < 1) return undefined;
  const to = word(tokens, at) === 'cn' ? at + 1 : at + 2;
  const monday = addDays(today, 1 - weekdayOf(today));
  const week = weekAt(tokens, to);
  if (week) return exactly(week.to, addDays(monday, day - 1 + 7 * week.shift));
  const here = addDays(monday, day - 1);
  const after = word(tokens, to) === 'nay' ? to + 1 : to;
  return {
    to: after,
    ahead: here > today || (here === today && after > to) ? here : addDays(here, 7),
    behind: here <= today ? here : addDays(here, -7),
    impossible: false,
    vague: false,
    bare: false,
  };
};

function weekAt(tokens: readonly Token[], at: number): { to: number; shift: number } | undefined {
  if (word(tokens, at) !== 'tuan') return undefined;
  const shift = { nay: 0, ni: 0, sau: 1, toi: 1, truoc: -1, qua: -1, roi: -1 }[word(tokens, at + 1)];
  return shift === undefined ? undefined : { to: at + 2, shift };
}

/** "cuối tháng", "hết tuần này", "trong quý 3", "giữa tháng 7", "tuần sau", "tháng sau". */
const stretch: Reader = (tokens, at, today) => {
  const part = /^(?:dau|giua|cuoi|het|trong|sang|qua)$/.test(word(tokens, at)) ? word(tokens, at) : '';
  const start = part ? at + 1 : at;
  const unit = word(tokens, start);
  const next = word(tokens, start + 1);
  const shift = { nay: 0, ni: 0, sau: 1, toi: 1, truoc: -1, qua: -1 }[next];
  if (part === '' && (shift === undefined || !TOWARDS_OR_ALONE.has(unit))) return undefined;
  if (part === '' && shift === 0 && !TOWARDS.has(word(tokens, at - 1))) return undefined;
  if (unit === 'tuan' && (shift ?? 0) >= 0)
    return inWeek(
      start + (shift === undefined ? 1 : 2),
      part,
      shift ?? (part === 'sang' || part === 'qua' ? 1 : 0),
      today,
    );
  if ((shift ?? 0) < 0)
    return unit === 'tuan' || unit === 'thang' || unit === 'quy' ? unknown(start + 2) : undefined;
  const { year, month } = partsOf(today);
  if (unit === 'thang') {
    const named = whole(tokens, start + 1, 12);
    const to = start + (named || shift !== undefined ? 2 : 1);
    return inMonth(
      to,
      part,
      yearNear(today, named, year),
      named ?? month + (shift ?? (part === 'sang' ? 1 : 0)),
    );
  }
  if (unit === 'quy') {
    const named = ROMAN[next] ?? whole(tokens, start + 1, 4);
    const quarter = named ?? Math.ceil(month / 3) + (shift ?? (part === 'sang' ? 1 : 0));
    const to = start + (named || shift !== undefined ? 2 : 1);
    return stretched(to, lastDayOfQuarter(year, quarter), part === 'dau' || part === 'giua');
  }
  if (unit === 'nam' && part !== 'sang' && part !== 'qua')
    return stretched(
      start + (shift === undefined ? 1 : 2),
      lastDayOfMonth(year + (shift ?? 0), 12),
      part !== 'cuoi' && part !== 'het' && part !== 'trong',
    );
  return undefined;
};
const TOWARDS_OR_ALONE = new Set(['tuan', 'thang', 'quy']);

function yearNear(today: Day, month: number | undefined, year: number): number {
  if (month === undefined) return year;
  const distance = month - partsOf(today).month;
  return distance < -6 ? year + 1 : year;
}

function inWeek(to: number, part: string, shift: number, today: Day): Found {
  const monday = addDays(today, 1 - weekdayOf(today) + 7 * shift);
  const day = { dau: 0, giua: 2 }[part] ?? 4;
  return exactly(to, addDays(monday, day));
}

function inMonth(to: number, part: string, year: number, month: number): Found {
  const first = addDays(lastDayOfMonth(year, month - 1), 1);
  if (part === 'dau') return stretched(to, addDays(first, 4), true);
  if (part === 'giua') return stretched(to, addDays(first, 14));
  return stretched(to, lastDayOfMonth(year, month));
}

/** "thêm 3 ngày", "2 tuần nữa", "nửa tháng nữa", "vài hôm". */
const later: Reader = (tokens, at, today) => {
  const more = /^(?:them|khoang|trong|sau|em|lui|han|de|toi|cham|muon|tre|xin)$/.test(word(tokens, at));
  if (word(tokens, at) === 'them' && word(tokens, at + 1) === 'tuan')
    return onlyAhead(at + (word(tokens, at + 2) === 'nua' ? 3 : 2), addDays(today, 7));
  const start =
    word(tokens, at) === 'them' && word(tokens, at + 1) === 'khoang' ? at + 2 : more ? at + 1 : at;
  const many = word(tokens, start);
  const count = /^\d{1,2}$/.test(many)
    ? Number(many)
    : ({ mot: 1, hai: 2, ba: 3, nam: 5, nua: 0.5, vai: Number.NaN, may: Number.NaN, it: Number.NaN }[many] ??
      undefined);
  const unit = { ngay: 1, hom: 1, tuan: 7, thang: 30 }[word(tokens, start + 1)];
  if (count === undefined || unit === undefined) return undefined;
  const working = word(tokens, start + 2) === 'lam' && word(tokens, start + 3) === 'viec';
  const to = start + 2 + (working ? 2 : 0);
  const again = word(tokens, to) === 'nua';
  if (!again && !(more && /^(?:them|lui|em|sau|trong|cham|muon|tre|xin)$/.test(word(tokens, at))))
    return undefined;
  if (
    word(tokens, start + 2) === 'truoc' ||
    (!again && unit === 30 && word(tokens, at) !== 'them' && word(tokens, at) !== 'lui')
  )
    return undefined;
  const end = to + (again ? 1 : 0);
  if (Number.isNaN(count)) return unknown(end);
  if (unit === 30) return onlyAhead(end, count < 1 ? addDays(today, 15) : monthsOn(today, count));
  return onlyAhead(end, working ? workingDaysOn(today, count) : addDays(today, Math.round(count * unit)));
};

function monthsOn(today: Day, count: number): Day {
  const { year, month, date } = partsOf(today);
  return (
    makeDay(year + Math.floor((month - 1 + count) / 12), ((month - 1 + count) % 12) + 1, date) ??
    lastDayOfMonth(year, month + count)
  );
}

function workingDaysOn(today: Day, count: number): Day {
  let day = today;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (weekdayOf(day) <= 5) left--;
  }
  return day;
}

const READERS: readonly Reader[] = [nearToday, later, inWords, inDigits, weekday, stretch];
