import { expect, test } from 'vitest';
import { membersOf } from '#domain/report/by-official.ts';
import { linesOf } from '#domain/report/line.ts';
import { openOffice } from '#test/features/support/office.ts';

/** Over the days of Tet 2026, off from 16 to 20 February. */
test('who takes over late work is reported only after a chance of their own, and heard only by their own words', async () => {
  const { loan, lan, plan, idOf, at, tick, commune } = await openOffice('2026-02-04', [
    { code: '1.1', lead: 'lan', due: '2026-02-05', max: 2 },
  ]);
  const lives = async (...days: readonly `${number}-${number}-${number}`[]) => {
    for (const day of days) {
      at(day, 8);
      await tick();
    }
  };
  const { id } = await plan.criterion('1.1', '2026-02-04');
  const steps = async () =>
    (await commune.escalations.of(id)).map(
      ({ at: when, rule }) => `${when.toISOString().slice(5, 10)} ${rule.audience}`,
    );

  await lives('2026-02-05', '2026-02-06', '2026-02-09', '2026-02-10');
  expect(await steps()).toEqual(['02-06 lead', '02-10 coordinator']);
  await lan.says('1.1 xong 30%');
  const [duty] = (await plan.criterion('1.1', '2026-02-10')).assignees;
  await loan.forges(`phancong.giao 1.1 lead ${idOf('minh')} =${duty?.dutyId}`);

  const time = await plan.time('1.1', '2026-02-10');
  expect(time).toMatchObject({ percent: 30, lastHeardAt: null });
  const work = await commune.work.plan(plan.head, '2026-02-10');
  const members = membersOf(linesOf(work, '2026-02-10', (day) => day));
  expect(members.map(({ name, lastHeardAt }) => [name, lastHeardAt])).toEqual([['Lê Quang Minh', null]]);

  await lives('2026-02-11', '2026-02-12', '2026-02-13', '2026-02-16', '2026-02-23', '2026-02-24');
  expect((await steps()).slice(2)).toEqual(['02-11 lead', '02-13 coordinator']);
  await lives('2026-02-25', '2026-02-26', '2026-02-27');
  expect((await steps()).slice(4)).toEqual(['02-26 field_leader']);
});
