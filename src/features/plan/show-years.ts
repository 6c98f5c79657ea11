import { z } from 'zod';
import { choice, message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { mayNow } from '#app/turn/in-place.ts';
import type { Turn } from '#app/turn/turn.ts';
import { planInForce } from '#app/work/find-work.ts';
import { done, type Result } from '#domain/result.ts';
import type { Day } from '#domain/time/day.ts';
import type { PlanHead } from '#store/plans.ts';

/** The plan of a year, and the day on which it begins, or began, to be worked by. */
interface PlanYear {
  readonly head: PlanHead;
  readonly from: Day;
  readonly standing: 'in-force' | 'to-come' | 'past';
}

/** The plans there are, newest last, or that of the year asked for alone. */
interface PlanYears {
  readonly year: number | null;
  readonly plans: readonly PlanYear[];
  readonly mayImport: boolean;
}

/** `nhap.nam [year]`: which plans there are, and from when each is worked by. */
export const showYears = command({
  word: 'nhap.nam',
  input: z.object({ year: z.coerce.number().int().nullable() }),
  read: (words) => ({ year: words.trim() || null }),

  async run(turn): Promise<Result<PlanYears>> {
    const { year } = turn.input;
    const now = await planInForce(turn);
    if (!now.ok) return now;
    const known = (await turn.store.plans.all()).map((plan) => plan.year);
    const heads = await Promise.all(known.map((each) => turn.store.plans.ofYear(each)));
    const plans = heads.flatMap((head) => (head ? [yearIn(turn, head, now.value)] : []));
    return done({
      year,
      plans: plans.filter(({ head }) => year === null || head.year === year),
      mayImport: await mayNow(turn, 'nhap'),
    });
  },

  answer({ year, plans, mayImport }) {
    if (year !== null && plans.length === 0)
      return message([say('plan-year-none', { year: String(year), mayImport: mayImport ? 'yes' : 'no' })], {
        choices: mayImport
          ? [[choice(say('year-button-import', { year: String(year) }), `nhap ${year}`)]]
          : [],
      });
    return message(
      plans.map(({ head, from, standing }) =>
        say('plan-year', {
          year: String(head.year),
          number: head.number ?? 'none',
          from,
          standing,
        }),
      ),
    );
  },
});

function yearIn({ settings: { newPlan } }: Turn, head: PlanHead, now: PlanHead): PlanYear {
  const first: Day = `${head.year}-01-01`;
  const from = newPlan?.year === head.year ? newPlan.from : first;
  const standing = head.id === now.id ? 'in-force' : head.year > now.year ? 'to-come' : 'past';
  return { head, from, standing };
}
