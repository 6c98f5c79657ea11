import { addDays, daysBetween } from '#domain/time/day.ts';
import type { Clause, Marked } from '../text/clauses.ts';
import type { Kind } from '../words/kinds.ts';
import { type DateMark, word } from './date-mark.ts';
import { endsAt, isFinishedAfter } from './finishing.ts';

/** A day without a month may be meant both ways so far ahead. */
const EITHER_WAY = 31;

const WEEK = 7;

/** What tells that something is over. */
const OVER: ReadonlySet<Kind> = new Set<Kind>(['already', 'perfect', 'done']);

const FUTURE: ReadonlySet<Kind> = new Set<Kind>(['future']);

/** "xong rồi, thứ 6 em nộp": a day of which nothing tells that it has gone by, though its words could mean that. */
export function isStillAhead(
  { tokens, phrases, today }: Pick<Marked, 'tokens' | 'phrases' | 'today'>,
  clause: Pick<Clause, 'from' | 'to'>,
  { from, to, ahead, behind }: DateMark,
): boolean {
  if (ahead === null || ahead < today || ahead > addDays(today, EITHER_WAY)) return false;
  // "nộp hôm 20", "bữa 20"; of a month, the day that has just gone by.
  if ([from - 1, from].some((at) => /^(?:hom|bua|hoi)$/.test(word(tokens, at))) && ahead !== behind)
    return false;
  const isOfWeek = behind !== null && daysBetween(behind, ahead) === WEEK;
  if (behind !== null && !isOfWeek && daysBetween(behind, today) * 2 < daysBetween(today, ahead))
    return false;
  // "sáng nay em nộp": over by the time it is told.
  const isMorning = ahead === today && /^(?:sang|trua)$/.test(word(tokens, from));
  if (isFinishedAfter(tokens, to) && !isMorning) return true;
  if (ahead === today || tokens.slice(to, clause.to).some(({ text }) => /^(?:roi|het)$/.test(text)))
    return false;
  const tells = (kinds: ReadonlySet<Kind>, start: number): boolean =>
    phrases.some(
      (mark) => mark.from >= start && mark.to <= clause.to && mark.kinds.some((kind) => kinds.has(kind)),
    );
  return !tells(OVER, endsAt(tokens, to) ? clause.from : to) || tells(FUTURE, clause.from);
}
