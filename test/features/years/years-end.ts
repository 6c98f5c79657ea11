import { openOffice as office } from '#test/features/support/office.ts';
import { type CriterionSketch, writePlan } from '#test/support/plan.ts';

const WORK: readonly CriterionSketch[] = [
  {
    code: '1.1',
    lead: 'lan',
    name: 'Ban hành kế hoạch cải cách hành chính',
    max: 2,
    evidence: ['Kế hoạch'],
    due: '2026-12-20',
  },
  { code: '1.2', lead: 'lan', name: 'Tuyên truyền trên đài truyền thanh', max: 1, due: 'monthly' },
  { code: '2.1', lead: 'minh', name: 'Rà soát văn bản quy phạm', max: 1, due: '2026-12-28' },
];

/** The same in the new year, with its own days. */
const NEXT = WORK.map((each) => (each.due === 'monthly' ? each : { ...each, due: '2027-11-30' as const }));

/** An office whose plan of 2027 comes into force after that of 2026. */
export async function yearsEnd() {
  const opened = await office('2026-12-29', WORK);
  const bringPlan = (loadedAt?: Date): Promise<unknown> =>
    writePlan(opened.commune, NEXT, opened.idOf, 2027, loadedAt);
  return {
    ...opened,
    /** The plan of the new year comes, at this moment. */
    bringPlan,
    /** The new year: its plan is in force. */
    async january(): Promise<void> {
      await bringPlan();
      opened.at('2027-01-12', 9);
    },
    before: (code: string) => opened.plan.criterion(code, '2027-01-12'),
    /** A criterion of the new plan. */
    async present(code: string) {
      const head = await opened.commune.plans.ofYear(2027);
      const work = head && (await opened.commune.work.plan(head, '2027-01-12'));
      return work?.criteria.find((each) => each.code === code);
    },
  };
}
