import { openTexts } from '#channels/texts.ts';
import type { ReportPaper } from '#documents/report/paper.ts';
import type { Words } from '#documents/words.ts';
import type { Day } from '#domain/day.ts';
import { linesOf } from '#domain/line.ts';
import { readPeriod } from '#domain/period.ts';
import { reportOf } from '#domain/report.ts';
import { noon, type PlanBuilder } from '#test/domain/support/plan-work.ts';

const texts = openTexts('locales');

/** The words of documents in a language; a text that does not exist fails the test. */
export function wordsIn(locale: 'vi' | 'en'): Words {
  return (key, args = {}) => texts.line({ key, args }, locale, 'plain');
}

/** The papers' figures of a plan as it stands on a day, about a period as somebody would ask for it. */
export function paperOf(
  plan: PlanBuilder,
  today: Day,
  { about = '', ...rest }: Partial<ReportPaper> & { about?: string } = {},
): ReportPaper {
  const period = readPeriod(about, today);
  if (!period.ok) throw new Error(`no period ${about}`);
  const work = plan.work();
  const options = { period: period.value, previous: null, now: noon(today) };
  return {
    organisation: 'UBND xã Minh Sơn',
    period: period.value,
    report: reportOf(work, today, options),
    lines: linesOf(work, today),
    trend: [],
    target: null,
    ...rest,
  };
}
