import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { localTime } from '#domain/time/clock.ts';
import { partsOf } from '#domain/time/day.ts';
import { adoptPlan } from '#features/plan/adopt-plan.ts';
import { fillSample, SAMPLE_CODE } from '#features/sample/fill-sample.ts';
import { emptyDatabase } from '#store/empty-database.ts';
import type { Store } from '#store/open.ts';
import { NAMELESS_CODE } from './house.ts';
import { noRest, type Report, verb } from './verb.ts';

/** Fills the database with the sample plan. `--reset` empties it before, unless something real is in it. */
export const demo = verb({
  name: 'demo',
  args: '--reset [--force] [--year Y] [--json]',
  options: { reset: { type: 'boolean' }, force: { type: 'boolean' }, year: { type: 'string' } },
  input: z.object({
    reset: z.boolean().default(false),
    force: z.boolean().default(false),
    year: z.coerce.number().int().min(2000).max(2100).optional(),
    rest: noRest,
  }),

  run: ({ reset, force, year }, { config, clock, withHouse }): Promise<Result<Report>> =>
    withHouse(async (house) => {
      const { store } = house;
      const contents = await contentsOf(store);
      if (!reset && contents !== 'nothing') return refuse('cli-demo-not-empty');
      if (contents === 'real' && !force) return refuse('cli-demo-real');
      if (reset) emptyDatabase(config.databaseUrl);
      const plan = year ?? partsOf(localTime(clock(), config.timeZone).day).year;
      const filled = await fillSample(store, house, { year: plan, adoptPlan });
      const { members, entries } = filled;
      return done({
        ok: true,
        message: message([say('cli-demo-filled', { year: plan, members, entries })]),
        json: { ok: true, year: plan, ...filled },
      });
    }),
});

/** What the database holds: nobody but the first coordinator, only samples, or something real. */
async function contentsOf(store: Store): Promise<'nothing' | 'samples' | 'real'> {
  let found: 'nothing' | 'samples' = 'nothing';
  for (const { id, code } of await store.organisations.all()) {
    const { people, plans } = store.commune(id);
    const all = await plans.all();
    if (all.length === 0 && code === NAMELESS_CODE && (await people.count()) <= 1) continue;
    if (!code.startsWith(SAMPLE_CODE) || all.some(({ sample }) => !sample)) return 'real';
    found = 'samples';
  }
  return found;
}
