import type { CommandList } from '#app/turn/command.ts';
import { openTurn } from '#app/turn/perform.ts';
import { NO_ORIGIN, type Turn } from '#app/turn/turn.ts';
import { daysOffFor } from '#documents/holidays.ts';
import type { Day } from '#domain/time/day.ts';
import { jobs } from '#features/index.ts';
import { openCommune } from '#test/support/commune.ts';
import { openPhones, type Standing } from '#test/support/phones.ts';
import { type CriterionSketch, withPlan } from '#test/support/plan.ts';

/** A commune at work: a plan of 2026 in force, the year's days off, five phones, and the minute that comes round. */
export async function openOffice(today: Day, criteria: readonly CriterionSketch[], list?: CommandList) {
  const commune = await openCommune({ today });
  const plan = await withPlan(commune, criteria);
  await commune.commune.settings.seedDaysOff(daysOffFor(2026));
  const phones = await openPhones(commune, list);
  const { house, store } = commune;

  /** Something of the program's own, in a transaction of its own. */
  const inTurn = <T>(work: (turn: Turn) => Promise<T>): Promise<T> =>
    store.transaction(async (tx) => {
      const actor = { kind: 'operator' as const, name: 'cchc-bot' };
      const wish = { organisationId: commune.commune.organisationId, actor, origin: NO_ORIGIN, files: [] };
      return work(await openTurn(house, tx, wish));
    });

  return {
    ...commune,
    plan,
    phones,
    inTurn,
    /** What the minute asks for, delivered: the messages that came of it. */
    async tick(): Promise<Standing[]> {
      for (const job of jobs) await inTurn(job);
      return phones.deliver();
    },
    lan: phones.phoneOf('lan'),
    minh: phones.phoneOf('minh'),
    loan: phones.phoneOf('loan'),
    thanh: phones.phoneOf('thanh'),
    hoa: phones.phoneOf('hoa'),
  };
}

/** The criteria named in a list of work. */
export function codesIn(standing: Standing | null | undefined): unknown[] {
  return standing?.message.lines.flatMap((line) => (line?.key === 'work-line' ? [line.args.code] : [])) ?? [];
}
