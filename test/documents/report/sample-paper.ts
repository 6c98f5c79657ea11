import { openTexts } from '#channels/texts.ts';
import type { ReportPaper } from '#documents/report/paper.ts';
import type { Words } from '#documents/words.ts';
import { letterheadSchema } from '#domain/report/letterhead.ts';
import { reportOf } from '#domain/report/report.ts';
import type { TrendPoint } from '#domain/report/trend.ts';
import type { Day } from '#domain/time/day.ts';
import { readPeriod } from '#domain/time/period.ts';
import { dayOfNoon, type PlanBuilder } from '#test/domain/support/plan-work.ts';

const texts = openTexts('locales');

/** The words of documents in a language; a text that does not exist fails the test. */
export function wordsIn(locale: 'vi' | 'en'): Words {
  return (key, args = {}) => texts.line({ key, args }, locale, 'plain');
}

type Sketch = Partial<ReportPaper> & { readonly about?: string; readonly trend?: readonly TrendPoint[] };

/** The papers' figures of a plan as it stands on a day, about a period as somebody would ask for it. */
export function paperOf(
  plan: PlanBuilder,
  today: Day,
  { about = '', trend = [], ...rest }: Sketch = {},
): ReportPaper {
  const period = readPeriod(about, today);
  if (!period.ok) throw new Error(`no period ${about}`);
  const options = { period: period.value, previous: null, dayOf: dayOfNoon, trend };
  return {
    organisation: 'UBND xã Minh Sơn',
    chairman: 'Vũ Văn Thành',
    letterhead: letterheadSchema.parse({}),
    issuedOn: '2026-01-05',
    period: period.value,
    report: reportOf(plan.work(), today, options),
    target: null,
    directives: { open: 0, silent: 0, talk: 0, reported: 0 },
    ...rest,
  };
}
