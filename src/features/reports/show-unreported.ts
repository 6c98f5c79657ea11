import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { planOf } from '#app/rounds/evenings.ts';
import { periodAsked } from '#app/rounds/period-asked.ts';
import { command } from '#app/turn/command.ts';
import { pastYearOf } from '#app/year/year-meant.ts';
import { compareCodes } from '#domain/plan/code.ts';
import { done, type Result } from '#domain/result.ts';
import { stillAsked } from '#domain/steering/asked.ts';
import { keyPeriod, type Period, periodNameArgs } from '#domain/time/period.ts';
import type { OccurrenceWork, PlanWork } from '#domain/work/work.ts';
import { pageButtons } from './page-buttons.ts';

const PAGE = 12;
const CODES_SHOWN = 12;

/** Somebody who leads work of a period that is open today: what they have said nothing of, and what they have begun. */
interface Owing {
  readonly name: string;
  readonly silent: readonly string[];
  readonly begun: readonly string[];
}

/** Who still owes a report of a period; `isPast`: its plan is over. */
interface Unreported {
  readonly period: Period;
  readonly isPast: boolean;
  readonly owing: readonly Owing[];
}

/** `quahan.ky <period>`: who leads work of a period, or that fell due in it, and has not reported it done until today. */
export const showUnreported = command({
  word: 'quahan.ky',
  input: z.object({ words: z.string().min(1), page: z.coerce.number().int().min(1) }),
  read(words) {
    const [, period = '', page = '1'] = /^(.*?)(?:\s*~(\d+))?$/.exec(words.trim()) ?? [];
    return { words: period, page };
  },

  async run(turn): Promise<Result<Unreported>> {
    const period = await periodAsked(turn, turn.input.words);
    if (!period.ok) return period;
    const head = await planOf(turn, period.value);
    if (!head.ok) return head;
    const plan = await turn.store.work.plan(head.value, turn.today);
    const isPast = (await pastYearOf(turn, head.value)) !== null;
    return done({ period: period.value, isPast, owing: owingIn(plan, period.value) });
  },

  answer({ period, isPast, owing }, { input: { page } }) {
    if (owing.length === 0) return message([say('unreported-none', periodNameArgs(period))]);
    const pages = Math.ceil(owing.length / PAGE);
    const at = Math.min(page, pages);
    return message(
      [
        say('unreported-title', { ...periodNameArgs(period), count: owing.length }),
        ...owing.slice((at - 1) * PAGE, at * PAGE).map(({ name, silent, begun }) =>
          say('unreported-line', {
            name,
            silent: codesIn(silent),
            silentMore: Math.max(0, silent.length - CODES_SHOWN),
            begun: codesIn(begun),
            begunMore: Math.max(0, begun.length - CODES_SHOWN),
          }),
        ),
        null,
        say('unreported-legend'),
      ],
      {
        choices: pageButtons(at, pages, (to) => `quahan.ky ${period.key} ~${to}`),
        about: isPast ? [] : owing.flatMap(({ silent, begun }) => [...silent, ...begun]),
      },
    );
  },
});

/** Who has said least comes first. */
function owingIn({ criteria, trackedFrom }: PlanWork, period: Period): Owing[] {
  const owing = new Map<number, { name: string; silent: Set<string>; begun: Set<string> }>();
  for (const criterion of criteria.filter(({ scoredBy }) => scoredBy === 'unit'))
    for (const occurrence of criterion.occurrences) {
      if (!isOf(occurrence, period) || (occurrence.dueOn ?? trackedFrom) < trackedFrom) continue;
      for (const { assignee, answer } of stillAsked(criterion, occurrence)) {
        if (assignee.kind !== 'lead') continue;
        const { memberId, name } = assignee;
        const own = owing.get(memberId) ?? { name, silent: new Set(), begun: new Set() };
        owing.set(memberId, own);
        (answer.state === 'not_started' ? own.silent : own.begun).add(criterion.code);
      }
    }
  const inOrder = (codes: ReadonlySet<string>) => [...codes].sort(compareCodes);
  return [...owing.values()]
    .map(({ name, silent, begun }) => ({ name, silent: inOrder(silent), begun: inOrder(begun) }))
    .sort((a, b) => b.silent.length - a.silent.length || a.name.localeCompare(b.name, 'vi'));
}

/** Whether it is work of the period, or, where it is of no period, falls due in it. */
function isOf({ period: key, dueOn }: OccurrenceWork, { from, to }: Period): boolean {
  const own = keyPeriod(key);
  if (own) return own.from >= from && own.to <= to;
  return dueOn !== null && dueOn >= from && dueOn <= to;
}

function codesIn(codes: readonly string[]): string {
  return codes.slice(0, CODES_SHOWN).join(', ') || 'none';
}
