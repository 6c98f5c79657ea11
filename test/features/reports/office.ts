import { openTurn } from '#app/turn/perform.ts';
import { NO_ORIGIN, type Turn } from '#app/turn/turn.ts';
import { type Report, reportOf } from '#domain/report/report.ts';
import { localTime } from '#domain/time/clock.ts';
import type { Day } from '#domain/time/day.ts';
import { periodOf } from '#domain/time/period.ts';
import { openCommune } from '#test/support/commune.ts';
import { type Heard, openPhones, type Standing } from '#test/support/phones.ts';
import { type CriterionSketch, withPlan } from '#test/support/plan.ts';

/** A Wednesday. */
export const TODAY: Day = '2026-06-10';
export const MONDAY: Day = '2026-06-15';

export const OFFICE: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', due: '2026-06-05', max: 2, lastYear: 2, lost: 0 },
  { code: '1.2', lead: 'lan', due: '2026-06-12', max: 3, lastYear: 1, lost: 2, evidence: ['Báo cáo'] },
  { code: '1.3', lead: ['lan', 'minh'], due: '2026-05-29', max: 1, lastYear: 1 },
  { code: '2.1', lead: 'minh', due: '2026-07-30', max: 4, lastYear: 4 },
  { code: '2.2', due: '2026-06-01', max: 1, lastYear: 0.5, lost: 0.5 },
  { code: '3.1', lead: 'minh', max: 5, scoredBy: 'survey', lastYear: 4 },
];

/** A commune with a plan, its people at their phones, and a way to run one of the program's own jobs. */
export async function openOffice(criteria: readonly CriterionSketch[] = OFFICE) {
  const commune = await openCommune({ today: TODAY });
  const plan = await withPlan(commune, criteria);
  const phones = await openPhones(commune);
  const { house, store } = commune;
  const runs = <T>(job: (turn: Turn) => Promise<T>): Promise<T> =>
    store.transaction(async (tx) => {
      const wish = {
        organisationId: commune.commune.organisationId,
        actor: { kind: 'operator' as const, name: '' },
        origin: NO_ORIGIN,
        files: [],
      };
      return job(await openTurn(house, tx, wish));
    });
  return {
    ...commune,
    plan,
    phones,
    runs,
    loan: phones.phoneOf('loan'),
    lan: phones.phoneOf('lan'),
    minh: phones.phoneOf('minh'),
    thanh: phones.phoneOf('thanh'),
    report: async (): Promise<Report> =>
      reportOf(await plan.work(TODAY), TODAY, {
        period: periodOf('now', TODAY),
        previous: null,
        dayOf: (at) => localTime(at, house.timeZone).day,
      }),
  };
}

/** What every line of a key was filled with. */
export function argsOf(heard: Heard | Standing | undefined, key: string) {
  const standing = heard && 'said' in heard ? heard.said : heard;
  return standing?.message.lines.flatMap((line) => (line?.key === key ? [line.args] : [])) ?? [];
}
