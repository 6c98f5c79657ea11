import { APPRAISAL } from '#app/explanation/hear.ts';
import { answerChoices, disputeLine, yearArgs } from '#app/explanation/lines.ts';
import { codesAbout, type Dispute, explainersOf } from '#app/explanation/open-windows.ts';
import { choice, type Message, message, say } from '#app/message.ts';
import { tellMembers } from '#app/telling/tell-member.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { isDisputed } from '#domain/score/explanation.ts';
import type { Day } from '#domain/time/day.ts';
import type { CriterionWork } from '#domain/work/work.ts';

/** Points of the superior office for a criterion; null takes those that were entered away. */
export interface Appraised {
  readonly criterion: CriterionWork;
  readonly points: number | null;
  readonly note: string;
}

/** What was taken over: how many scores changed, which can be explained until when, and how many leads were told. */
export interface TakenOver {
  readonly changed: number;
  /** The year of the plan where that is over; null for the plan in force. */
  readonly year: number | null;
  readonly disputes: readonly Dispute[];
  readonly dueOn: Day;
  readonly told: number;
  /** Codes of disputed criteria of which no lead can be written to. */
  readonly unreached: readonly string[];
}

/** Criteria named in one letter, each with its buttons. */
const NAMED = 6;

/**
 * Takes appraised scores over. Where they are below the self-score a time to explain them begins, the working days of the
 * setting long; one that was open about the same criterion ends. Each lead concerned hears of all of theirs in one letter.
 * `year`: of a plan that is over, which is named wherever it must be told apart; null for the plan in force.
 */
export async function takeOver(
  turn: Turn,
  appraised: readonly Appraised[],
  { year }: Pick<TakenOver, 'year'>,
): Promise<TakenOver> {
  const { store, now, today, calendar, settings } = turn;
  const dueOn = calendar.add(today, settings.explanationDays);
  const changed = appraised.filter(({ criterion, points }) => criterion.appraisedScore !== points);
  const open = await store.explanations.opened();
  const ids = new Set(changed.map(({ criterion }) => criterion.id));
  await store.explanations.close(
    open.filter(({ criterionId }) => ids.has(criterionId)).map(({ id }) => id),
    now,
  );
  const disputes: Dispute[] = [];
  for (const each of changed) {
    const scoreId = await write(turn, each);
    const { criterion, points } = each;
    if (points === null || !isDisputed(criterion.selfScore, points)) continue;
    const id = await store.explanations.open({ criterionId: criterion.id, scoreId, dueOn }, now);
    const window = await store.explanations.byId(id);
    if (window) disputes.push({ window, criterion, year });
  }
  return { changed: changed.length, year, disputes, dueOn, ...(await tellLeads(turn, disputes, dueOn)) };
}

async function write(turn: Turn, { criterion, points, note }: Appraised): Promise<number> {
  const { store, now } = turn;
  const { memberId: actorId, name: actorName } = memberOf(turn);
  const { id: criterionId, code, appraisedScore: before, selfScore } = criterion;
  const score = { criterionId, actorId, kind: 'appraised' as const, points, reason: note };
  const scoreId = await store.scores.give(score, now);
  const details = { scoreId, points, before, self: selfScore, note };
  const action = points === null ? 'appraisal-dropped' : 'appraisal-entered';
  await store.audit.record({ actorId, actorName, action, subject: `criterion:${code}`, details }, now);
  return scoreId;
}

async function tellLeads(
  turn: Turn,
  disputes: readonly Dispute[],
  dueOn: Day,
): Promise<Pick<TakenOver, 'told' | 'unreached'>> {
  const reached = new Set<string>();
  const members = new Set(disputes.flatMap(({ criterion }) => explainersOf(criterion)));
  let told = 0;
  for (const memberId of members) {
    const own = disputes.filter(({ criterion }) => explainersOf(criterion).includes(memberId));
    const first = own[0]?.window.id ?? 0;
    const sent = await tellMembers(turn, [memberId], {
      key: `appraisal:${first}`,
      kind: APPRAISAL,
      message: letter(own, dueOn),
    });
    told += sent.length;
    if (sent.length > 0) for (const { criterion } of own) reached.add(criterion.code);
  }
  const unreached = disputes.map(({ criterion }) => criterion.code).filter((code) => !reached.has(code));
  return { told, unreached };
}

function letter(own: readonly Dispute[], dueOn: Day): Message {
  const shown = own.slice(0, NAMED);
  const more = own.length - shown.length;
  return message(
    [
      say('explanation-news', { count: own.length, due: dueOn, ...yearArgs(own[0]?.year ?? null) }),
      ...shown.map((dispute) => disputeLine(dispute)),
      ...(more > 0 ? [say('explanation-more', { count: more })] : []),
      null,
      say('explanation-how', { count: own.length, ...yearArgs(own[0]?.year ?? null) }),
    ],
    {
      choices: [
        ...shown.map(answerChoices),
        ...(more > 0 ? [[choice(say('explanation-button-all'), 'giaitrinh')]] : []),
      ],
      about: codesAbout(own),
      place: 'new',
    },
  );
}
