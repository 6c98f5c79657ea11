import { choice, rowsOf, type Say, say } from '#app/message.ts';
import type { BriefPart } from '#app/telling/brief.ts';
import { coordinatorsToday } from '#app/telling/coordinators.ts';
import type { Turn } from '#app/turn/turn.ts';
import { codesArgs, criteriaOf, unansweredParts } from '#app/work/assignments.ts';
import { planInForce } from '#app/work/find-work.ts';
import { isOverdueAnswer, type ToldPart } from '#domain/people/assignment.ts';
import { shorten } from '#domain/text/text.ts';
import { parseDay } from '#domain/time/day.ts';
import type { PlanWork } from '#domain/work/work.ts';

const SHOWN = 8;
const REASON_LENGTH = 120;

/**
 * For every coordinator in the morning: who was given work and has not said in two working days that it is theirs, once;
 * and what somebody said is not theirs, until it is somebody else's.
 */
export async function unansweredToday(turn: Turn): Promise<BriefPart[]> {
  const { store, today } = turn;
  const coordinators = await coordinatorsToday(turn);
  const head = await planInForce(turn);
  if (!head.ok || coordinators.length === 0) return [];
  const refused = await store.dutyReplies.refused(head.value.id, today);
  const plan = await store.work.plan(head.value, today);
  const silent = await newlySilent(turn, await unansweredParts(turn, plan));
  const [unsaid, declined] = [await silentLines(turn, plan, silent), refusedLines(plan, refused)];
  const between = unsaid.length > 0 && declined.length > 0 ? [null] : [];
  const lines = [...unsaid, ...between, ...declined];
  if (lines.length === 0) return [];
  const codes = criteriaOf(plan, refused).map(({ code }) => code);
  const buttons = codes
    .slice(0, SHOWN)
    .map((code) => choice(say('duty-button-assign', { code }), `phancong ${code}`));
  return coordinators.map(({ id }) => ({
    memberId: id,
    lines,
    choices: rowsOf(buttons, 3),
    about: codes,
  }));
}

/** Parts that have waited long enough, of members who were not named for them before. */
async function newlySilent(turn: Turn, parts: readonly ToldPart[]): Promise<ToldPart[]> {
  const { store, today, calendar, dayOf, now } = turn;
  const slotBefore = await store.outbox.latestSlot('remind', `remind:${today}`);
  const runBefore = parseDay(slotBefore?.slice('remind:'.length) ?? '') ?? null;
  const overdue = parts.filter(({ toldAt }) => isOverdueAnswer(dayOf(toldAt), today, runBefore, calendar));
  const fresh: ToldPart[] = [];
  for (const memberId of new Set(overdue.map((part) => part.memberId))) {
    const own = overdue.filter((part) => part.memberId === memberId);
    const slot = `duty-silent:${memberId}:${Math.max(...own.map(({ dutyId }) => dutyId))}`;
    if (await store.outbox.takeSlot(slot, now)) fresh.push(...own);
  }
  return fresh;
}

async function silentLines(turn: Turn, plan: PlanWork, parts: readonly ToldPart[]): Promise<Say[]> {
  const members = [...new Set(parts.map(({ memberId }) => memberId))];
  if (members.length === 0) return [];
  const names = new Map((await turn.store.people.all()).map(({ id, name }) => [id, name]));
  const shown = members.slice(0, SHOWN).map((memberId) => {
    const own = parts.filter((part) => part.memberId === memberId);
    const first = own.map(({ toldAt }) => toldAt).toSorted((a, b) => a.getTime() - b.getTime())[0];
    return say('duty-silent-line', {
      ...codesArgs(criteriaOf(plan, own)),
      name: names.get(memberId) ?? '',
      day: turn.dayOf(first ?? turn.now),
    });
  });
  const more = members.length - shown.length;
  return [
    say('duty-silent-title', { count: members.length }),
    ...shown,
    ...(more > 0 ? [say('urge-late-more', { count: more })] : []),
  ];
}

function refusedLines(
  plan: PlanWork,
  refused: Awaited<ReturnType<Turn['store']['dutyReplies']['refused']>>,
): Say[] {
  const codes = new Map(plan.criteria.map(({ id, code }) => [id, code]));
  const known = refused.flatMap(({ criterionId, ...each }) => {
    const code = codes.get(criterionId);
    return code === undefined ? [] : [{ ...each, code }];
  });
  if (known.length === 0) return [];
  return [
    say('duty-refused-title', { count: known.length }),
    ...known
      .slice(0, SHOWN)
      .map(({ code, member, kind, reason }) =>
        say('duty-refused-line', { code, name: member, kind, reason: shorten(reason, REASON_LENGTH) }),
      ),
  ];
}
