import { describe, expect, test } from 'vitest';
import { digestsOn } from '#domain/report/digest.ts';
import { type DayOff, workingCalendar } from '#domain/time/calendar.ts';
import { addDays, type Day } from '#domain/time/day.ts';

const off = (day: Day): DayOff => ({ day, kind: 'off', status: 'official', name: 'a holiday', active: true });
const TET: Day[] = ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'];
const calendar = workingCalendar([...TET, '2026-04-27' as Day, '2026-01-01' as Day].map(off));

const posted = (day: Day, reportDay = 20) =>
  digestsOn(day, calendar, { reportDay }).map(({ kind, period }) => `${kind} ${period.key}`);

describe('to the leaders goes on', () => {
  test.each<[string, Day, string[]]>([
    ['a Monday: the week before', '2026-06-08', ['week 2026-W23']],
    ['a Tuesday: nothing', '2026-06-09', []],
    ['a Monday off: nothing', '2026-04-27', []],
    ['the Tuesday after it: the week', '2026-04-28', ['week 2026-W17']],
    ['the first day after Tet: the week before Tet', '2026-02-23', ['week 2026-W07']],
    ['20 May: the month', '2026-05-20', ['month 2026-05']],
    ['20 February, in Tet: nothing', '2026-02-20', []],
    ['the last day before Tet: the month', '2026-02-13', ['month 2026-02']],
    ['20 March: the quarter, not the month', '2026-03-20', ['quarter 2026-Q1']],
    ['20 June, a Saturday: nothing', '2026-06-20', []],
    ['19 June: the half year', '2026-06-19', ['half-year 2026-H1']],
    ['18 September, before a Sunday: the quarter', '2026-09-18', ['quarter 2026-Q3']],
    ['20 July, a Monday: week and month', '2026-07-20', ['week 2026-W29', 'month 2026-07']],
    ['18 December: the year', '2026-12-18', ['year 2026']],
  ])('%s', (_, day, digests) => {
    expect(posted(day)).toEqual(digests);
  });

  test('the last of February, where the 28th is the report day and a Saturday', () => {
    expect(posted('2026-02-27', 28)).toEqual(['month 2026-02']);
  });

  test('the last working day of December, where the report day is New Year', () => {
    expect(posted('2025-12-31', 1)).toEqual(['month 2026-01']);
  });
});

test.each([1, 15, 20, 28, 31])(
  'with report day %i every month is posted once, and every week that had work',
  (reportDay) => {
    const days = Array.from({ length: 365 }, (_, count) => addDays('2026-01-02', count));
    const digests = days.flatMap((day) => posted(day, reportDay));
    expect(digests.filter((digest) => !digest.startsWith('week'))).toHaveLength(12);
    expect(new Set(digests).size).toBe(digests.length);
    expect(digests.filter((digest) => digest.startsWith('week'))).toHaveLength(51);
  },
);
