import { type Choice, choice, type Say, say } from '#app/message.ts';
import type { BriefPart } from '#app/telling/brief.ts';
import { coordinatorsToday } from '#app/telling/coordinators.ts';
import type { Turn } from '#app/turn/turn.ts';
import { mondayOf, partsOf } from '#domain/time/day.ts';
import { hasOpen } from './plan-before.ts';

/** A year is turned from December to the end of the quarter in which the next plan is issued and the last one appraised. */
const [DECEMBER, MARCH] = [12, 3];
const CODES_SHOWN = 8;

/** One thing that is still to be done at the turn of the year, with its button. */
interface ToDo {
  readonly line: Say;
  readonly choice: Choice;
}

/**
 * For every coordinator in the morning, once a week at the turn of the year: what of it is still to be done, the next plan, what
 * is open in the last one, its appraisal. Silent once all is, and where no plan has ever been worked by.
 */
export async function yearToTurn(turn: Turn): Promise<BriefPart[]> {
  const { today, store, now } = turn;
  const { month } = partsOf(today);
  if (month !== DECEMBER && month > MARCH) return [];
  const coordinators = await coordinatorsToday(turn);
  const toDo = coordinators.length > 0 ? await stillToDo(turn) : [];
  if (toDo.length === 0 || !(await store.outbox.takeSlot(`year-to-turn:${mondayOf(today)}`, now))) return [];
  return coordinators.map(({ id }) => ({
    memberId: id,
    lines: [say('year-title'), ...toDo.map(({ line }) => line)],
    choices: toDo.map((each) => [each.choice]),
  }));
}

async function stillToDo({ store, today }: Turn): Promise<ToDo[]> {
  const { year: thisYear, month } = partsOf(today);
  const next = month === DECEMBER ? thisYear + 1 : thisYear;
  const last = await store.plans.ofYear(next - 1);
  if (!last || last.sample) return [];
  const year = String(next - 1);
  const toDo: ToDo[] = [];
  if ((await store.plans.ofYear(next)) === null)
    toDo.push({
      line: say('year-no-plan', { year: String(next) }),
      choice: choice(say('year-button-import', { year: String(next) }), `nhap ${next}`),
    });
  const { criteria } = await store.work.plan(last, today);
  const own = criteria.filter(({ scoredBy }) => scoredBy === 'unit');
  const open = own.filter(hasOpen).map(({ code }) => code);
  if (open.length > 0)
    toDo.push({
      line: say('year-open', {
        year,
        count: open.length,
        codes: open.slice(0, CODES_SHOWN).join(', '),
        more: Math.max(0, open.length - CODES_SHOWN),
      }),
      choice: choice(say('year-button-report', { year }), `baocao ${year}`),
    });
  if (month !== DECEMBER && own.every(({ appraisedScore }) => appraisedScore === null))
    toDo.push({
      line: say('year-not-appraised', { year }),
      choice: choice(say('year-button-appraise', { year }), `thamdinh ${year}`),
    });
  return toDo;
}
