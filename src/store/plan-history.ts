import { group } from '#domain/group.ts';
import type { DayOff } from '#domain/time/calendar.ts';
import type { Day } from '#domain/time/day.ts';
import { standAfter } from '#domain/work/history.ts';
import type { PlanWork } from '#domain/work/work.ts';
import type { Db } from './db.ts';
import { pieceStateThen } from './evidence-then.ts';
import { dayRow, formersOf } from './former.ts';
import {
  type PastDuty,
  type PastEvidence,
  type PastScore,
  readHistoryRows,
  type SaidRow,
} from './history-rows.ts';
import { occurrencesThen } from './past-occurrences.ts';
import type { PlanHead } from './plans.ts';
import { storedDay, storedDayOrNull } from './stored-day.ts';
import { assemblePlan } from './work-loader.ts';
import type { StandingRow } from './work-rows.ts';

/** The commune's clock, as far as history needs it. */
export interface HistoryClock {
  readonly dayOf: (at: Date) => Day;
  /** The instant at which a day is over. */
  readonly endOf: (day: Day) => Date;
}

/** A plan as it stood on any evening, told from records that are only ever added to. */
export interface PlanHistory {
  /** The day the first version of the plan was put in force. */
  readonly knownFrom: Day;
  /** The version of its criteria that was in force when a day was over. */
  setIdOn(day: Day): number;
  /**
   * How it stood when a day was over: by the criteria in force then, and by what had been said and sent. People are called
   * as they were then, or at the end of a later day.
   */
  asOf(day: Day, called?: Day): PlanWork;
  /** The days that differed from the ordinary week, as far as it was known when a day was over. */
  daysOffOn(day: Day): DayOff[];
}

/** Reads all that was ever written down of a plan, once, however many days are asked for. */
export async function readHistory(
  db: Db,
  organisationId: number,
  head: PlanHead,
  clock: HistoryClock,
): Promise<PlanHistory> {
  const rows = await readHistoryRows(db, organisationId, head);
  const entriesOf = group(rows.entries, ({ setId }) => setId);
  const fieldsOf = group(rows.fields, ({ setId }) => setId);
  const parts = [...group(rows.said, ({ occurrenceId, dutyId }) => `${occurrenceId}:${dutyId}`).values()];
  const decisions = group(rows.decisions, ({ evidenceId }) => evidenceId);
  const formers = formersOf(rows.formers);
  const [first] = rows.sets;
  // Of the time before, the first version tells.
  const begun = first?.importedAt ?? clock.endOf(storedDay(`${head.year}-01-01`));
  const knownBy = (until: Date) =>
    rows.sets.filter(({ importedAt }) => importedAt < until || importedAt <= begun);
  return {
    knownFrom: clock.dayOf(begun),
    setIdOn: (day) => knownBy(clock.endOf(day)).at(-1)?.id ?? head.setId,
    daysOffOn: (evening) =>
      rows.daysOff.map((row) => {
        const { kind, active } = formers.dayOff({ id: dayRow(row.day), ...row }, clock.endOf(evening));
        return { ...row, day: storedDay(row.day), kind, active };
      }),
    asOf(day, called = day) {
      const until = clock.endOf(day);
      const named = clock.endOf(called);
      const known = knownBy(until);
      const versions = known.map(({ id, importedAt }) => ({ importedAt, entries: entriesOf.get(id) ?? [] }));
      const setId = known.at(-1)?.id ?? head.setId;
      return assemblePlan({
        head: headThen(head, formers, until),
        today: day,
        fields: fieldsOf.get(setId) ?? [],
        rows: {
          entries: versions.at(-1)?.entries ?? [],
          duties: rows.duties
            .filter(
              ({ validFrom, createdAt }) => validFrom <= day && (createdAt < until || createdAt <= begun),
            )
            .map((duty) => ({ ...duty, name: nameThen(duty, formers, named) })),
          occurrences: occurrencesThen(rows, {
            versions,
            year: head.year,
            until,
            isNewest: known.length === rows.sets.length,
          }),
          standings: parts.flatMap((said) => standingThen(said, until, clock.dayOf)),
          requirements: rows.requirements
            .filter(
              ({ createdAt, endedAt }) =>
                (createdAt < until || createdAt <= begun) && (endedAt === null || endedAt >= until),
            )
            .map((row) => formers.requirement(row, until)),
          evidence: rows.evidence
            .filter(({ at, endedAt }) => at < until && (endedAt === null || endedAt >= until))
            .map((piece) => pieceThen(piece, formers, until))
            .flatMap((piece) => {
              const state = pieceStateThen(piece, decisions.get(piece.id), until);
              return state === null ? [] : [{ ...piece, state }];
            }),
          scores: rows.scores
            .filter(({ at }) => at < until)
            .map((score) => (decidedBefore(score, until) ? score : { ...score, confirmed: null })),
        },
      });
    },
  };
}

type Formers = ReturnType<typeof formersOf>;

function headThen(head: PlanHead, formers: Formers, until: Date): PlanHead {
  const { issuedOn, ...then } = formers.plan(head, until);
  return { ...then, issuedOn: storedDayOrNull(issuedOn) };
}

/** What whoever has a duty was called. */
function nameThen({ memberId: id, name, position, role }: PastDuty, formers: Formers, named: Date): string {
  return formers.member({ id, name, position, role }, named).name;
}

/** A piece as it counted, and as what it was filed. */
function pieceThen(piece: PastEvidence, formers: Formers, until: Date): PastEvidence {
  const { linkId: id, requirementId } = piece;
  return {
    ...formers.evidence(piece, until),
    requirementId: formers.link({ id, requirementId }, until).requirementId,
  };
}

/** A score is decided once; one that changes is another row. */
function decidedBefore({ decidedAt }: PastScore, until: Date): boolean {
  return decidedAt !== null && decidedAt < until;
}

/** How a part stood by what had been said of it; nothing where nothing had. */
function standingThen(said: readonly SaidRow[], until: Date, dayOf: HistoryClock['dayOf']): StandingRow[] {
  const before = said.filter(({ at }) => at < until);
  const stand = standAfter(
    before.map(({ id, state, undoesId, at }) => ({
      id,
      state,
      undoesId,
      at,
      // Asked for only where work was closed: telling the day of an instant takes longer than all the rest.
      get day() {
        return dayOf(at);
      },
    })),
  );
  const entry = stand && before.find(({ id }) => id === stand.entryId);
  if (!entry) return [];
  const { occurrenceId, dutyId, state, percent, note, at } = entry;
  return [{ occurrenceId, dutyId, state, percent, note, at, since: stand.since, closedOn: stand.closedOn }];
}
